"""Values in German, from Germany, Austria and Switzerland, with and without umlauts."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zwanzigtausend", ("amount", "zwanzigtausend", "20000")),
        ("fünfundzwanzigtausend Euro", ("amount", "fünfundzwanzigtausend Euro", "25000", "EUR")),
        ("zwoelftausend euro", ("amount", "zwoelftausend euro", "12000", "EUR")),
        ("tausendfünfhundert Euro", ("amount", "tausendfünfhundert Euro", "1500", "EUR")),
        ("fünfzehnhundert euro", ("amount", "fünfzehnhundert euro", "1500", "EUR")),
        ("zweieinhalbtausend", ("amount", "zweieinhalbtausend", "2500")),
        ("dreißig tausend", ("amount", "dreißig tausend", "30000")),
        ("eine halbe Million", ("amount", "eine halbe Million", "500000")),
        ("anderthalb Millionen Euro", ("amount", "anderthalb Millionen Euro", "1500000", "EUR")),
        ("1,5 Mio. Euro", ("amount", "1,5 Mio. Euro", "1500000", "EUR")),
        ("300 Tsd. Euro", ("amount", "300 Tsd. Euro", "300000", "EUR")),
        ("12.500,50 €", ("amount", "12.500,50 €", "12500.5", "EUR")),
        ("€ 1.200,-", ("amount", "€ 1.200,-", "1200", "EUR")),
        ("15.000", ("amount", "15.000", "15000")),
        ("CHF 4'500", ("amount", "CHF 4'500", "4500", "CHF")),
        ("1'250.50 Franken", ("amount", "1'250.50 Franken", "1250.5", "CHF")),
        ("CHF 120.–", ("amount", "CHF 120.–", "120", "CHF")),
        ("60.- Gebühr", ("amount", "60.-", "60")),
        ("500 franke", ("amount", "500 franke", "500", "CHF")),
        ("500 Stutz", ("amount", "500 Stutz", "500", "CHF")),
        ("50k", ("amount", "50k", "50000")),
        ("5 Riesen", ("amount", "5 Riesen", "5000")),
        ("zehn Mille", ("amount", "zehn Mille", "10000")),
        ("1800 Dollar", ("amount", "1800 Dollar", "1800")),
        ("kann 200 im Monat zahlen", ("amount", "200", "200")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("de", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36 Monate", ("term", "36 Monate", "36")),
        ("auf 5 Jahre", ("term", "5 Jahre", "60")),
        ("mit 25 Jahren Laufzeit", ("term", "25 Jahren", "300")),
        ("in 48 Raten", ("term", "48 Raten", "48")),
        ("anderthalb Jahre", ("term", "anderthalb Jahre", "18")),
        ("eineinhalb Jahre", ("term", "eineinhalb Jahre", "18")),
        ("zweieinhalb jahre", ("term", "zweieinhalb jahre", "30")),
        ("ein halbes Jahr", ("term", "ein halbes Jahr", "6")),
        ("2 Jahre und 6 Monate", ("term", "2 Jahre und 6 Monate", "30")),
        ("sechsunddreißig Monate", ("term", "sechsunddreißig Monate", "36")),
        ("zweiundsiebzig monate", ("term", "zweiundsiebzig monate", "72")),
        ("2,95 %", ("rate", "2,95 %", "2.95")),
        ("3.250%", ("rate", "3.250%", "3.25")),
        ("sieben Prozent", ("rate", "sieben Prozent", "7")),
        ("drei Komma fünf Prozent", ("rate", "drei Komma fünf Prozent", "3.5")),
        ("dreieinhalb Prozent", ("rate", "dreieinhalb Prozent", "3.5")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("de", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("12. März", "2027-03-12", "12. März"),
        ("12. maerz", "2027-03-12", "12. maerz"),
        ("am 3. Jänner", "2027-01-03", "3. Jänner"),
        ("15.8.", "2027-08-15", "15.8."),
        ("3.11.2024", "2024-11-03", "3.11.2024"),
        ("am 5. bitte", "2026-12-05", "5."),
        ("am Freitag", "2026-11-27", "Freitag"),
        ("kommenden Freitag", "2026-11-27", "kommenden Freitag"),
        ("letzten Freitag", "2026-11-20", "letzten Freitag"),
        ("nächste Woche Freitag", "2026-12-04", "nächste Woche Freitag"),
        ("Sonnabend", "2026-11-28", "Sonnabend"),
        ("Ende des Monats", "2026-11-30", "Ende des Monats"),
        ("bis Ende Monat", "2026-11-30", "Ende Monat"),
        ("Ende März", "2027-03-31", "Ende März"),
        ("nächsten Monat", "2026-12-24", "nächsten Monat"),
        ("am 10. des nächsten Monats", "2026-12-10", "10. des nächsten Monats"),
        ("übermorgen", "2026-11-26", "übermorgen"),
        ("vorgestern", "2026-11-22", "vorgestern"),
        ("morgen früh", "2026-11-25", "morgen früh"),
        ("seit Februar 2021", "2021-02-01", "Februar 2021"),
        ("seit März", "2026-03-01", "März"),
        ("vor zwei Wochen", "2026-11-10", "vor zwei Wochen"),
        ("in 14 Tagen", "2026-12-08", "in 14 Tagen"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("de", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8 von 10", ("score", "8 von 10", "8", "10")),
        ("neun von zehn", ("score", "neun von zehn", "9", "10")),
        ("5 Sterne", ("score", "5 Sterne", "5")),
        ("vier sterne von mir", ("score", "vier sterne", "4")),
        ("ich geb euch ne 8", ("score", "8", "8")),
        ("Note: 2", ("score", "2", "2")),
        ("Vertrag RP-204816", ("loan_number", "RP-204816", "RP-204816")),
        ("Vertrag HD 77120", ("loan_number", "HD 77120", "HD77120")),
        ("Darlehen Nr. 20-448", ("loan_number", "20-448", "20-448")),
        ("meine Vertragsnummer ist 88 41 220", ("loan_number", "88 41 220", "8841220")),
        ("Kreditnummer 6610293", ("loan_number", "6610293", "6610293")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("de", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "tausend Dank",
        "ich bin 35 Jahre alt",
        "guten Morgen",
        "ich arbeite seit 3 Jahren in der Firma",
        "keinen Cent mehr",
        "um 10:30",
        "gegen halb drei",
        "meine Nummer ist 0176 555 0143",
        "ruft mich an unter +43 664 555 0182",
        "Fall 10442",
        "schon das dritte Mal",
        "eine Frage",
        "ein Kredit",
        "gib acht",
        "24/7",
        "das hab ich euch schon tausendmal gesagt",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("de", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("24 bis 48 Monate", ["24", "48"]),
        ("drei oder vier Tausend", ["3000", "4000"]),
        ("10-15k", ["10000", "15000"]),
        ("zwischen 3 und 5 Prozent", ["3", "5"]),
        ("fünfzehntausend, drei Jahre, 4,9 %", ["15000", "36", "4.9"]),
        ("20000 auf 5 Jahre zu 6%", ["20000", "60", "6"]),
        ("150 statt 220 Euro", ["150", "220"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("de", text)] == values
