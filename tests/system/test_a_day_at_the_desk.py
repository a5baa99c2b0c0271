"""A day at the desk in real browsers: five borrowers in five languages, two officers, a hand-over, a supervisor.

`RAPPORT_PICTURES` names a folder that keeps what was seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from bot.bootstrap import Parts
from bot.conversations import recognition
from bot.crm import borrowers, cases, feedback, officers
from bot.crm.tables import Case
from tests.browser.conftest import chromium, new_page  # noqa: F401
from tests.conftest import CHEAP
from tests.system.test_whole_way import ANSWER_WITHIN, PHONE, Chat, log_in, picture
from tests.system.words import COMPLAINT, HARDSHIP, LOCALES, OFFICER

CRISIS = "لم أعد أحتمل، الديون خنقتني وأفكر أن أنهي حياتي"
DISPUTE = "身に覚えのない手数料が引かれています。確認してもらえますか"
PERSON = "quiero hablar con una persona por favor"
SAFE = "السلام عليكم، أنا معكم الآن. هل أنتم في أمان في هذه اللحظة؟"
SARA = "a password for one day at the desk"


class Desk:
    """An officer's browser."""

    def __init__(self, page: Page, base: str, parts: Parts) -> None:
        self.page, self._base, self._parts = page, base, parts

    def log_in(self, login: str, password: str = "") -> None:
        """A demo officer, or somebody with a password."""
        if not password:
            log_in(self.page, self._base, self._parts, login)
            return
        self.page.goto(f"{self._base}/desk")
        self.page.get_by_label("Log-in name").fill(login)
        self.page.get_by_label("Password").fill(password)
        self.page.get_by_role("button", name="Log in").click()
        expect(self.page.get_by_role("heading", name="Cases")).to_be_visible()

    def open(self, case: Case) -> None:
        """Finds a case by its reference and opens it."""
        self.page.goto(f"{self._base}/desk/")
        self.page.get_by_label("Reference, borrower, or words of the conversation").fill(case.reference)
        self.page.get_by_role("button", name="Show", exact=True).click()
        self.page.get_by_role("row").filter(has_text=case.reference).get_by_role("link").click()

    def take(self, case: Case) -> None:
        """Opens a case and takes it over."""
        self.open(case)
        self.page.get_by_role("button", name="Take over").click()
        self.ready()

    def ready(self) -> None:
        expect(self.page.locator("#talk[data-ready]")).to_be_visible(timeout=ANSWER_WITHIN)

    def write(self, text: str, chat: Chat) -> None:
        """Sends what the borrower then sees."""
        self.page.locator("textarea#text").fill(text)
        self.page.get_by_role("button", name="Send", exact=True).click()
        expect(chat.texts.get_by_text(text)).to_be_visible(timeout=ANSWER_WITHIN)

    def resolve(self, case: Case, chat: Chat) -> None:
        """Settles the case; the borrower hears it."""
        before = chat.texts.count()
        self.page.get_by_text("Resolve…").click()
        self.page.get_by_role("button", name="Resolve the case").click()
        expect(chat.texts.nth(before)).to_contain_text(case.reference, timeout=ANSWER_WITHIN)


@pytest.fixture
def base(parts: Parts) -> str:
    return f"http://127.0.0.1:{parts.settings.port}"


@pytest.fixture
def says(parts: Parts, new_page: Callable[..., Page], base: str) -> Callable[..., tuple[Chat, Case]]:  # noqa: F811
    """Has a borrower of a language say things; returns their chat and the newest case of it."""

    def say(code: str, *texts: str) -> tuple[Chat, Case]:
        chat = Chat(new_page(locale=LOCALES[code], **PHONE))
        chat.page.goto(base)
        for text in texts:
            chat.ask(text)
        with parts.database.read() as session:
            return chat, cases.of_conversation(session, chat.session())[0]

    return say


def test_a_day(
    parts: Parts,
    new_page: Callable[..., Page],  # noqa: F811
    base: str,
    says: Callable[..., tuple[Chat, Case]],
) -> None:
    with parts.database.write() as session:
        officers.add(session, "sara", "Sara Lindgren", SARA, "officer", parts.clock(), cost=CHEAP)
        grace = borrowers.by_number(session, "B-1001")
        assert grace is not None
        code = recognition.issue(session, grace, "officer:test", parts.clock())
    italian, hardship = says("it", f"Buonasera, il mio codice è {code}", HARDSHIP["it"])
    thai, complaint = says("th", COMPLAINT["th"])
    arab, crisis = says("ar", CRISIS)
    _, dispute = says("ja", DISPUTE)
    _, person = says("es", PERSON)
    kinds = [case.kind for case in (hardship, complaint, crisis, dispute, person)]
    assert kinds == ["hardship", "complaint", "crisis", "dispute", "human"]

    wei = Desk(new_page(color_scheme="dark", **PHONE), base, parts)
    wei.log_in("wei")
    expect(wei.page.locator("tbody tr").first).to_contain_text("Emergency")
    wei.take(crisis)
    wei.write(SAFE, arab)
    picture(wei.page, "day-crisis")
    wei.resolve(crisis, arab)
    expect(arab.page.get_by_role("radiogroup")).to_have_count(0)

    maria = Desk(new_page(), base, parts)
    maria.log_in("maria")
    maria.take(hardship)
    maria.page.get_by_text("Phrases in Italian").click()
    maria.page.get_by_role("button", name=re.compile("^Use: Good day. My name is Maria")).click()
    maria.write(maria.page.locator("textarea#text").input_value(), italian)
    picture(maria.page, "day-phrases")
    maria.page.get_by_text("Give to a colleague…").click()
    maria.page.locator("select#to").select_option(label="Sara Lindgren (officer)")
    maria.page.get_by_label("What they should know").fill("She asks what paying less would mean.")
    maria.page.get_by_role("button", name="Give to the colleague").click()
    expect(maria.page.locator("textarea#text")).to_have_count(0)

    sara = Desk(new_page(color_scheme="dark"), base, parts)
    sara.log_in("sara", SARA)
    sara.page.goto(f"{base}/desk/notices")
    expect(sara.page.get_by_role("link", name="Hardship").first).to_be_visible()
    sara.open(hardship)
    expect(sara.page.get_by_text("She asks what paying less would mean.")).to_be_visible()
    sara.page.get_by_role("link", name="6 months longer").click()
    expect(sara.page.get_by_role("heading", name="The new plan")).to_be_visible()
    picture(sara.page, "day-plan")
    sara.open(hardship)
    sara.ready()
    sara.write("Signora Okafor, le ho preparato il nuovo piano.", italian)
    sara.resolve(hardship, italian)
    expect(italian.page.get_by_role("radiogroup")).to_have_count(0)

    maria.take(complaint)
    maria.write(OFFICER["th"], thai)
    maria.resolve(complaint, thai)
    stars = thai.page.get_by_role("radiogroup").get_by_role("radio")
    expect(stars).to_have_count(5, timeout=ANSWER_WITHIN)
    before = thai.texts.count()
    stars.nth(3).click()
    expect(thai.texts.nth(before + 1)).to_be_visible(timeout=ANSWER_WITHIN)
    expect(stars).to_have_count(0)
    with parts.database.read() as session:
        (rating,) = feedback.of_conversation(session, thai.session(), "rating")
    assert (rating.score, rating.case_id) == (4, complaint.id)

    maria.page.get_by_role("link", name="Statistics").click()
    expect(maria.page.get_by_role("heading", name="Statistics")).to_be_visible()
    expect(maria.page.get_by_role("row").filter(has_text="Sara Lindgren").first).to_be_visible()
    picture(maria.page, "day-statistics")
