"""Values in Spanish, from Spain and Latin America, with and without accents."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("veinte mil", ("amount", "veinte mil", "20000")),
        ("1.5 mil", ("amount", "1.5 mil", "1500")),
        ("1,5 millones", ("amount", "1,5 millones", "1500000")),
        ("medio millón", ("amount", "medio millón", "500000")),
        ("medio millon de pesos", ("amount", "medio millon de pesos", "500000")),
        ("mil quinientos euros", ("amount", "mil quinientos euros", "1500", "EUR")),
        ("dos millones y medio", ("amount", "dos millones y medio", "2500000")),
        ("un millón doscientos mil", ("amount", "un millón doscientos mil", "1200000")),
        ("$8.500.000", ("amount", "$8.500.000", "8500000")),
        ("340,50 euros", ("amount", "340,50 euros", "340.5", "EUR")),
        ("S/ 50 mil", ("amount", "S/ 50 mil", "50000", "PEN")),
        ("UF 2.500", ("amount", "UF 2.500", "2500", "CLF")),
        ("300 lucas", ("amount", "300 lucas", "300000")),
        ("40 palos", ("amount", "40 palos", "40000000")),
        ("120 mil euros", ("amount", "120 mil euros", "120000", "EUR")),
        ("les doy 200 al mes", ("amount", "200", "200")),
        ("50 millones de pesos", ("amount", "50 millones de pesos", "50000000")),
        ("4,800 dolares", ("amount", "4,800 dolares", "4800", "USD")),
        ("tres mil millones", ("amount", "tres mil millones", "3000000000")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("es", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36 meses", ("term", "36 meses", "36")),
        ("a 5 años", ("term", "5 años", "60")),
        ("12 cuotas", ("term", "12 cuotas", "12")),
        ("un año y medio", ("term", "un año y medio", "18")),
        ("año y medio", ("term", "año y medio", "18")),
        ("medio año", ("term", "medio año", "6")),
        ("veinticinco anos", ("term", "veinticinco anos", "300")),
        ("un par de meses", ("term", "un par de meses", "2")),
        ("treinta y seis meses", ("term", "treinta y seis meses", "36")),
        ("2,95%", ("rate", "2,95%", "2.95")),
        ("3.250%", ("rate", "3.250%", "3.25")),
        ("siete por ciento", ("rate", "siete por ciento", "7")),
        ("tres y medio por ciento", ("rate", "tres y medio por ciento", "3.5")),
        ("al 2,5 fijo", ("rate", "2,5", "2.5")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("es", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("12 de marzo", "2027-03-12", "12 de marzo"),
        ("15/8", "2027-08-15", "15/8"),
        ("3/11/2024", "2024-11-03", "3/11/2024"),
        ("el 5", "2026-12-05", "5"),
        ("el viernes", "2026-11-27", "viernes"),
        ("el viernes pasado", "2026-11-20", "viernes pasado"),
        ("lunes que viene", "2026-11-30", "lunes que viene"),
        ("fin de mes", "2026-11-30", "fin de mes"),
        ("fin de marzo", "2027-03-31", "fin de marzo"),
        ("el mes que viene", "2026-12-24", "mes que viene"),
        ("el 10 del mes que viene", "2026-12-10", "10 del mes que viene"),
        ("pasado mañana", "2026-11-26", "pasado mañana"),
        ("manana", "2026-11-25", "manana"),
        ("desde febrero de 2021", "2021-02-01", "febrero de 2021"),
        ("desde marzo", "2026-03-01", "marzo"),
        ("hace dos semanas", "2026-11-10", "hace dos semanas"),
        ("sábado", "2026-11-28", "sábado"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("es", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un 9 de 10", ("score", "9 de 10", "9", "10")),
        ("cinco sobre cinco", ("score", "cinco sobre cinco", "5", "5")),
        ("5 estrellas", ("score", "5 estrellas", "5")),
        ("le pongo un 8", ("score", "8", "8")),
        ("nota: 6", ("score", "6", "6")),
        ("contrato RP-204816", ("loan_number", "RP-204816", "RP-204816")),
        ("contrato HD 77120", ("loan_number", "HD 77120", "HD77120")),
        ("préstamo n° 20-448", ("loan_number", "20-448", "20-448")),
        ("operación 6610293", ("loan_number", "6610293", "6610293")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("es", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "mil gracias",
        "tengo 35 años",
        "por la mañana",
        "llevo 3 meses en la empresa",
        "sin un peso",
        "son las 10:30",
        "mi celular es 0991 234 567",
        "el caso 10442",
        "una pregunta",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("es", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("de 24 a 48 meses", ["24", "48"]),
        ("3 o 4 millones", ["3000000", "4000000"]),
        ("quince mil, tres años, al 12%", ["15000", "36", "12"]),
        ("préstamo 250000 a 5 años", ["250000", "60"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("es", text)] == values
