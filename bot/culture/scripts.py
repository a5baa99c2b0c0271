"""What the script of a text says about its language, before any statistics."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

HAN, KANA, HANGUL, THAI, ARABIC, LATIN, OTHER = "han", "kana", "hangul", "thai", "arabic", "latin", "other"

_BLOCKS = (
    ("CJK UNIFIED", HAN),
    ("CJK COMPATIBILITY IDEOGRAPH", HAN),
    ("HIRAGANA", KANA),
    ("KATAKANA", KANA),
    ("HANGUL", HANGUL),
    ("THAI", THAI),
    ("ARABIC", ARABIC),
    ("LATIN", LATIN),
)


@lru_cache(maxsize=8192)
def script_of(character: str) -> str | None:
    """The script of one letter, or None for digits, marks, signs and emoji, which belong to no language."""
    if not unicodedata.category(character).startswith("L"):
        return None
    name = unicodedata.name(character, "")
    if name == "KATAKANA-HIRAGANA PROLONGED SOUND MARK":
        return None
    for prefix, script in _BLOCKS:
        if prefix in name:
            return script
    return OTHER


def scripts(text: str) -> Counter[str]:
    """How many letters of each script a text has."""
    return Counter(script for script in map(script_of, text) if script)


@lru_cache(maxsize=32768)
def han_form(character: str) -> str | None:
    """`zh-Hant` or `zh-Hans` for a character written in only one of them, None for one that both share.

    The national character sets tell them apart: Big5 holds the traditional forms, GB 2312 the simplified ones. A
    character found in both says nothing. Hong Kong's supplement to Big5 adds Cantonese characters, but some simplified
    forms too, so it counts only for characters that GB 2312 does not have.
    """
    if script_of(character) != HAN:
        return None
    traditional, simplified = _encodable(character, "big5"), _encodable(character, "gb2312")
    if simplified:
        return None if traditional else "zh-Hans"
    return "zh-Hant" if traditional or _encodable(character, "big5hkscs") else None


@lru_cache(maxsize=32768)
def only_japanese(character: str) -> bool:
    """Whether a Chinese character is written in Japan alone (払, 済, 図): in JIS X 0208, in no set of Chinese."""
    elsewhere = ("big5hkscs", "gb2312")
    japanese = script_of(character) == HAN and _encodable(character, "shift_jis")
    return japanese and not any(_encodable(character, codec) for codec in elsewhere)


def han_counts(text: str) -> Counter[str]:
    """How many characters of a text are written only in Traditional, and only in Simplified Chinese."""
    return Counter(form for form in map(han_form, text) if form)


def _encodable(character: str, codec: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
