"""What the pages of the shelf share: the way between its lists, who may see them, and how a change of a row is written down."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.actions import ActionRefused, RowMoved
from articles.actions.rows import Row, seen
from articles.admin_views.frame import EditorRequest

INVALID, MOVED = 422, 409

# The lists of the editors: the end of an address's name, what the link says, and the right to see it.
LISTS: tuple[tuple[str, Promise, str], ...] = (
    ("article_changelist", _("Articles"), "articles.view_article"),
    ("source_changelist", _("Sources"), "articles.view_source"),
    ("source_crisis", _("Crisis numbers"), "articles.view_article"),
    ("image_changelist", _("Pictures"), "articles.view_image"),
    ("topic_changelist", _("Topics"), "articles.view_topic"),
    ("glossaryterm_changelist", _("Glossary"), "articles.view_glossaryterm"),
    ("errorreport_changelist", _("Reports"), "articles.view_article"),
)


class Place(NamedTuple):
    label: Promise
    url: str
    is_here: bool


def need(request: EditorRequest, right: str) -> None:
    if not request.user.has_perm(right):
        raise PermissionDenied


def places(request: HttpRequest) -> list[Place]:
    """The lists that this person may see."""
    there = [(label, reverse(f"admin:articles_{name}")) for name, label, right in LISTS if request.user.has_perm(right)]
    here = max((url for _, url in there if request.path.startswith(url)), key=len, default="")
    return [Place(label, url, url == here) for label, url in there]


def page(
    request: EditorRequest, model: type[Model], template: str, context: dict[str, Any], *, status: int = 200
) -> TemplateResponse:
    """A page about a row of the shelf. Its template extends admin/articles/shelf.html; `title` is its heading."""
    shared = {**admin.site.each_context(request), "opts": model._meta, "places": places(request)}
    return TemplateResponse(request, f"admin/articles/{template}", shared | context, status=status)


def attempt(request: EditorRequest, form: Any, act: Callable[[], Row], flag: int) -> tuple[Row | None, ActionRefused | None]:
    """Do what was asked, and write it down: the row, or why not. Neither: the form cannot be read."""
    if not form.is_valid():
        return None, None
    try:
        with transaction.atomic():
            row = act()
            # In the row's history: who, when and which fields, never what stood in them.
            what = ", ".join(form.changed_data)
            LogEntry.objects.log_actions(request.user.pk, [row], flag, change_message=what, single_object=True)
            return row, None
    except ActionRefused as refusal:
        return None, refusal


def said_now(form: Any, refusal: ActionRefused | None) -> list[tuple[str, Any]]:
    """What somebody else wrote meanwhile, beside what is in the form: labels and values. Empty when nobody did."""
    if not isinstance(refusal, RowMoved):
        return []
    return [(field.label, form.initial_of(refusal.row).get(field.name, "")) for field in form]


def digest(row: Model, names: Iterable[str], form: Any, refusal: ActionRefused | None, given: str) -> str:
    """What the page carries of the row. After a refusal because it moved, what it says now: saved again, that is meant."""
    if isinstance(refusal, RowMoved):
        return seen(refusal.row, names)
    return given if form is not None else seen(row, names)


def status_of(refusal: ActionRefused | None, form: Any) -> int:
    """What a page answers: a verb refused, a form cannot be read, or all is well."""
    if refusal is not None:
        return MOVED if isinstance(refusal, RowMoved) else INVALID
    return INVALID if form is not None and form.is_bound and not form.is_valid() else 200
