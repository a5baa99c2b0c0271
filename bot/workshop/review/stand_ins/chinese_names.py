"""Names of people in Chinese that are in no list: a family's name with one or two signs, behind a word for a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.workshop.review.stand_ins.borrowers_texts import BorrowersTexts
from bot.workshop.review.stand_ins.facts import StandInFacts

_SIGN = "[一-龥]"
_BREAK = r"(?=[\s、。，,.!！?？;；:：）)」』]|$)"
_BEHIND = (
    "(?=[的嘅在是係有也就都又还還没沒不要想去来來打说說讲講帮幫给給俾借贷貸收签簽住跟和同与與把被让讓從从已]|"
    "[他她佢这這那先女小太老经經今昨上下每月日前後后]|"
    r"啦|啊|呀|吧|嘛|电话|電話|手机|手機|名下|账户|帳戶|户口|戶口|[\d])"
)
_SELF = "(?<![不就还還也说說以])我(?:是|係|叫|叫做)|(?<!我)(?:叫做?|名叫|姓名是?|找|请找|請找|搵)"
_NO_FAMILY = "女男副总總店大小老各贵貴某前那该該这這位名个個新原本正两兩多班您你他她的和跟找是叫问問"
_NEVER = (
    "的了吗嗎呢是係在我你他她您不没沒就都也还還要想去来來嘅咗喺啦啊呀吧嘛们們这這那"
    "贷貸借款每今昨被把给給帮幫从從跟與与付收签簽"
)
"""Signs that are in nobody's name, also where a family's name comes first."""

_ADDRESS = "先生|小姐|女士|太太|经理|經理|主任|老师|老師|师傅|師傅|阿姨|叔叔|伯伯"
_FRIENDLY = "哥|姐|叔|姨|伯|嫂|总|總|董|生(?=[话話说說打同])"


class ChineseNames:
    """What nobody else writes, and begins with a family's name."""

    def __init__(self, facts: StandInFacts, texts: BorrowersTexts) -> None:
        self._texts = texts
        self._not_names = tuple(facts.not_names)
        families = sorted({*facts.family, *facts.more_family}, key=len, reverse=True)
        family = f"(?:{'|'.join(families)})"
        one = f"(?:(?![{facts.name_stops}]){_SIGN})"
        name = f"(?P<name>{family}(?:(?![{_NEVER}]){_SIGN}){{1,2}})"
        kin, callers = ("|".join(sorted(words, key=len, reverse=True)) for words in (facts.kin, facts.callers))
        ends = f"(?:{_BREAK}|{_BEHIND}|(?={_ADDRESS}))"
        self._patterns = (
            re.compile(f"(?:{kin}){name}{ends}"),
            re.compile(f"(?:{callers}){name}{ends}"),
            re.compile(rf"(?:^|[\n。！!?？,，、：:]\s?){name}{_BREAK}"),
            re.compile(rf"{name}(?={_ADDRESS})"),
        )
        self._unlisted = (
            re.compile(rf"(?:{_SELF})(?P<name>{one}{{2,3}}){_BREAK}"),
            re.compile(rf"(?:(?<!{_SIGN})|(?<=[位找跟和问問叫是]))(?P<name>(?![{_NO_FAMILY}]){one})(?={_ADDRESS})"),
        )
        self._friendly = (
            re.compile(rf"(?<!{_SIGN})(?P<name>{family})(?={_FRIENDLY})(?!生)"),
            re.compile(rf"(?:{callers})(?P<name>{family})(?=(?:{_FRIENDLY})(?:{_BREAK}|{_BEHIND}))"),
            re.compile(
                rf"(?:{kin}|{callers}|(?<!{_SIGN}))(?P<name>[老小]{family})(?:{_BREAK}|(?=[的说說讲講打他她就吧好]))"
            ),
            re.compile(rf"(?:{kin})(?P<name>[老小]{one})"),
            re.compile(rf"我姓(?P<name>{one}){_BREAK}"),
            re.compile(rf"(?:{kin}|{callers}|(?<!{_SIGN}))(?P<name>阿{one})(?:{_BREAK}|{_BEHIND})"),
            re.compile(rf"(?:{kin})(?P<name>小{one}{{1,2}}){ends}"),
        )

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where such names begin and end."""
        for pattern in self._patterns:
            for match in pattern.finditer(text):
                if self._is_new(match["name"]):
                    yield match.span("name")
        for pattern in self._unlisted:
            for match in pattern.finditer(text):
                if self._is_foreign(match["name"], text[match.end("name") : match.end("name") + 2]):
                    yield match.span("name")
        for pattern in self._friendly:
            for match in pattern.finditer(text):
                behind = text[match.end("name") : match.end("name") + 1]
                if not self._texts.has(match["name"] + behind) and not self._is_word(match["name"] + behind):
                    yield match.span("name")

    def _is_new(self, name: str) -> bool:
        if name.startswith(self._not_names) or self._texts.has(name) or self._is_word(name):
            return False
        return not self._is_word(name[:2])

    def _is_foreign(self, name: str, behind: str) -> bool:
        """Whether no two signs of it are a word, also where its family's name is in no list."""
        whole = name if len(name) > 1 else name + behind
        pairs = [whole[place : place + 2] for place in range(len(whole) - 1)]
        if name.startswith(self._not_names) or self._texts.has(whole) or self._is_word(whole):
            return False
        return len(name) == 1 or not any(self._is_word(pair) for pair in pairs)

    def _is_word(self, piece: str) -> bool:
        return len(piece) > 1 and self._texts.is_word(piece)
