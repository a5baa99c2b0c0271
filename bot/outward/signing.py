"""Signatures of webhooks, by the convention of Standard Webhooks 1.0.0, so that its libraries verify them.

Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md, "Verifying webhook
authenticity": the content that is signed is `id.timestamp.body`, by HMAC-SHA256; a secret has 24 to 64 random bytes and
is written `whsec_` and Base64; several signatures, as with an old and a new secret, are separated by spaces.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping, Sequence

from bot.errors import BadSetting

PREFIX = "whsec_"
SHORTEST, LONGEST = 24, 64
"""Bytes of a secret."""


def keys(secrets: str, setting: str = "RAPPORT_WEBHOOK_SECRET") -> Sequence[bytes]:
    """The keys in a setting, separated by commas. Raises `BadSetting`."""
    return [_key(each.strip(), setting) for each in secrets.split(",")]


def headers(signing: Sequence[bytes], message_id: str, timestamp: int, body: bytes) -> Mapping[str, str]:
    """The headers that go with a body; `timestamp` is when this attempt is made, in whole seconds since 1970."""
    content = f"{message_id}.{timestamp}.".encode() + body
    signatures = [base64.b64encode(hmac.digest(key, content, "sha256")).decode() for key in signing]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(f"v1,{each}" for each in signatures),
    }


def _key(secret: str, setting: str) -> bytes:
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except ValueError:
        key = b""
    if not secret.startswith(PREFIX) or not SHORTEST <= len(key) <= LONGEST:
        raise BadSetting(  # without the secret, which may have a typing error only
            f"{setting} is no secret of a webhook, which is {PREFIX} and {SHORTEST} to {LONGEST} random "
            "bytes in Base64; docs/webhooks.md says how to make one."
        )
    return key
