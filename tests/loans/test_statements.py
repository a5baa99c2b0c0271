"""Sentences of laws that are written once, and the figures that markets put into them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.errors import BadLenderData
from bot.loans.lender import Lender
from bot.loans.records import Words
from bot.loans.statements import read_statements, with_statements
from bot.loans.yaml_file import YamlFile, parse_yaml, read_yaml

ROOT = Path(__file__).parents[2]

STATEMENTS = {
    "cap": Words({"en": "At most {percent} below {below}.", "de": "Höchstens {percent}, unter {below}."}),
    "hours": Words({"en": "Between {from} and {to}, {count} times.", "de": "Von {from} bis {to}, {count}-mal."}),
    "body": Words({"en": "Within {days} or {months}: {authority}.", "de": "{authority}: {days} oder {months}."}),
    "rate": Words({"en": "The {apr} is stated.", "de": "Anzugeben: {apr}."}),
    "danger": Words({"en": "Call {number}.", "de": "Bitte {number} anrufen."}),
}


def filled(rules: str, currency: str = "JPY", code: str = "JP") -> Any:
    head = f"code: {code}\ncurrency: {currency}\napr: {{name: {{en: real rate, de: wahrer Zins}}}}\n"
    file = parse_yaml(Path("jp.yml"), f"{head}helpline: {{says: danger, values: {{number: 110}}}}\nrules:\n{rules}")
    return with_statements(file, STATEMENTS).data


def line(rule: str) -> dict[str, str]:
    return plain(filled(f"  - {{{rule}}}\n")["rules"][0]["line"])


def plain(told: dict[str, str]) -> dict[str, str]:
    """With ordinary blanks; which ones stand within a figure is CLDR's affair."""
    return {language: re.sub(r"\s", " ", text) for language, text in told.items()}


def test_a_figure_of_the_cap_is_told_as_each_language_writes_it() -> None:
    told = line("says: cap, cap: {rate: 17.5, below: 1000000}")
    assert told == {"en": "At most 17.5% below ¥1,000,000.", "de": "Höchstens 17,5 %, unter 1.000.000 ¥."}


def test_an_amount_is_in_the_currency_of_the_market() -> None:
    rules = "  - {says: cap, cap: {charges: 100, below: 500}}\n"
    assert plain(filled(rules, "EUR", "DE")["rules"][0]["line"])["de"] == "Höchstens 100 %, unter 500 €."


def test_times_lengths_counts_and_names() -> None:
    told = line('says: hours, values: {from: {time: "08:00"}, to: {time: "21:00"}, count: 2}')
    assert told["en"] == "Between 8:00 AM and 9:00 PM, 2 times."
    assert told["de"] == "Von 08:00 bis 21:00, 2-mal."
    told = line("says: body, values: {days: {days: 1}, months: {months: 24}, authority: FOS}")
    assert told == {"en": "Within 1 day or 2 years: FOS.", "de": "FOS: 1 Tag oder 2 Jahre."}


def test_a_sentence_ends_with_one_full_stop() -> None:
    told = line("says: body, values: {days: 5, months: 1, authority: Bank of Thailand Co.}")
    assert told["en"] == "Within 5 or 1: Bank of Thailand Co."


def test_a_body_is_called_by_its_own_name_where_it_has_one() -> None:
    told = line("says: body, values: {days: 5, months: 1, authority: {name: {ja: 相談室, de: Rat}}}")
    assert told == {"en": "Within 5 or 1: 相談室.", "de": "Rat: 5 oder 1."}


def test_the_annual_rate_is_called_as_the_market_calls_it() -> None:
    assert line("says: rate") == {"en": "The real rate is stated.", "de": "Anzugeben: wahrer Zins."}


def test_the_helpline_may_be_a_sentence_too() -> None:
    assert filled("  []\n")["helpline"] == {"en": "Call 110.", "de": "Bitte 110 anrufen."}


def test_a_line_that_is_written_out_is_left() -> None:
    assert filled("  - {line: {en: Own words.}}\n")["rules"] == [{"line": {"en": "Own words."}}]


@pytest.mark.parametrize(
    ("rule", "where", "expected"),
    [
        ("says: nothing", "rules.0.says", "no sentence nothing"),
        ("says: [cap]", "rules.0.says", "no sentence"),
        ("says: rate, values: [5]", "rules.0.values", "fields are expected"),
        ("says: cap, line: {en: x}", "rules.0.line", "keep one"),
        ("says: cap, cap: {rate: 5}", "rules.0.values", "also tells below"),
        (
            "says: cap, cap: {rate: 5, below: 9}, values: {percent: {percent: 6}}",
            "values.percent",
            "in the cap already",
        ),
        ("says: rate, values: {days: 5}", "rules.0.values.days", "tells no days"),
        ("says: body, values: {days: {weeks: 1}, months: 1, authority: a}", "values.days", "is expected"),
        ('says: hours, values: {from: {time: "8"}, to: x, count: 1}', "values.from", "is expected"),
        ("says: body, values: {days: {days: 1.5}, months: 1, authority: a}", "values.days", "is expected"),
    ],
)
def test_a_mistake_is_named_with_its_place(rule: str, where: str, expected: str) -> None:
    with pytest.raises(BadLenderData, match=rf"jp.yml, line 6, field [\w.]*{re.escape(where)}: .*{expected}"):
        line(rule)


def test_a_helpline_that_says_something_has_nothing_else() -> None:
    file = parse_yaml(Path("jp.yml"), "code: JP\nhelpline:\n  says: danger\n  values: {number: 110}\n  en: Call us.\n")
    with pytest.raises(BadLenderData, match=r"jp.yml, line 5, field helpline.en: a helpline has says and values"):
        with_statements(file, STATEMENTS)


def test_all_languages_tell_the_same_values(tmp_path: Path) -> None:
    path = tmp_path / "statements.yml"
    path.write_text("statements:\n  cap:\n    en: At most {percent}.\n    de: Höchstens {prozent}.\n", encoding="utf-8")
    with pytest.raises(BadLenderData, match=r"line 4, field statements.cap.de: de tells prozent, but en tells percent"):
        read_statements(path, ["en", "de"])


def test_each_sentence_is_said_in_some_market(lender: Lender) -> None:
    said = set()
    for path in (ROOT / "lender" / "markets").glob("*.yml"):
        file: YamlFile = read_yaml(path)
        said |= {part.get("says") for part in [*file.data["rules"], file.data["helpline"]]}
    assert set(read_statements(ROOT / "lender" / "statements.yml", lender.languages)) == said - {None}
