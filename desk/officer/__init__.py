"""Who works at the desk: added, disabled and reset by an administrator."""
