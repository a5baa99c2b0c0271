"""The review room over HTTP: the queue, decisions, two trainers at once, what was really written, and saving."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import conversations, jobs, review_harvest, reviews
from bot.crm.tables import Officer, ReviewDecision, ReviewLook, ReviewTurn
from bot.workshop.review.lessons import is_held_out
from desk.review import saving
from desk.stories import naming
from tests.conftest import NOW
from tests.desk.conftest import Browser, Clock, enter, new_browser
from tests.desk.content import Talk, add_officer, add_talk, add_turn

HOME = "/desk/review"
FILES = {
    "data/nlu/en/conversation.yml": 'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - hello\n',
    "data/nlu/en/questions.yml": 'version: "3.1"\nnlu:\n- intent: ask_fees\n  examples: |\n    - what fees\n',
    "domain.yml": "intents: []\n",
}
HELD_OUT = next(digit for digit in "0123456789abcdef" if is_held_out(digit * 32))
TRAINING = next(digit for digit in "0123456789abcdef" if not is_held_out(digit * 32))


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return add_talk(parts)


@pytest.fixture
def tom(parts: Parts) -> Officer:
    return add_officer(parts, "tom", "Tom Trần", "trainer")


@pytest.fixture
def trainer(app: Starlette, parts: Parts, tom: Officer) -> Browser:
    return enter(new_browser(app), parts, tom)


@pytest.fixture
def second(app: Starlette, parts: Parts) -> Browser:
    return enter(new_browser(app), parts, add_officer(parts, "ada", "Ada Osei", "trainer"))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "project"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(saving, "PROJECT", folder)
    return folder


def decisions(parts: Parts) -> list[ReviewDecision]:
    with parts.database.read() as session:
        return session.query(ReviewDecision).order_by(ReviewDecision.at, ReviewDecision.id).all()  # type: ignore[no-any-return]


def turn_now(parts: Parts, turn: ReviewTurn) -> ReviewTurn:
    with parts.database.read() as session:
        found = reviews.get(session, str(turn.id))
        assert found
        return found


def group(turn: ReviewTurn) -> str:
    return f"{HOME}/{turn.group_id}"


def decide(browser: Browser, turn: ReviewTurn, **fields: str) -> Any:
    return browser.post(f"{group(turn)}/decide", **{"turn": str(turn.id), "what": "decide", **fields})


def test_the_queue_shows_groups_with_reasons_and_leads_to_them(trainer: Browser, parts: Parts, talk: Talk) -> None:
    one = add_turn(parts, talk, "Zebra?", "a", score=0.5)
    add_turn(parts, talk, "ลูกหมี", "b", language="th", reasons=["missed_hardship", "fallback"], first=True)
    add_turn(parts, talk, "ลูกหมีสอง", "b", language="th", reasons=["fallback"])
    page = trainer.get(HOME).text
    assert page.index("ลูกหมี") < page.index("Zebra?")
    assert "an officer says that somebody was in trouble, and it was missed" in page
    assert f'href="{group(one)}"' in page
    assert "3 waiting" in page
    assert "asks about fees" in page
    thai = trainer.get(f"{HOME}?language=th&intent=nonsense&from=never")
    assert "ลูกหมี" in thai.text
    assert "Zebra?" not in thai.text
    assert f'href="{HOME}/{"b" * 32}?language=th"' in thai.text
    assert "Zebra?" not in trainer.get(f"{HOME}?to=2026-11-23").text
    assert "Zebra?" in trainer.get(f"{HOME}?from=2026-11-24&to=2026-11-24&channel=webchat").text


def test_a_message_is_shown_with_its_stand_ins_neighbours_and_contradictions(
    trainer: Browser, parts: Parts, talk: Talk
) -> None:
    near = {
        "text": "ما الرسوم؟",
        "intent": "greet",
        "language": "ar",
        "similarity": 0.9,
    }  # as a search for messages keeps it
    turn = add_turn(
        parts,
        talk,
        "Lan <b> pays 5,000",
        original="Peter pays 5,000",
        stand_ins=[{"kind": "name", "start": 0, "end": 3}],
        entities=[{"entity": "amount", "start": 13, "end": 18}],
        neighbours=[near],
        conflicts=[near],
    )
    with parts.database.write() as session:
        review_harvest.note(session, NOW, NOW, 10, 1, {"en": {"ask_fees": 2}, "th": {"ask_fees": 40}})
    page = trainer.get(group(turn)).text
    assert '<mark class="stand-in" title="Stand-in for: a name">Lan</mark> &lt;b&gt; pays 5,000</p>' in page
    assert "Lan &lt;b&gt; pays [5,000](amount)</textarea>" in page
    assert "unsure (41%)" in page
    assert "<b>Contradicts</b>" in page
    assert '<bdi lang="ar">ما الرسوم؟</bdi>' in page
    assert "There are few messages of this kind in English: 2, 21 on average" in page
    assert "Peter" not in page


def test_what_was_said_before_a_message_stands_beside_it(trainer: Browser, parts: Parts, talk: Talk) -> None:
    with parts.database.write() as session:
        conversation = conversations.lock(session, talk.conversation_id)
        conversations.add_message(session, conversation, "assistant", "Hi!", NOW, response="utter_capabilities")
    turn = add_turn(parts, talk, "No, the other one")
    page = trainer.get(group(turn)).text
    assert f"Before it the assistant had said: {naming.reply('utter_capabilities')}" in page
    assert f'href="/desk/stories/conversations/{talk.conversation_id}"' in page
    with parts.database.write() as session:
        alone = conversations.open_conversation(session, "webchat", "alone", "US", NOW)
    first = add_turn(parts, replace(talk, conversation_id=str(alone.id)), "Zebra?", "b")
    assert "It is the first message of its conversation" in trainer.get(group(first)).text


def test_confirming_changing_and_going_on(trainer: Browser, parts: Parts, talk: Talk) -> None:
    one, other = add_turn(parts, talk, "Zebra?", "a", score=2.0), add_turn(parts, talk, "Hi 5 euros", "b")
    answer = decide(trainer, one, intent="asks about fees")
    assert answer.headers["location"] == group(other)
    fields = {"intent": "greet", "language": "de", "formality": "casual", "written": "Hi [5 euros](amount)\n you"}
    assert decide(trainer, other, **fields).headers["location"] == HOME
    first, second = sorted(decisions(parts), key=lambda each: str(each.intent))
    assert (first.what, first.intent, first.written, first.language) == ("confirm", "ask_fees", "Zebra?", "en")
    assert (second.what, second.intent, second.language) == ("change", "greet", "de")
    assert second.written == "Hi [5 euros](amount) you"
    assert second.register == {"formality": "casual", "directness": "neutral", "orientation": "neutral"}
    assert second.stand_ins_confirmed
    assert turn_now(parts, one).state == "decided"


def test_forty_phrasings_are_one_decision(trainer: Browser, parts: Parts, talk: Talk) -> None:
    turns = [
        add_turn(parts, talk, f"Zebra {n}?", entities=[{"entity": "term", "start": 0, "end": 5}]) for n in range(4)
    ]
    thai = add_turn(parts, talk, "ลูกหมี", language="th")
    answer = trainer.post(f"{group(turns[0])}/decide", what="decide", intent="ask_fees", query="language=en")
    assert answer.status_code == 303
    assert sorted(each.written for each in decisions(parts)) == [f"[Zebra](term) {n}?" for n in range(4)]
    assert turn_now(parts, thai).state == "open"  # it was not shown


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"intent": "fly_to_the_moon"}, "Choose one of the intents"),
        ({"intent": "nlu_fallback"}, "Choose one of the intents"),
        ({"intent": "greet", "language": "xx"}, "one of the languages"),
        ({"intent": "greet", "written": "[5](weight)"}, "No value is called weight"),
        ({"intent": "greet", "written": "  "}, "has 1 to 2000 characters"),
        ({"what": "shrug"}, "cannot be decided"),
        ({"what": "new_intent", "name": "greet", "why": "because I like it"}, "name of its own"),
        ({"what": "new_intent", "name": "Ask; drop", "why": "because I like it"}, "name of its own"),
        ({"what": "new_intent", "name": "ask_gold", "why": "gold"}, "in a line"),
    ],
)
def test_what_cannot_be_is_refused(
    trainer: Browser, parts: Parts, talk: Talk, fields: Mapping[str, str], said: str
) -> None:
    turn = add_turn(parts, talk)
    answer = decide(trainer, turn, **fields)
    assert answer.status_code == 422
    assert said in answer.text
    assert decisions(parts) == []


def test_private_words_are_gone_and_what_is_not_for_us_is_out_of_scope(
    trainer: Browser, parts: Parts, talk: Talk
) -> None:
    private, other = add_turn(parts, talk, "My secret"), add_turn(parts, talk, "Bake a cake")
    decide(trainer, private, what="private")
    decide(trainer, other, what="not_for_us")
    assert (turn_now(parts, private).state, turn_now(parts, private).text) == ("dropped", "")
    assert {each.what: each.intent for each in decisions(parts)} == {"private": None, "not_for_us": "out_of_scope"}
    assert "My secret" not in trainer.get(HOME).text


def test_a_group_belongs_to_one_trainer_at_a_time(
    trainer: Browser, second: Browser, parts: Parts, talk: Talk, clock: Clock
) -> None:
    turn = add_turn(parts, talk)
    trainer.get(group(turn))
    assert "<bdi>Tom Trần</bdi> is at work on it" in second.get(HOME).text
    assert "is at work on this group" in second.get(group(turn)).text
    refused = decide(second, turn, intent="greet")
    assert refused.status_code == 409
    clock.go_on(minutes=11)
    assert decide(second, turn, intent="greet").status_code == 303
    assert [each.intent for each in decisions(parts)] == ["greet"]


def test_two_decide_about_a_sample_alone_and_a_third_settles(
    trainer: Browser, second: Browser, app: Starlette, parts: Parts, talk: Talk
) -> None:
    turn = add_turn(parts, talk, sample=True)
    decide(trainer, turn, intent="ask_fees")
    assert trainer.get(group(turn)).status_code == 404
    page = second.get(group(turn)).text
    assert "Tom" not in page
    assert "settles it" not in page
    decide(second, turn, intent="greet")
    assert turn_now(parts, turn).state == "disputed"
    third = enter(new_browser(app), parts, add_officer(parts, "eva", "Eva Ek", "trainer"))
    assert "1 to settle" in third.get(HOME).text
    page = third.get(group(turn)).text
    assert "Your decision settles it" in page
    assert "Tom Trần" in page
    assert "Ada Osei" in page
    decide(third, turn, intent="greet")
    assert turn_now(parts, turn).state == "decided"
    assert "1 message was decided about by two trainers" in third.get(HOME).text


def test_a_decision_can_be_taken_back(trainer: Browser, parts: Parts, talk: Talk) -> None:
    turn = add_turn(parts, talk)
    decide(trainer, turn, intent="greet")
    page = trainer.get(HOME).text
    assert "What you decided last" in page
    assert trainer.post(f"{HOME}/undo", turn=str(turn.id)).headers["location"] == group(turn)
    assert turn_now(parts, turn).state == "open"
    assert trainer.post(f"{HOME}/undo", turn="0" * 32).status_code == 404


def test_what_was_written_is_shown_on_purpose_and_the_look_is_kept(trainer: Browser, parts: Parts, talk: Talk) -> None:
    turn = add_turn(parts, talk, "I am Lan", original="I am Peter")
    other = add_turn(parts, talk, "No", "b")
    page = trainer.post(f"{group(turn)}/original", turn=str(turn.id))
    assert "I am Peter" in page.text
    with parts.database.read() as session:
        (look,) = session.query(ReviewLook).all()
    assert look.turn_id == turn.id
    assert trainer.post(f"{group(other)}/original", turn=str(turn.id)).status_code == 404
    assert "I am Peter" not in trainer.get(group(turn)).text


def test_an_intent_that_was_proposed_is_offered_again_and_needs_no_second_reason(
    trainer: Browser, parts: Parts, talk: Talk
) -> None:
    first, second = add_turn(parts, talk, "Gold?"), add_turn(parts, talk, "Do you take gold?", "b")
    assert 'value="ask_gold"' not in trainer.get(group(first)).text
    decide(trainer, first, what="new_intent", name="ask gold", why="many want to pay in gold")
    assert '<option value="ask_gold">many want to pay in gold</option>' in trainer.get(group(second)).text
    assert decide(trainer, second, what="new_intent", name="ask_gold", why="").status_code == 303
    with parts.database.read() as session:
        assert [str(each.why) for each in session.query(ReviewDecision)] == ["many want to pay in gold"] * 2


def test_saving_writes_the_files_of_the_workshop_under_the_trainer_s_name(
    trainer: Browser, parts: Parts, talk: Talk, project: Path
) -> None:
    messages = {"Zebra [5](amount)?": "ask_fees", "hello!": "greet", "what fees": "greet"}
    for written, intent in messages.items():
        decide(trainer, add_turn(parts, talk, "x", TRAINING), intent=intent, written=written)
    decide(trainer, add_turn(parts, talk, "Guten Tag", TRAINING, language="de"), intent="greet")
    gold = {"what": "new_intent", "name": "ask gold", "why": "many want to pay in gold"}
    decide(trainer, add_turn(parts, talk, "Gold?", TRAINING), **gold)
    assert "5 decided and not saved" in trainer.get(f"{HOME}/save").text
    page = trainer.post(f"{HOME}/save/now").text
    assert "<code>0001-add-5-reviewed-messages-in-english-germ" in page
    for said in ("1 for training", "1 for proposed intents", "1 were there already"):
        assert said in page
    assert "the same words stand under another intent" in page
    assert "no messages of this intent in their language" in page
    patch = next((parts.settings.var / "workshop" / "patches").iterdir()).read_text()
    assert "From: Tom Trần <tom@workshop.invalid>" in patch
    assert "+    - Zebra [5](amount)?\n" in patch
    assert "Reviewed by Tom Trần." in patch
    assert (project / "data/nlu/en/questions.yml").read_text() == FILES["data/nlu/en/questions.yml"]
    again = trainer.get(f"{HOME}/save").text
    assert "1 decided and not saved" in again  # what has no place yet
    assert "4 messages" in again


def test_a_group_for_measuring_goes_to_the_held_out_messages(
    trainer: Browser, parts: Parts, talk: Talk, project: Path
) -> None:
    (project / "tests/nlu").mkdir(parents=True)
    (project / "tests/nlu/en.yml").write_text(FILES["data/nlu/en/questions.yml"].replace("what", "which"))
    decide(trainer, add_turn(parts, talk, "Zebra?", HELD_OUT), intent="ask_fees")
    assert "1 kept for measuring" in trainer.post(f"{HOME}/save/now").text
    tree = parts.settings.var / "workshop" / "tree"
    assert (tree / "tests/nlu/en.yml").read_text().endswith("- which fees\n    - Zebra?\n")
    assert (tree / "data/nlu/en/questions.yml").read_text() == FILES["data/nlu/en/questions.yml"]


def test_a_corrected_register_is_saved_to_be_measured_with(
    trainer: Browser, parts: Parts, talk: Talk, project: Path
) -> None:
    there = "axis\tvalue\ttext\nformality\tformal\tMy cat\n"
    (project / "tests/register").mkdir(parents=True)
    (project / "tests/register/en.tsv").write_text(there)
    read = {"formality": "neutral", "directness": "direct", "orientation": "neutral"}
    for text, formality in (("Gimme 5", "casual"), ("My cat", "casual"), ("As it was", "neutral")):
        turn = add_turn(parts, talk, text, TRAINING, register=read)
        fields = {**read, "formality": formality, "written": text.replace("5", "[5](amount)")}
        decide(trainer, turn, intent="ask_fees", **fields)
    whole = add_turn(parts, talk, "All at once", TRAINING, register=read)
    trainer.post(f"{group(whole)}/decide", what="decide", intent="ask_fees")
    page = trainer.post(f"{HOME}/save/now").text
    assert "1 with a corrected register, in tests/register" in page
    assert "1 with a register that is left out, because it was corrected otherwise before" in page
    tree = parts.settings.var / "workshop" / "tree"
    assert (tree / "tests/register/en.tsv").read_text() == f"{there}formality\tcasual\tGimme 5\n"
    decide(
        trainer, add_turn(parts, talk, "No", TRAINING, language="de", register=read), intent="greet", formality="casual"
    )
    assert "1 with a corrected register" in trainer.post(f"{HOME}/save/now").text
    assert (tree / "tests/register/de.tsv").read_text() == "axis\tvalue\ttext\nformality\tcasual\tNo\n"
    assert (tree / "tests/register/en.tsv").read_text() == f"{there}formality\tcasual\tGimme 5\n"


def test_what_cannot_be_saved_stays_decided(
    trainer: Browser, parts: Parts, talk: Talk, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / ".git").mkdir()
    turn = add_turn(parts, talk)
    decide(trainer, turn, intent="ask_fees")
    answer = trainer.post(f"{HOME}/save/now")
    assert answer.status_code == 409
    assert "git cannot read the repository" in answer.text
    assert turn_now(parts, turn).state == "decided"


def test_searching_and_training_are_asked_for_as_jobs(
    trainer: Browser, parts: Parts, talk: Talk, project: Path
) -> None:
    trainer.post(f"{HOME}/harvest")
    trainer.post(f"{HOME}/harvest")
    assert "as soon as the workshop is free" in trainer.get(HOME).text
    assert "Train a candidate" not in trainer.get(f"{HOME}/save").text  # nothing is saved yet
    decide(trainer, add_turn(parts, talk, "Zebra?", TRAINING), intent="ask_fees")
    assert "Train a candidate" in trainer.post(f"{HOME}/save/now").text
    answer = trainer.post(f"{HOME}/save/train")
    with parts.database.read() as session:
        found = {job.kind: (job.who, job.arguments) for job in jobs.newest(session)}
        (training,) = jobs.newest(session, "train")
    wish = {"from": "workshop", "compare": True, "who": "officer:tom"}
    assert found == {"harvest": ("officer:tom", {}), "train": ("officer:tom", wish)}
    assert answer.headers["location"] == f"/desk/jobs/{training.id}"
    assert "It waits for the workshop" in trainer.get(answer.headers["location"]).text
    page = trainer.get(f"{HOME}/save").text
    assert "One waits for the workshop." in page
    assert f'<a href="/desk/jobs/{training.id}">How far it is</a>' in page


def test_a_search_is_followed_to_its_end_and_leads_to_what_it_found(trainer: Browser, parts: Parts) -> None:
    live = f"{HOME}/harvest/live"
    assert "data-settled" in trainer.get(HOME).text
    trainer.post(f"{HOME}/harvest")
    page = trainer.get(f"{HOME}?language=th").text
    assert f'data-from="{live}?language=th">' in page
    assert "data-settled" not in page
    with parts.database.write() as session:
        job = jobs.claim(session, "here", NOW)
        assert job
        jobs.tell(session, str(job.id), NOW, "Reading <b>", 0.25, "")
    piece = trainer.get(f"{live}?language=th").text
    assert "Now: Reading &lt;b&gt;." in piece
    assert 'value="0.25" aria-label="How far the search is">25 %</progress>' in piece
    assert f'<a href="/desk/jobs/{job.id}">' in piece
    assert "<button disabled>" in piece
    with parts.database.write() as session:
        jobs.end(session, str(job.id), jobs.DONE, NOW, {"seen": 9, "added": 1, "changed": 0})
    piece = trainer.get(f"{live}?language=th").text
    assert f'The search has ended. <a href="{HOME}?language=th">Show what was found</a>' in piece
    assert "data-settled" in piece
    assert "The search has ended" not in trainer.get(HOME).text  # it shows what was found
    page = trainer.get(f"/desk/jobs/{job.id}").text
    assert '1 new message is worth a look. <a href="/desk/review">' in page


@pytest.mark.parametrize(
    ("state", "result", "said"),
    [
        (jobs.DONE, {"seen": 0, "added": 0, "changed": 0}, "found nothing new"),
        (jobs.FAILED, None, "The last search for new messages failed: No memory."),
        (jobs.CANCELLED, None, "The last search for new messages was cancelled."),
    ],
)
def test_a_search_that_found_nothing_says_so(
    trainer: Browser, parts: Parts, state: str, result: Mapping[str, int] | None, said: str
) -> None:
    trainer.post(f"{HOME}/harvest")
    with parts.database.write() as session:
        job = jobs.claim(session, "here", NOW)
        assert job
        jobs.end(session, str(job.id), state, NOW, result, "No memory." if state == jobs.FAILED else None)
    piece = trainer.get(f"{HOME}/harvest/live").text
    assert said in piece
    assert "data-settled" in piece
    assert "disabled" not in piece
