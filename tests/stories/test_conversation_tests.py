"""What is made of conversation tests: which go otherwise and where, and what two models make of the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from rasa.core.processor import MessageProcessor

from tests.conftest import ROOT
from training.comparing.conversation_tests import Outcome, files, paired, run_all

SAVED = """
version: "3.1"
stories:
- story: says goodbye
  steps:
  - intent: goodbye
  - action: utter_goodbye
- story: is in danger and is greeted
  steps:
  - intent: express_crisis
  - action: action_crisis
  - intent: thank
  - action: utter_greet
- story: wants the moon
  steps:
  - intent: ask_moon
  - action: utter_moon
"""


@pytest.mark.filterwarnings("ignore")
def test_what_trainers_saved_is_run_on_a_model_and_says_where_it_goes_otherwise(
    processor: MessageProcessor, tmp_path: Path
) -> None:
    saved = tmp_path / "tests" / "conversations" / "saved.yml"
    saved.parent.mkdir(parents=True)
    saved.write_text(SAVED, encoding="utf-8")
    assert run_all([saved], processor) == {
        "says goodbye": Outcome(None, crisis=False),
        "is in danger and is greeted": Outcome("after thank comes utter_thank instead of utter_greet", crisis=True),
        "wants the moon": Outcome("the model does not know ask_moon, utter_moon", crisis=False),
    }


def test_those_of_the_project_come_before_those_that_were_saved(tmp_path: Path) -> None:
    (tmp_path / "tests" / "conversations").mkdir(parents=True)
    (tmp_path / "tests" / "stories").mkdir()
    shutil.copy(ROOT / "tests" / "stories" / "conversations.yml", tmp_path / "tests" / "stories")
    for name in ("b.yml", "a.yml"):
        (tmp_path / "tests" / "conversations" / name).write_text(SAVED, encoding="utf-8")
    assert [path.name for path in files(tmp_path)] == ["conversations.yml", "a.yml", "b.yml"]
    assert files(tmp_path / "nowhere") == []


def test_two_models_are_told_apart_by_the_tests_that_turn() -> None:
    passes, fails, danger = Outcome(None, False), Outcome("after greet comes x instead of y", False), Outcome("…", True)
    found = paired(
        {"kept": passes, "lost": passes, "found": fails, "danger": Outcome(None, True), "never": fails},
        {"kept": passes, "lost": fails, "found": passes, "danger": danger, "never": fails},
    )
    assert (found.tests, found.before, found.after) == (5, 3, 2)
    assert (dict(found.lost), found.found) == ({"lost": fails.otherwise, "danger": "…"}, ["found"])
    assert found.crises == ["danger"]
