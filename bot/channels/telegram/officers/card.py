"""A case as an officer's chat shows it. Every message about a case begins with its reference, and is plain text.

By the reference it is known to which case a reply belongs; names of borrowers and figures of loans stay at the desk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Optional

from bot.channels.telegram.officers import words
from bot.channels.telegram.splitting import LIMIT, length, pieces
from bot.crm import attachments, case_clocks, cases, conversations
from bot.crm.session import Session
from bot.crm.tables import Case, Conversation, Message, OfficerNotice
from bot.culture.language_facts import LanguageFacts
from desk import words as desk_words
from desk.case.brief import Brief, brief
from desk.case.timing import Timing, timings
from desk.pages import moment, span

SHOWN = 15
"""So many of the newest messages are shown of a conversation."""

SHOWN_WORDS = 600
"""UTF-16 code units of each of them."""

LAST_WORDS = 1500
"""UTF-16 code units of what the borrower wrote last."""

Button = tuple[str, str]
"""What stands on it, and its data: an action and the case's id."""


def card(
    session: Session,
    case: Case,
    conversation: Conversation,
    languages: Mapping[str, LanguageFacts],
    zone: tzinfo,
    now: datetime,
    notice: Optional[OfficerNotice] = None,
) -> str:
    """One message that says all of a case that an officer needs to act; moments are on the office's clock, `zone`."""
    how = brief(conversation, case, languages)
    told = [_told(notice, zone)] if notice else []
    running = timings(case_clocks.of_case(session, case.id), now)
    lines = [
        heading(case),
        *told,
        f"{case.market} · {how.language_name} · {desk_words.STATES[case.state]}",
        *[line for each in running if (line := _clock(each, zone))],
        "",
        *_manner(how),
    ]
    said = conversations.latest_from_borrower(session, conversation.id)
    if said:
        lines += ["", f"The borrower wrote last ({moment(said.created_at, zone)}):"]
    top = "\n".join(lines)
    return f"{top}\n{cut(_words(session, [said])[said.id], min(LAST_WORDS, LIMIT - length(top) - 1))}" if said else top


def heading(case: Case) -> str:
    """Such as `RC-7K4M2Q · Urgent · Hardship`."""
    kind = desk_words.KINDS.get(case.kind, desk_words.spaced(case.kind))
    return f"{case.reference} · {desk_words.SEVERITIES[case.severity]} · {kind}"


def borrowers_message(session: Session, case: Case, message: Message, zone: tzinfo) -> Sequence[str]:
    """What the borrower has just written to the officer, whole, in as many messages as it takes."""
    return _under(f"{case.reference} · {moment(message.created_at, zone)}", _words(session, [message])[message.id])


def conversation_so_far(session: Session, case: Case, zone: tzinfo) -> Sequence[str]:
    """The newest messages of a case's conversation, the oldest of them first."""
    newest = cases.transcript(session, case.conversation_id)[-SHOWN:]
    shown = _words(session, newest)
    said = [f"{moment(each.created_at, zone)} {_who(each)}:\n{cut(shown[each.id], SHOWN_WORDS)}" for each in newest]
    return _under(f"{case.reference} · the conversation", "\n\n".join(said) or words.NOTHING_SAID)


def buttons(case: Case, conversation: Conversation, officer_id: str, asked: bool = False) -> Sequence[Sequence[Button]]:
    """The buttons that an officer has for a case as it stands, row by row; `asked` while they resolve it."""
    show = (words.SHOW, f"show:{case.id}")
    if case.state in cases.ENDED:
        return [[show]]
    if conversation.holder_id == officer_id and case.officer_id == officer_id:
        if asked:
            return [[(words.sure(case.reference), f"sure:{case.id}"), (words.KEEP, f"keep:{case.id}")]]
        back, settle = (words.HAND_BACK, f"back:{case.id}"), (words.RESOLVE, f"resolve:{case.id}")
        return [[back, settle], [show]]
    free = conversation.holder_id in (None, officer_id)
    return [[(words.TAKE, f"take:{case.id}")], [show]] if free else [[show]]


def cut(text: str, limit: int) -> str:
    """The text if it has at most `limit` UTF-16 code units, else its beginning, at a good place, with `…`."""
    return text if length(text) <= limit else f"{pieces(text, limit - 1)[0]}…"


def _under(first: str, text: str) -> Sequence[str]:
    return [f"{first}\n{piece}" for piece in pieces(text, LIMIT - length(first) - 1)]


def _told(notice: OfficerNotice, zone: tzinfo) -> str:
    said = desk_words.notice(notice)
    when = f" ({moment(desk_words.due(notice), zone)})" if (notice.detail or {}).get("due") else ""
    return f"{said[0].upper()}{said[1:]}{when}"


def _clock(timing: Timing, zone: tzinfo) -> Optional[str]:
    """A clock that still counts; one that was kept or stopped needs nobody."""
    name = desk_words.CLOCKS[timing.name]
    if timing.state == "halted":
        left = f"{span(timing.left)} of working time left, " if timing.left is not None else ""
        return f"{name}: {left}while the borrower is asked"
    if timing.due is None or timing.state not in ("running", "soon", "late"):
        return None
    late = " – late" if timing.state == "late" else ""
    return f"{name}: by {moment(timing.due, zone)} {timing.due.astimezone(zone):%Z}{late}"


def _manner(how: Brief) -> Sequence[str]:
    axes = ", ".join(value for _, value in how.axes)
    lines = [how.hint, f"Manner: {axes}. {how.why}"]
    if how.advice:
        lines += [f"Open: {how.advice.open}", f"Address: {how.advice.address}", f"Avoid: {how.advice.avoid}"]
        lines.append(f"Bad news: {how.advice.bad_news}")
    return lines


def _who(message: Message) -> str:
    names = {"borrower": "Borrower", "officer": message.officer_name or "Officer"}
    return str(names.get(message.author, "Assistant"))


def _words(session: Session, messages: Sequence[Message]) -> Mapping[str, str]:
    """By id; a file is named, and not shown here."""
    files = attachments.of_messages(session, [each.id for each in messages])
    return {each.id: f"{each.text}\n{words.FILE}".strip() if each.id in files else each.text for each in messages}
