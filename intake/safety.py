"""Finds danger in what a family writes, so that the right steps come first and the desk sees the words that did it.

The words are data: `intake.safety_rules`, `intake.safety_concepts` and `intake.safety_families` hold the phrases,
`intake.safety_lexicon` the forms of their verbs, this module reads them. A text becomes a row of words (small letters, no
accents, no apostrophes, common misspellings and one slip in a long word mended) that remember where they stood; phrases are
laid against that row, then every hit is asked whether something takes it back:

- another sense: a phrase like "the waiting is killing me" covers the words of the hit;
- denied: an odd number of negations before it in its own clause ("not" that belongs to the danger is part of the phrase);
- over: a time long gone beside it or in the next sentence ("in 2015", "eso fue hace años"), unless it happened again;
- elsewhere: a film, a job, a question in general;
- supposed: "if he ever", "signs of", "afraid that some day" before it in its clause.

What the hits say is one more weight among those of all words (`intake.safety_scores`), and the sum decides; a danger that is
found is marked where a rule named it, or else where the words weigh most. A false alarm costs the desk a minute. Nothing here
keeps, logs or prints a word of the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from django.db import models
from django.utils.translation import gettext_lazy as _

from intake import safety_lexicon as lexicon
from intake import safety_rules as rules
from intake import safety_scores as scores

RULES_VERSION: int = 6  # goes up with every change of what is found; stored beside the findings


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


def read_ahead() -> None:
    """Read now what is read once, so that no family, desk or letter waits for it. Patterns are made as texts need them."""
    find("she overdsoed here")  # words to weigh, and one with a slip: verbs, known words, slips, phrases and weights


def dangers_in(text: str) -> list[str]:
    """The kinds of danger in a text, each once, in the order in which their steps are shown."""
    found = {finding.danger for finding in find(text)}
    return [danger.value for danger in Danger if danger in found]


def find(text: str) -> tuple[Finding, ...]:
    """Every danger that the words weigh for, in the order of the text. Pure; the time grows with the length of the text.

    A text of fewer than `safety_scores.FEWEST` words says too little to be weighed: there the rules alone decide.
    """
    row = _Row(text)
    findings: dict[tuple[str, _Hit], str] = {}
    weighing = scores.Weighing(row.words)
    for window, ruled, said in _in_windows(row, scores.windows(len(row.words))):
        if len(row.words) < scores.FEWEST:
            findings |= ruled
            continue
        for danger, spans in weighing.dangers(window, said).items():
            by_rule = {key: rule for key, rule in ruled.items() if key[0] == danger}
            findings |= by_rule or {(danger, _Hit(*span)): f"any.{danger}.weighed" for span in spans}
    return tuple(
        sorted(
            (
                Finding(Danger(danger), rule, row.words[hit.first].start, row.words[hit.last].end)
                for (danger, hit), rule in findings.items()
            ),
            key=lambda finding: (finding.start, finding.end, finding.danger),
        )
    )


def read(text: str, windows: Callable[[int], Iterable[range]] = scores.windows) -> list[tuple[tuple[_Word, ...], set[str]]]:
    """The words of each window of a text and the signs of the rules in it: what the weights are learned from."""
    row = _Row(text)
    return [(row.words[window.start : window.stop], said) for window, _, said in _in_windows(row, windows(len(row.words)))]


def _in_windows(row: _Row, windows: Iterable[range]) -> Iterator[tuple[range, dict[tuple[str, _Hit], str], set[str]]]:
    """Each window with the hits that reach into it, by the rule that made them, and the signs of the rules.

    Windows come in their order, none within another: hits look for theirs by bisection.
    """
    standing, taken_back = _ruled(row)
    stretches = list(windows)
    starts, stops = [one.start for one in stretches], [one.stop for one in stretches]
    ruled: list[dict[tuple[str, _Hit], str]] = [{} for _ in stretches]
    denied: list[set[str]] = [set() for _ in stretches]

    def reached(hit: _Hit) -> range:
        return range(bisect_right(stops, hit.first), bisect_right(starts, hit.last))

    for key, rule in standing.items():
        for place in reached(key[1]):
            ruled[place][key] = rule
    for danger, hit in taken_back:
        for place in reached(hit):
            denied[place].add(danger)
    for window, by_rule, without in zip(stretches, ruled, denied, strict=True):
        yield window, by_rule, signs({danger for danger, _ in by_rule}, without)


def signs(standing: set[str], taken_back: set[str]) -> set[str]:
    """What the rules tell the weights: a danger is named ("+"), or only to be taken back ("-")."""
    return {f"+{danger}" for danger in standing} | {f"-{danger}" for danger in taken_back - standing}


def _ruled(row: _Row) -> tuple[dict[tuple[str, _Hit], str], set[tuple[str, _Hit]]]:
    """Every hit of the rules that stands, with the first rule that made it; and every one that something takes back."""
    hits = row.hits()
    alive: dict[str, list[_Hit]] = {}
    ruled: dict[tuple[str, _Hit], str] = {}
    taken_back: set[tuple[str, _Hit]] = set()

    def report(rule: str, hit: _Hit) -> None:
        ruled.setdefault((rule.split(".")[1], hit), rule)

    for name, found in hits.items():
        if name in rules.CUES:
            danger = rules.CUES_ASKED_AS.get(name)
            alive[name] = found if danger is None else [hit for hit in found if row.stands(hit, danger)]
        elif "." in name:
            danger = name.split(".")[1]
            standing = [hit for hit in found if row.stands(hit, danger)]
            alive.setdefault(danger, []).extend(standing)
            taken_back |= {(danger, hit) for hit in set(found) - set(standing)}
            for hit in standing:
                report(name, hit)
    for together in rules.TOGETHER:
        for parts in _near(alive, together):
            alive.setdefault(together.id.split(".")[1], []).append(parts[0])
            for part in parts:
                report(together.id, part)
    return ruled, taken_back


class _Hit(NamedTuple):  # compared and sorted a thousand times in a long text
    first: int  # words, both included
    last: int


def _near(alive: dict[str, list[_Hit]], together: rules.Together) -> Iterator[tuple[_Hit, ...]]:
    """For every hit of the first part: the nearest hit of each other part, if all are near enough and no cue forbids it."""
    if any(alive.get(name) for name in together.unless):
        return
    others = [sorted({hit for name in part.split("|") for hit in alive.get(name, ())}) for part in together.parts]
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
    verbs: str = ""  # which verbs it is a form of: "<hit>"


_PARTICIPLE = re.compile(r"(?:[ai]do|cho|sto|erto)$")
_BODY_FAILS = frozenset({"overdose", "not_breathing"})  # their "not" ("not breathing") is never said of what follows
_WORDS = re.compile(r"\d++(?=[^\W\d_])|(?:[^\W_]|(?<=\w)['’‘`´ʼ](?=\w)|[\u0300-\u036f])+")
_SENTENCE_ENDS = re.compile(r"[!?;…\n¡¿]|\.(?!\w)|\.(?=[^\W\d_]{2})")
_CLAUSE_ENDS = re.compile(r"[,:()\"“”«»—–]| -|/")
_STRETCHED = re.compile(r"([a-z])\1{2,}")  # "heeelp"
_SOFT_C = re.compile(r"c(?=[ei])")
_QU = re.compile(r"qu(?=e|ie|is)")  # "kedo", "kiere"
_DOUBLED = re.compile(r"([bcdfgklmnprstw])\1")
_OTHER_ENDINGS = (  # tried in this order
    (re.compile(r"in$"), "ing"),
    (re.compile(r"a([oa]s?)$"), r"ad\1"),
    (re.compile(r"(?:e?c|es|s)?i[tl]([oa]s?)$"), r"\1"),
    (re.compile(r"(?:e?c|es|s)?it[oa]$"), "e"),
    (re.compile(r"^h"), ""),
    (re.compile(r"^(?=[aeiou])"), "h"),
)
_NOT_DOUBLED = frozenset({"all", "comma", "off"})  # not Spanish "al", not "coma", not "of"
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
            yield _Word(word, before, match.start(), match.end(), _verbs().get(word, ""))
            before = " "
        end = match.end()


def _plain(written: str) -> list[str]:
    letters = unicodedata.normalize("NFKD", _APOSTROPHES.sub("'", written.lower()))
    word = _STRETCHED.sub(r"\1", "".join(letter for letter in letters if letter.isalnum() or letter == "'"))
    bare = word.replace("'", "")
    mended = rules.SPELLINGS.get(word) or rules.SPELLINGS.get(bare)
    return [_spelled(part) for part in mended.split()] if mended else [_mended(_spelled(bare))]


@cache
def _known() -> frozenset[str]:
    """Every whole word of the rules; what is no such word may be one that is written in another way."""
    words = {word for part in _parts() for choice in _choices(part) for word in choice.split("_")}
    return frozenset(_spelled_in_table(word) for word in words if word[-1] not in "*~") | _verbs().keys()


@cache
def _typos() -> dict[str, str]:
    """Long words of danger with one letter left out, so that a text is compared with all of them at once."""
    targets = [_spelled(word) for word in lexicon.TYPED_WRONG.split()]
    return {word[:gap] + word[gap + 1 :]: word for word in targets for gap in range(1, len(word))}


def _mended(word: str) -> str:
    """A word of the rules for one that they do not have: "shakin", "moraos", "solitico", a slip in a long word."""
    if not 5 <= len(word) <= 20 or word in _known():
        return word
    for pattern, ending in _OTHER_ENDINGS:
        if (mended := pattern.sub(ending, word)) != word and mended in _known():
            return mended
    if len(word) >= 6 and word not in _no_typos():
        for shorter in (word, *(word[:gap] + word[gap + 1 :] for gap in range(1, len(word)))):
            target = shorter if shorter in _targets() else _typos().get(shorter)
            if target and _one_slip(word, target):
                return target
    return word


@cache
def _no_typos() -> frozenset[str]:
    return frozenset(_spelled(word) for word in lexicon.NO_TYPOS.split())


@cache
def _targets() -> frozenset[str]:
    return frozenset(_typos().values())


def _one_slip(word: str, target: str) -> bool:
    """One letter missing, too many or another one, or two neighbours in the wrong order."""
    start = next(
        (at for at, (one, other) in enumerate(zip(word, target, strict=False)) if one != other), min(len(word), len(target))
    )
    one, other = word[start:], target[start:]
    return one[1:] == other or one == other[1:] or one[1:] == other[1:] or (one[:2] == other[1::-1] and one[2:] == other[2:])


def _spelled(word: str) -> str:
    """One spelling for what sounds alike, in phrases and in texts: embarazada, envarasada; stopped, stoped."""
    if word in _NOT_DOUBLED:
        return word
    return _DOUBLED.sub(r"\1", _QU.sub("k", _SOFT_C.sub("s", word).replace("v", "b").replace("z", "s")))


@cache  # of the words of the tables, which come back often; never of the words of a text
def _spelled_in_table(word: str) -> str:
    return _spelled(word)


class _Row:
    """The words of one text, and the questions asked of a hit."""

    def __init__(self, text: str) -> None:
        self.words = tuple(_words(text))
        self.line = "".join(word.before + word.word + word.verbs for word in self.words)  # opens with a separator
        self._sentence: list[int] = []
        self._clause: list[int] = []
        sentence = clause = 0
        for word in self.words:
            sentence += word.before == "."
            clause += word.before != " " or word.word in _set("NEW_CLAUSE")
            self._sentence.append(sentence)
            self._clause.append(clause)
        self._other_sense: set[int] = set()
        self._own_negation: dict[tuple[int, str], int] = {}  # a "not" that opens a phrase denies nothing after the phrase
        self._guards: dict[str, list[_Hit]] = {}
        self._asked: dict[str, list[str]] = {}
        self._asked_before: dict[tuple[_Hit, str], bool] = {}

    def hits(self) -> dict[str, list[_Hit]]:
        """All hits of all phrases, by the name of their rule, cue or guard."""
        found: dict[str, list[_Hit]] = {}
        at: dict[int, int] = {}  # where a word begins and ends in the line -> the word
        position = 0
        for index, word in enumerate(self.words):
            at[position + 1] = index
            position += 1 + len(word.word) + len(word.verbs)
            at[-position] = index
        line = self.line
        heads, longest = _phrases()
        answered = {word.word: _heads_of(word, longest) for word in self.words}
        present = {head for known in answered.values() for head in known}
        tried: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        position = 0
        for index, word in enumerate(self.words):
            start = position + 1
            position = start + len(word.word) + len(word.verbs)
            if word.word not in tried:
                tried[word.word] = [
                    (phrase.name, _compiled(phrase.written))
                    for phrase in {id(one): one for head in answered[word.word] for one in heads.get(head, ())}.values()
                    if not phrase.last.isdisjoint(present)
                ]
            for name, pattern in tried[word.word]:
                if match := pattern.match(line, start):
                    found.setdefault(name, []).append(_Hit(index, at[-match.end()]))
        found = {name: list(dict.fromkeys(hits)) for name, hits in found.items()}  # two phrases of a rule may say the same
        for name in found.keys() & (rules.RULES.keys() | rules.CUES_WITH_OWN_NEGATION):
            danger = name.split(".")[1] if "." in name else rules.CUES_ASKED_AS[name]
            for hit in found[name]:
                if self.words[hit.first].word in _set("NEGATION"):
                    key = (hit.first, "" if danger in _BODY_FAILS else danger)
                    self._own_negation[key] = min(hit.last, self._own_negation.get(key, hit.last))
        for name in rules.GUARDS:
            self._guards[name] = found.pop(name, [])
        for hit in self._guards["other_sense"]:
            self._other_sense.update(range(hit.first, hit.last + 1))
        return found

    def stands(self, hit: _Hit, danger: str) -> bool:
        if (hit, danger) not in self._asked_before:
            self._asked_before[hit, danger] = self._stands(hit, danger)
        return self._asked_before[hit, danger]

    def _stands(self, hit: _Hit, danger: str) -> bool:
        return not (
            not self._other_sense.isdisjoint(range(hit.first, hit.last + 1))
            or self._denied(hit, danger)
            or any(self._taken_back(hit, name) for name in self._guards_of(danger))
        )

    def _denied(self, hit: _Hit, danger: str) -> bool:
        """A "not" before it in its clause, or an answer after it: "overdose, no," "sobredosis no, pero"."""
        after = hit.last + 1 + (hit.last + 1 < len(self.words) and self.words[hit.last + 1].word in {"and", "y", "pero", "but"})
        denied = self._alone_in_clause(after, "no") or self._alone_in_clause(after, "nope")
        for index in range(hit.first - 1, max(-1, hit.first - 1 - rules.NEGATION_REACHES), -1):
            if self._clause[index] != self._clause[hit.first]:
                break
            word, following = self.words[index].word, self.words[index + 1].word
            if word == "no" and index and self.words[index - 1].word == "si" and hit.first - index > 2:
                break  # "si no entra a rehab se cuelga"
            if word in _set("NEGATION"):
                own = min(self._own_negation.get((index, opened_by), hit.first) for opened_by in ("", danger))
                if own < hit.first or (word == "no" and following in _set("SUBJECT") and not self._has_done(index + 1)):
                    break  # "not breathing turning blue", "oh no he overdosed"
                if denied and any(self.words[between].word in _set("OPINION") for between in range(index, hit.first)):
                    return False  # "I would not say that she isn't"
                denied = True
            elif word in _set("NEGATION_STOPS") or (
                word in _set("SUBJECT")
                and not self._has_done(index)
                and index
                and self.words[index - 1].word not in _set("OPINION") | _set("NEGATION")
            ):
                break
        return denied

    def _has_done(self, index: int) -> bool:
        """The "he" of "no he pensado", which is no English "he"."""
        return (
            self.words[index].word == "he"
            and index + 1 < len(self.words)
            and _PARTICIPLE.search(self.words[index + 1].word) is not None
        )

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
        if guard.spares_the_writer and self._is_about_the_writer(hit):
            return False
        return any(self._reaches(guard, other, hit) for other in self._around(name, hit, guard.reach))

    def _is_about_the_writer(self, hit: _Hit) -> bool:
        words = range(max(0, hit.first - 1), min(len(self.words), hit.last + 2))
        return any(self.words[index].word in {"me", "nos", "us"} for index in words)

    def _around(self, name: str, hit: _Hit, reach: int) -> Iterable[_Hit]:
        found = self._guards[name]
        return found[bisect_left(found, _Hit(hit.first - reach - 8, 0)) : bisect_left(found, _Hit(hit.last + reach + 1, 0))]

    def _reaches(self, guard: rules.Guard, other: _Hit, hit: _Hit) -> bool:
        sentences = self._sentence[other.first] - self._sentence[hit.first]
        if _apart(other, hit) > guard.reach or not 0 <= sentences <= guard.next_sentence:
            return False
        if guard.ends_clause and other.last + 1 < len(self.words) and self._clause[other.last + 1] == self._clause[other.last]:
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


# Phrases: read once, at the first text; made into a pattern when a text first has their first and last words.
_CONTINUED = re.compile(r"(?<=\|)\n\s*|\n {9,}(?=\S)")  # after a |, or deeper than the lines of a table
_VERBS_OF_WORD = r"(?:<\w++>)*+"
_GAPS = {  # bounded and possessive: no text makes them slow
    "..": rf"(?: \w++{_VERBS_OF_WORD}){{0,3}}?",
    "...": rf"(?:[ ,]\w++{_VERBS_OF_WORD}){{0,6}}?",
}


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(_spelled_in_table(word) for word in rules.LISTS[name].split()) if name else frozenset()


@dataclass(frozen=True)
class _Phrase:
    name: str  # of its rule, cue or guard
    written: str
    first: frozenset[str]  # what its first word may be: "=word" the whole word, "word" its beginning, "<verb" a form of it
    last: frozenset[str]  # and its last; a text without any of them is not tried


def _joint(line_break: re.Match[str]) -> str:
    return "" if line_break.string[line_break.start() - 1] == "|" else " "


def _written() -> Iterator[tuple[str, str]]:
    """All phrases with the name of their rule, cue or guard."""
    tables = [rules.RULES.items(), rules.CUES.items(), ((name, guard.phrases) for name, guard in rules.GUARDS.items())]
    for table in tables:
        for name, block in table:
            for line in _CONTINUED.sub(_joint, block).splitlines():
                if written := line.split("#")[0].strip():
                    yield name, written


@cache
def _parts() -> frozenset[str]:
    return frozenset(part for _, written in _written() for part in written.split() if part not in _GAPS)


@cache
def _phrases() -> tuple[dict[str, list[_Phrase]], int]:
    """The phrases by what their first word may be, and the length of the longest beginning."""
    heads: dict[str, list[_Phrase]] = {}
    for name, written in _written():
        phrase = _read(name, written)
        for head in phrase.first:
            heads.setdefault(head, []).append(phrase)
    return heads, max(len(head) for head in heads if not head.startswith(("=", "<")))


def _read(name: str, written: str) -> _Phrase:
    """One line of a table."""
    parts = [part for part in written.split() if part not in _GAPS and not part.startswith("?")]
    return _Phrase(name, written, _heads_of_part(parts[0]), _heads_of_part(parts[-1]))


@cache
def _heads_of_part(part: str) -> frozenset[str]:
    return frozenset(head for choice in _choices(part) for head in _heads(choice))


@cache
def _compiled(written: str) -> re.Pattern[str]:
    pattern, gap = "", ""
    for part in written.split():
        if part in _GAPS:
            pattern, gap = pattern + _GAPS[part], "[ ,]" if part == "..." else " "
        elif part.startswith("?"):
            pattern += f"(?:{gap}{_part_pattern(part[1:])})?"
        else:
            pattern, gap = pattern + gap + _part_pattern(part), " "
    return re.compile(pattern)


@cache
def _part_pattern(part: str) -> str:
    choices = _choices(part)
    verbs = [choice.removesuffix("~") for choice in choices if choice.endswith("~") and "_" not in choice]
    alternatives = [_alternative(choice) for choice in choices if not (choice.endswith("~") and "_" not in choice)]
    if verbs:
        alternatives.append(_verb_pattern(verbs))
    return f"(?:{'|'.join(alternatives)})(?!\\w){_VERBS_OF_WORD}"


def _verb_pattern(verbs: Iterable[str]) -> str:
    return rf"\w++(?:<\w++>)*?<(?:{'|'.join(verbs)})>"


def _choices(part: str) -> list[str]:
    """The choices of one part of a phrase, lists put in the place of their names, each once."""
    names = part.replace("?", "").split("|")
    return list(
        dict.fromkeys(choice for name in names for choice in (rules.LISTS[name].split() if name in rules.LISTS else [name]))
    )


def _alternative(choice: str) -> str:
    return f"{_VERBS_OF_WORD} ".join(_word_pattern(word) for word in choice.split("_"))


def _word_pattern(word: str) -> str:
    if word == "N":
        return r"\d++"
    if word.endswith("~"):
        return _verb_pattern([word.removesuffix("~")])
    return re.escape(_spelled_in_table(word.removesuffix("*"))) + (r"\w*+" if word.endswith("*") else "")


def _heads(choice: str) -> Iterable[str]:
    head = choice.split("_")[0]
    if head == "N":
        return "0123456789"
    if head.endswith("~"):
        return ["<" + head.removesuffix("~")]
    return [_spelled_in_table(head[:-1]) if head.endswith("*") else "=" + _spelled_in_table(head)]


def _heads_of(word: _Word, longest: int) -> list[str]:
    """All heads that a word of a text answers to."""
    beginnings = (word.word[:length] for length in range(1, min(longest, len(word.word)) + 1))
    return ["=" + word.word, *beginnings, *("<" + verb for verb in word.verbs[1:-1].split("><") if verb)]


@cache
def _verbs() -> dict[str, str]:
    """Every form of every verb that a phrase names: "hits" -> "<hit>"."""
    names = sorted(
        set(
            re.findall(r"(\w+?)~", " ".join([*rules.LISTS.values(), *(written for _, written in _written())]).replace("_", " "))
        )
    )
    forms: dict[str, str] = {}
    for verb in names:
        for form in sorted({_spelled_in_table(form) for form in lexicon.forms(verb)}):
            forms[form] = forms.get(form, "") + f"<{verb}>"
    return forms
