"""The picture from which an authenticator app takes its key, read as a telephone reads it."""

from __future__ import annotations

import html
import io
import re

import pytest
import zxingcpp
from PIL import Image
from starlette.applications import Starlette

from bot.bootstrap import Parts
from bot.crm import second_factors, totp
from bot.crm.tables import Officer
from desk.account import qr_code
from tests.desk.conftest import Browser, Clock, enter, new_browser
from tests.desk.content import add_officer
from tests.desk.test_two_factor import PATH, with_setting

PICTURE = f"{PATH}/picture"


@pytest.fixture
def app(parts: Parts) -> Starlette:
    return with_setting(parts, two_factor="optional")


def seen(png: bytes) -> list[str]:
    """What a camera finds in a picture, on the ground of a dark page."""
    code = Image.open(io.BytesIO(png)).convert("RGB")
    ground = Image.new("RGB", (code.width + 80, code.height + 80), (20, 20, 20))
    ground.paste(code, (40, 40))
    return [each.text for each in zxingcpp.read_barcodes(ground)]


@pytest.mark.parametrize("text", ["otpauth://totp/a:b?secret=AAAA", "x" * 600, "貸款 ไทย"])
def test_what_was_drawn_is_read(text: str) -> None:
    assert seen(qr_code.png(text)) == [text]


def test_it_holds_what_the_page_says_and_sets_an_app_up(
    browser: Browser, parts: Parts, ana: Officer, clock: Clock
) -> None:
    browser.post(f"{PATH}/begin")
    page, picture = browser.get(PATH).text, browser.get(PICTURE)
    assert f'src="{PICTURE}"' in page
    uri = html.unescape(re.search(r'href="(otpauth:[^"]+)"', page)[1])  # type: ignore[index]
    assert seen(picture.content) == [uri]
    seal = browser.http.app.routes[1].app.state.desk.seal  # type: ignore[attr-defined]
    with parts.database.read() as session:
        secret = second_factors.unconfirmed_secret(session, ana.id, seal)
    assert secret
    assert f"secret={totp.typed(secret)}&" in uri
    assert browser.post(f"{PATH}/confirm", code=totp.hotp(secret, totp.step_at(clock.now))).status_code == 200


def test_no_cache_keeps_it(browser: Browser) -> None:
    browser.post(f"{PATH}/begin")
    answer = browser.get(PICTURE)
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_every_officer_sees_their_own(browser: Browser, app: Starlette, parts: Parts) -> None:
    other = enter(new_browser(app), parts, add_officer(parts, "wei", "Wei Chen"))
    for each in (browser, other):
        each.post(f"{PATH}/begin")
    (mine,), (theirs,) = seen(browser.get(PICTURE).content), seen(other.get(PICTURE).content)
    assert (":ana?" in mine, ":wei?" in theirs) == (True, True)
    assert mine != theirs


def test_there_is_none_before_and_none_after(browser: Browser, parts: Parts, ana: Officer, clock: Clock) -> None:
    assert browser.get(PICTURE).status_code == 404
    browser.post(f"{PATH}/begin")
    seal = browser.http.app.routes[1].app.state.desk.seal  # type: ignore[attr-defined]
    with parts.database.read() as session:
        secret = second_factors.unconfirmed_secret(session, ana.id, seal)
    assert secret
    browser.post(f"{PATH}/confirm", code=totp.hotp(secret, totp.step_at(clock.now)))
    assert browser.get(PICTURE).status_code == 404


def test_nobody_gets_it_without_a_session(visitor: Browser) -> None:
    assert visitor.get(PICTURE).status_code == 401


def test_who_has_to_set_an_app_up_gets_it(parts: Parts, ana: Officer) -> None:
    browser = enter(new_browser(with_setting(parts, two_factor="required")), parts, ana)
    browser.post(f"{PATH}/begin")
    assert browser.get(PICTURE).status_code == 200
