"""Writing a story by talking, over HTTP: opening a stage, and a conversation on a real one."""

from __future__ import annotations

import html
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.bootstrap import Parts
from bot.crm import jobs, models, story_drafts
from bot.workshop.stories.stage_address import StageAddress, stage_file
from desk.app import desk_routes
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, settings, with_files_of
from tests.desk.content import add_officer
from tests.stage_process import OpenStage

TALKING = "/desk/stories/talking"
CHOICE = {"model": "m2", "language": "es", "borrower": "B-1001"}


def register(parts: Parts, *names: str) -> None:
    with parts.database.write() as session:
        for place, name in enumerate(names):
            models.register(session, name, NOW + timedelta(days=place), 1, "f" * 64, "operator", NOW)
        models.promote(session, names[0], "operator", None, NOW)


@pytest.fixture
def tess(parts: Parts, app: Starlette) -> Browser:
    """A trainer; two models are there, and no stage is open."""
    register(parts, "m1", "m2")
    add_officer(parts, "tess", "Tess Trainer", "trainer")
    browser = Browser(TestClient(app, follow_redirects=False))
    browser.log_in("tess")
    return browser


def kept_jobs(parts: Parts) -> list[Any]:
    with parts.database.read() as session:
        return [(job.kind, job.arguments, job.state, job.who, job.cancel_by) for job in jobs.newest(session)]


def test_the_serving_model_is_proposed_first(tess: Browser) -> None:
    page = tess.get(TALKING).text
    assert page.index("m1 (serving)") < page.index("m2 (candidate)")
    assert "Load the model and begin" in page
    assert "Grace Okafor, personal loan" in page
    assert "Lucía Herrera, car loan, behind with 1 instalment" in page


def test_a_stage_is_asked_for_once(tess: Browser, parts: Parts) -> None:
    for _ in range(2):
        answer = tess.post(f"{TALKING}/begin", **CHOICE)
        assert answer.status_code == 303
        assert answer.headers["location"] == f"{TALKING}?model=m2&language=es&borrower=B-1001"
    assert kept_jobs(parts) == [("rehearse", {"model": "m2"}, "waiting", "officer:tess", None)]
    page = tess.get(f"{TALKING}?model=m2&language=es&borrower=B-1001").text
    assert "Waiting for its turn" in page
    assert "Nobody has taken this up" not in page


def test_it_says_how_far_the_stage_is_and_when_nobody_opens_it(tess: Browser, parts: Parts, clock: Clock) -> None:
    tess.post(f"{TALKING}/begin", **CHOICE)
    clock.go_on(minutes=1)
    assert "Nobody has taken this up yet" in tess.get(f"{TALKING}?model=m2").text
    with parts.database.write() as session:
        job = jobs.claim(session, "a runner", clock.now)
        assert job is not None
        jobs.tell(session, job.id, clock.now, step="Loading the model")
    page = tess.get(f"{TALKING}?model=m2").text
    assert "The model is being loaded" in page
    assert "Loading the model" in page
    with parts.database.write() as session:
        jobs.end(session, job.id, "failed", clock.now, error="There is too little memory on this machine.")
    page = tess.get(TALKING).text
    assert "There is too little memory on this machine." in page
    assert "Load the model and begin" in page


def test_another_model_takes_the_place_of_the_first(tess: Browser, parts: Parts) -> None:
    tess.post(f"{TALKING}/begin", **CHOICE)
    with parts.database.write() as session:
        jobs.claim(session, "a runner", NOW)
    tess.post(f"{TALKING}/begin", **{**CHOICE, "model": "m1"})
    states = {(each[1]["model"], each[2], each[4]) for each in kept_jobs(parts)}
    assert states == {("m2", "running", "officer:tess"), ("m1", "waiting", None)}


@pytest.mark.parametrize("wrong", [{"language": "tlh"}, {"borrower": "B-9999"}, {"model": ""}])
def test_only_what_is_in_the_lists_is_taken(tess: Browser, parts: Parts, wrong: dict[str, str]) -> None:
    assert tess.post(f"{TALKING}/begin", **{**CHOICE, **wrong}).status_code == 422
    assert kept_jobs(parts) == []


def test_a_stage_that_died_is_as_good_as_none(tess: Browser, parts: Parts) -> None:
    file = stage_file(parts.settings.var)
    file.parent.mkdir(parents=True)
    file.write_text(StageAddress(port=9, token="t", model="m2", pid=1).json())
    assert "Load the model and begin" in tess.get(TALKING).text
    answer = tess.post(f"{TALKING}/say", text="hola")
    assert answer.status_code == 409
    assert "The stage is closed" in answer.text
    assert tess.post(f"{TALKING}/save", title="a title").status_code == 409


# --- on a real stage


@pytest.fixture
def talker(stage: OpenStage, loaded: Parts, sqlite_template: Path, tmp_path: Path) -> Iterator[tuple[Browser, Parts]]:
    shutil.copy(sqlite_template, tmp_path / "rapport.db")
    made = with_files_of(loaded, Parts(settings(f"sqlite:///{tmp_path / 'rapport.db'}", stage.var), lambda: NOW))
    register(made, stage.address.model, "m2")
    officer = add_officer(made, "tess", "Tess Trainer", "trainer")
    browser = Browser(TestClient(Starlette(routes=desk_routes(made)), follow_redirects=False))
    browser.log_in("tess")
    yield browser, made
    stage.ask("DELETE", f"/rehearsals/{officer.id}")
    made.database.close()


def text(answer: Any) -> str:
    assert answer.status_code == 200
    return html.unescape(answer.text)


def test_a_conversation_is_had_corrected_and_kept_as_a_draft(talker: tuple[Browser, Parts], stage: OpenStage) -> None:
    tess, parts = talker
    choice = {"model": stage.address.model, "language": "es", "borrower": ""}
    assert "is loaded" in text(tess.get(TALKING))
    assert tess.post(f"{TALKING}/begin", **choice).headers["location"] == TALKING
    assert "Say what a borrower would say first." in text(tess.get(TALKING))
    assert tess.post(f"{TALKING}/say", text="¿Qué comisiones cobran?").headers["location"] == f"{TALKING}#say"
    page = text(tess.get(TALKING))
    for said in (
        "asks about fees",
        "answers the question from the lender’s data",
        "a rule says so",
        "“answer ask_fees”",
        "Spanish",
    ):
        assert said in page
    assert "data/rules/answers.yml" in page
    assert tess.post(f"{TALKING}/intent", turn="0", intent="Asks which papers are needed").status_code == 303
    page = text(tess.get(TALKING))
    assert "you said so; the model saw: asks about fees" in page
    assert "“answer ask_documents”" in page
    assert tess.post(f"{TALKING}/say", text="no puedo pagar, perdí el trabajo").status_code == 303
    assert (
        tess.post(f"{TALKING}/action", turn="1", step="0", action="calls an officer into the conversation").status_code
        == 303
    )
    assert "the model would have: opens a case for an officer" in text(tess.get(TALKING))
    refused = tess.post(f"{TALKING}/action", turn="1", step="0", action="dances")
    assert refused.status_code == 409
    assert "This model knows no action dances." in refused.text
    assert tess.post(f"{TALKING}/save", title="x" * 101).status_code == 409
    kept = tess.post(f"{TALKING}/save", title="papers, then trouble")
    with parts.database.read() as session:
        ((draft, owner),) = story_drafts.newest(session)
        assert (draft.title, owner, draft.kind, draft.conversation_id) == (
            "papers, then trouble",
            "Tess Trainer",
            "story",
            None,
        )
        assert [(step["kind"], step["name"]) for step in draft.steps] == [
            ("message", "ask_documents"),
            ("action", "action_answer_loan_question"),
            ("message", "report_hardship"),
            ("action", "action_fetch_human"),
        ]
        assert kept.headers["location"] == f"/desk/stories/drafts/{draft.id}"
    assert "The borrower writes" in text(tess.get(TALKING))


def test_a_button_is_pressed_and_undone(talker: tuple[Browser, Parts], stage: OpenStage) -> None:
    tess, _ = talker
    tess.post(f"{TALKING}/begin", model=stage.address.model, language="en", borrower="B-1001")
    tess.post(f"{TALKING}/say", text="What do I still owe?")
    page = text(tess.get(TALKING))
    assert "RP-204816" in page
    assert "Grace Okafor · English" in page
    assert 'name="text" value="My next payment"' in page
    tess.post(f"{TALKING}/say", text="My next payment")
    assert "asks when the next payment is due" in text(tess.get(TALKING))
    tess.post(f"{TALKING}/undo")
    page = text(tess.get(TALKING))
    assert "turn-0" in page
    assert "turn-1" not in page


def test_a_model_that_somebody_talks_with_is_not_taken_away(talker: tuple[Browser, Parts], stage: OpenStage) -> None:
    tess, parts = talker
    stage.ask("PUT", "/rehearsals/colleague", {"language": "en"})
    answer = tess.post(f"{TALKING}/begin", **CHOICE)
    assert answer.status_code == 409
    assert "Somebody else is talking with the model" in answer.text
    assert kept_jobs(parts) == []
    stage.ask("DELETE", "/rehearsals/colleague")
    assert tess.post(f"{TALKING}/begin", **CHOICE).status_code == 303
    assert [each[1] for each in kept_jobs(parts)] == [{"model": "m2"}]
