"""Names of people in Japanese that are in no list: what nobody else writes, with さん or a word for a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.workshop.review.stand_ins.borrowers_texts import BorrowersTexts
from bot.workshop.review.stand_ins.facts import StandInFacts

_KANJI = "[一-龯々ヶ]"
_NO_KANJI = f"(?<!{_KANJI})"
_GIVEN = f"(?:[ 　]?(?:{_KANJI}{{1,3}}|[ぁ-ん]{{2,4}}?|[ァ-ヶー]{{2,5}}))"
_ADDRESS = "さん|様|さま|氏|くん|君(?!は)|ちゃん|先生|課長|部長|係長|主任|店長|社長|支店長"
_SAID = (
    "と申し|といいま|と言いま|という者|と言う者|と名乗|という名|だと名乗|という人|って人|というかた|"
    "という方|です(?=[。、！!\n]|$|が)|でございま|の名義|名義で"
)
_PARTICLE = "(?=[がはをにとへもの、。（(・]|から|より|$)"
_OFFICE = "[市県区町村駅店銀行社局校館院山川島橋県府都道線課部係窓口]"


class JapaneseNames:
    """Family names of the lists count with whatever follows; others only where nothing like it is in the messages."""

    def __init__(self, facts: StandInFacts, texts: BorrowersTexts) -> None:
        self._texts = texts
        self._not_names = tuple(facts.not_names)
        self._known = {*facts.family, *facts.more_family, *facts.given}
        family = "|".join(sorted({*facts.family, *facts.more_family}, key=len, reverse=True))
        kin = "|".join(sorted(facts.kin, key=len, reverse=True))
        strange = f"(?:{_KANJI}{{1,4}}|[ァ-ヶー]{{2,8}}(?:[ 　・][ァ-ヶー]{{2,8}})?)"
        self._family = (
            re.compile(f"{_NO_KANJI}(?P<name>(?:{family}){_GIVEN}?)(?={_ADDRESS}|{_SAID})"),
            re.compile(f"(?:{kin})(?P<name>(?:{family}){_GIVEN}?){_PARTICLE}"),
        )
        self._full = re.compile(f"{_NO_KANJI}(?P<name>(?:{family})(?:[ 　]?{_KANJI}{{1,3}})){_PARTICLE}")
        self._strange = (
            re.compile(f"{_NO_KANJI}(?<![ァ-ヶー])(?P<name>{strange})(?={_ADDRESS}|と申し|と名乗|という者|と言う者)"),
            re.compile(f"(?:{kin})(?P<name>{strange})(?:(?={_ADDRESS}|です)|{_PARTICLE})"),
            re.compile(rf"^(?P<name>{_KANJI}{{2,4}})(?=ですが|ですけど|です[。、]|と申)"),
            re.compile(f"(?:私|わたし|わたくし|僕|俺|こちら|名前|氏名)(?:は|、)(?P<name>{strange})(?={_SAID})"),
            re.compile(
                rf"^(?:[^。]{{0,12}}、)?(?P<name>{_KANJI}{{2,4}}[ 　]{_KANJI}{{1,3}})(?:{_PARTICLE}|(?=です|と))"
            ),
        )

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where such names begin and end."""
        for pattern in self._family:
            for match in pattern.finditer(text):
                name = match["name"]
                if not name.startswith(self._not_names) and (name in self._known or not self._texts.has(name)):
                    yield match.span("name")
        for match in self._full.finditer(text):
            name = match["name"]
            if len(name) > 3 and not re.search(_OFFICE, name[2:]) and self._is_new(name):
                yield match.span("name")
        for pattern in self._strange:
            for match in pattern.finditer(text):
                if self._is_new(match["name"]):
                    yield match.span("name")

    def _is_new(self, name: str) -> bool:
        if name.startswith(self._not_names) or self._texts.has(name):
            return False
        return name in self._known or not self._texts.is_word(name)
