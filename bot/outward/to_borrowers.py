"""What the worker carries to borrowers' own contacts: codes, and word of a contact that was changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx

from bot.bootstrap import Parts
from bot.channels.carrier import Carrier
from bot.outward.code_text import CodeWords
from bot.outward.codes import CodeCourier
from bot.outward.letters import LetterCourier, LetterWords
from bot.outward.targets import code_senders


def couriers(parts: Parts, client: httpx.AsyncClient) -> Sequence[Carrier[Any]]:
    """One for each queue; none where the settings name no way to borrowers. Raises `BadSetting`."""
    wording, lender = parts.notices.wording, parts.lender.name
    senders = code_senders(parts.settings, client, CodeWords(wording, lender), parts.clock)
    if not senders:
        return ()
    codes = CodeCourier(parts.database, senders, parts.sent_codes, parts.clock)
    return codes, LetterCourier(parts.database, senders, LetterWords(wording, lender), parts.clock)
