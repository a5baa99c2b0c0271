"""The stage: the assistant with any model, on a lender of its own that is thrown away, to rehearse conversations on."""
