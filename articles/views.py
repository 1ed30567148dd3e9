"""Public pages. At most two queries each; the crisis and privacy pages need none, so they work when nothing else does.

All of them read nothing but path and language, and say so: that is what lets the page cache keep them.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles import markup
from articles.caching import same_for_everyone
from articles.models import Article, Source, Topic


@dataclass(frozen=True)
class NumberedSource:
    """A source as the page lists it: its number in this text and where its mark leads."""

    number: int
    source: Source

    @property
    def anchor(self) -> str:
        return f"source-{self.number}"


def _shelves(language: str) -> list[Topic]:
    """Topics of a language which have something on the shelf; each with its articles as `shelf`."""
    articles = Article.objects.published().only("language", "slug", "title", "summary", "topic_id")
    topics = Topic.objects.filter(language=language).prefetch_related(Prefetch("articles", articles, to_attr="shelf"))
    return [topic for topic in topics if topic.shelf]


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
def article(request: HttpRequest, slug: str) -> HttpResponse:
    """One article. Its translation comes with the same query, its sources with a second."""
    language = request.LANGUAGE_CODE
    # Both languages' rows share the key; a slug is unique within its language.
    key = Article.objects.published().in_language(language).filter(slug=slug).values("translation_key")
    rows = list(Article.objects.published().select_related("topic").filter(translation_key__in=key))
    found = next((row for row in rows if row.language == language), None)
    if found is None:
        raise Http404
    page = markup.render(found.body)
    rows_of_sources = {source.key: source for source in Source.objects.filter(key__in=page.source_keys)}
    sources = [NumberedSource(n, rows_of_sources[key]) for n, key in enumerate(page.source_keys, 1) if key in rows_of_sources]
    translation = next((row for row in rows if row.language != language), None)
    context = {"article": found, "page": page, "sources": sources, "translation": translation}
    return render(request, "articles/article.html", context)


@same_for_everyone()
@require_safe
def crisis(request: HttpRequest) -> HttpResponse:
    return render(request, f"articles/crisis.{request.LANGUAGE_CODE}.html")


@same_for_everyone()
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, f"articles/privacy.{request.LANGUAGE_CODE}.html")
