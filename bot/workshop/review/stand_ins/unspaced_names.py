"""Names of people in Chinese, Japanese, Korean and Thai, where a name is not set apart by spaces or capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from bot.workshop.review.stand_ins.borrowers_texts import BorrowersTexts
from bot.workshop.review.stand_ins.chinese_names import ChineseNames
from bot.workshop.review.stand_ins.facts import StandInFacts
from bot.workshop.review.stand_ins.found import NAME, Found
from bot.workshop.review.stand_ins.japanese_names import JapaneseNames
from bot.workshop.review.stand_ins.korean_names import KoreanNames
from bot.workshop.review.stand_ins.thai_names import ThaiNames
from bot.workshop.review.stand_ins.vocabulary import Vocabulary

_SIGNS = {
    "zh-Hans": "[一-龥]",
    "zh-Hant": "[一-龥]",
    "ja": "[一-龯々ぁ-んァ-ヶー]",
    "ko": "[가-힣]",
    "th": "[\u0e01-\u0e4e]",
}
_BREAK = r"[\s、。，,.!！?？;；]|$"


_STRANGE: Mapping[str, type[KoreanNames | ChineseNames | JapaneseNames | ThaiNames]] = {
    "ko": KoreanNames,
    "ja": JapaneseNames,
    "th": ThaiNames,
    "zh-Hans": ChineseNames,
    "zh-Hant": ChineseNames,
}
"""Finds names that are in no list."""


class UnspacedNames:
    """Finds them by the words before and behind them, and known family and first names beside each other."""

    def __init__(self, facts: StandInFacts, code: str, vocabulary: Vocabulary) -> None:
        self._facts = facts
        self._strange = _STRANGE[code](facts, BorrowersTexts(code, vocabulary))
        sign, family, given = _SIGNS[code], _any(facts.family), _any(facts.given)
        known, after_cue, before_suffix, no_sign = _patterns(code, facts, sign, family, given)
        not_names = f"(?!{_any(facts.not_names)})"
        self._patterns = [
            re.compile(rf"(?:{'|'.join(facts.cues)}){not_names}(?P<name>{after_cue})"),
            re.compile(rf"(?:{'|'.join(facts.weak_cues)}){not_names}(?P<name>{known})"),
            re.compile(rf"{no_sign}{not_names}(?P<name>{known})"),
        ]
        if facts.titles:
            before = no_sign if code == "th" else ""
            named = known if code == "th" else rf"{family}(?:{given})?"
            self._patterns.append(re.compile(rf"{before}(?:{'|'.join(facts.titles)})\s?{not_names}(?P<name>{named})"))
        if facts.suffixes:
            behind = f"(?={'|'.join(facts.suffixes)})"
            self._patterns.append(re.compile(rf"{no_sign}{not_names}(?P<name>{before_suffix}){behind}"))

    def find(self, text: str) -> Iterator[Found]:
        """The names of a text; some may be found twice."""
        for pattern in self._patterns:
            for match in pattern.finditer(text):
                yield Found(NAME, *match.span("name"), self._making(match["name"]), match["name"])
        for start, end in self._strange.find(text):
            yield Found(NAME, start, end, self._making(text[start:end]), text[start:end])

    def _making(self, name: str) -> _Make:
        facts = self._facts
        spaced = " " in facts.full
        if name in facts.family:
            return _Make(facts.family, "{}")
        if name in facts.given or (spaced and not re.search(r"\s", name)):
            return _Make(facts.given, "{}")
        return _Make(facts.given, facts.full, facts.family)


class _Make:
    def __init__(self, names: Sequence[str], form: str, family: Sequence[str] = ("",)) -> None:
        self._names, self._form, self._family = names, form, family

    def __call__(self, random: Random) -> str:
        name, family = random.choice(self._names), random.choice(self._family)
        return self._form.format(name, given=name, family=family)


def _patterns(code: str, facts: StandInFacts, sign: str, family: str, given: str) -> tuple[str, str, str, str]:
    """A known name, a name behind a cue, one before a suffix, and what stands before a name without a cue."""
    ends = "|".join([*facts.name_ends, _BREAK])
    no_sign = f"(?<!{sign})"
    if code.startswith("zh"):
        one = f"(?![{facts.name_stops}]){sign}"
        known = f"{family}(?:{given}{one}(?={_BREAK})|{given})"
        return (
            known,
            f"{family}(?:{given}|{one}(?:{one})?)|[小阿]{one}|{one}{{2,3}}(?={_BREAK})",
            f"{family}(?:{given})?",
            "",
        )
    if code == "ja":
        known = rf"{family}[ 　]?{given}"
        after_cue = (
            rf"(?:{family}[ 　]?(?:{given}|{sign}{{0,4}}?)|[ァ-ヶー]{{2,8}}(?:[ 　・][ァ-ヶー]{{2,8}})?)(?={ends})"
        )
        return (
            known,
            after_cue,
            rf"{family}(?:[ 　]?{given}|[一-龯々]{{1,3}}?)??|[一-龯々ァ-ヶー]{{2,6}}(?=と申)",
            "(?<![一-龯々])",
        )
    if code == "ko":
        known = rf"{family}{given}"
        said = "|".join(end for end in facts.name_ends if not end.startswith(("(", " ")))
        after_cue = rf"(?:{family} ?(?:{given}|{sign}{{1,3}}?)(?={ends})|{sign}{{2,4}}?(?={said}))"
        return known, after_cue, rf"{family}(?:{given}|{sign}{{2}})|{family}(?=\s?씨)", no_sign
    known = rf"{given}(?:\s{family})?(?:(?={ends})|(?!{sign}?[\u0e30-\u0e3a\u0e47-\u0e4e]))"
    last = rf"(?:{family}|{sign}{{2,20}}?(?=\s?(?:ครับ|คับ|ค่ะ|คะ|นะ)|[,.]|$))"
    return known, rf"(?:{given}|{sign}{{2,20}}?)(?:\s{last})?(?={ends})", known, no_sign


def _any(names: Sequence[str]) -> str:
    return f"(?:{'|'.join(re.escape(name) for name in sorted(names, key=len, reverse=True))})"
