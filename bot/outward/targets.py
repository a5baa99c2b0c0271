"""The lender's systems that are told of cases, as the settings name them."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from typing import Optional

import httpx

from bot.cases.opening import Hours
from bot.conversations.networks import is_this_machine, web_address
from bot.errors import BadSetting
from bot.outward import signing
from bot.outward.code_text import CodeWords
from bot.outward.codes import CodeMail, CodeSender, CodeText, Console
from bot.outward.courier import EventSender
from bot.outward.mail import Mail, Server
from bot.outward.mail_text import MAILED
from bot.outward.news import EVENTS
from bot.outward.webhook import Webhook
from bot.settings import Settings


@dataclass(frozen=True)
class Targets:
    """By name: who sends, and which events are wanted (None for all)."""

    senders: Mapping[str, EventSender]
    wanted: Mapping[str, Optional[Collection[str]]]


def targets(
    settings: Settings, client: httpx.AsyncClient, hours: Callable[[], Hours], clock: Callable[[], datetime]
) -> Targets:
    """All that are set; nothing is called yet. Raises `BadSetting`."""
    senders: dict[str, EventSender] = {}
    wanted: dict[str, Optional[Collection[str]]] = {}
    public_url = web_address("public_url", settings.public_url) if settings.public_url else None
    if settings.webhook_url and settings.webhook_secret:
        keys = signing.keys(settings.webhook_secret)
        url = web_address("webhook_url", settings.webhook_url)
        senders["webhook"] = Webhook(client, url, keys, public_url, clock)
        wanted["webhook"] = _events(settings.webhook_events) if settings.webhook_events else None
    if settings.smtp_host and settings.mail_from and settings.mail_to:
        sender = _mailbox("mail_from", settings.mail_from)
        to = [_mailbox("mail_to", each) for each in settings.mail_to.split(",")]
        senders["mail"] = Mail(_server(settings, settings.smtp_host), sender, to, hours(), public_url)
        wanted["mail"] = frozenset(MAILED)
    return Targets(senders, wanted)


def code_senders(
    settings: Settings, client: httpx.AsyncClient, words: CodeWords, clock: Callable[[], datetime]
) -> Mapping[str, CodeSender]:
    """Who sends codes to borrowers, by the kind of contact; see `Settings.code_ways`. Raises `BadSetting`."""
    if settings.code_console:
        return dict.fromkeys(settings.code_ways, Console(words))
    senders: dict[str, CodeSender] = {}
    if settings.code_by_mail and settings.smtp_host and settings.mail_from:
        sender = _mailbox("mail_from", settings.mail_from)
        senders["email"] = CodeMail(_server(settings, settings.smtp_host), sender, words)
    if settings.sms_url and settings.sms_secret:
        url = web_address("sms_url", settings.sms_url)
        if httpx.URL(url).scheme != "https" and not is_this_machine(httpx.URL(url).host):
            raise BadSetting("RAPPORT_SMS_URL begins with http://, which would send codes for all to read: use https.")
        keys = signing.keys(settings.sms_secret, "RAPPORT_SMS_SECRET")
        senders["phone"] = CodeText(client, url, keys, words, clock)
    return senders


def _server(settings: Settings, host: str) -> Server:
    if settings.smtp_tls == "none" and settings.smtp_password and not is_this_machine(host):
        raise BadSetting(
            "RAPPORT_SMTP_TLS is none, which would send RAPPORT_SMTP_PASSWORD for all to read: set starttls or tls."
        )
    context = ssl.create_default_context()
    return Server(host, settings.smtp_port, settings.smtp_tls, settings.smtp_user, settings.smtp_password, context)


def _events(listed: str) -> Collection[str]:
    names = frozenset(each.strip() for each in listed.split(","))
    unknown = sorted(names - set(EVENTS))
    if unknown:
        raise BadSetting(
            f"RAPPORT_WEBHOOK_EVENTS names {unknown[0]!r}, which is no event: choose from {', '.join(EVENTS)}."
        )
    return names


def _mailbox(name: str, given: str) -> str:
    plain = given.strip()
    try:
        address = Address(addr_spec=plain)
    except (HeaderParseError, ValueError, IndexError):
        address = Address()
    if not (address.username and address.domain and plain.isascii()):
        raise BadSetting(f"RAPPORT_{name.upper()} holds {plain!r}, which is no mail address, such as desk@example.com.")
    return plain
