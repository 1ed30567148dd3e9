"""What the gates say of a text while it is written: each fault with its place in the fields of the page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles import gates, markup, phrases, shape
from articles.admin_views.beside import look
from articles.admin_views.frame import EditorRequest, Page, article_for
from articles.grade import Reading
from articles.models import Article, GlossaryTerm, Image, Revision, Source, WorkingDraft
from articles.shape import Fault
from articles.states import SourceStatus
from articles.text_form import titles

Text = Article | Revision | WorkingDraft
GAP = 2  # between title, summary and body of the text that the gates read


@dataclass(frozen=True)
class Line:
    """A fault as the panel shows it. Its place counts as browsers count, in that field; none: it is about the whole."""

    say: str
    better: str
    refuses: bool
    field: str
    start: int
    end: int


@dataclass(frozen=True)
class Panel:
    summary: str
    lines: list[Line]
    figures: list[str]
    sections: list[str]
    titles: list[str]  # what may be excused from naming a source


@require_safe
def checks(request: EditorRequest, article_id: int) -> HttpResponse:
    """Of one's own draft, or of the newest version. A browser that has it already is told so."""
    article = article_for(request, article_id)
    text = look(request.user, article).start
    known = _known(article, text)
    etag = quote_etag(_fingerprint(article, text, known))
    unchanged = get_conditional_response(request, etag=etag)
    if unchanged is not None:
        return unchanged
    response = JsonResponse(asdict(_panel(article, text, known)))
    response.headers["ETag"] = etag
    return response


def panel_of(article: Article, text: Text) -> Panel:
    return _panel(article, text, _known(article, text))


@dataclass(frozen=True)
class _Known:
    """What the desk knows beside the text: terms that are explained, the sources that it cites, the pictures that it shows.

    Two queries; three for a text with pictures.
    """

    terms: list[str]
    sources: dict[str, str]
    images: dict[str, Any]


def _known(article: Article, text: Text) -> _Known:
    terms = GlossaryTerm.objects.filter(language=article.language).order_by("term").values_list("term", flat=True)
    cited = Source.objects.filter(key__in=markup.source_keys(text.body)).values_list("key", "status")
    return _Known(list(terms), dict(cited), Image.objects.specs(text.body))


def _fingerprint(article: Article, text: Text, known: _Known) -> str:
    """Differs as soon as the panel would say anything else."""
    words = [text.title, text.summary, text.body, list(text.no_source_needed), article.language, get_language()]
    beside = [known.terms, sorted(known.sources.items()), known.images, _rules()]
    seen = json.dumps([words, beside], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(seen.encode()).hexdigest()[:32]


@lru_cache(maxsize=1)
def _rules() -> str:
    """The rules that this process judges by; they are read once."""
    found = hashlib.sha256()
    for path in sorted(phrases.RULES.glob("*.toml")):
        found.update(path.read_bytes())
    return found.hexdigest()


def _panel(article: Article, text: Text, known: _Known) -> Panel:
    report = gates.examine(
        title=text.title,
        summary=text.summary,
        body=text.body,
        language=article.language,
        needs_no_source=text.no_source_needed,
        glossed=known.terms,
        images=known.images,
    )
    faults = [*report.faults, *_missing_sources(text, known, report.body_start)]
    lines = [_line(text, fault, report) for fault in sorted(faults, key=lambda one: (not one.refuses, one.start, one.end))]
    sections = [f"{_title(one.title)}: {_reading(one.reading)}" for one in report.sections]
    figures = list(_figures(report, shape.weight(text.body, known.images)))
    return Panel(_summary(lines), lines, figures, sections, titles(text.body))


def _missing_sources(text: Text, known: _Known, body_start: int) -> Iterator[Fault]:
    """`publish` refuses them; whoever writes hears of it before."""
    seen = set()
    for mark in markup.SOURCE_MARK.finditer(text.body):
        key, place = mark[1], (body_start + mark.start(), body_start + mark.end())
        if key == markup.GENERAL or key in seen:
            continue
        seen.add(key)
        if key not in known.sources:
            yield Fault("source", *place, _("“%(key)s” is no key of a source.") % {"key": key})
        elif known.sources[key] == SourceStatus.GONE:
            say = _("The source “%(key)s” is no longer at its address.") % {"key": key}
            yield Fault("source", *place, say, _("another source"))


def _summary(lines: list[Line]) -> str:
    refused = sum(line.refuses for line in lines)
    asked = len(lines) - refused
    said = [_("Nothing stands in the way of publishing.")]
    if refused:
        said = [
            ngettext("%(n)d thing to mend before it is published.", "%(n)d things to mend before it is published.", refused)
        ]
        said[0] %= {"n": refused}
    if asked:
        said.append(ngettext("%(n)d to look at.", "%(n)d to look at.", asked) % {"n": asked})
    return " ".join(said)


def _figures(report: gates.Report, weight: int) -> Iterator[str]:
    yield _("%(n)d words, %(most)d at most") % {"n": report.words, "most": gates.MOST_WORDS}
    yield _reading(report.reading)
    size = {"n": f"{weight / 1000:.1f}", "most": f"{shape.MOST_BYTES / 1000:.1f}"}
    yield _("%(n)s kB on the line, %(most)s at most") % size


def _reading(reading: Reading) -> str:
    if reading.language == "es":
        said, limit = _("ease %(score).0f, at least %(limit).0f"), gates.EASIEST_NEEDED
    else:
        said, limit = _("grade %(score).1f, at most %(limit).0f"), gates.HARDEST_GRADE
    return said % {"score": reading.score, "limit": limit}


def _title(title: str) -> str:
    return title or _("The text before the first heading")


def _line(text: Text, fault: Fault, report: gates.Report) -> Line:
    field, start, end = place_of(text, fault, len(report.text))
    better = _("Better: %(words)s") % {"words": fault.better} if fault.better else ""
    return Line(fault.say, better, fault.refuses, field, start, end)


def place_of(text: Text, fault: Fault, whole: int) -> tuple[str, int, int]:
    """Field, and where in it. Browsers count in halves of UTF-16, so that a picture sign is two."""
    summary_start = len(text.title) + GAP
    body_start = summary_start + len(text.summary) + GAP
    if fault.start <= 0 and fault.end >= whole:
        return "", 0, 0
    for field, begins in (("body", body_start), ("summary", summary_start), ("title", 0)):
        if fault.start >= begins:
            words = getattr(text, field)
            start, end = (_halves(words[: place - begins]) for place in (fault.start, fault.end))
            return field, start, end
    raise AssertionError("no place comes before the title")


def _halves(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


PAGES: tuple[Page, ...] = (("<int:article_id>/checks/", checks, "checks"),)
