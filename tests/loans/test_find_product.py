from __future__ import annotations

import pytest

from bot.loans.lender import Lender, find_product, find_products, find_term


@pytest.mark.parametrize(
    ("text", "language", "product"),
    [
        ("what's the rate on your mortgages", "en", "home"),
        ("need an auto loan for a used pickup", "en", "car"),
        ("debt consolidation loan pls", "en", "refinancing"),
        ("business loan", "en", "working_capital"),
        ("refinancing my mortgage", "en", "home"),
        ("autokredit umschulden", "de", "car"),
        ("student loan", "en", "education"),
        ("請問信貸利率多少", "zh-Hant", "personal"),
        ("小額信貸可以借多少", "zh-Hant", "personal"),
        ("房貸轉貸", "zh-Hant", "home"),
        ("中古車貸款幾趴", "zh-Hant", "car"),
        ("想做按揭買樓", "zh-Hant", "home"),
        ("房贷提前还款", "zh-Hans", "home"),
        ("消费贷能借几年", "zh-Hans", "personal"),
        ("汽车抵押贷款", "zh-Hans", "car"),  # longer than 抵押贷款
        ("tasa de la hipoteca", "es", "home"),
        ("quiero un credito de consumo", "es", "personal"),
        ("prestamo para carro usado", "es", "car"),
        ("vay tin chap lãi bao nhiêu", "vi", "personal"),
        ("em muốn vay mua nhà trả góp", "vi", "home"),  # longer than vay … trả góp
        ("vay mua xe máy", "vi", "car"),
        ("我要問 mortgage", "zh-Hant", "home"),
        ("the car one", "en", "car"),
        ("el coche", "es", "car"),
        ("房子", "zh-Hans", "home"),
        ("car", "zh-Hant", "car"),
        ("home", "es", "home"),
    ],
)
def test_it_recognises_the_kind_of_loan(lender: Lender, text: str, language: str, product: str) -> None:
    assert find_product(lender, text, language) == product


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("i crashed my car last week", "en"),
        ("quiero hablar con el personal", "es"),
        ("帮我登记一个贷款申请", "zh-Hans"),
        ("海岳貸款有幾種", "zh-Hant"),
        ("xe em mới bị hư", "vi"),
    ],
)
def test_it_names_no_kind_where_none_was_named(lender: Lender, text: str, language: str) -> None:
    assert find_product(lender, text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "term"),
    [
        ("what does APR stand for", "en", "apr"),
        ("寬限期是什麼", "zh-Hant", "grace_period"),
        ("等额本息啥意思", "zh-Hans", "annuity"),
        ("q es eso de periodo de gracia", "es", "grace_period"),
        ("tat toan la sao a", "vi", "payoff"),
        ("phí trả nợ trước hạn là gì", "vi", "early_repayment_fee"),  # longer than trả nợ trước hạn
        ("what is a lien", "zh-Hant", "mortgage_right"),
    ],
)
def test_it_finds_a_term(lender: Lender, text: str, language: str, term: str) -> None:
    assert find_term(lender, text, language) == lender.glossary[term]


def test_it_finds_no_term_where_none_was_named(lender: Lender) -> None:
    assert find_term(lender, "what does pari passu mean", "en") is None


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("a car loan or a mortgage?", "en", [("car", "car loan"), ("home", "mortgage")]),
        ("ＣＡＲ ＬＯＡＮ please", "en", [("car", "ＣＡＲ ＬＯＡＮ")]),
        ("想問房貸跟車貸", "zh-Hant", [("home", "房貸"), ("car", "車貸")]),
        ("prestamo hipotecario", "es", [("home", "prestamo hipotecario")]),
        ("how are you", "en", []),
    ],
)
def test_it_finds_all_kinds_that_are_named_with_their_places(
    lender: Lender, text: str, language: str, named: list[tuple[str, str]]
) -> None:
    assert [(each.key, text[each.start : each.end]) for each in find_products(lender, text, language)] == named
