"""Which messages of borrowers are worth a trainer's look, in which order, and what stands beside each; pure."""
