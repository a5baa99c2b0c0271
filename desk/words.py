"""The desk's own words for what the database keeps as codes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from babel import Locale, UnknownLocaleError

from bot.crm.tables import OfficerNotice
from bot.facts import Money, Text
from bot.loans.relief import ReliefPlan
from bot.replies import figures
from desk.wordlists.events import EVENTS as EVENTS
from desk.wordlists.flags import FLAGS as FLAGS
from desk.wordlists.intents import INTENTS as INTENTS
from desk.wordlists.phrases import PHRASE_CHOICES as PHRASE_CHOICES
from desk.wordlists.phrases import PHRASE_FACTS as PHRASE_FACTS
from desk.wordlists.phrases import SPEAKERS as SPEAKERS
from desk.wordlists.stand_ins import STAND_INS as STAND_INS

ENGLISH = Locale.parse("en_US")
"""In which the desk writes money and figures."""

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

HOLDERS: Mapping[str, str] = {"me": "Me", "nobody": "Nobody", "colleague": "A colleague"}

TURNS: Mapping[str, str] = {"officer": "An officer’s", "borrower": "The borrower’s"}

DUE: Mapping[str, str] = {
    "late": "Late",
    "hour": "Due within 1 hour",
    "four": "Due within 4 hours",
    "today": "Due today",
}

SORTS: Mapping[str, str] = {
    "urgent": "Gravest, then soonest due",
    "waiting": "Longest waiting",
    "newest": "Newest",
    "ended": "Last ended",
}

PRESENT: Mapping[str, str] = {"viewing": "is looking at this case", "typing": "is writing here"}

DELIVERY: Mapping[str, str] = {"waiting": "on its way", "sent": "delivered", "dead": "not delivered"}

CLOCKS: Mapping[str, str] = {
    "first_response": "First answer",
    "next_response": "Next answer",
    "resolution": "Settled",
    "acknowledgement": "Receipt confirmed",
    "final_response": "Final answer by law",
    "ombudsman_letter": "Latest answer by law",
}

CLOCK_STATES: Mapping[str, str] = {"kept": "in time", "missed": "too late", "stopped": "not needed any more"}

SIGNS: Mapping[str, str] = {
    "health": "speaks of illness or injury",
    "life_events": "speaks of a blow in their life",
    "resilience": "speaks of having nothing left",
    "capability": "may find it hard to read, hear or follow",
    "earlier_crisis": "was in a crisis within a year",
    "repeated": "had the same trouble within 90 days",
    "distress": "is in distress in another open case",
    "market": "urgent in this market",
}

STEPS: Mapping[str, str] = {
    "explanation": "Explain in writing what happened",
    "new_plan": "Send the agreed plan in writing",
    "check_plan": "Look whether the plan holds",
    "call_back": "Call back",
    "other": "Something else",
}
TARGETS: Mapping[str, str] = {"webhook": "Webhook", "mail": "Mail"}

EVENT_DELIVERY: Mapping[str, str] = {"waiting": "On its way", "sent": "Sent", "dead": "Given up"}
FILES: Mapping[str, str] = {
    "awaited": "It is being fetched.",
    "refused": "It is not kept: it is too large, or no picture or PDF. The borrower has been told.",
    "lost": "It could not be fetched. The borrower has been told.",
}
"""What has become of a file that is not kept."""

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


NOTICES: Mapping[str, str] = {
    "assigned": "is given to you",
    "warned": "soon runs out",
    "breached": "has run out",
    "reminder": "is due",
    "wrote": "the borrower has written",
}


def notice(told: OfficerNotice) -> str:
    """What an officer is told, such as `First answer: soon runs out`."""
    detail = told.detail or {}
    about = CLOCKS.get(detail.get("clock", "")) or STEPS.get(detail.get("step", ""))
    return f"{about}: {NOTICES[told.what]}" if about else NOTICES[told.what]


def due(told: OfficerNotice) -> datetime:
    """When what an officer is told of is due."""
    return datetime.fromisoformat(told.detail["due"])


def relief(plan: ReliefPlan) -> str:
    """What an option is called, such as `Pause for 3 months`."""
    option, length = plan.option, f"{plan.months} month{'' if plan.months == 1 else 's'}"
    names = {
        "pause": f"Pause for {length}{', no interest' if option.interest_waived else ''}",
        "interest_only": f"Only interest for {length}",
        "reduced": f"{(option.percent or 0):f} % of the instalment for {length}",
        "extension": f"{length} longer",
        "arrears_plan": f"Arrears over {length}",
    }
    return names[option.kind]


def difference(money: Money) -> str:
    """More or less money in total, such as `$120.50 more`."""
    if not money.amount:
        return "the same"
    shown = figures.money(Money(abs(money.amount), money.currency), ENGLISH)
    return f"{shown} {'more' if money.amount > 0 else 'less'}"


def intent(code: str) -> str:
    """What somebody who writes with this intent does; the code in words for one that no entry has."""
    return INTENTS.get(code) or spaced(code)


def sureness(confidence: float) -> str:
    """How sure the assistant was, in words and per cent."""
    word = "sure" if confidence >= 0.9 else "fairly sure" if confidence >= 0.6 else "unsure"
    return f"{word} ({confidence:.0%})"


def language_name(code: str) -> str:
    """A language's English name, such as `Chinese (Traditional)` for `zh-Hant`; the code itself if CLDR has none."""
    if code == "und":
        return "unknown language"
    try:
        name = Locale.parse(code, sep="-").get_display_name("en")
    except (UnknownLocaleError, ValueError):
        name = None
    return (name or code).replace(" Chinese)", ")")


def initials(name: str) -> str:
    """Who somebody is in at most two letters: `WC` for Wei Chen, `林` for 林怡君."""
    parts = name.split()
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper()


def english(text: Text) -> str:
    """The lender's words in English, or in its first language."""
    return text.by_language.get("en") or next(iter(text.by_language.values()))


def spaced(code: str) -> str:
    """A code such as `report_hardship` as words; used where a code has no entry above."""
    return code.replace("_", " ")
