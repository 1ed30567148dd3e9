"""What readers reported: how often, of which kind, where and when. There are no words of theirs, and nothing about them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import Count
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from articles import actions
from articles.actions import EDIT, LEAD, ActionRefused
from articles.admin_views import shelf
from articles.admin_views.frame import SEE, EditorRequest, Page, number_in
from articles.models import Article, ErrorReport
from articles.states import ErrorReason

MOST = 500  # groups on a page; what is handled makes room


@dataclass
class Group:
    """The same thing, reported of the same place."""

    reason: str
    section: str
    days: list[tuple[date, int]] = field(default_factory=list)

    @property
    def label(self) -> str:
        return str(ErrorReason(self.reason).label)

    @property
    def count(self) -> int:
        return sum(number for _, number in self.days)


@dataclass
class Reported:
    """All that was reported of one article."""

    article: Article
    url: str
    groups: list[Group]

    @property
    def count(self) -> int:
        return sum(group.count for group in self.groups)


def may_handle(person: User) -> bool:
    return any(map(person.has_perm, (EDIT, LEAD)))


@require_safe
def reports(request: EditorRequest) -> HttpResponse:
    shelf.need(request, SEE)
    return _show(request, handled=request.GET.get("handled") == "yes", language=request.GET.get("language", ""))


@require_http_methods(["GET", "HEAD", "POST"])
def handle(request: EditorRequest) -> HttpResponse:
    """Somebody looked. Of one article, of one kind, or of one kind and place of it; `from` says on which page."""
    if not may_handle(request.user):
        raise PermissionDenied
    if request.method != "POST":  # from the sign-in, when a session had ended
        return HttpResponseRedirect(reverse("admin:articles_errorreport_changelist"))
    given = request.POST
    article = get_object_or_404(Article, pk=number_in(given, "article"))
    one: dict[str, Any] = {"count": number_in(given, "count")}
    one |= {name: given[name] for name in ("reason", "section") if name in given}
    try:
        done = actions.handle(article, by=request.user, at=timezone.now(), **one)
    except ActionRefused as refusal:
        return _show(request, refusal=refusal)
    said = ngettext("%(n)s report is handled.", "%(n)s reports are handled.", done)
    messages.success(request, said % {"n": done})
    onward = "admin:articles_article_tasks" if given.get("from") == "tasks" else "admin:articles_errorreport_changelist"
    return HttpResponseRedirect(reverse(onward))


def _show(
    request: EditorRequest, *, handled: bool = False, language: str = "", refusal: ActionRefused | None = None
) -> HttpResponse:
    """Two queries, however much was reported."""
    found = ErrorReport.objects.filter(handled_on__isnull=not handled)
    if language in dict(settings.LANGUAGES):
        found = found.filter(article__language=language)
    counted = found.values_list("article", "reason", "section", "on").annotate(n=Count("pk")).order_by("-on", "section")
    rows = list(counted[: MOST + 1])
    context: dict[str, Any] = {
        "title": _("Reports of readers"),
        "reported": _by_article(rows[:MOST]),
        "is_cut": len(rows) > MOST,
        "handled": handled,
        "language": language,
        "languages": settings.LANGUAGES,
        "refusal": refusal,
        "may_handle": not handled and may_handle(request.user),
    }
    return shelf.page(request, ErrorReport, "reports.html", context, status=shelf.MOVED if refusal else 200)


def _by_article(rows: list[tuple[int, str, str, date, int]]) -> list[Reported]:
    """The most reported first."""
    groups: dict[int, dict[tuple[str, str], Group]] = defaultdict(dict)
    for article, reason, section, on, number in rows:
        groups[article].setdefault((reason, section), Group(reason, section)).days.append((on, number))
    articles = Article.objects.only("title", "language", "slug", "state").in_bulk(list(groups))
    found = [
        Reported(article, f"{settings.PUBLIC_URL}{article.get_absolute_url()}", list(groups[pk].values()))
        for pk, article in articles.items()
    ]
    return sorted(found, key=lambda one: (-one.count, one.article.title))


PAGES: tuple[Page, ...] = (("", reports, "changelist"), ("handle/", handle, "handle"))
