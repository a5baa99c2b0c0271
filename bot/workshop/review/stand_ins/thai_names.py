"""Names of people in Thai that are in no list: behind a title, up to where the sentence goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.workshop.review.stand_ins.borrowers_texts import BorrowersTexts
from bot.workshop.review.stand_ins.facts import StandInFacts

_LETTER = "[\u0e01-\u0e4e]"
_NO_TAIL = "(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])"
"""No sign that belongs to the letter before it."""

_GOES_ON = (
    "ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|จ้ะ|นะ|โทร|มา|บอก|ที่|เป็น|ว่า|ไป|จะ|ได้|ให้|แล้ว|ทำ|พูด|ดูแล|ใจดี|น่ารัก|"
    "เขา|แก|นี่|คน|อยู่|กับ|และ|หรือ|ไม่|ยัง|ขอ|อยาก|ต้องการ|"
    "ช่วย|รับ|ส่ง|โอน|จ่าย|กู้|ค้ำ|ยืม|ติดต่อ|แจ้ง|สาขา|ฝ่าย|ตรง|โต๊ะ|ของ|จาก|ด้วย|เลย|มี|ถึง|ก็|เคย|เอา|"
    "ใช้|เอง|ตอน|เมื่อ|แต่|ซึ่ง|นั่น|คือ|กำลัง|ต้อง|เพิ่ง|ชื่อ|อายุ|บ้าน|เบอร์"
)
_ORDINARY_SHARE = 0.6
"""From this share of known runs of four signs on, a run is words that go on with the sentence."""

_MALE_FEMALE = "(?<!ทำ)(?<!ว่า)(?<!เจ้า)นาย|นางสาว|นาง|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|ว่าที่ร้อยตรี|ดร\\."
_FAMILIAR = "คุณ|พี่|น้อง|ลุง|ป้า|น้า|ปู่|ยาย|เฮีย|เจ๊|ครู|หมอ|หลวงพ่อ|กำนัน|ผู้ใหญ่|ไอ้|เสี่ย"
_NAMED = "(?<!ใช้)(?<!แก้)(?<!เปลี่ยน)(?<!ตัว)ชื่อ(?:เล่น)?(?:ว่า|คือ)?"


class ThaiNames:
    """A run of letters that no training message has, cut where a word follows that goes on with the sentence."""

    def __init__(self, facts: StandInFacts, texts: BorrowersTexts) -> None:
        self._texts = texts
        self._not_names = tuple(facts.not_names)
        kin = "|".join(sorted(facts.kin, key=len, reverse=True))
        one = f"{_LETTER}{{2,18}}?{_NO_TAIL}"
        end = rf"(?=\s|[,.!?\d()]|$|{_GOES_ON})"
        last = rf"(?:\s(?!{_GOES_ON}){_LETTER}{{3,20}}(?=\s|[,.!?]|$))?"
        self._full = re.compile(rf"(?:{_MALE_FEMALE})\s?(?P<name>{one}{last}){end}")
        self._patterns = (
            re.compile(rf"(?<!{_LETTER})(?:{_FAMILIAR})\s?(?P<name>{one}){end}"),
            re.compile(rf"(?:{kin})(?:{_FAMILIAR})?(?P<name>{one}){end}"),
            re.compile(rf"(?:กับ|หา|ถาม|ของ|ให้|ถึง|จาก|ติดต่อ|เรียก|บอก|ฝาก|เจอ|พบ)(?:{_FAMILIAR})(?P<name>{one}){end}"),
            re.compile(rf"(?<!ขอบ)(?<!ขอบพระ)(?<!พระ)คุณ(?!ภาพ|ค่า|สมบัติ|ธรรม|พระ|หนู|ลูกค้า|ครู|หมอ)(?P<name>{one}){end}"),
            re.compile(rf"{_NAMED}\s?(?:{_MALE_FEMALE}|{_FAMILIAR})?(?P<name>{one}{last}){end}"),
        )

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where such names begin and end."""
        for pattern in (self._full, *self._patterns):
            for match in pattern.finditer(text):
                name, start = match["name"], match.start("name")
                first, _, last = name.partition(" ")
                if last and self._is_ordinary(last):
                    name = first
                if self._is_new(name, sure=pattern is self._full):
                    yield start, start + len(name)

    def _is_new(self, name: str, *, sure: bool) -> bool:
        if name.startswith(self._not_names) or self._texts.has(name):
            return False
        return sure or not self._is_ordinary(name.split()[0])

    def _is_ordinary(self, piece: str) -> bool:
        return self._texts.has(piece) or self._texts.share_of(piece) >= _ORDINARY_SHARE
