"""What was found in a text, before anything stands in for it."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Callable


@dataclass(frozen=True)
class Found:
    """`text[start:end]` is of a kind. `make` makes its stand-in. `key` is equal for what is the same in one text."""

    kind: str
    start: int
    end: int
    make: Callable[[Random], str]
    key: str
    said: bool = False
    """A word before it says what it is, so that it is not taken for an amount."""


LATIN = "A-Za-zÀ-ɏḀ-ỿ"
"""Letters of scripts that put spaces between words; beside others a number or a mail address stands without one."""

NAME, EMAIL, PHONE, CARD, ACCOUNT, IDENTITY, ADDRESS, REFERENCE, HANDLE, LINK, COMPANY = (
    "name", "email", "phone", "card", "account", "identity", "address", "reference", "handle", "link", "company",
)  # fmt: skip

KINDS = (EMAIL, LINK, HANDLE, ACCOUNT, IDENTITY, CARD, PHONE, REFERENCE, ADDRESS, COMPANY, NAME)
"""In this order: what comes first counts where two overlap."""
