"""What an article's text has to meet, in one report. Pure.

`make library` and the tests hold the library to it; `actions.publish` holds what editors write to it before readers see it.
The limits are the writing rules of docs/library.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles import grade, promises, prose, shape, words
from articles.crisis_lines import LINES
from articles.markup import GENERAL
from articles.phrases import JOINT, Finding
from articles.prose import Kind, Passage
from articles.shape import Fault

MOST_WORDS = 900  # a page
HARDEST_GRADE = 8.0  # Flesch-Kincaid, English
EASIEST_NEEDED = 60.0  # Fernández-Huerta, Spanish
MOST_LONG_SENTENCES = 0.05
FEWEST_WORDS_READ = 30  # in a section: below, one word makes it hard or easy
FEWEST_WORDS_JUDGED = 100  # from here on a section that is too hard is refused; before, it is pointed at
# Any number but the short ones: those that have a key are written by it, so that they are mended in one place. Digits may run
# together or stand apart; letters count only where hyphens join them.
_GAP, _HYPHEN = r"[\s./()*_\u2010-\u2015\u2212-]{0,3}", r"[.\u2010-\u2015\u2212-]"
TELEPHONE = re.compile(
    rf"(?<![\w/=])(?<!\d[.,])(?:\+?1{_GAP})?\(?\d{{3}}{_GAP}(?:\d{{3}}{_GAP}\d{{4}}|\d{{3}}{_HYPHEN}[A-Z]{{4}})(?!\w)|"
    rf"(?<!\w)(?:1{_HYPHEN}\(?\d{{3}}|8\d\d)\)?{_HYPHEN}(?:[A-Za-z\d]{_HYPHEN}?){{6,20}}[A-Za-z\d]\b|"
    r"(?<!\w)\+\d(?:[\s().-]{0,2}\d){7,14}(?!\w)"
)
TELEPHONE_LINK = re.compile(r"\]\(\s*<?(tel:[^()\s>]*)", re.IGNORECASE)
INVITATION = "invite"
BEGINNING = "The text before the first heading"


@dataclass(frozen=True)
class Section:
    """How hard one section is; from where to where it goes."""

    title: str  # empty: before the first heading
    start: int
    end: int
    reading: grade.Reading


@dataclass(frozen=True)
class Report:
    """What was found in one text. Places count characters of `text`: title, summary and body with blank lines between."""

    language: str
    text: str
    reading: grade.Reading
    words: int
    wording: tuple[Finding, ...]
    promises: tuple[Finding, ...]
    unsourced: tuple[str, ...]
    telephones: tuple[str, ...]
    general: tuple[str, ...]
    sections: tuple[Section, ...]
    shape: tuple[Fault, ...]
    body_start: int

    @cached_property
    def refused_words(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.wording if finding.is_refused)

    @property
    def share_of_long_sentences(self) -> float:
        return len(self.reading.long_sentences) / max(1, len(self.reading.sentences))

    @property
    def is_easy_enough(self) -> bool:
        return is_easy(self.reading)

    @cached_property
    def faults(self) -> list[Fault]:
        """All that is wrong, in the order of the rules, each with its place in `text`. Some only ask to be looked at."""
        found = [_fault(one, _("“%(words)s”: %(reason)s") % _said(one), kind="word", prefer=one.prefer) for one in self.wording]
        found += [
            _fault(one, _("“%(words)s” is a promise. %(reason)s") % _said(one), kind="promise", prefer=one.prefer)
            for one in self.promises
        ]
        for title in self.unsourced:
            found.append(Fault("source", *self._place(title), _("“%(title)s” names no source.") % {"title": _heading(title)}))
        for number in self.telephones:
            say = _("%(number)s: write a telephone number by its key.") % {"number": number}
            found.append(Fault("telephone", *self._place(number), say))
        found += [*self._reading_faults(), *self.shape]
        return found

    @property
    def refusals(self) -> list[str]:
        """Why this text may not be published, in sentences fit for staff; empty when it may."""
        return [
            _("%(say)s Better: %(better)s.") % {"say": one.say, "better": one.better}
            if one.kind in ("word", "promise")
            else one.say
            for one in self.faults
            if one.refuses
        ]

    def _reading_faults(self) -> Iterator[Fault]:
        whole = 0, len(self.text)
        if not self.is_easy_enough:
            yield Fault("reading", *whole, _("It is too hard to read: %(score).1f.") % {"score": self.reading.score})
        for section in self.sections:
            if not is_easy(section.reading):
                title = _heading(section.title or BEGINNING)
                yield Fault(
                    "reading",
                    section.start,
                    section.end,
                    _("“%(title)s” is hard to read: %(score).1f.") % {"title": title, "score": section.reading.score},
                    _("shorter words and sentences"),
                    refuses=section.reading.words >= FEWEST_WORDS_JUDGED,
                )
        if self.words > MOST_WORDS:
            yield Fault(
                "length", *whole, _("It has %(n)d words; %(most)d are the most.") % {"n": self.words, "most": MOST_WORDS}
            )
        too_many = self.share_of_long_sentences > MOST_LONG_SENTENCES
        if too_many:
            longest = "; ".join(f"“{sentence.text}”" for sentence in self.reading.long_sentences)
            too_long = {"most": grade.LONGEST_SENTENCE, "sentences": longest}
            say = _("Too many sentences of more than %(most)d words: %(sentences)s") % too_long
            yield Fault("sentence", *whole, say)
        for sentence in self.reading.long_sentences:
            end = sentence.start + len(sentence.text)
            say = _("A sentence of %(n)d words.") % {"n": sentence.words}
            yield Fault("sentence", sentence.start, end, say, pgettext("sentences", "two"), refuses=False)

    def _place(self, words: str) -> tuple[int, int]:
        """Where these words stand; the beginning of the body for what has no words of its own."""
        start = self.text.find(words, self.body_start)
        start = self.text.find(words) if start == -1 else start
        return (start, start + len(words)) if start != -1 else (self.body_start, self.body_start)


def wording_refusals(text: str, language: str) -> list[str]:
    """What refuses a few words that stand alone, as those of the glossary and of a topic do."""
    found = [one for one in (*words.find(text, language), *promises.find(text, language)) if one.is_refused]
    long = [
        _("a long sentence: %(sentence)s") % {"sentence": sentence.text}
        for sentence in grade.sentences(text)
        if sentence.is_long
    ]
    return [_("“%(words)s”. Better: %(better)s.") % {"words": one.words, "better": one.prefer} for one in found] + long


def is_easy(reading: grade.Reading) -> bool:
    if not reading.words:
        return True
    return reading.score >= EASIEST_NEEDED if reading.language == "es" else reading.score <= HARDEST_GRADE


def examine(
    *,
    title: str,
    summary: str,
    body: str,
    language: str,
    needs_no_source: Collection[str] = (),
    glossed: Collection[str] = (),
    images: Mapping[str, Any] | None = None,
) -> Report:
    """Read one text against every rule.

    `needs_no_source`: titles of sections and blocks that state no fact, such as words to say; invitations never need one.
    `glossed`: the terms that the glossary of that language explains. `images`: the pictures that it shows, key to `Image.spec`.
    Pure: whoever calls has read them.
    """
    text = f"{title}\n\n{summary}\n\n{body}"
    summary_start, body_start = len(title) + 2, len(title) + len(summary) + 4
    heads = [
        Passage(Kind.TITLE, 0, prose.joined(title)),
        Passage(Kind.PARAGRAPH, summary_start, prose.joined(summary)),
    ]
    passages = heads + [replace(passage, start=body_start + passage.start) for passage in prose.passages(body)]
    told = [(passage.start, passage.text) for passage in passages if passage.kind in (Kind.PARAGRAPH, Kind.ITEM)]
    return Report(
        language=language,
        text=text,
        reading=grade.read(told, language, glossed),
        words=sum(len(grade.WORD.findall(passage.text)) for passage in passages),
        wording=_found(words.find, passages, language),
        promises=_found(promises.find, passages, language),
        unsourced=tuple(_unsourced(body, needs_no_source)),
        telephones=tuple(_telephones(text, passages)),
        general=tuple(prose.sentences_with(body, GENERAL)),
        sections=tuple(_sections(body, body_start, told, language, glossed)),
        shape=tuple(replace(one, start=body_start + one.start, end=body_start + one.end) for one in shape.faults(body, images)),
        body_start=body_start,
    )


def _sections(
    body: str, body_start: int, told: list[tuple[int, str]], language: str, glossed: Collection[str]
) -> Iterator[Section]:
    """Each section with as many words as tell something. A term that is explained is hard once in each."""
    for start, end, title in shape.sections(body):
        start, end = body_start + start, body_start + end
        reading = grade.read([one for one in told if start <= one[0] < end], language, glossed)
        if reading.words >= FEWEST_WORDS_READ:
            yield Section(title, start, end, reading)


def _heading(title: str) -> str:
    """A section as a page names it: `BEGINNING` is what texts are stored with."""
    return _("The text before the first heading") if title == BEGINNING else title


def _said(one: Finding) -> dict[str, str]:
    return {"words": " ".join(one.words.split()), "reason": one.reason}


def _fault(one: Finding, say: str, *, kind: str, prefer: str) -> Fault:
    return Fault(kind, one.start, one.end, say, prefer, refuses=one.is_refused)


def _found(find: Callable[[str, str], list[Finding]], passages: list[Passage], language: str) -> tuple[Finding, ...]:
    """What is found in each passage, with its place in the whole text: no phrase runs on from one into the next."""
    return tuple(
        replace(one, start=passage.start + one.start, end=passage.start + one.end, words=one.words.replace(JOINT, ""))
        for passage in passages
        for one in find(passage.joined, language)
    )


def _unsourced(body: str, needs_no_source: Collection[str]) -> Iterator[str]:
    """What states something, names no source and is not excused by its title. An invitation states nothing."""
    for part in (replace(prose.beginning(body), title=BEGINNING), *prose.parts(body)):
        states = part.block != INVITATION and prose.has_words(prose.without_blocks(part.text, INVITATION))
        if states and not part.has_source and part.title not in needs_no_source:
            yield part.title


def _telephones(text: str, passages: list[Passage]) -> Iterator[str]:
    """Numbers that are written out, and links to a number that has no such key."""
    for passage in passages:
        yield from (match[0].strip() for match in TELEPHONE.finditer(passage.text))
    for match in TELEPHONE_LINK.finditer(text):
        if match[1].removeprefix("tel:") not in LINES:
            yield match[1]
