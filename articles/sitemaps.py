"""What search engines are told: every page there is, with its other language. Two queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from articles.caching import same_for_everyone
from articles.models import Article, Topic

# Not: what is found by accident on a shared phone (this-device), and what has nothing to read.
FIXED = ("home", "list", "crisis", "glossary", "changes", "privacy", "how_we_write", "accessibility")


@dataclass(frozen=True)
class Place:
    """An address, when its text last changed, and the same text in each language that has it, itself included."""

    url: str
    changed_on: date | None
    languages: dict[str, str]


def _fixed() -> list[Place]:
    places = []
    for name in FIXED:
        urls = {}
        for language, _ in settings.LANGUAGES:
            with translation.override(language):
                urls[language] = f"{settings.PUBLIC_URL}{reverse(f'articles:{name}')}"
        places += [Place(url, None, urls) for url in urls.values()]
    return places


def _pairs(rows: Iterable[Article | Topic]) -> list[Place]:
    """Rows of one translation key name each other."""
    urls: dict[object, dict[str, str]] = defaultdict(dict)
    found = [(row, f"{settings.PUBLIC_URL}{row.get_absolute_url()}") for row in rows]
    for row, url in found:
        urls[row.translation_key][row.language] = url
    return [Place(url, getattr(row, "updated_on", None), urls[row.translation_key]) for row, url in found]


@same_for_everyone()
@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    shown = Article.objects.published().not_stale(timezone.localdate())
    articles = list(shown.only("language", "slug", "translation_key", "updated_on", "topic_id").order_by("language", "slug"))
    topics = Topic.objects.filter(pk__in={article.topic_id for article in articles}).order_by("language", "slug")
    places = [*_fixed(), *_pairs(topics), *_pairs(articles)]
    return render(request, "articles/sitemap.xml", {"places": places}, content_type="application/xml")


@same_for_everyone()
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything may be read but what belongs to one family. What must not be listed says so itself (noindex)."""
    places = []
    for language, _ in settings.LANGUAGES:
        with translation.override(language):
            places.append(reverse("intake:my_request"))
    lines = ["User-agent: *", *(f"Disallow: {place}" for place in places)]
    if settings.PUBLIC_URL:
        lines += ["", f"Sitemap: {settings.PUBLIC_URL}{reverse('sitemap')}"]
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")
