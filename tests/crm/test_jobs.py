"""Jobs: asked for once, taken once, told of while they run, and ended once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Optional

import pytest

from bot.crm import jobs
from bot.crm.jobs import ABANDONED, CANCELLED, DONE, FAILED, KEPT, LINE_LIMIT, RUNNING, WAITING
from bot.crm.session import Database
from bot.crm.tables import Job
from tests.conftest import NOW

LATER = NOW + timedelta(seconds=5)


def ask(database: Database, kind: str = "train", number: int = 1) -> str:
    with database.write() as session:
        return str(jobs.add(session, kind, {"number": number}, "officer:tara", NOW + timedelta(seconds=number)).id)


def take(database: Database, runner: str = "one") -> Optional[str]:
    with database.write() as session:
        job = jobs.claim(session, runner, LATER)
        return None if job is None else str(job.id)


def look(database: Database, job_id: str) -> Job:
    with database.read() as session:
        return jobs.find(session, job_id)


def test_what_waits_already_is_not_asked_for_twice(database: Database) -> None:
    first = ask(database)
    assert ask(database) == first
    assert ask(database, number=2) != first
    assert ask(database, kind="compare", number=3) != first
    take(database)
    assert ask(database) != first, "the first one is running: what it reads may have changed since"


def test_the_one_that_waited_longest_is_taken_and_only_once(database: Database) -> None:
    second, first = ask(database, number=2), ask(database, number=1)
    assert [take(database), take(database), take(database)] == [first, second, None]
    taken = look(database, first)
    assert (taken.state, taken.runner, taken.started_at) == (RUNNING, "one", LATER)


def test_two_runners_at_once_take_different_jobs(database: Database) -> None:
    wanted = {ask(database, number=number) for number in range(1, 9)}
    together = Barrier(2)

    def run(name: str) -> list[str]:
        together.wait()
        return [job for job in iter(lambda: take(database, name), None) if job]

    with ThreadPoolExecutor(2) as pool:
        taken = [job for each in pool.map(run, ("one", "two")) for job in each]
    assert len(taken) == 8
    assert set(taken) == wanted


def test_two_that_ask_at_once_get_one_job(database: Database) -> None:
    together = Barrier(2)

    def run(_: int) -> str:
        together.wait()
        return ask(database)

    with ThreadPoolExecutor(2) as pool:
        assert len(set(pool.map(run, range(2)))) == 1


def test_it_says_how_far_it_is(database: Database) -> None:
    job_id = ask(database)
    take(database)
    with database.write() as session:
        jobs.tell(session, job_id, LATER, step="Reading the data", share=0.25, line="48,000 messages\n\n12 rules")
        jobs.tell(session, job_id, LATER + timedelta(seconds=1), share=7.0, line="x" * 900)
        jobs.tell(session, job_id, LATER + timedelta(seconds=2))
    job = look(database, job_id)
    assert (job.step, job.share, job.seen_at) == ("Reading the data", 1.0, LATER + timedelta(seconds=2))
    with database.read() as session:
        assert [line.line for line in jobs.lines(session, job_id)] == ["48,000 messages", "12 rules", "x" * LINE_LIMIT]
        assert [line.seq for line in jobs.lines(session, job_id, after_seq=1)] == [2, 3]


def test_it_ends_once(database: Database) -> None:
    job_id = ask(database)
    take(database)
    with database.write() as session:
        assert jobs.end(session, job_id, DONE, LATER, result={"model": "a.tar.gz"})
        assert not jobs.end(session, job_id, FAILED, LATER, error="too late")
        jobs.tell(session, job_id, LATER, line="nobody reads this")
        assert not jobs.want_cancel(session, job_id, "officer:tara", LATER)
    job = look(database, job_id)
    assert (job.state, job.result, job.error, job.share) == (DONE, {"model": "a.tar.gz"}, None, 1.0)
    with database.read() as session:
        assert jobs.lines(session, job_id) == []


def test_cancelling_ends_what_waits_and_only_marks_what_runs(database: Database) -> None:
    running, waiting = ask(database, number=1), ask(database, number=2)
    take(database)
    with database.write() as session:
        for job_id in (running, waiting):
            assert jobs.want_cancel(session, job_id, "officer:tom", LATER)
    assert (look(database, running).state, look(database, running).cancel_by) == (RUNNING, "officer:tom")
    assert look(database, waiting).state == CANCELLED
    with database.write() as session, pytest.raises(LookupError, match="no job"):
        jobs.want_cancel(session, "f" * 32, "officer:tom", LATER)


@pytest.mark.parametrize(("cancelled", "again"), [(False, False), (True, False), (False, True)])
def test_given_back_it_waits_again_unless_nobody_wants_that(database: Database, cancelled: bool, again: bool) -> None:
    job_id = ask(database)
    take(database)
    other = ask(database) if again else None
    with database.write() as session:
        if cancelled:
            jobs.want_cancel(session, job_id, "officer:tara", LATER)
        jobs.give_back(session, job_id, LATER, "Rapport was stopped.")
    assert look(database, job_id).state == (CANCELLED if cancelled else FAILED if again else WAITING)
    assert take(database) == (None if cancelled else other or job_id)


def test_one_whose_runner_died_fails_after_a_while(database: Database) -> None:
    silent, speaking = ask(database, number=1), ask(database, number=2)
    take(database)
    take(database)
    moment = LATER + ABANDONED + timedelta(seconds=1)
    with database.write() as session:
        jobs.tell(session, speaking, LATER + timedelta(seconds=2))
        assert jobs.fail_abandoned(session, LATER + ABANDONED) == []
        assert jobs.fail_abandoned(session, moment) == [silent]
    assert look(database, speaking).state == RUNNING
    found = look(database, silent)
    assert found.state == FAILED
    assert "what ran it (one) has stopped" in found.error


def test_logs_go_after_a_while_and_results_stay(database: Database) -> None:
    job_id = ask(database)
    take(database)
    with database.write() as session:
        jobs.tell(session, job_id, LATER, line="a line")
        jobs.end(session, job_id, DONE, LATER, result={"n": 1})
        assert jobs.forget_lines(session, LATER + KEPT) == 0
        assert jobs.forget_lines(session, LATER + KEPT + timedelta(seconds=1)) == 1
        assert [job.result for job in jobs.newest(session, "train")] == [{"n": 1}]
        assert jobs.newest(session, "compare") == []


def test_a_runner_takes_only_the_kinds_that_it_is_for(database: Database) -> None:
    with database.write() as session:
        jobs.add(session, "rehearse", {}, "operator", NOW)
        jobs.add(session, "train", {}, "operator", NOW + timedelta(seconds=1))
        assert jobs.is_waiting(session, but=["rehearse"])
        assert not jobs.is_waiting(session, but=["rehearse", "train"])
        assert not jobs.is_waiting(session, only=[])
        first = jobs.claim(session, "one", NOW, but=["rehearse"])
        assert first is not None
        assert first.kind == "train"
        assert jobs.claim(session, "one", NOW, but=["rehearse"]) is None
        second = jobs.claim(session, "two", NOW, only=["rehearse"])
        assert second is not None
        assert second.kind == "rehearse"
