"""The desk's own words for what the database keeps as codes."""

from __future__ import annotations

from collections.abc import Mapping

from babel import Locale, UnknownLocaleError

from bot.facts import Text

KINDS: Mapping[str, str] = {
    "crisis": "Person in danger",
    "harassment": "Harassment",
    "fraud": "Fraud",
    "hardship": "Hardship",
    "down": "Assistant was down",
    "restructure": "Asks for relief",
    "dispute": "Disputes a charge",
    "complaint": "Complaint",
    "human": "Wants a person",
    "failed": "Not understood",
    "request": "Request",
}

SEVERITIES: Mapping[int, str] = {1: "Emergency", 2: "Urgent", 3: "Soon", 4: "Normal"}

STATES: Mapping[str, str] = {
    "new": "New",
    "waiting": "Waiting for an officer",
    "held": "With officer",
    "with_borrower": "Waiting for borrower",
    "reopened": "Reopened",
    "resolved": "Resolved",
    "closed": "Closed",
}

CHANNELS: Mapping[str, str] = {"webchat": "Web chat", "telegram": "Telegram"}

DELIVERY: Mapping[str, str] = {"waiting": "on its way", "sent": "delivered", "dead": "not delivered"}

EVENTS: Mapping[str, str] = {
    "opened": "opened the case",
    "told": "answered a question",
    "added": "added to the story",
    "wrote": "wrote a message",
    "taken": "took the case over",
    "handed_back": "handed back to the assistant",
    "resolved": "resolved the case",
    "transferred": "gave the case to a colleague",
    "reopened": "opened the case again",
    "noted": "noted",
    "timed_out": "gave the case back to all officers, because the borrower had waited too long",
    "officer_left": "gave the case back to all officers, because its officer has left",
    "code_issued": "issued a one-time code",
}

QUESTIONS: Mapping[str, str] = {
    "case_story": "What happened",
    "case_wish": "What would help",
    "case_since": "Since when",
}

FOUND_BY: Mapping[str, str] = {
    "default": "nothing is known yet; this is the lender's own language",
    "guess": "guessed from a short message",
    "clear": "clear from what they write",
    "wish": "they asked for it",
}

SOURCES: Mapping[str, str] = {
    "wish": "They asked for this manner.",
    "evidence": "Read from how they write.",
    "start": "Not enough evidence yet; every conversation starts politely.",
}

APPLICATION_STATES: Mapping[str, str] = {
    "received": "received",
    "checking": "being checked",
    "documents_missing": "documents are missing",
    "approved": "approved",
    "declined": "declined",
    "paid_out": "paid out",
}


INTENTS: Mapping[str, str] = {
    "greet": "greets",
    "goodbye": "says goodbye",
    "thank": "says thank you",
    "affirm": "says yes",
    "deny": "says no",
    "chitchat": "makes small talk",
    "bot_challenge": "asks whether a person or a program answers",
    "ask_capabilities": "asks what the assistant can do",
    "ask_human": "wants to talk to a person",
    "change_language": "wants another language",
    "change_style": "wants to be written to in another manner",
    "explain_style": "asks why they are written to in this manner",
    "stop": "wants to stop what was under way",
    "ask_rephrase": "did not understand and wants it said again",
    "out_of_scope": "asks about something other than loans",
    "inform": "tells a detail",
    "ask_products": "asks which loans there are",
    "ask_interest_rate": "asks about interest rates",
    "ask_fees": "asks about fees",
    "ask_eligibility": "asks who can get a loan",
    "ask_documents": "asks which papers are needed",
    "ask_how_to_apply": "asks how to apply",
    "ask_processing_time": "asks how long a decision takes",
    "ask_borrowing_limit": "asks how much can be borrowed",
    "ask_repayment_methods": "asks how to pay",
    "ask_early_repayment": "asks about repaying early",
    "ask_collateral": "asks what secures a loan",
    "ask_glossary": "asks what a word means",
    "ask_consumer_rights": "asks about their rights",
    "ask_privacy": "asks what happens with their data",
    "ask_contact_hours": "asks when and where the office is open",
    "calculate_instalment": "asks what a loan would cost a month",
    "show_plan": "asks for a repayment plan of a loan they think about",
    "check_application": "asks how their application stands",
    "check_balance": "asks what they still owe",
    "check_next_payment": "asks when the next payment is due",
    "check_schedule": "asks for the repayment plan of their loan",
    "request_statement": "wants a statement",
    "report_payment": "says that they have paid",
    "update_contact": "has a new address or number",
    "report_hardship": "says that they are in financial trouble",
    "request_restructure": "asks to change their instalments",
    "report_missed_payment": "says that a payment was missed, or will be",
    "express_crisis": "may be in danger",
    "file_complaint": "complains",
    "dispute_charge": "disputes a charge",
    "report_harassment": "says that somebody harasses them",
    "report_fraud": "reports a fraud",
    "check_case": "asks how their case stands",
    "rate": "gives a rating",
    "praise": "praises",
    "give_feedback": "suggests something",
    "nlu_fallback": "was not understood",
    "unsupported_language": "writes a language that the assistant does not speak",
}

PHRASE_FACTS: Mapping[str, str] = {
    "name": "How to address them",
    "document": "Paper that shows",
    "months": "Months",
    "interest": "Interest in a pause",
    "instalment": "Instalment of a longer loan",
    "reduced": "Smaller payment a month",
    "later": "Payment a month afterwards",
    "more": "More interest in all",
    "overdue": "Overdue amount",
    "monthly": "Extra a month for it",
    "amount": "Fee or refund",
    "payment": "Next payment",
    "due": "Day of the next payment",
    "day": "Other day",
    "answer": "Complaint answered by",
    "by": "You answer by",
}
"""What fields of figures for phrases are called."""

PHRASE_CHOICES: Mapping[str, str] = {
    "income": "present income",
    "jobloss": "the end of a job",
    "illness": "an illness",
    "account": "the movements of a bank account",
    "identity": "who they are",
    "runs": "goes on",
    "stops": "is not charged",
}

SPEAKERS: Mapping[str, str] = {"unsaid": "without saying", "woman": "as a woman", "man": "as a man"}


def intent(code: str) -> str:
    """What somebody who writes with this intent does; the code in words for one that no entry has."""
    return INTENTS.get(code) or spaced(code)


def language_name(code: str) -> str:
    """A language's English name, such as `Chinese (Traditional)` for `zh-Hant`; the code itself if CLDR has none."""
    if code == "und":
        return "unknown language"
    try:
        name = Locale.parse(code, sep="-").get_display_name("en")
    except (UnknownLocaleError, ValueError):
        name = None
    return (name or code).replace(" Chinese)", ")")


def english(text: Text) -> str:
    """The lender's words in English, or in its first language."""
    return text.by_language.get("en") or next(iter(text.by_language.values()))


def spaced(code: str) -> str:
    """A code such as `report_hardship` as words; used where a code has no entry above."""
    return code.replace("_", " ")
