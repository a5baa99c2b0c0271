"""Jobs: what is to be done, who does it, how far it is, and what came of it.

A job is waiting, then running, then done, failed or cancelled. Whoever runs it says so again and again; one of which
nothing has been heard for `ABANDONED` is taken to have died with its runner.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Optional

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.crm.session import new_id
from bot.crm.tables import Job, JobLine

WAITING, RUNNING, DONE, FAILED, CANCELLED = "waiting", "running", "done", "failed", "cancelled"
ENDED = frozenset({DONE, FAILED, CANCELLED})

ABANDONED = timedelta(minutes=2)
"""Silence after which a running job is given up; its runner speaks every few seconds."""

LINE_LIMIT = 500
"""Characters of a line of the log."""

LINES_LIMIT = 5000
"""Lines that a job may write; more are left out."""

SHOWN = 50
"""So many of the newest jobs are listed."""

KEPT = timedelta(days=90)
"""How long the log of a job that has ended is kept; what came of it stays."""


def add(session: Session, kind: str, arguments: Mapping[str, Any], who: str, now: datetime) -> Job:
    """Asks for a job. What is waiting already with the same arguments is not asked for twice: then that one is given.

    `arguments` are what JSON can hold; no word of a borrower is among them. `who` is officer:<login> or operator.
    """
    same = hashlib.sha256(json.dumps(arguments, sort_keys=True).encode()).hexdigest()
    asked = _waiting(session, kind, same)
    if asked is not None:
        return asked
    made = Job(
        id=new_id(), kind=kind, arguments=dict(arguments), same=same, state=WAITING, who=who, created_at=now, share=None
    )
    try:
        with session.begin_nested():
            session.add(made)
    except IntegrityError:  # somebody else asked for it at the same moment
        return session.scalars(_same_waiting(kind, same)).one()
    return made


def find(session: Session, job_id: str) -> Job:
    """A job as it is now. Raises LookupError."""
    found: Optional[Job] = session.get(Job, job_id, populate_existing=True)
    if found is None:
        raise LookupError(f"There is no job {job_id}.")
    return found


def is_waiting(session: Session, only: Optional[Collection[str]] = None, but: Collection[str] = ()) -> bool:
    """Whether a job waits for a runner: of `only` these kinds, and of none of those in `but`."""
    return session.scalar(_waiting_for(select(Job.id), only, but).limit(1)) is not None


def claim(
    session: Session, runner: str, now: datetime, only: Optional[Collection[str]] = None, but: Collection[str] = ()
) -> Optional[Job]:
    """Takes the job that has waited longest, if there is one, of kinds as in `is_waiting`.

    Two runners never take the same.
    """
    query = _waiting_for(select(Job), only, but).order_by(Job.created_at, Job.id).limit(1)
    job: Optional[Job] = session.scalars(query.with_for_update(skip_locked=True)).first()
    if job is None:
        return None
    job.state, job.runner, job.started_at, job.seen_at = RUNNING, runner, now, now
    job.step = job.share = job.error = None
    return job


def tell(
    session: Session,
    job_id: str,
    now: datetime,
    step: Optional[str] = None,
    share: Optional[float] = None,
    line: Optional[str] = None,
) -> None:
    """Says how far a running job is; without anything, only that its runner is alive. `share` is between 0 and 1.

    Of one that has ended meanwhile nothing is kept.
    """
    job = _locked(session, job_id)
    if job is None or job.state != RUNNING:
        return
    job.seen_at = now
    if step is not None:
        job.step = step[:200]
    if share is not None:
        job.share = min(max(float(share), 0.0), 1.0)
    for text in (line or "").splitlines():
        _write(session, job_id, text, now)


def end(
    session: Session,
    job_id: str,
    state: str,
    now: datetime,
    result: Optional[Mapping[str, Any]] = None,
    error: Optional[str] = None,
) -> bool:
    """Ends a running job as done, failed or cancelled; False where it had ended already, which stays as it is."""
    if state not in ENDED:
        raise ValueError(f"{state} is not how a job ends.")
    job = _locked(session, job_id)
    if job is None or job.state != RUNNING:
        return False
    job.state, job.ended_at, job.error = state, now, error
    job.result = None if result is None else dict(result)
    if state == DONE:
        job.share = 1.0
    return True


def give_back(session: Session, job_id: str, now: datetime, reason: str) -> None:
    """Lets a running job wait again, to be begun anew; `reason` is kept in its log.

    One that was to be cancelled is cancelled; one that somebody has asked for again meanwhile ends as failed.
    """
    job = _locked(session, job_id)
    if job is None or job.state != RUNNING:
        return
    _write(session, job_id, reason, now)
    if job.cancel_at is not None:
        end(session, job_id, CANCELLED, now)
    elif _waiting(session, job.kind, job.same) is not None:
        end(session, job_id, FAILED, now, error=f"{reason} It has been asked for again and waits.")
    else:
        job.state, job.runner, job.started_at, job.seen_at, job.step, job.share = WAITING, None, None, None, None, None


def want_cancel(session: Session, job_id: str, who: str, now: datetime) -> bool:
    """Somebody wishes a job to be cancelled: one that waits is at once, one that runs as soon as its runner sees it.

    False where it has ended. Raises LookupError.
    """
    find(session, job_id)
    job = _locked(session, job_id)
    if job is None or job.state in ENDED:
        return False
    if job.cancel_at is None:
        job.cancel_at, job.cancel_by = now, who
    if job.state == WAITING:
        job.state, job.ended_at = CANCELLED, now
    return True


def newest(session: Session, kind: Optional[str] = None, limit: int = SHOWN) -> Sequence[Job]:
    """The jobs that were asked for last, the newest first; of one kind, or of all."""
    query = select(Job).order_by(Job.created_at.desc(), Job.id.desc()).limit(limit)
    return session.scalars(query if kind is None else query.where(Job.kind == kind)).all()


def lines(session: Session, job_id: str, after_seq: int = 0) -> Sequence[JobLine]:
    """A job's log in its order, after a line's number."""
    query = select(JobLine).where(JobLine.job_id == job_id, JobLine.seq > after_seq)
    return session.scalars(query.order_by(JobLine.seq)).all()


def fail_abandoned(session: Session, now: datetime) -> Sequence[str]:
    """Says of running jobs that were not heard of for `ABANDONED` that they failed; returns their ids."""
    query = select(Job).where(Job.state == RUNNING, Job.seen_at < now - ABANDONED)
    gone = session.scalars(query.with_for_update(skip_locked=True)).all()
    for job in gone:
        wished = job.cancel_at is not None
        job.state, job.ended_at = (CANCELLED if wished else FAILED), now
        job.error = None if wished else f"Nothing was heard of it any more: what ran it ({job.runner}) has stopped."
    return [str(job.id) for job in gone]


def forget_lines(session: Session, now: datetime) -> int:
    """Deletes the logs of jobs that ended longer than `KEPT` ago; returns how many lines."""
    old = select(Job.id).where(Job.ended_at < now - KEPT)
    done = session.execute(delete(JobLine).where(JobLine.job_id.in_(old)).execution_options(synchronize_session=False))
    return int(done.rowcount)


def _write(session: Session, job_id: str, text: str, now: datetime) -> None:
    last = session.scalar(select(func.max(JobLine.seq)).where(JobLine.job_id == job_id)) or 0
    if last < LINES_LIMIT and text.strip():
        session.add(JobLine(job_id=job_id, seq=last + 1, at=now, line=text.rstrip()[:LINE_LIMIT]))
        session.flush()


def _locked(session: Session, job_id: str) -> Optional[Job]:
    query = select(Job).where(Job.id == job_id).with_for_update()
    return session.scalars(query.execution_options(populate_existing=True)).first()


def _waiting_for(query: Any, only: Optional[Collection[str]], but: Collection[str]) -> Any:
    query = query.where(Job.state == WAITING, Job.kind.not_in(list(but)))
    return query if only is None else query.where(Job.kind.in_(list(only)))


def _waiting(session: Session, kind: str, same: str) -> Optional[Job]:
    return session.scalars(_same_waiting(kind, same)).first()


def _same_waiting(kind: str, same: str) -> Any:
    return select(Job).where(Job.kind == kind, Job.same == same, Job.state == WAITING)
