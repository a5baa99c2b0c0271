"""Buttons under a message."""

from __future__ import annotations

import pytest

from bot.channels.telegram.keyboard import keyboard
from bot.conversations import buttons
from bot.crm.session import new_id
from bot.crm.tables import Message


def shown(titles: list[str], rateable: bool = False) -> list[list[str]]:
    made = Message(id=new_id(), rateable=rateable)
    made.buttons = buttons.offer(
        made.id, [{"title": title, "payload": f"/{place}"} for place, title in enumerate(titles)]
    )
    under = keyboard(made)
    return [[button.text for button in row] for row in under.inline_keyboard] if under else []


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ([], []),
        (["Yes"], [["Yes"]]),
        (["Yes", "No"], [["Yes", "No"]]),
        (["Our loans", "Rates", "A person"], [["Our loans", "Rates"], ["A person"]]),
        (["Yes", "Speak with a person now"], [["Yes"], ["Speak with a person now"]]),
        (["我的貸款", "與專員談談我的情況"], [["我的貸款"], ["與專員談談我的情況"]]),
        (["1 ★", "2 ★", "3 ★", "4 ★", "5 ★"], [["1 ★", "2 ★", "3 ★", "4 ★", "5 ★"]]),
    ],
)
def test_short_buttons_share_a_row(titles: list[str], rows: list[list[str]]) -> None:
    assert shown(titles) == rows


def test_the_thumbs_stand_below_the_buttons() -> None:
    assert shown(["A person"], rateable=True) == [["A person"], ["👍", "👎"]]
