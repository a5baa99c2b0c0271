"""A Fineract that cannot be asked, or does not answer as it should: always `BookDown`, never a figure."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response, StreamingResponse

from bot.errors import BadSetting, BookDown
from bot.loans.fineract.building import fineract_book
from bot.loans.fineract.connection import LARGEST, REST_SECONDS, Connection
from bot.loans.lender import Lender
from bot.settings import Settings, load_settings
from tests.loans.book_contract import AMY, LOAN, usd
from tests.loans.fineract_server import BASE, PASSWORD, TENANT, TOKEN, USER, Answer, Fineract, loan_of, served
from tests.loans.test_fineract_book import ON, Numbers


@pytest.fixture
def fineract() -> Fineract:
    made = Fineract()
    made.add("B-1", loan_of(LOAN))
    return made


@pytest.fixture
def address(fineract: Fineract) -> Iterator[str]:
    with served(fineract) as address:
        yield address


class Seconds:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def connected(address: str, seconds: float = 10.0, clock: Callable[[], float] = Seconds()) -> Iterator[Connection]:
    tenant = {"Fineract-Platform-TenantId": TENANT}
    with httpx.Client(
        base_url=address, auth=(USER, PASSWORD), headers=tenant, timeout=seconds, trust_env=False
    ) as client:
        yield Connection(client, seconds, clock)


def answers(response: Callable[[], Response]) -> Answer:
    async def answer(request: Request) -> Response:
        return response()

    return answer


async def too_long() -> AsyncIterator[bytes]:
    for _ in range(LARGEST // 2**20 + 2):
        yield b" " * 2**20


async def dripping() -> AsyncIterator[bytes]:
    for _ in range(100):
        yield b" "
        await asyncio.sleep(0.05)


TROUBLES: Mapping[str, tuple[Callable[[], Response], str]] = {
    "400": (lambda: Response("The tenant identifier is not valid", 400), "status 400; check RAPPORT_FINERACT_TENANT"),
    "401": (lambda: Response(status_code=401), "status 401; check RAPPORT_FINERACT_USER and RAPPORT_FINERACT_PASSWORD"),
    "403": (lambda: JSONResponse({"httpStatusCode": "403"}, 403), "status 403; its user needs the permissions"),
    "404 of another server": (lambda: HTMLResponse("<h1>B-1 not found</h1>", 404), "404; check RAPPORT_FINERACT_URL"),
    "404 of a loan": (
        lambda: JSONResponse({"errors": [{"userMessageGlobalisationCode": "error.msg.loan.id.invalid"}]}, 404),
        "status 404",
    ),
    "404 with odd errors": (lambda: JSONResponse({"errors": ["error.msg.client.id.invalid"]}, 404), "status 404"),
    "404 with a count of errors": (lambda: JSONResponse({"errors": 1}, 404), "status 404"),
    "500": (lambda: JSONResponse({"developerMessage": "B-1", "httpStatusCode": "500"}, 500), "status 500."),
    "503": (lambda: Response("B-1", 503), "status 503."),
    "204": (lambda: Response(status_code=204), "status 204."),
    "redirect": (lambda: RedirectResponse("http://127.0.0.1:1/B-1"), "status 307."),
    "HTML": (lambda: HTMLResponse("<title>Log in, B-1</title>"), "no JSON; check RAPPORT_FINERACT_URL"),
    "nothing": (lambda: Response(b""), "no JSON"),
    "null": (lambda: Response(b"null"), "no JSON"),
    "half of JSON": (lambda: Response(b'{"loanAccounts": [{"id": 1, "accountNo": "B-1'), "no JSON"),
    "NaN": (lambda: Response(b'{"amount": NaN}'), "no JSON"),
    "beyond all numbers": (lambda: Response(b'{"amount": 1.0e99999999999999999999}'), "no JSON"),
    "nested": (lambda: Response(b"[" * 100000), "no JSON"),
    "no text": (lambda: Response(b"\xff\xfe\x00"), "no JSON"),
    "compressed wrongly": (lambda: Response(b"B-1", headers={"Content-Encoding": "gzip"}), "cannot be read: Decoding"),
    "too long": (lambda: StreamingResponse(too_long()), "longer than"),
}


@pytest.mark.parametrize("name", TROUBLES)
def test_another_answer_is_said_to_be_one(fineract: Fineract, address: str, name: str) -> None:
    response, said = TROUBLES[name]
    fineract.trouble = answers(response)
    with connected(address) as connection, pytest.raises(BookDown) as told:
        connection.get("clients/external-id/B-1/accounts")
    assert said in str(told.value)
    assert "B-1" not in str(told.value)


@pytest.mark.parametrize("whole", [{}, [], {"loanAccounts": {}}, {"loanAccounts": [1]}, {"loanAccounts": [{}]}])
def test_an_answer_of_another_shape_gives_no_loans(
    fineract: Fineract, address: str, lender: Lender, whole: Any
) -> None:
    fineract.trouble = answers(lambda: JSONResponse(whole))
    book = fineract_book(settings(address), Numbers(), lender)
    if whole == {}:  # a client without any account
        assert list(book.loans(AMY, ON)) == []
    else:
        with pytest.raises(BookDown):
            book.loans(AMY, ON)


def test_a_slow_one_is_not_waited_for(fineract: Fineract, address: str) -> None:
    async def late(request: Request) -> Response:
        await asyncio.sleep(5)
        return JSONResponse({})

    fineract.trouble = late
    with connected(address, 0.1) as connection, pytest.raises(BookDown, match="did not answer: ReadTimeout"):
        connection.get("loans/11")
    assert len(fineract.asked) == 1  # a question that may still be worked on is not asked twice


def test_one_that_answers_byte_by_byte_is_not_waited_for(fineract: Fineract, address: str) -> None:
    fineract.trouble = answers(lambda: StreamingResponse(dripping()))
    clock = Seconds()

    def later() -> float:
        clock.now += 0.1
        return clock.now

    with connected(address, 0.5, later) as connection, pytest.raises(BookDown, match="did not answer: ReadTimeout"):
        connection.get("loans/11")


def nobody() -> str:
    """An address on which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}{BASE}"


def test_one_that_is_not_there_is_said(address: str) -> None:
    with connected(nobody()) as connection, pytest.raises(BookDown, match="did not answer: ConnectError"):
        connection.get("loans/11")


def test_after_a_failure_it_is_left_alone_for_a_while(fineract: Fineract, address: str) -> None:
    clock = Seconds()
    with connected(address, clock=clock) as connection:
        working, connection._client.base_url = connection._client.base_url, httpx.URL(nobody())
        with pytest.raises(BookDown, match="ConnectError"):
            connection.get("loans/11")
        connection._client.base_url = working
        clock.now += REST_SECONDS - 1
        with pytest.raises(BookDown, match="not asked again yet"):
            connection.get("loans/11")
        assert fineract.asked == []
        clock.now += 1
        assert connection.get("loans/11")["accountNo"] == "RP-100001"


def test_an_answer_with_an_error_is_no_reason_to_rest(fineract: Fineract, address: str) -> None:
    fineract.trouble = answers(lambda: Response(status_code=503))
    with connected(address) as connection:
        with pytest.raises(BookDown, match="503"):
            connection.get("loans/11")
        fineract.trouble = None
        assert connection.get("loans/11")["id"] == 11


@contextmanager
def cutting(cuts: int) -> Iterator[tuple[str, list[bytes]]]:
    """A server that cuts so many connections after a question, and answers `{"id": 1}` on the others."""
    asked: list[bytes] = []
    body = b'{"id": 1}'
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"

    def serve() -> None:
        while True:
            try:
                caller, _ = listening.accept()
            except OSError:
                return
            with caller:
                asked.append(caller.recv(65536))
                if len(asked) > cuts:
                    caller.sendall(head % len(body) + body)

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}{BASE}", asked
        listening.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def test_a_connection_that_was_cut_is_tried_once_more() -> None:
    with cutting(1) as (address, asked), connected(address) as connection:
        assert connection.get("loans/1") == {"id": 1}
    assert [line.split(b" ")[0] for line in asked] == [b"GET", b"GET"]


def test_but_not_twice() -> None:
    told = pytest.raises(BookDown, match="RemoteProtocolError")
    with cutting(2) as (address, asked), connected(address) as connection, told:
        connection.get("loans/1")
    assert len(asked) == 2


# Built from the settings


def settings(address: str, **given: Any) -> Settings:
    who: Mapping[str, Any] = {"fineract_user": USER, "fineract_password": PASSWORD}
    whole = {"loan_book": "fineract", "fineract_url": address, "fineract_tenant": TENANT, **(given or who)}
    return Settings(_env_file=None, **whole)


@pytest.mark.parametrize("who", [{}, {"fineract_token": TOKEN}], ids=["user and password", "token"])
def test_it_shows_who_it_is(address: str, lender: Lender, who: Mapping[str, str]) -> None:
    book = fineract_book(settings(address, **who), Numbers(), lender)
    assert [loan.principal for loan in book.loans(AMY, ON)] == [usd("1200.00")]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"fineract_token": "another"}, "status 401"),
        ({"fineract_user": USER, "fineract_password": "another"}, "status 401"),
        ({"fineract_token": TOKEN, "fineract_tenant": "default"}, "status 400"),
    ],
)
def test_fineract_turns_strangers_away(address: str, lender: Lender, given: Mapping[str, str], said: str) -> None:
    with pytest.raises(BookDown, match=said):
        fineract_book(settings(address, **given), Numbers(), lender).loans(AMY, ON)


def test_nothing_of_a_borrower_is_logged(
    fineract: Fineract, address: str, lender: Lender, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    book = fineract_book(settings(address), Numbers(), lender)
    assert book.loans(AMY, ON)
    fineract.trouble = answers(lambda: Response("B-1", 500))
    with pytest.raises(BookDown):
        book.application(AMY)
    assert [r.getMessage() for r in caplog.records if "B-1" in r.getMessage() or "loans/11" in r.getMessage()] == []


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://core.example.com/api/v1", "begins with http://"),
        ("http://10.0.0.7:8080/api/v1", "begins with http://"),
        ("core.example.com", "is no address of the web"),
        ("ftp://core.example.com", "is no address of the web"),
        ("https://", "is no address of the web"),
    ],
)
def test_an_address_that_cannot_be_used_is_said_at_the_start(lender: Lender, address: str, said: str) -> None:
    with pytest.raises(BadSetting, match=f"RAPPORT_FINERACT_URL {said}"):
        fineract_book(settings(address), Numbers(), lender)


@pytest.mark.parametrize("address", ["https://core.example.com/api/v1", "http://localhost:8080", "http://[::1]:8080"])
def test_encrypted_addresses_and_this_machine_can_be_used(lender: Lender, address: str) -> None:
    fineract_book(settings(address), Numbers(), lender)


MISSING: Sequence[tuple[Mapping[str, str], str]] = [
    ({}, "which needs RAPPORT_FINERACT_URL"),
    ({"URL": "https://core.example.com"}, "set either RAPPORT_FINERACT_USER and RAPPORT_FINERACT_PASSWORD, or"),
    ({"URL": "https://core.example.com", "USER": "a", "PASSWORD": "b", "TOKEN": "c"}, "set either"),
    ({"URL": "https://core.example.com", "USER": "a"}, "Of RAPPORT_FINERACT_USER, RAPPORT_FINERACT_PASSWORD some"),
    ({"URL": "https://core.example.com", "TOKEN": "c", "TIMEOUT": "0"}, "RAPPORT_FINERACT_TIMEOUT: "),
    ({"URL": "https://core.example.com", "TOKEN": "c", "CLIENT": "name"}, "RAPPORT_FINERACT_CLIENT: "),
]


@pytest.mark.parametrize(("given", "said"), MISSING)
def test_settings_that_do_not_go_together_are_said(
    monkeypatch: pytest.MonkeyPatch, given: Mapping[str, str], said: str
) -> None:
    monkeypatch.setenv("RAPPORT_LOAN_BOOK", "fineract")
    for name, value in given.items():
        monkeypatch.setenv(f"RAPPORT_FINERACT_{name}", value)
    with pytest.raises(BadSetting) as told:
        load_settings(None)
    assert said in str(told.value)
