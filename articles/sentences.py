"""Where sentences begin and end, in English and Spanish. `grade` counts them, `prose` and `phrases` look within them."""

from __future__ import annotations

import re

Span = tuple[int, int]

LOOK_BACK = 40  # characters before a full stop: the abbreviation or name that it may belong to
SENTENCE_END = re.compile(r"[.?!…]+[\"'”’»)\]*_]*(?=\s|$)")
NEXT_LETTER = re.compile(r"[\s\"'“‘«(*_\[¿¡]*(.?)", re.DOTALL)
# Abbreviations that stand before something; those that may end a sentence, if a capital follows; a letter within a name.
BEFORE = re.compile(r"(?<!\w)(?:Dr|Dra|Drs|Mr|Mrs|Ms|St|Sr|Sra|Srta|Prof|e\.g|i\.e|vs|approx|p|ej|pág|núm|EE)\.$")
PERHAPS = re.compile(r"(?<!\w)(?:No|Uds?|etc|a\.m|p\.m|UU|[A-Z])\.$")
OF_A_NAME = re.compile(
    r"(?:^|(?<!\w)(?!(?:Hepatitis|Vitamina?|Plan|Parte?|Type|Tipo|Group|Grupo|Class|Clase|Option|Opción)\b)"
    r"[A-ZÁÉÍÓÚÑ][\w'’-]*\.?\s+)[A-Z]\.$"
)


def find(passage: str) -> list[Span]:
    """Where each sentence begins and ends. A part without a word ("…") belongs to none."""
    found, start = [], 0
    for end in [*(match.end() for match in SENTENCE_END.finditer(passage) if _ends(passage, match)), len(passage)]:
        part = passage[start:end]
        if re.search(r"[^\W_]", part):
            found.append((start + len(part) - len(part.lstrip()), start + len(part.rstrip())))
        start = end
    return found


def _ends(passage: str, mark: re.Match[str]) -> bool:
    before = passage[max(0, mark.start() - LOOK_BACK) : mark.end()].rstrip("\"'”’»)]*_")
    if BEFORE.search(before) or not PERHAPS.search(before):
        return not BEFORE.search(before)
    following = NEXT_LETTER.match(passage, mark.end())
    return bool(following and following[1].isupper()) and not OF_A_NAME.search(before)
