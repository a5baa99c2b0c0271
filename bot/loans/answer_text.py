"""An answer's Markdown as the plain text that chat apps show: paragraphs, lists and links, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from bot.errors import BadLenderData

LONGEST = 1_500
"""Letters of an answer. A chat is no brochure, and Fluent takes no text of more than 2,500 characters."""

_ITEM = re.compile(r"(?:[-*+]|\d+[.)])\s+(.*)")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_REFUSED = (
    (re.compile(r"#{1,6}\s"), "a heading"),
    (re.compile(r">"), "a quotation"),
    (re.compile(r"\|"), "a table"),
    (re.compile(r"```|~~~"), "a block of code"),
    (re.compile(r"<[a-zA-Z/!]"), "HTML"),
    (re.compile(r"!\["), "a picture"),
)


def plain_answer(path: Path, markdown: str, first_line: int) -> str:
    """The answer as it is sent. A paragraph's lines become one; items of a list begin with a dot; `[words](address)`
    becomes words and address.

    Raises `BadLenderData` with file and line for what a chat cannot show, and for an answer that is empty or too long.
    `first_line` is the line (from 1) on which the answer begins.
    """
    blocks: list[str] = []
    open_block = ""
    for number, line in enumerate(markdown.splitlines(), start=first_line):
        text = line.strip()
        for pattern, what in _REFUSED:
            if pattern.match(text):
                raise BadLenderData(f"{path}, line {number}: {what} is not shown in a chat; write plain sentences.")
        item = _ITEM.fullmatch(text)
        if item and item[1]:
            blocks += [open_block] if open_block else []
            open_block = f"• {_linked(path, number, item[1])}"
        elif text:
            words = _linked(path, number, text)
            open_block = _joined(open_block, words) if open_block else words
        else:
            blocks += [open_block, ""] if open_block else []
            open_block = ""
    blocks += [open_block] if open_block else []
    answer = "\n".join(_spaced(blocks)).strip()
    if not answer:
        raise BadLenderData(
            f"{path}, line {first_line}: the answer is missing; write it below the second line of hyphens."
        )
    if len(answer) > LONGEST:
        raise BadLenderData(f"{path}: the answer has {len(answer)} letters; at most {LONGEST} fit into a chat.")
    return answer


def _linked(path: Path, number: int, text: str) -> str:
    for words, address in _LINK.findall(text):
        if not address.startswith(("https://", "mailto:", "tel:")):
            raise BadLenderData(
                f"{path}, line {number}: the address of “{words}” must begin with https://, mailto: or tel:."
            )
    return _LINK.sub(lambda found: f"{found[1]} ({found[2].removeprefix('mailto:').removeprefix('tel:')})", text)


def _joined(before: str, after: str) -> str:
    """Two lines of a paragraph; between signs of Chinese, Japanese or Thai no space belongs."""
    wide = before[-1:] >= "\u0e00" and after[:1] >= "\u0e00" and not "\uac00" <= after[:1] <= "\ud7a3"
    return f"{before}{after}" if wide else f"{before} {after}"


def _spaced(blocks: list[str]) -> list[str]:
    """Blocks with an empty line around paragraphs; items of one list stay together."""
    return [block for number, block in enumerate(blocks) if block or (number and blocks[number - 1])]
