"""Messages over the interface: answered once, kept once, in order."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.channels.webchat_world import Data, World

BUTTONS = [{"title": "Our loans", "payload": "/ask_products"}, {"title": "A person", "payload": "/ask_human"}]
SCORES = [{"title": str(n), "payload": f'/rate{{"score": "{n}"}}'} for n in range(1, 6)]


def reply(text: str, response: str = "utter_greet", **more: object) -> list[Data]:
    """One reply of the assistant's, as Rasa's gate channel sends it."""
    return [{"text": text, "lang": "en", "utter_action": response, **more}]


def test_it_answers_with_the_replies(chat: World) -> None:
    (disclosure, answer) = chat.borrower().says("what are your rates?")
    assert disclosure["kind"] == "notice"
    assert (answer["from"], answer["lang"], answer["text"]) == ("assistant", "en", "You said: what are your rates?")


def test_it_tells_what_was_kept_of_the_message(chat: World) -> None:
    kept = chat.borrower().write("hello", "my-id").json()["message"]
    assert (kept["from"], kept["client_id"], kept["text"], kept["waiting"]) == ("you", "my-id", "hello", False)


def test_the_same_id_gives_the_same_replies_and_stores_nothing_twice(chat: World) -> None:
    borrower = chat.borrower()
    first, second = borrower.write("hello", "one"), borrower.write("hello", "one")
    assert second.json() == first.json()
    assert chat.rasa.texts() == ["hello"]
    assert len(chat.stored(borrower)) == 3


def test_the_same_id_while_the_first_is_being_answered_waits_for_it(chat: World) -> None:
    borrower = chat.borrower()
    chat.rasa.slow["hello"] = 0.5
    with ThreadPoolExecutor() as pool:
        first, second = pool.map(lambda _: borrower.write("hello", "one").json(), range(2))
    assert first == second
    assert len(first["replies"]) == 2
    assert chat.rasa.texts() == ["hello"]


def test_an_id_belongs_to_its_session(chat: World) -> None:
    chat.borrower().write("hello", "one")
    assert chat.borrower().write("good morning", "one").json()["replies"][-1]["text"] == "You said: good morning"


def test_many_conversations_go_on_at_once(chat: World) -> None:
    chat.rasa.slow["hello"] = 0.4
    began = time.monotonic()
    with ThreadPoolExecutor() as pool:
        replies = list(pool.map(lambda borrower: borrower.says("hello"), [chat.borrower() for _ in range(5)]))
    assert all(len(each) == 2 for each in replies)
    assert time.monotonic() - began < 1.6


@pytest.mark.parametrize("press", ["payload", "title"])
def test_a_button_sends_what_it_stands_for(chat: World, press: str) -> None:
    chat.rasa.replies["hello"] = reply("Welcome.", buttons=BUTTONS)
    borrower = chat.borrower()
    offered = borrower.says("hello")[-1]["buttons"][0]
    kept = borrower.write(offered[press]).json()["message"]
    assert chat.rasa.texts()[-1] == "/ask_products"
    assert kept["text"] == "Our loans"


def test_what_a_button_sends_to_rasa_does_not_leave_the_server(chat: World) -> None:
    chat.rasa.replies["hello"] = reply("Welcome.", buttons=BUTTONS)
    response = chat.borrower().write("hello")
    assert "/ask_products" not in response.text


def test_a_question_for_a_score_says_so(chat: World) -> None:
    chat.rasa.replies["rate"] = reply("From 1 to 5?", "utter_ask_score", buttons=SCORES)
    asked = chat.borrower().says("rate")[-1]
    assert asked["kind"] == "score"
    assert len(asked["buttons"]) == 5


@pytest.mark.parametrize("typed", ['/report_hardship{"amount": "1"}', "/restart"])
def test_a_typed_payload_is_only_text(chat: World, typed: str) -> None:
    chat.borrower().says(typed)
    assert chat.rasa.texts() == [typed.lstrip("/")]


@pytest.mark.parametrize("text", ["<b>x</b><script>", "'; DROP TABLE message; --", "{{ 7 }}", "a\nb\n\nc", "你好 🙂"])
def test_it_keeps_a_text_as_it_was_written(chat: World, text: str) -> None:
    borrower = chat.borrower()
    borrower.says(text)
    assert borrower.history()[0]["text"] == text


def test_control_characters_are_dropped(chat: World) -> None:
    borrower = chat.borrower()
    borrower.says("my\u0000 na\u0007me\u202e is\ud800 Ana")
    assert borrower.history()[0]["text"] == "my name is? Ana"


def test_a_secret_is_kept_nowhere(chat: World) -> None:
    borrower = chat.borrower()
    response = borrower.write("my password is hunter2!")
    assert "hunter2" not in response.text
    assert all("hunter2" not in str(message.text) for message in chat.stored(borrower))


def test_a_dead_assistant_is_admitted(chat: World) -> None:
    chat.rasa.down = True
    replies = chat.borrower().says("hello")
    assert replies[-1]["kind"] == "care"


def test_an_officer_who_holds_the_conversation_gets_the_message(chat: World) -> None:
    borrower = chat.borrower()
    borrower.says("hello")
    chat.hold(borrower)
    answer = borrower.write("are you there?").json()
    assert answer["with_officer"] is True
    assert answer["replies"] == []
    assert chat.rasa.texts() == ["hello"]


def test_history_tells_all_of_it_in_order(chat: World) -> None:
    borrower = chat.borrower()
    borrower.says("one")
    borrower.says("two")
    chat.officer_writes(borrower.session, "Good morning.")
    history = borrower.history()
    assert [message["seq"] for message in history] == [1, 2, 3, 4, 5, 6]
    assert [message["from"] for message in history] == ["you", "assistant", "assistant", "you", "assistant", "officer"]
    assert history[-1]["officer"] == "Maria Lin"


def test_history_behind_a_place(chat: World) -> None:
    borrower = chat.borrower()
    borrower.says("one")
    assert [message["seq"] for message in borrower.history(2)] == [3]


def test_long_history_comes_in_parts(chat: World) -> None:
    borrower = chat.borrower()
    for number in range(201):
        chat.officer_writes(borrower.session, f"line {number}")
    first = borrower.get("messages").json()
    rest = borrower.get(f"messages?after={first['messages'][-1]['seq']}").json()
    assert (len(first["messages"]), first["more"]) == (200, True)
    assert (len(rest["messages"]), rest["more"]) == (1, False)


def test_what_was_fetched_counts_as_read(chat: World) -> None:
    borrower = chat.borrower()
    chat.officer_writes(borrower.session, "Good morning.")
    borrower.history()
    assert chat.conversation(borrower).read_seq == 1


def test_choosing_a_language_is_an_explicit_wish(chat: World) -> None:
    borrower = chat.borrower()
    answer = borrower.post("language", {"language": "es"}).json()
    assert chat.rasa.texts() == ['/change_language{"language_wish": "es"}']
    assert answer["message"]["text"] == "español"
    assert answer["replies"]


def test_choosing_a_language_twice_under_one_id_is_one_wish(chat: World) -> None:
    borrower = chat.borrower()
    for _ in range(2):
        borrower.post("language", {"language": "es", "id": "wish"})
    assert len(chat.rasa.heard) == 1
