"""The versions of an article: all of them, what changed between any two, and the words of an earlier one again."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import F, Prefetch
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from articles import actions, diffs
from articles.admin_views.frame import EditorRequest, Page, article_for, number_in, page
from articles.admin_views.texts import DRAFT, LIVE, NEWEST, SIGNED, NoSuchText, Text, draft_of, texts_of
from articles.models import Article, Revision, SignOff
from articles.states import ArticleState, ReviewState

ON_A_PAGE = 50
LISTED = 100  # versions that the form offers; older ones are reached from their row
REFUSED, NOT_THERE = 409, 404


class Field(NamedTuple):
    """A part of a text, and what changed in it."""

    label: str
    stretches: list[diffs.Stretch]
    is_changed: bool


@require_safe
def versions(request: EditorRequest, article_id: int) -> HttpResponse:
    """All versions, the newest first, so many on a page."""
    article = article_for(request, article_id)
    before = number_in(request.GET, "before")
    rows = _rows(article)
    if before:
        rows = rows.filter(number__lt=before)
    found = list(rows[: ON_A_PAGE + 1])
    signed = SignOff.objects.filter(revision__article=article, content_hash=F("revision__content_hash"))
    context = {
        "versions": found[:ON_A_PAGE],
        "older": found[ON_A_PAGE - 1].number if len(found) > ON_A_PAGE else None,
        "is_first_page": not before,
        "has_draft": article.working_drafts.filter(user=request.user).exists(),
        "has_signature": signed.exists(),
        "may_edit": request.user.has_perm(actions.EDIT),
    }
    return page(request, article, "versions", "versions.html", context)


@require_safe
def compare(request: EditorRequest, article_id: int) -> HttpResponse:
    """What changed from one text to another: `?a=` and `?b=` are numbers, or draft, newest, live, signed."""
    return _compared(request, article_for(request, article_id), request.GET.get("a", ""), request.GET.get("b", ""))


@require_POST
def restore(request: EditorRequest, article_id: int, number: int) -> HttpResponse:
    """The words of an earlier version, as the newest one."""
    article = article_for(request, article_id)
    if not request.user.has_perm(actions.EDIT):
        raise PermissionDenied
    revision = get_object_or_404(article.revisions, number=number)
    try:
        made = actions.restore(revision, by=request.user, at=timezone.now())
    except actions.ActionRefused as refusal:
        return _compared(request, article, NEWEST, str(number), refusal=str(refusal), status=REFUSED)
    message = _("Version %(number)s is the newest again, as version %(made)s.")
    messages.success(request, message % {"number": number, "made": made.number})
    return HttpResponseRedirect(reverse("admin:articles_article_versions", args=[article.pk]))


def _rows(article: Article) -> Any:
    signatures = SignOff.objects.filter(content_hash=F("revision__content_hash"))
    rows = article.revisions.select_related("created_by").prefetch_related(
        Prefetch("sign_offs", queryset=signatures, to_attr="signatures")
    )
    return rows.defer("body", "summary").order_by("-number")


def _compared(
    request: EditorRequest, article: Article, a: str, b: str, *, refusal: str = "", status: int = 200
) -> HttpResponse:
    a, b = a or (LIVE if article.live_revision else NEWEST), b or NEWEST
    draft = draft_of(article, request.user)
    listed = article.revisions.only("article", "number", "name", "created_at", "content_hash")
    recent = list(listed.order_by("-number")[:LISTED])
    context: dict[str, Any] = {"a": a, "b": b, "refusal": refusal, "standing": _standing(article, draft)}
    try:
        old, new = texts_of(article, request.user, a, b, draft=draft)
    except NoSuchText as absent:
        context |= {"absent": str(absent), "numbered": _numbered(recent, [])}
        return page(request, article, "versions", "compare.html", context, status=NOT_THERE)
    fields = fields_of(old.revision, new.revision)
    context |= {
        "old": old,
        "new": new,
        "fields": fields,
        "has_changed": any(field.is_changed for field in fields),
        "differs": _words_of(old.revision) != _words_of(new.revision),
        "numbered": _numbered(recent, [old, new]),
    }
    if request.user.has_perm(actions.EDIT) and not new.is_draft and recent[0].content_hash != new.revision.content_hash:
        ends_review = article.reviews.filter(state=ReviewState.OPEN).exists()
        context |= {"may_restore": True, "has_draft": draft is not None, "ends_review": ends_review}
    return page(request, article, "versions", "compare.html", context, status=status)


def _words_of(revision: Revision) -> tuple[str, ...]:
    return revision.title, revision.summary, revision.body


def fields_of(old: Revision, new: Revision) -> list[Field]:
    """Title, summary and text, with what changed from one to the other."""
    labels = (_("Title"), _("Summary"), _("Text"))
    fields = []
    for label, was, now in zip(labels, _words_of(old), _words_of(new), strict=True):
        rows = diffs.compare(was, now)
        fields.append(Field(label, diffs.stretches(rows), any(row.kind != diffs.SAME for row in rows)))
    return fields


def _standing(article: Article, draft: Revision | None) -> list[tuple[str, str]]:
    """The texts that can be asked for by what they are to the article."""
    found = [(NEWEST, _("The newest version")), (SIGNED, _("The last signed version"))]
    if article.live_revision is not None:
        live = _("What readers see") if article.state == ArticleState.PUBLISHED else _("What readers saw last")
        found.insert(0, (LIVE, live))
    if draft is not None:
        found.append((DRAFT, _("Your working draft")))
    return found


def _numbered(recent: list[Revision], chosen: list[Text]) -> list[Text]:
    """The versions by their numbers, those that were asked for among them, however old."""
    found = {revision.number: Text(str(revision.number), revision) for revision in recent}
    asked = {text.revision.number: Text(str(text.revision.number), text.revision) for text in chosen if not text.is_draft}
    return [text for _number, text in sorted((asked | found).items(), reverse=True)]


PAGES: tuple[Page, ...] = (
    ("<int:article_id>/versions/", versions, "versions"),
    ("<int:article_id>/compare/", compare, "compare"),
    ("<int:article_id>/restore/<int:number>/", restore, "restore"),
)
