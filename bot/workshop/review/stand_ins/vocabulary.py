"""The words that borrowers use in one language, from the training messages: what is none of them may be a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

TRAINING = Path(__file__).resolve().parents[4] / "data" / "nlu"
"""One folder a language."""

PROPER = Path(__file__).parent / "proper"
"""Towns, regions, feasts, companies: what is written with a capital and names no person, in the Latin alphabet."""

OFTEN = 2
"""A word that so many messages write with a capital inside a sentence is a month, a town or a brand. A name of a person
is hardly written twice; those of `StandInFacts` do not count."""

WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
START = re.compile(r"(?:^|[.!?…:;\n\"“„«(¿¡]|[-–—] )[\s\"“„«(¿¡]*$")
"""A text before a word that has a capital because a sentence begins."""

_VALUE = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_EXAMPLE = "    - "


@dataclass(frozen=True)
class Vocabulary:
    """The words of a language's borrowers, in lower case.

    `small`: words that are written without a capital. `capital`: words that several messages write with one. `proper`:
    words that need one and name no person. `times`: in how many messages each word is. `texts`: all messages, for
    languages without spaces.
    """

    small: frozenset[str]
    capital: frozenset[str]
    proper: frozenset[str]
    times: Mapping[str, int]
    texts: str

    @classmethod
    def of(cls, messages: Sequence[str], proper: Iterable[str] = ()) -> Vocabulary:
        """The words of some messages; `proper` is what they need not show."""
        small: set[str] = set()
        capital: Counter[str] = Counter()
        times: Counter[str] = Counter()
        for message in messages:
            times.update({match.group().casefold() for match in WORD.finditer(message)})
            for match in WORD.finditer(message):
                word = match.group()
                plain = word.casefold()
                if not word[0].isupper():
                    small.add(plain)
                elif not START.search(message, 0, match.start()):
                    capital[plain] += 1
        often = frozenset(word for word, times in capital.items() if times >= OFTEN)
        return cls(frozenset(small), often, frozenset(proper), times, "\n".join(messages).casefold())


@cache
def vocabulary(code: str) -> Vocabulary:
    """A language's words, read on first use. Without training messages there are none, and more is taken for a name."""
    return Vocabulary.of(list(_messages(TRAINING / code)), _proper(code))


def _messages(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("*.yml")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith(_EXAMPLE):
                yield _VALUE.sub(r"\1", line.removeprefix(_EXAMPLE).strip())


def _proper(code: str) -> Iterator[str]:
    """The lists in `PROPER`, and from CLDR countries, languages, days and months in the language and in English."""
    for path in sorted(PROPER.glob("*.txt")):
        yield from path.read_text(encoding="utf-8").casefold().split()
    for name in (code.replace("-", "_"), "en"):
        locale = Locale.parse(name)
        of_calendar = [each for kind in (locale.days, locale.months) for each in kind["format"]["wide"].values()]
        for known in (*locale.territories.values(), *locale.languages.values(), *of_calendar):
            if WORD.fullmatch(str(known)):  # of "Saint Lucia" one word would be somebody's name
                yield str(known).casefold()
