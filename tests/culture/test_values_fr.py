"""Values in French, from Europe, Canada, the Maghreb and West Africa, with and without accents."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vingt mille", ("amount", "vingt mille", "20000")),
        ("deux mille cinq cents euros", ("amount", "deux mille cinq cents euros", "2500", "EUR")),
        ("quatre-vingt-dix mille euros", ("amount", "quatre-vingt-dix mille euros", "90000", "EUR")),
        ("septante-cinq mille francs", ("amount", "septante-cinq mille francs", "75000")),
        ("un million et demi", ("amount", "un million et demi", "1500000")),
        ("12 500,50 €", ("amount", "12 500,50 €", "12500.5", "EUR")),
        ("12\u202f500\u00a0€", ("amount", "12\u202f500\u00a0€", "12500", "EUR")),
        ("1.250,75 euros", ("amount", "1.250,75 euros", "1250.75", "EUR")),
        ("CHF 12'500", ("amount", "CHF 12'500", "12500", "CHF")),
        ("20 000 francs suisses", ("amount", "20 000 francs suisses", "20000", "CHF")),
        ("2 500 $", ("amount", "2 500 $", "2500")),
        ("800 dollars canadiens", ("amount", "800 dollars canadiens", "800", "CAD")),
        ("5000 dirhams", ("amount", "5000 dirhams", "5000", "MAD")),
        ("2 millions de FCFA", ("amount", "2 millions de FCFA", "2000000", "XOF")),
        ("1,5 million", ("amount", "1,5 million", "1500000")),
        ("30k", ("amount", "30k", "30000")),
        ("20 k€", ("amount", "20 k€", "20000", "EUR")),
        ("300 balles", ("amount", "300 balles", "300")),
        ("je peux mettre 200 par mois", ("amount", "200", "200")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("fr", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36 mois", ("term", "36 mois", "36")),
        ("sur 5 ans", ("term", "5 ans", "60")),
        ("24 mensualités", ("term", "24 mensualités", "24")),
        ("un an et demi", ("term", "un an et demi", "18")),
        ("2 ans et 6 mois", ("term", "2 ans et 6 mois", "30")),
        ("soixante-douze mois", ("term", "soixante-douze mois", "72")),
        ("vingt cinq annees", ("term", "vingt cinq annees", "300")),
        ("2,95 %", ("rate", "2,95 %", "2.95")),
        ("3.250%", ("rate", "3.250%", "3.25")),
        ("sept pour cent", ("rate", "sept pour cent", "7")),
        ("quatre virgule cinq pour cent", ("rate", "quatre virgule cinq pour cent", "4.5")),
        ("trois et demi pour cent", ("rate", "trois et demi pour cent", "3.5")),
        ("à 2,5 fixe", ("rate", "2,5", "2.5")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("fr", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("12 mars", "2027-03-12", "12 mars"),
        ("le 1er décembre", "2026-12-01", "1er décembre"),
        ("20 aout", "2027-08-20", "20 aout"),
        ("15/8", "2027-08-15", "15/8"),
        ("03/11/2024", "2024-11-03", "03/11/2024"),
        ("15.08.2027", "2027-08-15", "15.08.2027"),
        ("le 5", "2026-12-05", "5"),
        ("vendredi", "2026-11-27", "vendredi"),
        ("vendredi dernier", "2026-11-20", "vendredi dernier"),
        ("lundi prochain", "2026-11-30", "lundi prochain"),
        ("samedi 28 novembre", "2026-11-28", "samedi 28 novembre"),
        ("à la fin du mois", "2026-11-30", "fin du mois"),
        ("fin mars", "2027-03-31", "fin mars"),
        ("le mois prochain", "2026-12-24", "mois prochain"),
        ("le 10 du mois prochain", "2026-12-10", "10 du mois prochain"),
        ("après-demain", "2026-11-26", "après-demain"),
        ("avant hier", "2026-11-22", "avant hier"),
        ("aujourd’hui", "2026-11-24", "aujourd’hui"),
        ("depuis février 2021", "2021-02-01", "février 2021"),
        ("depuis mars", "2026-03-01", "mars"),
        ("il y a deux semaines", "2026-11-10", "il y a deux semaines"),
        ("dans trois jours", "2026-11-27", "dans trois jours"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("fr", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un 9 sur 10", ("score", "9 sur 10", "9", "10")),
        ("cinq sur cinq", ("score", "cinq sur cinq", "5", "5")),
        ("je mets 8/10", ("score", "8/10", "8", "10")),
        ("5 étoiles", ("score", "5 étoiles", "5")),
        ("je vous mets un 8", ("score", "8", "8")),
        ("note : 6", ("score", "6", "6")),
        ("contrat RP-204816", ("loan_number", "RP-204816", "RP-204816")),
        ("contrat HD 77120", ("loan_number", "HD 77120", "HD77120")),
        ("prêt n° 20-448", ("loan_number", "20-448", "20-448")),
        ("dossier 6610293", ("loan_number", "6610293", "6610293")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("fr", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "mille mercis",
        "j'ai 35 ans",
        "je travaille là depuis 3 mois",
        "il est 10h30",
        "mon numéro c'est le 06 12 34 56 78",
        "sans un sou",
        "la réclamation 10442",
        "une question",
        "à un de ces quatre",
        "un scooter neuf",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("fr", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("de 24 à 48 mois", ["24", "48"]),
        ("3 ou 4 mille euros", ["3000", "4000"]),
        ("quinze mille, trois ans, à 12%", ["15000", "36", "12"]),
        ("prêt de 250000 sur 5 ans", ["250000", "60"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("fr", text)] == values
