"""Ready phrases for an officer who does not write the borrower's language, in its words and in the borrower's manner.

They are apart from the assistant's own sentences, because here a person speaks: `phrases/phrases.yml` is the contract,
`phrases/<lang>.ftl` holds the words. Figures come into them as into every reply.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Literal, Optional, get_args

import yaml
from pydantic import BaseModel, Extra, root_validator

from bot.culture.conversation_register import ConversationRegister
from bot.culture.language_facts import FAST_LOADER, LanguageFacts
from bot.facts import Fact, Facts, Money, Months, Reply, Text
from bot.replies.catalog import Catalog, load_catalogs
from bot.replies.contract import FOLDER, Contract, Entry
from bot.replies.wording import Wording, manner

PHRASES = FOLDER / "phrases"

ENGLISH = "en"
"""The language of the desk, in which each phrase stands beside the borrower's."""

Speaker = Literal["woman", "man", "unsaid"]
"""Who writes, where a language marks it in what one says of oneself."""

SPEAKERS: Sequence[Speaker] = get_args(Speaker)


_TYPES: Mapping[str, type[Fact]] = {"word": str, "months": Months, "date": date, "moment": datetime, "text": Text}


class _Strict(BaseModel):
    class Config:
        extra = Extra.forbid
        frozen = True


class PhraseFact(_Strict):
    """What can stand in a phrase. `type` is one of messages.yml's, `says` what it is."""

    type: str
    says: str

    def fits(self, fact: Fact) -> bool:
        """Whether a value is one of this kind."""
        if self.words:
            return fact in self.words
        if isinstance(fact, Money):
            return self.type == "money" and fact.amount.is_finite()
        return type(fact) is _TYPES.get(self.type)

    @property
    def words(self) -> Sequence[str]:
        """The keys among which a selector's fact is one; empty for any other fact."""
        return self.type.removeprefix("word:").split() if self.type.startswith("word:") else ()


class Phrase(_Strict):
    """One phrase: its step, the names of its facts, what it must tell, and what writers keep out of it."""

    step: str
    facts: list[str] = []
    says: str
    avoid: str = ""


class PhraseContract(_Strict):
    """All that every file of phrases must have; `steps` are titles by key, in the order of a conversation."""

    steps: dict[str, str]
    facts: dict[str, PhraseFact]
    phrases: dict[str, Phrase]

    @root_validator(skip_on_failure=True)
    def _is_consistent(cls, values: dict[str, Any]) -> dict[str, Any]:
        for name, phrase in values["phrases"].items():
            if phrase.step not in values["steps"]:
                raise ValueError(f"{name}: there is no step {phrase.step}")
            unknown = [fact for fact in phrase.facts if fact not in values["facts"]]
            if unknown:
                raise ValueError(f"{name}: there is no fact {', '.join(unknown)}")
        return values

    def by_step(self) -> Iterator[tuple[str, Sequence[str]]]:
        """Each step's title with the names of its phrases."""
        for step, title in self.steps.items():
            yield title, [name for name, phrase in self.phrases.items() if phrase.step == step]


@lru_cache(maxsize=1)
def phrase_contract() -> PhraseContract:
    """The contract in `phrases/phrases.yml`."""
    text = (PHRASES / "phrases.yml").read_text(encoding="utf-8")
    return PhraseContract.parse_obj(yaml.load(text, Loader=FAST_LOADER))  # noqa: S506


class Phrasebook:
    """Words phrases in every language that has a file of them."""

    def __init__(
        self, contract: PhraseContract, catalogs: Mapping[str, Catalog], languages: Mapping[str, LanguageFacts]
    ) -> None:
        self.contract = contract
        messages = {
            name: Entry(kind="notice", facts={f: contract.facts[f].type for f in phrase.facts}, says=phrase.says)
            for name, phrase in contract.phrases.items()
        }
        self._wording = Wording(
            Contract(buttons={}, messages=messages, pieces={}, units={}, page={}, plan={}), catalogs, languages, ENGLISH
        )

    def speaks(self, language: str) -> bool:
        """Whether there are phrases in a language, by its code."""
        return language in self._wording.languages

    def formality(self, register: ConversationRegister, care: bool) -> str:
        """In which manner phrases are said; `care`: in trouble nobody is written to casually."""
        return manner("care" if care else "notice", register)

    def word(
        self,
        name: str,
        facts: Facts,
        language: str,
        register: ConversationRegister,
        market: Optional[str] = None,
        speaker: Speaker = "unsaid",
        care: bool = False,
    ) -> str:
        """One phrase; in English where `speaks` is false. `care` as in `formality`.

        Raises KeyError for a phrase that does not exist, and `BadLanguageFile` where a fact is missing.
        """
        spoken = replace(register, formality=self.formality(register, care))
        return self._wording.word(Reply(name, {**facts, "speaker": speaker}), language, spoken, market).text


def load_phrasebook(languages: Mapping[str, LanguageFacts]) -> Phrasebook:
    """All phrases that there are in the languages. Raises `BadLanguageFile`."""
    return Phrasebook(phrase_contract(), load_catalogs(PHRASES), languages)
