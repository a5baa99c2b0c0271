"""Values in English, as borrowers from many countries type them."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15000", ("amount", "15000", "15000")),
        ("I need $12k", ("amount", "$12k", "12000")),
        ("about £1,450 rent", ("amount", "£1,450", "1450", "GBP")),
        ("€1.500,50 please", ("amount", "€1.500,50", "1500.5", "EUR")),
        ("1,500.50 left", ("amount", "1,500.50", "1500.5")),
        ("loan of 1.500", ("amount", "1.500", "1500")),
        ("₹8,50,000 home loan", ("amount", "₹8,50,000", "850000", "INR")),
        ("5 lakh needed", ("amount", "5 lakh", "500000")),
        ("1.2 cr for the flat", ("amount", "1.2 cr", "12000000")),
        ("half a million naira", ("amount", "half a million naira", "500000", "NGN")),
        ("a hundred thousand dollars", ("amount", "a hundred thousand dollars", "100000")),
        ("twenty-five thousand five hundred", ("amount", "twenty-five thousand five hundred", "25500")),
        ("two million and a half", ("amount", "two million and a half", "2500000")),
        ("2m", ("amount", "2m", "2000000")),
        ("RM10,000", ("amount", "RM10,000", "10000", "MYR")),
        ("S$20k", ("amount", "S$20k", "20000", "SGD")),
        ("Rs 590 charged", ("amount", "Rs 590", "590", "INR")),
        ("NT$300,000", ("amount", "NT$300,000", "300000", "TWD")),
        ("can pay 400 a month", ("amount", "400", "400")),
        ("forty thousand", ("amount", "forty thousand", "40000")),
        ("Ｎeed １５，０００", ("amount", "１５，０００", "15000")),
        ("need 10 000 now", ("amount", "10 000", "10000")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("en", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36 months", ("term", "36 months", "36")),
        ("over 5yrs", ("term", "5yrs", "60")),
        ("a 36-month loan", ("term", "36-month", "36")),
        ("half a year would do", ("term", "half a year", "6")),
        ("a year and a half", ("term", "year and a half", "18")),
        ("two and a half years", ("term", "two and a half years", "30")),
        ("2½ years", ("term", "2½ years", "30")),
        ("3 years and 6 months", ("term", "3 years and 6 months", "42")),
        ("eighteen months", ("term", "eighteen months", "18")),
        ("3.250%", ("rate", "3.250%", "3.25")),
        ("APR7.9%", ("rate", "7.9%", "7.9")),
        ("nine percent", ("rate", "nine percent", "9")),
        ("three and a half per cent", ("rate", "three and a half per cent", "3.5")),
        ("4.2 percent a year", ("rate", "4.2 percent", "4.2")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("en", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("by 15 March", "2027-03-15", "15 March"),
        ("March 15", "2027-03-15", "March 15"),
        ("on 3/15", "2027-03-15", "3/15"),
        ("25/11/2024", "2024-11-25", "25/11/2024"),
        ("the 5th", "2026-12-05", "5th"),
        ("the 24th", "2026-11-24", "24th"),
        ("the 5th of next month", "2026-12-05", "5th of next month"),
        ("next Friday", "2026-11-27", "next Friday"),
        ("last Friday", "2026-11-20", "last Friday"),
        ("since March", "2026-03-01", "March"),
        ("in may", "2027-05-01", "may"),
        ("tomorrow", "2026-11-25", "tomorrow"),
        ("end of the month", "2026-11-30", "end of the month"),
        ("end of March", "2027-03-31", "end of March"),
        ("in three days", "2026-11-27", "in three days"),
        ("29 February", "2028-02-29", "29 February"),
        ("the 31st", "2026-12-31", "31st"),
        ("4 July 1988", "1988-07-04", "4 July 1988"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("en", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9/10", ("score", "9/10", "9", "10")),
        ("9 out of 10", ("score", "9 out of 10", "9", "10")),
        ("nine out of ten!", ("score", "nine out of ten", "9", "10")),
        ("4 stars", ("score", "4 stars", "4")),
        ("five star service", ("score", "five star", "5")),
        ("⭐⭐⭐⭐", ("score", "⭐⭐⭐⭐", "4")),
        ("★★★☆☆", ("score", "★★★☆☆", "3", "5")),
        ("I'd give it an 8", ("score", "8", "8")),
        ("RP-204816", ("loan_number", "RP-204816", "RP-204816")),
        ("reference APP 77120", ("loan_number", "APP 77120", "APP77120")),
        ("my contract is 4471882", ("loan_number", "4471882", "4471882")),
        ("My contract number is 88 41 220", ("loan_number", "88 41 220", "8841220")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("en", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "this one please",
        "I have 3 kids",
        "may I ask something",
        "my number is 0917 555 0142",
        "call me on +971 50 123 4567",
        "explain like im 5",
        "3x + 7 = 22",
        "complaint ref C-2210",
        "slip no. 99201",
        "ending 4471",
        "write an essay of 1500 words",
        "I'm 35 years old",
        "two years ago",
        "thanks a million",
        "what is your APR",
        "open 24/7",
        "write to a.b2000@example.com",
        "8 here",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("en", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3 to 5 years", ["36", "60"]),
        ("12 or 24 months", ["12", "24"]),
        ("10-15k", ["10000", "15000"]),
        ("between 3 and 5%", ["3", "5"]),
        ("car loan 250000 over 5 years", ["250000", "60"]),
        ("$10k 36 months", ["10000", "36"]),
        ("ten thousand five years", ["10000", "60"]),
        ("2 million, 5%, 20 years", ["2000000", "5", "240"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("en", text)] == values
