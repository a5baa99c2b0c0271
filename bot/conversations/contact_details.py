"""Mail addresses and telephone numbers in their one written form, so that the same contact is always found again."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal, Optional

import phonenumbers

from bot.errors import BadInput

LONGEST_ADDRESS = 254
"""Characters of a mail address: RFC 5321, 4.5.3.1.3, a path of 256 octets with its two brackets."""

LONGEST_NUMBER = 20
"""Characters of the lender's number of a borrower, see `Borrower.number`."""

HIDDEN = "••••••"
"""What stands for the part that is not told."""

_ADDRESS = re.compile(r"[^\s@<>(),;:\"\\\[\]]{1,64}@[^\s@<>(),;:\"\\\[\]]+\.[^\s@<>(),;:\"\\\[\]]{2,}")
_TELEPHONE = re.compile(r"\+?[\d\s().\-/]{7,25}")


@dataclass(frozen=True)
class Clue:
    """By what a borrower says the lender knows them."""

    kind: Literal["email", "phone", "number"]
    value: str


def email(given: str) -> Optional[str]:
    """A mail address in small letters and NFC; None for what is none.

    Small letters because no mail provider of note tells addresses apart by case, whatever RFC 5321, 2.4 allows them.
    """
    plain = unicodedata.normalize("NFKC", given).strip().rstrip(".").lower()
    return plain if len(plain) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(plain) else None


def phone(given: str, region: str) -> Optional[str]:
    """A telephone number in E.164 (ITU-T), such as `+12125550123`; None for what can be none.

    Without a leading plus it is read as a number of `region` (ISO 3166-1), which is what a market's code is.
    """
    try:
        number = phonenumbers.parse(unicodedata.normalize("NFKC", given), region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number) or number.extension:
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def shared_phone(given: str) -> Optional[str]:
    """A number as Telegram tells it, with its country code but not always with a plus."""
    return phone(f"+{given.strip().lstrip('+')}", "ZZ")


def masked(kind: str, value: str) -> str:
    """A kept contact as it may be told: as much of it as its owner needs to know it by.

    `a••••••@example.com`; of a telephone number the last four figures, as of a card.
    """
    if kind == "email":
        name, _, domain = value.rpartition("@")
        return f"{name[:1]}{HIDDEN}@{domain}"
    return f"{HIDDEN}{value[-4:]}"


def checked(kind: str, given: str, region: str) -> str:
    """A contact that somebody of the lender's enters. Raises `BadInput`."""
    if kind == "email":
        address = email(given)
        if address is None or not address.isascii():
            raise BadInput("email", "This is no mail address such as ana@example.com.")
        return address
    number = phone(given, region)
    if number is None or not phonenumbers.is_valid_number(phonenumbers.parse(number)):
        raise BadInput("phone", "This is no telephone number: write it with the country code, such as +1 212 555 0123.")
    return number


def clue(text: str, region: str) -> Optional[Clue]:
    """What a borrower names to be known by: a mail address, a telephone number, or the lender's number of them.

    A message without a figure and without an @ names nothing. What is no address and no telephone number is looked up
    as the lender's number.
    """
    plain = unicodedata.normalize("NFKC", text).strip().strip(".,;:!?\"'()")
    found = next((each for word in plain.split() if (each := email(word.strip(".,;:!?\"'()<>")))), None)
    if found:
        return Clue("email", found)
    if not any(sign.isdigit() for sign in plain) or len(plain) > 200:
        return None
    named = next((word for word in plain.split() if _is_number(word)), None)
    if named:
        return Clue("number", named.upper())
    number = phone(plain, region) if _TELEPHONE.fullmatch(plain) else _phone_in(plain, region)
    if number:
        return Clue("phone", number)
    words = [word.strip(".,;:!?\"'()") for word in plain.split()]
    return Clue("number", next(word for word in words if any(sign.isdigit() for sign in word))[:LONGEST_NUMBER].upper())


def _is_number(word: str) -> bool:
    """Whether a word mixes letters and figures as a lender's numbers do, such as B-1001."""
    plain = word.strip(".,;:!?\"'()")
    return (
        len(plain) <= LONGEST_NUMBER and any(c.isdigit() for c in plain) and any("a" <= c <= "z" for c in plain.lower())
    )


def _phone_in(text: str, region: str) -> Optional[str]:
    """The telephone number among other words."""
    for match in phonenumbers.PhoneNumberMatcher(text, region, leniency=phonenumbers.Leniency.POSSIBLE):
        return str(phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164))
    return None
