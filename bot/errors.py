"""Everything that Rapport raises on purpose. Each error's text is one sentence a person can act on."""


class RapportError(Exception):
    """The base of all of them; catching it catches nothing that is a fault in the code."""


class BadSetting(RapportError):
    """A `RAPPORT_…` variable has a value that cannot be used."""


class BadLenderData(RapportError):
    """A file under `lender/` is wrong; the text names file, line or field, and what is expected."""


class BadLanguageFile(RapportError):
    """A file under `bot/culture/languages/` or a reply catalog is wrong or missing."""


class BadFact(RapportError):
    """A value was handed to a reply that is none of the types in `bot.facts`."""


class BadInput(RapportError):
    """What a borrower or a client sent cannot be taken; nothing was stored. `code` is stable, for programs."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class CaseRefused(RapportError):
    """An officer cannot do this with a case as it stands; nothing was changed.

    `code` is stable, for programs: `held` (by another officer), `not_holding` (take it over first), `ended`, `open`
    (it has not ended), `erased` (its words are gone), `decided`, `unrecognised` or `other_borrower` (of what a borrower
    asks for).
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class OutOfRange(RapportError):
    """An amount or a term lies outside what a product allows."""


class AssistantDown(RapportError):
    """Rasa or the action server did not answer; the message is kept and was not answered by the model."""


class BookDown(RapportError):
    """The lender's loan book cannot be reached, or its answer cannot be read; nothing about an account may be said.

    The text is for the log: nothing of a borrower is in it, no number of a loan either.
    """


class BackupRefused(RapportError):
    """A backup cannot be made, read or restored; no file and no database was changed."""


class ErasureRefused(RapportError):
    """A borrower cannot be erased as things stand; nothing was changed."""


class SaveRefused(RapportError):
    """What a trainer decided cannot be saved to the project's files as things stand; no file was changed."""
