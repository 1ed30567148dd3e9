"""The words of an article are told from its marks, and every place is true."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import grade, prose
from articles.markup import BLOCKS, render
from articles.prose import Kind

BODY = """\
::: key-points Key points
- Keep **naloxone** near.[^s1]
- Call [](tel:emergency).
:::

## What helps

A first line,
and a second one.[^general] See [the steps](/crisis/).

1. Go
2. Wait
   a bit

### Below

::: drawing nasal-spray A hand holds a spray
How to hold it.[^s2]
:::

::: question Does it hurt?
No.[^s2]
:::
"""
PIECES = [
    "::: ",
    ":::",
    "::::",
    "  :::",
    "\r",
    "> ",
    "\\",
    "&nbsp;",
    "steps ",
    "question ",
    "drawing ",
    "nasal-spray ",
    "## ",
    "# ",
    "- ",
    "1. ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
]
PIECES += [
    "**",
    "*",
    "[",
    "]",
    "(/crisis/)",
    "(tel:crisis)",
    "[^s1]",
    "[^general]",
    "word",
    "Word.",
    "No?",
    "  ",
    "\u2028",
    "é",
]
MARKDOWN = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=200)


def words_of(text: str) -> list[str]:
    return [word for passage in prose.passages(text) for word in grade.WORD.findall(passage.text)]


def test_every_kind_of_passage_is_told():
    assert [(passage.kind, " ".join(passage.text.split())) for passage in prose.passages(BODY)] == [
        (Kind.TITLE, "Key points"),
        (Kind.ITEM, "Keep naloxone near."),
        (Kind.ITEM, "Call ."),
        (Kind.HEADING, "What helps"),
        (Kind.PARAGRAPH, "A first line, and a second one. See the steps ."),
        (Kind.ITEM, "Go"),
        (Kind.ITEM, "Wait a bit"),
        (Kind.HEADING, "Below"),
        (Kind.TITLE, "A hand holds a spray"),
        (Kind.PARAGRAPH, "How to hold it."),
        (Kind.TITLE, "Does it hurt?"),
        (Kind.PARAGRAPH, "No."),
    ]


@given(MARKDOWN)
def test_places_stay_true_when_marks_are_blanked(text):
    plain = prose.blanked(text)
    assert len(plain) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, plain, strict=True))
    end = 0
    for passage in prose.passages(text):
        assert passage.start >= end
        end = passage.start + len(passage.text)
        assert plain[passage.start : end] == passage.text


@pytest.mark.parametrize(
    "mark",
    [
        "[^s1]",
        "[^general]",
        "[](tel:crisis)",
        "[](/articles/track-marks/)",
        "::: steps",
        ":::",
        "::: drawing nasal-spray",
        "##",
        "3.",
        "-",
    ],
)
def test_a_mark_an_address_or_a_key_is_no_word(mark):
    assert words_of(f"One two.\n\n{mark} \n\nThree.") == ["One", "two", "Three"]


def test_the_words_of_a_link_are_words_and_its_title_is_not():
    assert words_of("See [the steps](/crisis/) now.") == ["See", "the", "steps", "now"]
    assert words_of('See [the steps](/crisis/ "hidden title") now.') == ["See", "the", "steps", "now"]


def test_a_section_and_a_block_know_their_sources():
    assert [(part.title, part.source_keys, part.has_source) for part in prose.parts(BODY)] == [
        ("What helps", ("general", "s2", "s2"), True),
        ("Key points", ("s1",), True),
        ("Does it hurt?", ("s2",), True),
    ]


def test_general_guidance_is_no_source():
    assert [part.has_source for part in prose.parts("## A\n\nRest.[^general]\n")] == [False]


@pytest.mark.parametrize("text", ["", "Only words.[^s1]\n", "### Too deep\n\nWords.\n", "::: steps Go\n1. One\n:::\n"])
def test_a_text_without_a_section_has_none(text):
    assert [part.title for part in prose.parts(text)] == (["Go"] if "steps" in text else [])


@given(MARKDOWN)
def test_any_text_has_parts(text):
    assert all(part.text in text for part in prose.parts(text))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Rest.[^s1] Never squeeze it.[^general] Wait.", ["Never squeeze it."]),
        ("- Say *“I love you.”*[^general]\n- Wait.", ["Say “I love you.”"]),
        ("Is it hot?[^general] See [a page](/x/).[^general]", ["Is it hot?", "See a page ."]),
        ("It takes 2.5 hours.[^general]", ["It takes 2.5 hours."]),
        ("Ask Dr. Ruiz first.[^general] Wait.", ["Ask Dr. Ruiz first."]),
        ("A line\nand its end.[^general]", ["A line and its end."]),
        ("Rest.[^s1]", []),
    ],
)
def test_the_sentences_of_a_mark(text, sentences):
    assert prose.sentences_with(text, "general") == sentences


def test_a_block_that_nobody_closed_and_a_heading_of_the_first_level_are_parts_too():
    assert [part.title for part in prose.parts("# A\n\nWords.\n\n::: steps Go\n1. One\n")] == ["A", "Go"]


def test_the_beginning_is_what_stands_before_the_first_heading_outside_of_blocks():
    text = "One.\n\n::: steps Go\n1. Two.\n:::\n\nThree.[^s1]\n\n## Four\n\nFive.\n"
    assert prose.beginning(text).text.split() == ["One.", "Three.[^s1]"]
    assert prose.beginning(text).has_source
    assert not prose.has_words(prose.beginning(BODY).text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("::: steps Go\nx\n:::\n", ["steps"]),
        (":::steps Go\r\nx\r\n:::", ["steps"]),
        ("x\r::: steps\rx", ["steps"]),
        ("::: steps A\nx\n::: question B\ny\n:::\n", ["steps", "question"]),
        ("- a\n::: steps A\n:::\n", ["steps"]),
        ("::: steps\nx\n  :::\n::::\n:::", ["steps"]),
        (":::: steps\nx\n::::", []),
        ("  ::: steps\nx\n:::", []),
        ("> ::: steps\n> x\n> :::", []),
        ("- ::: steps\n  x", []),
        ("::: other Go\nx\n:::", []),
        ("::: steps-more\nx\n:::", []),
    ],
)
def test_a_block_is_the_same_to_readers_and_rules(text, names):
    assert [part.block for part in prose.parts(text)] == names
    assert render(text).html.count("</aside>") + render(text).html.count("</div>") == len(names)


@given(MARKDOWN)
def test_any_block_is_the_same_to_readers_and_rules(text):
    html = render(text).html
    shown = sum(html.count(opening) for opening, _, _ in BLOCKS.values())
    assert sum(bool(part.block) for part in prose.parts(text)) == shown


def test_a_block_ends_where_the_next_begins():
    text = "::: steps A\none\n::: question B\ntwo\n:::\nthree"
    assert [part.text.strip() for part in prose.parts(text)] == ["one", "two"]
    assert prose.without_blocks(text).strip() == "three"
