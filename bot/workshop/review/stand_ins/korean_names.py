"""Names of people in Korean that are in no list: a family's name, two syllables of first names, and a particle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.workshop.review.stand_ins.borrowers_texts import BorrowersTexts
from bot.workshop.review.stand_ins.facts import StandInFacts

_COPULA = (
    "이라고|라고|이라는|라는|입니다|입니더|이에요|이예요|예요|이어요|이고|고(?=[ ,.])|인데|이며|이라서|"
    "이올시다|이오|이요|이여|이유|이네|올림|드림"
)
_SUBJECT = (
    "이가|이는|이를|이한테|이랑|이도|이네|이 |가 |은 |는 |을 |를 |의 |과 |와 |랑 |한테|에게|께|도 |만 |"
    "로 |으로|앞으로| 명의| 앞"
)
_ADDRESS = (
    " ?(?:씨|님|고객|상담사|상담원|대리|과장|차장|부장|팀장|실장|지점장|사장|소장|선생|여사|군|양|어르신|"
    "이모|할머니|할아버지)"
)
_END = r"(?=[\s,.!?~)\]]|$)"
_NO_SIGN = "(?<![가-힣])"


class KoreanNames:
    """Behind a word for a person any such name counts; by itself one of whose beginning is no word."""

    def __init__(self, facts: StandInFacts, texts: BorrowersTexts) -> None:
        self._texts = texts
        self._not_names = re.compile("|".join(map(re.escape, facts.not_names)))
        families = sorted({*facts.family, *facts.more_family}, key=len, reverse=True)
        one = f"[{''.join(facts.name_syllables)}]"
        long = "|".join(family for family in families if len(family) > 1)
        name = f"(?P<name>(?:{'|'.join(families)}){one}{{2}}|(?:{long}){one})"
        kin = "|".join(sorted(facts.kin, key=len, reverse=True))
        cues = "|".join((*facts.cues, *facts.weak_cues))
        self._behind = (
            re.compile(
                rf"{_NO_SIGN}(?:{kin})(?:인|은|는|이|가|이름은|이름이)?,? ?{name}(?={_COPULA}|{_SUBJECT}|{_END})"
            ),
            re.compile(rf"{_NO_SIGN}{name}(?={_ADDRESS})"),
            re.compile(rf"(?:^|[.!?,~\n] ?){name}(?={_COPULA})"),
            re.compile(rf"(?:{cues}){name}(?={_COPULA}|{_SUBJECT}|{_END})"),
        )
        self._alone = re.compile(rf"{_NO_SIGN}{name}(?={_COPULA}|{_SUBJECT}|{_END})")

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where such names begin and end."""
        for pattern in self._behind:
            for match in pattern.finditer(text):
                if self._is_new(match["name"]):
                    yield match.span("name")
        for match in self._alone.finditer(text):
            name = match["name"]
            if self._is_new(name) and not self._is_begun(name):
                yield match.span("name")

    def _is_new(self, name: str) -> bool:
        return not (self._not_names.match(name) or self._texts.has_word_with(name) or self._texts.is_word(name))

    def _is_begun(self, name: str) -> bool:
        """Whether a word begins like a name, or ends like one."""
        return self._texts.is_word(name[:2]) or self._texts.has_word_with(name[:2])
