"""What an officer reads afterwards: measured beside advised, with the words it rests on, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from bot.workshop.practice.reviewing import AS_ADVISED, DIFFERS, NOT_MEASURED, TOLD, Finding
from bot.workshop.practice.session import Exercise, Practices
from tests.workshop.practice.conftest import DAY


def reviewed(practices: Practices, exercise: Exercise, *texts: str) -> list[dict[str, Finding]]:
    entries = practices.begin(exercise, DAY)
    for text in texts:
        entries, _ = practices.go_on(exercise, entries, text, DAY)
    return [{found.what: found for found in each.findings} for each in practices.review(exercise, entries)]


def verdict(found: Finding) -> tuple[str, str, str]:
    return found.advised, found.measured, found.verdict


def test_a_message_as_advised(practices: Practices) -> None:
    text = "Guten Tag, vielen Dank für Ihre Nachricht. Ich prüfe das und melde mich bis Freitag bei Ihnen."
    (found,) = reviewed(practices, Exercise("de", "fee", "formal"), text)
    assert verdict(found["Language"]) == ("the borrower’s", "the borrower’s", AS_ADVISED)
    assert (found["Opening"].verdict, found["Opening"].evidence) == (AS_ADVISED, ["Guten Tag"])
    assert verdict(found["Formality"]) == ("formal", "formal", AS_ADVISED)
    assert "bei Ihnen" in found["Formality"].evidence
    assert verdict(found["Next step"]) == ("what, and by when", "with a day", AS_ADVISED)
    assert "Freitag" in " ".join(found["Next step"].evidence)
    assert (found["Length"].verdict, found["Length"].measured.split(";")[0]) == (TOLD, f"{len(text)} characters")


def test_where_the_words_differ_the_words_are_shown(practices: Practices) -> None:
    (found,) = reviewed(
        practices, Exercise("de", "fee", "formal"), "hey, das ist halt eine Mahnung. Ich kläre das für dich."
    )
    assert verdict(found["Formality"]) == ("formal", "casual, more familiar than advised", DIFFERS)
    assert "dich" in found["Formality"].evidence
    assert (found["Words to avoid"].advised, found["Words to avoid"].evidence) == ("Mahnung", ["Mahnung"])
    assert verdict(found["Opening"]) == ("a greeting", "no greeting that is known here", DIFFERS)
    assert verdict(found["Next step"])[1:] == ("promised without a day", DIFFERS)


def test_where_nothing_is_read_nothing_is_said(practices: Practices) -> None:
    first, second = reviewed(practices, Exercise("en", "fee", "familiar"), "Fee, March.", "Fee, April.")
    assert verdict(first["Language"]) == ("the borrower’s", NOT_MEASURED, NOT_MEASURED)
    for axis in ("Formality", "Directness", "Orientation"):
        assert verdict(first[axis])[1:] == (NOT_MEASURED, NOT_MEASURED)
    assert "Opening" not in second
    assert not {"Words to avoid", "Next step", "Demand"} & set(first)


def test_weak_words_are_shown_and_decide_nothing(practices: Practices) -> None:
    (found,) = reviewed(practices, Exercise("ja", "fee", "formal"), "確認します。")
    assert (*verdict(found["Formality"]), found["Formality"].evidence) == (
        "formal",
        "too little to tell",
        NOT_MEASURED,
        ["ます"],
    )


def test_what_is_advised_follows_the_borrower_but_in_trouble_never_becomes_casual(practices: Practices) -> None:
    texts = ["Halo, sejak kapan, ya?", "Mengenai apa?", "Kamu maunya gimana? Apa yang kamu butuhkan?"]
    wish = reviewed(practices, Exercise("id", "not_understood", "familiar"), *texts)
    hardship = reviewed(practices, Exercise("id", "lost_job", "familiar"), *texts)
    assert [each["Formality"].advised for each in (wish[0], wish[2])] == ["formal", "casual"]
    assert [each["Formality"].advised for each in (hardship[0], hardship[2])] == ["formal", "neutral"]
    assert verdict(wish[2]["Formality"]) == ("casual", "casual", AS_ADVISED)
    assert verdict(hardship[2]["Formality"]) == ("neutral", "casual, more familiar than advised", DIFFERS)


def test_each_answer_comes_with_its_reason(practices: Practices) -> None:
    exercise = Exercise("en", "fee", "familiar")
    entries, _ = practices.go_on(exercise, practices.begin(exercise, DAY), "Hi, which fee is it?", DAY)
    (only,) = practices.review(exercise, entries)
    line = practices.scripts.line("en", "fee", "familiar", "detail")
    assert list(only.answers) == [(line, "You asked about a number, an amount, a day or a paper.")]


LANGUAGES: Sequence[tuple[str, str, bool | None]] = [
    ("es", "Buenos días, ¿en qué le puedo ayudar?", True),
    ("es", "Good morning, how can I help you?", False),
    ("es", "ok", None),
    ("en", "Buenos días, ¿en qué puedo ayudarle?", None),
    ("en", "你好", False),
    ("ja", "Hello there", False),
    ("ja", "確認", None),
    ("ja", "確認します", True),
    ("zh-Hans", "请问这笔费用", True),
    ("zh-Hans", "請問這筆費用", False),
    ("zh-Hant", "請問這筆費用", True),
    ("ar", "12:30", None),
]


@pytest.mark.parametrize(("code", "text", "told"), LANGUAGES)
def test_the_language_is_measured_where_it_can_be(
    practices: Practices, code: str, text: str, told: bool | None
) -> None:
    assert practices.reader(code).is_in_language(text) is told


def test_a_day_that_is_over_is_no_promise(practices: Practices) -> None:
    reader = practices.reader("en")
    assert reader.read("You will hear from me by 4 December 2026.", date(2026, 11, 29)).dates
    assert not reader.read("I will check. You wrote on 4 November 2026.", date(2026, 11, 29)).dates
