"""What the phrasebook's fields and choices are called."""

from __future__ import annotations

from collections.abc import Mapping

PHRASE_FACTS: Mapping[str, str] = {
    "name": "How to address them",
    "document": "Paper that shows",
    "months": "Months",
    "interest": "Interest in a pause",
    "instalment": "Instalment of a longer loan",
    "reduced": "Smaller payment a month",
    "later": "Payment a month afterwards",
    "more": "More interest in all",
    "overdue": "Overdue amount",
    "monthly": "Extra a month for it",
    "amount": "Fee or refund",
    "payment": "Next payment",
    "due": "Day of the next payment",
    "day": "Other day",
    "answer": "Complaint answered by",
    "by": "You answer by",
}
"""What fields of figures for phrases are called."""

PHRASE_CHOICES: Mapping[str, str] = {
    "income": "present income",
    "jobloss": "the end of a job",
    "illness": "an illness",
    "account": "the movements of a bank account",
    "identity": "who they are",
    "runs": "goes on",
    "stops": "is not charged",
}

SPEAKERS: Mapping[str, str] = {"unsaid": "without saying", "woman": "as a woman", "man": "as a man"}
