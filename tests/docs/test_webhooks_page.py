"""docs/webhooks.md: its examples verify what Rapport really sends, and its lists are those of the code."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from bot.cases.kinds import KINDS
from bot.cases.office_hours import OfficeHours
from bot.crm.cases import ENDED
from bot.crm.deliveries import Dispatch
from bot.crm.tables import CaseEvent
from bot.loans.lender import Lender
from bot.outward import courier, signing, webhook
from bot.outward.mail_text import MAILED, compose
from bot.outward.news import EVENTS, as_json, news
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "webhooks.md").read_text(encoding="utf-8")
SECRET_COMMAND, CHECK_COMMAND = re.findall(r"```shell\n(.*?)```", PAGE, re.DOTALL)
(PYTHON,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
(SHOWN,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
MAIL_SHOWN = re.findall(r"```\n(Subject: .*?)```", PAGE, re.DOTALL)[0]
NOW = 1_795_532_400


@pytest.fixture(scope="module")
def secret() -> str:
    """Made as the page says."""
    made = subprocess.run(["bash", "-c", SECRET_COMMAND], capture_output=True, text=True, check=True)
    return made.stdout.strip()


def dispatch() -> Dispatch:
    """The event that the page shows."""
    shown = json.loads(SHOWN)
    data = shown["data"]
    told = {name: data[name] for name in ("reference", "kind", "severity", "state", "market", "language", "officer")}
    at = datetime.fromisoformat(shown["timestamp"].replace("Z", "+00:00"))
    event = CaseEvent(id="e" * 32, at=at, who=data["by"], what=shown["type"].removeprefix("case."))
    return Dispatch("d" * 32, "webhook", 1, data["id"], event, {**told, "answer_by": "2026-11-24T19:00:00+00:00"})


def signed(secret: str) -> tuple[dict[str, str], bytes]:
    body = as_json(news(dispatch(), "https://loans.example.com"))
    return dict(signing.headers(signing.keys(secret), "e" * 32, NOW, body)), body


@pytest.fixture(scope="module")
def is_genuine() -> Callable[..., bool]:
    """The page's function."""
    names: dict[str, Any] = {}
    exec(PYTHON, names)  # the page's own code is what is tested
    found: Callable[..., bool] = names["is_genuine"]
    return found


@pytest.fixture(autouse=True)
def at_that_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: NOW + 1)


def test_the_body_is_the_one_that_is_shown(secret: str) -> None:
    assert json.loads(signed(secret)[1]) == json.loads(SHOWN)


def test_the_python_example_verifies_what_is_sent(is_genuine: Callable[..., bool], secret: str) -> None:
    headers, body = signed(secret)
    assert is_genuine(headers, body, secret)


def test_the_python_example_refuses_everything_else(
    is_genuine: Callable[..., bool], secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    headers, body = signed(secret)
    assert not is_genuine(headers, body.replace(b"hardship", b"complaint"), secret)
    assert not is_genuine({**headers, "webhook-id": "f" * 32}, body, secret)
    assert not is_genuine({**headers, "webhook-timestamp": str(NOW + 2)}, body, secret)
    assert not is_genuine(headers, body, "whsec_" + "QUJD" * 11)
    monkeypatch.setattr("time.time", lambda: NOW + 301)
    assert not is_genuine(headers, body, secret)


def test_the_python_example_takes_the_old_secret_while_it_is_replaced(
    is_genuine: Callable[..., bool], secret: str
) -> None:
    headers, body = signed(f"whsec_{'QUJD' * 11},{secret}")
    assert is_genuine(headers, body, secret)


def test_the_shell_example_prints_the_signature(secret: str, tmp_path: Path) -> None:
    headers, body = signed(secret)
    (tmp_path / "body.json").write_bytes(body)
    given = {"ID": headers["webhook-id"], "TIMESTAMP": headers["webhook-timestamp"], "SECRET": secret}
    said = subprocess.run(
        ["bash", "-c", CHECK_COMMAND], cwd=tmp_path, env={**os.environ, **given}, capture_output=True, text=True
    )
    assert said.stdout.strip() == headers["webhook-signature"].removeprefix("v1,"), said.stderr


def test_the_mail_is_the_one_that_is_shown(lender: Lender) -> None:
    told = news(dispatch(), "https://loans.example.com")
    mail = compose(told, OfficeHours(lender).local(told.market, told.answer_by), "a@example.com", ["b@example.com"])
    assert f"Subject: {mail['subject']}\n\n{mail.get_content()}".replace("\r\n", "\n") == MAIL_SHOWN


def test_the_page_lists_every_event_and_no_other() -> None:
    table = PAGE.split("| event | what happened |", 1)[1].split("\n\n", 1)[0]
    rows = [line.split(" | ")[0] for line in table.splitlines() if line.startswith("| `")]
    assert set(re.findall(r"`(\w+)`", " ".join(rows))) == set(EVENTS)
    paragraph = PAGE.split("A mail goes to all of these addresses", 1)[1].split(".", 1)[0]
    assert set(re.findall(r"`(\w+)`", paragraph)) == set(MAILED)


def test_the_page_lists_every_field_kind_and_state() -> None:
    rows = dict(re.findall(r"^\| (`.+?`) \| (.+) \|$", PAGE, re.MULTILINE))
    fields = set(re.findall(r"`(\w+)`", " ".join(rows)))
    shown = json.loads(SHOWN)
    assert set(shown["data"]) | {"type", "timestamp"} <= fields
    assert set(re.findall(r"`(\w+)`", rows["`kind`"])) == set(KINDS)
    assert set(re.findall(r"`(\w+)`", rows["`state`"])) == {
        "new",
        "waiting",
        "held",
        "with_borrower",
        "reopened",
        *ENDED,
    }


def test_the_page_tells_the_times_of_the_code() -> None:
    seconds = [int(wait.total_seconds()) for wait in courier.WAITS]
    assert seconds == [5, 30, *(60 * m for m in (2, 10, 30)), *(3600 * h for h in (1, 3, 6, 12))]
    assert "after 5 and 30 seconds, 2, 10 and 30 minutes, 1, 3, 6 and 12 hours, each up to a fifth longer" in PAGE
    assert (webhook.SECONDS, webhook.LONGEST_WISH, courier.JITTER) == (10, 12 * 3600, 0.2)
    assert "within 10 seconds" in PAGE
    assert "up to 12 hours" in PAGE


def test_the_shown_moment_is_the_one_that_is_signed() -> None:
    assert datetime.fromtimestamp(NOW, timezone.utc).isoformat() == "2026-11-24T15:00:00+00:00"
