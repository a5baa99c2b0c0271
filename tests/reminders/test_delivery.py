"""A reminder reaches the borrower: on Telegram through the outbox and the worker, in the web chat by its interface."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.bootstrap import now
from bot.crm import borrowers, conversations
from bot.reminders.rules import ContactTimes
from tests.channels import updates
from tests.channels.conftest import chat, started_chat
from tests.channels.telegram_world import World as Telegram
from tests.channels.telegram_world import telegram_world
from tests.channels.test_worker import run_until
from tests.channels.updates import ANA
from tests.channels.webchat_world import World as WebChat
from tests.reminders.conftest import TIME, add_borrower, add_chat, names

__all__ = ["chat", "started_chat"]  # fixtures


@pytest.fixture
def telegram(tmp_path: Path) -> Iterator[Telegram]:
    with telegram_world(tmp_path, clock=lambda: TIME, flood_messages=100) as made:
        yield made


def linked(telegram: Telegram) -> str:
    return add_chat(telegram.parts, add_borrower(telegram.parts), address=str(ANA))


def test_the_worker_sends_it_to_telegram_with_its_buttons(telegram: Telegram, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    linked(telegram)
    run_until(telegram, lambda: telegram.api.texts(ANA))
    (sent,) = telegram.api.sent()
    (text,) = telegram.api.texts(ANA)
    assert "RP-10" in text
    pressable = [button for row in sent["reply_markup"]["inline_keyboard"] for button in row]
    assert len(pressable) == 3
    assert not any("/" in button["callback_data"] for button in pressable)
    assert not any(word in caplog.text for word in ("RP-10", "B-1", "Name of"))


def test_a_pressed_button_tells_the_assistant_the_wish(telegram: Telegram) -> None:
    linked(telegram)
    telegram.parts.reminders.send(telegram.parts.clock)
    (message,) = [each for each in telegram.transcript() if each.author == "notice"]
    telegram.start()
    telegram.arrives(updates.pressed(message.buttons[-1]["payload"]))
    telegram.settle()
    assert telegram.rasa.texts() == ['/change_reminders{"reminders": "stop"}']


@pytest.mark.parametrize("off", [{"reminders": False}, {"demo": False}, {"remind_days_before": 0}])
def test_where_it_is_off_nothing_is_sent(tmp_path: Path, off: dict[str, Any]) -> None:
    with telegram_world(tmp_path, clock=lambda: TIME, **off) as telegram:
        linked(telegram)
        begun = time.monotonic()
        run_until(telegram, lambda: time.monotonic() > begun + 1)
        assert telegram.api.texts(ANA) == []


def test_a_lender_switches_it_on_without_the_demo(tmp_path: Path) -> None:
    with telegram_world(tmp_path, clock=lambda: TIME, demo=False, reminders=True) as telegram:
        linked(telegram)
        run_until(telegram, lambda: telegram.api.texts(ANA))


def test_the_web_chat_hears_it_on_its_stream(chat: WebChat) -> None:
    parts = chat.parts
    times = ContactTimes.of(parts.lender.market("US"), parts.lender.office("US"))
    tomorrow = now().astimezone(ZoneInfo("America/New_York")).replace(hour=12) + timedelta(days=1)
    moment = next(each for each in (tomorrow + timedelta(days=n) for n in range(10)) if times.allow(each))
    grace = add_borrower(parts, "B-77", due=moment.date() + timedelta(days=2))
    someone = chat.borrower()
    someone.says("hello")
    with parts.database.write() as session:
        borrowers.tie(session, conversations.lock(session, someone.session), grace)
    seen = someone.history()[-1]["seq"]
    with someone.listening(f"?after={seen}") as heard:
        assert parts.reminders.send(lambda: moment) == 1
        told = next(heard)["data"]
    assert (told["kind"], len(told["buttons"])) == ("notice", 3)
    assert "RP-770" in told["text"]
    assert names(parts, someone.session)[-1] == "utter_reminder_before"
