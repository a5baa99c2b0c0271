"""How teams teach Rapport: rules about models, messages under review and stories. Without Rasa, web and SQLAlchemy."""
