"""Words about people: what to avoid and what to write instead, in English and Spanish.

The rows and their sources: rules/words.*.toml. Why it counts: clinicians who read "substance abuser" rather than "person
with a substance use disorder" judged the same case as more to blame (Kelly and Westerhoff 2010, n = 516).

Exceptions: names of agencies, organizations, laws and journals; what is quoted, and a line
that explains an old word, as a glossary does (both asked about, never refused).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles import phrases
from articles.phrases import Finding

# Three or more words in capitals, small words between them allowed, with a word that only a name carries.
_NAME_WORDS = (
    "Administration|Institute|Anonymous|Association|Society|Council|Foundation|Journal|Department|Division|Bureau|Office|"
    "Commission|Network|Act|Services|Grant|Alliance|Coalition|Partnership|Review|Consortium|Families|"
    "Administración|Instituto|Anónimos|Anónimas|Asociación|Sociedad|Consejo|Fundación|Revista|Departamento|Oficina|Comisión|Ley|"
    "Servicios|Alianza|Red|Encuesta|Survey|Communities|Kids|"
    "Test|Screening|Scale|Inventory|Questionnaire|Index|Manual|Guideline|Conference|Bill|Fund|Escala|Cuestionario|Inventario|Encuesta"
)
_CAPITAL = r"[A-ZÁÉÍÓÚÑ][\w'-]*"
_SMALL = r"(?:and|of|on|for|the|to|in|de|del|la|las|los|el|y|e|sobre|para|contra|en)"
NAME = re.compile(rf"(?<!\w){_CAPITAL}(?:\s+(?:{_SMALL}\s+){{0,2}}{_CAPITAL})+")
NAME_WORD = re.compile(rf"(?<!\w)(?:{_NAME_WORDS})(?!\w)")
ANONYMOUS = re.compile(r"(?<![\w-])(?:[\w-]+s Anonymous|[\w-]+[oa]s An[oó]nim[oa]s|Adult Children of Alcoholics|ACOA)(?!\w)")
TITLED = re.compile(rf"(?<!\w)(?:Mr|Mrs|Ms|Dr|Drs|Sr|Sra|Srta|Dra|Don|Doña|St)\.? {_CAPITAL}(?: {_CAPITAL})?")
SHORTEST_NAME = 3


def find(text: str, language: str) -> list[Finding]:
    """Words to avoid in a text of that language ("en", "es"), in order. Markdown may be given as it is."""
    return phrases.find("words", language, text, names=_names)


def _names(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (ANONYMOUS, TITLED):
        for match in pattern.finditer(text):
            yield match.span()
    for match in NAME.finditer(text):
        if len(match[0].split()) >= SHORTEST_NAME and NAME_WORD.search(match[0]):
            yield match.span()
