"""The loan book of Fineract as the settings name it. Nothing is asked yet."""

from __future__ import annotations

import logging
from collections.abc import Callable

import httpx

from bot.conversations.networks import is_this_machine, web_address
from bot.errors import BadSetting
from bot.loans.fineract.book import Borrowers, FineractBook
from bot.loans.fineract.connection import Connection
from bot.loans.lender import Lender
from bot.settings import Settings

TALKATIVE = ("httpx", "httpcore")
"""Libraries that log addresses, and a client's number stands in Fineract's addresses."""


def fineract_book(settings: Settings, borrowers: Borrowers, lender: Lender) -> FineractBook:
    """A book with connections of its own, which are kept for the next question. Raises `BadSetting`."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    address = _address(settings)
    client = httpx.Client(
        base_url=address,
        headers=_headers(settings),
        auth=(settings.fineract_user, settings.fineract_password or "") if settings.fineract_user else None,
        timeout=settings.fineract_timeout,
        trust_env=not is_this_machine(httpx.URL(address).host),  # a proxy of the environment does not know this machine
    )
    connection = Connection(client, settings.fineract_timeout)
    return FineractBook(connection, borrowers, product_of(lender), settings.fineract_client)


def product_of(lender: Lender) -> Callable[[str], str]:
    """The lender's id of a kind of loan by its id, or its name in any language; another name stays what it is."""
    ids = {name.casefold(): each.id for each in lender.products.values() for name in each.name.by_language.values()}
    ids |= {each.casefold(): each for each in lender.products}
    return lambda name: ids.get(name.casefold(), name)


def _address(settings: Settings) -> str:
    """Where Fineract is. A password goes there, and what borrowers owe comes back: encrypted, but for this machine."""
    given = web_address("fineract_url", settings.fineract_url or "")
    url = httpx.URL(given)
    if url.scheme != "https" and not is_this_machine(url.host):
        raise BadSetting("RAPPORT_FINERACT_URL begins with http://, which others can read: set one with https://.")
    return given


def _headers(settings: Settings) -> dict[str, str]:
    headers = {"Accept": "application/json", "Fineract-Platform-TenantId": settings.fineract_tenant}
    return {**headers, "Authorization": f"Bearer {settings.fineract_token}"} if settings.fineract_token else headers
