"""How a draft changes the project's files: put in, put in another's place, or moved to another file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from bot.errors import BadInput
from bot.workshop.saving import Read
from bot.workshop.stories import writing
from bot.workshop.stories.steps import Step


@dataclass(frozen=True)
class Draft:
    """What is saved; `was_path` and `was_title` say where it stands already, if it does."""

    title: str
    kind: str
    steps: Sequence[Step]
    was_path: Optional[str] = None
    was_title: Optional[str] = None

    @property
    def path(self) -> str:
        """The file that it belongs in. A test keeps its file when only its title changes."""
        if self.kind == "story":
            return writing.STORIES_FILE
        stays = (self.was_path or "").startswith(f"{writing.TESTS_FOLDER}/")
        return str(self.was_path) if stays else writing.test_file(self.title)

    def change(self, read: Read) -> Mapping[str, Optional[str]]:
        """The new texts of files from their newest ones, as `bot.workshop.saving.save` wants them.

        Raises `BadInput` where another story or test has the name or the file.
        """
        made: dict[str, Optional[str]] = {}
        if self.was_path and self.was_path != self.path:
            made[self.was_path] = self._taken_out(read(self.was_path))
        here = read(self.path)
        was = self.was_title if self.was_path == self.path else None
        if self.kind == "test" and here is not None and self.was_path != self.path:
            raise BadInput("name_taken", f"There is a file {self.path} already; choose another title.")
        made[self.path] = writing.with_story(here, self.title, self.steps, self.kind, was)
        return made

    def _taken_out(self, text: Optional[str]) -> Optional[str]:
        if text is None or str(self.was_path).startswith(f"{writing.TESTS_FOLDER}/"):
            return None
        return writing.without_story(text, str(self.was_title))
