"""Schedules of loans: what is agreed (`terms`), when and how long interest runs, the rows, and early repayment."""
