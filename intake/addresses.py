"""Reading a phone number as a family types it, and noticing a slip in an e-mail address. Neither ends up in a message or repr.

A number is refused only when it cannot be one: too short, too long, or of a shape that no number has. Whether it is in use
is nobody's list to know: new area codes appear every year, and a list that is older than they are would turn a family away.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from phonenumbers import PhoneNumberFormat, ValidationResult
from phonenumbers.timezone import time_zones_for_number

# A call to these needs no country code at the desk. Elsewhere in +1 (Jamaica, say) a call costs what a call abroad costs.
DOMESTIC = frozenset({"US", "PR", "VI", "GU", "AS", "MP"})
_E164 = re.compile(r"\+[1-9]\d{6,14}")
# The shape of every number in +1: neither area code nor exchange begins with 0 or 1, and 211 to 911 are services.
_NORTH_AMERICAN = re.compile(r"[2-9](?!11)\d\d[2-9]\d{6}")
_EXTENSION = re.compile(r"[\s,;]*(?:e?xt?n?|ext(?:ensi[oó]n)?|int|anexo)[\s.:=]*(\d{1,9})#?\s*\Z", re.IGNORECASE)


class Unreadable(StrEnum):
    """Why something is no phone number, for the form to choose its sentence by."""

    NO_NUMBER = "there is no number in it"
    WORDS = "there are words beside the number"
    NO_AREA_CODE = "the area code is missing"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    NO_SUCH_NUMBER = "no number looks like this"


class NotAPhone(ValueError):
    """Not a phone number. Says why, and never what was typed."""

    def __init__(self, reason: Unreadable) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, repr=False)
class Phone:
    """A number that can be dialled, and the extension behind it."""

    e164: str
    extension: str = ""

    def __post_init__(self) -> None:
        if not _E164.fullmatch(self.e164) or not re.fullmatch(r"\d*", self.extension, re.ASCII):
            raise NotAPhone(Unreadable.NO_SUCH_NUMBER)

    def __repr__(self) -> str:
        return "Phone(…)"

    @property
    def for_staff(self) -> str:
        """As it is read and dialled at the desk: (202) 555-0143 ext. 12, or +34 612 34 56 78."""
        domestic = phonenumbers.region_code_for_number(self._number) in DOMESTIC
        shape = PhoneNumberFormat.NATIONAL if domestic else PhoneNumberFormat.INTERNATIONAL
        shown = phonenumbers.format_number(phonenumbers.parse(self.e164), shape)
        return f"{shown} ext. {self.extension}" if self.extension else shown

    @property
    def uri(self) -> str:
        """For a link, as RFC 3966 writes it."""
        return phonenumbers.format_number(self._number, PhoneNumberFormat.RFC3966)

    @property
    def time_zones(self) -> tuple[str, ...]:
        """Where such a number was given out; a hint, since people take theirs along. Several when that says little."""
        return tuple(zone for zone in time_zones_for_number(self._number) if zone != "Etc/Unknown")

    @property
    def _number(self) -> phonenumbers.PhoneNumber:
        number = phonenumbers.parse(self.e164)
        number.extension = self.extension or None
        return number


def read_phone(text: str, *, region: str = "US") -> Phone:
    """The number somebody meant. Raises NotAPhone.

    Other countries are told by their + (or 00, or 011). Words beside the number are refused: they may be what matters most
    ("not after six"), so they must not get lost here, and letters would be read as the keys of an old telephone.
    """
    typed, extension = unicodedata.normalize("NFKC", text).strip(), ""
    if typed[:4].lower() == "tel:":
        typed = typed[4:]
    if found := _EXTENSION.search(typed):
        typed, extension = typed[: found.start()], found[1]
    if any(letter.isalpha() for letter in typed):
        raise NotAPhone(Unreadable.WORDS if any(letter.isdecimal() for letter in typed) else Unreadable.NO_NUMBER)
    try:
        number = phonenumbers.parse(re.sub(r"\A00", "+", typed), region)
    except phonenumbers.NumberParseException as refused:
        too_long = refused.error_type == phonenumbers.NumberParseException.TOO_LONG
        raise NotAPhone(Unreadable.TOO_LONG if too_long else Unreadable.NO_NUMBER) from None
    _check(number := _without_old_mobile_prefix(number))
    if extension and number.extension:
        raise NotAPhone(Unreadable.NO_SUCH_NUMBER)
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return Phone(e164=e164, extension=extension or number.extension or "")


def _check(number: phonenumbers.PhoneNumber) -> None:
    possible = phonenumbers.is_possible_number_with_reason(number)
    if possible == ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
        raise NotAPhone(Unreadable.NO_AREA_CODE)
    if possible == ValidationResult.TOO_SHORT:
        raise NotAPhone(Unreadable.TOO_SHORT)
    if possible == ValidationResult.TOO_LONG:
        raise NotAPhone(Unreadable.TOO_LONG)
    shaped = number.country_code != 1 or _NORTH_AMERICAN.fullmatch(phonenumbers.national_significant_number(number))
    if possible != ValidationResult.IS_POSSIBLE or not shaped:
        raise NotAPhone(Unreadable.NO_SUCH_NUMBER)


def _without_old_mobile_prefix(number: phonenumbers.PhoneNumber) -> phonenumbers.PhoneNumber:
    """Mexico dropped the 1 before mobile numbers in 2019; messengers still show it."""
    national = str(number.national_number)
    if number.country_code == 52 and len(national) == 11 and national[0] == "1":
        return phonenumbers.PhoneNumber(country_code=52, national_number=int(national[1:]), extension=number.extension)
    return number


# Where most families have their mail: what a slip is likely to have meant.
MOST_USED = [
    f"{name}.{ending}"
    for ending, names in {
        "com": "gmail hotmail yahoo outlook icloud aol live msn protonmail",
        "es": "hotmail yahoo outlook",
        "com.mx": "yahoo live",
        "com.ar": "yahoo",
        "net.mx": "prodigy",
        "net": "comcast verizon att sbcglobal bellsouth cox charter earthlink optonline",
        "me": "proton",
    }.items()
    for name in names.split()
]
# Real ones that look like a slip for one of those, and others that are right as they are.
KNOWN = frozenset(MOST_USED) | {
    f"{name}.{ending}"
    for ending, names in {
        "com": "ymail email mail cloud line love me mac gmx aim rr googlemail rocketmail latinmail fastmail zoho hey duck inbox"
        " tutanota yandex windowslive juno frontier terra ono att verizon comcast",
        "net": "gmx netzero spectrum prodigy telefonica",
        "es": "gmx terra movistar orange",
        "se": "hotmail yahoo live outlook",
        "com.ar": "hotmail live",
        "com.br": "hotmail yahoo",
        "com.co": "yahoo",
        "co.uk": "hotmail yahoo live",
        "ch": "protonmail",
        "me": "pm",
    }.items()
    for name in names.split()
}
# .co, .cm and .om are countries: behind them only the most used names are taken for a slip.
_COUNTRIES = frozenset({"co", "cm", "om"})
_ENDINGS = {
    slip: meant
    for meant, slips in {
        "com": "con cmo comm ocm cpm cim coom vom xom conm comn ccom cop co cm om",
        "net": "nte ent nett neet ney nrt",
    }.items()
    for slip in slips.split()
}
# Four letters and fewer are one letter away from too many real names (live, love, line; att, atx): there only endings count.
_LONG_ENOUGH = 5


def likely_meant(email: str) -> str | None:
    """The address with its mail provider spelt right, where it looks like a slip: to be asked about, never put in by itself."""
    name, _, domain = email.strip().rpartition("@")
    domain = domain.lower()
    if not name or domain in KNOWN:
        return None
    rest, _, ending = domain.rpartition(".")
    mended = f"{rest}.{_ENDINGS.get(ending, ending)}"
    if mended in KNOWN:
        return None if ending in _COUNTRIES and mended not in MOST_USED else f"{name}@{mended}"
    for meant in MOST_USED:
        if meant.index(".") >= _LONG_ENOUGH and any(one_slip(typed, meant) for typed in (domain, mended)):
            return None if _other_country(domain, meant) else f"{name}@{meant}"
    return None


def one_slip(typed: str, meant: str) -> bool:
    """Whether at most one letter is missing, extra, wrong, or swapped with its neighbour."""
    same = 0
    while typed[same : same + 1] == meant[same : same + 1] != "":
        same += 1
    typed, meant = typed[same:], meant[same:]
    swapped = typed[1::-1] == meant[:2] and typed[2:] == meant[2:]
    return swapped or typed[1:] == meant[1:] or typed[1:] == meant or typed == meant[1:]


def _other_country(typed: str, meant: str) -> bool:
    """yahoo.com.my is Malaysia, not a slip for Mexico."""
    one, other = typed.rpartition(".")[2], meant.rpartition(".")[2]
    return len(one) == len(other) == 2 and one != other
