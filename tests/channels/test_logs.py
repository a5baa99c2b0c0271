"""Log lines that may be shown to anybody."""

from __future__ import annotations

import logging
import re

import pytest

from bot.channels.logs import Discreet, fault, hush

TOKEN = "123456:AAH-secret"


def line(message: str, *given: object, error: BaseException | None = None) -> str:
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("x", logging.ERROR, __file__, 1, message, given, info)
    return Discreet("worker", [TOKEN, ""]).format(record)


def test_a_line_names_its_process() -> None:
    assert line("It is %s.", "done") == "worker: ERROR It is done."


def test_a_line_holds_no_secret() -> None:
    assert TOKEN not in line("POST %s", f"https://api.telegram.org/bot{TOKEN}/sendMessage")


def test_a_traceback_holds_no_secret() -> None:
    with pytest.raises(ValueError, match="rejected") as raised:
        raise ValueError(f"The token `{TOKEN}` was rejected by the server.")
    told = line("It failed.", error=raised.value)
    assert "rejected" in told
    assert TOKEN not in told


def test_a_fault_is_named_without_its_words() -> None:
    with pytest.raises(KeyError) as raised:
        raise KeyError("a private matter")
    assert re.fullmatch(r"KeyError in \w+, line \d+", fault(raised.value))


@pytest.mark.parametrize("library", ["httpx", "httpcore.http11", "telegram.Bot", "telegram.request.BaseRequest"])
def test_libraries_tell_nothing_about_calls(library: str) -> None:
    hush()
    assert not logging.getLogger(library).isEnabledFor(logging.INFO)


def test_the_client_never_logs_what_it_received() -> None:
    hush()
    assert not logging.getLogger("telegram.Bot").isEnabledFor(logging.CRITICAL)
