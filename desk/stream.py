"""Server-sent events: an open page is told that something has changed, and then fetches it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.exceptions import HTTPException
from starlette.responses import StreamingResponse

from bot.crm.session import DatabaseBusy
from desk.guard import NotLoggedIn, SettleFirst, admit_visit
from desk.visit import Visit

CHANGED, LOGGED_OUT, ALIVE = "event: changed\ndata: {}\n\n", "event: logged-out\ndata: {}\n\n", ": alive\n\n"


def changes(visit: Visit, topic: str) -> StreamingResponse:
    """A stream with an event whenever a topic of `desk.live` changes; the first comes at once, for what was missed."""
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(visit, topic), media_type="text/event-stream", headers=headers)


async def _events(visit: Visit, topic: str) -> AsyncIterator[str]:
    with visit.desk.pulse.watch(topic) as changed:
        yield CHANGED
        while True:
            try:
                await asyncio.wait_for(changed.wait(), visit.desk.heartbeat)
            except asyncio.TimeoutError:
                sign = ALIVE
            else:
                changed.clear()
                sign = CHANGED
            if not await _may_go_on(visit):
                yield LOGGED_OUT
                return
            yield sign


async def _may_go_on(visit: Visit) -> bool:
    try:
        await admit_visit(visit.request, visit.what)
    except (NotLoggedIn, SettleFirst, HTTPException):  # the last where the officer has another role by now
        return False
    except DatabaseBusy:
        return True  # the next sign of life looks again
    return True
