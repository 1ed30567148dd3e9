"""What an article's text has to meet, in one report. Pure.

Today `make library` and the tests hold the library to it; the editors' desk will hold every text to it before readers see it.
The limits are the writing rules of docs/library.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from articles import grade, promises, prose, words
from articles.crisis_lines import LINES
from articles.markup import GENERAL
from articles.phrases import JOINT, Finding
from articles.prose import Kind, Passage

MOST_WORDS = 900  # a page
HARDEST_GRADE = 8.0  # Flesch-Kincaid, English
EASIEST_NEEDED = 60.0  # Fernández-Huerta, Spanish
MOST_LONG_SENTENCES = 0.05
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

    @cached_property
    def refused_words(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.wording if finding.is_refused)

    @property
    def share_of_long_sentences(self) -> float:
        return len(self.reading.long_sentences) / max(1, len(self.reading.sentences))

    @property
    def is_easy_enough(self) -> bool:
        score = self.reading.score
        if not self.reading.words:
            return True
        return score >= EASIEST_NEEDED if self.language == "es" else score <= HARDEST_GRADE

    @property
    def refusals(self) -> list[str]:
        """Why this text may not be published, in sentences fit for staff; empty when it may."""
        found = [
            f"“{' '.join(finding.words.split())}”: {finding.reason} Better: {finding.prefer}." for finding in self.refused_words
        ]
        found += [
            f"“{' '.join(one.words.split())}” is a promise. {one.reason} Better: {one.prefer}."
            for one in self.promises
            if one.is_refused
        ]
        found += [f"“{title}” names no source." for title in self.unsourced]
        found += [f"{number}: write a telephone number by its key." for number in self.telephones]
        if not self.is_easy_enough:
            found.append(f"It is too hard to read: {self.reading.score:.1f}.")
        if self.words > MOST_WORDS:
            found.append(f"It has {self.words} words; {MOST_WORDS} are the most.")
        if self.share_of_long_sentences > MOST_LONG_SENTENCES:
            longest = "; ".join(f"“{sentence.text}”" for sentence in self.reading.long_sentences)
            found.append(f"Too many sentences of more than {grade.LONGEST_SENTENCE} words: {longest}")
        return found


def examine(*, title: str, summary: str, body: str, language: str, needs_no_source: Collection[str] = ()) -> Report:
    """Read one text against every rule.

    `needs_no_source`: titles of sections and blocks that state no fact, such as words to say; invitations never need one.
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
        reading=grade.read(told, language),
        words=sum(len(grade.WORD.findall(passage.text)) for passage in passages),
        wording=_found(words.find, passages, language),
        promises=_found(promises.find, passages, language),
        unsourced=tuple(_unsourced(body, needs_no_source)),
        telephones=tuple(_telephones(text, passages)),
        general=tuple(prose.sentences_with(body, GENERAL)),
    )


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
