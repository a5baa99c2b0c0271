"""Targets as the settings name them; what cannot be used is said by the name of its variable."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import httpx
import pytest

from bot.cases.office_hours import OfficeHours
from bot.errors import BadSetting
from bot.loans.lender import Lender
from bot.outward.news import EVENTS
from bot.outward.targets import Targets, targets
from bot.settings import Settings, load_settings
from desk import words
from tests.outward.receiver import SECRET

WEBHOOK = {"webhook_url": "https://tickets.example.com/rapport", "webhook_secret": SECRET}
MAIL = {"smtp_host": "mail.example.com", "mail_from": "desk@example.com", "mail_to": "a@example.com, b@example.com"}


def built(lender: Lender, **given: Any) -> Targets:
    settings = Settings(_env_file=None, **given)  # type: ignore[call-arg]
    return targets(settings, httpx.AsyncClient(), lambda: OfficeHours(lender), lambda: datetime.now(timezone.utc))


def test_without_settings_there_are_none(lender: Lender) -> None:
    made = built(lender)
    assert (made.senders, made.wanted) == ({}, {})


def test_the_webhook_wants_all_events_unless_they_are_named(lender: Lender) -> None:
    assert built(lender, **WEBHOOK).wanted == {"webhook": None}
    assert built(lender, **WEBHOOK, webhook_events="opened, resolved").wanted == {"webhook": {"opened", "resolved"}}


def test_mails_tell_of_new_and_late_cases(lender: Lender) -> None:
    made = built(lender, **MAIL)
    assert made.wanted == {"mail": {"opened", "warned", "breached", "reopened"}}
    assert set(made.senders) == {"mail"}


def test_every_event_that_the_desk_has_words_for_can_be_named() -> None:
    assert set(words.EVENTS) - {"looked"} <= set(EVENTS)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({**WEBHOOK, "webhook_url": "tickets.example.com"}, "RAPPORT_WEBHOOK_URL is no address of the web"),
        ({**WEBHOOK, "webhook_url": "ftp://tickets.example.com"}, "RAPPORT_WEBHOOK_URL"),
        ({**WEBHOOK, "webhook_url": "https://"}, "RAPPORT_WEBHOOK_URL"),
        ({**WEBHOOK, "webhook_url": "https://[::1"}, "RAPPORT_WEBHOOK_URL"),
        ({**WEBHOOK, "webhook_secret": "easy"}, "RAPPORT_WEBHOOK_SECRET"),
        ({**WEBHOOK, "webhook_events": "opened,openend"}, "RAPPORT_WEBHOOK_EVENTS names 'openend'"),
        ({**WEBHOOK, "public_url": "loans.example.com"}, "RAPPORT_PUBLIC_URL"),
        ({**MAIL, "mail_from": "Desk"}, "RAPPORT_MAIL_FROM holds 'Desk'"),
        ({**MAIL, "mail_to": "a@example.com,"}, "RAPPORT_MAIL_TO"),
        ({**MAIL, "mail_to": "a@example.com\nBcc: c@example.com"}, "RAPPORT_MAIL_TO"),
        ({**MAIL, "mail_to": "A <a@example.com>"}, "RAPPORT_MAIL_TO"),
        ({**MAIL, "smtp_tls": "none", "smtp_user": "desk", "smtp_password": "open"}, "RAPPORT_SMTP_TLS is none"),
    ],
)
def test_what_cannot_be_used_is_named(lender: Lender, given: dict[str, Any], said: str) -> None:
    with pytest.raises(BadSetting) as raised:
        built(lender, **given)
    assert said in str(raised.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost"])
def test_a_password_may_stay_on_this_machine(lender: Lender, host: str) -> None:
    plain = {"smtp_host": host, "smtp_tls": "none", "smtp_user": "desk", "smtp_password": "open"}
    assert set(built(lender, **{**MAIL, **plain}).senders) == {"mail"}


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("WEBHOOK_URL", "RAPPORT_WEBHOOK_URL, RAPPORT_WEBHOOK_SECRET"),
        ("WEBHOOK_SECRET", "RAPPORT_WEBHOOK_URL, RAPPORT_WEBHOOK_SECRET"),
        ("SMTP_HOST", "RAPPORT_SMTP_HOST, RAPPORT_MAIL_FROM, RAPPORT_MAIL_TO"),
        ("MAIL_TO", "RAPPORT_SMTP_HOST, RAPPORT_MAIL_FROM, RAPPORT_MAIL_TO"),
        ("SMTP_PASSWORD", "RAPPORT_SMTP_USER, RAPPORT_SMTP_PASSWORD"),
    ],
)
def test_what_belongs_together_is_set_together(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any, name: str, others: str
) -> None:
    monkeypatch.setenv("RAPPORT_VAR", str(tmp_path))
    monkeypatch.setenv(f"RAPPORT_{name}", "something")
    with pytest.raises(BadSetting, match=f"Of {others} some are set"):
        load_settings(None)


def test_nothing_is_called_when_it_is_built(lender: Lender) -> None:
    """A name that no network knows is no trouble before there is something to send."""
    made = built(lender, **{**WEBHOOK, "webhook_url": "https://nowhere.invalid/"}, **{**MAIL, "smtp_host": "x.invalid"})
    assert set(made.senders) == {"webhook", "mail"}
