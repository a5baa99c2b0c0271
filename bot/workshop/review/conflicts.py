"""Training messages that say the same as a message, or nearly, and stand under another intent; in any language."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

NEARLY = 0.7
"""From this cosine on two messages say nearly the same. Of the held-out messages with a training message so near, that
one is of the same intent for 97 in 100 (docs/decisions/0017): one of another intent is worth a look."""


def same_words(text: str) -> str:
    """Equal for messages that differ in case, signs and diacritics only; signs count where there are no letters."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if sign.isalnum()) or text


def conflicts(
    neighbours: Sequence[Mapping[str, Any]], intent: str | None, text: str, language: str
) -> Sequence[Mapping[str, Any]]:
    """Those of the neighbours of a message, `text`, that contradict an intent, the nearest first.

    `neighbours` are as `ReviewTurn.neighbours` holds them. A message without an intent contradicts nothing. Vietnamese
    without tone marks contradicts only the same words: to the encoders all of it is nearly the same (ten of ten such
    contradictions among 420 messages of a trial were none).
    """
    if intent is None:
        return []
    other = [each for each in neighbours if each["intent"] != intent]
    nearly = NEARLY if language != "vi" or not text.isascii() else 2.0  # no cosine is as high
    return [each for each in other if each.get("same_words") or each["similarity"] >= nearly]
