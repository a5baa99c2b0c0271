"""A small world in which everything is right, made by the real steps, for the checks to be tried on."""

from __future__ import annotations

import pickle
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import pytest

from bot.bootstrap import Parts
from bot.channels.telegram.outbound import spoken
from bot.channels.webchat.tokens import CHANNEL
from bot.conversations.saying import say
from bot.crm import conversations, outbox
from bot.crm.migrate import migrate
from bot.crm.tables import Case, Conversation, Message, Officer
from tests.desk.conftest import Clock, loaded, settings, with_files_of  # noqa: F401
from tests.desk.content import add_officer
from tests.soak import snapshot
from tests.soak.checks.evidence import Evidence
from tests.soak.ledger import Inbound, Ledger, Step, Written

CHAT = "70001"


@dataclass
class Story:
    """What happens in the small world. A minute passes before each step."""

    parts: Parts
    clock: Clock
    ledger: Ledger
    sent: list[dict[str, Any]]
    numbers: int = 0

    def open(self, channel: str, address: str) -> Conversation:
        with self.parts.database.write() as session:
            return conversations.open_conversation(session, channel, address, "US", self.clock())

    def tells(self, talk: Conversation, text: str, kind: str, answered: bool = True) -> Case:
        """A borrower tells of trouble; it is answered with a case, or fails and has one for that."""
        self.clock.go_on(minutes=1)
        self.numbers += 1
        now, made = self.clock(), f"m{self.numbers}"
        with self.parts.database.write() as session:
            locked = conversations.lock(session, talk.id)
            state = "answered" if answered else "failed"
            asked = conversations.add_message(session, locked, "borrower", text, now, external_id=made, state=state)
            opened = self.parts.cases.open(session, locked, kind if answered else "down", now, asked, text)
            if answered:
                words = f"Your case is {opened.case.reference}."
                told = {"response": "utter_case_opened", "answers_id": asked.id}
                said = conversations.add_message(session, locked, "assistant", words, now, **told)
                self.parts.cases.told_borrower(session, locked, [said], now)
            else:
                say(session, self.parts.notices, locked, opened.reply, now, asked.id)
        self._acknowledge(talk, Inbound(made, text, kind))
        return opened.case

    def writes_to_officer(self, talk: Conversation, text: str) -> None:
        self.clock.go_on(minutes=1)
        self.numbers += 1
        now, made = self.clock(), f"m{self.numbers}"
        with self.parts.database.write() as session:
            locked = conversations.lock(session, talk.id)
            kept = conversations.add_message(
                session, locked, "borrower", text, now, external_id=made, state="to_officer"
            )
            self.parts.cases.borrower_wrote(session, locked, kept, now)
        self._acknowledge(talk, Inbound(made, text))

    def does(self, officer: Officer, case: Case, step: str, event: str, *more: str) -> None:
        """An officer's step, which is acknowledged."""
        self.clock.go_on(minutes=1)
        doing = self.parts.passing_on if step == "transfer" else self.parts.holding
        with self.parts.database.write() as session:
            getattr(doing, step)(session, case.id, officer, *more, self.clock())
        self.ledger.did(Step(str(case.id), str(officer.login), event))

    def answers(self, officer: Officer, case: Case, text: str) -> None:
        """An officer writes, which is acknowledged."""
        self.clock.go_on(minutes=1)
        self.numbers += 1
        once = f"once{self.numbers}"
        with self.parts.database.write() as session:
            written = self.parts.holding.write(session, case.id, officer, text, self.clock(), once)
        self.ledger.wrote(Written(str(case.id), str(officer.login), once, text, int(written.seq)))

    def delivers(self) -> None:
        """All letters reach Telegram."""
        with self.parts.database.write() as session:
            while letters := outbox.claim(session, self.clock()):
                for letter in letters:
                    self.sent.append({"chat_id": int(letter.address), "text": spoken(letter.message)})
                    outbox.sent(session, letter.id, self.clock())
                session.flush()

    def _acknowledge(self, talk: Conversation, message: Inbound) -> None:
        address = talk.address if talk.channel == "telegram" else talk.id
        self.ledger.received(str(talk.channel), str(address), message)


@pytest.fixture
def evidence(right: Evidence) -> Evidence:
    """The small world, to be spoilt by one test."""
    ledger = Ledger(
        defaultdict(list, {key: list(found) for key, found in right.ledger.inbound.items()}),
        list(right.ledger.written),
        list(right.ledger.steps),
    )
    stored, read, sent = pickle.loads(pickle.dumps((right.stored, right.read, right.sent)))
    return replace(right, ledger=ledger, stored=stored, read=read, sent=sent)


@pytest.fixture(scope="session")
def right(loaded: Parts, tmp_path_factory: pytest.TempPathFactory) -> Evidence:  # noqa: F811
    """Hardship with two officers, a complaint by Telegram that is kept, a failure, and an answer that comes late."""
    folder, clock = tmp_path_factory.mktemp("right"), Clock()
    parts = with_files_of(loaded, Parts(settings(f"sqlite:///{folder / 'rapport.db'}", folder), clock))
    migrate(parts.database)
    story = Story(parts, clock, Ledger(), [])
    ana, wei = add_officer(parts), add_officer(parts, "wei", "Wei Chen")
    one = story.open(CHANNEL, "one")
    hardship = story.tells(one, "I lost my job.", "hardship")
    story.does(ana, hardship, "take", "taken")
    story.answers(ana, hardship, "I have read it.")
    story.writes_to_officer(one, "Thank you.")
    story.answers(ana, hardship, "I will look into it.")
    story.does(ana, hardship, "hand_back", "handed_back")
    story.does(wei, hardship, "take", "taken")
    story.does(wei, hardship, "transfer", "transferred", "ana", "Please go on.")
    story.answers(ana, hardship, "Here is a new plan.")
    story.does(ana, hardship, "resolve", "resolved")
    two = story.open("telegram", CHAT)
    complaint = story.tells(two, "They laughed at me.", "complaint")
    story.does(wei, complaint, "take", "taken")
    story.answers(wei, complaint, "I am sorry to hear that.")
    story.delivers()
    story.tells(story.open(CHANNEL, "three"), "Is anybody there?", "human", answered=False)
    late = story.tells(story.open(CHANNEL, "four"), "I want a person.", "human")
    clock.go_on(days=7)
    parts.watch.tell(clock())
    story.does(ana, late, "take", "taken")
    story.answers(ana, late, "Sorry for being late.")
    story.writes_to_officer(_talk(parts, late), "Never mind.")
    clock.go_on(minutes=1)
    stored = snapshot.read(parts.database, clock())
    parts.database.close()
    read = {
        conversation_id: [{"seq": m.seq, "id": m.id, "text": m.text} for m in messages]
        for conversation_id, messages in stored.messages.items()
        if stored.conversations[conversation_id].channel == CHANNEL
    }
    return Evidence(story.ledger, stored, read, story.sent, parts.hours, {"web": "web: WARNING The database is busy."})


def _talk(parts: Parts, case: Case) -> Conversation:
    with parts.database.read() as session:
        found: Optional[Conversation] = conversations.get(session, case.conversation_id)
        assert found
        return found


def the_case(evidence: Evidence, kind: str) -> Case:
    """The case of a kind."""
    (found,) = [case for case in evidence.stored.every_case if case.kind == kind]
    return found


def the_messages(evidence: Evidence, kind: str) -> list[Message]:
    """The conversation of the case of a kind."""
    return evidence.stored.messages[str(the_case(evidence, kind).conversation_id)]


def by(messages: Sequence[Message], author: str) -> list[Message]:
    """Those of one side."""
    return [each for each in messages if each.author == author]
