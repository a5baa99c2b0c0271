"""The lender's questions and answers: what a file must hold, and what is said when it does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.culture.language_facts import load_languages
from bot.errors import BadLenderData
from bot.facts import Reply, Text
from bot.loans.answers import faq as replies
from bot.loans.faq import LONGEST_QUESTION, Entry, Faq, load_faq, same_question
from bot.loans.lender import Lender

HEAD = """---
id: pets
language: en
questions:
  - May I bring my dog?
  - Are pets allowed?
as_of: 2026-11-01
---
"""
ANSWER = "Yes, on a lead.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pets.md").write_text(HEAD + ANSWER, encoding="utf-8")
    return tmp_path


def load(folder: Path) -> Faq:
    return load_faq(folder, ("en", "es", "ar"), ("home", "car"), ("US", "TW"))


def rewritten(folder: Path, old: str, new: str, name: str = "pets.md") -> None:
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")


def test_an_entry_is_read(folder: Path) -> None:
    entry = load(folder)["pets"]
    assert entry.questions == {"en": ("May I bring my dog?", "Are pets allowed?")}
    assert (entry.answers["en"].text, entry.answers["en"].as_of) == ("Yes, on a lead.", date(2026, 11, 1))
    assert entry.holds_in("TW")


def test_without_a_folder_there_are_no_entries(tmp_path: Path) -> None:
    assert load(tmp_path / "faq") == {}


def test_questions_may_be_given_in_more_languages(folder: Path) -> None:
    asked = "questions:\n  en: [May I bring my dog?, Are pets allowed?]\n  es: [¿Puedo llevar a mi perro?]\n"
    rewritten(folder, "questions:\n  - May I bring my dog?\n  - Are pets allowed?\n", asked)
    assert load(folder)["pets"].title == Text({"en": "May I bring my dog?", "es": "¿Puedo llevar a mi perro?"})


def test_a_market_limits_an_entry(folder: Path) -> None:
    rewritten(folder, "as_of", "markets: [US]\nas_of")
    entry = load(folder)["pets"]
    assert (entry.holds_in("US"), entry.holds_in("TW")) == (True, False)


def test_a_translation_has_its_own_words_and_day(folder: Path) -> None:
    (folder / "pets.es.md").write_text("---\nas_of: 2026-12-01\nquestions: [¿Y mi gato?]\n---\nSí.\n", encoding="utf-8")
    entry = load(folder)["pets"]
    assert entry.answer("es")[1].text == "Sí."
    assert entry.answer("ar")[0] == "en"
    assert entry.questions["es"] == ("¿Y mi gato?",)


WRONG = [
    ("id: pets", "id: dogs", "line 2, field id: it must be pets"),
    ("language: en", "language: sv", "line 3, field language: one of en, es, ar"),
    ("  - Are pets allowed?\n", "", "line 4, field questions: at least 2"),
    (
        "  - Are pets allowed?",
        "  - May I bring my DOG",
        "line 6, field questions.1: “May I bring my DOG” is asked",
    ),
    ("  - Are pets allowed?", "  - '?!'", "line 6, field questions.1: a question of 1 to"),
    ("  - Are pets allowed?", f"  - {'a' * (LONGEST_QUESTION + 1)}", "line 6, field questions.1: a question of 1 to"),
    ("as_of: 2026-11-01", "as_of: 2026-11-31", "line 7, field as_of: 2026-11-31 is no day"),
    ("as_of: 2026-11-01\n", "", "field as_of: this field is missing"),
    ("as_of", "author: me\nas_of", "field author: there is no such field"),
    ("as_of", "markets: [UK]\nas_of", "line 7, field markets.0: UK is none of US, TW"),
    ("as_of", "products: [boat]\nas_of", "line 7, field products.0: boat is none of home, car"),
    ("questions:\n", "questions:\n  sv: [Hund?]\n", "line 6"),
    ("---\nid", "id", "line 1: a line of three hyphens"),
    ("---\nYes", "Yes", "a second line of three hyphens"),
    ("Yes, on a lead.", "", "line 9: the answer is missing"),
    ("Yes, on a lead.", "# Yes", "line 9: a heading is not shown"),
    ("Yes, on a lead.", "Yes.\n\n| a | b |", "line 11: a table is not shown"),
    ("Yes, on a lead.", "<b>Yes</b>", "line 9: HTML is not shown"),
    ("Yes, on a lead.", "[Yes](http://example.org)", "line 9: the address of “Yes” must begin with https"),
    ("Yes, on a lead.", "Yes. " * 400, "at most 1500 fit"),
]


@pytest.mark.parametrize(("old", "new", "said"), WRONG, ids=[each[2] for each in WRONG])
def test_a_mistake_is_named_with_file_line_and_field(folder: Path, old: str, new: str, said: str) -> None:
    rewritten(folder, old, new)
    with pytest.raises(BadLenderData) as told:
        load(folder)
    assert "pets.md" in str(told.value)
    assert said in str(told.value)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("cats.es.md", "translates no entry"),
        ("pets.sv.md", "one of en, es, ar"),
        ("pets.en.md", "is written in en"),
    ],
)
def test_a_translation_that_fits_nowhere(folder: Path, name: str, said: str) -> None:
    (folder / name).write_text("---\nas_of: 2026-12-01\n---\nSí.\n", encoding="utf-8")
    with pytest.raises(BadLenderData, match=said):
        load(folder)


def test_a_question_stands_for_one_entry_only(folder: Path) -> None:
    (folder / "zoo.md").write_text(HEAD.replace("pets\n", "zoo\n", 1) + ANSWER, encoding="utf-8")
    with pytest.raises(BadLenderData, match=r"zoo\.md, line 5.*is asked in pets already"):
        load(folder)


def test_markdown_becomes_what_a_chat_shows(folder: Path) -> None:
    markdown = (
        "One\nline.\n\n- first\n- second,\n  longer\n\n[Write](mailto:a@example.org) or [read](https://example.org/x)."
    )
    rewritten(folder, "Yes, on a lead.", markdown)
    text = load(folder)["pets"].answers["en"].text
    assert text == ("One line.\n\n• first\n• second, longer\n\nWrite (a@example.org) or read (https://example.org/x).")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("May I bring my dog?", "may i bring MY DOG", True),
        ("ＡＰＰ壞了", "app壞了。", True),
        ("tiền lãi", "tiền lại", False),
        ("ใช่ไหม", "ใช้ไหม", False),
    ],
)
def test_same_question(one: str, other: str, same: bool) -> None:
    assert (same_question(one) == same_question(other)) is same


# What is said


def entry(**answers: str) -> Entry:
    from bot.loans.faq import Kept

    kept = {code: Kept(text, date(2026, 11, 1)) for code, text in answers.items()}
    return Entry("pets", "en", {"en": ("Dogs?", "Pets?")}, kept, None, None)


def test_an_answer_in_the_conversations_language_is_one_reply() -> None:
    said = replies.answer(entry(en="Yes."), "en", load_languages())
    assert said == [(Reply("utter_faq", {"answer": "Yes.", "as_of": date(2026, 11, 1)}), None)]


def test_an_answer_in_another_language_is_announced_and_marked() -> None:
    announced, kept = replies.answer(entry(en="Yes."), "es", load_languages())
    language = announced[0].facts["language"]
    assert isinstance(language, Text)
    assert (language.by_language["es"], language.by_language["de"]) == ("inglés", "Englisch")
    assert (kept[0].facts["answer"], kept[1]) == ("Yes.", "en")


def test_a_choice_offers_the_questions_themselves() -> None:
    reply = replies.choice([entry(en="Yes.")])
    assert reply.buttons == [(Text({"en": "Dogs?"}), '/ask_faq{"faq": "pets"}')]


# The example lender


def test_every_language_of_the_lender_has_ways_of_asking(lender: Lender) -> None:
    assert len(lender.faq) >= 60
    assert {code for each in lender.faq.values() for code in each.questions} == set(lender.languages)
    assert len({each.language for each in lender.faq.values()}) >= 12
