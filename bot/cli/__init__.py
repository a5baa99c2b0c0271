"""The command `rapport`: run, train and look after Rapport."""
