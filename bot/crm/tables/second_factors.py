"""What officers show beside their password."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String

from bot.crm.columns import Moment
from bot.crm.tables.base import ID, Base


class SecondFactor(Base):
    """An officer's authenticator app; its secret is kept encrypted."""

    __tablename__ = "second_factor"
    officer_id = Column(ID, ForeignKey("officer.id"), primary_key=True)
    sealed_secret = Column(String(200), nullable=False)
    created_at = Column(Moment, nullable=False)
    confirmed_at = Column(Moment)  # when its first code was right; until then it is not asked for
    last_step = Column(Integer)  # the time step of the last code that was taken


class RecoveryCode(Base):
    """A code for an officer whose app is out of reach; only its hash is kept, and it works once."""

    __tablename__ = "recovery_code"
    id = Column(ID, primary_key=True)
    officer_id = Column(ID, ForeignKey("officer.id"), nullable=False, index=True)
    code_hash = Column(String(200), nullable=False)
    used_at = Column(Moment)
