"""The action server as a process: for Rasa only, and it answers from the lender's data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.conftest import ROOT
from tests.processes import answers, environment, free_port, started

TOKEN = "token-of-the-tests"


@dataclass(frozen=True)
class Actions:
    """The process, spoken to as Rasa speaks to it."""

    port: int

    def request(self, path: str, body: Any = None, method: str = "POST") -> httpx.Response:
        return httpx.request(method, f"http://127.0.0.1:{self.port}{path}", json=body, timeout=10, trust_env=False)

    def run(self, action: str, **latest: Any) -> httpx.Response:
        """Has an action run after a message."""
        message = {"intent": {"name": "greet"}, "entities": [], "text": "hello", **latest}
        slots = {"language": "en", "market": "US"}
        tracker = {"sender_id": "x", "slots": slots, "latest_message": message, "events": [], "active_loop": {}}
        body = {"next_action": action, "sender_id": "x", "tracker": tracker, "domain": {}, "version": "3.6.21"}
        return self.request(f"/webhook?token={TOKEN}", body)


@pytest.fixture(scope="module")
def actions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actions]:
    var = tmp_path_factory.mktemp("actions")
    made = Actions(free_port())
    given = environment(var=var, lender=ROOT / "lender", actions_port=made.port, rasa_token=TOKEN)
    with started("actions", var / "log", given, lambda: answers(f"http://127.0.0.1:{made.port}/health")):
        yield made


def test_it_is_up(actions: Actions) -> None:
    assert actions.request("/health", method="GET").json() == {"status": "ok"}


CALL = {"next_action": "action_answer_loan_question", "sender_id": "x", "tracker": {}, "domain": {}}


@pytest.mark.parametrize(
    "token", ["", "?token=", "?token=wrong", f"?token={TOKEN}x", "?token=%C3%A9", f"?Token={TOKEN}"]
)
def test_without_the_token_nothing_is_run(actions: Actions, token: str) -> None:
    assert actions.request(f"/webhook{token}", CALL).status_code == 403


@pytest.mark.parametrize("path", ["/webhook/", "//webhook", "/webhook;x", "/%77ebhook", "/WEBHOOK"])
def test_no_other_spelling_of_the_address_is_a_way_around(actions: Actions, path: str) -> None:
    assert actions.request(path, CALL).status_code in (403, 404)


def test_the_first_of_two_tokens_is_no_way_around(actions: Actions) -> None:
    assert actions.request(f"/webhook?token=wrong&token={TOKEN}", {"next_action": "x"}).status_code == 403


def test_it_answers_with_a_named_reply_and_the_lenders_figures(actions: Actions) -> None:
    done = actions.run("action_answer_loan_question", intent={"name": "ask_interest_rate"}, text="your rates?")
    (reply,) = done.json()["responses"]
    assert done.status_code == 200
    assert reply["response"] == "utter_interest_rate"
    assert "11.9" in str(reply["facts"])


def test_an_action_that_there_is_not_is_said_to_be_so(actions: Actions) -> None:
    assert actions.run("action_rob_the_bank").status_code == 404


@pytest.mark.parametrize("body", [[], "x", {}, {"next_action": "action_answer_loan_question"}])
def test_a_broken_call_does_not_stop_it(actions: Actions, body: Any) -> None:
    assert actions.request(f"/webhook?token={TOKEN}", body).status_code != 403
    assert actions.request("/health", method="GET").status_code == 200


def test_it_listens_on_this_machine_only(actions: Actions) -> None:
    psutil = pytest.importorskip("psutil")
    listening = [c for c in psutil.net_connections("tcp") if c.status == "LISTEN" and c.laddr.port == actions.port]
    assert {connection.laddr.ip for connection in listening} == {"127.0.0.1"}
