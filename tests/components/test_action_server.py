"""The action server as a process: for Rasa only, and it answers from the lender's data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Optional

import httpx
import pytest

from bot.bootstrap import Parts
from bot.crm import conversations
from bot.crm.migrate import migrate
from bot.loans.plan import paid, plan_from_json
from bot.settings import Settings
from tests.conftest import NOW, ROOT
from tests.desk.content import add_borrower
from tests.processes import answers, environment, free_port, started

TOKEN = "token-of-the-tests"


@dataclass(frozen=True)
class Actions:
    """The process, spoken to as Rasa speaks to it."""

    port: int

    def request(self, path: str, body: Any = None, method: str = "POST") -> httpx.Response:
        return httpx.request(method, f"http://127.0.0.1:{self.port}{path}", json=body, timeout=10, trust_env=False)

    talk: str = "x"
    """A conversation with a recognised borrower."""

    def run(
        self, action: str, slots: Optional[Mapping[str, Any]] = None, before: Sequence[Any] = (), **latest: Any
    ) -> httpx.Response:
        """Has an action run after a message; `before` are messages before it."""
        message = {"intent": {"name": "greet"}, "entities": [], "text": "hello", **latest}
        events = [{"event": "user", "text": each["text"], "parse_data": each} for each in (*before, message)]
        slots = {"language": "en", "market": "US", **(slots or {})}
        tracker = {
            "sender_id": self.talk,
            "slots": slots,
            "latest_message": message,
            "events": events,
            "active_loop": {},
        }
        body = {"next_action": action, "sender_id": self.talk, "tracker": tracker, "domain": {}, "version": "3.6.21"}
        return self.request(f"/webhook?token={TOKEN}", body)


def recognised(var: Path) -> str:
    """A database with a borrower, and the conversation in which they were recognised."""
    parts = Parts(Settings(_env_file=None, var=var, lender=ROOT / "lender"))  # type: ignore[call-arg]
    migrate(parts.database)
    borrower = add_borrower(parts)
    with parts.database.write() as session:
        opened = conversations.open_conversation(session, "web", "1", "US", NOW)
        conversations.lock(session, opened.id).borrower_id = borrower.id
    parts.database.close()
    return str(opened.id)


@pytest.fixture(scope="module")
def actions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Actions]:
    var = tmp_path_factory.mktemp("actions")
    made = Actions(free_port(), recognised(var))
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


ASKED = {"intent": {"name": "request_statement"}, "entities": []}
QUESTION = {"account_question": "request_statement"}


def test_a_plan_goes_along_with_its_reply(actions: Actions) -> None:
    slots = {"loan_kind": "car", "amount": "20000", "currency": "USD", "term": "60"}
    (reply,) = actions.run("action_show_plan", slots).json()["responses"]
    plan = plan_from_json(reply["plan"])
    assert (reply["response"], plan.kind, len(plan.rows)) == ("utter_plan", "quote", 60)
    assert str(paid(plan.rows, "USD").amount) == reply["facts"]["total"]["money"]
    assert plan.rows[-1].balance == Decimal(0)


def test_a_statement_is_given_by_the_assistant_itself(actions: Actions) -> None:
    (reply,) = actions.run("action_answer_my_loan", text="statement please", **ASKED).json()["responses"]
    assert reply["response"] == "utter_statement"
    assert plan_from_json(reply["plan"]).facts["borrower"] == "Lucía Herrera"


def test_what_was_asked_before_the_code_counts(actions: Actions) -> None:
    code = {"intent": {"name": "inform"}, "entities": [], "text": "ABCD-2345"}
    for text, response in (("my statement", "utter_statement"), ("a copy of my contract", "utter_statement_noted")):
        done = actions.run("action_answer_my_loan", QUESTION, [{**ASKED, "text": text}], **code)
        assert [reply["response"] for reply in done.json()["responses"]] == [response]


@pytest.mark.parametrize(
    ("text", "entities"),
    [("interest certificate for income tax", []), ("statement for the last 6 months", [{"entity": "term"}])],
)
def test_every_other_paper_is_an_officers(actions: Actions, text: str, entities: list[Any]) -> None:
    done = actions.run("action_answer_my_loan", text=text, **{**ASKED, "entities": entities})
    assert [reply["response"] for reply in done.json()["responses"]] == ["utter_statement_noted"]


def test_a_button_of_another_loan_asks_for_its_statement(actions: Actions) -> None:
    entities = [{"entity": "loan_number", "value": "RP-1002"}]
    done = actions.run("action_answer_my_loan", text="/request_statement", **{**ASKED, "entities": entities})
    assert [reply["response"] for reply in done.json()["responses"]] == ["utter_statement"]
