"""What the pages of the shelf share: the way between its lists, who may see them, and how a change of a row is written down."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.actions import RowMoved
from articles.admin_views.frame import EditorRequest

INVALID, REFUSED = 422, 409

# The lists beside the articles: the model, what the link says, and the right to see it.
LISTS: tuple[tuple[str, Promise, str], ...] = (
    ("source", _("Sources"), "articles.view_source"),
    ("image", _("Pictures"), "articles.view_image"),
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
    found = []
    for model, label, right in LISTS:
        url = reverse(f"admin:articles_{model}_changelist")
        if request.user.has_perm(right):
            found.append(Place(label, url, request.path.startswith(url)))
    return found


def page(
    request: EditorRequest, model: type[Model], template: str, context: dict[str, Any], *, status: int = 200
) -> TemplateResponse:
    """A page about a row of the shelf. Its template extends admin/articles/shelf.html; `title` is its heading."""
    shared = {**admin.site.each_context(request), "opts": model._meta, "places": places(request)}
    return TemplateResponse(request, f"admin/articles/{template}", shared | context, status=status)


def status_of(refusal: Exception | None, form: Any) -> int:
    """What a page answers: that of a verb that refused, of a form that cannot be read, or all is well."""
    if refusal is not None:
        return REFUSED if isinstance(refusal, RowMoved) else INVALID
    return INVALID if form.is_bound and not form.is_valid() else 200


def remember(request: EditorRequest, row: Model, flag: int, form: Any) -> None:
    """Write a change into the row's history at the desk: who, when and which fields, never what stood in them."""
    what = ", ".join(form.changed_data)
    LogEntry.objects.log_actions(request.user.pk, [row], flag, change_message=what, single_object=True)
