"""Values in Simplified Chinese, from the mainland, Singapore and Malaysia."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50万", ("amount", "50万", "500000")),
        ("20w", ("amount", "20w", "200000")),
        ("两万三", ("amount", "两万三", "23000")),
        ("两千八", ("amount", "两千八", "2800")),
        ("一百五十万", ("amount", "一百五十万", "1500000")),
        ("十来万", ("amount", "十来万", "100000")),
        ("2000多", ("amount", "2000多", "2000")),
        ("12,600元", ("amount", "12,600元", "12600")),
        ("17.5元", ("amount", "17.5元", "17.5")),
        ("人民币三万", ("amount", "人民币三万", "30000", "CNY")),
        ("￥5000", ("amount", "￥5000", "5000", "CNY")),
        ("RM50,000", ("amount", "RM50,000", "50000", "MYR")),
        ("S$350k", ("amount", "S$350k", "350000", "SGD")),
        ("两块钱", ("amount", "两块钱", "2")),
        ("9.9万", ("amount", "9.9万", "99000")),
        ("多扣了我268", ("amount", "268", "268")),
        ("压到2000以内", ("amount", "2000", "2000")),
        ("１２０万", ("amount", "１２０万", "1200000")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("zh-Hans", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36期", ("term", "36期", "36")),
        ("三年期", ("term", "三年期", "36")),
        ("半年", ("term", "半年", "6")),
        ("一年半", ("term", "一年半", "18")),
        ("二十五年", ("term", "二十五年", "300")),
        ("三个半月", ("term", "三个半月", "3.5")),
        ("3.85%", ("rate", "3.85%", "3.85")),
        ("５％", ("rate", "５％", "5")),
        ("利率5厘", ("rate", "5厘", "5")),
        ("月息6厘", ("rate", "6厘", "0.6")),
        ("日息万四", ("rate", "万四", "0.04")),
        ("百分之七", ("rate", "百分之七", "7")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("zh-Hans", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("15号", "2026-12-15", "15号"),
        ("十五号", "2026-12-15", "十五号"),
        ("8月15日", "2027-08-15", "8月15日"),
        ("3月底", "2027-03-31", "3月底"),
        ("2024年6月18日", "2024-06-18", "2024年6月18日"),
        ("上个月28号", "2026-10-28", "上个月28号"),
        ("下个月", "2026-12-24", "下个月"),
        ("下周三", "2026-12-02", "下周三"),
        ("下周一定还", "2026-12-01", "下周"),
        ("周五", "2026-11-27", "周五"),
        ("月底", "2026-11-30", "月底"),
        ("去年12月", "2025-12-01", "去年12月"),
        ("后天", "2026-11-26", "后天"),
        ("元旦", "2027-01-01", "元旦"),
        ("从7月份", "2026-07-01", "7月份"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("zh-Hans", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("打5分", ("score", "打5分", "5")),
        ("八分半吧", ("score", "八分半", "8.5")),
        ("4星", ("score", "4星", "4")),
        ("给三颗星", ("score", "三颗星", "3")),
        ("6/10", ("score", "6/10", "6", "10")),
        ("4分（满分5）", ("score", "4分（满分5", "4", "5")),
        ("⭐⭐", ("score", "⭐⭐", "2")),
        ("合同号RP-204816", ("loan_number", "RP-204816", "RP-204816")),
        ("借据号 JD20394411", ("loan_number", "JD20394411", "JD20394411")),
        ("单号是88213045", ("loan_number", "88213045", "88213045")),
        ("申请号20240517-336", ("loan_number", "20240517-336", "20240517-336")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("zh-Hans", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "万一还不上",
        "千万别打电话",
        "十分感谢",
        "一直在等",
        "138 0000 5521",
        "打12378投诉",
        "还了三年了",
        "最后一期",
        "驾照扣了6分",
        "平江路18号",
        "工单TS-33018",
        "一个月还多少",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("zh-Hans", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("三五年", ["36", "60"]),
        ("四五千", ["4000", "5000"]),
        ("贷10万3年", ["100000", "36"]),
        ("贷10万，12期", ["100000", "12"]),
        ("45万/15年/3.8%", ["450000", "180", "3.8"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("zh-Hans", text)] == values
