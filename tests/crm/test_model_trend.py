"""What became of conversations by model, language and piece of time, as rows."""

from __future__ import annotations

from datetime import timedelta

from bot.crm import conversations, feedback, model_trend, models
from bot.crm.model_trend import Answered, Said, Wanted
from bot.crm.session import Database, Session
from bot.crm.tables import Conversation, ReviewTurn
from tests.conftest import NOW
from tests.crm.test_answering_models import opened

DAY = timedelta(days=1)
WANTED = Wanted(NOW - 2 * DAY, NOW, [NOW - DAY])


def spoke(
    session: Session,
    address: str,
    model: str | None,
    ago: timedelta,
    *,
    lang: str | None = "en",
    reply: str = "utter_greet",
) -> Conversation:
    """A message of a borrower's and its answer by a model."""
    at = NOW - ago
    conversation = conversations.open_conversation(session, "webchat", address, "US", at)
    asked = conversations.add_message(
        session, conversation, "borrower", "hi", at, state="answered", model=model, lang=lang
    )
    more = {"answers_id": asked.id, "response": reply, "model": model}
    conversations.add_message(session, conversation, "assistant", "Hello.", at, **more)
    return conversation


def turn(session: Session, conversation: Conversation, model: str) -> None:
    """A message that is worth a look."""
    message = conversations.add_message(session, conversation, "borrower", "what", NOW - DAY, model=model)
    fixed = {"channel": "webchat", "market": "US", "language": "en", "text": "what", "reasons": [], "score": 1.0}
    session.add(
        ReviewTurn(
            id=message.id,
            message_id=message.id,
            conversation_id=conversation.id,
            group_id="a" * 32,
            state="open",
            model=model,
            at=NOW - timedelta(hours=3),
            harvested_at=NOW,
            **fixed,
        )
    )


def test_answers_are_counted_by_conversation_model_language_and_piece(database: Database) -> None:
    with database.write() as session:
        spoke(session, "out", "one", 3 * DAY)
        spoke(session, "out", None, DAY)
        a = spoke(session, "a", "one", DAY * 1.5, reply="utter_not_understood").id
        spoke(session, "a", "one", DAY * 1.25)
        spoke(session, "a", "two", DAY / 2, lang="th", reply="utter_not_understood_again")
        b = spoke(session, "b", "two", DAY / 4, lang=None).id
        found = set(model_trend.answered(session, WANTED))
        assert found == {
            Answered(a, "one", "en", 0, NOW - DAY * 1.5, NOW - DAY * 1.25, True),
            Answered(a, "two", "th", 1, NOW - DAY / 2, NOW - DAY / 2, True),
            Answered(b, "two", None, 1, NOW - DAY / 4, NOW - DAY / 4, False),
        }
        thai = model_trend.answered(session, Wanted(WANTED.start, WANTED.end, language="th"))
        assert [(each.conversation_id, each.piece) for each in thai] == [(a, 0)]


def test_what_happened_is_counted_where_a_model_is_named(database: Database) -> None:
    with database.write() as session:
        conversation = spoke(session, "a", "one", DAY / 2)
        for kind, model in (("human", "one"), ("hardship", "one"), ("failed", None)):
            case = opened(session, spoke(session, kind, "one", DAY / 2), kind)
            case.opened_at, case.model = NOW - DAY / 2, model
        human = conversations.open_conversation(session, "webchat", "human", "US", NOW).id
        assert model_trend.handed_over(session, WANTED) == [Said(human, "one", "en", 1, True)]
        for kind, score, ago, model in (
            ("thumb", 0, DAY * 1.5, "one"),
            ("rating", 2, DAY / 2, "one"),
            ("rating", 3, DAY / 3, "one"),
            ("thumb", 1, DAY / 4, "two"),
            ("thumb", 0, DAY * 3, "one"),
            ("praise", None, DAY / 2, "one"),
        ):
            said = feedback.add(session, conversation, kind, NOW - ago)
            said.score, said.model, said.language = score, model, "en"
        session.flush()
        assert sorted((each.piece, each.model, each.bad) for each in model_trend.judged(session, WANTED)) == [
            (0, "one", True),
            (1, "one", False),
            (1, "one", True),
            (1, "two", False),
        ]
        turn(session, conversation, "one")
        session.flush()
        assert model_trend.to_review(session, WANTED) == [Said(conversation.id, "one", "en", 1, True)]


def test_when_models_began_to_serve(database: Database) -> None:
    with database.write() as session:
        for name in ("one", "two"):
            models.register(session, name, NOW, 1, "a" * 64, "operator", NOW - 3 * DAY)
        models.promote(session, "one", "operator", None, NOW - 3 * DAY)
        models.promote(session, "two", "operator", None, NOW - DAY)
        models.roll_back(session, "operator", None, NOW - DAY / 2)
        assert model_trend.came_into_service(session, WANTED) == [(NOW - DAY, "two"), (NOW - DAY / 2, "one")]
