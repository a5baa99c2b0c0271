"""Kills processes and disturbs the database at random, in an order that a seed decides.

Rasa takes longest to come back. It is killed again once it has answered for three times as long as it was away:
otherwise it would answer nobody, and the test would show little but honest failures.
"""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from tests.processes import answers
from tests.soak.scale import Scale
from tests.soak.world import MODULES, World

DATABASE, RASA = "database", "rasa"
EVERYTHING = (DATABASE, *MODULES)
UP_FOR_AWAY = 3.0
"""How many times as long as it was away Rasa answers before it is killed again; what it was away for is known late."""

DOWN = (0.1, 1.5)
"""Seconds for which a killed process is away before it is started again."""

LOCKED = (1.0, 12.0)
"""Seconds for which an SQLite file is locked; a writer waits ten."""


def victims(rng: random.Random) -> Iterator[str]:
    """What is killed next, without end: in rounds, each all of them once but `rasa`."""
    others = [name for name in EVERYTHING if name != RASA]
    while True:
        rng.shuffle(others)
        yield from others


class Answering:
    """Since when Rasa has answered, and whether that is long enough. Moments are those of a clock that only goes on."""

    def __init__(self, at_least: float) -> None:
        self._at_least, self._away = at_least, 0.0
        self._silent_since: float | None = None
        self._answers_since: float | None = None

    def seen(self, answers_now: bool, now: float) -> None:
        """Whether it has just answered."""
        if not answers_now:
            self._silent_since, self._answers_since = self._silent_since or now, None
        elif self._answers_since is None:
            self._away = now - self._silent_since if self._silent_since else 0.0
            self._silent_since, self._answers_since = None, now

    def long_enough(self, now: float) -> bool:
        """Whether it has answered for so long that it may be killed."""
        since = self._answers_since
        return since is not None and now - since > max(self._at_least, UP_FOR_AWAY * self._away)


class Killing:
    """In a thread of its own, for as long as the scale says."""

    def __init__(self, world: World, scale: Scale, seed: int) -> None:
        self.counts: Counter[str] = Counter()
        self._rasa = f"{world.parts.settings.rasa_url}/webhooks/gate/"
        self._world, self._scale = world, scale
        self._rng = random.Random(f"killing {seed}")
        self._thread = threading.Thread(target=self._work)
        self._disturbing: list[threading.Thread] = []
        self.failed: list[str] = []

    def start(self) -> None:
        self._thread.start()

    def wait(self) -> None:
        """Until the time is over and everything runs."""
        self._thread.join()

    def _work(self) -> None:
        with self._noting_failure():
            self._kill_for_a_time()
        for thread in self._disturbing:
            thread.join()

    def _disturb(self, seconds: float) -> None:
        """In a thread beside, so that processes are killed and start while the database is not there."""

        def work() -> None:
            with self._noting_failure():
                self._world.disturb(seconds)

        thread = threading.Thread(target=work)
        thread.start()
        self._disturbing.append(thread)

    @contextmanager
    def _noting_failure(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # a test that kills nothing must not pass
            self.failed.append(f"The killing failed: {type(error).__name__}: {error}")

    def _kill_for_a_time(self) -> None:
        """At random; in the end whatever was spared."""
        end = time.monotonic() + self._scale.killing
        others = victims(self._rng)
        rasa = Answering(self._scale.rasa_stays)
        while True:
            time.sleep(self._rng.uniform(*self._scale.gap))
            now = time.monotonic()
            if now > end:
                break
            self._world.look()
            rasa.seen(answers(self._rasa), now)
            victim = RASA if rasa.long_enough(now) else next(others)
            self._kill(victim)
        for victim in (name for name in EVERYTHING if name not in self.counts):
            self._kill(victim)

    def _kill(self, name: str) -> None:
        self.counts[name] += 1
        if name == DATABASE:
            self._disturb(self._rng.uniform(LOCKED[0], max(LOCKED[0], min(LOCKED[1], self._scale.killing / 6))))
            return
        process = self._world.processes[name]
        process.kill()
        time.sleep(self._rng.uniform(*DOWN))
        process.start()
