"""Words to avoid are found wherever they are meant, and their look-alikes are left alone."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import words
from articles.phrases import RULES, SIDES, Level, _rules
from prosperity.embedded_database import CLONE

SIDES_OF_A_ROW = tuple(SIDES)
SETS = Path(__file__).parent / "words"
SUFFIXES = ("", "_2", "_3", "_4")
PAGE = (CLONE / "docs" / "words.md").read_text(encoding="utf-8")

# The table of words, whose rows are the ids: 55 English rows, of which these are only asked about, and 20 Spanish ones.
ASKED = {11, 13, 19, 20, 22, 26, 27, 30, 31, 32, 34, 36, 37, 38, 41, 42, 43, 45, 46, 47, 48, 50, 52, 55}
ROWS = [f"en-{row}" for row in range(1, 56)] + [f"es-{row}" for row in range(1, 21)]

EXAMPLES = {
    "en-1": "He is an addict.",
    "en-2": "A drug user came in.",
    "en-3": "She lives with a heroin addict.",
    "en-4": "They called him a junkie.",
    "en-5": "A substance abuser needs a bed.",
    "en-6": "My father is an alcoholic.",
    "en-7": "The town drunk slept there.",
    "en-8": "A former addict leads the group.",
    "en-9": "We treat substance abuse.",
    "en-10": "He abused prescription pills.",
    "en-11": "Opioid dependence is common.",
    "en-12": "A drug habit costs money.",
    "en-13": "Her brother has a drug problem.",
    "en-14": "She has been clean since May.",
    "en-15": "He was dirty again, said his probation officer.",
    "en-16": "Bring a clean test on Monday.",
    "en-17": "A dirty test means a talk.",
    "en-18": "Never touch a dirty needle.",
    "en-19": "A relapse can happen.",
    "en-20": "Some say relapse is part of recovery.",
    "en-21": "This was a treatment failure.",
    "en-22": "The patient is non-compliant.",
    "en-23": "Your son is manipulative.",
    "en-24": "It looked like drug-seeking to the nurse.",
    "en-25": "Ask about opioid replacement therapy.",
    "en-26": "He is on methadone maintenance.",
    "en-27": "Ask for medication-assisted treatment.",
    "en-27-short": "The clinic offers MAT.",
    "en-28": "That is swapping one addiction for another.",
    "en-29": "An addicted baby cries a lot.",
    "en-30": "Find a self-help group.",
    "en-31": "She will graduate from treatment in May.",
    "en-32": "The house is drug-free.",
    "en-33": "People suffering from addiction need care.",
    "en-34": "He is struggling with alcohol.",
    "en-35": "IV drug users should be tested.",
    "en-35-short": "Tests are free for IDUs.",
    "en-36": "The needle exchange opens at nine.",
    "en-37": "He was shooting up at home.",
    "en-38": "Stop enabling your son.",
    "en-39": "You may be codependent.",
    "en-40": "Wait until they hit rock bottom.",
    "en-41": "Try tough love.",
    "en-42": "Your daughter is in denial.",
    "en-43": "A drug overdose needs help at once.",
    "en-44": "The overdose victim was breathing.",
    "en-44-short": "Her cousin OD'd last year.",
    "en-45": "Ask about detox.",
    "en-46": "He went to rehab.",
    "en-47": "Opiates slow breathing.",
    "en-48": "Plan an intervention with care.",
    "en-49": "We can cure addiction.",
    "en-49-full": "Expect a full recovery.",
    "en-49-sure": "We guarantee results.",
    "en-49-word": "A bed by the window is guaranteed.",
    "en-50": "Recreational drug use is common at that age.",
    "en-51": "A chronic user came back.",
    "en-51-word": "It was a hardcore scene.",
    "en-52": "Alcohol was the drug of choice.",
    "en-53": "She is a frequent flyer in our emergency room.",
    "en-54": "He committed suicide.",
    "en-55": "The opioid epidemic goes on.",
    "es-1": "Su hijo es drogadicto.",
    "es-2": "Lo llamaron yonqui.",
    "es-2-enganchado": "Está enganchado a la heroína.",
    "es-3": "Es un toxicómano.",
    "es-4": "Mi padre es alcohólico.",
    "es-5": "Un borracho dormía allí.",
    "es-5-estado": "Llegó borracho a casa.",
    "es-6": "Una antigua adicta dirige el grupo.",
    "es-7": "Tratamos el abuso de sustancias.",
    "es-8": "El abuso del alcohol daña el hígado.",
    "es-9": "Un usuario de drogas llegó ayer.",
    "es-10": "Los usuarios de drogas inyectables deben hacerse la prueba.",
    "es-10-sigla": "La prueba es gratis para UDI.",
    "es-11": "Lleva un mes limpio.",
    "es-12": "La prueba salió sucia.",
    "es-13": "El vicio le costó el trabajo.",
    "es-14": "Una recaída puede ocurrir.",
    "es-15": "Pregunte por la desintoxicación.",
    "es-16": "Pida una terapia de sustitución.",
    "es-17": "Un bebé adicto llora mucho.",
    "es-18": "El intercambio de jeringas abre a las nueve.",
    "es-19": "Sufre de adicción.",
    "es-20": "Cometió suicidio.",
    "es-20-verbo": "Habla de suicidarse.",
}

# Words of every rule, marks of speech, names, and what parts paragraphs.
PIECES = " ".join(EXAMPLES.values()).split()
PIECES += [
    "“",
    "”",
    '"',
    "«",
    "»",
    "—",
    "‘",
    "’",
    "*",
    ".",
    "?",
    "\n",
    "\n\n",
    "- ",
    "## ",
    "the",
    "The",
    "of",
    "Dr.",
    "Council",
    "Services",
]
WRITTEN = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
ANY_TEXT = st.text(max_size=200) | WRITTEN
LANGUAGES = st.sampled_from(["en", "es"])
PARAGRAPHS = {
    "en": ["The kitchen opens at nine.", "Research takes years.", "Services start at nine.", "“Come in,” she said."],
    "es": ["La cocina abre a las nueve.", "Servicios hay cada día.", "«Pase», dijo ella."],
}


def labelled(name: str) -> list[dict[str, str]]:
    kind = "look_alike" if name.startswith("look") else "fault"
    return tomllib.loads((SETS / f"{name}.toml").read_text(encoding="utf-8"))[kind]


def every(kind: str) -> list[object]:
    return [pytest.param(row, id=row["id"]) for suffix in SUFFIXES for row in labelled(f"{kind}{suffix}")]


def is_found(row: dict[str, str]) -> bool:
    start = row["text"].index(row["words"])
    end = start + len(row["words"])
    return any(one.start < end and start < one.end for one in words.find(row["text"], row["language"]))


def refused(text: str, language: str) -> list[str]:
    return [one.words for one in words.find(text, language) if one.is_refused]


def levels(text: str, language: str = "en") -> dict[str, Level]:
    return {one.words: one.level for one in words.find(text, language)}


def table() -> str:
    """The figures of each pair of sets, as docs/words.md prints them."""
    lines = ["| set | found | refused wrongly |", "|---|---|---|"]
    for number, suffix in enumerate(SUFFIXES, 1):
        planted, alike = labelled(f"planted{suffix}"), labelled(f"look_alikes{suffix}")
        found = sum(map(is_found, planted))
        wrongly = sum(bool(refused(row["text"], row["language"])) for row in alike)
        lines.append(f"| {number} | {found} of {len(planted)} | {wrongly} of {len(alike)} |")
    return "\n".join(lines)


@pytest.mark.parametrize("row", every("planted"))
def test_a_planted_word_is_found(row):
    assert row["text"].count(row["words"]) == 1
    assert is_found(row)


@pytest.mark.parametrize("row", every("look_alikes"))
def test_a_look_alike_is_not_refused(row):
    assert refused(row["text"], row["language"]) == []


def test_the_page_prints_what_the_rules_reach_today():
    assert table() in PAGE


def test_no_planted_sentence_stands_twice_or_as_a_look_alike():
    planted = [row["text"] for suffix in SUFFIXES for row in labelled(f"planted{suffix}")]
    alike = [row["text"] for suffix in SUFFIXES for row in labelled(f"look_alikes{suffix}")]
    assert len(planted) == len(set(planted)) == 240
    assert not set(planted) & set(alike)
    assert len(set(alike)) == 237  # two with an agency's name came to more than one author


def test_every_row_of_the_table_has_its_rule_and_no_rule_is_without_a_row():
    ids = [compiled.rule.id for language in ("en", "es") for compiled in _rules("words", language)]
    assert len(ids) == len(set(ids))
    assert set(ROWS) <= set(ids)
    assert {"-".join(one.split("-")[:2]) for one in ids} == set(ROWS)
    assert set(EXAMPLES) == set(ids)


def test_english_rows_have_the_level_of_the_table():
    asked = {compiled.rule.id for compiled in _rules("words", "en") if compiled.rule.level is Level.ASK}
    assert {one for one in asked if one in ROWS} == {f"en-{row}" for row in ASKED}


@pytest.mark.parametrize(("rule", "sentence"), EXAMPLES.items())
def test_no_rule_is_dead(rule, sentence):
    assert rule in [one.rule for one in words.find(sentence, rule[:2])]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_finding_says_why_and_what_to_write_instead(language):
    for compiled in _rules("words", language):
        assert len(compiled.rule.prefer) > 3
        assert compiled.rule.reason.endswith(".")
        assert "<" not in compiled.rule.prefer + compiled.rule.reason


def test_who_was_ill_once_is_named_by_the_row_of_its_own():
    assert [one.rule for one in words.find("Es exadicto.", "es")] == ["es-6"]


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "the Substance Abuse and Mental Health Services Administration"),
        ("en", "the National Institute on Drug Abuse"),
        ("en", "Alcoholics Anonymous"),
        ("en", "the Journal of Substance Abuse Treatment"),
        ("en", "Dr. Drunk"),
        ("es", "Alcohólicos Anónimos"),
        ("es", "el Instituto Nacional sobre el Abuso de Drogas"),
    ],
)
def test_a_name_is_left_alone(language, name):
    assert words.find(f"{name} is near." if language == "en" else f"{name} queda cerca.", language) == []


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "He said “I am an addict” and cried.", "addict"),
        ("en", 'He said "I am an addict" and cried.', "addict"),
        ("en", "He said ‘I am an addict’ and cried.", "addict"),
        ("es", "Dijo «soy adicto» y lloró.", "adicto"),
        ("es", "—Soy adicto—dijo él.", "adicto"),
        ("en", "Older words: addict, junkie.", "junkie"),
        ("es", "Palabra antigua: toxicómano.", "toxicómano"),
        ("en", "We read the paper *The Addict in the Family* today.", "Addict"),
        ("en", "She wrote the book Diary of an Addict at home.", "Addict"),
    ],
)
def test_what_is_quoted_explained_or_a_title_is_asked_about(language, text, word):
    assert levels(text, language)[word] is Level.ASK


@pytest.mark.parametrize(
    "text",
    [
        "Addicts can recover.",
        "Ask first. Addicts can recover.",
        "“Come in,” she said to the addicts at the door.",
        "- Addicts\n- Families",
        "## Addicts",
        "Her father is an addict, and we say so.\nHe is near.",
    ],
)
def test_a_word_outside_of_them_is_refused(text):
    assert len(refused(text, "en")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "He said “I am tired.\n\nAddicts can recover.\n\nThen she said “good” to him.",
        'A line of 5" or so.\n\nAddicts can recover.\n\nA line of 6" or so.',
    ],
)
def test_a_mark_of_speech_that_nobody_closed_covers_no_other_paragraph(text):
    assert refused(text, "en") == ["Addicts"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("## Help for drug users\n\nResearch takes years.", "drug users"),
        ("## Drug Abuse\n\nServices start at nine.", "Drug Abuse"),
        ("We have coffee\n\nAddicts can recover.", "Addicts"),
    ],
)
def test_the_next_paragraph_is_no_part_of_a_phrase_or_a_name(text, word):
    assert refused(text, "en") == [word]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "She’s clean and sober now.", "She’s clean"),
        ("en", "Her cousin OD’d last year.", "OD’d"),
        ("en", "A heroin\naddict came.", "heroin\naddict"),
        ("en", "A heroin\r\naddict came.", "heroin\r\naddict"),
        ("en", "A heroin\u00a0addict came.", "heroin\u00a0addict"),
        ("en", "It looked like drug\u2011seeking.", "drug\u2011seeking"),
        ("es", "Un ABUSO\nDE LAS DROGAS largo.", "ABUSO\nDE LAS DROGAS"),
    ],
)
def test_a_finding_names_the_words_as_they_stand(language, text, said):
    assert said in [text[one.start : one.end] for one in words.find(text, language)]


@pytest.mark.parametrize("between", ["  ", "\n  ", "\r\n", " \n"])
def test_more_white_space_hides_nothing(between):
    assert refused(f"We treat substance{between}abuse.", "en") == [f"substance{between}abuse"]


@given(ANY_TEXT, LANGUAGES)
def test_findings_are_in_order_inside_the_text_and_quote_it(text, language):
    found = words.find(text, language)
    assert [one.start for one in found] == sorted(one.start for one in found)
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.words


@pytest.mark.parametrize(
    "text",
    [
        "It looked like drug–seeking.",
        "It looked like **drug**-seeking.",
        "It looked like *drug*-seeking.",
        "It looked like _drug_-seeking.",
        "It looked like dr\u00adug-\u200bseeking.",
        "The ad**dict** came.",
    ],
)
def test_a_dash_a_mark_and_a_character_without_a_width_hide_nothing(text):
    assert len(refused(text, "en")) == 1


@pytest.mark.parametrize(
    ("text", "count"), [("WE TREAT DRUG ABUSE.", 1), ("We treat it. WE TREAT DRUG ABUSE.", 1), ("We read Drug Abuse.", 0)]
)
def test_a_sentence_of_capitals_is_no_title(text, count):
    assert len(refused(text, "en")) == count


@pytest.mark.parametrize(
    "path", sorted([*RULES.glob("words.*.toml"), *RULES.glob("promises.*.toml")]), ids=lambda path: path.name
)
def test_no_alternative_ends_with_a_look_at_the_next_word(path):
    """After it the frame asks that no word goes on, so that it never matches."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    rows = [
        *table["lists"].values(),
        *(row[field] for row in table["rule"] for field in ("phrases", *SIDES_OF_A_ROW) if field in row),
    ]
    assert [one for row in rows for one in row if re.search(r" \(\?[=!](?:[^()]|\([^()]*\))*\)$", one)] == []


@pytest.mark.parametrize(
    ("sentence", "is_found"),
    [
        ("They shot up heroin.", True),
        ("Prices shot up again.", False),
        ("She has a drug habit of old.", False),
        ("She has a drug habit of using.", True),
    ],
)
def test_the_next_word_decides(sentence, is_found):
    assert bool({"en-37", "en-12"} & {one.rule for one in words.find(sentence, "en")}) == is_found


@given(st.data(), LANGUAGES)
def test_a_paragraph_more_changes_nothing_before_it(data, language):
    text, more = data.draw(ANY_TEXT), data.draw(st.sampled_from(PARAGRAPHS[language]))
    assert [one for one in words.find(f"{text}\n\n{more}", language) if one.start < len(text)] == words.find(text, language)


def test_a_language_without_rules_says_so():
    with pytest.raises(FileNotFoundError):
        words.find("Any text.", "fr")


@pytest.mark.parametrize(
    "text", ["He is an addict. ", "user ", '"addict" ', "Drug Abuse Services ", "he was clean and ", "A. ", "“ "]
)
def test_a_long_text_is_read_in_a_moment(text):
    words.find(text, "en")
    times = []
    for size in (7_000, 28_000):
        start = process_time()
        words.find((text * size)[:size], "en")
        times.append(process_time() - start)
    assert times[1] < max(1.0, 8 * times[0])  # four times the text; a square would be sixteen times
