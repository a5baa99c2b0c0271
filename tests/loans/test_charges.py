from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bot.loans.charges import SetUpFee


@pytest.mark.parametrize(
    ("fee", "amount", "currency", "charge"),
    [
        ({"none": True}, "10000", "USD", "0"),
        ({"money": 95}, "10000", "USD", "95"),
        ({"percent": 2}, "10000", "USD", "200.00"),
        ({"percent": 2, "minimum": 40}, "1000", "USD", "40.00"),
        ({"percent": Decimal("0.75")}, "123456.78", "USD", "925.93"),  # 925.92585
        ({"percent": 1}, "123450", "TWD", "1235"),  # 1234.5
    ],
)
def test_it_charges_for_setting_up(fee: dict[str, Any], amount: str, currency: str, charge: str) -> None:
    assert SetUpFee(**fee).charge(Decimal(amount), currency) == Decimal(charge)
