"""How an article is built, for who listens to it or has a slow line: headings, pictures, links, weight. Pure."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.markup import DRAWING, DRAWINGS, FENCE, IMAGE, image_keys, render

MOST_BYTES = 4_500  # of a text, compressed: with the page around it and its style it arrives in the first round trip
MOST_PICTURE_BYTES = 15_000  # of all pictures of a text, as a phone loads them: the whole page stays within 60 KB
HEADING = re.compile(r"^[ ]{0,3}(?P<marks>#{1,6})(?:[ \t]+(?P<title>[^\r\n]*))?$", re.MULTILINE)
SECTION_MARKS = 2  # markup shows # as ##, and whatever is deeper as ###
LINK = re.compile(r"(?<!\\)\[(?P<words>[^\[\]\n]*)\]\(\s*<?(?P<address>[^()\s<>]*)")
NUMBER = "tel:"
LEADS_ON = ("https://", "/", "#", NUMBER)
SENTENCE = gettext_lazy("one sentence after its name, for who cannot see it")
SAY_NOTHING = {
    "click here", "here", "learn more", "link", "more", "read more", "see here", "see more", "this", "this link", "this page",
    "aquí", "aqui", "clic aquí", "enlace", "este enlace", "esta página", "haga clic aquí", "leer más", "lea más", "más",
    "mire aquí", "ver más", "vea aquí",
}  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """Something in a text that has to be mended (`refuses`), or that its writer should look at. Places count characters."""

    kind: str
    start: int
    end: int
    say: str
    better: str = ""
    refuses: bool = True


def sections(body: str) -> list[tuple[int, int, str]]:
    """From where to where each section goes, and its title; the first has none: what stands before the first heading."""
    heads = [found for found in HEADING.finditer(body) if len(found["marks"]) <= SECTION_MARKS]
    starts = [(0, ""), *((found.start(), (found["title"] or "").strip()) for found in heads)]
    ends = [start for start, _title in starts[1:]] + [len(body)]
    return [(start, end, title) for (start, title), end in zip(starts, ends, strict=True)]


def faults(body: str, images: Mapping[str, Any] | None = None) -> list[Fault]:
    """`images`: key to `Image.spec` of what it shows; None: nobody has looked which there are."""
    return [*_headings(body), *_drawings(body), *_pictures(body, images), *_links(body), *_weight(body, images or {})]


def _headings(body: str) -> Iterator[Fault]:
    """Each has words, and none stands under a level that is not there: who listens moves from one to the next."""
    is_in_section = False
    for found in HEADING.finditer(body):
        title = (found["title"] or "").strip(" #\t")
        if not title:
            yield Fault("heading", found.start(), found.end(), _("A heading has no words."), _("its words, or no heading"))
        elif len(found["marks"]) <= SECTION_MARKS:
            is_in_section = True
        elif not is_in_section:
            say = _("The heading “%(title)s” is a small one, and no large one stands before it.") % {"title": title}
            yield Fault("heading", found.start(), found.end(), say, f"## {title}")


def _drawings(body: str) -> Iterator[Fault]:
    """A drawing says what it shows to who cannot see it, and there is one of that name."""
    for found in FENCE.finditer(body):
        if found["name"] != DRAWING:
            continue
        name, _space, alternative = found["title"].strip().partition(" ")
        if name not in DRAWINGS:
            say, better = _("There is no drawing “%(name)s”.") % {"name": name}, ", ".join(sorted(DRAWINGS))
            yield Fault("picture", found.start(), found.end(), say, better)
        elif not _says_something(alternative):
            say = _("The drawing “%(name)s” does not say what it shows.") % {"name": name}
            yield Fault("picture", found.start(), found.end(), say, str(SENTENCE))


def _pictures(body: str, images: Mapping[str, Any] | None) -> Iterator[Fault]:
    """A picture is there, and says what it shows to who cannot see it, unless it says nothing to anybody."""
    for found in FENCE.finditer(body):
        if found["name"] != IMAGE:
            continue
        key, _space, alternative = found["title"].strip().partition(" ")
        spec = (images or {}).get(key, {})
        if images is not None and not spec:
            say = _("There is no picture “%(key)s”.") % {"key": key}
            yield Fault("picture", found.start(), found.end(), say, _("the key of one in the list of pictures"))
        elif not _says_something(alternative) and not spec.get("decorative"):
            say = _("The picture “%(key)s” does not say what it shows.") % {"key": key}
            yield Fault("picture", found.start(), found.end(), say, str(SENTENCE))


def _says_something(words: str) -> bool:
    return bool(re.search(r"[^\W_]", words))


def _links(body: str) -> Iterator[Fault]:
    """The words of a link say where it leads, also when they are read alone; and it leads somewhere."""
    for found in LINK.finditer(body):
        words, address = " ".join(found["words"].replace("*", " ").split()), found["address"]
        alone = words.casefold().strip(" .:,!¡¿?…→»>")
        if not address.startswith(LEADS_ON) or address.startswith("//"):
            say = _("The link “%(words)s” leads nowhere: “%(address)s”.") % {"words": words, "address": address}
            better = _("an address of this site, or one that begins with https://")
            yield Fault("link", found.start(), found.end(), say, better)
        elif not address.startswith(NUMBER) and (alone in SAY_NOTHING or not alone or "://" in alone):
            say = _("The link “%(words)s” does not say where it leads.") % {"words": words or address}
            yield Fault("link", found.start(), found.end(), say, _("the name of what is there"))


def weight(body: str, images: Mapping[str, Any] | None = None) -> int:
    """Bytes of a text on the line, without its pictures' own."""
    return len(zlib.compress(render(body, images).html.encode(), 9))


def _weight(body: str, images: Mapping[str, Any]) -> Iterator[Fault]:
    size = weight(body, images)
    if size > MOST_BYTES:
        say = _("It weighs %(size)d bytes, %(most)d are the most: on a slow line it would come in two parts.")
        told = say % {"size": size, "most": MOST_BYTES}
        yield Fault("weight", 0, len(body), told, _("fewer drawings, or two articles"))
    heavy = sum(images.get(key, {}).get("bytes", 0) for key in image_keys(body))
    if heavy > MOST_PICTURE_BYTES:
        say = _("Its pictures weigh %(size)d bytes, %(most)d are the most: a phone on a slow line loads them too.")
        told = say % {"size": heavy, "most": MOST_PICTURE_BYTES}
        yield Fault("weight", 0, len(body), told, _("fewer pictures, or calmer ones"))
