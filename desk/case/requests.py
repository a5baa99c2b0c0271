"""What a borrower asks for in a case, as officers see it, and the buttons with which they decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Optional

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.cases.requests import Requests
from bot.conversations.contact_details import masked
from bot.crm import borrower_requests, contacts
from bot.crm.borrower_requests import CONTACT
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import BorrowerRequest, Case, Officer
from bot.facts import Money
from desk.case.lookup import locked
from desk.guard import act
from desk.visit import Visit, see


@dataclass(frozen=True)
class Asked:
    """One request. Of a contact `new` and `on_file` are told in part only, `on_file` is None where there is none.

    `whole` is the new contact as it would be kept, for who has to compare it; `amount` is a reported payment's.
    """

    request: BorrowerRequest
    new: Optional[str] = None
    on_file: Optional[str] = None
    whole: Optional[str] = None
    amount: Optional[Money] = None


def asked_for(session: Session, case: Case) -> Sequence[Asked]:
    """A case's requests in their order; those whose words were erased are left out."""
    return [_asked(session, each) for each in borrower_requests.of_case(session, case.id) if each.value or _pays(each)]


def _pays(request: BorrowerRequest) -> bool:
    return bool(request.about != CONTACT)


def _asked(session: Session, request: BorrowerRequest) -> Asked:
    if _pays(request):
        amount = Money(request.amount, str(request.currency)) if request.amount is not None else None
        return Asked(request, amount=amount)
    kind, value = str(request.kind), str(request.value)
    mine = contacts.of_borrower(session, request.borrower_id) if request.borrower_id else ()
    on_file = next((str(each.value) for each in mine if each.kind == kind), None)
    return Asked(request, masked(kind, value), masked(kind, on_file) if on_file else None, value)


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        act("/cases/{id}/contact-confirm", May.KEEP_CONTACTS, confirm),
        act("/cases/{id}/contact-decline", May.KEEP_CONTACTS, decline),
        act("/cases/{id}/payment-found", May.ACT_ON_CASES, found),
        act("/cases/{id}/payment-missing", May.ACT_ON_CASES, missing),
    ]


async def confirm(visit: Visit) -> Response:
    """Sets the contact that the borrower named."""
    return await _decide(visit, lambda parts, *given: parts.confirm(*given))


async def decline(visit: Visit) -> Response:
    """Leaves the contact as it is, for one of the reasons."""
    why = visit.form.get("why", "")
    return await _decide(visit, lambda parts, s, case, me, which, now: parts.decline(s, case, me, which, why, now))


async def found(visit: Visit) -> Response:
    """The payment has arrived."""
    return await _decide(visit, lambda parts, *given: parts.found(*given))


async def missing(visit: Visit) -> Response:
    """The payment was not found."""
    return await _decide(visit, lambda parts, *given: parts.missing(*given))


async def _decide(visit: Visit, step: Callable[[Requests, Session, str, Officer, str, datetime], Case]) -> Response:
    case_id, which = visit.path_id(), visit.form.get("request", "")

    def work(session: Session) -> None:
        now = locked(session, case_id, visit.parts.clock)
        try:
            step(visit.parts.requests, session, case_id, visit.officer, which, now)
        except LookupError as error:
            raise HTTPException(404, str(error)) from error

    await visit.desk.write(work)
    return see(f"/desk/cases/{case_id}#latest")
