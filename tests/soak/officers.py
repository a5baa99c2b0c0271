"""Officers at the desk: they take cases, write, and hand back, resolve, transfer or keep them, over HTTP."""

from __future__ import annotations

import queue
import random
import re
import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Optional

import httpx

from bot.crm import cases, conversations
from bot.crm.session import DatabaseBusy
from tests.desk.conftest import field as hidden
from tests.soak.ledger import Ledger, Step, Written
from tests.soak.scale import Scale
from tests.soak.telling import NeverAcknowledged, until_acknowledged
from tests.soak.words import SAID_BY_OFFICER
from tests.soak.world import PASSWORD, World

ROW = re.compile(r'<tr class="s\d[^>]*>.*?</tr>', re.DOTALL)
CASE = re.compile(r'href="/desk/cases/([0-9a-f]{32})"')
HELD = re.compile(r'<td class="where">(?:(?!</td>).)*<bdi>', re.DOTALL)

ENDS = (("resolve", "resolved", 5), ("hand-back", "handed_back", 3), ("transfer", "transferred", 2), (None, None, 1))
"""Address, event and weight of what an officer does in the end; some keep the case."""

FIRST_FREE = 0.6
"""How often an officer takes the first free case of the list, which others want too; else any, held or not."""


def listed(page: str) -> tuple[Sequence[str], Sequence[str]]:
    """The ids of all cases in the list, and of those that nobody holds."""
    rows = [(found[1], bool(HELD.search(row))) for row in ROW.findall(page) if (found := CASE.search(row))]
    return [each for each, _ in rows], [each for each, held in rows if not held]


@dataclass
class OfficerAtDesk:
    """One officer's browser. `given` are cases that a colleague has transferred to them."""

    world: World
    ledger: Ledger
    scale: Scale
    login: str
    rng: random.Random
    answer: Callable[[str, str], None]
    """What is called with a conversation's channel and address once the officer has written."""
    given: queue.SimpleQueue[str] = field(default_factory=queue.SimpleQueue)
    colleagues: Mapping[str, OfficerAtDesk] = field(default_factory=dict)
    csrf: str = ""
    http: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.http = httpx.Client(base_url=self.world.url, trust_env=False, timeout=60)

    def log_in(self) -> None:
        """By the form. Raises AssertionError where that does not work."""
        token = hidden(self.http.get("/desk/login").text, "csrf")
        form = {"csrf": token, "login": self.login, "password": PASSWORD, "next": "/desk/"}
        entered = self.http.post("/desk/login", data=form)
        assert entered.status_code == 303, entered.status_code
        self.csrf = hidden(self.http.get("/desk/").text, "csrf")

    def work(self, stop: threading.Event) -> None:
        """Takes and answers cases until the stop; one that was begun is ended first."""
        while not stop.is_set() or not self.given.empty():
            try:
                case_id = self._given() or self._choose()
                if case_id is None:
                    stop.wait(self.rng.uniform(*self.scale.thinking))
                elif self._take(case_id):
                    self._attend(case_id)
            except NeverAcknowledged:
                return

    def _given(self) -> Optional[str]:
        try:
            return self.given.get_nowait()
        except queue.Empty:
            return None

    def _choose(self) -> Optional[str]:
        shown = until_acknowledged(lambda: self.http.get("/desk/rows"), "The list of cases", self.ledger).response
        if shown.status_code != 200:
            self.ledger.fault(f"The list of cases was refused with {shown.status_code}.")
            return None
        every, free = listed(shown.text)
        if free and self.rng.random() < FIRST_FREE:
            return free[0]
        return self.rng.choice(every) if every else None

    def _take(self, case_id: str) -> bool:
        status, _ = self._post(case_id, "take")
        if status == 409:
            self.ledger.count("takes refused")
        elif status == 303:
            self.ledger.did(Step(case_id, self.login, "taken"))
        else:
            self.ledger.fault(f"Taking a case was answered with {status}.")
        return status == 303

    def _attend(self, case_id: str) -> None:
        for _ in range(self.rng.randint(1, 3)):
            self._write(case_id)
            if self.rng.random() < 0.7 and (borrower := self._borrower_of(case_id)):
                self.answer(*borrower)
            threading.Event().wait(self.rng.uniform(*self.scale.thinking))
        weights = [weight for _, _, weight in ENDS]
        address, event, _ = self.rng.choices(ENDS, weights)[0]
        if address is None or event is None:
            self.ledger.count("cases kept")
            return
        colleague = self.rng.choice([each for each in self.colleagues.values() if each.login != self.login])
        fields = {"to": colleague.login, "why": "Please go on with this."} if address == "transfer" else {}
        status, unsure = self._post(case_id, address, **fields)
        if status == 303 or (status == 409 and unsure):
            self.ledger.did(Step(case_id, self.login, event, sure=status == 303))
            if address == "transfer":
                colleague.given.put(case_id)
        else:
            self.ledger.fault(f"The officer who holds a case was answered {status} to {address}.")

    def _write(self, case_id: str) -> None:
        text, once = f"{self.rng.choice(SAID_BY_OFFICER)} ({secrets.token_hex(3)})", secrets.token_hex(8)
        done = until_acknowledged(
            lambda: self.http.post(
                f"/desk/cases/{case_id}/messages", data={"text": text, "once": once}, headers=self._script
            ),
            "An officer's message",
            self.ledger,
        )
        if done.response.status_code == 200:
            seq = int(done.response.json()["seq"])
            self.ledger.wrote(Written(case_id, self.login, once, text, seq, done.tries))
        else:
            self.ledger.fault(f"The officer who holds a case could not write: {done.response.status_code}.")

    def _post(self, case_id: str, what: str, **fields: str) -> tuple[int, bool]:
        done = until_acknowledged(
            lambda: self.http.post(f"/desk/cases/{case_id}/{what}", data=fields, headers=self._script),
            f"An officer's {what}",
            self.ledger,
        )
        return done.response.status_code, done.unsure

    @property
    def _script(self) -> Mapping[str, str]:
        """Headers as a page's script sends them."""
        return {"Accept": "application/json", "X-CSRF-Token": self.csrf}

    def _borrower_of(self, case_id: str) -> Optional[tuple[str, str]]:
        """Channel and address of a case's conversation, as the borrowers of this test are known; None while busy."""
        try:
            with self.world.parts.database.read() as session:
                case = cases.get(session, case_id)
                conversation = conversations.get(session, case.conversation_id) if case else None
        except DatabaseBusy:
            return None
        if conversation is None:
            return None
        address = conversation.address if conversation.channel == "telegram" else conversation.id
        return str(conversation.channel), str(address)


class Officers:
    """All of them, each in a thread."""

    def __init__(
        self, world: World, ledger: Ledger, scale: Scale, seed: int, answer: Callable[[str, str], None]
    ) -> None:
        self._all = {
            login: OfficerAtDesk(world, ledger, scale, login, random.Random(f"{login} {seed}"), answer)
            for login in world.logins
        }
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Logs everybody in, one after the other, and lets them work."""
        for each in self._all.values():
            each.colleagues = self._all
            each.log_in()
        self._threads = [threading.Thread(target=each.work, args=(self._stop,)) for each in self._all.values()]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Lets them end what they have begun."""
        self._stop.set()
        for thread in self._threads:
            thread.join()
