"""A day in the workshop: borrowers write, trainers review, stories are saved, models are made, compared and promoted.

Everything is real: `rapport run` in a copy of the project, the web chat over HTTP, the desk in a browser.
"""
