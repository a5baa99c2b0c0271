"""An erased borrower is nowhere any more; of the cases, an audit trail without words stays."""

from __future__ import annotations

import threading
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import select, text, update

from bot.bootstrap import Parts
from bot.crm import borrowers, cases, conversations, officers, outbox
from bot.crm.borrower_tables import GONE, NOT_EXPORTED, RULES, leading_to_borrower, without_words
from bot.crm.erasing import SHELL
from bot.crm.tables import Base, Borrower, Case, CaseEvent, Conversation, Message, Outbox
from bot.errors import CaseRefused, ErasureRefused
from bot.keeping import erasure
from tests.conftest import NOW
from tests.desk.content import add_borrower, add_talk
from tests.keeping.anything import fill
from tests.keeping.people import WORDS, add_officer_once, add_person, add_rasa_rows, everything, marked
from tests.keeping.places import rasa_contents

MARK = "zebra"


def erase(parts: Parts, number: str = "B-1002", **more: Any) -> erasure.Erased:
    return erasure.erase(parts.database, parts.tracker, number, NOW, **more)


def test_every_table_that_leads_to_a_borrower_has_a_rule() -> None:
    assert set(RULES) == leading_to_borrower()
    assert set(NOT_EXPORTED) <= set(RULES)


@pytest.mark.parametrize("name", RULES)
def test_the_rule_fits_its_table(name: str) -> None:
    rule, columns = RULES[name], Base.metadata.tables[name].columns
    named = {rule.owner, rule.order, *rule.kept, *rule.left_out}
    assert named <= set(columns.keys())
    set_by_hand = {"address", "last_seq", "read_seq", "closed_reason"} if name == "conversation" else set()
    emptied = set(columns.keys()) - set(rule.kept) - set_by_hand if rule.kept else set()
    assert [each for each in emptied if not columns[each].nullable] == [], "what is emptied may be empty"


def test_nothing_of_the_person_is_left(parts: Parts) -> None:
    add_person(parts)
    before = everything(parts.database)
    assert [word for word in WORDS if word not in before] == []
    gone = erase(parts)
    after = everything(parts.database)
    assert [word for word in WORDS if word in after] == []
    assert rasa_contents(parts.tracker) == []
    assert (gone.counts["conversation"], gone.counts["case_file"], gone.rasa, gone.shared) == (2, 1, 6, 0)


def test_the_preview_counts_what_goes(parts: Parts) -> None:
    add_person(parts)
    told, gone = erasure.preview(parts.database, "B-1002").counts, erase(parts).counts
    assert {name: told[name] for name in gone} == dict(gone)


def test_of_any_words_only_those_stay_that_the_rules_keep(parts: Parts) -> None:
    """Every text column of every table holds the mark, those too that somebody adds."""
    with parts.database.write() as session:
        fill(session, Random(1), rows=1, text=MARK)
        for table in Base.metadata.sorted_tables:  # one row each, so every key leads to the one borrower
            for name, column in table.columns.items():
                for key in column.foreign_keys:
                    other = session.execute(select(key.column)).scalar()
                    session.execute(update(table).values({name: other}))
        number = "B-9"
        session.execute(update(Borrower).values(number=number))
        session.execute(update(Case).values(state="resolved", resolved_at=NOW))
        session.execute(update(CaseEvent).values(what="noted", who="officer:ana", detail={"text": MARK, "to": "ana"}))
        session.execute(update(Message).values(state="answered"))
    assert len(marked(parts.database, MARK)) > 20
    erase(parts, number)
    ours = {each for each in marked(parts.database, MARK) if each.split(".")[0] in leading_to_borrower()}
    kept = {f"{name}.{column}" for name in RULES for column in RULES[name].kept}
    assert ours <= kept - {"case_event.detail"}


def test_the_audit_trail_stays(parts: Parts) -> None:
    talk = add_person(parts)
    with parts.database.read() as session:
        before = [(event.at, event.who, event.what) for event in cases.events(session, talk.case.id)]
    erase(parts)
    with parts.database.read() as session:
        case, shell = cases.get(session, talk.case.id), conversations.get(session, talk.conversation_id)
        trail = [*cases.events(session, talk.case.id)]
    assert case
    assert shell
    assert sorted((event.at, event.who, event.what) for event in trail) == sorted(
        [*before, (NOW, "operator", "erased")]
    )
    assert (case.reference, case.kind, case.state, case.story, case.borrower_id) == (
        talk.case.reference,
        "hardship",
        "resolved",
        None,
        None,
    )
    details = {event.what: event.detail for event in trail}
    assert details["noted"] == {"text": GONE}
    assert details["opened"] == {"kind": "hardship", "severity": 2}
    assert (shell.closed_reason, shell.language, shell.token_hash, shell.last_seq) == (SHELL, None, None, 0)


@pytest.mark.parametrize(
    ("detail", "left"),
    [
        (None, None),
        ({"to": "ana", "why": "she cried"}, {"to": "ana", "why": GONE}),
        ({"asked_for_rating": True}, {"asked_for_rating": True}),
        ({"anything": {"new": ["words"]}}, {"anything": GONE}),
        (["words"], None),
        ("words", None),
    ],
)
def test_details_lose_their_words(detail: object, left: object) -> None:
    assert without_words(detail) == left


def test_nothing_can_be_done_with_an_erased_case(parts: Parts) -> None:
    talk = add_person(parts)
    erase(parts)
    for step in (parts.passing_on.reopen, parts.passing_on.remark):
        with pytest.raises(CaseRefused, match="erased"), parts.database.write() as session:
            step(session, talk.case.id, officers.known(session, "ana"), "words", NOW)


def test_who_writes_again_is_somebody_new(parts: Parts) -> None:
    talk = add_person(parts)
    erase(parts)
    with parts.database.write() as session:
        again = conversations.open_conversation(session, "telegram", "telegram-77", "US", NOW)
        assert again.id != talk.conversation_id
        assert again.borrower_id is None


def test_an_open_case_is_named_and_nothing_goes(parts: Parts) -> None:
    add_person(parts)
    with parts.database.read() as session:
        person = borrowers.by_number(session, "B-1002")
    assert person
    talk = add_talk(parts, "zebra again", address="three", borrower=person)
    before = everything(parts.database)
    with pytest.raises(ErasureRefused, match=talk.case.reference):
        erase(parts)
    assert everything(parts.database) == before
    assert erase(parts, also_open=True).counts["case_file"] == 2
    with parts.database.read() as session:
        case = cases.get(session, talk.case.id)
        assert case
        assert (case.state, case.resolved_at) == ("closed", NOW)
        assert {"closed", "erased"} <= {event.what for event in cases.events(session, case.id)}


def test_a_conversation_that_an_officer_holds_is_let_go(parts: Parts) -> None:
    add_officer_once(parts)
    talk = add_talk(parts, borrower=add_borrower(parts))
    with parts.database.write() as session:
        parts.holding.take(session, talk.case.id, officers.known(session, "ana"), NOW)
    erase(parts, also_open=True)
    with parts.database.read() as session:
        assert conversations.held_by(session, officers.known(session, "ana").id) == []


@pytest.mark.parametrize(("age", "refused"), [(timedelta(seconds=5), True), (timedelta(minutes=10), False)])
def test_a_message_that_is_just_being_answered_is_waited_for(parts: Parts, age: timedelta, refused: bool) -> None:
    talk = add_person(parts)
    with parts.database.write() as session:
        locked = conversations.lock(session, talk.conversation_id)
        conversations.add_message(session, locked, "borrower", "hello?", NOW - age, state="waiting")
    if refused:
        with pytest.raises(ErasureRefused, match="just being answered"):
            erase(parts)
    else:
        erase(parts)


def test_others_keep_everything(parts: Parts) -> None:
    add_person(parts)
    other = add_borrower(parts, "B-7", "Ben Ode")
    talk = add_talk(parts, "My giraffe", address="ben", borrower=other)
    add_rasa_rows(parts, [talk.conversation_id], NOW)
    erase(parts)
    assert len(rasa_contents(parts.tracker)) == 3
    with parts.database.read() as session:
        assert len(cases.transcript(session, talk.conversation_id)) == 2
        assert [case.story for case in cases.of_borrower(session, other.id)] == ["My giraffe"]
    left = everything(parts.database)
    assert "RP-7" in left
    assert "Ben Ode" in left


def test_a_conversation_that_became_somebody_elses_stays_but_the_case_in_it_loses_its_words(parts: Parts) -> None:
    person, other = add_borrower(parts), add_borrower(parts, "B-7", "Ben Ode")
    talk = add_talk(parts, "My zebra", borrower=person)
    with parts.database.write() as session:
        borrowers.tie(session, conversations.lock(session, talk.conversation_id), other)
    gone = erase(parts, also_open=True)
    assert gone.shared == 1
    with parts.database.read() as session:
        case = cases.get(session, talk.case.id)
        assert case
        assert (case.story, case.borrower_id) == (None, None)
        assert len(cases.transcript(session, talk.conversation_id)) == 2


def test_a_message_on_its_way_to_telegram_is_noted_nowhere(parts: Parts) -> None:
    talk = add_person(parts)
    with parts.database.write() as session:
        locked = conversations.lock(session, talk.conversation_id)
        locked.closed_reason = None
        conversations.add_message(session, locked, "assistant", "zebra", NOW)
    with parts.database.write() as session:
        letter = outbox.claim(session, NOW)[0]
    erase(parts)
    with parts.database.write() as session:
        outbox.sent(session, letter.id, NOW)
        outbox.failed(session, letter.id, "no answer", None)
        assert session.query(Outbox).count() == 0


def test_a_number_that_nobody_has_is_not_repeated(parts: Parts) -> None:
    with pytest.raises(LookupError, match="no borrower with this number"):
        erase(parts, "B-1002")


def test_where_ours_fails_the_same_can_be_done_again(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    add_person(parts)
    before = everything(parts.database)
    real = erasure.erasing.erase

    def fails(*given: Any, **more: Any) -> None:
        real(*given, **more)
        raise RuntimeError("power cut")

    monkeypatch.setattr(erasure.erasing, "erase", fails)
    with pytest.raises(RuntimeError):
        erase(parts)
    assert everything(parts.database) == before
    monkeypatch.setattr(erasure.erasing, "erase", real)
    erase(parts)
    assert rasa_contents(parts.tracker) == []


def test_somebody_who_writes_meanwhile_loses_nothing_and_breaks_nothing(parts: Parts) -> None:
    """Another borrower's messages go on while one is erased."""
    add_person(parts)
    trouble: list[BaseException] = []
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            stop.wait(0.01)  # SQLite serves the quickest, not the first: others must get a turn
            try:
                with parts.database.write() as session:
                    talk = conversations.open_conversation(session, "webchat", "ben", "US", NOW)
                    locked = conversations.lock(session, talk.id)
                    conversations.add_message(session, locked, "borrower", str(number), NOW, state="answered")
            except BaseException as error:
                trouble.append(error)
                return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        erase(parts)
    finally:
        stop.set()
        writer.join(20)
    assert trouble == []
    with parts.database.read() as session:
        talk = conversations.at_address(session, "webchat", "ben")
        assert talk is None or len(cases.transcript(session, talk.id)) == talk.last_seq
        shells = session.query(Conversation).filter(Conversation.closed_reason == SHELL).count()
        assert shells == 1
        assert session.execute(text("SELECT count(*) FROM borrower")).scalar() == 0
