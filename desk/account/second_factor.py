"""Setting up an authenticator app, its recovery codes, and removing it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from starlette.exceptions import HTTPException
from starlette.responses import Response

from bot.crm import officer_sessions, recovery_codes, second_factors, totp
from bot.crm.recovery_codes import NewCode
from bot.crm.sealing import SealBroken
from bot.crm.session import Session
from bot.errors import BadInput
from desk.account import qr_code
from desk.account.proof import prove
from desk.guard import SECOND_FACTOR_PAGE
from desk.pages import NO_STORE
from desk.rooms import home
from desk.visit import Visit, see
from desk.words import english


@dataclass(frozen=True)
class State:
    """How far the officer is: `secret` while an app is being set up, `codes_left` once it is in use."""

    in_use: bool
    secret: Optional[bytes]
    codes_left: int

    @property
    def groups(self) -> Sequence[str]:
        """The secret as it is typed into an app, in groups of four."""
        plain = totp.typed(self.secret or b"")
        return [plain[at : at + 4] for at in range(0, len(plain), 4)]


async def show(visit: Visit) -> Response:
    """What there is, and what can be done."""
    return await _page(visit)


async def picture(visit: Visit) -> Response:
    """The key as a QR code, while an app is being set up. Raises `HTTPException` 404 at any other time."""
    state = await visit.desk.read(lambda session: _state(visit, session))
    if state.in_use or not state.secret:
        raise HTTPException(404, "No authenticator app is being set up.")
    return Response(qr_code.png(_uri(visit, state.secret)), media_type="image/png", headers=NO_STORE)


async def begin(visit: Visit) -> Response:
    """Makes a secret for an app."""
    _must_be_on(visit)
    desk = visit.desk
    await desk.write(lambda session: second_factors.begin(session, visit.officer, desk.seal, visit.now))
    return see(SECOND_FACTOR_PAGE)


async def confirm(visit: Visit) -> Response:
    """Puts the app in use by its first code, ends sessions in other browsers, and shows the recovery codes, once."""
    _must_be_on(visit)
    desk, code = visit.desk, visit.form.get("code", "")
    made = await desk.hash(recovery_codes.make)

    def work(session: Session) -> None:
        second_factors.confirm(session, visit.officer, desk.seal, code, visit.now)
        recovery_codes.replace(session, visit.officer.id, made)
        officer_sessions.end_others(session, visit.log_in)

    try:
        await desk.write(work)
    except (BadInput, SealBroken) as error:
        return await _page(visit, error=str(error), status=422)
    return await _page(visit, made)


async def new_codes(visit: Visit) -> Response:
    """Other recovery codes, shown once; the earlier ones stop working."""

    def work(session: Session) -> None:
        if not second_factors.is_set_up(session, visit.officer.id):
            raise BadInput("second_factor", "There is no authenticator app to have recovery codes for.")
        recovery_codes.replace(session, visit.officer.id, made)

    try:
        await _prove(visit)
        made = await visit.desk.hash(recovery_codes.make)
        await visit.desk.write(work)
    except BadInput as error:
        return await _page(visit, error=str(error), status=422)
    return await _page(visit, made)


async def remove(visit: Visit) -> Response:
    """Removes the app, unless everybody has to have one."""

    def work(session: Session) -> None:
        second_factors.remove(session, visit.officer.id)

    try:
        if visit.parts.settings.two_factor == "required":
            raise BadInput(
                "second_factor", "Everybody has to have a second factor here; only an administrator resets it."
            )
        await _prove(visit)
        await visit.desk.write(work)
    except BadInput as error:
        return await _page(visit, error=str(error), status=422)
    return see(SECOND_FACTOR_PAGE)


async def _prove(visit: Visit) -> None:
    password, database = visit.form.get("password", ""), visit.parts.database
    await visit.desk.hash(lambda: prove(database, visit.officer, password, visit.address, visit.now))


def _must_be_on(visit: Visit) -> None:
    if visit.parts.settings.two_factor == "off":
        raise BadInput("second_factor", "Second factors are not used at this desk.")


def _state(visit: Visit, session: Session) -> State:
    officer_id = visit.officer.id
    try:
        secret = second_factors.unconfirmed_secret(session, officer_id, visit.desk.seal)
    except SealBroken:  # the desk's secret was changed in between; one begins anew
        secret = None
    return State(second_factors.is_set_up(session, officer_id), secret, recovery_codes.left(session, officer_id))


def _uri(visit: Visit, secret: bytes) -> str:
    return totp.uri(secret, visit.officer.login, f"Rapport desk, {english(visit.parts.lender.name)}")


async def _page(visit: Visit, codes: Sequence[NewCode] = (), error: str = "", status: int = 200) -> Response:
    state = await visit.desk.read(lambda session: _state(visit, session))
    return visit.page(
        "account/second_factor.html",
        status,
        state=state,
        setting=visit.parts.settings.two_factor,
        uri=_uri(visit, state.secret) if state.secret else "",
        codes=[each.shown for each in codes],
        error=error,
        path=SECOND_FACTOR_PAGE,
        onward=home(visit.officer.role),
    )
