"""Words of messages: variables in a template, and what a family asked us never to mention. Pure text, no database."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

# What a template may name in braces, and what it stands for.
VARIABLES: dict[str, Promise] = {
    "name": _("what the family wants to be called"),
    "centre": _("the centre's name"),
    "phone": _("the centre's phone number"),
    "hours": _("the centre's hours"),
    "coordinator": _("who writes"),
}
_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")


class UnknownVariable(ValueError):
    """A template names something that there is not, or has a brace too many. `name` is what stands there."""

    def __init__(self, name: str) -> None:
        self.name = name
        known = ", ".join(f"{{{variable}}}" for variable in VARIABLES)
        super().__init__(gettext("There is no %(name)s. A template knows %(known)s.") % {"name": f"{{{name}}}", "known": known})


class NothingToPut(ValueError):
    """A variable of a template has no value here: then another template fits better. `name` is the variable."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            gettext("They gave no name; choose another template.")
            if name == "name"
            else gettext("Nothing is known for %(name)s; choose another template.") % {"name": f"{{{name}}}"}
        )


def variables_of(body: str) -> list[str]:
    """The variables that a template names, each once, in their order. Raises UnknownVariable."""
    names = [match[1] if match[1] is not None else "" for match in _BRACES.finditer(body)]
    for name in names:
        if name not in VARIABLES:
            raise UnknownVariable(name)
    return list(dict.fromkeys(names))


def render(body: str, values: Mapping[str, str]) -> str:
    """The template with its variables filled in; what a value says is text and never a variable. Raises both of the above."""
    for name in variables_of(body):
        if not values.get(name, "").strip():
            raise NothingToPut(name)
    return _BRACES.sub(lambda match: values[match[1]].strip(), body)


@dataclass(frozen=True)
class Refusal:
    """What in a message the family asked us never to mention, as we compare words. `sure` if it says just that."""

    word: str
    sure: bool

    def __repr__(self) -> str:
        return f"Refusal(…, sure={self.sure})"


SHORT = 4  # letters; a shorter word refuses only a whole one: "OD" is not in "odd"
# Where one thing ends and the next begins.
_APART = re.compile(r"[,;/.\n|•·]|\s(?:or|and|nor|o|u|y|e|ni)\s", re.IGNORECASE)
# Words that ask, at either end of what must not be said: "please never mention ...".
_ASKING_IN_ENGLISH = (
    "about all any anybody anyone anything at bring do dont ever letter letters mention mentioned mentioning mentions never no "
    "nobody none not nothing of on please say saying should shouldnt speak talk talking tell that to with word words"
)
_ASKING_IN_SPANISH = (
    "acerca al con cosa de decir del diga digan digas favor hable hablen hablar jamas letra letras mencionar mencione "
    "mencionen menciones nada nadie ni ningun ninguna ninguno no nombrar nombre nombren nunca palabra palabras por que se "
    "sobre tema"
)
# Further words that say nothing about what must not be said.
_ENGLISH = (
    "and are as be been but by can did for from got had has have he her him his i if in into is it just may me my name our out "
    "she so than their them then they this up us was we were what when who will year you your"
)
_SPANISH = "algo ella ellos en era es esta este fue ha han hay le les mi muy para si su sus tu y yo"
_ARTICLES = frozenset(["a", "an", "the", "el", "la", "las", "lo", "los", "un", "una"])
_ASKING = frozenset(f"{_ASKING_IN_ENGLISH} {_ASKING_IN_SPANISH}".split())
_EMPTY = frozenset(f"{_ENGLISH} {_SPANISH}".split()) | _ASKING | _ARTICLES


def refused(text: str, never_mention: str) -> Refusal | None:
    """The first thing in a text that must not be mentioned; what is sure goes before what only might be it.

    Capitals, accents and signs do not matter. A thing is said where a word begins with it, a short one only where it is the
    whole word. Of a thing of several words each one alone is a maybe.
    """
    said = f" {_plain(text)} "
    things = [_named(thing) for thing in map(_plain, _APART.split(never_mention)) if _counts(thing)]
    for thing in things:
        if _says(said, thing):
            return Refusal(thing, sure=True)
    for word in _words_of(things):
        if _says(said, word):
            return Refusal(word, sure=False)
    return None


def _plain(text: str) -> str:
    """Words alone, in small letters without accents, one space between them."""
    letters = unicodedata.normalize("NFKD", "".join(sign for sign in text if unicodedata.category(sign) != "Cf").casefold())
    kept = (sign for sign in letters if not unicodedata.combining(sign) and sign not in "'\N{RIGHT SINGLE QUOTATION MARK}")
    return " ".join("".join(sign if sign.isalnum() else " " for sign in kept).split())


def _counts(thing: str) -> bool:
    """A letter alone ("n/a") and words like "nothing" forbid nothing."""
    return len(thing) > 1 and not set(thing.split()) <= _EMPTY


def _named(thing: str) -> str:
    """A thing without the words that ask for it: "please never mention my house" names "my house".

    An article stays, because it makes a long word one of many: "the house" is not every house. Short ones are hardly ever
    anything else ("the DUI").
    """
    words = thing.split()
    while words[-1] in _ASKING:
        words.pop()
    first = next(place for place, word in enumerate(words) if word not in _ASKING | _ARTICLES)
    alone = len(words) - first == 1 and len(words[first]) < SHORT
    if first and words[first - 1] in _ARTICLES and not alone:
        first -= 1
    return " ".join(words[first:])


def _says(said: str, thing: str) -> bool:
    last = thing.rpartition(" ")[2]
    return f" {thing}" in said if len(last) >= SHORT else f" {thing} " in said


def _words_of(things: list[str]) -> Iterator[str]:
    for thing in things:
        words = thing.split()
        if len(words) > 1:
            yield from (word for word in words if len(word) > 1 and word not in _EMPTY)
