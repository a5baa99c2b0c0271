"""Names of people in Arabic, which has spaces between words and no capitals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log
from random import Random

from bot.culture.word_frequencies import WordFrequencies
from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.found import NAME, Found
from bot.workshop.review.stand_ins.name_words import ORDINARY, SELDOM
from bot.workshop.review.stand_ins.vocabulary import Vocabulary

_WORD = re.compile(r"[\u0621-\u0652\u0670-\u06d3]+")
_ENDS = re.compile(r"\s*(?:[،,.!؟?؛:\n]|$)")
_MARKS = re.compile("[\u064b-\u0652\u0640\u0670]")
_PLAIN = str.maketrans("أإآٱىةؤئ", "ااااىهوي".replace("ى", "ي"))
_JOINED = re.compile("(?:[وف])?(?:[بلك])?(?=[\u0621-\u06d3]{3})")
_NISBA = re.compile("ال[\u0621-\u06d3]{3,}ي")
_VERB = re.compile(
    "(?:[يتنم]|ب[يتن]|عم|ح[ينت]|ست|سي|ما|كي|كت|غاد|ال|لل|[وف]ال).*|.*(?:ت|تو|وا|ني|نا|كم|هم|ها|لي|لك|ش|ين|ات)$"
)
"""What an unknown word looks like that is rather a verb, a participle or a plural than a name."""

_OFTEN = 2
"""A name that is a word in so many training messages is taken for the word, unless something says that it is a name."""

_TOO_OFTEN = 8
_LONGEST = 4
_STRONG, _KIN, _TITLE, _WEAK, _CALLED = "strong", "kin", "title", "weak", "called"


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    plain: str


class ArabicNames:
    """Finds them by the lists, by the words before and behind them, and as words that no borrower uses."""

    def __init__(self, facts: StandInFacts, vocabulary: Vocabulary) -> None:
        self._facts = facts
        self._times: Counter[str] = Counter()
        for word, times in vocabulary.times.items():
            self._times[_plain(word)] += times
        for name in facts.words_too:
            self._times[_plain(name)] = max(self._times[_plain(name)], _OFTEN)
        self._given = {_plain(name) for name in (*facts.given, *facts.more_given)}
        self._family = {_plain(name) for name in (*facts.family, *facts.more_family)}
        self._particles = {_plain(word) for word in facts.particles}
        self._not_names = {_plain(word) for word in facts.not_names}
        self._kunyas = {_plain(word) for word in facts.kunyas}
        self._relation = re.compile(rf"[ ،]+(?:{'|'.join(facts.relations)})(?![\u0621-\u06d3])")
        self._cues = tuple(
            (_cue(words), strength)
            for words, strength in (
                (facts.cues, _STRONG),
                (facts.callers, _CALLED),
                (facts.titles, _TITLE),
                (facts.kin, _KIN),
                (facts.weak_cues, _WEAK),
            )
        )
        self._stand_ins = [name for name in facts.given if self._times[_plain(name)] < _OFTEN]

    def find(self, text: str) -> Iterator[Found]:
        """The names of a text; some may be found twice."""
        words = [_Word(*match.span(), _plain(match.group())) for match in _WORD.finditer(text)]
        places = {word.start: place for place, word in enumerate(words)}
        for cues, strength in self._cues:
            for match in cues.finditer(text):
                if match.end() in places:
                    yield from self._behind(text, words, places[match.end()], strength)
        for place, word in enumerate(words):
            yield from self._by_itself(text, words, place, word)

    def _behind(self, text: str, words: Sequence[_Word], place: int, strength: str) -> Iterator[Found]:
        """The name that begins at a place behind a cue, if one does."""
        first = words[place]
        last = self._last(text, words, place)
        alone = last == place
        closed = bool(_ENDS.match(text, words[last].end))
        if first.plain in self._not_names or len(first.plain) < 2 or first.plain in self._kunyas:
            return
        if first.plain in self._given or first.plain in self._particles:
            named = self._times[first.plain] < _TOO_OFTEN or not alone or strength in (_STRONG, _TITLE)
            named = named and (strength != _WEAK or self._times[first.plain] < _OFTEN or not alone)
            named = named and (first.plain not in self._particles or self._is_joined(words, place, last))
        elif strength == _CALLED or any(word.plain in self._particles for word in words[place + 1 : last]):
            named = not any(self._times[each] for each in _parts(first.plain))
        elif strength == _STRONG:
            named = (closed or not alone) if not self._is_strange(first.plain) else True
        else:
            share = SELDOM if strength == _WEAK else ORDINARY
            named = self._is_strange(first.plain, share) and (strength != _WEAK or (not alone and closed))
        if named:
            yield self._found(text, first.start, words[last].end)

    def _is_joined(self, words: Sequence[_Word], place: int, last: int) -> bool:
        """Whether what follows a particle (Abd, Ibn) is no word that goes on with the sentence."""
        if last == place:
            return False
        behind = words[place + 1].plain
        return behind in self._given or behind.startswith("ال") or self._times[behind] < _OFTEN

    def _by_itself(self, text: str, words: Sequence[_Word], place: int, word: _Word) -> Iterator[Found]:
        """A name that begins here without a cue: a kunya's, a known one, one before a relation."""
        behind = words[place + 1] if place + 1 < len(words) and text[word.end : words[place + 1].start] == " " else None
        if word.plain in self._kunyas and behind and self._is_of_kunya(word.plain, behind.plain):
            yield self._found(text, behind.start, words[self._last(text, words, place + 1)].end)
            return
        start, plain = self._known(word)
        if plain is None:
            if self._is_strange(word.plain) and not place and self._relation.match(text, word.end):
                yield self._found(text, word.start, word.end)
            return
        last = self._last(text, words, place)
        rare = self._times[plain] == 0 or (self._times[plain] < _OFTEN and plain in self._given)
        related = self._relation.match(text, words[last].end) and self._times[plain] < _TOO_OFTEN
        if rare or related or last > place + 1 or (last > place and self._is_family(words[last].plain)):
            yield self._found(text, start, words[last].end)

    def _known(self, word: _Word) -> tuple[int, str | None]:
        """Where a known first name begins in a word, behind what is written together with it, and the name."""
        if word.plain in self._given and word.plain not in self._not_names:
            return word.start, word.plain
        joined = _JOINED.match(word.plain)
        name = word.plain[joined.end() :] if joined else ""
        if joined and joined.end() and name in self._given and not self._times[word.plain] and not self._times[name]:
            return word.start + joined.end(), name
        return word.start, None

    def _last(self, text: str, words: Sequence[_Word], place: int) -> int:
        """The place of the last word of the name that begins at a place."""
        last = place
        while last + 1 < len(words) and last - place + 1 < _LONGEST:
            word = words[last + 1]
            if text[words[last].end : word.start] not in (" ", "\u00a0"):
                break
            joins = words[last].plain in self._particles
            if not joins and self._relation.match(text, words[last].end):
                break
            if not (joins or word.plain in self._particles or self._is_part(text, word, last > place)):
                break
            last += 1
        while last > place and words[last].plain in self._particles:
            last -= 1
        return last

    def _is_part(self, text: str, word: _Word, later: bool) -> bool:
        if word.plain in self._not_names:
            return False
        if word.plain in self._given:
            return self._times[word.plain] < _OFTEN or bool(_ENDS.match(text, word.end))
        return self._is_family(word.plain) or (
            not later and self._is_strange(word.plain) and bool(_ENDS.match(text, word.end))
        )

    def _is_family(self, plain: str) -> bool:
        return plain in self._family or bool(_NISBA.fullmatch(plain) and not self._times[plain])

    def _is_of_kunya(self, kunya: str, plain: str) -> bool:
        if plain in self._given:
            return True
        return kunya != "ام" and not self._times[plain] and plain not in self._not_names

    def _is_strange(self, plain: str, share: float = SELDOM) -> bool:
        """Whether no borrower of the training messages uses a word, few others do, and it looks like no verb."""
        if len(plain) < 3 or plain in self._not_names or _VERB.fullmatch(plain):
            return False
        return not any(self._times[each] for each in _parts(plain)) and bool(
            self._frequencies.log_shares(plain)[0] < log(share)
        )

    @cached_property
    def _frequencies(self) -> WordFrequencies:
        """Read on first use: most texts need none."""
        return WordFrequencies(("ar",))

    def _found(self, text: str, start: int, end: int) -> Found:
        name = text[start:end]

        def make(random: Random) -> str:
            given, family = random.choice(self._stand_ins), random.choice(self._facts.family)
            return self._facts.full.format(given=given, family=family) if " " in name else given

        return Found(NAME, start, end, make, _plain(name))


def _plain(word: str) -> str:
    """A word as most people type it: without vowel signs, hamzas on letters, and the two dots of a final ta."""
    return _MARKS.sub("", word).translate(_PLAIN)


def _parts(plain: str) -> Iterator[str]:
    """A word, and what is left of it without what is written together with it."""
    yield plain
    for joined in ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "لل", "ع", "ه"):
        if plain.startswith(joined) and len(plain) - len(joined) >= 3:
            yield plain[len(joined) :]
    for joined in ("ه", "ي", "ك"):
        if plain.endswith(joined) and len(plain) >= 4:
            yield plain[: -len(joined)]


def _cue(cues: Collection[str]) -> re.Pattern[str]:
    words = "|".join(sorted(cues, key=len, reverse=True))
    return re.compile(rf"(?<![\w@])(?:[وف]|ل|ب)?(?:{words})(?<=[\w.,:：،])[ \n]*(?:[:：،,][ \n]*)?(?<![^\W\d_])")
