"""The crisis numbers, in one place. Templates and article bodies use the keys, so that a number is mended once.

Sources: rows of the numbers' own pages, read on `checked_on`. Names are what our pages call a line, as it stands within a
sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

CHECKED_EVERY = timedelta(days=90)


@dataclass(frozen=True)
class CrisisLine:
    name: Mapping[str, str]  # by language
    number: str
    dial: str
    source: str
    checked_on: date

    @property
    def uri(self) -> str:
        return f"tel:{self.dial}"

    def is_due(self, today: date) -> bool:
        """Nobody has held it against its own page for too long."""
        return today - self.checked_on > CHECKED_EVERY


_CHECKED = date(2026, 11, 22)

LINES = {
    "emergency": CrisisLine(
        {"en": "Emergency services", "es": "Emergencias"},
        "911",
        "911",
        "https://www.cdc.gov/stop-overdose/response/index.html",
        _CHECKED,
    ),
    "crisis": CrisisLine(
        {"en": "988 Lifeline", "es": "Línea 988"}, "988", "988", "https://988lifeline.org/get-help/what-to-expect", _CHECKED
    ),
    "samhsa": CrisisLine(
        {"en": "SAMHSA National Helpline", "es": "línea nacional de SAMHSA"},
        "1-800-662-4357",
        "+18006624357",
        "https://www.samhsa.gov/find-help/national-helpline",
        _CHECKED,
    ),
    "poison": CrisisLine(
        {"en": "Poison Help", "es": "línea de ayuda por envenenamiento"},
        "1-800-222-1222",
        "+18002221222",
        "https://poisonhelp.hrsa.gov",
        _CHECKED,
    ),
    "benefits": CrisisLine(
        {"en": "U.S. Department of Labor", "es": "Departamento de Trabajo de EE. UU."},
        "1-866-444-3272",
        "+18664443272",
        "https://www.dol.gov/agencies/ebsa/about-ebsa/our-activities/resource-center/publications/"
        "understanding-your-mental-health-and-substance-use-disorder-benefits",
        _CHECKED,
    ),
    "violence": CrisisLine(
        {"en": "National Domestic Violence Hotline", "es": "Línea Nacional contra la Violencia Doméstica"},
        "1-800-799-7233",
        "+18007997233",
        "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
        _CHECKED,
    ),
}
