"""The processes' logs hold nothing of a borrower, also when everything breaks."""

from __future__ import annotations

from tests.soak.checks.evidence import Evidence


def nothing_of_a_borrower_in_logs(evidence: Evidence) -> list[str]:
    """No text that anybody wrote stands in a log."""
    texts = {each.text for found in evidence.ledger.inbound.values() for each in found}
    texts |= {each.text for each in evidence.ledger.written}
    return [
        f"The log of {name} holds what somebody wrote."
        for name, log in evidence.log_texts.items()
        if any(text in log for text in texts)
    ]
