"""Has messages looked for again and again, without anybody asking."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.crm import jobs, review_harvest
from bot.crm.session import Database

KIND = "harvest"
"""The kind of job."""

WHO = "rapport"
"""Who asks, as the job's row has it."""


def ask_if_due(database: Database, now: datetime, hours: int) -> bool:
    """Asks for a harvest if the last one, or the last wish for one, is so many hours ago; 0 never does.

    Before the first one the hours count from when the first borrower came. Raises `DatabaseBusy`.
    """
    if not hours:
        return False
    with database.read() as session:
        last = review_harvest.last(session)
        asked = [each.created_at for each in jobs.newest(session, KIND, limit=1)]
        since = last.at if last else review_harvest.first_conversation_at(session)
    moments = [*asked, *([since] if since else [])]
    if not since or now - max(moments) < timedelta(hours=hours):
        return False
    with database.write() as session:
        jobs.add(session, KIND, {}, WHO, now)
    return True
