"""Finds danger in what a family writes, so that the right steps come first and the desk sees the words that did it.

The words are data: `intake.safety_rules` holds the phrases, this module reads them. A text becomes a row of words (small
letters, no accents, no apostrophes, common misspellings mended) that remember where they stood; phrases are laid against
that row, then every hit is asked whether something takes it back:

- another sense: a phrase like "the waiting is killing me" covers the words of the hit;
- denied: an odd number of negations before it in its own clause ("not" that belongs to the danger is part of the phrase);
- over: a time long gone beside it ("in 2015", "hace años"), unless it happened again;
- supposed: "if he ever", "signs of", "afraid that some day" before it in its clause.

When in doubt a hit stands: a false alarm costs the desk a minute. Nothing here keeps, logs or prints a word of the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from django.db import models
from django.utils.translation import gettext_lazy as _

from intake import safety_rules as rules

RULES_VERSION: int = 1  # goes up with every change of what is found; stored beside the findings


class Danger(models.TextChoices):
    """What was found, in the order in which its steps are shown."""

    NOT_BREATHING = "not_breathing", _("Not breathing well")
    OVERDOSE = "overdose", _("Overdose")
    SUICIDE = "suicide", _("Suicide or self-harm")
    VIOLENCE = "violence", _("Violence at home")
    CHILD = "child", _("A child in danger")
    WITHDRAWAL = "withdrawal", _("Alcohol or benzodiazepine withdrawal")
    PREGNANCY = "pregnancy", _("Pregnancy")


@dataclass(frozen=True)
class Finding:
    """One danger and where its words stand in the text. A rule of several parts gives a finding for each part."""

    danger: Danger
    rule: str  # language.danger.idea
    start: int
    end: int


def dangers_in(text: str) -> list[str]:
    """The kinds of danger in a text, each once, in the order in which their steps are shown."""
    found = {finding.danger for finding in find(text)}
    return [danger.value for danger in Danger if danger in found]


def find(text: str) -> tuple[Finding, ...]:
    """Every danger the rules see, in the order of the text. Pure; the time grows with the length of the text only."""
    row = _Row(text)
    hits = row.hits()
    alive: dict[str, list[_Hit]] = {}
    findings: dict[tuple[Danger, int, int], Finding] = {}

    def report(rule: str, hit: _Hit) -> None:
        danger = Danger(rule.split(".")[1])
        start, end = row.words[hit.first].start, row.words[hit.last].end
        findings.setdefault((danger, start, end), Finding(danger, rule, start, end))

    for name, found in hits.items():
        if name in rules.CUES:
            danger = rules.CUES_ASKED_AS.get(name)
            alive[name] = found if danger is None else [hit for hit in found if row.stands(hit, danger)]
        elif "." in name:
            danger = name.split(".")[1]
            standing = [hit for hit in found if row.stands(hit, danger)]
            alive.setdefault(danger, []).extend(standing)
            for hit in standing:
                report(name, hit)
    for together in rules.TOGETHER:
        for parts in _near(alive, together):
            alive.setdefault(together.id.split(".")[1], []).append(parts[0])
            for part in parts:
                report(together.id, part)
    return tuple(sorted(findings.values(), key=lambda finding: (finding.start, finding.end, finding.danger)))


@dataclass(frozen=True, order=True)
class _Hit:
    first: int  # words, both included
    last: int


def _near(alive: dict[str, list[_Hit]], together: rules.Together) -> Iterator[tuple[_Hit, ...]]:
    """For every hit of the first part: the nearest hit of each other part, if all are near enough and no cue forbids it."""
    if any(alive.get(name) for name in together.unless):
        return
    others = [sorted(hit for name in part.split("|") for hit in alive.get(name, ())) for part in together.parts]
    if not all(others):
        return
    for hit in others[0]:
        parts = [hit]
        for candidates in others[1:]:
            at = bisect_left(candidates, hit)
            apart, nearest = min((_apart(hit, other), other) for other in candidates[max(0, at - 2) : at + 2])
            if apart > together.within:
                break
            parts.append(nearest)
        else:
            yield tuple(parts)


def _apart(one: _Hit, other: _Hit) -> int:
    return max(one.first, other.first) - min(one.last, other.last)


@dataclass(frozen=True, repr=False)  # no word of the text in a trace
class _Word:
    word: str
    before: str  # what parts it from the word before: " ", "," or "."
    start: int  # in the text as it was written
    end: int


_WORDS = re.compile(r"\d++(?=[^\W\d_])|(?:[^\W_]|(?<=\w)['’‘`´ʼ](?=\w)|[\u0300-\u036f])+")
_SENTENCE_ENDS = re.compile(r"[!?;…\n¡¿]|\.(?!\w)|\.(?=[^\W\d_]{2})")
_CLAUSE_ENDS = re.compile(r"[,:()\"“”«»—–]| -|/")
_STRETCHED = re.compile(r"([a-z])\1{2,}")  # "heeelp"
_SOFT_C = re.compile(r"c(?=[ei])")
_DOUBLED = re.compile(r"([bcdfgklmnprstw])\1")
_APOSTROPHES = re.compile(r"['’‘`´ʼ]")


def _words(text: str) -> Iterator[_Word]:
    end = 0
    plain: dict[str, list[str]] = {}
    for match in _WORDS.finditer(text):
        between = text[end : match.start()]
        before = "." if _SENTENCE_ENDS.search(between + text[match.start() : match.start() + 2]) else " "
        if before == " " and _CLAUSE_ENDS.search(between):
            before = ","
        written = match.group()
        if written not in plain:
            plain[written] = _plain(written)
        for word in plain[written]:
            yield _Word(word, before, match.start(), match.end())
            before = " "
        end = match.end()


def _plain(written: str) -> list[str]:
    letters = unicodedata.normalize("NFKD", _APOSTROPHES.sub("'", written.lower()))
    word = _STRETCHED.sub(r"\1", "".join(letter for letter in letters if letter.isalnum() or letter == "'"))
    bare = word.replace("'", "")
    return [_spelled(part) for part in (rules.SPELLINGS.get(word) or rules.SPELLINGS.get(bare, bare)).split()]


def _spelled(word: str) -> str:
    """One spelling for what sounds alike, in phrases and in texts: embarazada, envarasada; stopped, stoped."""
    return _DOUBLED.sub(r"\1", _SOFT_C.sub("s", word).replace("v", "b").replace("z", "s"))


class _Row:
    """The words of one text, and the questions asked of a hit."""

    def __init__(self, text: str) -> None:
        self.words = tuple(_words(text))
        self.line = "".join(word.before + word.word for word in self.words)  # opens with a separator
        self._sentence: list[int] = []
        self._clause: list[int] = []
        sentence = clause = 0
        for word in self.words:
            sentence += word.before == "."
            clause += word.before != " " or word.word in _set("NEW_CLAUSE")
            self._sentence.append(sentence)
            self._clause.append(clause)
        self._other_sense: set[int] = set()
        self._own_negation: dict[int, int] = {}  # a "not" that opens a phrase denies nothing after the phrase
        self._guards: dict[str, list[_Hit]] = {}
        self._asked: dict[str, list[str]] = {}

    def hits(self) -> dict[str, list[_Hit]]:
        """All hits of all phrases, by the name of their rule, cue or guard."""
        found: dict[str, list[_Hit]] = {}
        at: dict[int, int] = {}  # where a word begins and ends in the line -> the word
        position = 0
        for index, word in enumerate(self.words):
            at[position + 1] = index
            position += 1 + len(word.word)
            at[-position] = index
        line = self.line
        heads, longest = _phrases()
        present = {head for word in {word.word for word in self.words} for head in _heads_of(word, longest)}
        tried: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        position = 0
        for index, word in enumerate(self.words):
            start = position + 1
            position = start + len(word.word)
            if word.word not in tried:
                tried[word.word] = [
                    (phrase.name, phrase.pattern)
                    for head in _heads_of(word.word, longest)
                    for phrase in heads.get(head, ())
                    if not phrase.last.isdisjoint(present)
                ]
            for name, pattern in tried[word.word]:
                if match := pattern.match(line, start):
                    found.setdefault(name, []).append(_Hit(index, at[-match.end()]))
        for name in found.keys() & (rules.RULES.keys() | {"alone", "down", "stopped", "sign"}):
            for hit in found[name]:
                if self.words[hit.first].word in _set("NEGATION"):
                    self._own_negation[hit.first] = min(hit.last, self._own_negation.get(hit.first, hit.last))
        for name in rules.GUARDS:
            self._guards[name] = found.pop(name, [])
        for hit in self._guards["other_sense"]:
            self._other_sense.update(range(hit.first, hit.last + 1))
        return found

    def stands(self, hit: _Hit, danger: str) -> bool:
        return not (
            not self._other_sense.isdisjoint(range(hit.first, hit.last + 1))
            or self._denied(hit)
            or any(self._taken_back(hit, name) for name in self._guards_of(danger))
        )

    def _denied(self, hit: _Hit) -> bool:
        """A "not" before it in its clause, or an answer after it: "overdose, no," "sobredosis no, pero"."""
        denied = self._alone_in_clause(hit.last + 1, "no") or self._alone_in_clause(hit.last + 1, "nope")
        for index in range(hit.first - 1, max(-1, hit.first - 1 - rules.NEGATION_REACHES), -1):
            if self._clause[index] != self._clause[hit.first]:
                break
            word, following = self.words[index].word, self.words[index + 1].word
            if word in _set("NEGATION"):
                if self._own_negation.get(index, hit.first) < hit.first or (word == "no" and following in _set("SUBJECT")):
                    break  # "not breathing turning blue", "oh no he overdosed"
                if denied and any(self.words[between].word in _set("OPINION") for between in range(index, hit.first)):
                    return False  # "I would not say that she isn't"
                denied = True
            elif word in _set("NEGATION_STOPS") or (
                word in _set("SUBJECT") and index and self.words[index - 1].word not in _set("OPINION") | _set("NEGATION")
            ):
                break
        return denied

    def _guards_of(self, danger: str) -> list[str]:
        if danger not in self._asked:
            self._asked[danger] = [
                name for name, guard in rules.GUARDS.items() if danger in guard.dangers and self._guards[name]
            ]
        return self._asked[danger]

    def _alone_in_clause(self, index: int, word: str) -> bool:
        """Is it this word, and does its clause end with it?"""
        return (
            index < len(self.words)
            and self.words[index].word == word
            and (index + 1 == len(self.words) or self._clause[index + 1] != self._clause[index])
        )

    def _taken_back(self, hit: _Hit, name: str) -> bool:
        guard = rules.GUARDS[name]
        return any(self._reaches(guard, other, hit) for other in self._around(name, hit, guard.reach))

    def _around(self, name: str, hit: _Hit, reach: int) -> Iterable[_Hit]:
        found = self._guards[name]
        return found[bisect_left(found, _Hit(hit.first - reach - 8, 0)) : bisect_left(found, _Hit(hit.last + reach + 1, 0))]

    def _reaches(self, guard: rules.Guard, other: _Hit, hit: _Hit) -> bool:
        if _apart(other, hit) > guard.reach or self._sentence[other.first] != self._sentence[hit.first]:
            return False
        if not guard.after and other.first >= hit.first:
            return False
        if not guard.before and other.last < hit.first:
            return False
        if guard.in_clause and self._clause[other.last] != self._clause[hit.first]:
            return False
        between = range(min(other.last, hit.last) + 1, max(other.first, hit.first))
        if any(self.words[index].word in _set(guard.stopped_by) for index in between):
            return False
        return not any(
            self._sentence[again.first] == self._sentence[hit.first]
            for unless in guard.unless
            for again in self._around(unless, hit, guard.reach)
        )


# Phrases: read once, at the first text.
_CONTINUED = re.compile(r"\|\n\s*")
_GAPS = {"..": r"(?: \w++){0,3}?", "...": r"(?:[ ,]\w++){0,6}?"}  # bounded and possessive: no text makes them slow


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(_spelled(word) for word in rules.LISTS[name].split()) if name else frozenset()


@dataclass(frozen=True)
class _Phrase:
    name: str  # of its rule, cue or guard
    pattern: re.Pattern[str]  # tried where a word begins
    first: frozenset[str]  # what its first word may be: "=word" the whole word, "word" its beginning
    last: frozenset[str]  # and its last; a text without any of them is not tried


@cache
def _phrases() -> tuple[dict[str, list[_Phrase]], int]:
    """The phrases by what their first word may be, and the length of the longest beginning."""
    heads: dict[str, list[_Phrase]] = {}
    tables = [rules.RULES.items(), rules.CUES.items(), ((name, guard.phrases) for name, guard in rules.GUARDS.items())]
    for table in tables:
        for name, block in table:
            for line in _CONTINUED.sub("|", block).splitlines():
                if written := line.split("#")[0].strip():
                    phrase = _compiled(name, written)
                    for head in phrase.first:
                        heads.setdefault(head, []).append(phrase)
    return heads, max(len(head) for head in heads if not head.startswith("="))


def _compiled(name: str, written: str) -> _Phrase:
    """One line of a table."""
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    pattern, gap = "", ""
    for part in written.split():
        if part in _GAPS:
            pattern, gap = pattern + _GAPS[part], "[ ,]" if part == "..." else " "
            continue
        choices = [choice for choice_or_list in part.replace("?", "").split("|") for choice in _choices(choice_or_list)]
        words = f"{gap}(?:{'|'.join(_alternative(choice) for choice in choices)})(?!\\w)"
        if part.startswith("?"):
            pattern += f"(?:{words})?"
        else:
            pattern, gap = pattern + words, " "
            last = frozenset(head for choice in choices for head in _heads(choice))
            first = first or last
    return _Phrase(name, re.compile(pattern), first, last)


def _choices(name: str) -> list[str]:
    return rules.LISTS[name].split() if name in rules.LISTS else [name]


def _alternative(choice: str) -> str:
    return " ".join(_word_pattern(word) for word in choice.split("_"))


def _word_pattern(word: str) -> str:
    if word == "N":
        return r"\d++"
    return re.escape(_spelled(word.removesuffix("*"))) + (r"\w*+" if word.endswith("*") else "")


def _heads(choice: str) -> Iterable[str]:
    head = choice.split("_")[0]
    if head == "N":
        return "0123456789"
    return [_spelled(head[:-1]) if head.endswith("*") else "=" + _spelled(head)]


def _heads_of(word: str, longest: int) -> list[str]:
    """All heads that a word of a text answers to."""
    return ["=" + word, *(word[:length] for length in range(1, min(longest, len(word)) + 1))]
