"""Every message of an officer's that was acknowledged is stored once, and reached the borrower."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from bot.channels.telegram.outbound import spoken
from bot.channels.telegram.splitting import pieces
from bot.channels.webchat.tokens import CHANNEL
from bot.crm.tables import Conversation, Message
from bot.replies.bidi import LRI, PDI
from tests.soak.checks.evidence import Evidence


def officers_words_are_stored_once(evidence: Evidence) -> list[str]:
    """Each under the place that was acknowledged, unchanged, in the order of acknowledgement, and nothing beside."""
    wrong, stored = [], evidence.stored
    conversation_of = {str(case.id): str(case.conversation_id) for case in stored.every_case}
    ids = {login: officer_id for officer_id, login in stored.logins.items()}
    acknowledged = set()
    last: dict[tuple[str, str], int] = defaultdict(int)
    for each in evidence.ledger.written:
        conversation_id = conversation_of.get(each.case_id, "")
        external_id = f"desk-{ids[each.login][:8]}-{each.once}"
        found = [m for m in stored.messages[conversation_id] if m.external_id == external_id]
        if len(found) != 1:
            wrong.append(f"Message {external_id} of {each.login} is stored {len(found)} times.")
            continue
        acknowledged.add(found[0].id)
        text = str(found[0].text).replace(LRI, "").replace(PDI, "")  # in Arabic, figures keep their order
        if (text, found[0].author, found[0].seq) != (each.text, "officer", each.seq):
            wrong.append(f"Message {external_id} of {each.login} is not what was acknowledged.")
        if each.seq <= last[conversation_id, each.login]:
            wrong.append(f"Message {external_id} of {each.login} stands before one that was sent earlier.")
        last[conversation_id, each.login] = each.seq
    for messages in stored.messages.values():
        unknown = [each for each in messages if each.author == "officer" and each.id not in acknowledged]
        wrong += [f"Message {each.external_id} of an officer was never acknowledged." for each in unknown]
    return wrong


def web_chats_read_it_all(evidence: Evidence) -> list[str]:
    """A web chat reads the whole transcript, once and in order."""
    wrong = []
    for conversation_id, talk in evidence.stored.conversations.items():
        if talk.channel == CHANNEL and conversation_id in evidence.read:
            read = [(each["seq"], each["id"], each["text"]) for each in evidence.read[conversation_id]]
            said = [(each.seq, each.id, each.text) for each in evidence.stored.messages[conversation_id]]
            if read != said:
                wrong.append(f"The client of conversation {conversation_id} does not read what was said in it.")
    known = {str(each.id) for each in evidence.stored.conversations.values()}
    wrong += [f"Conversation {each} was read and is not stored." for each in evidence.read if each not in known]
    return wrong


def telegram_gets_it_all(evidence: Evidence) -> list[str]:
    """Everything that was said in a chat of Telegram's has arrived at least once, in order of first arrival."""
    wrong = []
    arrived = by_chat(evidence)
    for talk in _chats(evidence):
        due = expected(evidence.stored.messages[str(talk.id)])
        got = arrived.get(str(talk.address), [])
        missing = Counter(due) - Counter(got)
        wrong += [
            f"{count} messages did not arrive in chat {talk.address}." for count in [sum(missing.values())] if count
        ]
        if not missing and first_arrivals(due, got) != due:
            wrong.append(f"The messages in chat {talk.address} arrived in another order than they were said.")
        beside = [each for each in got if each not in due]
        wrong += [f"Chat {talk.address} got something that nobody said." for _ in beside[:1]]
    wrong += [f"Letter {each.id} was given up." for each in evidence.stored.outbox if each.state == "dead"]
    return wrong


def duplicates(evidence: Evidence) -> int:
    """How many messages Telegram was handed more than once; that is allowed, and reported."""
    arrived = by_chat(evidence)
    return sum(
        sum(
            (
                Counter(arrived.get(str(talk.address), [])) - Counter(expected(evidence.stored.messages[str(talk.id)]))
            ).values()
        )
        for talk in _chats(evidence)
    )


def expected(messages: Sequence[Message]) -> list[str]:
    """What has to arrive, in order: each message in its pieces."""
    return [piece for each in messages if each.author != "borrower" for piece in pieces(spoken(each))]


def first_arrivals(due: Sequence[str], got: Sequence[str]) -> list[str]:
    """The arrivals without those that came again.

    A text may be due twice: one that arrives is new if it is what is due next, and else was there before.
    """
    found: list[str] = []
    for each in got:
        if len(found) < len(due) and each == due[len(found)]:
            found.append(each)
        elif each not in found:
            return [*found, each]
    return found


def by_chat(evidence: Evidence) -> Mapping[str, list[str]]:
    """The texts that Telegram has taken, by chat."""
    found: dict[str, list[str]] = defaultdict(list)
    for each in evidence.sent:
        found[str(each["chat_id"])].append(str(each["text"]))
    return found


def _chats(evidence: Evidence) -> Sequence[Conversation]:
    return [each for each in evidence.stored.conversations.values() if each.channel == "telegram"]
