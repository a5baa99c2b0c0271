"""Borrowers: web chats that repeat a message until it is acknowledged, and chats of Telegram."""

from __future__ import annotations

import heapq
import itertools
import random
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.channels.webchat.tokens import CHANNEL
from tests.channels import updates
from tests.soak.ledger import Inbound, Ledger
from tests.soak.scale import Scale
from tests.soak.telling import NeverAcknowledged, until_acknowledged
from tests.soak.words import SAID_TO_OFFICER, Line, plan
from tests.soak.world import World

EVERY_TENTH = 10
FIRST_CHAT = 70_000


@dataclass
class Person:
    """One borrower; `lines` are what they still have to say. Used by one thread at a time."""

    channel: str
    address: str = ""
    token: str = ""
    sent: int = 0
    lines: deque[Line] = field(default_factory=deque)
    scheduled: bool = False


class Borrowers:
    """All of them, and the hands that type for them: a person's next line is typed once the last is acknowledged."""

    def __init__(self, world: World, ledger: Ledger, scale: Scale, seed: int) -> None:
        self._world, self._ledger, self._scale = world, ledger, scale
        self._rng = random.Random(f"borrowers {seed}")
        self._due: list[tuple[float, int, Person]] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._typing = 0
        self._stopping = False
        self._threads: list[threading.Thread] = []
        self._by_address: dict[tuple[str, str], Person] = {}
        self.people = self._invite()

    def _invite(self) -> Sequence[Person]:
        """Everybody with what they will say; those with trouble are spread among the others."""
        count, invited = self._scale.conversations, []
        troubled = set(self._rng.sample(range(count), self._scale.cases))
        for number in range(count):
            by_telegram = number % EVERY_TENTH == 0
            person = Person("telegram", str(FIRST_CHAT + number)) if by_telegram else Person(CHANNEL)
            person.lines.extend(plan(self._rng, number, number in troubled))
            invited.append(person)
            self._by_address["telegram", person.address] = person
        return invited

    def start(self) -> None:
        """Lets the conversations begin, spread over the time for it."""
        for place, person in enumerate(self.people):
            self._schedule(person, time.monotonic() + place * self._scale.spread / len(self.people))
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(self._scale.hands)]
        for thread in self._threads:
            thread.start()

    def answer_officer(self, channel: str, address: str) -> None:
        """A borrower has read what an officer wrote, and writes again."""
        with self._changed:
            person = self._by_address.get((channel, address))
            if person is None:
                return
            person.lines.append(Line(self._rng.choice(SAID_TO_OFFICER)))
            if not person.scheduled:
                self._schedule(person, time.monotonic())

    def wait_until_silent(self) -> None:
        """Until nobody has anything more to say."""
        with self._changed:
            self._changed.wait_for(lambda: not self._due and not self._typing)

    def stop(self) -> None:
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    def _schedule(self, person: Person, moment: float) -> None:
        with self._changed:
            person.scheduled = True
            heapq.heappush(self._due, (moment, next(self._order), person))
            self._changed.notify_all()

    def _work(self) -> None:
        with httpx.Client(base_url=self._world.url, trust_env=False, timeout=self._scale.answer_timeout + 40) as http:
            while (person := self._next()) is not None:
                try:
                    self._type(http, person)
                except NeverAcknowledged:
                    person.lines.clear()
                finally:
                    self._typed(person)

    def _next(self) -> Person | None:
        with self._changed:
            while not self._stopping:
                if self._due and self._due[0][0] <= time.monotonic():
                    self._typing += 1
                    return heapq.heappop(self._due)[2]
                self._changed.wait(max(0.01, self._due[0][0] - time.monotonic()) if self._due else None)
            return None

    def _typed(self, person: Person) -> None:
        with self._changed:
            self._typing -= 1
            person.scheduled = bool(person.lines)
            if person.lines:
                self._schedule(person, time.monotonic() + self._rng.uniform(*self._scale.thinking))
            self._changed.notify_all()

    def _type(self, http: httpx.Client, person: Person) -> None:
        if person.channel == CHANNEL and not person.address:
            self._open(http, person)
        with self._changed:
            line = person.lines.popleft()
        person.sent += 1
        if person.channel == "telegram":
            number = self._world.arrives(updates.text(line.text, int(person.address)))
            taken = Inbound(str(number), line.text, line.trouble)
        else:
            taken = self._post(http, person, line)
        self._ledger.received(person.channel, person.address, taken)

    def _open(self, http: httpx.Client, person: Person) -> None:
        opened = until_acknowledged(lambda: http.post("/chat/sessions"), "Opening a session", self._ledger)
        data = opened.response.json()
        person.address, person.token = data["session"], data["token"]
        with self._changed:
            self._by_address[CHANNEL, person.address] = person

    def _post(self, http: httpx.Client, person: Person, line: Line) -> Inbound:
        made = f"m{person.sent}"
        url = f"/chat/sessions/{person.address}/messages"
        body: dict[str, Any] = {"id": made, "text": line.text}
        headers = {"Authorization": f"Bearer {person.token}"}
        done = until_acknowledged(
            lambda: http.post(url, json=body, headers=headers), "A borrower's message", self._ledger
        )
        if done.response.status_code != 200:
            self._ledger.fault(f"A borrower's message was refused with {done.response.status_code}.")
            raise NeverAcknowledged(url)
        return Inbound(made, line.text, line.trouble, done.seconds, done.tries)
