"""The rooms of the desk, and which of them a role may enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.crm.roles import May, may


@dataclass(frozen=True)
class Room:
    """One entry of the navigation. `key` is what its pages call themselves."""

    key: str
    path: str
    name: str
    what: May


ROOMS = (
    Room("inbox", "/desk/", "Cases", May.READ_CASES),
    Room("borrowers", "/desk/borrowers", "Borrowers", May.READ_BORROWERS),
    Room("search", "/desk/search", "Search", May.READ_CASES),
    Room("notices", "/desk/notices", "Notices", May.READ_CASES),
    Room("review", "/desk/review", "Review", May.TRAIN),
    Room("stories", "/desk/stories", "Stories", May.TRAIN),
    Room("models", "/desk/models", "Models", May.SEE_MODELS),
    Room("practice", "/desk/practice", "Practice", May.PRACTISE),
    Room("statistics", "/desk/statistics", "Statistics", May.SEE_STATISTICS),
    Room("officers", "/desk/officers", "Officers", May.MANAGE_OFFICERS),
    Room("deliveries", "/desk/deliveries", "Deliveries", May.SEE_DELIVERIES),
)

ACCOUNT = "/desk/account"
"""Everybody's own page."""


def rooms(role: str) -> Sequence[Room]:
    """The rooms that a role may enter."""
    return [each for each in ROOMS if may(role, each.what)]


def home(role: str) -> str:
    """Where somebody with a role comes in: the first of their rooms, or their own page."""
    return next((each.path for each in rooms(role)), ACCOUNT)
