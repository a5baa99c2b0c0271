"""What stands behind an address's question mark can break no page, on SQLite and on PostgreSQL."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.middleware import Middleware

from bot.bootstrap import Parts
from bot.channels.headers import SecurityHeaders
from bot.crm.roles import WHO
from desk.app import desk_routes
from tests.desk.conftest import enter, new_browser
from tests.desk.content import add_officer
from tests.desk.routes import FETCHED, GUARDED, STREAMS, some_ids

HOSTILE = ("%00", "%ED%A0%80", "%F0%9F%92%A9", "%27%22%5C", "9" * 400, "-1", "%25_%25", "a%0D%0Ab", "(" * 300)
NAMES = ("q", "text", "after", "view", "all", "page", "severity", "clock", "holder", "turn", "state", "kind")
MORE = ("language", "market", "channel", "sort", "since", "until", "from", "to", "use", "speaker", "next", "download")


def test_every_page_answers_whatever_it_is_asked(parts_anywhere: Parts) -> None:
    app = Starlette(routes=desk_routes(parts_anywhere), middleware=[Middleware(SecurityHeaders)])
    ids = some_ids(parts_anywhere)
    browsers = {
        role: enter(new_browser(app), parts_anywhere, add_officer(parts_anywhere, f"r-{role}", "Ria Right", role))
        for role in {sorted(WHO[route.what])[0] for route in GUARDED if route.what}
    }
    asked = [each for each in GUARDED if each.method == "GET" and each.path not in STREAMS]
    assert {each.path for each in asked} > FETCHED - STREAMS
    for route in asked:
        assert route.what
        browser = browsers[sorted(WHO[route.what])[0]]
        for value in HOSTILE:
            answer = browser.get(f"{route.at(ids)}?" + "&".join(f"{name}={value}" for name in (*NAMES, *MORE)))
            assert answer.status_code in (200, 303, 400, 404, 422), f"{route} with {value}: {answer.status_code}"
