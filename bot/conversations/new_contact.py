"""The mail address or telephone number that a borrower names as their new one, among other words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import phonenumbers
from phonenumbers import Leniency, PhoneNumberMatcher

from bot.conversations import contact_details

LONGEST_RUN = 15
"""Figures of a telephone number with its country code (ITU-T E.164, 6.2.1); more in a row are an account or a card."""

SHORTEST_TRY = 5
"""From so many figures on, a message in which no telephone number is found looks like one that went wrong."""

_EDGE = ".,;:!?\"'()<>[]{}，。、；：！？「」《》‘’“”„»«"
_FIGURES = re.compile(r"[\d\s().\-/+]*$"), re.compile(r"^[\d\s().\-/]*")
_IN_WORDS = re.compile(r"[\w.%+\-']+@[\w\-]+(?:\.[\w\-]+)+", re.ASCII)


@dataclass(frozen=True)
class Named:
    """What a message names, by the kind of contact, and each in its one written form.

    `unclear` says that a contact was meant that cannot be read, or that several were and nobody can tell which.
    """

    values: Mapping[str, str]
    unclear: bool


def read(text: str, region: str, on_file: Collection[str] = ()) -> Named:
    """Reads a message; numbers without a country code are of `region` (ISO 3166-1). What is on file is passed over
    where something else is named beside it, as in "not this one any more, but that one".
    """
    plain = unicodedata.normalize("NFKC", text)
    found = {"email": list(dict.fromkeys(_addresses(plain))), "phone": list(dict.fromkeys(_numbers(plain, region)))}
    new = {kind: [each for each in values if each not in on_file] or values for kind, values in found.items()}
    one = {kind: values[0] for kind, values in new.items() if len(values) == 1}
    several = any(len(values) > 1 for values in new.values())
    return Named(one, several or (not one and _is_broken_address(plain)))


def is_try(text: str) -> bool:
    """Whether a message that answers the question for a contact means to name one, well or badly."""
    plain = unicodedata.normalize("NFKC", text)
    return "@" in plain or sum(sign.isdigit() for sign in plain) >= SHORTEST_TRY


def _addresses(text: str) -> Iterator[str]:
    """Addresses as words of their own, or with other letters right before or behind them, as in Japanese."""
    for word in text.split():
        if "@" not in word:
            continue
        whole = contact_details.email(word.strip(_EDGE))
        if whole and whole.isascii():
            yield whole
            continue
        inside = _IN_WORDS.search(word)
        address = contact_details.email(inside[0]) if inside else None
        if address:
            yield address


def _numbers(text: str, region: str) -> Iterator[str]:
    for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID):
        if match.number.extension or _is_of_something_else(text, match.start, match.end):
            continue
        yield str(phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164))


def _is_of_something_else(text: str, start: int, end: int) -> bool:
    """Whether figures are a piece of something longer, such as an IBAN, or stand in a word, such as RP-204816."""
    before, behind = _FIGURES[0].search(text[:start]), _FIGURES[1].match(text[end:])
    begin = before.start() if before else start
    run = text[begin : end + (behind.end() if behind else 0)]
    in_a_word = begin > 0 and text[begin - 1].isascii() and text[begin - 1].isalpha() and not run[:1].isspace()
    return in_a_word or sum(sign.isdigit() for sign in run) > LONGEST_RUN


def _is_broken_address(text: str) -> bool:
    return any("@" in word.strip("@") for word in text.split())
