"""One figure set against another: the bare one means the same kind as the other."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "36 months instead of 24", [("term", "36 months", "36"), ("term", "24", "24")]),
        ("en", "36 not 24 months", [("term", "36", "36"), ("term", "24 months", "24")]),
        ("en", "5 years rather than 7 please", [("term", "5 years", "60"), ("term", "7", "84")]),
        ("en", "you took $890 instead of 809", [("amount", "$890", "890"), ("amount", "809", "809")]),
        ("de", "36 monate statt 24", [("term", "36 monate", "36"), ("term", "24", "24")]),
        ("de", "24 statt 36 monate", [("term", "24", "24"), ("term", "36 monate", "36")]),
        ("fr", "sur 36 mois au lieu de 24", [("term", "36 mois", "36"), ("term", "24", "24")]),
        ("es", "30 mil en vez de 25", [("amount", "30 mil", "30000"), ("amount", "25", "25000")]),
        ("pt", "30 mil em vez de 25 mil", [("amount", "30 mil", "30000"), ("amount", "25 mil", "25000")]),
        ("it", "5,5% e non 4,9", [("rate", "5,5%", "5.5"), ("rate", "4,9", "4.9")]),
        ("it", "24 mesi anziché 36", [("term", "24 mesi", "24"), ("term", "36", "36")]),
        ("id", "tenor 24 bulan bukan 36", [("term", "24 bulan", "24"), ("term", "36", "36")]),
        ("vi", "36 tháng thay vì 24", [("term", "36 tháng", "36"), ("term", "24", "24")]),
        ("vi", "36 thang thay vi 24", [("term", "36 thang", "36"), ("term", "24", "24")]),
        ("zh-Hant", "是36個月不是24", [("term", "36個月", "36"), ("term", "24", "24")]),
        ("zh-Hans", "年利率3.5%而不是3.8", [("rate", "3.5%", "3.5"), ("rate", "3.8", "3.8")]),
        ("ja", "3年じゃなくて5で", [("term", "3年", "36"), ("term", "5", "60")]),
        ("ko", "36개월 말고 24로", [("term", "36개월", "36"), ("term", "24", "24")]),
        ("th", "36 เดือน แทน 24", [("term", "36 เดือน", "36"), ("term", "24", "24")]),
        ("ar", "36 شهر بدل 24", [("term", "36 شهر", "36"), ("term", "24", "24")]),
    ],
)
def test_the_bare_figure_of_a_contrast_is_of_the_others_kind(code: str, text: str, expected: list[Expected]) -> None:
    assert found(code, text) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "I pay in 36 months, instead of 2 people we are 3", [("term", "36 months", "36")]),
        ("en", "36 months and 24", [("term", "36 months", "36")]),
        ("ko", "3개월 말고 2명", [("term", "3개월", "3")]),
    ],
)
def test_a_figure_that_counts_something_else_is_none(code: str, text: str, expected: list[Expected]) -> None:
    assert found(code, text) == expected
