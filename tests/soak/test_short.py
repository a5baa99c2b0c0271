"""The short form of the failure test, on SQLite and on PostgreSQL at the same time. `make soak` runs the whole one."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.soak.databases import KINDS
from tests.soak.report import report
from tests.soak.scale import SHORT
from tests.soak.soaking import Outcome, soak
from tests.soak.world import MODULES, world


@pytest.mark.timeout(600)
def test_it_holds_while_everything_is_killed(tmp_path: Path, model: Path, postgres_url: str) -> None:
    seed = random.SystemRandom().randrange(1_000_000)

    def run(kind: str) -> Outcome:
        folder = tmp_path / kind
        folder.mkdir()
        with world(kind, folder, model, SHORT, postgres_url) as running:
            return soak(running, SHORT, seed)

    with ThreadPoolExecutor(len(KINDS)) as pool:
        outcomes = list(pool.map(run, KINDS))
    for outcome in outcomes:
        print(report(outcome))
    assert [sentence for outcome in outcomes for sentence in outcome.wrong] == [], f"seed {seed}"
    for outcome in outcomes:
        assert {*MODULES, "database"} <= set(outcome.killing.counts), "not everything was killed"
        assert outcome.evidence.ledger.written, "no officer wrote"
        assert outcome.restored, "nothing was restored"
