"""What the lender's own systems were told of cases."""
