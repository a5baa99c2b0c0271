"""The longer lists of the desk's words; `desk.words` has them all."""
