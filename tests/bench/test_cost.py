"""What understanding costs: which messages are read, and the verdict."""

from __future__ import annotations

from rich.console import Console

from bench import cost
from bot.culture.language_facts import load_languages
from training.examples import held_out


def test_every_language_has_its_turn() -> None:
    read = cost.messages()
    codes = list(load_languages())
    assert len(read) == len(codes) * cost.A_LANGUAGE
    assert read[: len(codes)] == [held_out(code)[0].text for code in codes]


def test_the_percentiles_are_of_single_messages() -> None:
    assert cost.percentiles([*[5.0] * 94, *[50.0] * 6]) == (5.0, 50.0)


def test_a_limit_is_met_up_to_its_bound() -> None:
    figures = {limit.name: limit.most for limit in cost.LIMITS}
    shown = Console(width=110).render_lines(cost.table({**figures, "training": 240.1}))
    text = "\n".join("".join(segment.text for segment in line) for line in shown)
    assert text.count("met") == 3
    assert text.count("missed") == 1


def test_the_limits_are_those_that_were_set() -> None:
    limits = {limit.name: limit.most for limit in cost.LIMITS}
    assert limits == {"parse_median": 15, "parse_p95": 30, "training": 240, "rasa_memory": 1000}
