"""The trend over HTTP: by model and language, over time, as a file, and how long it takes."""

from __future__ import annotations

import csv
import io
import time
from datetime import timedelta
from typing import Any

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import conversations
from bot.crm.session import Session, new_id
from bot.crm.tables import Conversation, Message
from tests.conftest import NOW
from tests.desk.conftest import Browser, enter, new_browser
from tests.desk.content import add_officer
from tests.desk.model_content import NEW, OLD, add_model, serve

TREND = "/desk/models/trend"
DAY = timedelta(days=1)


@pytest.fixture
def trainer(app: Starlette, parts: Parts) -> Browser:
    return enter(new_browser(app), parts, add_officer(parts, "tom", "Tom Trần", "trainer"))


def answer(
    session: Session, name: str, model: str, ago: timedelta, language: str = "en", fell_back: bool = False
) -> None:
    conversation = conversations.open_conversation(session, "webchat", name, "US", NOW - ago)
    conversation.language = {"code": language}
    more: dict[str, Any] = {"state": "answered", "model": model, "lang": language}
    asked = conversations.add_message(session, conversation, "borrower", "secret words", NOW - ago, **more)
    reply = "utter_not_understood" if fell_back else "utter_greet"
    more = {"answers_id": asked.id, "response": reply, "model": model}
    conversations.add_message(session, conversation, "assistant", "Hello.", NOW - ago, **more)


@pytest.fixture
def months(parts: Parts) -> None:
    """The old model fell back in half of its conversations, the new one in one of forty."""
    add_model(parts, OLD)
    add_model(parts, NEW)
    serve(parts, OLD, NOW - 20 * DAY)
    serve(parts, NEW, NOW - 5 * DAY)
    with parts.database.write() as session:
        for number in range(40):
            answer(session, f"o{number}", OLD, 10 * DAY, "th" if number < 3 else "en", number % 2 == 0)
            answer(session, f"n{number}", NEW, 2 * DAY, fell_back=number == 0)


@pytest.mark.usefixtures("months")
def test_it_answers_whether_it_got_better(trainer: Browser) -> None:
    page = trainer.get(TREND).text
    assert "50.0 %" in page
    assert "35.2 to 64.8" in page
    assert "2.5 %" in page
    assert "Not understood: fewer than before (p &lt; 0.001)." in page
    assert "Handed over: no difference that chance would not make." in page
    assert "Judged badly: too few to compare." in page
    assert "began to serve: 20261120-new" in page
    assert "secret words" not in page
    thai = page[page.index("By language and model") :]
    assert "too few" in thai[thai.index("Thai") :]


@pytest.mark.usefixtures("months")
def test_a_span_and_a_language_restrict_it(trainer: Browser) -> None:
    page = trainer.get(f"{TREND}?period=7").text
    assert "20261101-old" not in page.split("By model")[1].split("</table>")[0]
    assert "No model answered in this span." in trainer.get(f"{TREND}?period=own&from=2026-01-01&to=2026-01-31").text
    lines = trainer.get(f"{TREND}.csv?period=28&language=th").text.splitlines()[1:]
    assert [line.split(",")[:2] + line.split(",")[4:5] for line in lines] == [[OLD, "all", "3"], [OLD, "th", "3"]]
    wrong = trainer.get(f"{TREND}?language=nonsense&period=28").text
    assert "Left out" in wrong


@pytest.mark.usefixtures("months")
def test_the_tables_are_saved_as_a_file(trainer: Browser) -> None:
    answered = trainer.get(f"{TREND}.csv?period=28")
    assert 'filename="models-' in answered.headers["content-disposition"]
    head, *lines = csv.reader(io.StringIO(answered.text.removeprefix("\ufeff")))
    rows = [dict(zip(head, line, strict=True)) for line in lines]
    assert [(row["model"], row["language"], row["conversations"]) for row in rows] == [
        (OLD, "all", "40"),
        (NEW, "all", "40"),
        (OLD, "en", "37"),
        (NEW, "en", "40"),
        (OLD, "th", "3"),
    ]
    assert [row["fell_back_share"] for row in rows] == ["0.5", "0.025", "0.4865", "0.025", ""]
    assert trainer.get(f"{TREND}.csv?language=nonsense").status_code == 400


def test_nobody_answered_anything_yet(trainer: Browser) -> None:
    assert "No model answered in this span." in trainer.get(TREND).text


def test_a_large_database_is_no_trouble(trainer: Browser, parts: Parts) -> None:
    count = 6000
    talks = [{"id": new_id(), "channel": "webchat", "address": str(n), "market": "US"} for n in range(count)]
    fixed = {"last_seq": 2, "read_seq": 0, "disclosed": True, "created_at": NOW}
    asked: list[dict[str, Any]] = []
    replies: list[dict[str, Any]] = []
    for number, each in enumerate(talks):
        at, model = NOW - timedelta(minutes=number * 6), NEW if number < count / 2 else OLD
        base = {"conversation_id": each["id"], "model": model, "created_at": at, "rateable": False, "search": ""}
        one = {**base, "id": new_id(), "seq": 1, "author": "borrower", "text": "hi", "state": "answered", "lang": "en"}
        asked.append(one)
        reply = "utter_not_understood" if number % 10 == 0 else "utter_greet"
        two = {**base, "id": new_id(), "seq": 2, "author": "assistant", "text": "Hello.", "response": reply}
        replies.append({**two, "answers_id": one["id"]})
    with parts.database.write() as session:
        session.bulk_insert_mappings(Conversation, [{**each, **fixed} for each in talks])
        session.bulk_insert_mappings(Message, asked)
        session.bulk_insert_mappings(Message, replies)
    begun = time.process_time()
    page = trainer.get(f"{TREND}?period=28").text
    assert time.process_time() - begun < 3
    assert "10.0 %" in page
