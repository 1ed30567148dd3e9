"""Rules about phrases, as `words` and `promises` use them: rows of rules/*.toml, found in plain text or Markdown.

A row has `phrases` (regular expressions, one of which is to be found, read without case and between word boundaries), `prefer`
(what to write instead), `reason` and `level`. It may say where the phrase is another thing: `not_before` and `not_after` for
the words right beside it ("hormone" before "replacement therapy"), `not_in` for a word anywhere in its sentence, `denied_by`
for a word that governs it, which stands before it in its clause ("no one can promise"); and without a word of `only_in` in the
sentence it is not meant so. `cased` reads upper and lower case as written. `<name>` stands for a list of the file, a space for
any white space. Of two rows for the same words the later one counts. Every finding carries its place, its reason and what to
write instead.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from articles import sentences
from articles.sentences import Span

Names = Callable[[str], Iterable[Span]]


class Level(StrEnum):
    BLOCK = "block"  # a text with it is not published
    ASK = "ask"  # shown to the editor, who decides


@dataclass(frozen=True)
class Rule:
    id: str
    level: Level
    prefer: str
    reason: str


@dataclass(frozen=True)
class Finding:
    """`start` and `end` count characters of the text that was given; `words` is what stands there."""

    start: int
    end: int
    words: str
    level: Level
    rule: str
    reason: str
    prefer: str

    @property
    def is_refused(self) -> bool:
        return self.level is Level.BLOCK


class _Compiled(NamedTuple):
    rule: Rule
    phrase: re.Pattern[str]
    sides: dict[str, re.Pattern[str]]  # SIDES


# Marks of speech in both languages, Spanish dashes with their "dijo", and a title in italics.
QUOTATION = re.compile(
    r"“[^“”]{1,400}”|\"[^\"]{1,400}\"|«[^«»]{1,400}»|‘[^‘’\n]{1,200}’(?!\w)|(?<!\*)\*[A-ZÁÉÍÓÚÑ][^*\n]{1,120}\*(?!\*)|"
    r"—[^—\n]{1,200}—(?=\s*(?:dijo|dice|contó|recuerda|explic))"
)
# A line that explains an old word may print it.
EXPLANATION = re.compile(
    r"(?<!\w)(?:(?:older|old|outdated|former) (?:word|term|name|label|phrase|expression)s?|we avoid (?:it|the)|"
    r"(?:today|now),? we (?:say|write)|we (?:now |today )?(?:say|write) .{1,60} instead|"
    r"(?:palabra|expresi[oó]n|frase)(?:es|s)? (?:antiguas?|viejas?|de antes)|"
    r"términos? (?:antiguos?|viejos?|anterior(?:es)?)|(?:hoy|ahora) (?:decimos|se dice|preferimos))(?!\w)",
    re.IGNORECASE,
)
TITLE = re.compile(r"[^\W\d_],?[ \u00a0]$")  # before a capital: no sentence begins there
PARAGRAPH_END = re.compile(r"\n\s*\n")
CLAUSE_END = re.compile(
    r"[.?!:;—]|, (?=(?:and|but|so|or|you|we|they|it|our|your|y|pero|así que|usted(?:es)?|nosotros|nuestr[oa]s?)\b)",
    re.IGNORECASE,
)
NEAR, REACH = 40, 160  # characters before a phrase: where a word beside it is looked for, and one that governs it
JOINT = "\u2060"  # where a mark was that nobody sees; parts no word from the next
UNSEEN = r"*_\u00ad\u200b-\u200f\u2060\ufeff"  # marks of emphasis, and characters without a width
SEEN = re.compile(
    rf"(?P<gap>[{UNSEEN}]*\s[\s{UNSEEN}]*|(?<=[^\W_])_(?=[^\W_]))|[{UNSEEN}]+|(?P<character>.)",
    re.DOTALL,
)
SAME_LENGTH = str.maketrans({"’": "'", "‘": "'", "\u2011": "-", "\u2010": "-", "\u2012": "-", "\u2013": "-"})


def find(kind: str, language: str, text: str, *, names: Names | None = None) -> list[Finding]:
    """Where a phrase of rules/KIND.LANGUAGE.toml stands in the text, in order. Each paragraph is read for itself.

    `names` gives the places of proper names, where nothing is found. Inside a quotation nothing is refused, nor in a line that
    explains an old word, nor a title (capitals within a sentence): a BLOCK becomes an ASK there, for somebody to look at.
    """
    rules = _rules(kind, language)
    found, start = [], 0
    for end in [*(gap.end() for gap in PARAGRAPH_END.finditer(text)), len(text)]:
        found += _Paragraph(text[start:end], names).findings(rules, start)
        start = end
    return found


class _Paragraph:
    """`plain` has one space for each run of white space; `places` lead from its characters back to those of `text`."""

    def __init__(self, text: str, names: Names | None) -> None:
        self.text = text
        seen = [match for match in SEEN.finditer(text) if match.lastgroup]
        self.places = [match.start() for match in seen]
        self.plain = "".join(" " if match["gap"] else match[0] for match in seen).translate(SAME_LENGTH)
        letters = list(self.plain)
        for start, end in names(self.plain) if names else ():
            letters[start:end] = "·" * (end - start)
        self.plain = "".join(letters)
        self.quoted = [match.span() for match in QUOTATION.finditer(text)]
        lines = re.finditer(r"[^\n]+", text.translate(SAME_LENGTH))
        self.explained = [match.span() for match in lines if EXPLANATION.search(match[0])]
        self.starts = [start for start, _ in sentences.find(self.plain)]
        self.shouted: dict[Span, bool] = {}

    def findings(self, rules: Sequence[_Compiled], offset: int) -> list[Finding]:
        found = []
        for compiled in reversed(rules):  # of two for the same words, the first one found is kept
            judged: dict[Span, bool] = {}
            for match in compiled.phrase.finditer(self.plain):
                start, end = match.span()
                if start == end or self._is_another_thing(compiled.sides, start, end, judged):
                    continue
                first, last, rule = self.places[start], self.places[end - 1] + 1, compiled.rule
                level = Level.ASK if self._may_be_said(compiled, first, last, self._sentence(start, end)) else rule.level
                place = offset + first, offset + last, self.text[first:last]
                found.append(Finding(*place, level, rule.id, rule.reason, rule.prefer))
        return _without_repeats(found)

    def _is_another_thing(self, sides: dict[str, re.Pattern[str]], start: int, end: int, judged: dict[Span, bool]) -> bool:
        if "not_before" in sides and sides["not_before"].search(self.plain, max(0, start - NEAR), start):
            return True
        if "not_after" in sides and sides["not_after"].match(self.plain, end):
            return True
        place = self._sentence(start, end)
        reach = max(place[0], start - REACH)
        clauses = [mark.end() for mark in CLAUSE_END.finditer(self.plain, reach, end) if mark.end() <= start]
        if "denied_by" in sides and sides["denied_by"].search(self.plain, clauses[-1] if clauses else reach, start):
            return True
        if place not in judged:
            has = {field: bool(sides[field].search(self.plain, *place)) for field in ("not_in", "only_in") if field in sides}
            judged[place] = has.get("not_in", False) or not has.get("only_in", True)
        return judged[place]

    def _sentence(self, start: int, end: int) -> Span:
        first = bisect_right(self.starts, start)
        last = bisect_right(self.starts, end - 1)
        return self.starts[first - 1] if first else 0, self.starts[last] if last < len(self.starts) else len(self.plain)

    def _may_be_said(self, compiled: _Compiled, first: int, last: int, sentence: Span) -> bool:
        """Quoted, explained or a title. Abbreviations, which have their own rows, and a sentence in capitals are no title."""
        if _holds(self.quoted, first, last) or _holds(self.explained, first, last):
            return True
        ignores_case = bool(compiled.phrase.flags & re.IGNORECASE)
        if sentence not in self.shouted:
            self.shouted[sentence] = self.plain[slice(*sentence)].isupper()
        if self.shouted[sentence]:
            return False
        return ignores_case and self.text[first].isupper() and bool(TITLE.search(self.text, max(0, first - 3), first))


def _holds(spans: list[Span], start: int, end: int) -> bool:
    """Whether one of the spans, which stand in order, has the whole place in it."""
    index = bisect_right(spans, start, key=lambda span: span[0]) - 1
    return index >= 0 and end <= spans[index][1]


def _without_repeats(found: list[Finding]) -> list[Finding]:
    """The longest phrase stands for the shorter ones inside it, unless a shorter one is refused and the longer is not."""
    kept: list[Finding] = []
    near: list[Finding] = []  # those that may reach as far
    for one in sorted(found, key=lambda each: (each.start, -each.end, each.level is Level.ASK)):
        near = [other for other in near if other.end > one.start]
        around = [other for other in near if one.end <= other.end]
        if not around or (one.is_refused and not any(other.is_refused for other in around)):
            kept.append(one)
            near.append(one)
    return kept


RULES = Path(__file__).parent / "rules"
PLACEHOLDER = re.compile(r"<([a-z_]+)>")
WHOLE_WORDS = r"(?<!\w)(?:{})(?!\w)"
SIDES = dict.fromkeys(("denied_by", "not_in", "only_in"), WHOLE_WORDS)
SIDES |= {"not_before": r"(?<!\w)(?:{})[ -]*$", "not_after": r"[ -]*(?:{})(?!\w)"}


@lru_cache(maxsize=8)
def _rules(kind: str, language: str) -> tuple[_Compiled, ...]:
    """The rows of rules/KIND.LANGUAGE.toml, ready to search. Raises FileNotFoundError for a language that has none."""
    table = tomllib.loads((RULES / f"{kind}.{language}.toml").read_text(encoding="utf-8"))
    lists = {name: f"(?:{'|'.join(words)})" for name, words in table["lists"].items()}

    def expression(row: dict[str, Any], field: str, form: str) -> re.Pattern[str]:
        text = "|".join(row[field])
        while PLACEHOLDER.search(text):
            text = PLACEHOLDER.sub(lambda match: lists[match[1]], text)
        is_cased = field == "phrases" and row.get("cased")
        return re.compile(form.format(text), 0 if is_cased else re.IGNORECASE)

    def compiled(row: dict[str, Any]) -> _Compiled:
        reason = PLACEHOLDER.sub(lambda match: table["reasons"][match[1]], row["reason"])
        sides = {field: expression(row, field, form) for field, form in SIDES.items() if field in row}
        return _Compiled(
            Rule(row["id"], Level(row["level"]), row["prefer"], reason), expression(row, "phrases", WHOLE_WORDS), sides
        )

    return tuple(compiled(row) for row in table["rule"])
