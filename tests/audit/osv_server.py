"""A service that knows weaknesses, on this machine: answers as https://google.github.io/osv.dev/post-v1-query/ says."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


@dataclass
class Osv:
    """`known` holds the vulnerabilities by package and version; `asked` what it was asked about; `status` as HTTP's."""

    known: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    status: int = 200

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/v1/query", self.query, methods=["POST"])])

    async def query(self, request: Request) -> Response:
        wanted = json.loads(await request.body())
        assert wanted["package"]["ecosystem"] == "PyPI"
        which = (wanted["package"]["name"], wanted["version"])
        self.asked.append(which)
        found = self.known.get(which, [])
        return JSONResponse({"vulns": found} if found else {}, self.status)


def vulnerability(package: str, identifier: str, *aliases: str, fixed: str = "99.0") -> dict[str, Any]:
    """One in the OSV format, https://ossf.github.io/osv-schema/."""
    events = [{"introduced": "0"}, {"fixed": fixed}]
    return {
        "schema_version": "1.6.0",
        "id": identifier,
        "aliases": list(aliases),
        "summary": "Something can be done that should not be.",
        "modified": "2026-01-01T00:00:00Z",
        "published": "2026-01-01T00:00:00Z",
        "affected": [
            {
                "package": {"name": package, "ecosystem": "PyPI"},
                "ranges": [{"type": "ECOSYSTEM", "events": events}],
            }
        ],
    }
