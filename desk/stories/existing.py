"""The project's stories, rules and conversation tests, readable as dialogues, with a search."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.responses import Response

from desk.stories import ground, naming
from desk.visit import Visit

PAGE = 40
"""So many on a page."""

LONGEST = 80
"""Characters of a search."""

KINDS: Mapping[str, str] = {"": "All", "story": "Stories", "rule": "Rules", "test": "Tests"}


async def show(visit: Visit) -> Response:
    """What `?q=` finds in names, files and steps, of `?kind=`, from the number `?from=` on."""
    asked = visit.request.query_params
    query = asked.get("q", "").replace("\0", "")[:LONGEST].strip()
    kind = asked.get("kind", "") if asked.get("kind", "") in KINDS else ""
    start = visit.whole_number("from")
    told = ground.told(visit)
    called = naming.called(ground.names(visit), told)
    searched = query.lower().split()
    found = [each for each in told if kind in ("", each.kind) and each.mentions(searched, called)]
    more = {"q": query, "kind": kind, "from": start + PAGE}
    return visit.page(
        "stories/existing.html",
        told=found[start : start + PAGE],
        count=len(found),
        start=start,
        query=query,
        kind=kind,
        kinds=KINDS,
        naming=naming,
        longest=LONGEST,
        further=f"/desk/stories/existing?{urlencode(more)}" if len(found) > start + PAGE else "",
    )
