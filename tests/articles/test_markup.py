"""An article's text: the subset works, and nothing else gets through."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.markup import ALLOWED_TAGS, BLOCKS, DRAWINGS, PAGE_IDS, Heading, render, source_keys
from prosperity.embedded_database import CLONE

# Everything that the subset is made of.
PIECES = [
    *(f"::: {name}" for name in BLOCKS),
    "::: drawing nasal-spray",
    ":::",
    "::::",
    "\n",
    "\n\n",
    "\r",
    "\t",
    " ",
    "> ",
    "- ",
    "1. ",
]
PIECES += [
    "# ",
    "## ",
    "### ",
    "**",
    "*",
    "_",
    "[",
    "](",
    ")",
    "](tel:crisis)",
    "](//x/)",
    "[^s1]",
    "[^general]",
    "\\",
    "<",
    "&",
    "a",
    "B.",
]


def test_the_subset_becomes_html():
    html = render("## One\n\nA **b** *c* [d](/crisis/).\n\n- x\n- y\n\n1. z\n").html
    assert '<h2 id="one">One</h2>' in html
    assert '<p>A <strong>b</strong> <em>c</em> <a href="/crisis/">d</a>.</p>' in html
    assert html.count("<li>") == 3


@pytest.mark.parametrize("name", BLOCKS)
def test_every_named_block_has_its_element_and_its_title(name):
    html = render(f"::: {name} A title & <more>\nInside.\n:::\n\nAfter.").html
    opening, closing, level = BLOCKS[name]
    assert html.startswith(f"{opening}<{level}>A title &amp; &lt;more&gt;</{level}>")
    assert re.search(rf"<p>Inside\.</p>\s*{closing}\s*<p>After\.</p>", html)


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,x)",
        "[x](http://insecure.example/)",
        "<a href='x' onclick='y'>z</a>",
        "::: care-now <script>alert(1)</script>\nx\n:::",
        "![x](https://elsewhere.example/pixel.png)",
        "## <script>x</script>",
        "`<script>`",
    ],
)
def test_what_is_not_in_the_subset_stays_words(hostile):
    html = render(hostile).html
    assert not re.search(r"<(script|img|iframe|style|form|code)|<[^>]*\son\w+=|href=\"(javascript|data|http:)", html)


@given(st.text(max_size=400) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_no_text_breaks_it_or_gets_a_foreign_element_through(text):
    html = re.sub(r"<svg.*?</svg>", "", render(text).html, flags=re.DOTALL)
    assert set(re.findall(r"<(\w+)", html)) <= ALLOWED_TAGS


def test_source_marks_are_numbered_in_the_order_of_their_first_use():
    page = render("One.[^s9][^s1] Two.[^s1]")
    assert page.source_keys == source_keys("One.[^s9][^s1] Two.[^s1]") == ("s9", "s1")
    assert re.findall(r'href="#source-(\d)"', page.html) == ["1", "2", "2"]


def test_numbers_come_from_the_registry():
    html = render("[](tel:crisis) [call](tel:samhsa)").html
    assert '<a href="tel:988">988</a>' in html
    assert '<a href="tel:+18006624357">call</a>' in html


def test_the_contents_are_the_second_level_headings_each_with_its_own_id():
    page = render("## Same\n\n### Below\n\n## Same\n\n# Too high\n\n#### Too deep\n\n## Ñandú")
    assert page.contents == (
        Heading("same", "Same"),
        Heading("same-2", "Same"),
        Heading("too-high", "Too high"),
        Heading("nandu", "Ñandú"),
    )
    assert '<h3 id="too-deep">' in page.html
    assert "<h1" not in page.html


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (200, 1), (900, 4)])
def test_reading_time(words, minutes):
    assert render("word " * words).minutes == minutes


def test_general_guidance_is_marked_and_is_no_source():
    page = render("Rest.[^general] Sleep.[^s9][^general] Eat.[^s1]")
    assert page.source_keys == source_keys("Rest.[^general] Sleep.[^s9][^general] Eat.[^s1]") == ("s9", "s1")
    assert re.findall(r'href="#source-(\w+)"', page.html) == ["general", "1", "general", "2"]
    assert page.has_general_guidance
    assert not render("Rest.[^s1]").has_general_guidance


def test_a_mark_that_is_only_shown_is_no_guidance():
    assert not render("Write \\[^general] as it is.").has_general_guidance
    assert source_keys("Write \\[^s1] as it is.") == ()


def test_an_invitation_is_known_by_its_block_and_not_by_its_words():
    page = render("::: invite Write to us\nA person reads it. [Write](/contact/)\n:::\n")
    assert page.has_invitation
    assert '<aside class="invite"><h2>Write to us</h2>' in page.html
    assert page.contents == ()
    for text in ("", "invite", "::: invitation Write\nx\n:::", '<aside class="invite">', "::: key-points invite\nx\n:::"):
        assert not render(text).has_invitation


@pytest.fixture
def drawn(monkeypatch):
    monkeypatch.setitem(DRAWINGS, "circle", '<svg viewBox="0 0 2 2"><circle r="1"/></svg>')


def test_a_drawing_stands_in_the_page_with_its_words_and_its_caption(drawn):
    html = render("::: drawing circle A round thing\nThe caption.[^s1]\n:::\n\nAfter.").html
    assert re.search(
        r'<figure class="drawing"><svg role="img" aria-label="A round thing" viewBox="0 0 2 2"><circle r="1"/></svg>\s*'
        r'<p>The caption\.<sup class="source-mark">.*</sup></p>\s*</figure>\s*<p>After\.</p>',
        html,
    )


def test_drawings_keep_their_order(drawn, monkeypatch):
    monkeypatch.setitem(DRAWINGS, "square", "<svg><rect/></svg>")
    html = render("::: drawing square One\n:::\n\n::: drawing circle Two\n:::\n\n::: drawing square Three\n:::\n").html
    assert re.findall(r'aria-label="(\w+)"[^>]*><(\w+)', html) == [("One", "rect"), ("Two", "circle"), ("Three", "rect")]


def test_an_unknown_drawing_leaves_its_caption(drawn):
    html = render("::: drawing ../circle A thing\nThe caption.\n:::").html
    assert '<figure class="drawing">\n<p>The caption.</p>' in html
    assert "<svg" not in html
    assert "<svg" not in render("::: drawing\nx\n:::").html


@pytest.mark.parametrize(
    "hostile",
    ['" onload="alert(1)', "</svg><script>alert(1)</script>", "' onfocus='x", "&quot; onload=&quot;x", "<img src=x>", "<svg"],
)
def test_words_of_a_drawing_stay_words(drawn, hostile):
    html = render(f"::: drawing circle {hostile}\nx\n:::").html
    assert re.findall(r"<(\w+)", html) == ["figure", "svg", "circle", "p"]
    label = re.search(r'<svg role="img" aria-label="([^"]*)" viewBox="0 0 2 2">', html)
    assert label
    assert "<" not in label[1]


@pytest.mark.parametrize("smuggled", ["\ue000", "&#xE000;", "&#57344;"])
@pytest.mark.parametrize(
    "where", ["A{}B\n\n::: drawing circle Round\n:::", "## {}\n\n::: drawing circle {}\nx\n:::", "[x](/{}/){}"]
)
def test_no_character_takes_the_place_of_a_drawing(drawn, smuggled, where):
    html = render(where.replace("{}", smuggled)).html
    assert html.count("<svg") == html.count('<figure class="drawing"><svg')
    assert html.count("<svg") == where.count("drawing circle")


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_drawing_of_ours_is_one_plain_picture(name):
    svg = DRAWINGS[name]
    assert svg.startswith("<svg ")
    assert svg.endswith("</svg>")
    assert svg.count("<svg") == 1
    assert not re.search(r"<script|<style|<image|<foreignObject|href=|\son\w+=|style=|url\(|\ue000", svg)


@pytest.mark.parametrize("text", ["> ::: key-points\n> ", "> :::", "- ::: steps", "> ::: drawing nasal-spray\n>", ":::"])
def test_a_block_within_something_else_is_words(text):
    assert not re.search("<aside|<figure|<div", render(text).html)


def test_an_entity_is_shown_as_typed():
    assert "<p>a&amp;nbsp;b</p>" in render("a&nbsp;b").html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[](tel:nobody)", '<a href="tel:nobody">tel:nobody</a>'),
        ("[](https://a.b)", '<a href="https://a.b">https://a.b</a>'),
        ("[ ](/x/)", '<a href="/x/">/x/</a>'),
        ("[ ](tel:crisis)", '<a href="tel:988">988</a>'),
        ("[]()", ""),
        ("[x](//host/)", "[x](//host/)"),
        ("[x](\\//host/)", "[x](//host/)"),
        ("[x](<//host/>)", "[x](&lt;//host/&gt;)"),
        ("[x](&sol;/host/)", "[x](&amp;sol;/host/)"),
    ],
)
def test_no_link_is_empty_or_leads_to_another_host_in_disguise(text, html):
    assert f"<p>{html}</p>" in render(text).html


def test_no_heading_takes_an_id_of_the_page():
    names = ["base.html", "_header.html", "_footer.html", "articles/base.html", "articles/article.html", "articles/_card.html"]
    pages = "".join((CLONE / "templates" / name).read_text() for name in names if (CLONE / "templates" / name).exists())
    ids = set(re.findall(r'\sid="([\w-]+)"', pages))
    assert {"main", "sources", "related", "lines", "wave", "source-general"} <= ids
    for one in (*ids, "source-1", "on-this-page"):
        assert PAGE_IDS.fullmatch(one)
        assert [heading.id for heading in render(f"## {one}\n").contents] == [f"section-{one}"]
    assert [heading.id for heading in render("## Source\n\n## Source").contents] == ["section-source", "section-source-2"]
    assert [heading.id for heading in render("## A-2\n\n## A\n\n## A").contents] == ["a-2", "a", "a-3"]


@pytest.mark.parametrize(
    "piece", ["[a](", "](tel:", "::: steps\n", "::: steps Go\n\nx\n\n", "## Same\n\n", "[", "*a", "> ", "- "]
)
def test_forty_kilobytes_of_anything_are_shown_in_a_moment(piece):
    text = (piece * 40_000)[:40_000]
    start = process_time()
    render(text)
    assert process_time() - start < 1  # half of it where nothing else runs; a square would be minutes
