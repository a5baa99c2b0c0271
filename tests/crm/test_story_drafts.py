"""Drafts of stories: kept, changed by one at a time, checked, saved, and gone with the conversation they come from."""

from __future__ import annotations

from typing import Any

import pytest

from bot.crm import conversations, erasing, officers, rasa_events, story_drafts
from bot.crm.session import Database
from bot.crm.tables import Officer, StoryDraft
from bot.errors import BadInput
from tests.conftest import CHEAP, NOW

STEPS = [{"kind": "message", "name": "greet"}, {"kind": "action", "name": "utter_greet"}]


@pytest.fixture
def tom(database: Database) -> Officer:
    with database.write() as session:
        return officers.add(session, "tom", "Tom Trainer", "correct horse battery", "trainer", NOW, cost=CHEAP)


@pytest.fixture
def draft(database: Database, tom: Officer) -> StoryDraft:
    with database.write() as session:
        return story_drafts.add(session, STEPS, "  greets   first ", tom, NOW)


def read(database: Database, draft: StoryDraft) -> StoryDraft:
    with database.read() as session:
        found = story_drafts.find(session, str(draft.id))
        assert found
        return found


def test_a_draft_is_kept_as_it_was_made(database: Database, draft: StoryDraft) -> None:
    kept = read(database, draft)
    assert (kept.title, kept.kind, kept.state, kept.version, kept.steps) == ("greets first", "story", "draft", 1, STEPS)
    with database.read() as session:
        assert [(each.id, owner) for each, owner in story_drafts.newest(session)] == [(draft.id, "Tom Trainer")]


@pytest.mark.parametrize(
    ("more", "code"), [({"title": " "}, "title"), ({"title": "a" * 101}, "title"), ({"kind": "rule"}, "kind")]
)
def test_what_is_no_draft_is_refused(database: Database, tom: Officer, more: dict[str, Any], code: str) -> None:
    with pytest.raises(BadInput) as refused, database.write() as session:
        story_drafts.add(session, **{"steps": STEPS, "title": "greets", "owner": tom, "now": NOW, **more})
    assert refused.value.code == code
    with pytest.raises(BadInput), database.write() as session:
        story_drafts.add(session, [], "greets", tom, NOW)


def test_the_second_of_two_who_change_the_same_version_is_told_and_nothing_is_lost(
    database: Database, draft: StoryDraft, tom: Officer
) -> None:
    with database.write() as session:
        assert story_drafts.change(session, str(draft.id), 1, tom, NOW, steps=STEPS[:1]).version == 2
    meanwhile = pytest.raises(BadInput, match="Tom Trainer has changed this draft meanwhile")
    with meanwhile as refused, database.write() as session:
        story_drafts.change(session, str(draft.id), 1, tom, NOW, title="mine")
    kept = read(database, draft)
    assert (refused.value.code, kept.title, kept.steps) == ("changed", "greets first", STEPS[:1])


def test_a_check_counts_for_the_version_that_it_read(database: Database, draft: StoryDraft, tom: Officer) -> None:
    found = [{"kind": "unknown_name", "words": "No.", "places": []}]
    with database.write() as session:
        assert story_drafts.checked(session, str(draft.id), 1, found)
    kept = read(database, draft)
    assert (kept.state, kept.findings, kept.checked_version) == ("checked", found, 1)
    with database.write() as session:
        story_drafts.change(session, str(draft.id), 1, tom, NOW, kind="test")
        assert not story_drafts.checked(session, str(draft.id), 1, [])
        assert not story_drafts.checked(session, "0" * 32, 1, [])
    kept = read(database, draft)
    assert (kept.state, kept.findings, kept.checked_version, kept.version) == ("draft", found, 1, 2)


def test_a_draft_that_was_changed_while_it_was_saved_is_still_to_be_saved(
    database: Database, draft: StoryDraft, tom: Officer
) -> None:
    with database.write() as session:
        story_drafts.saved(session, str(draft.id), 1, "data/stories/workshop.yml", "greets first", "abc", NOW)
    assert read(database, draft).state == "saved"
    with database.write() as session:
        story_drafts.change(session, str(draft.id), 1, tom, NOW, title="other")
        story_drafts.saved(session, str(draft.id), 1, "data/stories/workshop.yml", "greets first", "def", NOW)
    kept = read(database, draft)
    assert (kept.state, kept.saved_as, kept.saved_version) == ("draft", "def", 1)


def test_one_that_is_thrown_away_is_gone(database: Database, draft: StoryDraft) -> None:
    with database.write() as session:
        story_drafts.throw_away(session, str(draft.id))
    with database.read() as session:
        assert story_drafts.find(session, str(draft.id)) is None
    with pytest.raises(LookupError), database.write() as session:
        story_drafts.throw_away(session, str(draft.id))


def test_with_a_conversation_the_drafts_made_of_it_are_erased(database: Database, tom: Officer) -> None:
    with database.write() as session:
        talk = conversations.open_conversation(session, "webchat", "one", "US", NOW)
        made = story_drafts.add(session, STEPS, "of a talk", tom, NOW, conversation_id=talk.id)
        other = story_drafts.add(session, STEPS, "of none", tom, NOW)
    with database.write() as session:
        assert erasing.erase(session, [talk.id], [], NOW, "request")["story_draft"] == 1
    with database.read() as session:
        assert story_drafts.find(session, made.id) is None
        assert story_drafts.find(session, other.id) is not None


def test_the_events_of_a_conversation_come_in_their_order(database: Database) -> None:
    with database.write() as session:
        assert rasa_events.of_conversation(session, "c") == []
        rasa_events.METADATA.create_all(session.connection())
        rows = [("c", '{"event": "user"}'), ("d", "{}"), ("c", '{"event": "action"}')]
        for number, (sender, data) in enumerate(rows):
            row = {"id": number, "sender_id": sender, "type_name": "x", "data": data}
            session.execute(rasa_events.EVENTS.insert().values(row))
        assert rasa_events.of_conversation(session, "c") == [{"event": "user"}, {"event": "action"}]
