"""docs/api.md: each example is sent to a real web server, and the answers have the form that the page shows."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from bot.channels.webchat import endpoints
from tests import made_files
from tests.channels.webchat_world import Borrower, World, webchat_world
from tests.conftest import ROOT
from tests.docs import pages
from tests.docs.pages import Command
from tests.plans.made import quote_plan

PAGE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
CALLS = [command for command in pages.commands() if command.words[0] == "curl"]
SOURCES = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "channels" / "webchat").glob("*.py"))
QUESTION = "How much would a $20,000 car loan over 5 years cost?"
ANSWER = {
    "text": "Your instalment would be $397.91 a month.",
    "lang": "en",
    "utter_action": "utter_instalment",
    "kind": "answer",
    "rateable": True,
    "buttons": [{"title": "Repayment plan", "payload": "/show_plan"}],
}
PLAN = {**ANSWER, "utter_action": "utter_plan", "plan": quote_plan().as_json()}

CURL = ArgumentParser(exit_on_error=False)
CURL.add_argument("-X", default="GET")
CURL.add_argument("-H", action="append", default=[])
CURL.add_argument("-d")
CURL.add_argument("-F", action="append", default=[])
CURL.add_argument("-N", action="store_true")
CURL.add_argument("url")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with webchat_world(tmp_path_factory.mktemp("interface")) as made:
        made.rasa.replies[QUESTION] = [ANSWER]
        made.rasa.replies["the plan"] = [PLAN]
        yield made


@pytest.fixture
def borrower(world: World) -> Borrower:
    """Somebody whose session is one question and its answer old."""
    made = world.borrower()
    made.says(QUESTION)
    return made


def sent(command: Command, world: World, borrower: Borrower) -> httpx.Response:
    """Does what curl would do with the page's addresses, sessions and tokens; of a stream the beginning."""
    answer = next((message["id"] for message in borrower.history() if message["rateable"]), "")
    if "$ATTACHMENT" in command.line:
        sent(next(call for call in CALLS if "-F" in call.words), world, borrower)
    if "$PLAN" in command.line:
        borrower.says("the plan")
    file = next((message["attachment"]["id"] for message in borrower.history() if "attachment" in message), "")
    settings = world.parts.settings
    filled = command.line.replace("$(.venv/bin/rapport secret)", world.rasa.token)
    for name, value in (
        ("$SESSION", borrower.session),
        ("$TOKEN", borrower.token),
        ("$MESSAGE", answer),
        ("$ATTACHMENT", file),
        ("$PLAN", file),
    ):
        filled = filled.replace(name, value)
    filled = filled.replace("http://127.0.0.1:8000", world.url).replace(":5005", f":{settings.rasa_port}")
    call = CURL.parse_args(Command(command.page, filled).words[1:])
    headers = dict(header.split(": ", 1) for header in call.H)
    parts = [part.split("=", 1) for part in call.F]
    fields = {name: value for name, value in parts if not value.startswith("@")}
    files = {name: (value[1:], made_files.picture()) for name, value in parts if value.startswith("@")}
    body: dict[str, Any] = {"data": fields, "files": files} if parts else {"content": call.d}
    with httpx.stream(call.X, call.url, headers=headers, timeout=10, **body) as response:
        if call.N:
            response._content = next(piece for piece in response.iter_bytes() if b"data:" in piece)
        else:
            response.read()
        return response


def form(data: Any) -> Any:
    """The names in a piece of JSON, nested; of a list those of all that it holds."""
    if isinstance(data, dict):
        return {name: form(value) for name, value in data.items()}
    if isinstance(data, list):
        return sorted({json.dumps(form(each), sort_keys=True) for each in data})
    return None


@pytest.mark.parametrize("command", CALLS, ids=lambda command: re.sub(r".*127.0.0.1:|[\" ].*", "", command.line))
def test_the_example_works(command: Command, world: World, borrower: Borrower) -> None:
    assert sent(command, world, borrower).is_success


@pytest.mark.parametrize("command", [call for call in CALLS if call.answer], ids=lambda command: command.answer[:40])
def test_the_answer_has_the_form_that_is_shown(command: Command, world: World) -> None:
    new = world.borrower()
    if "$MESSAGE" in command.line:
        new.says(QUESTION)
    shown = json.loads(command.answer.replace("\\n• …", ""))
    assert form(sent(command, world, new).json()) == form(shown)


def test_an_event_has_the_form_that_is_shown(world: World, borrower: Borrower) -> None:
    command = next(call for call in CALLS if "-N" in call.words)
    first = sent(command, world, borrower).text.split("\n")
    shown = re.search(r"```\n(id: .*?)```", PAGE, re.DOTALL)
    assert shown
    assert [line.split(":")[0] for line in first[:3]] == [line.split(":")[0] for line in shown[1].splitlines()]


def test_the_page_lists_every_refusal_with_its_status() -> None:
    refused = set(re.findall(r'Refused\(\s*(\d+), "(\w+)"', SOURCES))
    refused |= {(str(status), code) for code, status in endpoints.STATUS.items()}
    refused |= {("404", "not_found"), ("405", "method_not_allowed")}  # the router's own, by their HTTP names
    rows = re.findall(r"^\| (\d{3}) \| (.*?) \|", PAGE, re.MULTILINE)
    assert {(status, code) for status, codes in rows for code in re.findall(r"`(\w+)`", codes)} == refused
