"""What somebody did with a case, by the event in its audit trail; the sentence begins with who it was."""

from __future__ import annotations

from collections.abc import Mapping

from desk.wordlists import requests

EVENTS: Mapping[str, str] = {
    "opened": "opened the case",
    "told": "answered a question",
    "added": "added to the story",
    "wrote": "wrote a message",
    "attached": "sent a file",
    "taken": "took the case over",
    "handed_back": "handed back to the assistant",
    "resolved": "resolved the case",
    "transferred": "gave the case to a colleague",
    "reopened": "opened the case again",
    "noted": "noted",
    "timed_out": "gave the case back to all officers, because the borrower had waited too long",
    "officer_left": "gave the case back to all officers, because its officer has left",
    "assigned": "gave the case to an officer to take",
    "weighed": "found signs in what was written",
    "warned": "warned the officer that a clock runs out",
    "escalated": "told the supervisors that a clock runs out",
    "breached": "noted that a clock has run out",
    "merged": "merged another case into this one",
    "merged_into": "merged the case into another one",
    "step_planned": "planned a step",
    "step_done": "did a step",
    "step_dropped": "gave a step up",
    "finished": "closed the case, as nothing was left to do",
    "code_issued": "issued a one-time code",
    "closed": "closed the case without an answer, to erase its words",
    "erased": "erased the words of this case",
    "looked": "looked at the case",
    "flagged": "said that the assistant misunderstood a message",
    "unflagged": "took back that a message was misunderstood",
    **requests.EVENTS,
}
