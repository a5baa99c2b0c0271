"""The chat page in a real browser, before the real server."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from bot.facts import Reply
from tests.browser.chat_page import BUTTONS, SCORES, ChatPage, reply
from tests.channels.serving import until
from tests.channels.webchat_world import World, running, webchat_world

NewPage = Callable[..., Page]
PHONE = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with webchat_world(tmp_path_factory.mktemp("chat")) as world:
        yield world


@pytest.fixture
def chat(started: World) -> World:
    """The web chat with an assistant that has heard nothing yet."""
    started.forget()
    return started


@pytest.fixture
def page(chat: World, new_page: NewPage) -> ChatPage:
    return ChatPage(new_page(), chat)


def same_browser(page: ChatPage) -> BrowserContext:
    return page.page.context


# --- writing and reading


def test_a_message_is_answered(page: ChatPage) -> None:
    page.says("what are your rates?")
    assert page.texts[0] == "what are your rates?"
    assert page.texts[-1] == "You said: what are your rates?"


def test_nothing_is_sent_of_an_empty_box(page: ChatPage, chat: World) -> None:
    page.write("  \n ")
    page.page.locator("#send").click()
    assert not chat.rasa.heard


def test_what_anybody_wrote_is_shown_as_text(page: ChatPage, chat: World) -> None:
    markup = "<img src=x onerror=\"document.title='broken'\"><b>bold</b>"
    chat.rasa.replies[markup] = reply("<script>document.title='broken'</script><i>answer</i>")
    page.write(markup)
    page.sees(markup, "<script>document.title='broken'</script><i>answer</i>")
    assert page.log.locator("img, b, i, script").count() == 0
    assert page.page.title() != "broken"


def test_line_breaks_are_kept(page: ChatPage, chat: World) -> None:
    chat.rasa.replies["plan"] = reply("1 December: $386.64\n1 January: $386.64")
    page.write("plan")
    page.sees("1 December: $386.64\n1 January: $386.64")
    assert page.box_of(page.log.locator(".text").last)["height"] > 60


def test_a_typing_sign_stands_there_while_the_assistant_thinks(page: ChatPage, chat: World) -> None:
    chat.rasa.slow["hello"] = 1.0
    page.write("hello")
    expect(page.page.locator("#typing")).to_contain_text("writing")
    page.sees("You said: hello")
    expect(page.page.locator("#typing")).to_be_empty()


def test_an_officers_message_shows_their_name(page: ChatPage, chat: World) -> None:
    page.says("hello")
    chat.notice(page.session, Reply("utter_officer_joined", {"officer": "Maria Lin"}))
    chat.officer_writes(page.session, "Good morning.")
    page.sees("Good morning.")
    expect(page.log.locator(".from-officer .who").last).to_contain_text("Maria Lin (loan officer)")


def test_the_newest_message_is_in_sight(page: ChatPage) -> None:
    for number in range(8):
        page.says(f"message {number}")
    expect(page.log.locator(".text").last).to_be_in_viewport()


def test_who_reads_further_up_is_left_in_peace(page: ChatPage, chat: World) -> None:
    for number in range(8):
        page.says(f"message {number}")
    page.evaluate("document.getElementById('scroll').scrollTop = 0")
    expect(page.button("Jump to the newest message")).to_be_visible()
    chat.officer_writes(page.session, "Good morning.")
    page.sees("Good morning.")
    assert page.evaluate("document.getElementById('scroll').scrollTop") == 0
    page.button("Jump to the newest message").click()
    expect(page.log.locator(".text").last).to_be_in_viewport()


# --- buttons, stars, thumbs


def test_a_quick_reply_is_taken_and_then_gone(page: ChatPage, chat: World) -> None:
    chat.rasa.replies["hello"] = reply("Welcome.", buttons=BUTTONS)
    page.write("hello")
    page.button("Our loans").click()
    page.sees("Our loans", "You said: /ask_products")
    expect(page.button("A person")).to_have_count(0)


def test_quick_replies_are_gone_once_an_officer_is_there(page: ChatPage, chat: World) -> None:
    chat.rasa.replies["hello"] = reply("Welcome.", buttons=BUTTONS)
    page.write("hello")
    expect(page.button("A person")).to_be_visible()
    chat.officer_writes(page.session, "Good morning.")
    expect(page.button("A person")).to_have_count(0)


def test_a_score_is_asked_for_with_stars(page: ChatPage, chat: World) -> None:
    chat.rasa.replies["rate"] = reply("From 1 to 5?", "utter_ask_score", buttons=SCORES)
    page.write("rate")
    stars = page.page.get_by_role("radiogroup", name="Your rating").get_by_role("radio")
    expect(stars).to_have_count(5)
    page.page.get_by_role("radio", name="4 of 5 stars").click()
    page.sees('You said: /rate{"score": "4"}')
    expect(stars).to_have_count(0)


def test_a_star_is_chosen_with_the_keyboard(page: ChatPage, chat: World) -> None:
    chat.rasa.replies["rate"] = reply("From 1 to 5?", "utter_ask_score", buttons=SCORES)
    page.write("rate")
    page.page.get_by_role("radio").first.focus()
    page.page.keyboard.press("ArrowRight")
    page.page.keyboard.press("ArrowRight")
    expect(page.page.get_by_role("radio", name="3 of 5 stars")).to_be_checked()
    page.page.keyboard.press("Enter")
    page.sees('You said: /rate{"score": "3"}')


def test_a_thumb_stays_after_a_reload(page: ChatPage, chat: World) -> None:
    chat.rasa.replies["rates?"] = reply("9.9 %", "utter_interest_rate", rateable=True)
    page.write("rates?")
    page.button("No, not helpful").click()
    expect(page.log.locator(".said")).not_to_be_empty()
    page.page.reload()
    expect(page.button("No, not helpful")).to_have_attribute("aria-pressed", "true")
    expect(page.button("Yes, helpful")).to_have_attribute("aria-pressed", "false")


# --- connections that break


def test_a_reload_shows_the_conversation_once(page: ChatPage) -> None:
    page.says("hello")
    before = page.texts
    page.page.reload()
    page.sees("hello", "You said: hello")
    assert page.texts == before


def test_a_second_tab_shows_the_same(page: ChatPage, chat: World) -> None:
    page.says("hello")
    other = ChatPage(same_browser(page).new_page(), chat)
    other.sees("You said: hello")
    page.says("good morning")
    other.says("good evening")
    page.sees("good evening", "You said: good evening")
    assert page.texts == other.texts


def test_an_answer_that_got_lost_on_the_way_is_not_asked_for_twice(page: ChatPage, chat: World) -> None:
    page.says("hello")
    lost: list[object] = []

    def lose_the_first(route: Route) -> None:
        if route.request.method == "POST" and not lost:
            lost.append(route.fetch())
            route.abort()
        else:
            route.continue_()

    page.page.route("**/messages", lose_the_first)
    page.says("my rates?")
    expect(page.page.locator(".unsent")).to_have_count(0)
    assert lost
    assert chat.rasa.texts() == ["hello", "my rates?"]
    assert page.texts.count("my rates?") == 1


def test_without_a_connection_a_message_waits_and_is_sent_once(page: ChatPage, chat: World) -> None:
    page.says("hello")
    same_browser(page).set_offline(True)
    page.write("are you there?")
    expect(page.page.get_by_text("Not sent")).to_be_visible()
    expect(page.page.locator("#connection")).to_contain_text("No connection")
    same_browser(page).set_offline(False)
    page.sees("You said: are you there?")
    expect(page.page.get_by_text("Not sent")).to_have_count(0)
    assert chat.rasa.texts() == ["hello", "are you there?"]


def test_it_can_be_tried_again_by_hand(page: ChatPage) -> None:
    page.says("hello")
    page.page.route("**/messages", lambda route: route.abort())
    page.write("are you there?")
    expect(page.button("Try again")).to_be_visible()
    page.page.unroute("**/messages")
    page.button("Try again").click()
    page.sees("You said: are you there?")


def test_what_was_not_sent_survives_a_reload(page: ChatPage, chat: World) -> None:
    page.says("hello")
    page.page.route("**/messages", lambda route: route.abort())
    page.write("one")
    page.write("two")
    expect(page.page.get_by_text("Not sent")).not_to_have_count(0)
    page.page.unroute("**/messages")
    page.page.reload()
    page.sees("You said: one", "You said: two")
    assert chat.rasa.texts() == ["hello", "one", "two"]


def test_a_restart_of_the_server_loses_and_doubles_nothing(tmp_path: Path, new_page: NewPage) -> None:
    with webchat_world(tmp_path) as chat:
        page = ChatPage(new_page(), chat)
        page.says("hello")
        port = int(chat.url.rsplit(":", 1)[1])
        chat.server.stop()
        until(chat.stopped.is_set, 10)
        chat.officer_writes(page.session, "While you were away.")
        page.write("still there?")
        expect(page.page.locator("#connection")).to_contain_text("No connection")
        with running(chat.parts, port):
            expect(page.page.locator("#connection")).to_contain_text("Connected again", timeout=20_000)
            page.sees("While you were away.", "still there?", "You said: still there?")
        assert chat.rasa.texts() == ["hello", "still there?"]


def test_a_session_that_is_gone_is_replaced_and_the_message_sent(page: ChatPage) -> None:
    page.says("hello")
    before = page.session
    page.evaluate(f"localStorage.setItem('rapport.session', JSON.stringify({{session: '{before}', token: 'forged'}}))")
    page.says("good morning")
    assert page.session != before
    assert "hello" not in page.texts


def test_a_message_that_is_too_long_is_given_back(page: ChatPage) -> None:
    page.box.fill("a" * 4001)
    page.box.press("Enter")
    expect(page.log).to_contain_text("4,000")
    page.button("Try again").click()
    assert len(page.box.input_value()) == 4001
    page.says("shorter")


def test_the_token_is_in_no_address(page: ChatPage) -> None:
    addresses: list[str] = []
    page.page.on("request", lambda request: addresses.append(request.url))
    page.says("hello")
    page.page.reload()
    page.sees("You said: hello")
    token = page.evaluate("JSON.parse(localStorage.getItem('rapport.session')).token")
    assert len(addresses) > 5
    assert not any(token in address for address in addresses)


def test_a_new_conversation_begins_after_a_question(page: ChatPage, chat: World) -> None:
    page.says("hello")
    before = page.session
    page.button("Start a new conversation").click()
    page.button("No").click()
    page.sees("hello")
    page.button("Start a new conversation").click()
    page.button("Yes").click()
    expect(page.log.locator(".message")).to_have_count(0)
    page.says("good morning")
    assert page.session != before
    assert "hello" in [m.text for m in chat.messages_of(before)]  # it stays with the officers


# --- languages


def test_the_menu_changes_the_page_and_tells_the_assistant(page: ChatPage, chat: World) -> None:
    page.says("hello")
    chat.rasa.language = "es"
    page.page.locator("#language").select_option("es")
    expect(page.page.locator("html")).to_have_attribute("lang", "es")
    expect(page.button("Enviar")).to_be_visible()
    until(lambda: chat.rasa.texts()[-1] == '/change_language{"language_wish": "es"}')
    page.sees("español")


def test_before_the_first_message_the_menu_opens_the_conversation(page: ChatPage, chat: World) -> None:
    chat.rasa.language = "zh-Hant"
    page.page.locator("#language").select_option("zh-Hant")
    page.sees("繁體中文")
    expect(page.page.locator("html")).to_have_attribute("lang", "zh-Hant")


def test_the_page_follows_the_conversations_language(page: ChatPage, chat: World) -> None:
    chat.rasa.language = "es"
    page.write("hola, ¿qué intereses cobran?")
    expect(page.page.locator("html")).to_have_attribute("lang", "es")
    page.page.reload()
    expect(page.page.locator("html")).to_have_attribute("lang", "es")


def test_the_page_begins_in_the_browsers_language(chat: World, new_page: NewPage) -> None:
    page = ChatPage(new_page(locale="zh-TW"), chat)
    expect(page.page.locator("html")).to_have_attribute("lang", "zh-Hant")


def test_every_message_has_its_language(page: ChatPage) -> None:
    page.says("hello")
    expect(page.log.locator(".from-assistant .text").last).to_have_attribute("lang", "en")


# --- keyboard and screen reader


def test_everything_works_with_the_keyboard_alone(page: ChatPage, chat: World) -> None:
    chat.rasa.replies["hello\nthere"] = reply("Welcome.", buttons=BUTTONS)
    keyboard = page.page.keyboard
    keyboard.press("Tab")
    expect(page.page.get_by_text("Skip to the text box")).to_be_focused()
    keyboard.press("Enter")
    expect(page.box).to_be_focused()
    keyboard.type("hello")
    keyboard.press("Shift+Enter")
    keyboard.type("there")
    keyboard.press("Enter")
    page.sees("hello\nthere", "Welcome.")
    keyboard.press("Shift+Tab")
    expect(page.button("A person")).to_be_focused()
    keyboard.press("Enter")
    page.sees("You said: /ask_human")
    expect(page.box).to_be_focused()


def test_enter_only_takes_a_word_that_is_being_composed(page: ChatPage, chat: World) -> None:
    page.box.fill("ni hao")
    page.evaluate(
        "document.getElementById('text').dispatchEvent("
        "new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))"
    )
    assert page.box.input_value() == "ni hao"
    assert not chat.rasa.heard


def test_what_is_focused_can_be_seen(page: ChatPage) -> None:
    for _ in range(5):
        page.page.keyboard.press("Tab")
        assert page.evaluate(
            "(() => { const e = document.activeElement;"
            " const outlined = (x) => getComputedStyle(x).outlineStyle !== 'none';"
            " return outlined(e) || outlined(e.parentElement) || e.classList.contains('skip'); })()"
        )


def test_new_messages_are_read_aloud_and_old_ones_are_not(page: ChatPage) -> None:
    page.says("hello")
    expect(page.log).to_have_attribute("aria-live", "polite")
    page.page.route("**/messages?*", lambda route: threading.Event().wait(0.3) or route.continue_())
    page.page.reload()
    expect(page.log).to_have_attribute("aria-live", "off")
    page.sees("You said: hello")
    expect(page.log).to_have_attribute("aria-live", "polite")


def test_everything_that_can_be_pressed_has_a_name(page: ChatPage, chat: World) -> None:
    chat.rasa.replies["rates?"] = reply("9.9 %", "utter_interest_rate", rateable=True, buttons=BUTTONS)
    page.write("rates?")
    expect(page.button("A person")).to_be_visible()
    nameless = page.evaluate(
        "[...document.querySelectorAll('button, select, textarea')].filter((e) => !e.ariaLabel && !e.innerText.trim()"
        " && !(e.labels && [...e.labels].some((l) => l.textContent.trim()))).map((e) => e.id || e.className)"
    )
    assert nameless == []


# --- looks


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(chat: World, new_page: NewPage, scheme: str) -> None:
    page = ChatPage(new_page(color_scheme=scheme), chat)
    chat.rasa.replies["rates?"] = reply("9.9 %", "utter_interest_rate", rateable=True, buttons=BUTTONS)
    page.write("rates?")
    expect(page.button("A person")).to_be_visible()
    chat.officer_writes(page.session, "Good morning.")
    page.sees("Good morning.")
    page.page.route("**/messages", lambda route: route.abort())
    page.write("still there?")
    expect(page.page.get_by_text("Not sent")).to_be_visible()
    page.page.wait_for_timeout(300)
    assert page.evaluate(WEAK_TEXTS) == []


def test_dark_is_dark_and_light_is_light(chat: World, new_page: NewPage) -> None:
    ground = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).reduce((sum, n) => sum + Number(n), 0)"
    assert ChatPage(new_page(color_scheme="dark"), chat).evaluate(ground) < 150
    assert ChatPage(new_page(color_scheme="light"), chat).evaluate(ground) > 600


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_it_fits_on_a_narrow_phone(chat: World, new_page: NewPage, direction: str) -> None:
    chat.rasa.replies["rates?"] = reply("9.9 %" * 40, "utter_interest_rate", rateable=True, buttons=BUTTONS)
    chat.rasa.replies["rate"] = reply("From 1 to 5?", "utter_ask_score", buttons=SCORES)
    page = ChatPage(new_page(**PHONE), chat)
    page.evaluate(f"document.documentElement.dir = '{direction}'")
    page.write("rates?")
    expect(page.button("A person")).to_be_visible()
    page.write("rate")
    expect(page.page.get_by_role("radio")).to_have_count(5)
    page.write("https://example.com/" + "a" * 300)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert page.evaluate("document.getElementById('scroll').scrollWidth") <= 360


def test_what_is_pressed_is_large_enough_for_a_thumb(chat: World, new_page: NewPage) -> None:
    chat.rasa.replies["rates?"] = reply("9.9 %", "utter_interest_rate", rateable=True, buttons=BUTTONS)
    page = ChatPage(new_page(**PHONE), chat)
    page.write("rates?")
    expect(page.button("A person")).to_be_visible()
    small = page.evaluate(
        "[...document.querySelectorAll('button, .language, textarea')].map((e) => [e, e.getBoundingClientRect()])"
        ".filter(([e, box]) => box.width && (box.width < 44 || box.height < 44)).map(([e]) => e.id || e.className)"
    )
    assert small == []


def test_it_turns_round_for_languages_from_right_to_left(page: ChatPage) -> None:
    page.evaluate("document.documentElement.dir = 'rtl'")
    page.says("hello")
    own, answer = (page.box_of(page.log.locator(f".from-{who} .text").last) for who in ("you", "assistant"))
    assert own["x"] < answer["x"] + answer["width"] / 2
    assert answer["x"] + answer["width"] > 900


def test_nothing_moves_for_those_who_do_not_want_it(chat: World, new_page: NewPage) -> None:
    page = ChatPage(new_page(reduced_motion="reduce"), chat)
    page.says("hello")
    assert page.evaluate("getComputedStyle(document.querySelector('.message')).animationName") == "none"


def test_the_text_box_grows_with_its_text(page: ChatPage) -> None:
    before = page.box_of(page.box)
    page.box.fill("one\ntwo\nthree\nfour")
    assert page.box_of(page.box)["height"] > before["height"] + 40
    page.box.press("Enter")
    page.page.wait_for_timeout(100)
    assert page.box_of(page.box) == before


WEAK_TEXTS = """
(() => {
  const parse = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, place) => sum + v * [0.2126, 0.7152, 0.0722][place], 0);
  const mix = (over, under, share) => under.map((v, place) => over[place] * share + v * (1 - share));
  const opacity = (e) => (e ? Number(getComputedStyle(e).opacity) * opacity(e.parentElement) : 1);
  const ground = (e) => {
    if (!e) return [255, 255, 255];
    const [r, g, b, share = 1] = parse(getComputedStyle(e).backgroundColor);
    return share === 0 ? ground(e.parentElement) : mix([r, g, b], ground(e.parentElement), share);
  };
  const weak = [];
  for (const e of document.querySelectorAll("body *")) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    const box = e.getBoundingClientRect();
    if (!own || box.width < 2 || box.height < 2 || e.closest(".unseen, .skip, dialog, noscript, option")) continue;
    const under = ground(e);
    const ink = mix(parse(getComputedStyle(e).color).slice(0, 3), under, opacity(e));
    const [bright, dark] = [light(ink), light(under)].sort((one, other) => other - one);
    const contrast = (bright + 0.05) / (dark + 0.05);
    if (contrast < 4.5) weak.push(`${e.className || e.tagName}: ${contrast.toFixed(2)}`);
  }
  return weak;
})()
"""
