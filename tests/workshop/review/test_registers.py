"""Registers that trainers corrected: which axes they are, and how they come into a file."""

from __future__ import annotations

import pytest

from bot.workshop.review.registers import HEADING, Label, corrected, labels, with_labels

READ = {"formality": "formal", "directness": "neutral", "orientation": "neutral"}


@pytest.mark.parametrize(
    ("read", "decided", "found"),
    [
        (READ, READ, {}),
        (READ, {**READ, "formality": "casual"}, {"formality": "casual"}),
        (
            READ,
            {**READ, "formality": "neutral", "directness": "direct"},
            {"formality": "neutral", "directness": "direct"},
        ),
        (None, {"formality": "neutral", "orientation": "efficient"}, {"orientation": "efficient"}),
        (READ, None, {}),
        (READ, {"formality": "royal"}, {}),
    ],
)
def test_only_what_was_read_otherwise_is_corrected(
    read: dict[str, str] | None, decided: dict[str, str] | None, found: dict[str, str]
) -> None:
    assert corrected(read, decided) == found


def test_a_file_begins_with_its_heading_and_has_a_line_for_each_axis() -> None:
    text, contrary = with_labels(None, " Gimme  the\nrate\t😀", {"formality": "casual", "directness": "direct"})
    assert text == f"{HEADING}\nformality\tcasual\tGimme the rate 😀\ndirectness\tdirect\tGimme the rate 😀\n"
    assert not contrary
    assert labels(text) == [
        Label("formality", "casual", "Gimme the rate 😀"),
        Label("directness", "direct", "Gimme the rate 😀"),
    ]


def test_the_rest_stays_nothing_is_written_twice_and_contradictions_are_left_out() -> None:
    before = f"{HEADING}\r\nformality\tcasual\thi\r\nformality\tformal\tGood day"
    assert with_labels(before, "hi", {"formality": "casual"}) == (f"{before}\n", False)
    text, contrary = with_labels(before, "hi", {"formality": "formal", "directness": "direct"})
    assert (text, contrary) == (f"{before}\ndirectness\tdirect\thi\n", True)
    assert with_labels(before, "hi!!", {"formality": "formal"}) == (f"{before}\nformality\tformal\thi!!\n", False)


@pytest.mark.parametrize("line", ["formality\troyal\thi", "mood\tcasual\thi", "formality\tcasual", "<<<<<<< HEAD"])
def test_a_line_that_holds_no_label_is_named(line: str) -> None:
    with pytest.raises(ValueError, match="line 3 needs an axis, its value and a message"):
        labels(f"{HEADING}\nformality\tcasual\thi\n{line}\n")
