"""What every page about one article shares: who may see it, its heading, where it stands, and the way to its other pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.models import Article

SEE = "articles.view_article"
MOST_DIGITS = 9  # what every whole number of the database holds

# Below the address of the list of articles: route, view, and the end of its name (`admin:articles_article_...`).
Page = tuple[str, Callable[..., HttpResponse], str]


class EditorRequest(HttpRequest):
    """A request that came through `admin_view`: somebody of the staff is signed in."""

    user: User


class Tab(NamedTuple):
    name: str
    label: Promise
    url: str
    is_here: bool


# The pages about one article, in the order in which work passes through them: name of the address, and what it says.
TABS: tuple[tuple[str, Promise], ...] = (
    ("change", _("Text")),
    ("review", _("Review")),
    ("versions", _("Versions")),
    ("preview", _("Preview")),
    ("translate", _("Translation")),
    ("people", _("Address and people")),
)


def number(typed: str, otherwise: int = 0) -> int:
    """A number as our pages send it; 0, which fits nothing, for what no page of ours sends."""
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= MOST_DIGITS else otherwise


def number_in(data: Mapping[str, str], name: str) -> int:
    return number(data.get(name, ""))


def article_for(request: EditorRequest, article_id: int) -> Article:
    """The article, for whoever may read articles at the desk; everybody else is refused, whether it is there or not."""
    if not request.user.has_perm(SEE):
        raise PermissionDenied
    rows = Article.objects.select_related("topic", "live_revision", "planned_revision", "keeper")
    return get_object_or_404(rows, pk=article_id)


def page(
    request: EditorRequest, article: Article, here: str, template: str, context: dict[str, Any], *, status: int = 200
) -> TemplateResponse:
    """A page about one article. `here` is its name in TABS; its template extends admin/articles/article/work.html."""
    tabs = [
        Tab(name, label, reverse(f"admin:articles_article_{name}", args=[article.pk]), name == here) for name, label in TABS
    ]
    shared = {
        **admin.site.each_context(request),
        "title": article.title,
        "article": article,
        "opts": Article._meta,
        "tabs": tabs,
        "stage": article.stage(timezone.localdate()),
    }
    return TemplateResponse(request, f"admin/articles/article/{template}", shared | context, status=status)
