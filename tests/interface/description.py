"""docs/openapi.yml, and the routes that it has to tell of."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from starlette.routing import BaseRoute, Mount, Route

from bot.channels.server import build_app
from tests.channels.webchat_world import ReadyParts
from tests.conftest import ROOT
from tests.desk.conftest import settings
from tests.desk.routes import FETCHED

FILE = ROOT / "docs" / "openapi.yml"
SENT = {"/cases/{id}/messages", "/cases/{id}/presence", "/cases/{id}/phrases/fill"}
"""What scripts of the desk post; forms post to all others."""

PICTURES = {"/account/two-factor/picture"}
"""What a page itself fetches."""

NO_JSON = {("get", "/")}
"""Pages beside the desk's."""

METHODS = ("get", "post", "put", "patch", "delete")


def described() -> Mapping[tuple[str, str], Mapping[str, Any]]:
    """Each operation of the description, by method and path."""
    paths = yaml.safe_load(FILE.read_text(encoding="utf-8"))["paths"]
    return {(method, path): each[method] for path, each in paths.items() for method in METHODS if method in each}


def served() -> Collection[tuple[str, str]]:
    """Method and path of each route that the web process serves for scripts."""
    app = build_app(ReadyParts(settings("sqlite://", Path("."))))
    return {each for each in _operations(app.routes, "") if _is_for_scripts(*each)}


def _operations(routes: list[BaseRoute], before: str) -> Iterator[tuple[str, str]]:
    for route in routes:
        if isinstance(route, Mount) and route.routes:
            yield from _operations(route.routes, before + route.path)
        elif isinstance(route, Route):
            for method in (route.methods or set()) - {"HEAD"}:
                yield method.lower(), before + route.path


def _is_for_scripts(method: str, path: str) -> bool:
    if path == "/desk" or path.startswith("/desk/"):
        room = path.removeprefix("/desk")
        return room in (FETCHED - PICTURES if method == "get" else SENT)
    return (method, path) not in NO_JSON
