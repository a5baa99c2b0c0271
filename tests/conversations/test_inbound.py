"""What a borrower sent, cleaned and masked."""

from __future__ import annotations

import pytest

from bot.conversations.inbound import clean, mask, without_payload


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x00b\x07", "ab"),
        ("\u202eevil", "evil"),
        ("  hi  ", "hi"),
        ("e\u0301", "é"),
        ("line\nline", "line\nline"),
        ("\ud800x", "?x"),
    ],
)
def test_it_drops_what_nobody_sees(text: str, cleaned: str) -> None:
    assert clean(text, 100) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "my password is hunter2!",
        "mi contraseña es perro123",
        "密碼是abc123",
        "mật khẩu là matkhau99",
        "PIN: 4821",
        "密码：qwe123",
    ],
)
def test_it_masks_passwords(text: str) -> None:
    masked = mask(text)
    assert masked.secret == "password"
    assert masked.text.endswith("••••••")


@pytest.mark.parametrize("text", ["4111111111111111", "card 4111-1111-1111-1111 ok", "5500 0000 0000 0004"])
def test_it_masks_cards_but_for_the_last_four(text: str) -> None:
    masked = mask(text)
    assert masked.secret == "card"
    assert "1111 1111" not in masked.text
    assert "41111111" not in masked.text


@pytest.mark.parametrize(
    "text",
    [
        "I forgot my password",
        "my contract 12345678901234",
        "call me on 0912 345 678",
        "I owe 5000",
        "pass me to a person",
    ],
)
def test_it_leaves_the_rest_alone(text: str) -> None:
    assert mask(text).text == text


def test_a_payload_of_nothing_but_slashes_is_a_question_mark() -> None:
    assert without_payload(" / / ") == "?"
