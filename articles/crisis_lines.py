"""The crisis numbers, in one place. Templates and article bodies use the keys, so that a number is mended once.

Sources: rows of the numbers' own pages, read on `checked_on`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class CrisisLine:
    number: str
    dial: str
    source: str
    checked_on: date

    @property
    def uri(self) -> str:
        return f"tel:{self.dial}"


_CHECKED = date(2026, 11, 22)

LINES = {
    "emergency": CrisisLine("911", "911", "https://www.cdc.gov/stop-overdose/response/index.html", _CHECKED),
    "crisis": CrisisLine("988", "988", "https://988lifeline.org/get-help/what-to-expect", _CHECKED),
    "samhsa": CrisisLine("1-800-662-4357", "+18006624357", "https://www.samhsa.gov/find-help/national-helpline", _CHECKED),
    "poison": CrisisLine("1-800-222-1222", "+18002221222", "https://poisonhelp.hrsa.gov", _CHECKED),
    "benefits": CrisisLine(
        "1-866-444-3272",
        "+18664443272",
        "https://www.dol.gov/agencies/ebsa/about-ebsa/our-activities/resource-center/publications/"
        "understanding-your-mental-health-and-substance-use-disorder-benefits",
        _CHECKED,
    ),
    "violence": CrisisLine(
        "1-800-799-7233",
        "+18007997233",
        "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
        _CHECKED,
    ),
}
