"""How frequent a word is in each of several languages, from the word lists of `wordfreq`.

The lists hold words down to one in ten million. They take 25 MB for twelve languages; as dictionaries they would take
ten times as much.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

RAREST = 1e-7
"""Words rarer than this, as a share of all words, are left out."""

NEVER_SEEN = 2e-8
"""The share that a word which a language's list does not have is taken to have in it."""

TYPED_WITHOUT_MARKS = 0.1
"""How often a word is typed without its diacritics ("toi" for "tôi"), as a share of how often it is written at all."""

OWN_SHARE = 1e-5
"""The share of all words that each of a language's own words is taken to be, which no list has counted."""

LIST_NAMES = {"tl": "fil"}
"""Where wordfreq's code for a language is not ours."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BUCKETS = 700
"""wordfreq keeps words in buckets of a hundredth of a power of ten; this many reach down to `RAREST`."""


def words(text: str) -> list[str]:
    """A text's words in lower case, as the lists have them: "ß" is "ss", words joined by an apostrophe are one."""
    return [found.replace("’", "'") for found in _WORD.findall(text.lower().replace("ß", "ss"))]


class WordFrequencies:
    """The frequencies of some languages' words. Building reads wordfreq's lists, which takes about two seconds.

    `own` adds words that a list lacks, by code (`LanguageFacts.own_words`).
    """

    def __init__(self, codes: Sequence[str], own: Mapping[str, Sequence[str]] | None = None) -> None:
        self.codes = tuple(codes)
        lists = [_list(code, (own or {}).get(code, ())) for code in self.codes]
        self._keys, rows = np.unique(np.concatenate([keys for keys, _ in lists]), return_inverse=True)
        columns = np.repeat(np.arange(len(lists)), [len(keys) for keys, _ in lists])
        shares = np.zeros((len(self._keys), len(lists)), dtype=np.float32)
        np.add.at(shares, (rows, columns), np.concatenate([each for _, each in lists]))
        self._shares = np.log(np.maximum(shares, NEVER_SEEN)).astype(np.float16)
        self._never = np.full(len(self.codes), np.log(NEVER_SEEN))

    def log_shares(self, text: str) -> npt.NDArray[np.float64]:
        """The logarithm of each language's probability of these words, one independent of the other, by code."""
        return sum((self._of(word) for word in words(text)), np.zeros(len(self.codes)))

    def unknown(self, text: str) -> float:
        """The share of a text's words, 0 to 1, that none of the languages has."""
        spoken = words(text)
        return sum(self._row(word) is None for word in spoken) / len(spoken) if spoken else 1.0

    def _of(self, word: str) -> npt.NDArray[np.float64]:
        row = self._row(word)
        if row is not None:
            share: npt.NDArray[np.float64] = self._shares[row].astype(np.float64)
            return share
        if "'" in word:
            return sum((self._of(part) for part in word.split("'") if part), np.zeros(len(self.codes)))
        return self._never

    def _row(self, word: str) -> int | None:
        key = hash(word)
        row = int(np.searchsorted(self._keys, key))
        return row if row < len(self._keys) and self._keys[row] == key else None


def _list(code: str, own: Sequence[str]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """A language's words as hashes, also without their diacritics, and their shares."""
    from wordfreq import get_frequency_list

    keys = [hash(word) for word in own]
    shares = [OWN_SHARE] * len(own)
    for bucket, together in enumerate(get_frequency_list(LIST_NAMES.get(code, code), "best")[:_BUCKETS]):
        share = 10.0 ** (-bucket / 100)
        bare = [without_marks(word) for word in together if not word.isascii()]
        keys += map(hash, together)
        keys += map(hash, bare)
        shares += [share] * len(together) + [share * TYPED_WITHOUT_MARKS] * len(bare)
    get_frequency_list.cache_clear()  # it would keep all lists, some 500 MB
    return np.array(keys, dtype=np.int64), np.array(shares, dtype=np.float32)


def without_marks(word: str) -> str:
    """A word as it is typed on a keyboard without diacritics."""
    letters = unicodedata.normalize("NFKD", word.replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
