"""The crisis numbers at the desk: read, not written. They are code, so that the crisis page stands without a database."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.http import HttpResponse
from django.template import Engine
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.admin_views import shelf
from articles.admin_views.frame import SEE, EditorRequest, Page
from articles.crisis_lines import CHECKED_EVERY, LINES, CrisisLine
from articles.models import Article, Source

IN_TEXT = re.compile(r"\]\(\s*<?tel:([a-z]+)")
IN_TEMPLATE = re.compile(r"\blines\.([a-z]+)\b")


@dataclass(frozen=True)
class Row:
    """A number, how old our look at it is, and all that would change with it."""

    key: str
    line: CrisisLine
    days: int
    is_due: bool
    articles: list[Article]
    templates: list[str]


@require_safe
def crisis(request: EditorRequest) -> HttpResponse:
    """One query, however many texts dial a number."""
    shelf.need(request, SEE)
    today, texts = timezone.localdate(), _texts()
    rows = [
        Row(key, line, (today - line.checked_on).days, line.is_due(today), texts[key], templates_with().get(key, []))
        for key, line in LINES.items()
    ]
    context = {"title": _("Crisis numbers"), "rows": rows, "most_days": CHECKED_EVERY.days, "languages": settings.LANGUAGES}
    return shelf.page(request, Source, "crisis.html", context)


def _texts() -> dict[str, list[Article]]:
    """The published texts that dial each number."""
    found: dict[str, list[Article]] = defaultdict(list)
    dialing = Article.objects.published().filter(body__contains="](tel:").order_by("title", "language")
    for article in dialing.only("title", "language", "body"):
        for key in sorted(set(IN_TEXT.findall(article.body))):
            found[key].append(article)
    return found


@lru_cache(maxsize=1)
def templates_with() -> dict[str, list[str]]:
    """The pages that print each number, by the names of their files. They do not change while a process runs."""
    found: dict[str, list[str]] = defaultdict(list)
    for folder in [Path(one) for one in Engine.get_default().dirs]:
        for path in sorted(folder.rglob("*.html")):
            for key in sorted(set(IN_TEMPLATE.findall(path.read_text(encoding="utf-8"))) & LINES.keys()):
                found[key].append(str(path.relative_to(folder)))
    return dict(found)


PAGES: tuple[Page, ...] = (("crisis-numbers/", crisis, "crisis"),)
