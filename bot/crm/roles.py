"""Who may do what at the desk: one table from a kind of record and what is done with it to roles."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

ROLES = ("officer", "supervisor", "trainer", "administrator")
OFFICER, SUPERVISOR, TRAINER, ADMINISTRATOR = ROLES


class May(Enum):
    """Something that a route of the desk is for; its value completes "may …"."""

    READ_CASES = "read cases and conversations"
    ACT_ON_CASES = "take cases over, write, note, pass on and resolve"
    READ_BORROWERS = "find borrowers and read their records"
    ISSUE_CODES = "issue one-time codes"
    KEEP_CONTACTS = "set contacts of borrowers and unlink their chats"
    SWITCH_REMINDERS = "switch reminders of borrowers"
    SEE_STATISTICS = "see statistics"
    SEE_DELIVERIES = "see what could not be delivered, and have it sent again"
    TRAIN = "review training material, train and compare models"
    SEE_MODELS = "see models, comparisons and the trend"
    PROMOTE_MODELS = "bring models into service, and go back"
    MANAGE_OFFICERS = "add, disable and reset officers"
    PRACTISE = "practise with a borrower whom the assistant plays"
    SEE_OWN_ACCOUNT = "see and end their own sessions"
    SETTLE_LOG_IN = "log out, change their own password, set up their own second factor"


WHO: Mapping[May, frozenset[str]] = {
    May.READ_CASES: frozenset({OFFICER, SUPERVISOR}),
    May.ACT_ON_CASES: frozenset({OFFICER, SUPERVISOR}),
    May.READ_BORROWERS: frozenset({OFFICER, SUPERVISOR}),
    May.ISSUE_CODES: frozenset({OFFICER, SUPERVISOR}),
    May.KEEP_CONTACTS: frozenset({OFFICER, SUPERVISOR}),
    May.SWITCH_REMINDERS: frozenset({OFFICER, SUPERVISOR}),
    May.SEE_STATISTICS: frozenset({SUPERVISOR}),
    May.SEE_DELIVERIES: frozenset({SUPERVISOR, ADMINISTRATOR}),
    May.TRAIN: frozenset({TRAINER}),
    May.SEE_MODELS: frozenset({SUPERVISOR, TRAINER}),
    May.PROMOTE_MODELS: frozenset({SUPERVISOR, TRAINER}),
    May.MANAGE_OFFICERS: frozenset({ADMINISTRATOR}),
    May.PRACTISE: frozenset({OFFICER, SUPERVISOR, TRAINER}),
    May.SEE_OWN_ACCOUNT: frozenset(ROLES),
    May.SETTLE_LOG_IN: frozenset(ROLES),
}
"""An administrator looks after accounts and reads no borrower's words; a trainer sees no case of a named person.
Trainers bring into service what they made, as the gate keeps out what is worse; supervisors answer for the borrowers,
see first that something is wrong, and must not have to look for a trainer to go back."""


def may(role: str, what: May) -> bool:
    """Whether a role may do something. A role that is not known may do nothing."""
    return role in WHO[what]


def refusal(role: str, what: May) -> str:
    """Who may, as a sentence for somebody who may not."""
    allowed = [each for each in ROLES if each in WHO[what]]
    named = " or ".join(f"{'an' if each[0] in 'aeiou' else 'a'} {each}" for each in allowed)
    return f"To {what.value} one has to be {named}. Your role is {role}; an administrator can change it."
