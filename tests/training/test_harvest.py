"""A harvest, on SQLite and on PostgreSQL: what comes into the queue, once, with stand-ins, groups, ranks and reasons.

The encoders are small ones that count pieces of words, so that what is like looks alike; training messages are a few.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.feature_extraction.text import HashingVectorizer
from sqlalchemy import select

from bot.crm import conversations, erasing, feedback, officers, review_flags, review_harvest, reviews
from bot.crm.session import Database
from bot.crm.tables import Message, ReviewHarvest, ReviewTurn
from tests.conftest import CHEAP, NOW
from training.harvest.harvesting import Harvest, nothing_new
from training.harvest.known import Known
from training.harvest.meaning import Encoders, Meaning
from training.harvest.reading import entities

ENGLISH = {"code": "en", "found_by": "clear", "rival": None, "rival_messages": 0, "unsupported": None}
DETECTED = {"code": "en", "confidence": 0.97, "words": 6, "ambiguous": False}
UNSURE = {"name": "ask_fees", "confidence": 0.41}

LEARNED = {
    "ask_fees": ["what fees do you charge", "are there fees for the loan", "which fees must I pay", "tell me the fees"],
    "greet": ["good morning to you", "hello there", "good evening everybody", "hi and good day"],
    "report_hardship": ["I lost my job", "I cannot pay since I lost work", "no job, no money", "I lost my income"],
}
KNOWN = [Known("en", intent, text) for intent, texts in LEARNED.items() for text in texts]


class Letters:
    """Counts pieces of three to five letters, each at one of so many places."""

    def __init__(self, label: str, dimension: int) -> None:
        self.LABEL, self.DIMENSION = label, dimension
        self._counter = HashingVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), n_features=dimension, alternate_sign=False
        )

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        return np.asarray(self._counter.transform(texts).toarray(), dtype=np.float32)


class Silent:
    """Nobody is told."""

    def step(self, text: str) -> None: ...

    def share(self, done: float) -> None:
        assert 0 <= done <= 1


@pytest.fixture
def harvest(database: Database, tmp_path: Path) -> Harvest:
    return made(database, tmp_path)


def made(database: Database, folder: Path, label: str = "first", known: Sequence[Known] = KNOWN) -> Harvest:
    encoders = Encoders(Letters(label, 128), Letters("second", 256), folder, str)
    return Harvest(database, encoders, known, frozenset({"en", "es"}))


def wrote(
    database: Database,
    text: str,
    intent: Optional[dict[str, Any]] = None,
    ago: timedelta = timedelta(hours=2),
    address: str = "one",
    **understood: Any,
) -> str:
    """A borrower wrote, and was answered."""
    with database.write() as session:
        at = NOW - ago
        talk = conversations.open_conversation(session, "webchat", address, "US", at)
        talk = conversations.lock(session, talk.id)
        talk.language = ENGLISH
        said = {"intent": intent or UNSURE, "language": DETECTED, "entities": [], **understood}
        asked = conversations.add_message(
            session,
            talk,
            "borrower",
            text,
            at,
            external_id=f"{talk.last_seq}",
            state="answered",
            understood=said,
            model="m1",
        )
        conversations.add_message(session, talk, "assistant", "Fees are …", at, answers_id=asked.id, response="utter_x")
        return str(asked.id)


def queue(database: Database) -> dict[str, ReviewTurn]:
    with database.read() as session:
        return {each.message_id: each for each in session.scalars(select(ReviewTurn))}


SURE = {"name": "ask_fees", "confidence": 0.97}


def test_what_was_not_understood_comes_in_once_and_what_was_does_not(database: Database, harvest: Harvest) -> None:
    doubtful = wrote(database, "which fees are there for me", register={"formality": {"value": "casual"}})
    wrote(database, "which fees must I pay", SURE)
    first = harvest.run(NOW, Silent())
    assert (first.seen, first.added, first.changed) == (2, 1, 0)
    (turn,) = queue(database).values()
    assert (turn.message_id, turn.reasons, turn.state, turn.model) == (doubtful, ["low_confidence"], "open", "m1")
    assert (turn.language, turn.intent, turn.confidence, turn.register) == (
        "en",
        "ask_fees",
        0.41,
        {"formality": "casual"},
    )
    assert turn.neighbours[0]["intent"] == "ask_fees"
    assert turn.neighbours[0]["similarity"] >= turn.neighbours[-1]["similarity"]
    assert turn.score > 0
    again = harvest.run(NOW + timedelta(minutes=5), Silent())
    assert (again.added, again.changed) == (0, 0)
    assert len(queue(database)) == 1


def test_names_and_numbers_have_stand_ins_and_the_vector_is_of_those(database: Database, harvest: Harvest) -> None:
    words = "my name is Amelia Rodriguez, mail amelia.r@gmail.com, which fees for 5,000 dollars"
    start = words.index("5,000 dollars")
    wrote(database, words, entities=[{"entity": "amount", "start": start, "end": start + 13, "value": "5000"}])
    harvest.run(NOW, Silent())
    (turn,) = queue(database).values()
    assert "amelia" not in turn.text.casefold()
    assert {each["kind"] for each in turn.stand_ins} >= {"email"}
    assert [turn.text[each["start"] : each["end"]] for each in turn.entities] == ["5,000 dollars"]
    expected = np.hstack([Letters("first", 128).encode([turn.text]), Letters("second", 256).encode([turn.text])])[0]
    assert np.allclose(np.frombuffer(turn.vector, dtype=np.float16), expected, atol=1e-3)


def test_the_same_meaning_is_one_group_also_with_what_came_later(database: Database, harvest: Harvest) -> None:
    ids = [
        wrote(database, text) for text in ("which fees do I pay", "what fees must I pay", "tell me which fees I pay")
    ]
    other = wrote(database, "hello good morning everybody", {"name": "nlu_fallback", "confidence": 0.3})
    harvest.run(NOW, Silent())
    before = {key: turn.group_id for key, turn in queue(database).items()}
    assert len({before[each] for each in ids}) == 1
    assert before[other] not in {before[each] for each in ids}
    late = wrote(database, "which fees must I pay you", ago=timedelta(minutes=-10))
    harvest.run(NOW + timedelta(hours=1), Silent())
    after = {key: turn.group_id for key, turn in queue(database).items()}
    assert after[late] == before[ids[0]]
    assert {key: after[key] for key in before} == before
    scores = {turn.group_id: turn.score for turn in queue(database).values()}
    assert len(scores) == 2


def test_a_missed_hardship_goes_first_also_when_it_is_said_later(database: Database, harvest: Harvest) -> None:
    sure = wrote(database, "I lost my job, what fees are there", SURE, ago=timedelta(days=30))
    doubtful = wrote(database, "which fees", ago=timedelta(days=30))
    harvest.run(NOW, Silent())
    assert set(queue(database)) == {doubtful}
    with database.write() as session:
        ana = officers.add(session, "ana", "Ana", "correct horse battery", "officer", NOW, cost=CHEAP)
        review_flags.put(session, sure, ana.id, "missed_hardship", NOW + timedelta(minutes=5))
        answer = conversations.answers_to(session, doubtful)[0]
        talk = conversations.get(session, answer.conversation_id)
        assert talk is not None
        feedback.thumb(session, answer, talk, False, NOW + timedelta(minutes=5))
    found = harvest.run(NOW + timedelta(hours=1), Silent())
    assert (found.added, found.changed) == (1, 1)
    turns = queue(database)
    assert turns[sure].reasons[0] == "missed_hardship"
    assert turns[doubtful].reasons == ["thumb_down", "low_confidence"]
    with database.read() as session:
        best = reviews.groups(session, "nobody")[0]
    assert (best.id, best.first) == (turns[sure].group_id, True)


def test_what_came_next_is_a_reason(database: Database, harvest: Harvest) -> None:
    asked = wrote(database, "which fees must I pay", SURE)
    wrote(database, "in Spanish please", {"name": "change_language", "confidence": 0.98}, ago=timedelta(minutes=100))
    held = wrote(database, "tell me the fees", SURE, address="two")
    with database.write() as session:
        talk = conversations.lock(session, conversations.message(session, held).conversation_id)
        at = NOW - timedelta(minutes=110)
        conversations.add_message(session, talk, "officer", "I can help.", at, officer_name="Ana")
    harvest.run(NOW, Silent())
    reasons = {key: turn.reasons for key, turn in queue(database).items()}
    assert "language_changed" in reasons[asked]
    assert "taken_over" in reasons[held]


def test_a_new_message_of_which_an_officer_has_said_something_counts_once(database: Database, harvest: Harvest) -> None:
    sure = wrote(database, "which fees must I pay", SURE)
    with database.write() as session:
        ana = officers.add(session, "ana", "Ana", "correct horse battery", "officer", NOW, cost=CHEAP)
        review_flags.put(session, sure, ana.id, "false_alarm", NOW - timedelta(seconds=1))
    done = harvest.run(NOW, Silent())
    assert (done.seen, done.added) == (1, 1)
    assert queue(database)[sure].reasons[0] == "false_alarm"


def test_neighbours_that_contradict_a_sure_guess_are_a_reason(database: Database, harvest: Harvest) -> None:
    lost = wrote(database, "I lost my job and my income", {"name": "greet", "confidence": 0.99})
    rare = wrote(database, "I lost my job and work", {"name": "ask_faq", "confidence": 0.99})  # has no messages at all
    harvest.run(NOW, Silent())
    found = queue(database)
    assert found[lost].reasons == ["neighbours_disagree"]
    assert {each["intent"] for each in found[lost].neighbours} >= {"report_hardship"}
    assert rare not in found


def test_the_same_words_under_another_intent_are_shown_as_a_contradiction(database: Database, harvest: Harvest) -> None:
    asked = wrote(database, "Tell me the fees!", {"name": "greet", "confidence": 0.4})
    harvest.run(NOW, Silent())
    (conflict, *_) = queue(database)[asked].conflicts
    assert (conflict["text"], conflict["intent"], conflict["same_words"]) == ("tell me the fees", "ask_fees", True)


def test_the_best_guesses_of_a_fallback_are_kept(database: Database, harvest: Harvest) -> None:
    told = wrote(
        database,
        "which of the fees and why",
        {"name": "nlu_fallback", "confidence": 0.7},
        also=[{"name": "ask_fees", "confidence": 0.22}, {"name": "greet", "confidence": 0.1}],
    )
    older = wrote(database, "fees or loan or what", {"name": "nlu_fallback", "confidence": 0.7})
    harvest.run(NOW, Silent())
    found = queue(database)
    assert found[told].intent is None
    assert found[told].also_intents[0] == {"intent": "ask_fees", "confidence": 0.22}
    assert found[older].also_intents[0]["intent"] == "ask_fees"


@pytest.mark.parametrize("text", ["??", "12", "5"])
def test_what_has_no_words_teaches_nothing(database: Database, harvest: Harvest, text: str) -> None:
    wrote(database, text, {"name": "nlu_fallback", "confidence": 0.5})
    assert harvest.run(NOW, Silent()).added == 0


def test_buttons_and_languages_that_are_not_spoken_are_left_out(database: Database, harvest: Harvest) -> None:
    wrote(database, "Welke kosten zijn er", {"name": "unsupported_language", "confidence": 1.0})
    wrote(database, "Show the fees", language=None)
    assert harvest.run(NOW, Silent()).added == 0


def test_many_messages_are_read_some_at_a_time(
    database: Database, harvest: Harvest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_harvest.heard, "__defaults__", (None, 2))
    for number in range(5):
        wrote(database, f"which fees are there {'abcde'[number]}")
    assert harvest.run(NOW, Silent()).added == 5


def test_an_erased_message_does_not_come_back(database: Database, harvest: Harvest) -> None:
    gone = wrote(database, "which fees do I pay")
    harvest.run(NOW, Silent())
    with database.write() as session:
        talk = conversations.message(session, gone).conversation_id
        conversations.lock(session, talk)
        erasing.erase(session, [talk], [], NOW, "request")
    assert queue(database) == {}
    assert harvest.run(NOW + timedelta(minutes=1), Silent()).added == 0


def test_open_messages_of_other_encoders_are_encoded_anew(database: Database, harvest: Harvest, tmp_path: Path) -> None:
    old = wrote(database, "which fees do I pay")
    harvest.run(NOW, Silent())
    new = wrote(database, "which fees do I pay you", ago=timedelta(minutes=-10))
    made(database, tmp_path, label="another").run(NOW + timedelta(hours=1), Silent())
    found = queue(database)
    assert found[old].group_id == found[new].group_id
    assert found[new].encoders == "another+second"


def test_where_nothing_is_new_nothing_is_read_and_that_is_kept(database: Database, harvest: Harvest) -> None:
    assert nothing_new(database, NOW)
    asked = wrote(database, "which fees are there")
    assert not nothing_new(database, NOW)
    harvest.run(NOW, Silent())
    later = NOW + timedelta(days=1)
    assert nothing_new(database, later)
    with database.write() as session:
        last = review_harvest.last(session)
        assert last is not None
        assert (last.at, last.seen, list(last.examples)) == (later, 0, ["en"])
        ana = officers.add(session, "ana", "Ana", "correct horse battery", "officer", NOW, cost=CHEAP)
        review_flags.put(session, asked, ana.id, "wrong_answer", later)
    assert not nothing_new(database, later)


def test_it_keeps_when_it_looked_and_how_many_training_messages_there_were(
    database: Database, harvest: Harvest
) -> None:
    wrote(database, "which fees are there")
    harvest.run(NOW, Silent())
    with database.read() as session:
        (row,) = session.scalars(select(ReviewHarvest)).all()
        assert (row.until, row.seen, row.added) == (NOW, 1, 1)
        assert row.examples == {"en": {"ask_fees": 4, "greet": 4, "report_hardship": 4}}
        assert session.scalar(select(Message.id).where(Message.author == "borrower")) is not None


def test_values_are_found_where_stand_ins_have_moved_them() -> None:
    before, after = "Bo, 36 months, 36 months", "Maximilian, 36 months, 36 months"
    found = [{"entity": "term", "start": 15, "end": 24}, {"entity": "term", "start": 4, "end": 13}]
    assert [(each["start"], each["end"]) for each in entities(before, after, found)] == [(12, 21), (23, 32)]
    assert entities("RP-1", "RP-7", [{"entity": "loan_number", "start": 0, "end": 4}]) == []
    assert entities("x", "x", [{"entity": "faq", "value": "from a button"}]) == []


def test_each_language_has_its_own_centre_and_the_first_encoder_knows_no_vietnamese() -> None:
    chance = np.random.default_rng(3)
    meant = chance.standard_normal((2, 6)).astype(np.float32)
    rows = np.vstack([meant + 5, meant - 5]).astype(np.float32)
    meaning = Meaning(rows, ["en", "en", "vi", "vi"], 3)
    placed = meaning.placed(rows, ["en", "en", "vi", "vi"])
    assert np.allclose(np.linalg.norm(placed, axis=1), 1, atol=1e-5)
    assert np.allclose(placed[2, :3], 0)
    assert placed[0] @ placed[2] > 0 > placed[0] @ placed[3]
