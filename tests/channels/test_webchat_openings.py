"""How many sessions one address may open. The server takes the client's address from the proxy on this machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.channels.webchat_world import World, webchat_world


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with webchat_world(tmp_path_factory.mktemp("strict"), flood_sessions=3) as made:
        yield made


def opened(world: World, address: str, **headers: str) -> list[int]:
    """The statuses of four openings."""
    told = {"X-Forwarded-For": address, **headers}
    return [world.http.post("/chat/sessions", headers=told).status_code for _ in range(4)]


def test_one_address_opens_so_many_and_no_more(strict: World) -> None:
    assert opened(strict, "198.51.100.1") == [201, 201, 201, 429]
    assert opened(strict, "198.51.100.2") == [201, 201, 201, 429]


def test_a_household_of_ipv6_is_one_address(strict: World) -> None:
    assert opened(strict, "2001:db8::1") == [201, 201, 201, 429]
    assert opened(strict, "2001:db8::ffff") == [429] * 4


def test_what_is_refused_leaves_no_row(strict: World) -> None:
    opened(strict, "198.51.100.3")
    with strict.parts.database.read() as session:
        before = session.execute("SELECT count(*) FROM conversation").scalar()
    assert opened(strict, "198.51.100.3") == [429] * 4
    with strict.parts.database.read() as session:
        assert session.execute("SELECT count(*) FROM conversation").scalar() == before


def test_the_refusal_says_when_in_the_browsers_language(strict: World) -> None:
    opened(strict, "198.51.100.4")
    told = {"X-Forwarded-For": "198.51.100.4", "Accept-Language": "es"}
    answer = strict.http.post("/chat/sessions", headers=told)
    english = strict.http.post("/chat/sessions", headers={**told, "Accept-Language": "en"}).json()["error"]
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "600")
    assert answer.json()["error"]["code"] == english["code"] == "too_fast"
    assert answer.json()["error"]["message"] != english["message"]


def test_a_proxy_on_this_machine_that_tells_no_address_is_not_held_up(strict: World) -> None:
    assert [strict.http.post("/chat/sessions").status_code for _ in range(5)] == [201] * 5


def test_who_has_a_session_is_not_touched(strict: World) -> None:
    borrower = strict.borrower()
    strict.http.headers["X-Forwarded-For"] = "198.51.100.5"
    try:
        opened(strict, "198.51.100.5")
        assert borrower.write("hello").status_code == 200
    finally:
        del strict.http.headers["X-Forwarded-For"]
