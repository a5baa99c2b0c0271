"""Values in Traditional Chinese, from Taiwan and Hong Kong."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50萬", ("amount", "50萬", "500000")),
        ("五十萬", ("amount", "五十萬", "500000")),
        ("三萬五", ("amount", "三萬五", "35000")),
        ("3萬5", ("amount", "3萬5", "35000")),
        ("兩百萬", ("amount", "兩百萬", "2000000")),
        ("兩百五十萬", ("amount", "兩百五十萬", "2500000")),
        ("41萬2千", ("amount", "41萬2千", "412000")),
        ("一千三百萬", ("amount", "一千三百萬", "13000000")),
        ("兩萬零五百元", ("amount", "兩萬零五百元", "20500")),
        ("百二十萬", ("amount", "百二十萬", "1200000")),
        ("萬六", ("amount", "萬六", "16000")),
        ("一百二", ("amount", "一百二", "120")),
        ("三十幾萬", ("amount", "三十幾萬", "300000")),
        ("NT$50萬", ("amount", "NT$50萬", "500000", "TWD")),
        ("HK$50,000", ("amount", "HK$50,000", "50000", "HKD")),
        ("$200,000", ("amount", "$200,000", "200000")),
        ("８萬元", ("amount", "８萬元", "80000")),
        ("十萬蚊", ("amount", "十萬蚊", "100000")),
        ("多扣我300", ("amount", "300", "300")),
        ("一億", ("amount", "一億", "100000000")),
        ("港幣二十五萬", ("amount", "港幣二十五萬", "250000", "HKD")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("zh-Hant", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36期", ("term", "36期", "36")),
        ("三十六個月", ("term", "三十六個月", "36")),
        ("半年", ("term", "半年", "6")),
        ("一年半", ("term", "一年半", "18")),
        ("五年半", ("term", "五年半", "66")),
        ("兩個半月", ("term", "兩個半月", "2.5")),
        ("廿五年", ("term", "廿五年", "300")),
        ("2年6個月", ("term", "2年6個月", "30")),
        ("利率3.250%", ("rate", "3.250%", "3.25")),
        ("兩趴", ("rate", "兩趴", "2")),
        ("三厘半", ("rate", "三厘半", "3.5")),
        ("百分之三", ("rate", "百分之三", "3")),
        ("APR7.9%", ("rate", "7.9%", "7.9")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("zh-Hant", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("15號", "2026-12-15", "15號"),
        ("十號", "2026-12-10", "十號"),
        ("3月12日", "2027-03-12", "3月12日"),
        ("3/15", "2027-03-15", "3/15"),
        ("下個月", "2026-12-24", "下個月"),
        ("下個月10號", "2026-12-10", "下個月10號"),
        ("這個月底", "2026-11-30", "這個月底"),
        ("八月尾", "2027-08-31", "八月尾"),
        ("下週五", "2026-12-04", "下週五"),
        ("上週五", "2026-11-20", "上週五"),
        ("禮拜六", "2026-11-28", "禮拜六"),
        ("今個星期五", "2026-11-27", "今個星期五"),
        ("聽日", "2026-11-25", "聽日"),
        ("去年11月", "2025-11-01", "去年11月"),
        ("明年六月", "2027-06-01", "明年六月"),
        ("民國72年8月3日", "1983-08-03", "民國72年8月3日"),
        ("三天前", "2026-11-21", "三天前"),
        ("自九月起", "2026-09-01", "九月"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("zh-Hant", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("給5顆星", ("score", "5顆星", "5")),
        ("俾七粒星", ("score", "七粒星", "7")),
        ("9分", ("score", "9分", "9")),
        ("10/10 無可挑剔", ("score", "10/10", "10", "10")),
        ("10分滿分給7", ("score", "10分滿分給7", "7", "10")),
        ("打個分：七點五", ("score", "七點五", "7.5")),
        ("滿分！", ("score", "滿分", "5", "5")),
        ("合約編號 RP-771045", ("loan_number", "RP-771045", "RP-771045")),
        ("合約上寫 HD 88213", ("loan_number", "HD 88213", "HD88213")),
        ("幫我看 A77-0032", ("loan_number", "A77-0032", "A77-0032")),
        ("編號20318845", ("loan_number", "20318845", "20318845")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("zh-Hant", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "萬一我沒錢",
        "千萬不要",
        "一定會還",
        "一起處理",
        "做了六年",
        "失業三個月",
        "第三期",
        "0912-000-345",
        "後五碼 33921",
        "一半",
        "給你們參考",
        "現在三點十分鐘",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("zh-Hant", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("三到五年", ["36", "60"]),
        ("10~15萬", ["100000", "150000"]),
        ("房貸五百萬30年2.1%", ["5000000", "360", "2.1"]),
        ("100萬三十年", ["1000000", "360"]),
        ("兩千三個月", ["2000", "3"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("zh-Hant", text)] == values
