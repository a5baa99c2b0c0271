"""Where a team teaches Rapport: the rules of reviewing, stories, models and practice; pure."""
