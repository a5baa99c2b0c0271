"""What a borrower sent, made safe to store: cleaned, checked, and without secrets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from bot.conversations.files import AwaitedFile, CheckedFile
from bot.errors import BadInput

KINDS = ("text", "attachment", "edit", "contact")

START = "/start"
"""What a chat app sends when a person opens the chat. It is answered with a greeting."""

EDITED = "✎ "
"""Stands before a corrected message, so that the officer who has the conversation sees what it is."""


@dataclass(frozen=True)
class Inbound:
    """One message from a channel. `external_id` is the channel's own id: the same id is the same message."""

    channel: str
    address: str
    external_id: str
    text: str
    kind: str = "text"
    hint: str | None = None
    """The language of the person's app, BCP-47; a weak hint for the words of the page, never for the conversation."""
    payload: str | None = None
    """What Rasa gets in place of the text, such as `/greet`; made by the server, never by what a borrower typed."""
    file: CheckedFile | AwaitedFile | None = None
    """What came with it; then the text may be empty."""
    number: str | None = None
    """With the kind `contact`: the sender's own telephone number, for which the channel vouches; None for another's."""
    sent_at: datetime | None = None
    """When it was written, where the channel knows: after an outage a day's messages come at once; that is no flood."""


@dataclass(frozen=True)
class Masked:
    """A text without secrets, and which kind was in it: `password`, `card` or None."""

    text: str
    secret: str | None


_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]")
_CARD = re.compile(r"(?<![\d-])(?:\d[ \-.]?){12,18}\d(?![\d-])")
_PASSWORD_WORDS = (
    r"pass\s?words?|passcode|pwd|pin(?:\s?code|\s?number)?|cvv|cvc|contrase[nñ]a|clave(?: de acceso| secreta)?|"  # noqa: S105 (these words stand before a password; none of them is one)
    r"m[aậ]t kh[aẩ]u|mk|密碼|密码|口令|passwort|mot de passe|senha|palavra-passe|kata sandi|"
    r"รหัสผ่าน|パスワード|暗証番号|비밀번호|كلمة (?:السر|المرور)"
)
_PASSWORD = re.compile(
    rf"(?P<word>(?<!\w)(?:{_PASSWORD_WORDS})(?:\s*(?:is|es|là|la|是|為|为|ist|est|è|é|adalah|คือ|は|هي))?\s*[:：=]?\s*)"
    r"(?P<secret>(?=\S*[\d!@#$%^&*_])[!-~]{4,64})",
    re.IGNORECASE,
)
MASK = "••••••"


def clean(text: str, limit: int) -> str:
    """The text in NFC without control and invisible characters.

    Raises `BadInput` where nothing is left, or more than `limit` characters.
    """
    if len(text) > 4 * limit:
        raise BadInput("too_long", f"The message has {len(text)} characters; at most {limit} are taken.")
    plain = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    plain = "".join(c for c in plain if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Cn", "Co"))
    plain = _INVISIBLE.sub("", plain).strip()
    if not plain:
        raise BadInput("empty", "The message is empty.")
    if len(plain) > limit:
        raise BadInput("too_long", f"The message has {len(plain)} characters; at most {limit} are taken.")
    return plain


def mask(text: str) -> Masked:
    """Takes card numbers (by length and check digit) and passwords (by the word before them) out of a text."""
    hidden = None

    def hide_card(match: re.Match[str]) -> str:
        nonlocal hidden
        digits = re.sub(r"\D", "", match.group())
        if not _luhn(digits):
            return match.group()
        hidden = "card"
        return f"{MASK}{digits[-4:]}"

    def hide_password(match: re.Match[str]) -> str:
        nonlocal hidden
        hidden = "password"
        return match["word"] + MASK

    masked = _CARD.sub(hide_card, text)
    masked = _PASSWORD.sub(hide_password, masked)
    return Masked(masked, hidden)


def for_rasa(text: str) -> str:
    """A text as Rasa gets it: only the opening of the chat has a payload of its own."""
    return "/greet" if text == START else without_payload(text)


def without_payload(text: str) -> str:
    """Drops a borrower's leading slashes: only buttons may send Rasa's `/intent{…}`, so typed it means nothing."""
    return re.sub(r"^[/\s]+", "", text) or "?"


def _luhn(digits: str) -> bool:
    """ISO/IEC 7812's check digit."""
    if len(set(digits)) == 1:
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
