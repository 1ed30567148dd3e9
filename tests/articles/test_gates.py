"""A text is refused for each fault that it has, in words for staff, and for no other."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import gates
from articles.gates import Report, examine

BODY = """\
::: key-points Key points
- Keep naloxone near.[^s1]
:::

## What helps

Call [](tel:emergency) if he does not wake up.[^s1]
{}
## Ask us

It is fine to ask.[^s1]

::: invite You can write to us
A person reads it. [Write to us](/contact/)
:::
"""
CUERPO = """\
## Qué ayuda

Llame al [](tel:emergency) si no despierta.[^s1]
{}
"""
HARD = "Interdisciplinary rehabilitation necessitates individualized pharmacological considerations.[^s1]"
DIFICIL = "La farmacoterapia individualizada proporciona estabilización neurobiológica significativa.[^s1]"
MOMENT = 1.5  # seconds; a third of it where nothing else runs. A square would be minutes
TWENTY = "go " * 19 + "on."


def report(more: str = "", *, language: str = "en", **changes: object) -> Report:
    texts = {
        "en": {"title": "Help at home", "summary": "What you can do today.", "body": BODY.format(f"\n{more}\n")},
        "es": {"title": "Ayuda en casa", "summary": "Qué puede hacer hoy.", "body": CUERPO.format(f"\n{more}\n")},
    }
    return examine(language=language, **{**texts[language], **changes})


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_sound_text_is_not_refused(language):
    assert report(language=language).refusals == []


@pytest.mark.parametrize(
    ("language", "faulty", "mended", "says"),
    [
        pytest.param("en", "He is an addict.", "He has an addiction.", "“addict”: A label", id="word"),
        pytest.param("es", "Es adicto.", "Tiene una adicción.", "“adicto”: Una etiqueta", id="palabra"),
        pytest.param("en", "It works for everyone.", "It does not work for everyone.", "is a promise", id="promise"),
        pytest.param("es", "Siempre funciona.", "A veces ayuda.", "is a promise", id="promesa"),
        pytest.param("en", "## Bed\n\nSleep helps.", "## Bed\n\nSleep helps.[^s2]", "“Bed” names no source.", id="section"),
        pytest.param(
            "en", "::: steps Now\n1. Go.\n:::", "::: steps Now\n1. Go.[^s2]\n:::", "“Now” names no source.", id="block"
        ),
        pytest.param(
            "en", "::: steps Now\n1. Go.[^general]\n:::", "::: steps Now\n1. Go.[^s2]\n:::", "“Now” names no", id="general"
        ),
        pytest.param(
            "en", "It is 1-800-662-4357." + " Go on." * 9, "It is [](tel:samhsa).", "1-800-662-4357: write", id="telephone"
        ),
        pytest.param("en", HARD, "Ask a doctor.", "too hard to read", id="hard"),
        pytest.param("es", DIFICIL, "Pregunte.", "too hard to read", id="difícil"),
        pytest.param("en", "We eat. " * 450, "We eat. " * 400, "900 are the most", id="long"),
        pytest.param("en", f"And {TWENTY}", TWENTY, "more than 20 words: “And go go", id="long sentence"),
    ],
)  # fmt: skip
def test_a_fault_is_the_one_refusal_and_is_gone_when_mended(language, faulty, mended, says):
    refusals = report(faulty, language=language).refusals
    assert len(refusals) == 1
    assert says in refusals[0]
    assert report(mended, language=language).refusals == []


@pytest.mark.parametrize(("field", "text"), [("title", "Life with an addict"), ("summary", "For the addict at home.")])
def test_title_and_summary_are_read_too(field, text):
    found = report(**{field: text})
    assert [one.words for one in found.refused_words] == ["addict"]
    assert found.text[found.refused_words[0].start : found.refused_words[0].end] == "addict"


def test_places_count_in_the_text_of_the_report():
    found = report("An **addict** came.[^s1] It works for everyone.")
    for one in (*found.wording, *found.promises):
        assert found.text[one.start : one.end] == one.words
    for sentence in found.reading.sentences:
        assert found.text[sentence.start :].startswith(sentence.text.split()[0])


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("We treat **substance** abuse.", "abuse"),
        ("We treat *substance* abuse.", "abuse"),
        ("We treat __substance__\r\nabuse.", "abuse"),
        ("> We treat substance\n> abuse.", "abuse"),
        ("A [heroin](/x/) addict.", "addict"),
        ("We see drug[^s1] abuse.", "abuse"),
        ("We treat substance&nbsp;abuse.", "abuse"),
        ("We treat substance\\\nabuse.", "abuse"),
        ("It looked like drug\\-seeking.", "drug-seeking"),
        ("It looked like **drug**-seeking.", "drug-seeking"),
        ("It looked like [drug](/x/)-seeking.", "drug-seeking"),
        ("It looked like drug–seeking.", "drug–seeking"),
        ("He is an ad**dict**.", "addict"),
    ],
)
def test_a_mark_within_a_phrase_hides_nothing(marked, words):
    assert any(words in one.words for one in report(marked).refused_words)


def test_an_asked_word_refuses_nothing():
    found = report("Ask about detox.")
    assert [one.words for one in found.wording] == ["detox"]
    assert found.refusals == []


def test_exactly_the_most_words_pass():
    spare = gates.MOST_WORDS - report().words
    assert report("eat. " * spare).words == gates.MOST_WORDS
    assert report("eat. " * spare).refusals == []
    assert len(report("eat. " * (spare + 1)).refusals) == 1


def test_one_long_sentence_in_twenty_passes():
    assert report(f"And {TWENTY} " + "Go on. " * 20).refusals == []


def test_an_invitation_needs_no_source_and_words_to_say_need_none_when_they_are_named():
    assert "invite" in report().text
    more = "::: steps Words to say\n1. “I am here.”\n:::"
    assert report(more).unsourced == ("Words to say",)
    assert (
        examine(
            title="Help", summary="Go.", body=BODY.format(f"\n{more}\n"), language="en", needs_no_source=["Words to say"]
        ).unsourced
        == ()
    )


def test_an_invitation_does_not_excuse_the_section_around_it():
    body = "## Facts\n\nThis medicine helps.\n\n::: invite Write\n[Write to us](/contact/)\n:::\n"
    assert report(body=body).unsourced == ("Facts",)


def test_a_text_without_headings_needs_a_source_too():
    assert report(body="This medicine helps.\n").refusals
    assert report(body="This medicine helps.[^s1]\n").refusals == []


@pytest.mark.parametrize(
    "number",
    [
        "800-662-4357",
        "(800) 662-4357",
        "(800)662-4357",
        "+1 800 662 4357",
        "800.662.4357",
        "8006624357",
        "1-800-662-HELP",
        "800\u00a0662\u00a04357",
        "800\u2011662\u20114357",
        "800–662–4357",
        "[call](tel:+18006624357)",
        "[](tel:nobody)",
        "1-800-GAMBLER",
        "1\\-800\\-662\\-4357",
        "(800) 662-HELP",
        "800-**662**-4357",
    ],
)
def test_a_raw_telephone_number_is_refused_however_it_is_written(number):
    assert len(report(f"It is {number} for us.").telephones) == 1


@pytest.mark.parametrize(
    "number",
    [
        "911",
        "988",
        "2019 to 2023",
        "12-15-2024",
        "1,200 of 3,400",
        "[](tel:samhsa)",
        "42 CFR 8.12",
        "2000-2013",
        "2000–2013",
        "5600 Fishers Lane, MD 20857-1234",
        "911 AND STAY",
        "10.1001/2010.1234567890",
        "100\n- 200\n- 3000",
    ],
)
def test_other_figures_are_no_telephone_number(number):
    assert report(f"It is {number} here.").telephones == ()


def test_general_guidance_is_listed():
    assert report("Rest a bit.[^general]").general == ("Rest a bit.",)


@given(st.text(max_size=200), st.text(max_size=60), st.sampled_from(["en", "es"]))
def test_any_text_is_examined(body, title, language):
    assert all(isinstance(one, str) for one in examine(title=title, summary="", body=body, language=language).refusals)


def test_the_text_before_the_first_heading_needs_a_source_and_can_be_excused():
    body = "It helps.\n\n" + BODY.format("")
    assert report(body=body).unsourced == (gates.BEGINNING,)
    assert report(body=body, needs_no_source=[gates.BEGINNING]).unsourced == ()


def test_an_invitation_needs_no_link_and_a_section_of_nothing_else_needs_no_source():
    assert report(body="## Ask\n\n::: invite Write\nA person reads it.\n:::\n").unsourced == ()


@pytest.mark.parametrize("title", ["", "## Odd", "::: steps"])
def test_title_summary_and_body_are_told_apart(title):
    texts = [sentence.text for sentence in report(title=title).reading.sentences]
    assert texts[0] == "What you can do today."
    assert texts[1] == "Keep naloxone near."


def test_a_spanish_text_without_running_text_is_not_hard():
    assert examine(title="Ayuda", summary="", body="", language="es").refusals == []


def test_no_phrase_runs_on_into_the_next_item():
    assert report("- Heroin\n- addict").refused_words[0].words == "addict"


@pytest.mark.parametrize(
    "piece",
    [
        "[a](",
        "](tel:",
        "](",
        "1-8-",
        "800-",
        "::: steps\n",
        "::: steps Go\n\nx\n\n",
        "## Same\n\n",
        "[",
        "*a",
        "> ",
        "- ",
        "\\",
        "WE USE DRUGS ",
    ],
)
def test_forty_kilobytes_of_anything_are_read_in_a_moment(piece):
    report()
    text = (piece * 40_000)[:40_000]
    start = process_time()
    report(body=text)
    assert process_time() - start < MOMENT
