"""The language of a conversation: which language to answer in, as messages come and go.

A short "ok", a number or a name never switches it. One clear message replaces a weak first guess; an established
language gives way to two clear messages in a row; an explicit wish counts at once and for good.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.culture.language import CHINESE, Detection

CLEAR_CONFIDENCE = 0.5
CLEAR_WORDS = 3
"""A message is clear with at least this confidence and this many words (of Chinese: pairs of characters).

On the held-out and training messages of three words and more, 0.5 takes 96 % of English, 97 % of Spanish and 93 % of
Vietnamese as clear, and 28 of 6,260 for another language, most of them code-switched.
"""

FOREIGN_CONFIDENCE = 0.7
"""A language that Rapport does not speak has to be clearer, because the answer to it answers nothing else."""

GUESS_CONFIDENCE = 0.5
"""Enough to answer a first message in a language rather than in the lender's default."""

MESSAGES_TO_SWITCH = 2


@dataclass(frozen=True)
class ConversationLanguage:
    """The language of replies, how it was found, and a rival with its clear messages in a row.

    `found_by` is `default`, `guess`, `clear` or `wish`. `unsupported` is the code of a language that the borrower
    clearly writes and Rapport does not speak.
    """

    code: str
    found_by: str = "default"
    rival: str | None = None
    rival_messages: int = 0
    unsupported: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The form in which it is kept in slots and in the database."""
        return {
            "code": self.code,
            "found_by": self.found_by,
            "rival": self.rival,
            "rival_messages": self.rival_messages,
            "unsupported": self.unsupported,
        }


def from_json(data: Mapping[str, Any] | None, default: str) -> ConversationLanguage:
    """The inverse of `as_json`; nothing gives the default language."""
    if not data:
        return ConversationLanguage(default)
    return ConversationLanguage(
        code=str(data["code"]),
        found_by=str(data.get("found_by", "default")),
        rival=data.get("rival"),
        rival_messages=int(data.get("rival_messages", 0)),
        unsupported=data.get("unsupported"),
    )


def after_message(before: ConversationLanguage, seen: Detection, supported: Collection[str]) -> ConversationLanguage:
    """The conversation's language after one more message of the borrower's."""
    clear = seen.confidence >= CLEAR_CONFIDENCE and seen.words >= CLEAR_WORDS
    if seen.ambiguous:
        return _ambiguous_chinese(before, seen, supported)
    if seen.code not in supported:
        foreign = clear and seen.confidence >= FOREIGN_CONFIDENCE
        return replace(before, unsupported=seen.code if foreign else before.unsupported)
    if seen.code == before.code:
        found_by = "clear" if clear and before.found_by in ("default", "guess") else before.found_by
        return ConversationLanguage(before.code, found_by)
    if before.found_by == "wish":
        return before
    if not clear:
        first = before.found_by == "default" and seen.confidence >= GUESS_CONFIDENCE
        return ConversationLanguage(seen.code, "guess") if first else before
    if before.found_by in ("default", "guess"):
        return ConversationLanguage(seen.code, "clear")
    messages = before.rival_messages + 1 if before.rival == seen.code else 1
    if messages >= MESSAGES_TO_SWITCH:
        return ConversationLanguage(seen.code, "clear")
    return replace(before, rival=seen.code, rival_messages=messages, unsupported=None)


def after_wish(code: str) -> ConversationLanguage:
    """The conversation's language once the borrower has asked for it."""
    return ConversationLanguage(code, "wish")


def _ambiguous_chinese(
    before: ConversationLanguage, seen: Detection, supported: Collection[str]
) -> ConversationLanguage:
    """Chinese in characters that both written forms share: keeps the form in use, else begins with the likelier one."""
    if before.code in CHINESE or before.found_by in ("clear", "wish") or seen.code not in supported:
        return replace(before, rival=None, rival_messages=0) if before.code in CHINESE else before
    return ConversationLanguage(seen.code, "guess")
