"""Saved views: keeping filters under a name, opening, renaming, sharing and deleting them."""

from __future__ import annotations

import re
from html import unescape

import pytest
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import saved_views
from bot.crm.tables import Officer, SavedView
from bot.errors import BadInput
from tests.conftest import NOW
from tests.desk.conftest import Browser, enter, new_browser
from tests.desk.content import add_officer, add_talk

THAI = "severity=2&language=th&sort=waiting"


@pytest.fixture
def boss(parts: Parts) -> Officer:
    return add_officer(parts, "maria", "Maria Lindqvist", "supervisor")


@pytest.fixture
def hers(app: Starlette, parts: Parts, boss: Officer) -> Browser:
    """The supervisor's browser."""
    return enter(new_browser(app), parts, boss)


def keep(browser: Browser, name: str = "Thai, urgent", filters: str = THAI, tab: str = "open") -> str:
    """Keeps a view; returns its address."""
    answer = browser.post("/desk/views/save", name=name, filters=filters, tab=tab)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def id_of(address: str) -> str:
    return address.rsplit("view=", 1)[1]


def offered(browser: Browser, path: str = "/desk/") -> dict[str, str]:
    """The saved views that a list offers, by name."""
    pairs = re.findall(r'<a href="([^"]+view=[^"]+)"[^>]*><bdi>([^<]+)</bdi>', browser.get(path).text)
    return {unescape(name): unescape(address) for address, name in pairs}


def test_a_view_leads_to_its_filters(browser: Browser) -> None:
    address = keep(browser)
    assert address == f"/desk/?{THAI}&view={id_of(address)}"
    assert offered(browser) == {"Thai, urgent": address}
    page = browser.get(address).text
    assert all(words in page for words in ("<bdi>Urgent</bdi>", "<bdi>Thai</bdi>", 'value="waiting" selected'))
    assert re.search(r'view=\w+" aria-current="page"><bdi>Thai, urgent', page)


def test_a_view_of_ended_cases_leads_to_them(browser: Browser) -> None:
    address = keep(browser, "November", "from=2026-11-01&to=2026-11-30&held=me", "ended")
    assert address.startswith("/desk/ended?from=2026-11-01&to=2026-11-30&view=")


def test_the_same_name_keeps_the_newer_filters(browser: Browser) -> None:
    first, second = keep(browser), keep(browser, " Thai,  urgent ", "kind=fraud")
    assert id_of(first) == id_of(second)
    assert offered(browser) == {"Thai, urgent": second}


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "  "},
        {"name": "x" * 61},
        {"filters": ""},
        {"filters": "mood=sad"},
        {"tab": "elsewhere"},
        {"filters": "&".join(["kind=fraud"] * 101)},
    ],
)
def test_a_view_that_cannot_be_kept_is_refused_with_a_reason(browser: Browser, fields: dict[str, str]) -> None:
    answer = browser.post("/desk/views/save", **{"name": "a", "filters": THAI, "tab": "open", **fields})
    assert answer.status_code == 422
    assert offered(browser) == {}


def test_an_officer_has_not_any_number_of_views(parts: Parts, ana: Officer) -> None:
    with parts.database.write() as session:
        for number in range(saved_views.MOST):
            saved_views.save(session, ana, f"v{number}", "open", {"kind": ["fraud"]}, NOW)
        with pytest.raises(BadInput, match="delete one first"):
            saved_views.save(session, ana, "one more", "open", {"kind": ["fraud"]}, NOW)
        saved_views.save(session, ana, "v0", "open", {"kind": ["crisis"]}, NOW)


def test_a_view_is_its_makers_own(browser: Browser, hers: Browser) -> None:
    keep(browser)
    assert offered(hers) == {}
    assert keep(hers, filters="kind=fraud") == offered(hers)["Thai, urgent"]


def test_a_supervisor_shows_one_to_everybody_and_takes_it_back(browser: Browser, hers: Browser) -> None:
    address = keep(hers)
    hers.post("/desk/views/change", id=id_of(address), name="Thai", shared="1")
    assert offered(browser) == {"Thai": address}
    assert "Shared by <bdi>Maria Lindqvist</bdi>" in browser.get("/desk/views").text
    hers.post("/desk/views/change", id=id_of(address), name="Thai")
    assert offered(browser) == {}


def test_an_officer_cannot_share(browser: Browser, hers: Browser) -> None:
    address = keep(browser)
    assert browser.post("/desk/views/change", id=id_of(address), name="New name", shared="1").status_code == 422
    assert offered(hers) == {}
    assert offered(browser) == {"Thai, urgent": address}
    assert 'name="shared"' not in browser.get("/desk/views").text


@pytest.mark.parametrize("step", ["change", "delete"])
@pytest.mark.parametrize("which", ["somebody's", "0" * 32, "", "'"])
def test_nobody_changes_what_is_not_theirs(browser: Browser, hers: Browser, step: str, which: str) -> None:
    address = keep(hers)
    hers.post("/desk/views/change", id=id_of(address), name="Shared", shared="1")
    view_id = id_of(address) if which == "somebody's" else which
    assert browser.post(f"/desk/views/{step}", id=view_id, name="Mine").status_code == 404
    assert offered(hers) == {"Shared": address}


def test_a_view_is_renamed_and_deleted(browser: Browser) -> None:
    view, other = keep(browser), keep(browser, "Other", "kind=fraud")
    assert browser.post("/desk/views/change", id=id_of(view), name="Other").status_code == 422
    browser.post("/desk/views/change", id=id_of(view), name="ภาษาไทย")
    assert offered(browser) == {"ภาษาไทย": view, "Other": other}
    browser.post("/desk/views/delete", id=id_of(view))
    assert offered(browser) == {"Other": other}


def test_a_view_with_filters_that_no_longer_exist_still_opens_and_says_so(
    browser: Browser, parts: Parts, ana: Officer
) -> None:
    talk = add_talk(parts)
    with parts.database.write() as session:
        filters = {"kind": ["abolished", "hardship"], "mood": ["sad"]}
        session.add(SavedView(id="0" * 32, officer_id=ana.id, name="Old", tab="gone", filters=filters, created_at=NOW))
    page = browser.get(offered(browser)["Old"])
    assert page.status_code == 200
    assert "Kind: <bdi>abolished</bdi>" in page.text
    assert "mood: <bdi>sad</bdi>" in page.text
    assert talk.case.id in page.text
    assert "abolished" in browser.get("/desk/views").text


def test_a_name_is_shown_as_text(browser: Browser) -> None:
    keep(browser, "<script>alert(1)</script>")
    for path in ("/desk/", "/desk/views"):
        assert "<script>alert" not in browser.get(path).text
