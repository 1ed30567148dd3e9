"""The public record of what changed, article by article and whole. Two queries each."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.caching import same_for_everyone
from articles.models import Correction
from articles.views.addresses import Address, moved, pair

NEWEST = 100


@same_for_everyone()
@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """What changed last in the articles of this language; older lines stand with each article."""
    rows = list(Correction.objects.of_language(request.LANGUAGE_CODE).with_sources()[: NEWEST + 1])
    context = {"rows": rows[:NEWEST], "has_older": len(rows) > NEWEST}
    return render(request, "articles/changes.html", context)


@same_for_everyone()
@require_safe
def article_changes(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything that changed in one article since it was first published."""
    language = request.LANGUAGE_CODE
    found, other = pair(language, slug)
    if found is None:
        return moved(language, slug, "articles:article_changes")
    context = {
        "article": found,
        "translation": Address(other, "articles:article_changes") if other else None,
        "rows": list(found.corrections.with_sources()),
    }
    return render(request, "articles/article_changes.html", context)
