"""A server that keeps clients and loans, and answers as Apache Fineract does.

Paths, fields and errors are those of apache/fineract's sources (see `bot.loans.fineract`); the figures are our own.
Its dates are lists, its amounts numbers, and what is null is left out.
"""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Optional

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route

from bot.facts import Money
from bot.loans.payoff import accrued_interest
from bot.loans.schedules.monthly import schedule
from bot.loans.schedules.rows import Instalment
from tests.channels.serving import serving
from tests.loans.book_contract import SeedApplication, SeedContract

BASE = "/fineract-provider/api/v1"
USER, PASSWORD, TOKEN, TENANT = "rapport", "pass word", "a-token", "harbour"

Json = dict[str, Any]
Answer = Callable[[Request], Awaitable[Response]]
Trouble = Callable[[Request], Awaitable[Optional[Response]]]

STATUSES = {
    100: "submitted.and.pending.approval",
    200: "approved",
    300: "active",
    303: "transfer.in.progress",
    304: "transfer.on.hold",
    400: "withdrawn.by.client",
    500: "rejected",
    600: "closed.obligations.met",
    601: "closed.written.off",
    602: "closed.reschedule.outstanding.amount",
    700: "overpaid",
}
SINCE = {100: "submittedOnDate", 200: "approvedOnDate", 400: "withdrawnOnDate", 500: "rejectedOnDate"}
APPLICATIONS = {"received": 100, "approved": 200, "declined": 500, "paid_out": 600}


def on(day: date) -> list[int]:
    return [day.year, day.month, day.day]


@dataclass
class Fineract:
    """`clients` are ids by external id; `loans` are their loans by id; `asked` are the addresses that were asked.

    `trouble`, while it is set, answers in its place what it does not leave to it by None.
    """

    clients: dict[str, int] = field(default_factory=dict)
    loans: dict[int, Json] = field(default_factory=dict)
    prepay: dict[int, Json] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    trouble: Trouble | None = None

    def client(self, external_id: str) -> int:
        return self.clients.setdefault(external_id, len(self.clients) + 1)

    def add(self, external_id: str, loan: Json) -> Json:
        loan["id"], loan["clientId"] = len(self.loans) + 11, self.client(external_id)
        self.loans[loan["id"]] = loan
        return loan

    @property
    def app(self) -> Starlette:
        routes = [
            Route("/clients/external-id/{external_id}/accounts", self._by_external_id),
            Route("/clients/{id:int}/accounts", self._by_id),
            Route("/loans/{id:int}", self._loan),
            Route("/loans/{id:int}/transactions/template", self._template),
        ]
        return Starlette(routes=[Mount(BASE, routes=[Route(r.path, self._guarded(r.endpoint)) for r in routes])])

    def _guarded(self, answer: Answer) -> Answer:
        """First who asks, as in `TenantAwareBasicAuthenticationFilter`, then the answer."""

        async def guarded(request: Request) -> Response:
            self.asked.append(f"{request.url.path.removeprefix(BASE)}?{request.url.query}")
            instead = await self.trouble(request) if self.trouble else None
            if instead is not None:
                return instead
            if request.headers.get("fineract-platform-tenantid") != TENANT:
                return Response("The tenant identifier is not valid", 400)
            basic = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
            if request.headers.get("authorization") not in (f"Basic {basic}", f"Bearer {TOKEN}"):
                return Response(status_code=401, headers={"WWW-Authenticate": 'Basic realm="Fineract Platform API"'})
            return await answer(request)

        return guarded

    async def _by_external_id(self, request: Request) -> Response:
        return self._accounts(self.clients.get(request.path_params["external_id"]))

    async def _by_id(self, request: Request) -> Response:
        id_ = request.path_params["id"]
        return self._accounts(id_ if id_ in self.clients.values() else None)

    def _accounts(self, client: int | None) -> Response:
        if client is None:
            return not_found("error.msg.client.id.invalid", "Client")
        loans = [self._in_short(loan) for loan in self.loans.values() if loan["clientId"] == client]
        return JSONResponse({"loanAccounts": loans} if loans else {})

    def _in_short(self, loan: Json) -> Json:
        """`LoanAccountSummaryData`."""
        return {
            **{name: loan[name] for name in ("id", "accountNo", "status", "currency", "timeline")},
            "productId": 1,
            "productName": loan["loanProductName"],
            "shortProductName": "LN",
            "loanType": {"id": 1, "code": "accountType.individual", "value": "Individual"},
            "loanCycle": 1,
            "inArrears": False,
        }

    async def _loan(self, request: Request) -> Response:
        loan = self.loans.get(request.path_params["id"])
        if loan is None:
            return not_found("error.msg.loan.id.invalid", "Loan")
        wanted = request.query_params.get("associations", "").split(",")
        return JSONResponse({n: v for n, v in loan.items() if n != "repaymentSchedule" or n in wanted})

    async def _template(self, request: Request) -> Response:
        loan = self.loans.get(request.path_params["id"])
        if loan is None:
            return not_found("error.msg.loan.id.invalid", "Loan")
        query = request.query_params
        assert (query["command"], query["dateFormat"], query["locale"]) == ("prepayLoan", "yyyy-MM-dd", "en")
        return JSONResponse(prepayment(loan, date.fromisoformat(query["transactionDate"])))


def not_found(code: str, what: str) -> Response:
    """`ApiGlobalErrorResponse.notFound`; it names what was asked for, as Fineract does."""
    said = "The requested resource is not available."
    error = {
        "developerMessage": f"{what} with identifier B-1 does not exist",
        "defaultUserMessage": f"{what} with identifier B-1 does not exist",
        "userMessageGlobalisationCode": code,
        "parameterName": "id",
        "args": [{"value": "B-1"}],
    }
    body = {
        "developerMessage": said,
        "httpStatusCode": "404",
        "defaultUserMessage": said,
        "userMessageGlobalisationCode": "error.msg.resource.not.found",
        "errors": [error],
    }
    return JSONResponse(body, 404)


def prepayment(loan: Json, day: date) -> Json:
    """`LoanTransactionData` of the template: all principal, interest by days over 365 until the day, all charges."""
    code = loan["currency"]["code"]
    principal = Money(Decimal(str(loan["summary"]["principalOutstanding"])), code)
    opened = [each for each in loan["repaymentSchedule"]["periods"] if each.get("totalOutstandingForPeriod")]
    rate = Decimal(str(loan["annualInterestRate"]))
    interest = accrued_interest(principal, rate, date(*opened[0]["fromDate"]), day).amount
    fees, penalties = (sum(each[f"{n}Outstanding"] for each in opened) for n in ("feeCharges", "penaltyCharges"))
    return {
        "type": {"id": 2, "code": "loanTransactionType.repayment", "value": "Repayment", "repayment": True},
        "date": on(day),
        "currency": loan["currency"],
        "amount": float(principal.amount + interest) + fees + penalties,
        "principalPortion": float(principal.amount),
        "interestPortion": float(interest),
        "feeChargesPortion": fees,
        "penaltyChargesPortion": penalties,
        "outstandingLoanBalance": float(principal.amount),
        "manuallyReversed": False,
        "paymentTypeOptions": [],
    }


def loan_of(contract: SeedContract, status: int = 0) -> Json:
    """A loan account of a contract; its status by itself, active or closed, unless one is given."""
    over = contract.closed or contract.paid_instalments >= contract.term_months
    paid = contract.term_months if over else contract.paid_instalments
    principal = Money(contract.principal, contract.currency)
    rows = schedule(principal, contract.rate, contract.term_months, contract.first_due_on).rows
    starts = [contract.paid_out_on, *(row.due for row in rows if row.due)]
    disbursement = {
        "dueDate": on(contract.paid_out_on),
        "principalDisbursed": float(contract.principal),
        "principalLoanBalanceOutstanding": float(contract.principal),
        "feeChargesDue": 0.0,
        "totalDueForPeriod": 0.0,
    }
    periods = [period(row, start, row.number <= paid) for row, start in zip(rows, starts[:-1], strict=True)]
    outstanding = rows[paid - 1].balance if paid else contract.principal
    timeline = {"submittedOnDate": on(contract.paid_out_on), "actualDisbursementDate": on(contract.paid_out_on)}
    return {
        **head(contract.number, contract.product, contract.currency, status or (600 if over else 300), timeline),
        "annualInterestRate": float(contract.rate),
        "summary": {"principalOutstanding": float(outstanding), "totalOverdue": 0.0},
        "repaymentSchedule": {"loanTermInDays": 365, "periods": [disbursement, *periods]},
    }


def head(number: str, product: str, currency: str, status: int, timeline: Json) -> Json:
    code = f"loanStatusType.{STATUSES.get(status, 'invalid')}"
    return {
        "accountNo": number,
        "status": {"id": status, "code": code, "value": STATUSES.get(status, "Invalid"), "active": status == 300},
        "loanProductName": product,
        "currency": {"code": currency, "decimalPlaces": 0 if currency in ("TWD", "KRW", "JPY") else 2},
        "timeline": {**timeline, "submittedByUsername": "mifos"},
    }


def period(row: Instalment, start: date, paid: bool) -> Json:
    """`LoanSchedulePeriodData.periodWithPayments`."""
    assert row.due
    due = {"principal": row.principal, "interest": row.interest, "feeCharges": 0, "penaltyCharges": 0}
    parts: Json = {}
    for name, amount in due.items():
        parts[f"{name}Due"] = float(amount)
        parts[f"{name}Paid"], parts[f"{name}Outstanding"] = (float(amount), 0.0) if paid else (0.0, float(amount))
    return {
        "period": row.number,
        "fromDate": on(start),
        "dueDate": on(row.due),
        "complete": paid,
        "principalLoanBalanceOutstanding": float(row.balance),
        **parts,
        "totalDueForPeriod": float(row.payment),
        "totalOutstandingForPeriod": 0.0 if paid else float(row.payment),
    }


def application_of(application: SeedApplication, status: int = 0) -> Json:
    """A loan account that was applied for."""
    known = status or APPLICATIONS[application.state]
    since = SINCE.get(known, "actualDisbursementDate")
    timeline = {"submittedOnDate": on(application.since), since: on(application.since)}
    return head(application.number, application.product, application.currency, known, timeline)


@contextmanager
def served(fineract: Fineract) -> Iterator[str]:
    """Its address."""
    with serving(fineract.app) as port:
        yield f"http://127.0.0.1:{port}{BASE}"
