"""Wires the parts together from the settings; the only place that knows them all. Each process takes what it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cached_property

import httpx

from bot.cases.clocks import Clocks
from bot.cases.holding import Holding
from bot.cases.merging import Merging
from bot.cases.office_hours import OfficeHours
from bot.cases.opening import CaseDesk
from bot.cases.passing_on import PassingOn
from bot.cases.repair import Repair
from bot.cases.requests import Requests
from bot.cases.watch import Watch
from bot.conversations.dialogue import Dialogue, RasaDialogue
from bot.conversations.file_check import FileCheck
from bot.conversations.flood import FloodGuard
from bot.conversations.gate import Gate
from bot.conversations.sent_codes import SentCodes
from bot.crm import attachments
from bot.crm.loan_book import SqlBorrowers, SqlContracts
from bot.crm.session import Database, same_database
from bot.culture.language_facts import LanguageFacts, load_languages
from bot.loans.book import LoanBook
from bot.loans.contract_book import ContractBook
from bot.loans.fineract.building import fineract_book
from bot.loans.lender import Lender
from bot.loans.lender_data import load_lender
from bot.plans.files import PlanFiles
from bot.reminders.sending import Reminders
from bot.replies.notices import Notices, load_wording
from bot.replies.phrasebook import Phrasebook, load_phrasebook
from bot.settings import Settings
from bot.workshop.practice.script import Scripts
from bot.workshop.practice.session import Practices


def now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(timezone.utc)


@dataclass(frozen=True)
class Parts:
    """Rapport's parts, each built when it is first asked for."""

    settings: Settings
    clock: Callable[[], datetime] = now

    @cached_property
    def database(self) -> Database:
        """The database."""
        return Database(self.settings.database)

    @cached_property
    def tracker(self) -> Database:
        """The database of Rasa's tracker store; the same object where it is the same database."""
        address = self.settings.tracker_database
        return self.database if same_database(address, self.settings.database) else Database(address)

    @cached_property
    def lender(self) -> Lender:
        """The lender's data; raises `BadLenderData`."""
        return load_lender(self.settings.lender)

    def read_files(self) -> tuple[Lender, Mapping[str, LanguageFacts]]:
        """The lender's data and the languages' facts, read ahead of their first use; raises `BadLenderData`."""
        return self.lender, self.languages

    @property
    def market(self) -> str:
        """Market of borrowers of whom nothing is known."""
        return self.lender.market(self.settings.market or self.lender.profile.default_market).code

    @property
    def language(self) -> str:
        """Language of replies while nothing is known."""
        return self.settings.language or self.lender.profile.default_language

    @cached_property
    def languages(self) -> Mapping[str, LanguageFacts]:
        """The facts of every language."""
        return load_languages()

    @cached_property
    def hours(self) -> OfficeHours:
        """The offices' hours."""
        return OfficeHours(self.lender)

    @cached_property
    def cases(self) -> CaseDesk:
        """Opens cases."""
        return CaseDesk(self.hours, self.clocks, self.languages)

    @cached_property
    def clocks(self) -> Clocks:
        """Runs the clocks of cases."""
        return Clocks(self.hours)

    @cached_property
    def repair(self) -> Repair:
        """Plans the steps after a resolution."""
        return Repair(self.hours)

    @cached_property
    def merging(self) -> Merging:
        """Merges a borrower's second case into the first."""
        return Merging(self.clocks)

    @cached_property
    def watch(self) -> Watch:
        """Warns before a clock runs out, and gives cases to officers."""
        return Watch(self.database, self.clocks, self.repair)

    @cached_property
    def reminders(self) -> Reminders:
        """Reminds borrowers of instalments; raises `BadSetting`."""
        days = (self.settings.remind_days_before, self.settings.remind_days_after)
        return Reminders(self.database, self.loan_book, self.lender, self.notices, *days)

    @cached_property
    def notices(self) -> Notices:
        """Words what is said outside of Rasa."""
        return Notices(load_wording(self.language), self.language)

    @cached_property
    def sent_codes(self) -> SentCodes:
        """Codes that borrowers have sent to a contact on file; every process derives the same."""
        return SentCodes(self.settings.desk_secret or "")

    @cached_property
    def phrasebook(self) -> Phrasebook:
        """The officers' ready phrases."""
        return load_phrasebook(self.languages)

    @cached_property
    def practices(self) -> Practices:
        """Plays borrowers for officers who practise."""
        return Practices(Scripts(self.languages))

    @cached_property
    def holding(self) -> Holding:
        """Takes conversations over for officers, and gives them back."""
        return Holding(self.notices, self.clocks, self.repair, self.settings.message_limit)

    @cached_property
    def passing_on(self) -> PassingOn:
        """Gives cases to other officers, or back to all of them."""
        return PassingOn(self.notices, self.hours, self.clocks)

    @cached_property
    def requests(self) -> Requests:
        """Decides on what borrowers ask for in a case."""
        return Requests(self.notices, self.clocks, self.settings.code_ways, self.language)

    @cached_property
    def files(self) -> FileCheck:
        """Decides which files are taken."""
        return FileCheck(self.settings.attachment_mb * 1024**2)

    def content_of_file(self, attachment_id: str) -> bytes:
        """The bytes of a kept file. Raises LookupError, and `DatabaseBusy`."""
        with self.database.read() as session:
            return attachments.content(session, attachment_id)

    @cached_property
    def plans(self) -> PlanFiles:
        """Makes the pictures, tables and files of repayment plans."""
        return PlanFiles(self.notices.wording, self.lender.name, self.lender.profile.address)

    @cached_property
    def loan_book(self) -> LoanBook:
        """The lender's loan book; raises `BadSetting`."""
        if self.settings.loan_book == "fineract":
            return fineract_book(self.settings, SqlBorrowers(self.database), self.lender)
        return ContractBook(SqlContracts(self.database))

    def check_settings(self) -> None:
        """Builds what wrong settings would stop later: a process does not start with them. Raises `BadSetting`."""
        _ = self.loan_book

    def gate(self, client: httpx.AsyncClient) -> Gate:
        """The gate, with an HTTP client that its process closes."""
        settings = self.settings
        return self.gate_to(RasaDialogue(client, settings.rasa_url, settings.rasa_token or "", settings.answer_timeout))

    def gate_to(self, dialogue: Dialogue) -> Gate:
        """The gate before whoever answers."""
        settings = self.settings
        return Gate(
            database=self.database,
            dialogue=dialogue,
            notices=self.notices,
            cases=self.cases,
            codes=self.sent_codes,
            flood=FloodGuard(settings.flood_messages, settings.flood_seconds),
            clock=self.clock,
            lender_name=self.lender.name,
            market=self.market,
            language=self.language,
            limit=settings.message_limit,
        )
