"""How hard a text is to read: Flesch-Kincaid for English, Fernández-Huerta for Spanish. Own small counters.

The usual package loads a dictionary from the network at run time; these need none and err by a few words in a thousand.
Flesch-Kincaid (1975) answers in school years: 8 is a reader of about 13. Fernández-Huerta (1959, in the reading that is in
common use: syllables a word, words a sentence) answers from 0, very hard, to 100, very easy; 60 to 70 is plain.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from articles.sentences import find as find_sentences

LONGEST_SENTENCE = 20  # words; writing rule 1 of the facts sheet

WORD = re.compile(r"\d[\d.,:/]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)*")

_VOWELS_EN = re.compile(r"[aeiouy]+")
# Vowels that stand together and are said apart: serious, patient is not; material, social is not; champion, union is not.
_SAID_APART = re.compile(
    r"(?<![ctxgs])ious|(?<![ctsx])ien[ct]|(?<![ct])ial|(?<![cts])ian|(?<![ctsgnxl])ion|i(?:um|us\b|ety|a\b|as\b)|io(?!n|us|r)|"
    r"[^gq]ua|uou|eo(?!n\b|us)|ying|crea(?!m|se)|rea(?:ct|l(?:i|$))|poe|[dg]oing|seeing|being|ia[tb]|dia[gl]|uity|fuel|cruel|diet|quiet|theat|idea|riot|viol"
)
_SILENT_E = re.compile(r"(?:[^aeiouyl]|[aeiou]l|rl|wl)e$")
_SILENT_ES = re.compile(r"(?:[^aeiouysxzcghl]|[aeiou]l)es$")
_SILENT_ED = re.compile(r"(?:[^aeiouytdl]|[aeioul]l)ed$")
_SILENT_INSIDE = re.compile(r"(?<=[aeiouy][^aeiouy])e(?=(?:ly|ful|less|ness|ment|thing|where|fore|lines?|times?)(?:s|ly)?$)")
_KNOWN_EN = {
    "anyone": 3, "area": 3, "area's": 3, "areas": 3, "aren't": 1, "being": 2, "benzodiazepine": 5, "benzodiazepines": 5,
    "bodies": 2, "breathe": 1, "breathes": 1, "buprenorphine": 4, "business": 2, "caffeine": 2, "cbt": 3, "chocolate": 2,
    "client": 2, "clients": 2, "clothes": 1, "co": 1, "cocaine": 2, "couldn't": 2, "create": 2, "diabetes": 4,
    "diarrhea": 4, "didn't": 2, "different": 3, "disease": 2, "diseases": 3, "doesn't": 2, "element": 3, "elements": 3,
    "er": 2, "evening": 2, "every": 2, "everyone": 3, "everything": 3, "eye": 1, "eyelids": 2, "eyes": 1, "families": 3,
    "family": 3, "favorite": 3, "fire": 1, "hasn't": 2, "haven't": 2, "heroin": 3, "hiv": 3, "hour": 1, "hours": 1,
    "idea": 3, "ideal": 3, "interest": 2, "isn't": 2, "lion": 2, "maybe": 2, "medetomidine": 5, "medicine": 3,
    "methadone": 3, "mmhg": 4, "naloxone": 3, "naltrexone": 3, "nausea": 3, "opioid": 3, "opioids": 3, "our": 1, "ours": 1,
    "overdose": 3, "overdoses": 4, "people": 2, "police": 2, "prior": 2, "quiet": 2, "real": 1, "really": 2, "recipe": 3,
    "science": 2, "several": 2, "shouldn't": 2, "someone": 2, "something": 2, "tired": 1, "trial": 2, "trials": 2, "tv": 2,
    "us": 1, "wasn't": 2, "wouldn't": 2, "xylazine": 3,
}  # fmt: skip
_STRONG, _WEAK_ACCENTED, _WEAK = set("aeoáéó"), set("íú"), set("iuü")


@dataclass(frozen=True)
class Sentence:
    """A sentence and where it begins, counted in characters of the text that was given."""

    start: int
    text: str
    words: int

    @property
    def is_long(self) -> bool:
        return self.words > LONGEST_SENTENCE


@dataclass(frozen=True)
class Reading:
    """What was counted in a text, and how hard it makes it."""

    language: str
    words: int
    syllables: int
    sentences: tuple[Sentence, ...]

    @property
    def score(self) -> float:
        """English: Flesch-Kincaid grade, lower is easier. Spanish: Fernández-Huerta, higher is easier. 0.0 for no words."""
        if not self.words:
            return 0.0
        a_sentence, a_word = self.words / max(1, len(self.sentences)), self.syllables / self.words
        if self.language == "es":
            return 206.84 - 60 * a_word - 1.02 * a_sentence
        return 0.39 * a_sentence + 11.8 * a_word - 15.59

    @property
    def long_sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentence for sentence in self.sentences if sentence.is_long)


def read(passages: Iterable[tuple[int, str]], language: str, glossed: Collection[str] = ()) -> Reading:
    """Count a text given in passages (where each begins, and its words): a sentence never runs on from one into the next.

    `glossed` are terms that the glossary explains. Each is hard once: from the second time on its words count as short ones.
    """
    count = syllables_es if language == "es" else syllables_en
    terms, met = _any_of(glossed), set[str]()
    found: list[Sentence] = []
    syllables = 0
    for start, passage in passages:
        for sentence in sentences(passage):
            found.append(Sentence(start + sentence.start, sentence.text, sentence.words))
            text = sentence.text
            for match in terms.finditer(text) if terms else ():
                term = match["term"].casefold()
                if term in met:
                    text = text[: match.start()] + WORD.sub(_short, match[0]) + text[match.end() :]
                met.add(term)
            syllables += sum(count(word) for word in WORD.findall(text))
    return Reading(language, sum(sentence.words for sentence in found), syllables, tuple(found))


def _any_of(terms: Collection[str]) -> re.Pattern[str] | None:
    """Finds any of them as whole words, one or more of it; the longest first, so that no term hides another."""
    ordered = sorted((re.escape(term) for term in terms if term), key=len, reverse=True)
    return re.compile(rf"\b(?P<term>{'|'.join(ordered)})(?:e?s)?\b", re.IGNORECASE) if ordered else None


def _short(word: re.Match[str]) -> str:
    """One syllable in both languages, as long as the word was: places stay true."""
    return "o" + "n" * (len(word[0]) - 1)


def sentences(passage: str) -> list[Sentence]:
    """The sentences of one passage."""
    found = [(start, passage[start:end]) for start, end in find_sentences(passage)]
    return [Sentence(start, text, len(WORD.findall(text))) for start, text in found]


def syllables_en(word: str) -> int:
    """Syllables of an English word, at least 1. Figures count one a digit."""
    word = re.sub(r"'s$", "", word.lower().replace("’", "'"))
    if word in _KNOWN_EN:
        return _KNOWN_EN[word]
    if word[0].isdigit():
        return sum(character.isdigit() for character in word)
    word = re.sub(r"'(?:re|ve|ll|d|m|t)$", "", word)
    word = _SILENT_INSIDE.sub("", word)
    found = len(_VOWELS_EN.findall(word)) + len(_SAID_APART.findall(word))
    if _SILENT_E.search(word) or _SILENT_ES.search(word) or _SILENT_ED.search(word):
        found -= 1
    if word.endswith(("ism", "thm")):
        found += 1
    return max(1, found)


def syllables_es(word: str) -> int:
    """Syllables of a Spanish word, at least 1: two strong vowels part, and so does a weak one with an accent."""
    word = word.lower()
    if word[0].isdigit():
        return sum(character.isdigit() for character in word)
    word = re.sub(r"qu(?=[eéií])", "q", re.sub(r"gu(?=[eéií])", "g", word))
    word = re.sub(r"y$", "i", word).replace("h", "")
    found, before = 0, ""
    for letter in word:
        if letter in _STRONG:
            joined = before in _WEAK
        elif letter in _WEAK_ACCENTED:
            joined = False
        elif letter in _WEAK:
            joined = before in _STRONG or before in _WEAK
        else:
            before = ""
            continue
        found += not joined
        before = letter
    return max(1, found)
