"""An officer who goes through the cases of the day and says what was misunderstood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from playwright.sync_api import Page

from bot.cases.kinds import KIND_OF_INTENT
from bot.crm import conversations
from bot.crm.tables import Case, Message
from desk import words
from tests.workshop_day.material import PRIVATE, Said
from tests.workshop_day.place import Place
from tests.workshop_day.writing import taken_for

IN_TROUBLE = ("report_hardship", "request_restructure", "report_missed_payment")


def flag_all(page: Page, place: Place, meant: Mapping[str, Said]) -> Counter[str]:
    """Opens every case and says of each message in it that was read wrongly what it was; how often each was said."""
    said: Counter[str] = Counter()
    with place.parts.database.read() as session:
        cases = {str(case.conversation_id): str(case.id) for case in session.query(Case)}
        wrong = {
            case_id: [
                (int(message.seq), _flag(message, meant[message.text]))
                for message in conversations.messages_after(session, conversation_id, 0, limit=500)
                if message.author == "borrower" and message.understood and _is_wrong(message, meant)
            ]
            for conversation_id, case_id in cases.items()
        }
    for case_id, messages in wrong.items():
        for seq, flag in messages:
            page.goto(f"{place.url}/desk/cases/{case_id}")
            message = page.locator(f"#m{seq}")
            message.get_by_text("Misunderstood?").click()
            with page.expect_navigation():
                message.get_by_role("button", name=words.FLAGS[flag]).click()
            said[flag] += 1
    return said


def _is_wrong(message: Message, meant: Mapping[str, Said]) -> bool:
    found = meant.get(str(message.text))
    return found is not None and found.intent not in (taken_for(message), PRIVATE)


def _flag(message: Message, said: Said) -> str:
    if said.intent == "express_crisis":
        return "missed_crisis"
    if said.intent in IN_TROUBLE:
        return "missed_hardship"
    if said.intent in KIND_OF_INTENT and said.intent != "ask_human":
        return "missed_complaint"
    return "false_alarm" if taken_for(message) in KIND_OF_INTENT else "wrong_answer"
