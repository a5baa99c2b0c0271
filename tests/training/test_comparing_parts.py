"""The parts of a comparison by themselves: what is kept, the limits of the gate, the page."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.encoders import LENGTH
from bot.workshop.models.comparison import Comparison, ConversationTests, Refusal, Replay, ReplayChange
from bot.workshop.models.refusals import Losses
from bot.workshop.models.verdicts import by_intent, by_language, changes
from tests.workshop.models.test_refusals import pair, same
from training.comparing import kept_readings, pictures, report
from training.comparing.kept_readings import KEPT, KeptReadings
from training.comparing.opened import SharedVectors
from training.comparing.run import language_name
from training.evaluation.gates import BadGates, load_losses
from training.evaluation.readings import Reading
from training.examples import Example

EXAMPLES = [Example("inform", "[36](term) months"), Example("greet", "hello")]
READINGS = [
    Reading("en", EXAMPLES[0], "inform", 0.9, "en", 2, [("term", "36 months", "36")], 4.5),
    Reading("en", EXAMPLES[1], "thank", 0.4, "en", 1, [], 3.0),
]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.tar.gz"
    path.write_bytes(b"a model")
    return path


def test_readings_are_found_again_as_they_were(tmp_path: Path, model: Path) -> None:
    KeptReadings(tmp_path / "kept", model).keep("en", READINGS)
    assert KeptReadings(tmp_path / "kept", model).find("en", EXAMPLES) == READINGS
    assert KeptReadings(tmp_path / "kept", model).find("es", EXAMPLES) is None


def test_another_model_other_messages_and_other_code_have_other_readings(
    tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    KeptReadings(tmp_path / "kept", model).keep("en", READINGS)
    marked = [Example("inform", "36 months"), EXAMPLES[1]]
    assert KeptReadings(tmp_path / "kept", model).find("en", marked) is None
    monkeypatch.setattr(kept_readings, "READ_BY", ("bot/nlu/*.py",))
    assert KeptReadings(tmp_path / "kept", model).find("en", EXAMPLES) is None
    monkeypatch.undo()
    assert KeptReadings(tmp_path / "kept", model).find("en", EXAMPLES) == READINGS
    model.write_bytes(b"another")
    assert KeptReadings(tmp_path / "kept", model).find("en", EXAMPLES) is None


def test_a_damaged_file_counts_as_none(tmp_path: Path, model: Path) -> None:
    KeptReadings(tmp_path / "kept", model).keep("en", READINGS)
    (path,) = (tmp_path / "kept").rglob("en.json")
    path.write_text(path.read_text(encoding="utf-8")[:-20], encoding="utf-8")
    assert KeptReadings(tmp_path / "kept", model).find("en", EXAMPLES) is None


def test_the_readings_of_models_that_are_not_used_go(tmp_path: Path, model: Path) -> None:
    for number in range(KEPT + 3):
        model.write_bytes(bytes(number))
        KeptReadings(tmp_path / "kept", model).keep("en", READINGS)
        for folder in (tmp_path / "kept").iterdir():
            os.utime(folder, (folder.stat().st_mtime - 60,) * 2)
    assert len(list((tmp_path / "kept").iterdir())) == KEPT
    assert KeptReadings(tmp_path / "kept", model).find("en", EXAMPLES) == READINGS


class Encoder:
    """Encodes a text as its length, and remembers what it was asked and given."""

    LABEL = "lengths"

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.given: dict[str, float] = {}

    def encode(self, texts: list[str]) -> np.ndarray:
        self.asked += texts
        return np.array([[len(text)] for text in texts], dtype=np.float32)

    def keep(self, texts: list[str], vectors: np.ndarray) -> None:
        self.given.update(zip(texts, vectors[:, 0].tolist(), strict=True))


def test_both_models_share_vectors_and_only_those_of_public_texts_are_written_down(tmp_path: Path) -> None:
    vectors, first, second, third = SharedVectors(tmp_path, ["public"]), Encoder(), Encoder(), Encoder()
    long = "x" * (LENGTH + 50)
    vectors.give(first, ["public", "a borrower's", "public", long])  # type: ignore[arg-type]
    assert first.given == {"public": 6, "a borrower's": 12, long: LENGTH}
    vectors.give(second, ["a borrower's", "public"])  # type: ignore[arg-type]
    assert (second.asked, second.given) == ([], {"a borrower's": 12, "public": 6})
    SharedVectors(tmp_path, ["public"]).give(third, ["public", "a borrower's"])  # type: ignore[arg-type]
    assert third.asked == ["a borrower's"]


def test_the_limits_of_the_gate_are_the_issues() -> None:
    assert load_losses() == Losses(macro_f1=0.01, seen=1, gates=1, conversations=1)


@pytest.mark.parametrize(
    "text",
    [
        "at_least: {}",
        "against_serving: {macro_f1: 0.01, seen: 1, gates: 1}",
        "against_serving: {macro_f1: 0, seen: 1, gates: 1, conversations: 1}",
        "against_serving: {macro_f1: 0.01, seen: 0, gates: 1, conversations: 1}",
        "against_serving: {macro_f1: 0.01, seen: 1, gates: 1, conversations: 1, crises: 3}",
    ],
)
def test_limits_that_cannot_be_meant_are_an_error(tmp_path: Path, text: str) -> None:
    (tmp_path / "gates.yml").write_text(text, encoding="utf-8")
    with pytest.raises(BadGates, match="against_serving"):
        load_losses(tmp_path / "gates.yml")


PAIRS = [
    *same("greet", 4),
    pair("greet", "greet", "thank", "<b>hola</b>"),
    pair("thank", "greet", "thank"),
    *same("thank", 3),
]
CHANGED = [
    ReplayChange("m1" * 16, "th", "report_hardship", "chitchat", "case_form", None, ["term"], "lost"),
    ReplayChange("m2" * 16, "und", "greet", "thank"),
]


def comparison(*refused: Refusal) -> Comparison:
    replay = Replay(1, 3, 2, 1, 1, 1, 0, {"th": (2, 1), "und": (1, 1)}, CHANGED)
    tests = ConversationTests(4, 4, 3, {"a day": "after greet comes x instead of y"})
    counted = by_language(PAIRS), by_intent(PAIRS), 2, changes(PAIRS)
    return Comparison("new.tar.gz", "old.tar.gz", refused, *counted, tests, replay, "2026-11-29T22:00:00+00:00")


def test_the_page_escapes_what_people_wrote_and_shows_words_only_where_it_is_given_them(tmp_path: Path) -> None:
    refusal = Refusal("recall", "Why not.", ["“<i>x</i>”"], "es")
    page = report.write(comparison(refusal), tmp_path / "new", {"m1" * 16: "ตกงาน <script>"}).read_text(
        encoding="utf-8"
    )
    assert "<b>hola" not in page
    assert "&lt;b&gt;hola&lt;/b&gt;" in page
    assert '<td class="text" lang="th" dir="auto">ตกงาน &lt;script&gt;</td>' in page
    assert "unknown language, m2m2m2m2" in page
    assert "It is refused." in page
    assert "Why not." in page
    assert "“a day”: after greet comes x instead of y." in page
    assert "ตกงาน" not in (tmp_path / "new" / "comparison.json").read_text(encoding="utf-8")


def test_a_candidate_that_passes_is_said_to(tmp_path: Path) -> None:
    page = report.write(comparison(), tmp_path, {}).read_text(encoding="utf-8")
    assert "It passes: nothing is lost that the gate keeps." in page
    assert "refused" not in page


def test_pictures_say_their_figures_in_words() -> None:
    counted = by_language(PAIRS)
    assert 'aria-label="Messages: es 1 worse and 1 better"' in pictures.turned("Messages", counted)
    gain = 100 * (counted["es"].macro_f1_after - counted["es"].macro_f1_before)
    assert f'aria-label="Mean F1 gained, in points: es {gain:+.1f}"' in pictures.gains(counted, 0.01)


@pytest.mark.parametrize(
    ("code", "name"), [("zh-Hant", "Chinese (Traditional)"), ("und", "unknown language"), ("x", "x")]
)
def test_languages_have_names(code: str, name: str) -> None:
    assert language_name(code) == name
