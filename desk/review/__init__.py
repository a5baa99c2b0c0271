"""The review room: trainers say what borrowers meant."""
