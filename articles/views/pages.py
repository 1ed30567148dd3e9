"""Public pages. At most two queries each; the crisis, privacy and device pages need none, so they work when nothing else does.

All of them read nothing but path and language, and say so: that is what lets the page cache keep them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

from django.db.models import F, Func, Prefetch, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles import markup
from articles.caching import same_for_everyone
from articles.freshness import Stage
from articles.models import Article, ArticleQuerySet, GlossaryTerm, Source, Topic
from articles.views.addresses import moved
from articles.views.linked_data import medical_page

R = TypeVar("R", Article, Topic)


@dataclass(frozen=True)
class NumberedSource:
    """A source as the page lists it: its number in this text and where its mark leads."""

    number: int
    source: Source

    @property
    def anchor(self) -> str:
        return f"source-{self.number}"


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


def _other(rows: Iterable[R], language: str) -> R | None:
    """The row of the other language, if there is one."""
    return next((row for row in rows if row.language != language), None)


def _numbered(sources: Iterable[Source], keys: Iterable[str]) -> list[NumberedSource]:
    """The sources in the order of the keys, each with the number that its marks carry."""
    of_key = {source.key: source for source in sources}
    return [NumberedSource(number, of_key[key]) for number, key in enumerate(keys, 1) if key in of_key]


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
    stage = found.stage(today)
    translation = _other([row for row in rows if row.translation_key == found.translation_key], language)
    if stage is Stage.CLOSED:
        steps = f"articles/_overdose.{language}.html"
        return render(
            request, "articles/closed.html", {"article": found, "steps": steps, "translation": translation}, status=410
        )
    page = markup.render(found.body, found.images)
    of_key = {row.translation_key: row for row in rows if row.language == language and row.stage(today) < Stage.CLOSED}
    sources = _numbered(Source.objects.filter(key__in=page.source_keys), page.source_keys)
    context = {
        "article": found,
        "page": page,
        "sources": sources,
        "for_machines": medical_page(found, [row.source for row in sources]),
        "translation": translation,
        "is_behind": translation is not None and found.drift(translation),
        "is_overdue": stage >= Stage.OVERDUE,
        "is_stale": stage >= Stage.STALE,
        "related": [of_key[key] for key in found.related if key in of_key],
    }
    return render(request, "articles/article.html", context)


@same_for_everyone()
@require_safe
def glossary(request: HttpRequest) -> HttpResponse:
    """Words that families meet, and older ones for them. Two queries."""
    terms = list(GlossaryTerm.objects.filter(language=request.LANGUAGE_CODE).prefetch_related("sources"))
    rows = {source.key: source for term in terms for source in term.sources.all()}
    sources = _numbered(rows.values(), rows)
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
