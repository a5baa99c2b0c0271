"""Repayment plans on a case: an option's new plan beside the present one, and those that the assistant has told."""

from __future__ import annotations

from typing import Optional

import anyio.to_thread
from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.conversations.handing_out import made_headers
from bot.crm import attachments, borrowers, cases, conversations
from bot.crm.roles import May
from bot.crm.session import Session
from bot.crm.tables import Borrower, Case, Conversation
from bot.facts import Facts
from bot.loans.my_loan import product_name
from bot.loans.plan import Plan
from bot.loans.relief import ReliefPlan
from bot.plans.files import FORMS
from bot.plans.kept import KIND, KeptPlan, read_plan
from desk.case.lookup import known
from desk.case.relief import LoanRelief, Relief, relief
from desk.guard import live, page
from desk.visit import Visit

ENGLISH = "en"
"""The desk's own language."""


def routes() -> list[BaseRoute]:
    """The routes of this room."""
    return [
        page("/cases/{id}/relief", May.READ_CASES, show_options),
        live("/cases/{id}/relief/{form}", May.READ_CASES, save_option),
        live("/cases/{id}/plans/{attachment}/{form}", May.READ_CASES, hand_out),
    ]


async def show_options(visit: Visit) -> Response:
    """All options, or the new plan of one, `?loan=&option=&months=`, beside the present plan."""
    case, borrower, conversation, offered = await _offered(visit)
    if "option" not in visit.request.query_params or offered.down:  # that the loan book is down is said there
        return visit.page("case/options.html", case=case, relief=offered)
    each, plan = _chosen(visit, offered)
    kept = _kept(visit, each, plan, ENGLISH, case)
    shown = await anyio.to_thread.run_sync(visit.parts.plans.view, kept, "plan")
    language = (conversation.language or {}).get("code")
    return visit.page(
        "case/plan.html",
        case=case,
        borrower=borrower,
        relief=each,
        plan=plan,
        picture=Markup(shown["svg"]),  # noqa: S704  # made by bot.plans.svg, which escapes every text
        summary=shown["summary"],
        query=visit.request.url.query,
        language=language if language != ENGLISH else None,
    )


async def save_option(visit: Visit) -> Response:
    """The two plans of an option as a file, in the language `?lang=`, else in English; queries as `show_options`."""
    form = _form(visit)
    case, _, _, offered = await _offered(visit)
    each, plan = _chosen(visit, offered)
    kept = _kept(visit, each, plan, visit.request.query_params.get("lang", ENGLISH), case)
    made = await anyio.to_thread.run_sync(visit.parts.plans.make, kept, form)
    return Response(made.content, headers=dict(made_headers(made)))


async def hand_out(visit: Visit) -> Response:
    """A plan that was told in the conversation of this case; a png is shown in place, the others are saved."""
    form, case_id, attachment_id = _form(visit), visit.path_id(), visit.path_id("attachment")

    def find(session: Session) -> Optional[bytes]:
        case = cases.get(session, case_id)
        kept = attachments.kept_in(session, case.conversation_id, attachment_id) if case else None
        return attachments.content(session, kept.id) if kept and kept.kind == KIND else None

    content = await visit.desk.read(find)
    if content is None:
        raise HTTPException(404, "There is no such plan in this case.")
    kept = read_plan(content)
    made = await anyio.to_thread.run_sync(visit.parts.plans.make, kept, form)
    return Response(made.content, headers=dict(made_headers(made, inline=form == "png")))


async def _offered(visit: Visit) -> tuple[Case, Optional[Borrower], Conversation, Relief]:
    case_id = visit.path_id()

    def read(session: Session) -> tuple[Case, Optional[Borrower], Conversation]:
        case = known(session, case_id)
        conversation = conversations.get(session, case.conversation_id)
        assert conversation is not None, "a foreign key keeps the conversation"
        return case, borrowers.get(session, conversation.borrower_id), conversation

    case, borrower, conversation = await visit.desk.read(read)
    offered = await anyio.to_thread.run_sync(lambda: relief(visit.parts, borrower, case, visit.now))
    return case, borrower, conversation, offered


def _chosen(visit: Visit, offered: Relief) -> tuple[LoanRelief, ReliefPlan]:
    query = visit.request.query_params
    for each in offered.loans:
        plan = each.find(query.get("option", ""), query.get("months", ""))
        if each.loan.number == query.get("loan") and plan is not None:
            return each, plan
    raise HTTPException(404, "There is no such option for this borrower's loans any more. Go back to the case.")


def _kept(visit: Visit, each: LoanRelief, plan: ReliefPlan, language: str, case: Case) -> KeptPlan:
    """The new plan beside the present one, as one to look at."""
    facts: Facts = {"number": each.loan.number, "name": product_name(visit.parts.lender, each.loan.product)}
    both = Plan("change", each.loan.principal.currency, facts, plan.rows, each.unpaid)
    return KeptPlan(both, language, str(case.market), visit.now)


def _form(visit: Visit) -> str:
    form = str(visit.request.path_params["form"])
    if form not in FORMS:
        raise HTTPException(404, f"A plan can be had as {', '.join(FORMS)}.")
    return form
