"""Article text: one stored form, a short fixed subset of Markdown with a few named blocks, turned into safe HTML.

    ::: key-points Title        ::: care-now Title        ::: care-today Title
    ::: steps Title             ::: skin-signs Title      ::: question Question?
    ::: invite Title            ::: drawing NAME What the drawing shows, for who cannot see it
    …                           (each closed by a line with three colons; a drawing's caption stands inside)

    Opioids slow breathing.[^s1]          a source mark: the key of a row of the table of sources
    Never squeeze it.[^general]           general guidance, not yet tied to a source
    Call [](tel:crisis).                  a number of the crisis registry, by its key

Pure functions, no database. Whatever is not in the subset stays text: raw HTML is shown as typed, never obeyed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import nh3
from django.utils.text import slugify
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin

from articles.crisis_lines import LINES

# The named blocks: the element that opens one, and the level of its title.
BLOCKS = {
    "key-points": ('<aside class="key-points">', "</aside>", "h2"),
    "care-now": ('<aside class="care care-now" role="note">', "</aside>", "h3"),
    "care-today": ('<aside class="care care-today" role="note">', "</aside>", "h3"),
    "steps": ('<div class="steps">', "</div>", "h3"),
    "skin-signs": ('<div class="skin-signs">', "</div>", "h3"),
    "question": ('<div class="question">', "</div>", "h3"),
    "invite": ('<aside class="invite">', "</aside>", "h2"),
}
DRAWING = "drawing"
DRAWINGS = {path.stem: path.read_text(encoding="utf-8").strip() for path in (Path(__file__).parent / "drawings").glob("*.svg")}
FIGURE = '<figure class="drawing">'
INVITATION = BLOCKS["invite"][0]
GENERAL = "general"
SOURCE_MARK = re.compile(r"(?<!\\)\[\^([a-z][a-z0-9-]*)\]")
CONTENTS_LEVEL = "h2"
HEADING_LEVELS = {"h1": "h2", "h2": "h2"}  # the page's one h1 is the article's title; all deeper ones become h3
WORDS_A_MINUTE = 200

ALLOWED_TAGS = {"h2", "h3", "p", "ul", "ol", "li", "strong", "em", "a", "sup", "aside", "div", "blockquote", "br", "figure"}
ALLOWED_ATTRIBUTES = {
    "a": {"href", "id", "class"},
    "aside": {"class", "role"},
    "div": {"class"},
    "figure": {"class"},
    "h2": {"id"},
    "h3": {"id"},
    "ol": {"start"},
    "sup": {"class"},
}


@dataclass(frozen=True)
class Heading:
    id: str
    title: str


@dataclass(frozen=True)
class Page:
    """An article's body, ready for a template: safe HTML, its h2 headings, its sources' keys in order, reading minutes."""

    html: str
    contents: tuple[Heading, ...]
    source_keys: tuple[str, ...]
    minutes: int
    has_general_guidance: bool
    has_invitation: bool


def render(text: str) -> Page:
    """Turn an article's Markdown into a Page. Never raises for any text."""
    environment: dict[str, Any] = {"sources": [], "contents": [], "drawings": [], "general": False}
    html = _parser().render(text, environment)
    safe = nh3.clean(html, tags=ALLOWED_TAGS, attributes=ALLOWED_ATTRIBUTES, url_schemes={"https", "tel"}, link_rel=None)
    # Drawings are put in after strangers' tags were taken out, the first into the first figure. Nobody else can make a figure.
    start, *figures = safe.split(FIGURE)
    safe = start + "".join(FIGURE + drawn + rest for drawn, rest in zip(environment["drawings"], figures, strict=True))
    minutes = max(1, round(len(text.split()) / WORDS_A_MINUTE))
    keys, contents = tuple(environment["sources"]), tuple(environment["contents"])
    return Page(safe, contents, keys, minutes, environment["general"], INVITATION in safe)


def source_keys(text: str) -> tuple[str, ...]:
    """The keys of the sources that a text cites, in the order in which they first appear."""
    return tuple(dict.fromkeys(key for key in SOURCE_MARK.findall(text) if key != GENERAL))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False})
    parser.enable(["heading", "list", "emphasis", "link", "blockquote", "newline", "escape", "entity"])
    for name in BLOCKS:
        parser.use(container_plugin, name=name, render=_block_renderer(name))
    parser.use(container_plugin, name=DRAWING, render=_render_drawing)
    parser.inline.ruler.before("link", "source_mark", _source_mark)
    parser.add_render_rule("source_mark", _render_source_mark)
    parser.core.ruler.push("headings", _number_headings)
    parser.core.ruler.push("telephones", _fill_telephones)
    return parser


def _block_renderer(name: str) -> Callable[..., str]:
    opening, closing, level = BLOCKS[name]

    def render_block(self: RendererHTML, tokens: list[Token], index: int, options: object, environment: object) -> str:
        token = tokens[index]
        if token.nesting == -1:
            return closing + "\n"
        title = token.info.strip().removeprefix(name).strip()
        return opening + (f"<{level}>{escapeHtml(title)}</{level}>" if title else "") + "\n"

    return render_block


def _render_drawing(self: RendererHTML, tokens: list[Token], index: int, options: object, environment: dict[str, Any]) -> str:
    """One of our own drawings, in the page itself so that it wears the page's colors. An unknown name leaves its caption."""
    token = tokens[index]
    if token.nesting == -1:
        return "</figure>\n"
    name, _, alternative = token.info.strip().removeprefix(DRAWING).strip().partition(" ")
    label = f'role="img" aria-label="{escapeHtml(alternative.strip())}"'
    environment["drawings"].append(DRAWINGS.get(name, "").replace("<svg", f"<svg {label}", 1))
    return f"{FIGURE}\n"


def _source_mark(state: StateInline, silent: bool) -> bool:
    match = SOURCE_MARK.match(state.src, state.pos)
    if not match:
        return False
    if not silent:
        sources: list[str] = state.env["sources"]
        if match[1] == GENERAL:
            state.env["general"] = True
        elif match[1] not in sources:
            sources.append(match[1])
        state.push("source_mark", "", 0).content = GENERAL if match[1] == GENERAL else str(sources.index(match[1]) + 1)
    state.pos = match.end()
    return True


def _render_source_mark(self: RendererHTML, tokens: list[Token], index: int, options: object, environment: object) -> str:
    number = tokens[index].content
    return f'<sup class="source-mark"><a href="#source-{number}">{number}</a></sup>'


def _number_headings(state: StateCore) -> None:
    """Give every heading an id from its words, and note the h2 headings as the page's contents."""
    taken: set[str] = set()
    contents: list[Heading] = state.env["contents"]
    for opening, inline in zip(state.tokens, state.tokens[1:], strict=False):
        if opening.type in ("heading_open", "heading_close"):
            opening.tag = HEADING_LEVELS.get(opening.tag, "h3")
        if opening.type != "heading_open":
            continue
        title = "".join(child.content for child in inline.children or [] if child.type == "text")
        base = slugify(title) or "section"
        anchor, number = base, 2
        while anchor in taken:
            anchor, number = f"{base}-{number}", number + 1
        taken.add(anchor)
        opening.attrSet("id", anchor)
        if opening.tag == CONTENTS_LEVEL:
            contents.append(Heading(anchor, title))


def _fill_telephones(state: StateCore) -> None:
    """Turn `[](tel:KEY)` into a link that dials the registry's number, with the number as its text."""
    for block in state.tokens:
        children = block.children or []
        for index, token in enumerate(children):
            href = str(token.attrGet("href") or "") if token.type == "link_open" else ""
            line = LINES.get(href.removeprefix("tel:")) if href.startswith("tel:") else None
            if line is None:
                continue
            token.attrSet("href", line.uri)
            if children[index + 1].type == "link_close":
                children.insert(index + 1, Token("text", "", 0, content=line.number))
