"""The models room: what serves, candidates, comparisons, going over and back, and whether it got better."""
