"""The action server with Fineract as its loan book: answers from it; and without it one sentence, and no figure."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import pytest
from starlette.requests import Request
from starlette.responses import Response

from bot.crm import borrowers, conversations
from bot.crm.session import Database
from tests.components.test_action_server import TOKEN, Actions
from tests.conftest import NOW, ROOT
from tests.loans.book_contract import LOAN
from tests.loans.fineract_server import PASSWORD, TENANT, USER, Fineract, loan_of, served
from tests.processes import answers, environment, free_port, started


@dataclass
class World:
    """The process, its log, the Fineract behind it, and a conversation with a borrower who was recognised."""

    actions: Actions
    fineract: Fineract
    log: Path
    conversation: str

    def asked(self, intent: str) -> Any:
        """The reply to a question about the account."""
        slots = {"language": "en", "market": "US", "account_question": intent}
        latest = {"intent": {"name": intent}, "entities": [], "text": "B-1 asks"}
        tracker = {"sender_id": self.conversation, "slots": slots, "latest_message": latest, "events": []}
        call = {"next_action": "action_answer_my_loan", "sender_id": self.conversation, "tracker": tracker}
        done = self.actions.request(f"/webhook?token={TOKEN}", {**call, "domain": {}, "version": "3.6.21"})
        (reply,) = done.json()["responses"]
        return reply


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[World]:
    var, fineract, port = tmp_path_factory.mktemp("over-fineract"), Fineract(), free_port()
    shutil.copy(sqlite_template, var / "rapport.db")
    database = Database(f"sqlite:///{var / 'rapport.db'}")
    with database.write() as session:
        conversation = conversations.open_conversation(session, "webchat", "one", "US", NOW)
        borrowers.tie(session, conversation, borrowers.add(session, "B-1", "Grace Okafor", "US", NOW))
        known = str(conversation.id)
    database.close()
    with served(fineract) as address:
        book = {"loan_book": "fineract", "fineract_url": address, "fineract_tenant": TENANT, "fineract_user": USER}
        given = environment(
            **book, fineract_password=PASSWORD, var=var, lender=ROOT / "lender", actions_port=port, rasa_token=TOKEN
        )
        with started("actions", var / "log", given, lambda: answers(f"http://127.0.0.1:{port}/health")):
            yield World(Actions(port), fineract, var / "log", known)


@pytest.fixture
def world(running: World) -> World:
    """With one loan, of which nothing is due before 2090: on no day on which the tests run is anything overdue."""
    running.fineract.trouble = None
    running.fineract.loans.clear()
    later = replace(LOAN, product="Car loan", term_months=60, first_due_on=LOAN.first_due_on.replace(year=2090))
    running.fineract.add("B-1", loan_of(later))
    return running


def test_a_balance_is_fineracts(world: World) -> None:
    reply = world.asked("check_balance")
    (name, facts), *_ = reply["facts"]["items"]["rows"]
    assert (reply["response"], name) == ("utter_balance", "item_balance")
    assert facts["principal"] == {"money": "1200.00", "currency": "USD"}
    assert facts["name"]["text"]["en"] == "Car loan"
    assert "command=prepayLoan" in world.fineract.asked[-1]


@pytest.mark.parametrize(
    ("intent", "response"),
    [
        ("check_next_payment", "utter_next_payment"),
        ("check_schedule", "utter_schedule"),
        ("check_application", "utter_application"),
    ],
)
def test_the_other_questions_are_answered_too(world: World, intent: str, response: str) -> None:
    assert world.asked(intent)["response"] == response


@pytest.mark.parametrize("intent", ["check_balance", "check_next_payment", "check_schedule", "check_application"])
def test_while_it_is_down_that_is_said_and_nothing_else(world: World, intent: str) -> None:
    async def unavailable(request: Request) -> Response:
        return Response("<h1>B-1 1200.00</h1>", 503)

    world.fineract.trouble = unavailable
    reply = world.asked(intent)
    assert (reply["response"], reply.get("facts") or {}) == ("utter_book_down", {})
    log = world.log.read_text()
    assert "actions: WARNING A question about an account was not answered: Fineract answered with status 503." in log
    assert "B-1" not in log


def test_when_only_the_payoff_fails_no_half_of_the_answer_is_told(world: World) -> None:
    async def partly(request: Request) -> Optional[Response]:
        return Response(status_code=500) if "template" in request.url.path else None

    world.fineract.trouble = partly
    assert world.asked("check_balance")["response"] == "utter_book_down"


def test_with_settings_that_cannot_be_used_it_does_not_start(tmp_path: Path) -> None:
    given = environment(
        loan_book="fineract", fineract_url="http://core.example.com", fineract_token="t", var=tmp_path, rasa_token=TOKEN
    )
    with (
        pytest.raises(AssertionError, match="RAPPORT_FINERACT_URL begins with http://"),
        started("actions", tmp_path / "log", given, lambda: False),
    ):
        pass
