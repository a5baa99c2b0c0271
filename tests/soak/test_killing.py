"""When the failure test kills Rasa again."""

from __future__ import annotations

from tests.soak.killing import UP_FOR_AWAY, Answering


def test_it_is_killed_once_it_has_answered_for_long_enough() -> None:
    rasa = Answering(at_least=10)
    rasa.seen(True, 100)
    assert not rasa.long_enough(110)
    assert rasa.long_enough(111)


def test_it_answers_three_times_as_long_as_it_was_away() -> None:
    rasa = Answering(at_least=10)
    rasa.seen(True, 100)
    rasa.seen(False, 120)
    rasa.seen(False, 140)
    assert not rasa.long_enough(140)
    rasa.seen(True, 150)
    rasa.seen(True, 200)
    assert not rasa.long_enough(150 + UP_FOR_AWAY * 30)
    assert rasa.long_enough(151 + UP_FOR_AWAY * 30)


def test_what_was_never_seen_to_answer_is_not_killed() -> None:
    rasa = Answering(at_least=10)
    rasa.seen(False, 100)
    assert not rasa.long_enough(1000)
