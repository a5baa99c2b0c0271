"""An officer's own page: where they are logged in, their password, their second factor, their Telegram."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.crm import officer_sessions
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import OfficerSession
from desk.account import password, second_factor, telegram
from desk.guard import PASSWORD_PAGE, SECOND_FACTOR_PAGE, act, live, page
from desk.login.cookies import forget_session
from desk.rooms import ACCOUNT
from desk.visit import Visit, see


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    own, settle = May.SEE_OWN_ACCOUNT, May.SETTLE_LOG_IN
    password_page, factor_page = PASSWORD_PAGE.removeprefix("/desk"), SECOND_FACTOR_PAGE.removeprefix("/desk")
    return [
        page("/account", own, show),
        act("/account/log-out-everywhere", own, log_out_everywhere),
        page("/account/telegram", own, telegram.show),
        act("/account/telegram/link", May.ACT_ON_CASES, telegram.link),
        act("/account/telegram/unlink", own, telegram.unlink),
        page(password_page, settle, password.show),
        act(f"{password_page}/change", settle, password.change),
        page(factor_page, settle, second_factor.show),
        live(f"{factor_page}/picture", settle, second_factor.picture),
        act(f"{factor_page}/begin", settle, second_factor.begin),
        act(f"{factor_page}/confirm", settle, second_factor.confirm),
        act(f"{factor_page}/codes", settle, second_factor.new_codes),
        act(f"{factor_page}/remove", settle, second_factor.remove),
    ]


async def show(visit: Visit) -> Response:
    """Who one is, and the browsers in which one is logged in."""
    settings, parts = visit.parts.settings, visit.parts
    idle = timedelta(minutes=settings.officer_idle_minutes)

    def read(session: Session) -> Sequence[OfficerSession]:
        return officer_sessions.of_officer(session, visit.officer.id, visit.now, idle)

    return visit.page(
        "account/page.html",
        sessions=await visit.desk.read(read),
        mine=visit.log_in.token_hash,
        two_factor=settings.two_factor,
        telegram=bool(settings.officer_telegram_bot),
        zone=parts.lender.office(parts.market).zone,
        path=ACCOUNT,
    )


async def log_out_everywhere(visit: Visit) -> Response:
    """Ends all sessions of the officer, this one too."""
    await visit.desk.write(lambda session: officer_sessions.end_all(session, visit.officer))
    answer = see("/desk/login")
    forget_session(answer)
    return answer
