"""Keeping what somebody types while they type it: what editor.js sends and asks. Answers are JSON."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles import actions
from articles.admin_views import unsaved
from articles.admin_views.beside import clock, who_else
from articles.admin_views.editor import autosave, sent_form
from articles.admin_views.frame import EditorRequest, Page, article_for
from articles.models import Article, WorkingDraft


@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: EditorRequest, article_id: int) -> HttpResponse:
    """POST: keep these words. GET: whether there is a line, who is signed in, and with which token."""
    article = article_for(request, article_id)
    needed = (actions.EDIT,) if request.method == "POST" else (actions.EDIT, actions.COMMENT)
    if not any(map(request.user.has_perm, needed)):
        raise PermissionDenied
    if request.method != "POST":
        return JsonResponse({"who": request.user.get_username(), "token": get_token(request)})
    return _keep(request, article)


def _keep(request: EditorRequest, article: Article) -> HttpResponse:
    if unsaved.is_somebody_elses(request):
        return JsonResponse({"say": _("Somebody else is signed in now. Nothing was saved.")}, status=403)
    form = sent_form(request, article)
    if not form.is_valid():
        errors = [f"{form.fields[name].label}: {' '.join(map(str, found))}" for name, found in form.errors.items()]
        return JsonResponse({"say": " ".join([_("Not saved."), *errors])}, status=422)
    try:
        kept = autosave(request, article, form)
    except actions.DraftMoved as moved:
        return JsonResponse({"say": str(moved), **_as_it_is(moved.draft)}, status=409)
    except actions.ActionRefused as refusal:
        return JsonResponse({"say": str(refusal)}, status=422)
    others = [{"name": one.name, "at": one.at} for one in who_else(request.user, article)]
    return JsonResponse(
        {
            "version": kept.version,
            "saved_at": kept.saved_at.isoformat(timespec="seconds"),
            "say": _("Draft kept at %(time)s") % {"time": clock(kept.saved_at)},
            "others": others,
        }
    )


def _as_it_is(kept: WorkingDraft | None) -> dict[str, Any]:
    """What the draft says now; it may be gone."""
    if kept is None:
        return {"version": 0, "text": None}
    return {"version": kept.version, "text": {"title": kept.title, "summary": kept.summary, "body": kept.body}}


PAGES: tuple[Page, ...] = (("<int:article_id>/draft/", draft, "draft"),)
