"""Words what the gate, the desk and the worker say by themselves, outside of a turn of Rasa's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from bot.culture import conversation_language, conversation_register
from bot.culture.language_facts import load_languages
from bot.errors import BadSetting
from bot.facts import Reply
from bot.replies.catalog import load_catalogs
from bot.replies.contract import contract
from bot.replies.wording import Worded, Wording


def load_wording(default: str) -> Wording:
    """All catalogs and languages, ready for use; `default` is the language of the lender. Raises `BadSetting`."""
    languages = load_languages()
    if default not in languages:
        known = ", ".join(languages)
        raise BadSetting(f"There is no language {default}: set RAPPORT_LANGUAGE, or the lender's, to one of {known}.")
    return Wording(contract(), load_catalogs(), languages, default)


class Notices:
    """Words a reply for a conversation as the database knows it."""

    def __init__(self, wording: Wording, default: str) -> None:
        self._wording = wording
        self._default = default

    @property
    def wording(self) -> Wording:
        """The wording behind it."""
        return self._wording

    def word(
        self,
        reply: Reply,
        language: Optional[Mapping[str, Any]],
        register: Optional[Mapping[str, Any]],
        market: Optional[str] = None,
    ) -> Worded:
        """Words one reply. `language` and `register` are the conversation's, as JSON data or None."""
        code = conversation_language.from_json(language, self._default).code
        return self._wording.word(reply, code, conversation_register.from_json(register), market)

    def laid_out(self, text: str, language: Optional[Mapping[str, Any]]) -> str:
        """A person's own text as it is sent in a conversation; see `Wording.laid_out`."""
        return self._wording.laid_out(text, conversation_language.from_json(language, self._default).code)
