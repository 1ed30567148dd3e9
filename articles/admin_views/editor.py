"""The page on which a text is written. It translates between a form and the verbs of `actions`."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect, QueryDict
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles import actions, blocks
from articles.admin_views import unsaved
from articles.admin_views.beside import Beside, look, pair_versions, says_the_same, tools
from articles.admin_views.checks import panel_of
from articles.admin_views.frame import EditorRequest, Page, article_for, number_in, page
from articles.admin_views.threads import talk_about
from articles.models import Article, Revision, WorkingDraft
from articles.text_form import TextForm


@dataclass(frozen=True)
class Refused:
    """What was not done, why, and whose words stand in the way, if any do."""

    say: str
    status: int = 422
    theirs: Revision | WorkingDraft | None = None
    has_moved: bool = False  # this person wrote in another window

    @property
    def newer(self) -> Revision | None:
        """The version that somebody saved meanwhile."""
        return self.theirs if isinstance(self.theirs, Revision) else None


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: EditorRequest, article_id: int) -> HttpResponse:
    """GET: the text as its writer left it. POST: what was pressed, with all that was typed."""
    article = article_for(request, article_id)
    if request.method == "POST":
        if not request.user.has_perm(actions.EDIT):
            raise PermissionDenied
        press = PRESSES.get(request.POST.get("press", ""), _check)
        return pressed(request, article, press)
    may_write = any(map(request.user.has_perm, (actions.EDIT, actions.COMMENT)))
    given = unsaved.take(request, article_id) if may_write else None
    return edit_page(request, article, given=given, checked="checks" in request.GET)


def pressed(
    request: EditorRequest, article: Article, press: Callable[[EditorRequest, Article, TextForm], HttpResponse]
) -> HttpResponse:
    """Do it. What is refused comes back on the page with its sentence and everything that was typed."""
    if unsaved.is_somebody_elses(request):
        said = _("This page was opened by somebody else. Nothing was saved. Take their words to a page of your own.")
        return edit_page(request, article, given=request.POST, refused=Refused(said, status=409))
    form = sent_form(request, article)
    if request.POST.get("press") != "discard" and not form.is_valid():
        return edit_page(
            request, article, given=request.POST, refused=Refused(_("It is not saved: look at the marked fields."))
        )
    try:
        return press(request, article, form)
    except (actions.Stale, actions.DraftMoved) as clash:
        theirs = clash.newest if isinstance(clash, actions.Stale) else clash.draft
        refused = Refused(str(clash), 409, theirs, has_moved=isinstance(clash, actions.DraftMoved))
        return edit_page(request, article, given=request.POST, refused=refused)
    except actions.ActionRefused as refusal:
        return edit_page(request, article, given=request.POST, refused=Refused(str(refusal)))


def _save(request: EditorRequest, article: Article, form: TextForm) -> HttpResponse:
    base = base_of(article, number_in(request.POST, "over" if request.POST["press"] == "mine" else "base"))
    revision = actions.save_revision(
        article,
        text=form.text,
        base=base,
        by=request.user,
        at=timezone.now(),
        name=form.cleaned_data["name"],
        version=number_in(request.POST, "version"),
    )
    messages.success(request, _("Saved as version %(number)d.") % {"number": revision.number})
    return back(request, article, but=("name",))


def _check(request: EditorRequest, article: Article, form: TextForm) -> HttpResponse:
    keep(request, article, form)
    return back(request, article, "?checks=1#checks")


def _preview(request: EditorRequest, article: Article, form: TextForm) -> HttpResponse:
    """Kept, and then as readers would see it; what is half written beside it waits on this page."""
    version = "draft" if keep(request, article, form) else "newest"
    unsaved.carry(request, article.pk)
    return HttpResponseRedirect(reverse("admin:articles_article_preview", args=[article.pk], query={"v": version}))


def _discard(request: EditorRequest, article: Article, form: TextForm) -> HttpResponse:
    actions.discard(article, by=request.user)
    messages.success(request, _("Your draft is thrown away. This is the newest version."))
    return back(request, article, but=("name",))


PRESSES = {"save": _save, "mine": _save, "check": _check, "preview": _preview, "discard": _discard}


def sent_form(request: EditorRequest, article: Article) -> TextForm:
    """What was typed, read against what the page began with."""
    start = look(request.user, article).start
    return TextForm(request.POST, start=start, pair=pair_versions(article), language=article.language)


def keep(request: EditorRequest, article: Article, form: TextForm) -> WorkingDraft | None:
    """Keep what was typed as this person's draft. Whoever has none and has changed nothing gets none."""
    beside = look(request.user, article)
    if beside.draft is None and beside.newest is not None and says_the_same(form.text, beside.newest):
        return None
    return autosave(request, article, form)


def autosave(request: EditorRequest, article: Article, form: TextForm) -> WorkingDraft:
    return actions.autosave(
        article,
        base=base_of(article, number_in(request.POST, "base")),
        text=form.typed,
        version=number_in(request.POST, "version"),
        by=request.user,
        at=timezone.now(),
    )


def edit_page(
    request: EditorRequest,
    article: Article,
    *,
    given: QueryDict | None = None,
    refused: Refused | None = None,
    checked: bool = False,
) -> TemplateResponse:
    """The page. `given`: what was typed and is not saved, comments too."""
    beside = look(request.user, article)
    found = blocks.blocks(beside.newest.body if beside.newest else article.body)
    can_edit = request.user.has_perm(actions.EDIT)
    talk = talk_about(article, found)
    typed: dict[str, Any] = given.dict() if given is not None else unsaved.take_carried(request, article.pk)
    talk.put_back(typed)
    is_anothers = unsaved.is_somebody_elses(request)  # and stays theirs: no script keeps it, and no press
    text = given if can_edit else None
    form = TextForm(
        text,
        start=beside.start,
        is_begun=beside.draft is not None,
        name=typed.get("name", ""),
        pair=pair_versions(article),
        language=article.language,
    )
    context = {
        "form": form,
        "beside": beside,
        "refused": refused,
        "not_saved": given is not None,
        "came_back": given is not None and refused is None,
        "can_edit": can_edit,
        "can_comment": request.user.has_perm(actions.COMMENT),
        "longest_comment": actions.LONGEST_COMMENT,
        "is_anothers": is_anothers,
        "writer": request.POST["writer"] if is_anothers else unsaved.writer(request.user, article.pk),
        "paragraphs": found,
        "talk": talk,
        "typed": typed,
        "tools": tools(article) if can_edit else None,
        "checks": panel_of(article, beside.start) if checked else None,
        **_begun_from(beside, given, refused),
    }
    status = refused.status if refused else 200
    return page(request, article, "change", "edit.html", context, status=status)


def _begun_from(beside: Beside, given: QueryDict | None, refused: Refused | None) -> dict[str, Any]:
    """The two numbers that the page carries: the version from which it began, and the draft's as it is now.

    A page that comes back keeps what it began from; who has seen what another window of theirs says may save on top of it.
    """
    if given is None:
        return {"base": beside.base_number, "version": beside.version}
    has_moved = refused is not None and refused.has_moved
    return {"base": number_in(given, "base"), "version": beside.version if has_moved else number_in(given, "version")}


def back(request: EditorRequest, article: Article, more: str = "", *, but: Collection[str] = ()) -> HttpResponse:
    unsaved.carry(request, article.pk, but=but)
    return HttpResponseRedirect(reverse("admin:articles_article_change", args=[article.pk]) + more)


def base_of(article: Article, number: int) -> Revision | None:
    return article.revisions.filter(number=number).first() if number else None


PAGES: tuple[Page, ...] = (("<int:article_id>/change/", change, "change"),)
