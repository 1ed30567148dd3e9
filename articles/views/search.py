"""The search page: two queries at most. What was typed stands in its field, and in no title, sentence or header."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from articles import search as words

AS_TYPED = "typed"


@cache_control(no_store=True)
@gzip_page  # beside what was typed there is no secret on this page, whose length could be guessed at
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Any input gets a page. Nobody keeps it: its address holds what somebody was looking for."""
    language = request.LANGUAGE_CODE
    typed = words.cleaned(request.GET.get("q", ""))
    context: dict[str, object] = {"typed": typed}
    if not typed:
        return render(request, "articles/search.html", context | {"shelves": words.shelves(language)})
    found = words.find(typed, language, as_typed=request.GET.get("as") == AS_TYPED)
    other = next(code for code in words.LANGUAGES if code != language)
    context |= {
        "found": found,
        "shelves": found.shelves,
        "as_typed": f"?{urlencode({'q': typed, 'as': AS_TYPED})}" if found.shown_for else "",
        "elsewhere": _elsewhere(typed, other) if found.elsewhere else "",
        "other": other,
    }
    return render(request, "articles/search.html", context)


def _elsewhere(typed: str, language: str) -> str:
    with translation.override(language):
        return f"{reverse('articles:search')}?{urlencode({'q': typed})}"
