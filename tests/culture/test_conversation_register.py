"""What a conversation keeps of the evidence: the words that say something by themselves."""

from bot.culture.conversation_register import ConversationRegister, after_message
from bot.culture.register import Evidence, Register, reading


def test_evidence_too_light_to_be_told_is_not_kept() -> None:
    found = [("gue", 0.9), ("lama ?", 0.05), ("yang", 0.1)]
    evidence = tuple(Evidence("formality", "casual", words, weight, 0, 1) for words, weight in found)
    seen = Register(*(reading(axis, 0.0) for axis in ("formality", "directness", "orientation")), evidence)
    assert after_message(ConversationRegister(), seen).evidence == ("gue", "yang")
