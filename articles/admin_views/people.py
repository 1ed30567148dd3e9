"""An article's address, who wrote it as readers see it, who is reminded of it, and its other language."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles import actions
from articles.actions import EDIT, LEAD, PUBLISH
from articles.actions.rows import seen
from articles.actions.writing import PEOPLE
from articles.admin_views.frame import EditorRequest, Page, article_for, page
from articles.admin_views.verb_forms import PeopleForm, RenameForm
from articles.models import Article
from articles.states import ArticleState


@require_http_methods(["GET", "HEAD", "POST"])
def people(request: EditorRequest, article_id: int) -> HttpResponse:
    article = article_for(request, article_id)
    if request.method != "POST":
        return _page(request, article)
    if not request.user.has_perm(LEAD):
        raise PermissionDenied
    form = PeopleForm(request.POST)
    if not form.is_valid():
        return _page(request, article, people_form=form, status=422)
    was = request.POST.get("was", "")
    try:
        actions.set_people(article, **form.cleaned_data, was=was, by=request.user, at=timezone.now())
    except actions.RowMoved as moved:
        form.add_error(None, str(moved))
        return _page(request, article_for(request, article_id), people_form=form, has_moved=True, status=409)
    except actions.ActionRefused as refusal:
        form.add_error(None, str(refusal))
        return _page(request, article, people_form=form, status=409)
    messages.success(request, _("It is kept."))
    return _back(article_id)


@require_http_methods(["GET", "HEAD", "POST"])
def rename(request: EditorRequest, article_id: int) -> HttpResponse:
    article = article_for(request, article_id)
    if request.method != "POST":
        return _back(article_id)
    if not request.user.has_perm(PUBLISH):
        raise PermissionDenied
    form = RenameForm(request.POST)
    if not form.is_valid():
        return _page(request, article, rename_form=form, status=422)
    try:
        actions.rename(article, **form.cleaned_data, by=request.user, at=timezone.now())
    except actions.ActionRefused as refusal:
        form.add_error(None, str(refusal))
        return _page(request, article, rename_form=form, status=409)
    messages.success(request, _("It has its new address."))
    return _back(article_id)


def _back(article_id: int) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:articles_article_people", args=[article_id]))


def _page(
    request: EditorRequest,
    article: Article,
    *,
    people_form: PeopleForm | None = None,
    rename_form: RenameForm | None = None,
    has_moved: bool = False,
    status: int = 200,
) -> HttpResponse:
    may = {right: request.user.has_perm(right) for right in (EDIT, LEAD, PUBLISH)}
    known = {"author_name": article.author_name, "keeper": article.keeper_id}
    context = {
        "people_form": (people_form or PeopleForm(initial=known)) if may[LEAD] else None,
        "rename_form": (rename_form or RenameForm()) if may[PUBLISH] else None,
        # Of what the page shows; saved again after somebody else's change was shown, that is meant.
        "was": request.POST.get("was", "") if people_form is not None and not has_moved else seen(article, PEOPLE),
        "has_moved": has_moved,
        "may_add": may[EDIT],
        "former": list(article.former_addresses.order_by("-at")),
        "pair": Article.objects.filter(translation_key=article.translation_key).exclude(pk=article.pk).first(),
        "was_seen": article.state != ArticleState.DRAFT,
    }
    return page(request, article, "people", "people.html", context, status=status)


PAGES: tuple[Page, ...] = (
    ("<int:article_id>/people/", people, "people"),
    ("<int:article_id>/rename/", rename, "rename"),
)
