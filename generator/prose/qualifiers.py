"""How exact a number is: the closed set of qualifiers that the content format knows.

Nothing is imported here, because the content model needs the names on every build. What a written
phrase says is read by `generator.prose.amounts`.
"""

from decimal import Decimal
from enum import StrEnum


class Qualifier(StrEnum):
    """How exact a source is about a number.

    The last four name an order of magnitude. The value is then the smallest number of that order:
    10,000 for "tens of thousands", 12 for "dozens", 1,000,000 for "millions".
    """

    EXACTLY = "exactly"
    ABOUT = "about"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    BETWEEN = "between"
    TENS_OF = "tens of"
    DOZENS_OF = "dozens of"
    HUNDREDS_OF = "hundreds of"
    THOUSANDS_OF = "thousands of"


def order_of(smallest: Decimal) -> Qualifier:
    """Return the qualifier of an order of magnitude, given its smallest number.

    Every third power of ten starts anew: 10 and 10,000 are tens (of ones, of thousands); a million
    and a milliard are thousands (of thousands, of millions).
    """
    if str(smallest).startswith("12"):
        return Qualifier.DOZENS_OF
    match smallest.adjusted() % 3:
        case 1:
            return Qualifier.TENS_OF
        case 2:
            return Qualifier.HUNDREDS_OF
        case _:
            return Qualifier.THOUSANDS_OF
