"""Cutting a text into pieces that Telegram takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.splitting import LIMIT, length, pieces

TEXTS = st.text(alphabet=st.sampled_from("ab .!\n。字😀"), max_size=300)


@given(text=TEXTS, limit=st.integers(2, 40))
def test_every_piece_fits(text: str, limit: int) -> None:
    assert all(0 < length(piece) <= limit for piece in pieces(text, limit))


@given(text=TEXTS, limit=st.integers(2, 40))
def test_nothing_but_space_is_lost(text: str, limit: int) -> None:
    assert "".join("".join(pieces(text, limit)).split()) == "".join(text.split())


@given(text=TEXTS)
def test_what_fits_stays_whole(text: str) -> None:
    assert pieces(text, LIMIT) == ([text.strip()] if text.strip() else [])


@given(text=TEXTS)
def test_length_counts_as_telegram_does(text: str) -> None:
    assert length(text) == len(text.encode("utf-16-le")) // 2


def test_it_cuts_at_a_line_break_before_anything_else() -> None:
    assert pieces("One. Two three.\nFour five. Six.", 28) == ["One. Two three.", "Four five. Six."]


def test_it_cuts_after_a_sentence_before_a_space() -> None:
    assert pieces("One two three. Four five six seven", 28) == ["One two three.", "Four five six seven"]


def test_it_cuts_after_a_chinese_sentence() -> None:
    assert pieces("您的下一期還款。金額如下所示", 10) == ["您的下一期還款。", "金額如下所示"]
