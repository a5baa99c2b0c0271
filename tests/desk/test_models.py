"""The models room over HTTP: what serves, training and comparing, comparisons, going over and going back."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import jobs, models, rasa_instances
from bot.crm.tables import Job, Message, ModelInUse
from tests.conftest import NOW
from tests.desk.conftest import Browser, enter, new_browser
from tests.desk.content import add_officer, add_talk, say
from tests.desk.model_content import (
    NEW,
    NEWER,
    OLD,
    PASSES,
    add_comparison,
    add_model,
    refused,
    serve,
    with_change,
)

HOME = "/desk/models"
PROMOTE, CANARY = f"{HOME}/20261120-new/promote", f"{HOME}/20261120-new/canary"


@pytest.fixture
def two(parts: Parts) -> None:
    """A model that serves, and a candidate."""
    add_model(parts, OLD, NOW - timedelta(days=20))
    add_model(parts, NEW, NOW - timedelta(days=1))
    serve(parts, OLD, NOW - timedelta(days=19))


@pytest.fixture
def trainer(app: Starlette, parts: Parts, two: None) -> Browser:
    return enter(new_browser(app), parts, add_officer(parts, "tom", "Tom Trần", "trainer"))


@pytest.fixture
def supervisor(app: Starlette, parts: Parts, two: None) -> Browser:
    return enter(new_browser(app), parts, add_officer(parts, "sue", "Sue Super", "supervisor"))


def in_use(parts: Parts) -> ModelInUse:
    with parts.database.read() as session:
        found = models.in_use(session)
        assert found
        return found


def press(browser: Browser, page: str, **fields: str) -> Any:
    """Sends the form of a page that asks once more, as it stands there."""
    shown = browser.get(page).text
    version = re.search(r'name="version" value="(\d+)"', shown)
    action = re.search(r'<form method="post" action="(/desk/models/[^"]+)"', shown)
    assert version, shown
    assert action
    return browser.post(action[1], version=version[1], **fields)


def job(parts: Parts, kind: str) -> Job:
    with parts.database.read() as session:
        (found,) = jobs.newest(session, kind)
        return found


def trail(parts: Parts, what: str) -> list[tuple[str, Any, Any]]:
    with parts.database.read() as session:
        return [(str(each.who), each.why, each.model) for each in models.events(session, what=(what,))]


def report(parts: Parts, serving: str, error: str | None = None, loading: bool = False, host: str = "one") -> None:
    with parts.database.write() as session:
        rasa_instances.report_instance(session, host[0] * 32, host, 7, NOW, 1, serving, error=error, loading=loading)


def test_the_page_says_what_serves_since_when_and_by_whom(trainer: Browser, parts: Parts) -> None:
    report(parts, OLD)
    page = trainer.get(HOME).text
    assert "serves since" in page
    assert "2026-11-05 15:00 UTC" in page
    assert "somebody at the command line" in page
    assert "No other has served before it." in page
    assert "answers with 20261101-old" in page
    assert "It has what is wanted." in page
    assert f'<a class="model" href="{HOME}/20261120-new">20261120-new</a>' in page
    assert "Not compared yet." in page
    assert "1,500" in page
    add_comparison(parts, PASSES)
    assert "Passes beside 20261101-old." in trainer.get(HOME).text


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({"serving": NEW, "loading": True}, "still answers with 20261120-new, and is loading what is wanted."),
        ({"serving": NEW}, "still answers with 20261120-new: it has not gone over yet."),
        ({"serving": OLD, "error": "The file is not here."}, "The file is not here."),
    ],
)
def test_a_rasa_that_is_late_is_named(trainer: Browser, parts: Parts, state: dict[str, Any], said: str) -> None:
    report(parts, **state)
    report(parts, OLD, host="two")
    piece = trainer.get(f"{HOME}/rasas").text
    assert said in piece
    assert "data-settled" not in piece
    assert "answers with 20261101-old" in piece


def test_a_rasa_that_fell_silent_is_missed_until_another_is_there(trainer: Browser, parts: Parts, clock: Any) -> None:
    assert "No Rasa is running" in trainer.get(HOME).text
    report(parts, OLD)
    clock.go_on(seconds=30)
    assert "has not been heard of since 15:00 UTC" in trainer.get(HOME).text
    with parts.database.write() as session:
        rasa_instances.report_instance(session, "c" * 32, "one", 8, clock.now, 1, OLD)
    assert "has not been heard of" not in trainer.get(HOME).text


def test_training_asks_for_a_job_with_a_comparison_and_leads_to_it(trainer: Browser, parts: Parts) -> None:
    answer = trainer.post(f"{HOME}/train", **{"from": "project"})
    made = job(parts, "train")
    assert answer.headers["location"] == f"/desk/jobs/{made.id}"
    assert made.arguments == {"from": "project", "compare": True, "who": "officer:tom"}
    assert trainer.post(f"{HOME}/train", **{"from": "/etc"}).status_code == 422
    assert "Train a model" in trainer.get(HOME).text


def test_comparing_asks_for_a_job_against_what_serves(trainer: Browser, parts: Parts) -> None:
    trainer.post(f"{HOME}/compare", candidate="20261120-new", replay="50")
    wanted = {"candidate": NEW, "against": OLD, "replay": 50, "who": "officer:tom"}
    assert job(parts, "compare").arguments == wanted
    assert trainer.post(f"{HOME}/compare", candidate="20261120-new", replay="-1").status_code == 422
    assert trainer.post(f"{HOME}/compare", candidate="20261101-old").status_code == 422
    assert trainer.post(f"{HOME}/compare", candidate="../secrets").status_code == 404
    assert trainer.post(f"{HOME}/compare", candidate="nobody-knows").status_code == 404


def test_a_jobs_page_follows_it_to_its_end(trainer: Browser, parts: Parts) -> None:
    trainer.post(f"{HOME}/compare", candidate="20261120-new")
    address = f"/desk/jobs/{job(parts, 'compare').id}"
    assert "It waits for the workshop" in trainer.get(address).text
    with parts.database.write() as session:
        made = jobs.claim(session, "here", NOW)
        assert made
        jobs.tell(session, str(made.id), NOW, "Reading <b> messages", 0.25, "one\ntwo")
    piece = trainer.get(f"{address}/live").text
    assert "Reading &lt;b&gt; messages" in piece
    assert '<progress id="done" max="1" value="0.25">25 %</progress>' in piece
    assert piece.count("<li>") == 2
    assert f'href="{address}">Look again' in piece
    assert "data-settled" not in piece
    event = add_comparison(parts, PASSES)
    with parts.database.write() as session:
        jobs.end(session, str(made.id), jobs.DONE, NOW, PASSES.to_json())
    page = trainer.get(address).text
    assert f'href="/desk/comparisons/{event.id}">It passes: see the comparison' in page
    assert "data-settled" in page
    assert "Cancel it" not in page
    assert trainer.get(f"/desk/jobs/{'0' * 32}").status_code == 404


def test_a_trained_model_leads_on_to_its_comparison(trainer: Browser, parts: Parts) -> None:
    trainer.post(f"{HOME}/train")
    with parts.database.write() as session:
        made = jobs.claim(session, "here", NOW)
        assert made
        jobs.end(session, str(made.id), jobs.DONE, NOW, {"model": NEW, "already": False, "compare": "b" * 32})
    page = trainer.get(f"/desk/jobs/{made.id}").text
    assert f'href="{HOME}/20261120-new"' in page
    assert f'href="/desk/jobs/{"b" * 32}"' in page


def test_a_job_is_cancelled_by_a_trainer_and_not_by_a_supervisor(
    trainer: Browser, supervisor: Browser, parts: Parts
) -> None:
    trainer.post(f"{HOME}/train")
    address = f"/desk/jobs/{job(parts, 'train').id}"
    assert "Cancel it" not in supervisor.get(address).text
    assert supervisor.post(f"{address}/cancel").status_code == 403
    assert trainer.post(f"{address}/cancel").headers["location"] == address
    page = trainer.get(address).text
    assert "Cancelled" in page
    assert "<bdi>Tom Trần</bdi> wished that it be cancelled." in page


def test_a_comparison_says_the_verdict_first_then_languages_intents_and_changes(trainer: Browser, parts: Parts) -> None:
    address = f"/desk/comparisons/{add_comparison(parts, PASSES).id}"
    page = trainer.get(address).text
    order = [
        "may take the place of 20261101-old",
        "9 held-out",
        "better (p = 0.021)",
        "asks about fees",
        "any fees at all",
    ]
    places = [page.index(each) for each in order if each != "9 held-out"]
    assert places == sorted(places)
    assert "no difference that chance would not make" in page
    assert "+8.0" in page
    assert "(+2.0 to +14.0)" in page
    assert '<td class="wide" lang="th" dir="auto">ค่าธรรมเนียมเท่าไหร่</td>' in page
    assert "“asks twice” passes now." in page
    worse = trainer.get(f"{address}?turned=worse").text
    assert "ค่าธรรมเนียมเท่าไหร่" in worse
    assert "any fees at all" not in worse
    english = trainer.get(f"{address}?language=en&turned=nonsense").text
    assert "ค่าธรรมเนียมเท่าไหร่" not in english
    assert "what about it" in english


def test_a_comparison_shows_refusals_with_their_messages(trainer: Browser, parts: Parts) -> None:
    page = trainer.get(f"/desk/comparisons/{add_comparison(parts, refused(True, ('I <u>cannot</u> go on',))).id}").text
    assert "nobody may overrule that: somebody in danger would not be seen." in page
    assert "Let it serve…" not in page
    assert '<li lang="en" dir="auto">I &lt;u&gt;cannot&lt;/u&gt; go on</li>' in page
    mild = trainer.get(f"/desk/comparisons/{add_comparison(parts, refused()).id}").text
    assert "Let it serve…" in mild
    assert "for 1 reason; it may be overruled with a written reason." in mild


def test_a_comparison_shows_borrowers_words_with_stand_ins_only(trainer: Browser, parts: Parts) -> None:
    talk = add_talk(parts)
    say(parts, talk, "My name is Peter Miller, write to peter@example.com")
    with parts.database.read() as session:
        (message,) = session.query(Message).filter(Message.text.contains("Peter")).all()
    page = trainer.get(f"/desk/comparisons/{add_comparison(parts, with_change(PASSES, str(message.id))).id}").text
    assert "My name is" in page
    assert "Peter" not in page
    assert "peter@example.com" not in page
    assert "1 would not be seen as difficulty or complaint any more" in page


def test_what_is_no_comparison_is_not_there(trainer: Browser, parts: Parts) -> None:
    with parts.database.write() as session:
        other = models.note(session, "registered", OLD, "operator", NOW)
        short = models.note(session, "compared", NEW, "operator", NOW, detail={"against": OLD, "passes": True})
    for name in (str(other.id), str(short.id), "0" * 32, "x"):
        assert trainer.get(f"/desk/comparisons/{name}").status_code == 404


def test_a_model_that_passed_serves_after_asking_once_more(trainer: Browser, parts: Parts) -> None:
    add_comparison(parts, PASSES)
    page = trainer.get(PROMOTE).text
    assert "It answers every new message, in place of 20261101-old." in page
    assert "overrule" not in page
    assert in_use(parts).serving == OLD
    assert press(trainer, PROMOTE, why="Fees are better").headers["location"] == HOME
    assert (in_use(parts).serving, in_use(parts).previous) == (NEW, OLD)
    assert trail(parts, "promoted")[0] == ("officer:tom", "Fees are better", NEW)
    report(parts, OLD)
    page = trainer.get(HOME).text
    assert "<bdi>Tom Trần</bdi>" in page
    assert "“<bdi>Fees are better</bdi>”" in page
    assert "it has not gone over yet" in page
    assert "It serves already." in trainer.get(PROMOTE).text


def test_a_model_that_was_not_compared_is_refused_and_nobody_overrules_that(trainer: Browser, parts: Parts) -> None:
    page = trainer.get(PROMOTE).text
    assert "20261120-new has not been compared with 20261101-old, which serves now." in page
    assert 'method="post" action="/desk/models' not in page
    answer = trainer.post(f"{PROMOTE}/now", version="1", overrule="I want it all the same")
    assert answer.status_code == 409
    assert in_use(parts).serving == OLD
    assert trail(parts, "refused") == [("officer:tom", "I want it all the same", NEW)]


def test_a_refusal_is_overruled_with_a_reason_that_is_kept(supervisor: Browser, parts: Parts) -> None:
    add_comparison(parts, refused())
    page = supervisor.get(PROMOTE).text
    assert "English loses 1.4 points of mean F1." in page
    assert "Overrule the refusal" in page
    short = press(supervisor, PROMOTE, overrule="because")
    assert short.status_code == 409
    assert "The reason has to say something" in short.text
    assert ">because</textarea>" in short.text
    assert in_use(parts).serving == OLD
    assert press(supervisor, PROMOTE, overrule="Thai gains far more").status_code == 303
    assert in_use(parts).serving == NEW
    assert trail(parts, "overruled") == [("officer:sue", "Thai gains far more", NEW)]
    page = supervisor.get(f"{HOME}/trail").text
    assert "was let through although it was refused" in page
    assert "“<bdi>Thai gains far more</bdi>”" in page


def test_nobody_overrules_a_crisis(supervisor: Browser, parts: Parts) -> None:
    add_comparison(parts, refused(crisis=True))
    page = supervisor.get(PROMOTE).text
    assert "Nobody can overrule that." in page
    assert "Overrule the refusal" not in page
    for way in ("promote", "canary"):
        answer = supervisor.post(
            f"{HOME}/20261120-new/{way}/now", version="1", overrule="We need it very much", share="5"
        )
        assert answer.status_code == 409
        assert "Nobody can overrule that." in answer.text
    assert (in_use(parts).serving, in_use(parts).canary) == (OLD, None)


def test_what_changed_meanwhile_is_looked_at_again(trainer: Browser, parts: Parts) -> None:
    add_comparison(parts, PASSES)
    add_model(parts, NEWER)
    trainer.get(PROMOTE)
    serve(parts, NEWER)
    answer = trainer.post(f"{PROMOTE}/now", version="1")
    assert answer.status_code == 409
    assert "Somebody has changed meanwhile what serves." in answer.text
    assert in_use(parts).serving == NEWER


def test_a_model_whose_file_is_not_here_does_not_serve(trainer: Browser, parts: Parts) -> None:
    add_comparison(parts, PASSES)
    (parts.settings.models / NEW).unlink()
    answer = press(trainer, PROMOTE)
    assert answer.status_code == 409
    assert "is not on this machine: copy it there." in answer.text
    assert in_use(parts).serving == OLD


def test_a_canary_is_started_with_its_share_watched_and_withdrawn(trainer: Browser, parts: Parts) -> None:
    add_comparison(parts, PASSES)
    assert 'name="share" type="number" min="1" max="99" value="10"' in trainer.get(CANARY).text
    assert trainer.post(f"{CANARY}/now", version="1", share="0").status_code == 422
    assert trainer.post(f"{CANARY}/now", version="1", share="1000").status_code == 422
    assert press(trainer, CANARY, share="15").status_code == 303
    assert (in_use(parts).canary, in_use(parts).canary_share) == (NEW, 15)
    page = trainer.get(HOME).text
    assert "answers 15 % of new conversations" in page
    assert "Too little to say anything: it takes 50 conversations of each model" in page
    assert "The canary, 20261120-new, ends." not in trainer.get(PROMOTE).text
    assert press(trainer, f"{HOME}/withdraw", why="Enough seen").status_code == 303
    assert in_use(parts).canary is None
    assert trail(parts, "withdrawn") == [("officer:tom", "Enough seen", NEW)]
    assert "There is no canary." in trainer.get(f"{HOME}/withdraw").text


def test_rolling_back_is_offered_only_where_a_model_has_served_before(supervisor: Browser, parts: Parts) -> None:
    event = add_comparison(parts, PASSES)
    pages = (HOME, f"{HOME}/trail", f"{HOME}/trend", f"{HOME}/20261120-new", PROMOTE, f"/desk/comparisons/{event.id}")
    for page in pages:
        assert "Roll back…" not in supervisor.get(page).text, page
    said = "No model has served before this one, so there is nothing to go back to."
    assert said in supervisor.get(f"{HOME}/back").text
    for fields in ({}, {"version": "1"}):
        answer = supervisor.post(f"{HOME}/back/now", **fields)
        assert (answer.status_code, answer.text.count(said)) == (409, 1)
        assert "Somebody has changed meanwhile" not in answer.text
    assert in_use(parts).serving == OLD
    serve(parts, NEW)
    for page in pages:
        assert supervisor.get(page).text.count("Roll back…") == 1, page


def test_a_model_before_whose_file_is_gone_is_told_and_nobody_goes_back_to_it(
    supervisor: Browser, parts: Parts
) -> None:
    add_comparison(parts, PASSES)
    gone = parts.settings.models / OLD
    gone.unlink()
    nowhere = f"There is no roll-back to 20261101-old: {gone} is not on this machine. Copy it there."
    assert nowhere in supervisor.get(PROMOTE).text
    assert "stays loaded" not in supervisor.get(PROMOTE).text
    assert press(supervisor, PROMOTE).headers["location"] == HOME
    error = f"{OLD} is not here: copy its file there."
    with parts.database.write() as session:
        rasa_instances.report_instance(session, "1" * 32, "one", 7, NOW, 2, NEW, error=error)
    page = supervisor.get(HOME).text
    assert nowhere in page
    assert "Roll back…" not in page
    assert f"answers with 20261120-new. It cannot go back: {error}</li>" in page
    assert "It has what is wanted." in page
    answer = supervisor.post(f"{HOME}/back/now", version="2")
    assert (answer.status_code, answer.text.count(nowhere)) == (409, 1)
    assert in_use(parts).serving == NEW


def test_rolling_back_is_two_clicks_from_every_page(supervisor: Browser, parts: Parts) -> None:
    event = add_comparison(parts, PASSES)
    serve(parts, NEW)
    for page in ("", "/trail", "/trend", "/20261120-new"):
        assert f'href="{HOME}/back"' in supervisor.get(f"{HOME}{page}").text, page
    assert f'href="{HOME}/back"' in supervisor.get(f"/desk/comparisons/{event.id}").text
    assert "20261101-old serves again, in place of 20261120-new." in supervisor.get(f"{HOME}/back").text
    assert press(supervisor, f"{HOME}/back").headers["location"] == HOME
    assert (in_use(parts).serving, in_use(parts).previous) == (OLD, NEW)
    assert trail(parts, "rolled_back") == [("officer:sue", None, OLD)]


def test_a_models_page_says_what_it_is(supervisor: Browser, trainer: Browser, parts: Parts) -> None:
    add_comparison(parts, refused())
    page = trainer.get(f"{HOME}/20261120-new").text
    assert "1,500 in 2 languages" in page
    assert "abc123abc123" in page
    assert "Refused beside 20261101-old for 1 reason." in page
    assert "Compare with the model that serves" in page
    assert "Compare with the model that serves" not in supervisor.get(f"{HOME}/20261120-new").text
    assert supervisor.post(f"{HOME}/train").status_code == 403
    assert "What can be done" not in trainer.get(f"{HOME}/20261101-old").text
    assert trainer.get(f"{HOME}/nobody-knows").status_code == 404
    serve(parts, NEW)
    add_model(parts, NEWER, NOW)
    serve(parts, NEWER)
    assert "That one does not serve now: compare it again." in trainer.get(f"{HOME}/20261120-new").text
