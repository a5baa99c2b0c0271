"""Decided messages become lines in the right files, and nothing else changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from bot.culture.language_facts import FAST_LOADER
from bot.workshop.review.lessons import FILES, PROPOSALS, Lesson, is_held_out, marked, without_marks, write
from tests.conftest import ROOT
from training import examples
from training.examples import training

DATA = """version: "3.1"
nlu:
- intent: greet
  examples: |
    - hello

- intent: ask_fees
  examples: |
    - what fees
"""
FILE, HELD_OUT = "data/nlu/en/conversation.yml", "tests/nlu/en.yml"
GROUP = next(group for group in map(str, range(99)) if not is_held_out(group))
KEPT = next(group for group in map(str, range(99)) if is_held_out(group))


def files(**more: str) -> Mapping[str, str]:
    return {FILE: DATA, HELD_OUT: DATA.replace("hello", "hiya").replace("what fees", "your fees"), **more}


def lesson(written: str, intent: str = "greet", group: str = GROUP, **more: Any) -> Lesson:
    return Lesson(written, group, more.pop("language", "en"), intent, written, **more)


def test_a_line_is_added_behind_the_last_of_its_intent_and_the_rest_stays() -> None:
    done = write([lesson("good  day\nto you"), lesson("[5 euros](amount) of fees?", "ask_fees")], files().get)
    assert done.texts == {
        FILE: DATA.replace("- hello\n", "- hello\n    - good day to you\n") + "    - [5 euros](amount) of fees?\n"
    }
    assert len(done.added) == 2
    assert yaml.safe_load(done.texts[FILE])["nlu"][0]["examples"] == "- hello\n- good day to you\n"


def test_nothing_is_written_twice_and_contradictions_are_told() -> None:
    lessons = [lesson("Héllo!"), lesson("hiya"), lesson("What fees?", "greet"), lesson("new"), lesson("NEW")]
    done = write(lessons, files().get)
    assert (done.known, done.contrary, done.added) == (["Héllo!", "hiya", "NEW"], ["What fees?"], ["new"])


def test_a_group_for_measuring_is_kept_whole_out_of_the_training_data() -> None:
    done = write([lesson("one more", group=KEPT), lesson("two more", group=KEPT)], files().get)
    assert list(done.texts) == [HELD_OUT]
    assert done.held_out == ["one more", "two more"]
    assert 0.15 < sum(is_held_out(str(number)) for number in range(1000)) / 1000 < 0.25


def test_an_intent_that_a_language_lacks_is_told() -> None:
    done = write([lesson("quoi", "ask_moon"), lesson("salut", language="fr")], files().get)
    assert done.homeless == ["quoi", "salut"]
    assert done.texts == {}


def test_a_proposal_is_kept_with_its_reason_and_all_its_messages() -> None:
    lessons = [
        lesson("can I pay in gold", "ask_gold", proposal="many ask whether\nthey may pay in gold"),
        lesson("my cat", "ask_pets", proposal="pets"),
        lesson("gold coins?", "ask_gold", proposal="another reason"),
    ]
    done = write(lessons, files().get)
    assert done.texts[PROPOSALS].endswith(
        "\n## ask_gold\n\nmany ask whether they may pay in gold\n\n- en: can I pay in gold\n- en: gold coins?\n"
        "\n## ask_pets\n\npets\n\n- en: my cat\n"
    )
    again = write(lessons[:1], {**files(), **done.texts}.get)
    assert again.texts == done.texts


def test_a_corrected_register_is_measured_with_and_is_no_training_data() -> None:
    casual, path = {"formality": "casual"}, "tests/register/en.tsv"
    lessons = [
        lesson("Hello!", register=casual),  # known
        lesson("gimme [5](amount)", "ask_moon", register=casual),  # homeless
        lesson("nope", register={}),
    ]
    done = write(lessons, files().get)
    assert sorted(done.texts) == [FILE, path]
    assert done.texts[path] == "axis\tvalue\ttext\nformality\tcasual\tHello!\nformality\tcasual\tgimme 5\n"
    assert done.registers == ["Hello!", "gimme [5](amount)"]
    again = write([*lessons[:2], lesson("Hello!", register={"formality": "formal"})], {**files(), **done.texts}.get)
    assert (again.registers, again.contrary_registers, again.texts) == ([], ["Hello!"], {})


def test_values_are_marked_where_they_stand() -> None:
    values = [{"entity": "term", "start": 11, "end": 20}, {"entity": "amount", "start": 0, "end": 5}]
    assert marked("5,000 over 36 months", values) == "[5,000](amount) over [36 months](term)"
    assert marked("5,000", [{"entity": "amount", "start": 3, "end": 99}]) == "5,000"
    assert without_marks("[5,000](amount) over [36 months](term)") == "5,000 over 36 months"


@pytest.mark.parametrize("code", ["ar", "zh-Hant"])
def test_the_project_s_own_files_are_read_as_the_training_reads_them(code: str) -> None:
    def read(path: str) -> str | None:
        full = ROOT / path
        return full.read_text(encoding="utf-8") if full.exists() else None

    ours = training(code)[::50]
    known = write([Lesson("", GROUP, code, each.intent, each.written) for each in ours], read)
    assert known.texts == {}
    assert len(known.known) == len(ours)
    for intent in ("greet", "ask_fees", "report_hardship"):
        done = write([Lesson(intent, GROUP, code, intent, f"zzqx {intent}")], read)
        ((path, text),) = done.texts.items()
        assert text.replace(f"    - zzqx {intent}\n", "") == (ROOT / path).read_text(encoding="utf-8")
        messages = {entry["intent"]: entry["examples"] for entry in yaml.load(text, Loader=FAST_LOADER)["nlu"]}
        assert messages[intent].endswith(f"- zzqx {intent}\n")


def test_the_files_are_those_of_the_training() -> None:
    assert FILES == examples.FILES
