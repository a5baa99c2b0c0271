"""What stands in for what names a person, as trainers see it."""

from __future__ import annotations

from collections.abc import Mapping

STAND_INS: Mapping[str, str] = {
    "name": "a name",
    "email": "a mail address",
    "phone": "a telephone number",
    "card": "a card’s number",
    "account": "an account’s number",
    "identity": "the number of a paper",
    "address": "an address",
    "reference": "the number of a loan, an application or a case",
    "handle": "a name in an app",
    "link": "a link",
    "company": "a company",
}
"""What a stand-in stands for."""
