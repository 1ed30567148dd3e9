"""How a text is built: each fault has its place, says what would be better, and is gone when it is mended."""

from __future__ import annotations

import base64
import random

import pytest

from articles import gates, shelf
from articles.gates import examine
from articles.shape import MOST_BYTES, faults, sections

TEXT = "## What helps\n\nStay with them.[^s1]\n\n{}\n"


@pytest.mark.parametrize(
    ("kind", "faulty", "mended"),
    [
        ("heading", "##", "Go on."),
        ("heading", "## ##", "## More"),
        (
            "picture",
            "::: drawing recovery-position\nSo.\n:::",
            "::: drawing recovery-position A person on their side.\nSo.\n:::",
        ),
        ("picture", "::: drawing needle A needle.\n:::", "::: drawing nasal-spray A spray.\n:::"),
        ("link", "[Click here](/x/) for more.", "[Naloxone at home](/x/) says more."),
        ("link", "Read [**more**.](/x/)", "Read [all about it](/x/)"),
        ("link", "[Haga clic aquí](/x/)", "[Naloxona en casa](/x/)"),
        ("link", "[https://example.org/x](https://example.org/x)", "[The law](https://example.org/x)"),
        ("link", "[](/x/)", "[](tel:crisis)"),
        ("link", "[The law](http://example.org/)", "[The law](https://example.org/)"),
        ("link", "[The law](//example.org/)", "[The law](#the-law)"),
        ("link", "[The law]()", "The law"),
    ],
)
def test_a_fault_is_found_where_it_stands_and_is_gone_when_mended(kind, faulty, mended):
    body = TEXT.format(faulty)
    found = faults(body)
    assert [one.kind for one in found] == [kind]
    assert found[0].refuses
    assert body[found[0].start : found[0].end].strip()
    assert body[found[0].start : found[0].end].split()[0] in faulty
    assert faults(TEXT.format(mended)) == []


def test_a_small_heading_needs_a_large_one_before_it():
    assert [one.kind for one in faults("### Small\n\nWords.\n\n## Large\n")] == ["heading"]
    assert faults("## Large\n\n### Small\n\n#### Smaller\n") == []


def test_a_text_that_would_come_in_two_parts_is_refused():
    noise = base64.b64encode(random.Random(1).randbytes(MOST_BYTES)).decode()
    assert [one.kind for one in faults(noise)] == ["weight"]


def test_sections_cover_the_whole_text():
    body = "Before.\n\n## One\n\nA.\n\n### Small\n\n# Two\n\nB.\n"
    found = sections(body)
    assert [title for _, _, title in found] == ["", "One", "Two"]
    assert "".join(body[start:end] for start, end, _ in found) == body


@pytest.mark.parametrize("article", shelf.articles(), ids=lambda one: one.name)
def test_the_library_has_no_such_fault(article):
    assert faults(article.body) == []


# --- In the report ------------------------------------------------------------------------------------------------------


def report(body: str, **more: object) -> gates.Report:
    return examine(title="Help at home", summary="What you can do today.", body=body, language="en", **more)


def test_every_fault_has_its_place_in_the_text_of_the_report():
    body = TEXT.format(
        "He is an addict. It works for everyone. It is 1-800-662-4357. [Here](/x/)\n\n## Bed\n\nSleep.\n\n" + "go " * 30 + "on."
    )
    found = report(body)
    marked = {fault.kind: found.text[fault.start : fault.end] for fault in found.faults}
    assert marked["word"] == "addict"
    assert marked["promise"] in body
    assert marked["telephone"] == "1-800-662-4357"
    assert marked["link"].startswith("[Here]")
    assert marked["source"] == "Bed"
    assert marked["sentence"].endswith("on.")
    assert found.refusals == [
        f"{one.say} Better: {one.better}." if one.kind in ("word", "promise") else one.say
        for one in found.faults
        if one.refuses
    ]


HARD = "Interdisciplinary rehabilitation necessitates individualized considerations.[^s1] "
EASY = "We stay with you and we help you.[^s1] "


@pytest.mark.parametrize(("times", "refused"), [(7, False), (20, True)])
def test_a_hard_section_is_pointed_at_and_a_long_one_refused_in_an_easy_text(times, refused):
    found = report("## Hard\n\n" + HARD * times + "\n\n## Easy\n\n" + EASY * 60)
    hard = [one for one in found.faults if one.kind == "reading" and "“Hard”" in one.say]
    assert [one.refuses for one in hard] == [refused]
    assert found.text[hard[0].start : hard[0].end].startswith("## Hard")
    assert not any("“Easy”" in one.say for one in found.faults)


@pytest.mark.parametrize("term", ["buprenorphine", "Opioid use disorder"])
def test_a_term_that_is_explained_is_hard_once(term):
    body = "## What helps\n\n" + f"Ask about {term} now.[^s1] " * 20
    plain, explained = report(body), report(body, glossed=[term])
    assert explained.reading.syllables < plain.reading.syllables
    assert explained.reading.words == plain.reading.words
    assert report(body, glossed=["prenorphine", "use dis"]).reading == plain.reading  # a part of a word is no term
    once = f"## What helps\n\nAsk about {term} now.[^s1]"
    assert report(once, glossed=[term]).reading == report(once).reading
