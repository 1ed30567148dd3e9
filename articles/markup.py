"""Article text: one stored form, a short fixed subset of Markdown with a few named blocks, turned into safe HTML.

    ::: key-points Title        ::: care-now Title        ::: care-today Title
    ::: steps Title             ::: skin-signs Title      ::: question Question?
    ::: invite Title            ::: drawing NAME What the drawing shows, for who cannot see it
                                ::: image KEY What the picture shows, for who cannot see it
    …                           (each closed by a line with three colons; a caption stands inside)
                                The colons are three and begin the line; the next block closes one that is still open.

    Opioids slow breathing.[^s1]          a source mark: the key of a row of the table of sources
    Never squeeze it.[^general]           general guidance, not yet tied to a source
    Call [](tel:crisis).                  a number of the crisis registry, by its key

Pure functions, no database. Whatever is not in the subset stays text: raw HTML is shown as typed, never obeyed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import nh3
from django.utils.text import slugify
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

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
DRAWING, IMAGE = "drawing", "image"  # one of our own, and one that an editor sent
FIGURES = (DRAWING, IMAGE)
# A line that opens a block, or closes one, if it has no name.
BEGINS_LINE = r"(?<![^\r\n])"
FENCE = re.compile(
    rf"{BEGINS_LINE}:::[ \t]*(?:(?P<name>{'|'.join([*BLOCKS, *FIGURES])})(?!\S)(?P<title>[^\r\n]*))?(?![^\r\n])",
)
DRAWINGS = {path.stem: path.read_text(encoding="utf-8").strip() for path in (Path(__file__).parent / "drawings").glob("*.svg")}
FIGURE = {DRAWING: '<figure class="drawing">', IMAGE: '<figure class="picture">'}
ANY_FIGURE = re.compile("|".join(FIGURE.values()))
IMAGES = "/images/"
IMAGE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*\.(?P<format>avif|webp)")
# The text's column; and on a phone a third of its width, so that one with a fine screen, too, takes the lightest file.
IMAGE_WIDTH = "(min-width: 48rem) 36rem, 10rem"
INVITATION = BLOCKS["invite"][0]
GENERAL = "general"
SOURCE_MARK = re.compile(r"(?<!\\)\[\^([a-z][a-z0-9-]*)\]")
CONTENTS_LEVEL = "h2"
PAGE_IDS = re.compile(r"main|lines|wave|horizon|on-this-page|related|sources?|source-.*")  # the page's own: not a heading's
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


def render(text: str, images: Mapping[str, Any] | None = None) -> Page:
    """Turn an article's Markdown into a Page. Never raises for any text. `images`: key to `Image.spec` of what it may show."""
    environment: dict[str, Any] = {"sources": [], "contents": [], "figures": [], "general": False, "images": images or {}}
    html = _parser().render(text + "\n", environment)
    safe = nh3.clean(html, tags=ALLOWED_TAGS, attributes=ALLOWED_ATTRIBUTES, url_schemes={"https", "tel"}, link_rel=None)
    # What is drawn is put in after strangers' tags were taken out, the first into the first figure. Nobody else makes a figure.
    drawn = iter(environment["figures"])
    safe = ANY_FIGURE.sub(lambda opening: opening[0] + next(drawn), safe)
    minutes = max(1, round(len(text.split()) / WORDS_A_MINUTE))
    keys, contents = tuple(environment["sources"]), tuple(environment["contents"])
    return Page(safe, contents, keys, minutes, environment["general"], INVITATION in safe)


def source_keys(text: str) -> tuple[str, ...]:
    """The keys of the sources that a text cites, in the order in which they first appear."""
    return tuple(dict.fromkeys(key for key in SOURCE_MARK.findall(text) if key != GENERAL))


def image_keys(text: str) -> tuple[str, ...]:
    """The keys of the pictures that a text shows."""
    shown = (found["title"].split() for found in FENCE.finditer(text) if found["name"] == IMAGE)
    return tuple(dict.fromkeys(words[0] for words in shown if words))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False})
    parser.enable(["heading", "list", "emphasis", "link", "blockquote", "newline", "escape"])
    is_sound = parser.validateLink
    parser.validateLink = lambda url: is_sound(url) and not url.strip().startswith("//")  # type: ignore[method-assign]
    parser.block.ruler.before("paragraph", "named_block", _named_block, {"alt": ["paragraph", "blockquote", "list"]})
    parser.add_render_rule("named_block_open", _render_block)
    parser.add_render_rule("named_block_close", _render_block)
    parser.inline.ruler.before("link", "source_mark", _source_mark)
    parser.add_render_rule("source_mark", _render_source_mark)
    parser.core.ruler.push("headings", _number_headings)
    parser.core.ruler.push("links", _fill_links)
    return parser


def _named_block(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    opening = FENCE.match(state.src, state.bMarks[first])
    if not opening or not opening["name"]:
        return False
    if silent:
        return True
    end = first + 1
    while end < last and not FENCE.match(state.src, state.bMarks[end]):
        end += 1
    closing = FENCE.match(state.src, state.bMarks[end]) if end < last else None
    token = state.push("named_block_open", "div", 1)
    token.info, token.content = opening["name"], opening["title"].strip()
    before = state.parentType, state.lineMax
    state.parentType, state.lineMax = "named_block", end
    state.md.block.tokenize(state, first + 1, end)
    state.parentType, state.lineMax = before
    state.push("named_block_close", "div", -1).info = opening["name"]
    state.line = end + 1 if closing and not closing["name"] else end
    return True


def _render_block(self: RendererHTML, tokens: list[Token], index: int, options: object, environment: dict[str, Any]) -> str:
    token = tokens[index]
    if token.info in FIGURES:
        return _figure(token, environment) if token.nesting == 1 else _end_of_figure(environment)
    opening, closing, level = BLOCKS[token.info]
    if token.nesting == -1:
        return closing + "\n"
    return opening + (f"<{level}>{escapeHtml(token.content)}</{level}>" if token.content else "") + "\n"


def _figure(token: Token, environment: dict[str, Any]) -> str:
    """A figure, and beside it what will stand there. An unknown name leaves its caption."""
    name, _, alternative = token.content.partition(" ")
    draw = _drawing if token.info == DRAWING else _image
    environment["figures"].append(draw(name, escapeHtml(alternative.strip()), environment))
    return f"{FIGURE[token.info]}\n"


def _drawing(name: str, alternative: str, environment: dict[str, Any]) -> str:
    """One of our own drawings, in the page itself so that it wears the page's colors."""
    environment["credit"] = ""
    return DRAWINGS.get(name, "").replace("<svg", f'<svg role="img" aria-label="{alternative}"', 1)


def _image(key: str, alternative: str, environment: dict[str, Any]) -> str:
    """A picture in its sizes, of which the browser takes the one that fits; it takes its place before it is there."""
    spec = environment["images"].get(key, {})
    files = [(name, width, height) for name, width, height in spec.get("files", ()) if IMAGE_NAME.fullmatch(name)]
    environment["credit"] = spec.get("credit", "") if files else ""
    if not files:
        return ""
    of_kind = {
        kind: ", ".join(f"{IMAGES}{name} {width}w" for name, width, _ in files if name.endswith(kind))
        for kind in ("avif", "webp")
    }
    small = next((name for name, _, _ in files if name.endswith("webp")), files[0][0])
    _, width, height = max(files, key=lambda file: int(file[1]))
    return (
        f'<picture><source type="image/avif" srcset="{of_kind["avif"]}" sizes="{IMAGE_WIDTH}">'
        f'<img src="{IMAGES}{small}" srcset="{of_kind["webp"]}" sizes="{IMAGE_WIDTH}" '
        f'width="{int(width)}" height="{int(height)}" loading="lazy" decoding="async" alt="{alternative}"></picture>'
    )


def _end_of_figure(environment: dict[str, Any]) -> str:
    credit = environment["credit"]
    return f"<p>{escapeHtml(credit)}</p>\n</figure>\n" if credit else "</figure>\n"


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
    numbers: dict[str, int] = {}
    contents: list[Heading] = state.env["contents"]
    for opening, inline in zip(state.tokens, state.tokens[1:], strict=False):
        if opening.type in ("heading_open", "heading_close"):
            opening.tag = HEADING_LEVELS.get(opening.tag, "h3")
        if opening.type != "heading_open":
            continue
        title = "".join(child.content for child in inline.children or [] if child.type == "text")
        anchor = base = _base(title)
        while anchor in taken:
            numbers[base] = numbers.get(base, 1) + 1
            anchor = f"{base}-{numbers[base]}"
        taken.add(anchor)
        opening.attrSet("id", anchor)
        if opening.tag == CONTENTS_LEVEL:
            contents.append(Heading(anchor, title))


def _base(title: str) -> str:
    base = slugify(title) or "section"
    return f"section-{base}" if PAGE_IDS.fullmatch(base) else base


def _fill_links(state: StateCore) -> None:
    """Turn `[](tel:KEY)` into a link that dials the registry's number. A link without words shows its number or address."""
    for block in state.tokens:
        children: list[Token] = []
        for token in block.children or []:
            opening = children[-1] if children else None
            if token.type == "link_open":
                token.content = href = str(token.attrGet("href") or "")
                line = LINES.get(href.removeprefix("tel:")) if href.startswith("tel:") else None
                if line:
                    token.attrSet("href", line.uri)
                    token.content = line.number
            elif opening and opening.type == "link_open" and token.type == "text" and not token.content.strip():
                continue
            elif token.type == "link_close" and opening and opening.type == "link_open":
                if not opening.content:
                    children.pop()
                    continue
                children.append(Token("text", "", 0, content=opening.content))
            children.append(token)
        block.children = None if block.children is None else children
