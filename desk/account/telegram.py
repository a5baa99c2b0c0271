"""Linking an officer's own Telegram chat, to which their cases then come."""

from __future__ import annotations

from typing import Optional

from starlette.responses import Response

from bot.crm import officer_chats
from bot.crm.roles import May, may
from bot.crm.session import Session
from bot.crm.tables import OfficerChat
from bot.errors import BadInput
from desk.account.proof import prove
from desk.rooms import ACCOUNT
from desk.visit import Visit, see

PATH = f"{ACCOUNT}/telegram"


async def show(visit: Visit) -> Response:
    """Whether a chat is linked, and what became of the newest notice."""
    return await _page(visit)


async def link(visit: Visit) -> Response:
    """Makes a token for a chat and shows it, this once, so the answer is the page itself. Asks for the password.

    Who has a linked chat reads cases without logging in, so a stranger at the officer's desk must not get one.
    """
    password, database, officer, now = visit.form.get("password", ""), visit.parts.database, visit.officer, visit.now
    try:
        if not visit.parts.settings.officer_telegram_bot:
            raise BadInput("telegram", "Telegram is not set up for officers here.")
        await visit.desk.hash(lambda: prove(database, officer, password, visit.address, now))
        token = await visit.desk.write(lambda session: officer_chats.invite(session, officer, now))
    except BadInput as error:
        return await _page(visit, error=str(error), status=422)
    return await _page(visit, token)


async def unlink(visit: Visit) -> Response:
    """The chat gets nothing any more."""
    await visit.desk.write(lambda session: officer_chats.unlink(session, str(visit.officer.id)))
    return see(PATH)


async def _page(visit: Visit, token: str = "", error: str = "", status: int = 200) -> Response:
    settings, lender = visit.parts.settings, visit.parts.lender

    def read(session: Session) -> Optional[OfficerChat]:
        return officer_chats.of_officer(session, str(visit.officer.id))

    return visit.page(
        "account/telegram.html",
        status,
        chat=await visit.desk.read(read),
        bot=(settings.officer_telegram_bot or "").lstrip("@"),
        works_on_cases=may(str(visit.officer.role), May.ACT_ON_CASES),
        token=token,
        minutes=int(officer_chats.LIFE.total_seconds() // 60),
        zone=lender.office(visit.parts.market).zone,
        error=error,
        path=PATH,
    )
