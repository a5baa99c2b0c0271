"""A draft is checked against all stories and rules, without training; what contradicts is named with both places."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.bootstrap import Parts
from bot.crm import officers, story_drafts
from bot.crm.session import Database
from bot.settings import Settings
from bot.workshop.stories import steps
from bot.workshop.stories.findings import Finding, Place
from bot.workshop.stories.steps import Step
from tests.conftest import CHEAP, NOW, ROOT
from training.story_check import job
from training.story_check.check import Checked, check

OWN = """\
version: "3.1"
stories:
  - story: says yes
    steps:
      - intent: affirm
      - action: utter_affirm_noted
      - intent: thank
      - action: utter_thank
"""
RULES = """\
version: "3.1"
rules:
  - rule: greet
    steps:
      - intent: greet
      - action: utter_greet
  - rule: thank
    steps:
      - intent: thank
      - action: utter_thank
  - rule: calculate
    condition:
      - active_loop: null
    steps:
      - intent: calculate_instalment
      - action: action_prepare_calculation
      - action: instalment_form
      - active_loop: instalment_form
  - rule: danger in the middle of instalment_form
    condition:
      - active_loop: instalment_form
    steps:
      - intent: express_crisis
      - action: action_deactivate_loop
      - active_loop: null
      - action: action_crisis
"""
m, a = steps.message, steps.action


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a few rules like ours and one story."""
    made = tmp_path_factory.mktemp("project")
    for place in ("data/stories", "data/rules"):
        (made / place).mkdir(parents=True)
    for file in ("domain.yml", "config.yml"):
        shutil.copy(ROOT / file, made / file)
    (made / "data/rules/conversation.yml").write_text(RULES, encoding="utf-8")
    (made / "data/stories/own.yml").write_text(OWN, encoding="utf-8")
    return made


def found(folder: Path, *made: Step, title: str = "mine", was: tuple[str, str] | None = None) -> Sequence[Finding]:
    return check(folder, Checked(title, "story", made, was))


def places(some: Sequence[Finding]) -> list[tuple[str, Sequence[Place]]]:
    return [(each.kind, each.places) for each in some]


def test_a_story_that_fits_has_no_findings(small: Path) -> None:
    assert found(small, m("affirm"), a("utter_affirm_noted"), m("greet"), a("utter_greet")) == []


def test_a_rule_that_does_something_else_is_named_with_its_file(small: Path) -> None:
    rule, *_ = found(small, m("affirm"), a("utter_affirm_noted"), m("greet"), a("utter_thank"))
    assert (rule.kind, list(rule.places)) == (
        "contradicts_rule",
        [Place("", "mine", 3), Place("data/rules/conversation.yml", "greet")],
    )
    assert "The story does utter_thank, but the rule “greet” does utter_greet here." in rule.words


def test_a_rule_within_a_form_is_found_too(small: Path) -> None:
    opened = (m("calculate_instalment"), a("action_prepare_calculation"), a("instalment_form"))
    rule, *_ = found(small, *opened, steps.form("instalment_form"), m("express_crisis"), a("utter_thank"))
    assert rule.kind == "contradicts_rule"
    assert rule.places[0].step == 5
    assert "danger in the middle of instalment_form" in rule.words


def test_a_story_that_goes_on_differently_is_named_with_its_file_and_step(small: Path) -> None:
    assert places(found(small, m("affirm"), a("utter_deny_noted"))) == [
        ("contradicts_story", [Place("", "mine", 1), Place("data/stories/own.yml", "says yes", 1)])
    ]


def test_one_that_waits_where_a_story_goes_on_is_found_at_its_last_action(small: Path) -> None:
    words = [each.words for each in found(small, m("greet"), a("utter_greet"), a("utter_thank"))]
    assert any("rule “greet” waits for the borrower" in each for each in words)


def test_a_draft_that_is_saved_already_does_not_contradict_itself(small: Path) -> None:
    made = (m("affirm"), a("utter_deny_noted"))
    assert found(small, *made, title="says yes", was=("data/stories/own.yml", "says yes")) == []


def test_steps_that_are_left_out_do_not_count(small: Path) -> None:
    assert found(small, m("affirm"), a("utter_affirm_noted"), Step("action", "utter_thank", kept=False)) == []


def test_names_that_are_not_known_are_told_before_anything_else(small: Path) -> None:
    made = (m("affirn"), a("utter_affirm_noted"), steps.slot("amount", "5"), steps.form("tax_form"))
    assert [(each.kind, each.step) for each in found(small, *made)] == [
        *[("unknown_name", 0), ("unknown_name", 2), ("unknown_name", 3)]
    ]


def test_what_is_missing_is_told(small: Path) -> None:
    assert [each.words for each in found(small)] == ["All steps are left out."]
    told = [(each.step, each.words) for each in found(small, a("instalment_form"), m("greet"))]
    assert told == [
        (0, "It has to begin with something that the borrower wants."),
        (1, "Nothing is done about this message."),
        (0, "The form begins here, so the next step has to say that it is open."),
    ]


def test_a_name_that_is_taken_and_steps_that_are_there_already_are_told(small: Path) -> None:
    made = (m("affirm"), a("utter_affirm_noted"))
    assert places(found(small, *made, title="says yes")) == [
        ("name_taken", [Place("", "says yes"), Place("data/stories/own.yml", "says yes")])
    ]
    same = (*made, m("thank"), a("utter_thank"))
    (hint,) = found(small, *same)
    assert (hint.kind, hint.stops) == ("already_there", False)


def test_against_all_of_our_data_it_finds_just_what_is_wrong() -> None:
    made = (m("praise"), a("action_keep_praise"), m("greet"), a("utter_greet"))
    assert found(ROOT, *made) == []


class Told:
    """Keeps what a job tells."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.shares: list[float] = []
        self.lines: list[str] = []

    def step(self, text: str) -> None:
        self.steps.append(text)

    def share(self, share: float) -> None:
        self.shares.append(share)

    def line(self, text: str) -> None:
        self.lines.append(text)


def test_the_job_keeps_what_it_found_with_the_draft(
    small: Path, tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(sqlite_template, tmp_path / "rapport.db")
    address = f"sqlite:///{tmp_path / 'rapport.db'}"
    parts = Parts(Settings(_env_file=None, database_url=address, var=tmp_path))  # type: ignore[call-arg]
    monkeypatch.chdir(small)
    database: Database = parts.database
    with database.write() as session:
        tom = officers.add(session, "tom", "Tom", "correct horse battery", "trainer", NOW, cost=CHEAP)
        made = steps.as_json([m("affirm"), a("utter_deny_noted")])
        draft_id = str(story_drafts.add(session, made, "mine", tom, NOW).id)
    told = Told()
    result = job.run({"draft": draft_id, "version": 1}, parts, told)
    assert (result["findings"], result["stopping"], result["counts"]) == (1, 1, True)
    with database.read() as session:
        draft = story_drafts.find(session, draft_id)
        assert draft
        assert (draft.state, draft.checked_version) == ("checked", 1)
        assert draft.findings[0]["places"][1] == {"file": "data/stories/own.yml", "story": "says yes", "step": 1}
    assert told.shares == sorted(told.shares)
    assert len(told.steps) == 4
    assert "affirm" not in " ".join(told.lines)
    with pytest.raises(LookupError):
        job.run({"draft": "0" * 32, "version": 1}, parts, told)
    database.close()
