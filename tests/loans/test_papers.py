"""A statement is given where one is asked for and nothing else; all other papers come from an officer."""

from __future__ import annotations

import pytest

from bot.culture.language_facts import load_languages
from bot.loans.papers import wants_statement

LANGUAGES = load_languages()

STATEMENTS = {
    "en": ("please send me a statement", "Need my loan statement", "statement of account pls"),
    "es": ("necesito un estado de cuenta", "me manda el extracto, por favor"),
    "de": ("Kontoauszug bitte", "ich hätte gern einen Auszug zu meinem Kredit"),
    "fr": ("un relevé svp", "Pourriez-vous m'envoyer un relevé de compte ?"),
    "it": ("estratto conto", "mi manda l'estratto conto?"),
    "pt": ("extrato", "manda o extrato do empréstimo"),
    "ar": ("كشف حساب القرض", "أريد كشف الحساب من فضلكم"),
    "id": ("minta rekening koran pinjaman", "statement dong kak"),
    "ja": ("明細", "利用明細をお願いします"),
    "ko": ("거래내역서 주세요", "명세서 부탁드립니다"),
    "th": ("ขอสเตทเม้นท์", "ขอใบแจ้งยอดค่ะ"),
    "vi": ("cho tôi xin sao kê khoản vay", "gửi em sao kê ạ"),
    "zh-Hans": ("对账单发我邮箱", "我要对账单"),
    "zh-Hant": ("我要對帳單", "可唔可以俾份月結單我"),
}

OTHERS = {
    "en": (
        "can i have a copy of my contract",
        "Please issue a no-dues certificate",
        "certified statement for the embassy",
    ),
    "es": ("certificado de deuda por favor", "copia de mi contrato", "estado de cuenta sellado para la embajada"),
    "de": ("brauche eine Zinsbescheinigung fürs Finanzamt", "Kontoauszug mit Stempel für die Botschaft", "Quittung"),
    "fr": ("attestation de fin de prêt", "copie de mon contrat", "relevé avec cachet pour le consulat"),
    "it": ("copia del contratto", "mi serve la certificazione interessi per il 730"),
    "pt": ("segunda via do contrato", "preciso da declaração de dívida", "extrato em papel, pelo correio"),
    "ar": ("نسخة من العقد لو سمحتم", "لازمني كشف حساب مختوم"),
    "id": ("surat lunas dong", "salinan kontrak bisa dikirim?", "rekening koran yang dilegalisir cap basah"),
    "ja": ("残高証明書がほしい", "契約書のコピーもらえますか", "紙の明細に切り替えてほしい、郵送で"),
    "ko": ("부채증명서 필요해요", "계약서 사본 좀 보내주세요", "우편으로 명세서 받게 해주세요"),
    "th": ("หนังสือรับรองดอกเบี้ยลดหย่อนภาษี", "สำเนาสัญญาหาย ขอใหม่"),
    "vi": ("gửi bản hợp đồng qua mail giúp em", "sao kê có đóng dấu"),
    "zh-Hans": ("给我开个结清证明", "对账单要盖章"),
    "zh-Hant": ("可以補寄合約影本給我嗎", "對帳單要認證"),
}


def pairs(texts: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(language, text) for language, several in texts.items() for text in several]


def test_every_language_is_here() -> None:
    assert set(STATEMENTS) == set(OTHERS) == set(LANGUAGES)


@pytest.mark.parametrize(("language", "text"), pairs(STATEMENTS))
def test_a_statement_is_asked_for(language: str, text: str) -> None:
    assert wants_statement(text, frozenset(), LANGUAGES[language])
    assert wants_statement(text, frozenset({"loan_number", "loan_kind"}), LANGUAGES[language])


@pytest.mark.parametrize(("language", "text"), pairs(OTHERS))
def test_another_paper_is_asked_for(language: str, text: str) -> None:
    assert not wants_statement(text, frozenset(), LANGUAGES[language])


@pytest.mark.parametrize("entity", ["date", "term", "amount"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_past_is_an_officers(language: str, entity: str) -> None:
    assert not wants_statement(STATEMENTS[language][0], frozenset({entity}), LANGUAGES[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pressed_button_asks_for_one(language: str) -> None:
    assert wants_statement("", frozenset({"loan_number"}), LANGUAGES[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_for_both(language: str) -> None:
    papers = LANGUAGES[language].papers
    assert papers.statement
    assert papers.others
    assert not set(papers.statement) & set(papers.others)
