"""What must hold after everything was killed: each check takes the evidence and returns a sentence for each fault."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.soak.checks.audit import nothing_twice, one_officer_at_a_time, steps_stand_in_it
from tests.soak.checks.clocks import as_the_trail_says, breached_where_late, whose_turn_it_is
from tests.soak.checks.delivery import officers_words_are_stored_once, telegram_gets_it_all, web_chats_read_it_all
from tests.soak.checks.evidence import Evidence
from tests.soak.checks.inbound import (
    answered_once,
    in_order_of_time,
    nothing_wrong_on_the_way,
    stored_once_in_order,
)
from tests.soak.checks.logs import nothing_of_a_borrower_in_logs
from tests.soak.checks.silence import silent_by_audit_trail, silent_by_transcript
from tests.soak.checks.trouble import each_kind_once, failed_has_its_case, has_its_case

CHECKS: Sequence[Callable[[Evidence], list[str]]] = (
    nothing_wrong_on_the_way,
    stored_once_in_order,
    answered_once,
    in_order_of_time,
    has_its_case,
    failed_has_its_case,
    each_kind_once,
    officers_words_are_stored_once,
    web_chats_read_it_all,
    telegram_gets_it_all,
    silent_by_transcript,
    silent_by_audit_trail,
    as_the_trail_says,
    whose_turn_it_is,
    breached_where_late,
    one_officer_at_a_time,
    nothing_twice,
    steps_stand_in_it,
    nothing_of_a_borrower_in_logs,
)
