"""The answers about a borrower's own loan: from what the loan book says to a reply's name and facts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.facts import Fact, Money, Percent, Reply, Rows, Text
from bot.loans.answers.calculation import plan_rows
from bot.loans.answers.lines import Row
from bot.loans.book import Application, Loan, LoanBook, NextPayment
from bot.loans.lender import Lender
from bot.loans.plan import Plan
from bot.loans.schedules.rows import Instalment


def application_reply(lender: Lender, application: Application | None) -> Reply:
    """check_application: the state of the latest application."""
    if application is None:
        return Reply("utter_no_application")
    return Reply(
        "utter_application",
        {
            "number": application.number,
            "name": product_name(lender, application.product),
            "state": application.state,
            "since": application.since,
        },
    )


def balance_reply(lender: Lender, payoffs: Sequence[tuple[Loan, Money]], today: date) -> Reply:
    """check_balance: what is owed on each loan, and what settles it today."""
    if not payoffs:
        return Reply("utter_no_loan")
    rows: list[Row] = []
    for loan, payoff in payoffs:
        facts: dict[str, Fact] = {**_about(lender, loan), "principal": loan.principal, "payoff": payoff}
        if loan.arrears.amount:
            rows.append(("item_balance_arrears", {**facts, "arrears": loan.arrears}))
        else:
            rows.append(("item_balance", facts))
    return Reply("utter_balance", {"items": Rows(rows), "as_of": today})


def next_payment_reply(lender: Lender, payments: Sequence[tuple[Loan, NextPayment]]) -> Reply:
    """check_next_payment: the next payment of each loan, with what is overdue."""
    if not payments:
        return Reply("utter_no_loan")
    rows: list[Row] = []
    for loan, payment in payments:
        facts: dict[str, Fact] = {**_about(lender, loan), "due": payment.due, "payment": payment.payment}
        if loan.arrears.amount:
            rows.append(("item_next_payment_overdue", {**facts, "arrears": loan.arrears}))
        else:
            rows.append(("item_next_payment", facts))
    return Reply("utter_next_payment", {"items": Rows(rows)})


def schedule_reply(lender: Lender, loan: Loan, rows: Sequence[Instalment], others: Sequence[Loan] = ()) -> Reply:
    """check_schedule: the plan of one loan, with a button for each of the borrower's other loans."""
    currency = loan.principal.currency
    facts = {**_about(lender, loan), "rows": Rows(plan_rows(rows, currency))}
    plan = Plan("loan", currency, _about(lender, loan), rows).as_json() if rows else None
    buttons = tuple((_title(lender, other), f'/check_schedule{{"loan_number": "{other.number}"}}') for other in others)
    return Reply("utter_schedule", facts, buttons, plan)


def statement_reply(
    lender: Lender,
    loan: Loan,
    payoff: Money,
    rows: Sequence[Instalment],
    borrower: str,
    today: date,
    others: Sequence[Loan] = (),
) -> Reply:
    """request_statement: how one loan stands today, with the plan of its open instalments as a document.

    `payoff` settles it today, `borrower` is the borrower's name. There is a button for each of the borrower's other
    loans.
    """
    facts: dict[str, Fact] = {
        **_about(lender, loan),
        "borrower": borrower,
        "owed": loan.principal,
        **({"arrears": loan.arrears} if loan.arrears.amount else {}),
        "payoff": payoff,
        "rate": Percent(loan.rate),
        "lender": lender.name,
        "as_of": today,
    }
    buttons = tuple(
        (_title(lender, other), f'/request_statement{{"loan_number": "{other.number}"}}') for other in others
    )
    said = {"items": balance_reply(lender, [(loan, payoff)], today).facts["items"], "as_of": today}
    return Reply("utter_statement", said, buttons, Plan("statement", loan.principal.currency, facts, rows).as_json())


def pick_loan(loans: Sequence[Loan], number: str | None) -> Loan | None:
    """The loan with a number, in which case, spaces, signs, letters and zeros before it may be left out.

    Without such a loan it is the first one; None without loans.
    """
    wanted = _plain(number or "")
    for loan in loans:
        digits = "".join(filter(str.isdigit, loan.number))
        if wanted and wanted in (_plain(loan.number), digits, digits.lstrip("0")):
            return loan
    return loans[0] if loans else None


def check_application(lender: Lender, book: LoanBook, borrower_id: str) -> Reply:
    """The answer out of the book. Raises `BookDown`, as all of these."""
    return application_reply(lender, book.application(borrower_id))


def check_balance(lender: Lender, book: LoanBook, borrower_id: str, today: date) -> Reply:
    """The answer out of the book."""
    payoffs = [(loan, book.payoff(loan, today)) for loan in book.loans(borrower_id, today)]
    return balance_reply(lender, payoffs, today)


def check_next_payment(lender: Lender, book: LoanBook, borrower_id: str, today: date) -> Reply:
    """The answer out of the book."""
    payments = [(loan, book.next_payment(loan, today)) for loan in book.loans(borrower_id, today)]
    return next_payment_reply(lender, [(loan, payment) for loan, payment in payments if payment is not None])


def check_schedule(lender: Lender, book: LoanBook, borrower_id: str, today: date, number: str | None = None) -> Reply:
    """The answer out of the book, for the loan with `number`, or for the first one."""
    loans = book.loans(borrower_id, today)
    loan = pick_loan(loans, number)
    if loan is None:
        return Reply("utter_no_loan")
    return schedule_reply(lender, loan, book.schedule(loan), [other for other in loans if other != loan])


def statement(
    lender: Lender, book: LoanBook, borrower_id: str, borrower: str, today: date, number: str | None = None
) -> Reply:
    """The statement out of the book, for the loan with `number`, or for the first one."""
    loans = book.loans(borrower_id, today)
    loan = pick_loan(loans, number)
    if loan is None:
        return Reply("utter_no_loan")
    others, payoff = [each for each in loans if each != loan], book.payoff(loan, today)
    return statement_reply(lender, loan, payoff, book.schedule(loan), borrower, today, others)


def _about(lender: Lender, loan: Loan) -> dict[str, Fact]:
    return {"number": loan.number, "name": product_name(lender, loan.product)}


def product_name(lender: Lender, product: str) -> Text:
    """The kind's name. A kind that the lender has given up since then goes by its id."""
    known = lender.products.get(product)
    return known.name if known else Text(dict.fromkeys(lender.languages, product))


def _title(lender: Lender, loan: Loan) -> Text:
    return Text(
        {
            language: f"{words} {loan.number}"
            for language, words in product_name(lender, loan.product).by_language.items()
        }
    )


def _plain(number: str) -> str:
    return "".join(sign for sign in number.casefold() if sign.isalnum())
