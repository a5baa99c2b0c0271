"""Telling the lender's own systems what happens with cases: a signed webhook, and mails to officers."""
