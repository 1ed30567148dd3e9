"""Saying something beside a paragraph, answering, and saying that it is done. The text that is being written comes along."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles import actions
from articles.admin_views.editor import Refused, back, edit_page, keep, pressed
from articles.admin_views.frame import EditorRequest, Page, article_for, number, number_in
from articles.models import Article, Comment, WorkingDraft
from articles.text_form import TextForm


@require_POST
def comment(request: EditorRequest, article_id: int) -> HttpResponse:
    """A new comment on a paragraph, or an answer to one (`answer` is its number)."""
    article = _article(request, article_id)
    wanted = number_in(request.POST, "answer")
    if wanted:
        first = get_object_or_404(Comment, pk=wanted, article=article)
        verb = partial(actions.answer, first, text=request.POST.get(f"answer-{wanted}", ""))
        return _say(request, article, verb, _("Your answer is there."), but=(f"answer-{wanted}",))
    revision = article.revisions.filter(number=number_in(request.POST, "paragraphs_of")).first()
    if revision is None:
        return _refuse(request, article, _("There is no version of it to comment on."))
    block = number(request.POST.get("paragraph", ""), otherwise=-1)
    verb = partial(actions.comment, revision, block=block, text=request.POST.get("comment", ""))
    return _say(request, article, verb, _("Your comment is there."), but=("paragraph", "comment"))


@require_POST
def resolve(request: EditorRequest, article_id: int, comment_id: int) -> HttpResponse:
    article = _article(request, article_id)
    first = get_object_or_404(Comment, pk=comment_id, article=article)
    return _say(request, article, partial(actions.resolve, first), _("Resolved."))


def _article(request: EditorRequest, article_id: int) -> Article:
    article = article_for(request, article_id)
    if not request.user.has_perm(actions.COMMENT):
        raise PermissionDenied
    return article


def _say(
    request: EditorRequest, article: Article, verb: Callable[..., object], done: str, *, but: Collection[str] = ()
) -> HttpResponse:
    """The verb, after the draft that came along is kept; whoever may not write has none."""

    def press(request: EditorRequest, article: Article, form: TextForm | None) -> HttpResponse:
        kept = keep(request, article, form) if form is not None else None
        try:
            verb(by=request.user, at=timezone.now())
        except actions.ActionRefused as refusal:
            return _refuse(request, article, str(refusal), kept)
        messages.success(request, done)
        return back(request, article, "#comments", but=but)

    if request.user.has_perm(actions.EDIT) and "body" in request.POST:
        return pressed(request, article, press)
    return press(request, article, None)


def _refuse(request: EditorRequest, article: Article, why: str, kept: WorkingDraft | None = None) -> HttpResponse:
    given = request.POST.copy()
    if kept is not None:
        given["version"] = str(kept.version)
    return edit_page(request, article, given=given, refused=Refused(why))


PAGES: tuple[Page, ...] = (
    ("<int:article_id>/comment/", comment, "comment"),
    ("<int:article_id>/comments/<int:comment_id>/resolve/", resolve, "resolve"),
)
