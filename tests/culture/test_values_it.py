"""Values in Italian, from Italy and the Ticino, with and without accents."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ventimila", ("amount", "ventimila", "20000")),
        ("millecinquecento euro", ("amount", "millecinquecento euro", "1500", "EUR")),
        ("mille e cinquecento euro", ("amount", "mille e cinquecento euro", "1500", "EUR")),
        ("duemila e cinquecento", ("amount", "duemila e cinquecento", "2500")),
        ("ventitremila euro", ("amount", "ventitremila euro", "23000", "EUR")),
        ("centocinquantamila euro", ("amount", "centocinquantamila euro", "150000", "EUR")),
        ("quarantotto euro", ("amount", "quarantotto euro", "48", "EUR")),
        ("8.500 €", ("amount", "8.500 €", "8500", "EUR")),
        ("€ 12.500,90", ("amount", "€ 12.500,90", "12500.9", "EUR")),
        ("340,50 euro", ("amount", "340,50 euro", "340.5", "EUR")),
        ("15mila euro", ("amount", "15mila euro", "15000", "EUR")),
        ("15 mila euro", ("amount", "15 mila euro", "15000", "EUR")),
        ("20k", ("amount", "20k", "20000")),
        ("1,5 milioni", ("amount", "1,5 milioni", "1500000")),
        ("mezzo milione", ("amount", "mezzo milione", "500000")),
        ("mezzo milione di euro", ("amount", "mezzo milione di euro", "500000", "EUR")),
        ("due milioni e mezzo", ("amount", "due milioni e mezzo", "2500000")),
        ("un milione e duecentomila", ("amount", "un milione e duecentomila", "1200000")),
        ("300 euri", ("amount", "300 euri", "300", "EUR")),
        ("CHF 12'500", ("amount", "CHF 12'500", "12500", "CHF")),
        ("20 mila franchi svizzeri", ("amount", "20 mila franchi svizzeri", "20000", "CHF")),
        ("posso dare 200 al mese", ("amount", "200", "200")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("it", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36 mesi", ("term", "36 mesi", "36")),
        ("in 5 anni", ("term", "5 anni", "60")),
        ("24 rate", ("term", "24 rate", "24")),
        ("un anno e mezzo", ("term", "un anno e mezzo", "18")),
        ("2 anni e 6 mesi", ("term", "2 anni e 6 mesi", "30")),
        ("mezzo anno", ("term", "mezzo anno", "6")),
        ("un paio di mesi", ("term", "un paio di mesi", "2")),
        ("trentasei mesi", ("term", "trentasei mesi", "36")),
        ("venticinque anni", ("term", "venticinque anni", "300")),
        ("ventotto mesi", ("term", "ventotto mesi", "28")),
        ("2,95%", ("rate", "2,95%", "2.95")),
        ("3.250%", ("rate", "3.250%", "3.25")),
        ("sette per cento", ("rate", "sette per cento", "7")),
        ("7 percento", ("rate", "7 percento", "7")),
        ("tre e mezzo per cento", ("rate", "tre e mezzo per cento", "3.5")),
        ("quattro virgola cinque per cento", ("rate", "quattro virgola cinque per cento", "4.5")),
        ("al 2,5 fisso", ("rate", "2,5", "2.5")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("it", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("12 marzo", "2027-03-12", "12 marzo"),
        ("il 1° dicembre", "2026-12-01", "1° dicembre"),
        ("il primo dicembre", "2026-12-01", "primo dicembre"),
        ("15/8", "2027-08-15", "15/8"),
        ("03/11/2024", "2024-11-03", "03/11/2024"),
        ("15.08.2027", "2027-08-15", "15.08.2027"),
        ("il 5", "2026-12-05", "5"),
        ("entro il 27", "2026-11-27", "27"),
        ("venerdì", "2026-11-27", "venerdì"),
        ("venerdi", "2026-11-27", "venerdi"),
        ("venerdì scorso", "2026-11-20", "venerdì scorso"),
        ("lunedi prossimo", "2026-11-30", "lunedi prossimo"),
        ("sabato 28 novembre", "2026-11-28", "sabato 28 novembre"),
        ("a fine mese", "2026-11-30", "fine mese"),
        ("alla fine del mese", "2026-11-30", "fine del mese"),
        ("fine marzo", "2027-03-31", "fine marzo"),
        ("il mese prossimo", "2026-12-24", "mese prossimo"),
        ("il mese scorso", "2026-10-24", "mese scorso"),
        ("il 10 del mese prossimo", "2026-12-10", "10 del mese prossimo"),
        ("oggi", "2026-11-24", "oggi"),
        ("domani", "2026-11-25", "domani"),
        ("dopodomani", "2026-11-26", "dopodomani"),
        ("ieri", "2026-11-23", "ieri"),
        ("avantieri", "2026-11-22", "avantieri"),
        ("da febbraio 2021", "2021-02-01", "febbraio 2021"),
        ("da marzo", "2026-03-01", "marzo"),
        ("due settimane fa", "2026-11-10", "due settimane fa"),
        ("fra tre giorni", "2026-11-27", "fra tre giorni"),
        ("tra 3 giorni", "2026-11-27", "tra 3 giorni"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("it", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un 9 su 10", ("score", "9 su 10", "9", "10")),
        ("cinque su cinque", ("score", "cinque su cinque", "5", "5")),
        ("metto 8/10", ("score", "8/10", "8", "10")),
        ("5 stelle", ("score", "5 stelle", "5")),
        ("vi do un 8", ("score", "8", "8")),
        ("voto: 6", ("score", "6", "6")),
        ("contratto RP-204816", ("loan_number", "RP-204816", "RP-204816")),
        ("contratto HD 77120", ("loan_number", "HD 77120", "HD77120")),
        ("prestito n. 20-448", ("loan_number", "20-448", "20-448")),
        ("pratica 6610293", ("loan_number", "6610293", "6610293")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("it", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "mille grazie",
        "grazie mille",
        "ho 35 anni",
        "lavoro lì da 3 mesi",
        "sono le 10:30",
        "alle 9 di mattina",
        "il mio numero è 333 123 4567",
        "senza un euro",
        "il reclamo 10442",
        "una domanda",
        "sei molto gentile",
        "sei un robot?",
        "ho sudato sette camicie",
        "due parole con voi",
        "abito in via Roma 24",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("it", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("passare da 24 a 48 mesi", ["24", "48"]),
        ("3 o 4 mila euro", ["3000", "4000"]),
        ("quindicimila, tre anni, al 12%", ["15000", "36", "12"]),
        ("prestito di 250000 in 5 anni", ["250000", "60"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("it", text)] == values
