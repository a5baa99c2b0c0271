"""N-grams of a message, as written and without marks."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.text_features import TextFeatures, as_written, without_marks

TEXTS = [
    "no puedo pagar este mes",
    "no puedo pagar la cuota",
    "¿cuánto es la cuota?",
    "tôi muốn vay tiền",
    "tôi muốn hỏi lãi suất",
    "我想貸款",
    "我想問利率",
    "I owe 500",
    "I owe 700 dollars",
]


@pytest.fixture(scope="module")
def features() -> TextFeatures:
    return TextFeatures.fit(TEXTS)[0]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Đặng Thị", "dang thi"),
        ("préstamo MAÑANA", "prestamo manana"),
        ("łódź straße ışık", "lodz strase isik"),
        ("على فاتورة أقسـاط", "علي فاتوره اقساط"),
        ("1.234", "0.000"),
        ("貸款", "貸款"),
    ],
)
def test_marks_are_taken_away(text: str, plain: str) -> None:
    assert without_marks(text) == plain


def test_both_ways_to_write_a_marked_letter_are_the_same() -> None:
    assert as_written(unicodedata.normalize("NFD", "Tiền")) == as_written(unicodedata.normalize("NFC", "tiền"))


def test_each_family_has_unit_length_and_stands_side_by_side(features: TextFeatures) -> None:
    weights = features.transform(["no puedo pagar este mes", "tôi muốn vay tiền", "I owe 500"])
    assert np.allclose(weights.multiply(weights).sum(axis=1), len(TextFeatures.FAMILIES), atol=1e-5)


def test_learning_gives_the_same_features_as_reading() -> None:
    learned, features = TextFeatures.fit(TEXTS)
    assert np.allclose(features.toarray(), learned.transform(TEXTS).toarray(), atol=1e-6)


def test_which_figure_it_is_makes_no_difference(features: TextFeatures) -> None:
    assert (features.transform(["I owe 500"]) != features.transform(["I owe 938"])).nnz == 0


def test_a_text_without_its_marks_keeps_most_of_its_features(features: TextFeatures) -> None:
    marked, plain = features.transform(["tôi muốn vay tiền", "toi muon vay tien"]).toarray()
    assert marked @ plain > 0.6 * (marked @ marked)


@pytest.mark.parametrize("text", ["", "ж", "\x00", "🙂"])
def test_what_it_has_never_seen_has_no_features(features: TextFeatures, text: str) -> None:
    assert features.transform([text]).nnz == 0


def test_saved_and_loaded_it_gives_the_same_features(features: TextFeatures, tmp_path: Path) -> None:
    features.save(tmp_path)
    loaded = TextFeatures.load(tmp_path)
    texts = [*TEXTS, "algo nuevo este mes", "toi muon vay"]
    before, after = features.transform(texts), loaded.transform(texts)
    assert np.allclose(before.toarray(), after.toarray(), atol=1e-6)
    assert (before.dtype, after.dtype) == (np.float32, np.float32)


def test_it_is_kept_as_data_and_not_as_code(features: TextFeatures, tmp_path: Path) -> None:
    features.save(tmp_path)
    assert {file.suffix for file in tmp_path.iterdir()} == {".trie", ".npy"}
    assert all(np.load(file, allow_pickle=False).ndim == 1 for file in tmp_path.glob("*.npy"))


@pytest.mark.parametrize(
    "text", ["cuota", "cuotaaaa", "zzkrt cuota", "我完全不明白", "ok", "👍👍", "500", "", "สวัสดีครับ"]
)
def test_a_known_word_or_too_little_to_tell_is_familiar(features: TextFeatures, text: str) -> None:
    assert features.familiarity(text) == 1.0


def test_a_word_with_a_slip_is_more_familiar_than_nonsense(features: TextFeatures) -> None:
    assert features.familiarity("cuotta") > features.familiarity("zzkrt mnbvq")
    assert features.familiarity("zzkrt mnbvq") == 0.0
