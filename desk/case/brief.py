"""How to write to this borrower: language, register with its evidence, and advice for officers new to the language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from bot.crm.tables import Case, Conversation
from bot.culture import conversation_language, conversation_register
from bot.culture.conversation_register import ConversationRegister
from bot.culture.language_facts import LanguageFacts, OfficerBrief
from desk import words


@dataclass(frozen=True)
class Brief:
    """`language` is a BCP-47 code, `hint` one line for the text box, `advice` None for a language without facts."""

    language: str
    language_name: str
    found_by: str
    unsupported: Optional[str]
    axes: Sequence[tuple[str, str]]
    why: str
    evidence: Sequence[str]
    advice: Optional[OfficerBrief]
    hint: str


def brief(conversation: Conversation, case: Case, languages: Mapping[str, LanguageFacts]) -> Brief:
    """The brief of a conversation as it is now; of the case's opening where the conversation knows nothing."""
    language = conversation_language.from_json(conversation.language, case.language)
    register = conversation_register.from_json(conversation.register or case.register)
    return brief_of(
        language.code,
        register,
        languages,
        words.FOUND_BY.get(language.found_by, language.found_by),
        words.language_name(language.unsupported) if language.unsupported else None,
    )


def brief_of(
    language: str,
    register: ConversationRegister,
    languages: Mapping[str, LanguageFacts],
    found_by: str,
    unsupported: Optional[str] = None,
) -> Brief:
    """The brief of a language and a register; `found_by` says how the language is known."""
    facts, name = languages.get(language), words.language_name(language)
    return Brief(
        language=language,
        language_name=name,
        found_by=found_by,
        unsupported=unsupported,
        axes=[
            ("Formality", register.formality),
            ("Directness", register.directness),
            ("Orientation", register.orientation),
        ],
        why=words.SOURCES[register.source],
        evidence=register.evidence,
        advice=facts.brief if facts else None,
        hint=f"Write in {name}, {_manner(register, facts)}",
    )


def _manner(register: ConversationRegister, facts: Optional[LanguageFacts]) -> str:
    """Such as `formal (usted)`."""
    you = facts.brief.you.get(register.formality) if facts else None  # type: ignore[call-overload]
    return f"{register.formality} ({you})" if you else register.formality
