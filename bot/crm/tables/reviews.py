"""Messages of borrowers that trainers look at, what they decide, and what officers say was missed."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class ReviewTurn(Base):
    """One message of a borrower's that is worth a trainer's look, with stand-ins for whatever names a person."""

    __tablename__ = "review_turn"
    id = Column(ID, primary_key=True)
    message_id = Column(ID, ForeignKey("message.id"), nullable=False, unique=True)
    conversation_id = Column(ID, ForeignKey("conversation.id"), nullable=False, index=True)
    channel = Column(String(20), nullable=False)
    market = Column(String(2), nullable=False)
    language = Column(String(12), nullable=False)  # of the message, as it was taken to be
    intent = Column(String(60))  # as it was understood; empty where nothing was
    confidence = Column(Float)
    also_intents = Column(JSON)  # the next best guesses: [{"intent", "confidence"}]
    entities = Column(JSON)  # values that were found in `text`: [{"entity", "start", "end"}]
    register = Column(JSON)  # as it was read: {"formality", "directness", "orientation"}
    text = Column(Text, nullable=False)  # with stand-ins; empty once it was dropped as private
    stand_ins = Column(JSON)  # [{"kind", "start", "end"}] in `text`
    reasons = Column(JSON, nullable=False)  # names of `bot.workshop.review.reasons`, the weightiest first
    first = Column(Boolean, nullable=False, default=False)  # a missed crisis or hardship: before everything else
    score = Column(Float, nullable=False)  # what looking at its group would teach, see `bot.workshop.review.ranking`
    group_id = Column(ID, nullable=False, index=True)  # messages that mean the same
    neighbours = Column(JSON)  # training messages nearest in meaning: [{"text", "intent", "language", "similarity"}]
    conflicts = Column(JSON)  # those that say nearly the same under another intent: as `neighbours`, and "same_words"
    vector = Column(LargeBinary)  # the encoders' vectors, at half precision, to group later messages with
    encoders = Column(String(120))  # the encoders' names
    state = Column(String(10), nullable=False)  # open, second, disputed, decided, saved, dropped
    model = Column(String(120))  # the model that read it
    sample = Column(Boolean, nullable=False, default=False)  # two trainers decide about it, each alone
    claimed_by = Column(ID, ForeignKey("officer.id"))
    claimed_until = Column(Moment)
    at = Column(Moment, nullable=False)  # when it was written
    harvested_at = Column(Moment, nullable=False)
    __table_args__ = (Index("review_turn_queue", "state", "first", "score"),)


class ReviewDecision(Base):
    """What one trainer decided about one message. For a group, each of its messages has a row."""

    __tablename__ = "review_decision"
    id = Column(ID, primary_key=True)
    turn_id = Column(ID, ForeignKey("review_turn.id"), nullable=False, index=True)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False)
    at = Column(Moment, nullable=False)
    what = Column(String(12), nullable=False)  # confirm, change, new_intent, not_for_us, private
    intent = Column(String(60))  # what it is from now on; of new_intent, the name that is proposed
    why = Column(Text)  # of new_intent: what it would be for
    language = Column(String(12))
    register = Column(JSON)  # {"formality", "directness", "orientation"}
    written = Column(Text)  # with marked values, such as `[50 triệu](amount)`, as it goes into the training data
    stand_ins_confirmed = Column(Boolean, nullable=False, default=False)
    settles = Column(Boolean, nullable=False, default=False)  # decided knowing what the others had decided
    superseded_at = Column(Moment)  # when a later decision took its place
    saved_as = Column(String(80))  # the commit or the patch that it went into
    saved_at = Column(Moment)


class ReviewFlag(Base):
    """What an officer says of how a borrower's message was understood. Their last word counts."""

    __tablename__ = "review_flag"
    id = Column(ID, primary_key=True)
    message_id = Column(ID, ForeignKey("message.id"), nullable=False)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False)
    what = Column(String(20), nullable=False)  # see `bot.crm.review_flags.FLAGS`
    intent = Column(String(60))  # what it should have been taken for, if the officer says so
    at = Column(Moment, nullable=False, index=True)
    __table_args__ = (UniqueConstraint("message_id", "officer_id"),)


class ReviewLook(Base):
    """A trainer has looked at what was really written. Rows are added and never changed."""

    __tablename__ = "review_look"
    id = Column(ID, primary_key=True)
    turn_id = Column(ID, ForeignKey("review_turn.id"), nullable=False, index=True)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False)
    at = Column(Moment, nullable=False)


class ReviewHarvest(Base):
    """One search for messages that are worth a look: how far it came, and what it found."""

    __tablename__ = "review_harvest"
    id = Column(ID, primary_key=True)
    at = Column(Moment, nullable=False, index=True)
    until = Column(Moment, nullable=False)  # messages up to here were looked at
    seen = Column(Integer, nullable=False)
    added = Column(Integer, nullable=False)
    examples = Column(JSON, nullable=False)  # training messages as they were then: {language: {intent: how many}}
