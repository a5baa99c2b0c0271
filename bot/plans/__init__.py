"""Repayment plans as pictures, tables and files, in the borrower's language."""
