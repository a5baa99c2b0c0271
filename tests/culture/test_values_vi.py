"""Values in Vietnamese, with and without diacritics, North and South."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2tr5", ("amount", "2tr5", "2500000")),
        ("1tr850", ("amount", "1tr850", "1850000")),
        ("2 triệu rưỡi", ("amount", "2 triệu rưỡi", "2500000")),
        ("2 trieu ruoi", ("amount", "2 trieu ruoi", "2500000")),
        ("2 triệu 4", ("amount", "2 triệu 4", "2400000")),
        ("một tỷ hai", ("amount", "một tỷ hai", "1200000000")),
        ("hai triệu tư", ("amount", "hai triệu tư", "2400000")),
        ("hai mươi lăm triệu", ("amount", "hai mươi lăm triệu", "25000000")),
        ("1,5 tỷ", ("amount", "1,5 tỷ", "1500000000")),
        ("20k", ("amount", "20k", "20000")),
        ("20.000.000đ", ("amount", "20.000.000đ", "20000000", "VND")),
        ("10 củ", ("amount", "10 củ", "10000000")),
        ("5 chai", ("amount", "5 chai", "5000000")),
        ("ba chục ngàn", ("amount", "ba chục ngàn", "30000")),
        ("nửa triệu", ("amount", "nửa triệu", "500000")),
        ("ba trăm năm mươi triệu đồng", ("amount", "ba trăm năm mươi triệu đồng", "350000000", "VND")),
        ("1800 đô", ("amount", "1800 đô", "1800", "USD")),
        ("2 ty 5", ("amount", "2 ty 5", "2500000000")),
        ("chuyen 5 trieu cho em", ("amount", "5 trieu", "5000000")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("vi", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36 tháng", ("term", "36 tháng", "36")),
        ("thoi han 5 nam", ("term", "5 nam", "60")),
        ("2 năm rưỡi", ("term", "2 năm rưỡi", "30")),
        ("một năm rưỡi", ("term", "một năm rưỡi", "18")),
        ("năm rưỡi", ("term", "năm rưỡi", "18")),
        ("nửa năm", ("term", "nửa năm", "6")),
        ("mười năm", ("term", "mười năm", "120")),
        ("năm năm", ("term", "năm năm", "60")),
        ("mười lăm năm", ("term", "mười lăm năm", "180")),
        ("4,5%", ("rate", "4,5%", "4.5")),
        ("tám phẩy năm phần trăm", ("rate", "tám phẩy năm phần trăm", "8.5")),
        ("8 phần trăm", ("rate", "8 phần trăm", "8")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("vi", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("ngày 15", "2026-12-15", "ngày 15"),
        ("mùng 5", "2026-12-05", "mùng 5"),
        ("15/8", "2027-08-15", "15/8"),
        ("15 tháng 3 năm 2027", "2027-03-15", "15 tháng 3 năm 2027"),
        ("thứ sáu tuần sau", "2026-12-04", "thứ sáu tuần sau"),
        ("thứ sáu", "2026-11-27", "thứ sáu"),
        ("chu nhat", "2026-11-29", "chu nhat"),
        ("tháng sau", "2026-12-24", "tháng sau"),
        ("ngày 5 tháng sau", "2026-12-05", "ngày 5 tháng sau"),
        ("cuối tháng", "2026-11-30", "cuối tháng"),
        ("cuối tháng 3", "2027-03-31", "cuối tháng 3"),
        ("tháng 3", "2027-03-01", "tháng 3"),
        ("từ tháng 3", "2026-03-01", "tháng 3"),
        ("hôm qua", "2026-11-23", "hôm qua"),
        ("chieu nay", "2026-11-24", "chieu nay"),
        ("3 ngày nữa", "2026-11-27", "3 ngày nữa"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("vi", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 sao", ("score", "5 sao", "5")),
        ("năm sao", ("score", "năm sao", "5")),
        ("9/10 nhé", ("score", "9/10", "9", "10")),
        ("8 trên 10", ("score", "8 trên 10", "8", "10")),
        ("cho mười điểm", ("score", "mười điểm", "10")),
        ("thang 10 thì mình chấm 9", ("score", "thang 10 thì mình chấm 9", "9", "10")),
        ("hợp đồng HD 88213", ("loan_number", "HD 88213", "HD88213")),
        ("mã hồ sơ LX-77301", ("loan_number", "LX-77301", "LX-77301")),
        ("so hd cua em la 5520917", ("loan_number", "5520917", "5520917")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("vi", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "không sao đâu",
        "ba em mất rồi",
        "tôi 35 tuổi",
        "năm nay khó quá",
        "0912 345 678",
        "đi làm được 3 năm rồi",
        "quán thứ hai của em",
        "mã phản ánh KN-1183",
        "một chút thôi",
        "tu van giup em",
        "hop dong",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("vi", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("từ 36 tháng chuyển thành 60 tháng", ["36", "60"]),
        ("5-7 triệu", ["5000000", "7000000"]),
        ("vay 50 triệu 2 năm lãi 8%", ["50000000", "24", "8"]),
        ("vay 500tr trong 8 năm tháng bao nhiêu", ["500000000", "96"]),
        ("ba trăm triệu mười năm", ["300000000", "120"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("vi", text)] == values
