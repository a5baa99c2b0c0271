"""What the lender's files have in common: strict fields, words by language, errors that name file, line and field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ConstrainedInt, Extra, ValidationError

from bot.facts import Text
from bot.loans.yaml_file import Where, YamlFile


class Record(BaseModel):
    """One record of a lender's file. Unknown fields are errors, and nothing can be changed after loading."""

    class Config:
        extra = Extra.forbid
        frozen = True
        arbitrary_types_allowed = True


class Whole(ConstrainedInt):
    """A whole number from 0."""

    strict = True
    ge = 0


class Count(ConstrainedInt):
    """A whole number from 1."""

    strict = True
    ge = 1


class Words(Text):
    """Text by language code, as it stands in a file."""

    @classmethod
    def __get_validators__(cls) -> Iterator[Callable[[Any], Words]]:
        yield cls.validate

    @classmethod
    def validate(cls, value: Any) -> Words:
        """Takes the mapping of a file; everything in it must be text."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping) or not value:
            raise ValueError("text by language is expected here, such as 'en: Home loan'")
        for language, text in value.items():
            if not isinstance(text, str) or not text.strip():
                raise ValueError(
                    f"text is expected for the language {language}; put it in quotes if it looks like a number"
                )
        return cls({language: text.strip() for language, text in value.items()})


Phrases = Mapping[str, tuple[str, ...]]
"""Ways of saying one thing, by language code."""

Model = TypeVar("Model", bound=Record)


def check(file: YamlFile, model: type[Model], languages: Sequence[str]) -> Model:
    """A file's content as a record. Raises `BadLenderData`, also when a text misses one of the languages."""
    try:
        record = model.parse_obj(file.data)
    except ValidationError as error:
        first = error.errors()[0]
        where = tuple(part for part in first["loc"] if part != "__root__")
        raise file.error(where, _expected(first)) from error
    for where, text in _texts(record, ()):
        for language in languages:
            if language not in text.by_language:
                raise file.error(
                    where, f"the language {language} is missing; every text is needed in {', '.join(languages)}."
                )
    return record


def unique(file: YamlFile, where: Where, ids: Sequence[str]) -> None:
    """Checks that the records of a list have different ids."""
    for number, name in enumerate(ids):
        if name in ids[:number]:
            raise file.error((*where, number, "id"), f"the id {name} is used twice; give each its own.")


def _expected(error: Mapping[str, Any]) -> str:
    if error["loc"] == ("__root__",) and error["type"].startswith("type_error"):
        return "fields are expected here, each as 'name: value'."
    if error["type"] == "value_error.missing":
        return "this field is missing; the comment at the top of the file says what it must hold."
    if error["type"] == "value_error.extra":
        return "there is no such field; the comment at the top of the file lists those that exist."
    return f"{error['msg']}."


def _texts(value: Any, where: Where) -> Iterator[tuple[Where, Text]]:
    if isinstance(value, Text):
        yield where, value
    elif isinstance(value, Record):
        for name in value.__fields__:
            yield from _texts(getattr(value, name), (*where, name))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(item, (*where, key))
    elif isinstance(value, (list, tuple)):
        for number, item in enumerate(value):
            yield from _texts(item, (*where, number))
