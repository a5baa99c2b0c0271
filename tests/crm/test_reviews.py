"""The review queue, on SQLite and on PostgreSQL: its order, who works on what, decisions, the sample, and saving."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Optional

import pytest

from bot.crm import conversations, officers, review_flags, review_harvest, review_saving, reviews
from bot.crm.reviews import Filters
from bot.crm.session import Database, Session, new_id
from bot.crm.tables import ReviewDecision, ReviewTurn
from tests.conftest import CHEAP, NOW

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def ana(database: Database) -> str:
    return add_trainer(database, "ana")


@pytest.fixture
def ben(database: Database) -> str:
    return add_trainer(database, "ben")


def add_trainer(database: Database, login: str) -> str:
    with database.write() as session:
        return str(officers.add(session, login, login, "correct horse battery", "trainer", NOW, cost=CHEAP).id)


def add_turn(session: Session, group: str = "g", at: datetime = NOW, **more: Any) -> ReviewTurn:
    talk = conversations.open_conversation(session, "webchat", "one", "US", NOW)
    talk = conversations.lock(session, talk.id)
    message = conversations.add_message(session, talk, "borrower", "Zebra?", at, external_id=new_id())
    given = {"language": "en", "intent": "ask_fees", "channel": "webchat", "score": 1.0, "sample": False, **more}
    turn = review_harvest.add(
        session,
        message_id=message.id,
        conversation_id=talk.id,
        market="US",
        text="Zebra?",
        reasons=["low_confidence"],
        group_id=group.ljust(32, "0"),
        vector=b"12",
        at=at,
        harvested_at=at,
        **given,
    )
    session.flush()
    return turn


def ids(found: Any) -> list[str]:
    return [each.id.rstrip("0") for each in found]


def test_groups_come_by_what_they_teach_and_what_was_missed_before_all(database: Database, ana: str) -> None:
    with database.write() as session:
        add_turn(session, "low", score=0.5)
        add_turn(session, "high", score=2.0)
        add_turn(session, "high", at=LATER, score=2.0)
        add_turn(session, "missed", score=0.1, first=True)
        found = reviews.groups(session, ana)
        assert ids(found) == ["missed", "high", "low"]
        assert (found[1].size, found[1].score, found[1].oldest, found[1].newest) == (2, 2.0, NOW, LATER)
        assert [each.first for each in found] == [True, False, False]
        assert ids(reviews.groups(session, ana, limit=1, offset=1)) == ["high"]
        assert reviews.counts(session) == {"open": 4}


def test_filters_leave_out_what_is_not_wanted(database: Database, ana: str) -> None:
    with database.write() as session:
        add_turn(session, "a", language="th")
        add_turn(session, "b", language="de", intent="greet", at=LATER)
        add_turn(session, "c", language="th", channel="telegram")
        assert ids(reviews.groups(session, ana, Filters(languages=["th"], channels=["webchat"]))) == ["a"]
        assert ids(reviews.groups(session, ana, Filters(intents=["greet"]))) == ["b"]
        assert ids(reviews.groups(session, ana, Filters(since=LATER))) == ["b"]
        assert sorted(ids(reviews.groups(session, ana, Filters(until=LATER)))) == ["a", "c"]
        assert len(reviews.turns(session, ana, "a".ljust(32, "0"), Filters(languages=["de"]))) == 0


def test_one_trainer_at_a_time_works_on_a_group(database: Database, ana: str, ben: str) -> None:
    with database.write() as session:
        group = add_turn(session).group_id
        assert reviews.claim(session, group, ana, NOW, LATER) is None
        assert reviews.claim(session, group, ana, NOW, LATER) is None
        assert reviews.claim(session, group, ben, NOW, LATER) == ana
        assert reviews.claims(session, [group], NOW) == {group: ana}
        assert reviews.claim(session, group, ben, LATER + timedelta(seconds=1), LATER + timedelta(minutes=5)) is None
        reviews.release(session, ben)
    with database.read() as session:
        assert reviews.claims(session, [group], NOW) == {}


def decided(session: Session, turn: ReviewTurn, officer: str, intent: Optional[str], **more: Any) -> str:
    what = more.pop("what", "change")
    return reviews.decide(
        session, turn, officer, more.pop("now", NOW), what, intent=intent, written="[Zebra](x)?", **more
    )


def test_outside_of_the_sample_one_decision_is_enough_and_the_last_counts(
    database: Database, ana: str, ben: str
) -> None:
    with database.write() as session:
        turn = add_turn(session)
        assert decided(session, turn, ana, "greet") == "decided"
        assert reviews.groups(session, ben) == []
        assert decided(session, turn, ben, "thank", now=LATER) == "decided"
        assert [each.intent for each in reviews.standing(session, [turn.id])] == ["thank"]
        ((saved, decision),) = review_saving.to_save(session, LATER)
        assert (saved.id, decision.intent) == (turn.id, "thank")


def test_of_the_sample_both_decide_alone_and_what_differs_is_settled(database: Database, ana: str, ben: str) -> None:
    with database.write() as session:
        turn = add_turn(session, sample=True)
        assert decided(session, turn, ana, "greet") == "second"
        assert reviews.groups(session, ana) == []
        assert len(reviews.groups(session, ben)) == 1
        assert review_saving.to_save(session, NOW + timedelta(days=6)) == []
        assert decided(session, turn, ben, "thank", now=LATER) == "disputed"
        assert len(reviews.groups(session, ana)) == 1
        assert review_saving.to_save(session, NOW + timedelta(days=60)) == []
        assert decided(session, turn, ana, "thank", now=LATER, settles=True) == "decided"
        assert [each.intent for each in reviews.standing(session, [turn.id])] == ["thank"]
        ((one, other),) = review_saving.pairs(session)
        assert (one.intent, other.intent) == ("greet", "thank")


def test_two_who_agree_have_decided_and_one_alone_is_taken_after_a_week(database: Database, ana: str, ben: str) -> None:
    with database.write() as session:
        both, alone = add_turn(session, "a", sample=True), add_turn(session, "b", sample=True)
        assert decided(session, both, ana, "greet") == "second"
        assert decided(session, both, ben, "greet") == "decided"
        assert decided(session, alone, ana, "greet") == "second"
        assert [turn.id for turn, _ in review_saving.to_save(session, NOW)] == [both.id]
        week = NOW + reviews.SECOND_WITHIN + timedelta(seconds=1)
        assert [turn.id for turn, _ in review_saving.to_save(session, week)] == [both.id, alone.id]


def test_agreement_takes_one_message_of_a_group(database: Database, ana: str, ben: str) -> None:
    with database.write() as session:
        for _ in range(3):
            turn = add_turn(session, "one", sample=True)
            decided(session, turn, ana, "greet")
            decided(session, turn, ben, "greet", now=LATER)
        assert len(review_saving.pairs(session)) == 1


def test_what_is_private_leaves_no_words(database: Database, ana: str, ben: str) -> None:
    with database.write() as session:
        turn = add_turn(session, sample=True, neighbours=[{"text": "x"}], entities=[{"entity": "amount"}])
        decided(session, turn, ana, "greet")
        assert decided(session, turn, ben, None, what="private") == "dropped"
        session.expire_all()
        turn = reviews.get(session, turn.id)
        assert turn is not None
        assert (turn.text, turn.vector, turn.neighbours, turn.entities) == ("", None, [], [])
        assert {each.written for each in session.query(ReviewDecision)} == {None}
        with pytest.raises(ValueError, match="dropped"):
            decided(session, turn, ana, "greet")


def test_a_decision_can_be_taken_back_until_it_is_saved(database: Database, ana: str) -> None:
    with database.write() as session:
        turn = add_turn(session)
        decided(session, turn, ana, "greet")
        assert reviews.take_back(session, turn, ana, LATER) == "open"
        assert review_saving.to_save(session, LATER) == []
        decided(session, turn, ana, "thank")
        ((_, decision),) = review_saving.to_save(session, LATER)
        review_saving.mark_saved(session, [decision.id], "commit 12ab", LATER)
        assert (turn.state, decision.saved_as, review_saving.saved_since(session, LATER)) == ("saved", "commit 12ab", 1)
        with pytest.raises(ValueError, match="saved"):
            reviews.take_back(session, turn, ana, LATER)
        with pytest.raises(ValueError, match="cannot be decided"):
            reviews.decide(session, add_turn(session), ana, NOW, "shrug")


def test_the_gravest_that_officers_say_counts_and_each_ones_last_word(database: Database, ana: str, ben: str) -> None:
    with database.write() as session:
        message = add_turn(session).message_id
        review_flags.put(session, message, ana, "missed_crisis", NOW)
        review_flags.put(session, message, ana, "wrong_answer", NOW)
        review_flags.put(session, message, ben, "missed_hardship", NOW, "report_hardship")
        assert review_flags.of_messages(session, [message]) == {message: "missed_hardship"}
        assert review_flags.withdraw(session, message, ben)
        assert not review_flags.withdraw(session, message, ben)
        assert review_flags.of_messages(session, [message]) == {message: "wrong_answer"}
        with pytest.raises(ValueError, match="nothing that is said"):
            review_flags.put(session, message, ana, "boring", NOW)


def test_a_look_at_what_was_written_is_kept(database: Database, ana: str) -> None:
    with database.write() as session:
        turn = add_turn(session)
        reviews.look(session, turn.id, ana, NOW)
        assert [each.id for each in reviews.lock(session, [turn.id, "gone"])] == [turn.id]
