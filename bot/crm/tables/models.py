"""Trained models, which of them serves, and what was done with them."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Text

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base

NAME = String(120)
"""A model's name is its file's in `RAPPORT_MODELS`, with `.tar.gz`, as messages, cases and feedback have it too."""


class Model(Base):
    """A trained model, and what it was made of. Its row stays when its file is removed."""

    __tablename__ = "model"
    name = Column(NAME, primary_key=True)
    source = Column(String(10), nullable=False)  # trained (here), added (its file was put into the folder)
    who = Column(String(80), nullable=False)  # officer:<login>, or operator
    trained_at = Column(Moment, nullable=False)
    registered_at = Column(Moment, nullable=False)
    size = Column(BigInteger, nullable=False)  # bytes
    sha256 = Column(String(64), nullable=False)  # of the file, to see that two machines have the same
    data_print = Column(String(64))  # fingerprints of what it was made of; none of them where its file was added
    config_print = Column(String(64))
    domain_print = Column(String(64))
    code_print = Column(String(64))
    libraries = Column(JSON)  # versions of what decides what a model computes, by name
    commit = Column(String(40))  # of the folder it was trained from, where that is in version control
    messages = Column(JSON)  # training messages by language
    removed_at = Column(Moment)  # when its file was removed
    __table_args__ = (Index("model_prints", "data_print", "config_print", "domain_print", "code_print"),)


class ModelEvent(Base):
    """One line of the models' audit trail. Rows are added and never changed."""

    __tablename__ = "model_event"
    id = Column(ID, primary_key=True)
    seq = Column(Integer, nullable=False)  # the order of those of one moment
    at = Column(Moment, nullable=False, index=True)
    what = Column(String(20), nullable=False)  # see `bot.crm.models.EVENTS`
    model = Column(NAME, ForeignKey("model.name"), index=True)
    who = Column(String(80), nullable=False)  # officer:<login>, operator, or rapport: by itself
    why = Column(Text)  # the reason that somebody gave
    detail = Column(JSON)


class ModelInUse(Base):
    """Which models answer: one row. Every Rasa looks at it and does what it says."""

    __tablename__ = "model_in_use"
    id = Column(Integer, primary_key=True, autoincrement=False)  # always 1
    serving = Column(NAME, ForeignKey("model.name"), nullable=False)
    previous = Column(NAME, ForeignKey("model.name"))  # what served before; it stays loaded
    canary = Column(NAME, ForeignKey("model.name"))  # what serves a share of new conversations
    canary_share = Column(Integer)  # percent
    canary_since = Column(Moment)
    version = Column(Integer, nullable=False)  # grows by one with every change
    changed_at = Column(Moment, nullable=False)


class RasaInstance(Base):
    """A Rasa process as it last reported itself; rows go by themselves."""

    __tablename__ = "rasa_instance"
    id = Column(ID, primary_key=True)
    host = Column(String(120), nullable=False)
    pid = Column(Integer, nullable=False)
    version = Column(Integer)  # of the `model_in_use` that it follows by now
    serving = Column(NAME)  # what it has loaded
    previous = Column(NAME)
    canary = Column(NAME)
    loading = Column(Boolean, nullable=False, default=False)  # it is loading a model now
    error = Column(Text)  # why it could not do what the row says
    seen_at = Column(Moment, nullable=False, index=True)
