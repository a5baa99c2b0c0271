"""The desk: where officers read cases, take conversations over, write and hand back."""
