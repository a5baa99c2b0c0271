"""What stands in a line of Arabic keeps its own order."""

import re

import pytest

from bot.culture.conversation_register import ConversationRegister
from bot.replies.bidi import LRI, PDI, isolated
from bot.replies.contract import contract
from bot.replies.notices import load_wording
from tests.replies.samples import replies

CONTRACT = contract()
REGISTER = ConversationRegister(formality="neutral", directness="direct", orientation="efficient")


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("الخط المجاني 1-800-799-7233 نهارًا", ["1-800-799-7233"]),
        ("اتصلوا على +886 2 2345 6789 أو 988.", ["+886 2 2345 6789", "988"]),
        ("القسط 397.91\u00a0US$.", ["397.91", "US$"]),
        ("الفائدة 7.2%، والمعدل (APR): 7.4%", ["7.2%", "APR", "7.4%"]),
        ("الرقم المرجعي: RC-8P6AYC.", ["RC-8P6AYC"]),
        ("من 9:00–17:00 كل يوم", ["9:00", "17:00"]),
        ("https://example.com/a?b=1&c=2 أو help@example.com", ["https://example.com/a?b=1&c=2", "help@example.com"]),
        ("مع Ana Torres من فريقنا", ["Ana Torres"]),
        ("مع Lucía Herrera-Gómez أو Trần Thị Mai الآن", ["Lucía Herrera-Gómez", "Trần Thị Mai"]),
        ("في St. John's Bank الآن", ["St. John's Bank"]),
        ("لدى Harbour & Hill الآن", ["Harbour & Hill"]),
        ("بين A & أو & B", ["A", "B"]),
        ("الرقم RC-8P6AYC. SMS لاحقًا", ["RC-8P6AYC", "SMS"]),
        ("بلا أرقام، شكرًا!", []),
    ],
)
def test_each_piece_is_isolated_whole(text: str, pieces: list[str]) -> None:
    marked = isolated(text)
    assert [piece.split(PDI)[0] for piece in marked.split(LRI)[1:]] == pieces
    assert marked.replace(LRI, "").replace(PDI, "") == text


@pytest.mark.parametrize("language", ["ar", "en"])
def test_figures_are_marked_in_arabic_only(language: str) -> None:
    wording, figures = load_wording("en"), 0
    for name, entry in CONTRACT.messages.items():
        for reply in replies(CONTRACT, name) if entry.kind != "item" else ():
            text = wording.word(reply, language, REGISTER).text
            outside = re.sub(f"{LRI}[^{PDI}]*{PDI}", "", text)
            assert (LRI in text) <= (language == "ar")
            if language == "ar":
                assert not re.search("[0-9A-Za-z%$]", outside), text
            figures += bool(re.search("[0-9]", text))
    assert figures > 50
