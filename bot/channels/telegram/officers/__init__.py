"""The officers' own bot: brings them their cases, and takes what they do with them."""
