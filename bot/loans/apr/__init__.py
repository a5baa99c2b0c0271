"""The annual percentage rates that laws define. They differ in method: each has a function, and none is just "the APR".

All take money without a currency (one currency is meant) and return a percentage, unrounded. Costs that the borrower
pays when the loan is paid out are payments at that time, or are taken off the advance, which comes to the same.
"""

from bot.loans.apr.effective import eu_effective
from bot.loans.apr.flows import DatedFlow, TimedFlow, UnitFlow
from bot.loans.apr.nominal import jp_real_annual, monthly_nominal, simple_annualised, tw_total_cost
from bot.loans.apr.us import us_actuarial, us_on_dates

__all__ = [
    "DatedFlow",
    "TimedFlow",
    "UnitFlow",
    "eu_effective",
    "jp_real_annual",
    "monthly_nominal",
    "simple_annualised",
    "tw_total_cost",
    "us_actuarial",
    "us_on_dates",
]
