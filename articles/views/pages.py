"""Public pages. At most two queries each; the crisis, privacy and device pages need none, so they work when nothing else does.

All of them read nothing but path and language, and say so: that is what lets the page cache keep them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from django.db.models import F, Func, Prefetch, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles import reading
from articles.caching import same_for_everyone
from articles.freshness import Stage
from articles.models import Article, ArticleQuerySet, GlossaryTerm, Topic
from articles.reading import NumberedSource, numbered
from articles.views.addresses import moved


@dataclass(frozen=True)
class Entry:
    """A term of the glossary with the sources of its meaning."""

    term: GlossaryTerm
    sources: list[NumberedSource]


def _shelf() -> Prefetch[Literal["articles"], ArticleQuerySet, Literal["shelf"]]:
    rows = Article.objects.published().not_closed(timezone.localdate())
    return Prefetch("articles", rows.only("language", "slug", "title", "summary", "topic_id"), to_attr="shelf")


def _shelves(language: str) -> list[Topic]:
    """Topics of a language which have something on the shelf; each with its articles as `shelf`."""
    return [topic for topic in Topic.objects.filter(language=language).prefetch_related(_shelf()) if topic.shelf]


def _other(rows: Iterable[Topic], language: str) -> Topic | None:
    """The row of the other language, if there is one."""
    return next((row for row in rows if row.language != language), None)


@same_for_everyone()
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "articles/home.html", {"topics": _shelves(request.LANGUAGE_CODE)})


@same_for_everyone()
@require_safe
def article_list(request: HttpRequest) -> HttpResponse:
    return render(request, "articles/list.html", {"topics": _shelves(request.LANGUAGE_CODE)})


@same_for_everyone()
@require_safe
def topic(request: HttpRequest, topic: str) -> HttpResponse:
    """One shelf. Its translation comes with the same query, its articles with a second."""
    language = request.LANGUAGE_CODE
    key = Topic.objects.filter(language=language, slug=topic).values("translation_key")
    rows = list(Topic.objects.filter(translation_key__in=key).prefetch_related(_shelf()))
    found = next((row for row in rows if row.language == language), None)
    if found is None or not found.shelf:
        raise Http404
    return render(
        request, "articles/topic.html", {"topic": found, "translation": _other([row for row in rows if row.shelf], language)}
    )


@same_for_everyone()
@require_safe
def article(request: HttpRequest, slug: str) -> HttpResponse:
    """One article. Its translation and what to read next come with the same query, its sources with a second."""
    language, today = request.LANGUAGE_CODE, timezone.localdate()
    # Both languages' rows share the key; a slug is unique within its language.
    asked = Article.objects.published().in_language(language).filter(slug=slug)
    keys = Q(translation_key__in=asked.values("translation_key"))
    related = Q(translation_key__in=asked.values_list(Func(F("related"), function="unnest")))
    rows = list(Article.objects.published().select_related("topic").filter(keys | (related & Q(language=language))))
    found = next((row for row in rows if row.language == language and row.slug == slug), None)
    if found is None:
        return moved(language, slug, "articles:article")
    if found.stage(today) is Stage.CLOSED:
        return render(request, reading.CLOSED, reading.closed_page(found, rows), status=410)
    return render(request, reading.ARTICLE, reading.open_page(found, rows, today))


@same_for_everyone()
@require_safe
def glossary(request: HttpRequest) -> HttpResponse:
    """Words that families meet, and older ones for them. Two queries."""
    terms = list(GlossaryTerm.objects.filter(language=request.LANGUAGE_CODE).prefetch_related("sources"))
    rows = {source.key: source for term in terms for source in term.sources.all()}
    sources = numbered(rows.values(), rows)
    number = {row.source.key: row for row in sources}
    entries = [Entry(term, [number[source.key] for source in term.sources.all()]) for term in terms]
    return render(request, "articles/glossary.html", {"entries": entries, "sources": sources})


@same_for_everyone()
@require_safe
def crisis(request: HttpRequest) -> HttpResponse:
    return render(request, f"articles/crisis.{request.LANGUAGE_CODE}.html")


@same_for_everyone()
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, f"articles/privacy.{request.LANGUAGE_CODE}.html")


@same_for_everyone()
@require_safe
def device(request: HttpRequest) -> HttpResponse:
    """What stays behind on a shared phone, and how to clear it. Nothing in its address or title says so."""
    return render(request, f"articles/device.{request.LANGUAGE_CODE}.html")


@same_for_everyone()
@require_safe
def how_we_write(request: HttpRequest) -> HttpResponse:
    return render(request, f"articles/how_we_write.{request.LANGUAGE_CODE}.html")


@same_for_everyone()
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, f"articles/accessibility.{request.LANGUAGE_CODE}.html")
