"""One failure test on one database: traffic while things are killed, quiet after that, then the checks."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import httpx

from bot.bootstrap import Parts
from bot.channels.webchat.tokens import CHANNEL
from bot.crm.session import DatabaseBusy
from bot.keeping.archive import Reader
from bot.keeping.backup import back_up
from bot.keeping.restore import restore
from tests.soak import snapshot
from tests.soak.borrowers import Borrowers, Person
from tests.soak.checks import CHECKS
from tests.soak.checks.evidence import Evidence, Read
from tests.soak.databases import MIGRATING
from tests.soak.killing import Killing
from tests.soak.ledger import Ledger
from tests.soak.officers import Officers
from tests.soak.scale import Scale
from tests.soak.world import World

LOOK = 0.3
PAGES_AT_ONCE = 4


@dataclass
class Outcome:
    """What came of it. `wrong` are the sentences of all checks: none if it holds."""

    kind: str
    seed: int
    evidence: Evidence
    killing: Killing
    traffic_seconds: float
    quiet_seconds: float
    restored: int
    """Rows of the backup that was restored into another database."""
    wrong: list[str] = field(default_factory=list)


def soak(world: World, scale: Scale, seed: int) -> Outcome:
    """Runs it in a world that is ready."""
    ledger = Ledger()
    borrowers = Borrowers(world, ledger, scale, seed)
    officers = Officers(world, ledger, scale, seed, borrowers.answer_officer)
    killing = Killing(world, scale, seed)
    started = time.monotonic()
    officers.start()
    borrowers.start()
    killing.start()
    killing.wait()
    borrowers.wait_until_silent()
    officers.stop()
    borrowers.wait_until_silent()
    borrowers.stop()
    silent = time.monotonic()
    world.look()
    world.wait_until_ready()
    late = wait_until_quiet(world, scale.patience)
    quiet = time.monotonic()
    world.look()
    evidence = Evidence(
        ledger=ledger,
        stored=snapshot.read(world.parts.database, world.parts.clock()),
        read=histories(world, borrowers),
        sent=world.api.sent(),
        times=world.parts.hours,
        log_texts={name: each.log.read_text(errors="replace") for name, each in world.processes.items()},
    )
    with MIGRATING:
        rows, again = restored(world, evidence)
    outcome = Outcome(world.kind, seed, evidence, killing, silent - started, quiet - silent, rows)
    outcome.wrong += [*late, *world.ended, *killing.failed]
    for check in CHECKS:
        outcome.wrong += check(evidence)
        outcome.wrong += [f"In the restored backup: {sentence}" for sentence in check(again)]
    return outcome


def restored(world: World, evidence: Evidence) -> tuple[int, Evidence]:
    """Backs up what the processes work on and restores it into an SQLite file: rows, and the evidence there."""
    now, folder = world.parts.clock(), world.parts.settings.var / "restored"
    back_up(world.parts.database, world.parts.tracker, folder.with_suffix(".zip"), now)
    folder.mkdir()
    empty = Parts(world.parts.settings.copy(update={"var": folder, "database_url": None}))
    try:
        with Reader(folder.with_suffix(".zip")) as opened:
            made = restore(empty.database, empty.tracker, opened)
        stored = snapshot.read(empty.database, evidence.stored.at)
    finally:
        empty.database.close()
    return sum(part.rows for part in made.members.values()), replace(evidence, stored=stored)


def wait_until_quiet(world: World, patience: float) -> list[str]:
    """Until nothing is under way any more; else what still is, a sentence each."""
    end, left = time.monotonic() + patience, {"the database was not read": 1}
    while time.monotonic() < end:
        try:
            left = snapshot.unsettled(world.parts.database)
        except DatabaseBusy:
            continue
        if not left and not world.api.updates:
            return []
        time.sleep(LOOK)
    updates = {"updates were not fetched from Telegram": len(world.api.updates)} if world.api.updates else {}
    return [f"After {patience:.0f} s {count} {what}." for what, count in {**left, **updates}.items()]


def histories(world: World, borrowers: Borrowers) -> dict[str, Read]:
    """Each web chat as its client reads it over the interface from the beginning, by session."""
    found: dict[str, Read] = {}
    people = [each for each in borrowers.people if each.channel == CHANNEL and each.address]
    threads = [
        threading.Thread(target=_read_all, args=(world, people[start::PAGES_AT_ONCE], found))
        for start in range(PAGES_AT_ONCE)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == len(people), "a history could not be read"
    return found


def _read_all(world: World, people: Sequence[Person], found: dict[str, Read]) -> None:
    with httpx.Client(base_url=world.url, trust_env=False, timeout=60) as http:
        for person in people:
            found[person.address] = _history(http, person.address, person.token)


def _history(http: httpx.Client, session: str, token: str) -> Read:
    messages: Read = []
    while True:
        after = messages[-1]["seq"] if messages else 0
        answer = http.get(
            f"/chat/sessions/{session}/messages?after={after}", headers={"Authorization": f"Bearer {token}"}
        )
        answer.raise_for_status()
        page = answer.json()
        messages += page["messages"]
        if not page["more"]:
            return messages
