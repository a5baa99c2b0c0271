"""Names of the attributes that Rapport's components leave on a Rasa message, and so on the parse result."""

LANGUAGE = "language"
"""`{"code", "confidence", "words", "ambiguous"}`, see `bot.culture.language.Detection`."""

REGISTER = "register"
"""`{"formality", "directness", "orientation": {"value", "confidence", "score"}, "evidence": […]}`.

See `bot.culture.register`.
"""

SAFETY_NET = "safety_net"
"""Set when the safety net raised an intent above the classifier's choice: `{"intent", "probability", "instead_of"}`."""

FAQ = "faq"
"""Set by the processor where the lender's questions and answers were searched: `bot.nlu.faq_finder.Match.as_json`,
and `answers`, whether the entry is what the message is answered with."""
