"""Drafts come into files as ours are written, and everything else in them stays as it was."""

from __future__ import annotations

import pytest
import yaml

from bot.errors import BadInput
from bot.workshop.stories import project, steps, writing
from bot.workshop.stories.into_files import Draft
from tests.conftest import ROOT

GREETING = [steps.message("greet", words="hi: #1\n- x", lang="en"), steps.action("utter_greet")]
OURS = (ROOT / "data" / "stories" / "calculation.yml").read_text(encoding="utf-8")


def stories(text: str | None) -> dict[str, object]:
    return {each["story"]: each["steps"] for each in yaml.safe_load(text or "")["stories"]}


@pytest.mark.parametrize(
    "title", ["yes", "a: b", "# no", "“said”", "'x' \"y\"", "1", "null", "Grüße, dann 你好", "- a"]
)
def test_any_title_comes_back_as_it_was(title: str) -> None:
    assert list(stories(writing.with_story(None, title, GREETING, "story"))) == [title]


def test_a_story_is_put_at_the_end_and_the_rest_stays_byte_for_byte() -> None:
    made = writing.with_story(OURS, "greets first", GREETING, "story")
    assert made.startswith(OURS)
    assert stories(made)["greets first"] == [{"intent": "greet"}, {"action": "utter_greet"}]


def test_a_story_takes_its_own_place_again() -> None:
    before = writing.with_story(OURS, "greets first", GREETING, "story")
    before = writing.with_story(before, "the last", GREETING, "story")
    after = writing.with_story(before, "greets", GREETING[:1], "story", was="greets first")
    assert list(stories(after))[-2:] == ["greets", "the last"]
    assert writing.without_story(writing.without_story(after, "greets") or "", "the last") == OURS
    assert writing.without_story(OURS, "not there") == OURS


def test_a_name_that_is_taken_and_a_file_of_another_kind_are_refused() -> None:
    with pytest.raises(BadInput, match="already"):
        writing.with_story(OURS, "asked for one thing after the other", GREETING, "story")
    for text in ("stories: 5", "stories:\n- story: a\n  steps: []\n", "a: [", "rules: []"):
        with pytest.raises(BadInput):
            writing.with_story(text, "x", GREETING, "story")


def test_a_test_tells_what_was_written_on_one_line_of_comment() -> None:
    text = writing.with_story(None, "x", GREETING, "test")
    assert "      # en: hi: #1 - x\n      - intent: greet\n" in text
    assert stories(text) == {"x": [{"intent": "greet"}, {"action": "utter_greet"}]}


@pytest.mark.parametrize("value", ["null", "on", "no", "car", "24", "RP-204816"])
def test_a_value_stays_a_text(value: str) -> None:
    text = writing.with_story(None, "x", [steps.message("inform", (("amount", value),))], "story")
    assert stories(text)["x"] == [{"intent": "inform", "entities": [{"amount": value}]}]


def test_a_tests_file_is_named_after_its_title_and_leads_nowhere_else() -> None:
    assert writing.test_file("Asks, then ../../etc/passwd!") == "tests/conversations/asks_then_etc_passwd.yml"
    assert writing.test_file("你好") == "tests/conversations/conversation.yml"
    assert len(writing.test_file("a" * 200)) < 100


def test_a_draft_that_changes_its_kind_moves_to_the_other_file() -> None:
    files = {writing.STORIES_FILE: writing.with_story(None, "old", GREETING, "story")}
    moved = Draft("new", "test", GREETING, writing.STORIES_FILE, "old").change(files.get)
    assert moved[writing.STORIES_FILE] is None
    assert list(stories(moved["tests/conversations/new.yml"])) == ["new"]
    kept = {"tests/conversations/new.yml": moved["tests/conversations/new.yml"]}
    again = Draft("newer", "test", GREETING, "tests/conversations/new.yml", "new").change(kept.get)
    assert list(stories(again["tests/conversations/new.yml"])) == ["newer"]
    with pytest.raises(BadInput, match="There is a file"):
        Draft("new", "test", GREETING).change(kept.get)


def test_all_of_the_projects_stories_and_rules_are_read_and_would_be_written_as_they_are() -> None:
    told = project.read(ROOT)
    written = {}
    for kind, place in (("story", "data/stories"), ("rule", "data/rules")):
        for path in (ROOT / place).glob("*.yml"):
            loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
            written.update({each[kind]: each["steps"] for each in loaded["stories" if kind == "story" else "rules"]})
    read = {each.name: each for each in told if each.kind != "test"}
    assert set(read) == set(written)
    plain = {name: each for name, each in read.items() if not each.others}
    assert {name: writing.data_of(name, each.steps)["steps"] for name, each in plain.items()} == {
        name: written[name] for name in plain
    }


def test_the_slots_that_decide_are_those_of_policies_and_rules() -> None:
    names = project.names(ROOT)
    assert names.slots == ["recognised", "requested_slot"]
    assert {"greet", "ask_faq"} <= set(names.intents)
    assert {"action_calculate", "utter_thank", "action_deactivate_loop"} <= set(names.actions)
