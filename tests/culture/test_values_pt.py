"""Values in Portuguese, from Brazil, Portugal, Angola and Mozambique, with and without accents."""

from __future__ import annotations

import pytest

from tests.culture.values_reading import Expected, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vinte mil", ("amount", "vinte mil", "20000")),
        ("R$ 8.500", ("amount", "R$ 8.500", "8500", "BRL")),
        ("R$12.500,90", ("amount", "R$12.500,90", "12500.9", "BRL")),
        ("mil e quinhentos reais", ("amount", "mil e quinhentos reais", "1500", "BRL")),
        ("dois mil e quinhentos", ("amount", "dois mil e quinhentos", "2500")),
        ("3 mil e 500", ("amount", "3 mil e 500", "3500")),
        ("1,5 mil", ("amount", "1,5 mil", "1500")),
        ("1,5 milhão", ("amount", "1,5 milhão", "1500000")),
        ("meio milhão", ("amount", "meio milhão", "500000")),
        ("meio milhao de kwanzas", ("amount", "meio milhao de kwanzas", "500000", "AOA")),
        ("dois milhões e meio", ("amount", "dois milhões e meio", "2500000")),
        ("um milhão e duzentos mil", ("amount", "um milhão e duzentos mil", "1200000")),
        ("duzentos e cinquenta euros", ("amount", "duzentos e cinquenta euros", "250", "EUR")),
        ("dezasseis mil euros", ("amount", "dezasseis mil euros", "16000", "EUR")),
        ("dezesseis mil reais", ("amount", "dezesseis mil reais", "16000", "BRL")),
        ("1.250,75 €", ("amount", "1.250,75 €", "1250.75", "EUR")),
        ("12 500 euros", ("amount", "12 500 euros", "12500", "EUR")),
        ("20k", ("amount", "20k", "20000")),
        ("300 pila", ("amount", "300 pila", "300")),
        ("30 mil meticais", ("amount", "30 mil meticais", "30000", "MZN")),
        ("500 dolares", ("amount", "500 dolares", "500", "USD")),
        ("consigo pagar 200 por mês", ("amount", "200", "200")),
    ],
)
def test_it_reads_an_amount(text: str, expected: Expected) -> None:
    assert found("pt", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("36 meses", ("term", "36 meses", "36")),
        ("em 5 anos", ("term", "5 anos", "60")),
        ("24 prestações", ("term", "24 prestações", "24")),
        ("12 parcelas", ("term", "12 parcelas", "12")),
        ("em 48x", ("term", "48x", "48")),
        ("dividir em 10 vezes", ("term", "10 vezes", "10")),
        ("um ano e meio", ("term", "um ano e meio", "18")),
        ("2 anos e 6 meses", ("term", "2 anos e 6 meses", "30")),
        ("meio ano", ("term", "meio ano", "6")),
        ("trinta e seis meses", ("term", "trinta e seis meses", "36")),
        ("2,95%", ("rate", "2,95%", "2.95")),
        ("3.250%", ("rate", "3.250%", "3.25")),
        ("1,99% ao mês", ("rate", "1,99%", "1.99")),
        ("sete por cento", ("rate", "sete por cento", "7")),
        ("três e meio por cento", ("rate", "três e meio por cento", "3.5")),
        ("quatro vírgula cinco por cento", ("rate", "quatro vírgula cinco por cento", "4.5")),
    ],
)
def test_it_reads_a_term_or_a_rate(text: str, expected: Expected) -> None:
    assert found("pt", text) == [expected]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("12 de março", "2027-03-12", "12 de março"),
        ("1º de dezembro", "2026-12-01", "1º de dezembro"),
        ("15/8", "2027-08-15", "15/8"),
        ("03/11/2024", "2024-11-03", "03/11/2024"),
        ("dia 5", "2026-12-05", "5"),
        ("na sexta", "2026-11-27", "sexta"),
        ("sexta-feira", "2026-11-27", "sexta-feira"),
        ("sexta passada", "2026-11-20", "sexta passada"),
        ("segunda que vem", "2026-11-30", "segunda que vem"),
        ("sabado", "2026-11-28", "sabado"),
        ("fim do mês", "2026-11-30", "fim do mês"),
        ("final do mês", "2026-11-30", "final do mês"),
        ("fim de março", "2027-03-31", "fim de março"),
        ("mês que vem", "2026-12-24", "mês que vem"),
        ("no próximo mês", "2026-12-24", "próximo mês"),
        ("dia 10 do mês que vem", "2026-12-10", "10 do mês que vem"),
        ("hoje", "2026-11-24", "hoje"),
        ("amanha", "2026-11-25", "amanha"),
        ("depois de amanhã", "2026-11-26", "depois de amanhã"),
        ("anteontem", "2026-11-22", "anteontem"),
        ("desde fevereiro de 2021", "2021-02-01", "fevereiro de 2021"),
        ("desde março", "2026-03-01", "março"),
        ("há duas semanas", "2026-11-10", "há duas semanas"),
        ("daqui a três dias", "2026-11-27", "daqui a três dias"),
    ],
)
def test_it_reads_a_date(text: str, day: str, words: str) -> None:
    assert found("pt", text) == [("date", words, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 de 10", ("score", "9 de 10", "9", "10")),
        ("cinco em cinco", ("score", "cinco em cinco", "5", "5")),
        ("dou 8/10", ("score", "8/10", "8", "10")),
        ("5 estrelas", ("score", "5 estrelas", "5")),
        ("dou um 8", ("score", "8", "8")),
        ("nota 6", ("score", "6", "6")),
        ("contrato RP-204816", ("loan_number", "RP-204816", "RP-204816")),
        ("contrato HD 77120", ("loan_number", "HD 77120", "HD77120")),
        ("empréstimo nº 20-448", ("loan_number", "20-448", "20-448")),
    ],
)
def test_it_reads_a_score_or_a_loan_number(text: str, expected: Expected) -> None:
    assert found("pt", text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "mil vezes obrigada",
        "mil desculpas",
        "tenho 35 anos",
        "trabalho lá há 3 meses",
        "pela manhã",
        "são 10h30",
        "segunda via do boleto",
        "meu zap é 11 98765-4321",
        "o meu telemóvel é o 912 345 678",
        "sem um tostão",
        "protocolo 10442",
        "uma dúvida",
        "já liguei cinco vezes",
    ],
)
def test_it_finds_nothing_where_no_value_is_said(text: str) -> None:
    assert found("pt", text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("de 24 a 48 meses", ["24", "48"]),
        ("3 ou 4 mil reais", ["3000", "4000"]),
        ("quinze mil, três anos, a 12%", ["15000", "36", "12"]),
        ("empréstimo de 250000 em 5 anos", ["250000", "60"]),
    ],
)
def test_it_reads_several_values(text: str, values: list[str]) -> None:
    assert [value for _, _, value, *_ in found("pt", text)] == values
