"""Every message of a borrower's that was acknowledged is stored once, unchanged, in order, and answered once."""

from __future__ import annotations

from collections import Counter, defaultdict

from tests.soak.checks.evidence import Evidence

DONE = ("answered", "to_officer", "failed")


def stored_once_in_order(evidence: Evidence) -> list[str]:
    """What was acknowledged is what is stored: the same messages, texts and order, and nothing beside them."""
    wrong, ids = [], evidence.stored.ids_by_address()
    for (channel, address), acknowledged in evidence.ledger.inbound.items():
        talk = f"{channel} {address}"
        conversation_id = ids.get((channel, address))
        if conversation_id is None:
            wrong.append(f"There is no conversation for {talk}.")
            continue
        stored = [each for each in evidence.stored.messages[conversation_id] if each.author == "borrower"]
        count = Counter(str(each.external_id) for each in stored)
        wrong += [f"Message {each} of {talk} is stored {times} times." for each, times in count.items() if times > 1]
        texts = {str(each.external_id): str(each.text) for each in stored}
        for each in acknowledged:
            if each.external_id not in texts:
                wrong.append(f"Message {each.external_id} of {talk} was acknowledged and is not stored.")
            elif texts[each.external_id] != each.text:
                wrong.append(f"Message {each.external_id} of {talk} was changed.")
        known = [each.external_id for each in acknowledged]
        order = list(dict.fromkeys(str(each.external_id) for each in stored))
        wrong += [f"Message {each} of {talk} was never sent." for each in order if each not in known]
        if [each for each in order if each in known] != [each for each in known if each in order]:
            wrong.append(f"The messages of {talk} are not in the order in which they were sent.")
    return wrong


def answered_once(evidence: Evidence) -> list[str]:
    """Every stored message has come to its end; an answered one has replies, all of one moment, one left to an officer
    has none."""
    wrong = []
    for messages in evidence.stored.messages.values():
        replies = defaultdict(list)
        for each in messages:
            if each.answers_id:
                replies[each.answers_id].append(each.created_at)
        for each in messages:
            if each.author != "borrower":
                continue
            moments = set(replies[each.id])
            if each.state not in DONE:
                wrong.append(f"Message {each.id} is in state {each.state}.")
            elif each.state == "to_officer" and moments:
                wrong.append(f"Message {each.id} was left to an officer and answered by the assistant as well.")
            elif each.state != "to_officer" and len(moments) != 1:
                wrong.append(f"Message {each.id} was {each.state}, and replied to {len(moments)} times.")
    return wrong


def in_order_of_time(evidence: Evidence) -> list[str]:
    """Places and moments of a conversation's messages go the same way, and no place is missing."""
    wrong = []
    for conversation_id, messages in evidence.stored.messages.items():
        if [each.seq for each in messages] != list(range(1, len(messages) + 1)):
            wrong.append(f"Conversation {conversation_id} does not count its messages from 1 without a gap.")
        for before, after in zip(messages, messages[1:], strict=False):
            if after.created_at < before.created_at:
                early = (before.created_at - after.created_at).total_seconds()
                wrong.append(f"Message {after.id} stands behind one that came {early:.3f} s after it.")
    return wrong


def nothing_wrong_on_the_way(evidence: Evidence) -> list[str]:
    """No request was answered as none may be answered."""
    return list(evidence.ledger.wrong)
