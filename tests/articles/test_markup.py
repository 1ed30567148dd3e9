"""An article's text: the subset works, and nothing else gets through."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.markup import BLOCKS, Heading, render, source_keys


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


@given(st.text(max_size=400))
def test_no_text_breaks_it_or_gets_a_foreign_element_through(text):
    tags = set(re.findall(r"<(\w+)", render(text).html))
    assert tags <= {"h2", "h3", "p", "ul", "ol", "li", "strong", "em", "a", "sup", "aside", "div", "blockquote", "br"}


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
