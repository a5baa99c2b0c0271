"""Signatures are those of Standard Webhooks."""

from __future__ import annotations

import base64

import pytest

from bot.errors import BadSetting
from bot.outward import signing

BODY = b'{"test": 2432232314}'


def test_a_signature_is_the_one_of_the_conventions_own_libraries() -> None:
    """The example in their tests: https://github.com/standard-webhooks/standard-webhooks, libraries/python/tests."""
    keys = signing.keys("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    assert signing.headers(keys, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, BODY) == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def secret(length: int) -> str:
    return "whsec_" + base64.b64encode(b"k" * length).decode()


@pytest.mark.parametrize("length", [24, 64])
def test_a_secret_may_have_24_to_64_bytes(length: int) -> None:
    assert signing.keys(secret(length)) == [b"k" * length]


def test_two_secrets_give_two_signatures() -> None:
    signed = signing.headers(signing.keys(f"{secret(24)}, {secret(32)}"), "one", 1, BODY)
    assert [each[:3] for each in signed["webhook-signature"].split(" ")] == ["v1,", "v1,"]


@pytest.mark.parametrize("wrong", ["", "whsec_", secret(23), secret(65), secret(32)[6:], "whsec_not base64", "whsec_ä"])
def test_another_text_is_no_secret_and_is_not_repeated(wrong: str) -> None:
    with pytest.raises(BadSetting, match="RAPPORT_WEBHOOK_SECRET is no secret") as raised:
        signing.keys(wrong)
    assert not wrong[6:] or wrong[6:] not in str(raised.value)
