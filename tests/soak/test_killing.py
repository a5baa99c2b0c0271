"""What the failure test kills, and when it kills Rasa again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.bootstrap import Parts
from tests.soak.killing import DATABASE, LOCKED, UP_FOR_AWAY, Answering, Killing
from tests.soak.scale import SHORT
from tests.soak.world import MODULES, TOKEN, KeptBotApi, Process, World, settings


class Counted(Process):
    """A process of which only the kills are counted."""

    def start(self) -> None:
        pass

    def kill(self) -> None:
        self.kills += 1


def test_what_there_was_no_time_for_is_killed_at_the_end(tmp_path: Path) -> None:
    scale = replace(SHORT, killing=0.0)
    disturbed: list[float] = []
    parts = Parts(settings(f"sqlite:///{tmp_path / 'rapport.db'}", tmp_path, tmp_path, scale, "http://127.0.0.1:1"))
    world = World("sqlite", parts, disturbed.append, KeptBotApi(TOKEN), "http://127.0.0.1:1", ())
    world.processes = {name: Counted(name, tmp_path / name, {}) for name in MODULES}
    killing = Killing(world, scale, seed=1)
    killing.start()
    killing.wait()
    assert killing.failed == []
    assert killing.counts == dict.fromkeys([DATABASE, *MODULES], 1)
    assert [each.kills for each in world.processes.values()] == [1] * len(MODULES)
    assert disturbed == [LOCKED[0]]


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
