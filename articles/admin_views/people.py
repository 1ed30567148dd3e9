"""An article's address, its place, who wrote it as readers see it, who is reminded of it, and its other language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from articles import actions
from articles.actions import EDIT, LEAD, PUBLISH
from articles.actions.rows import seen
from articles.actions.shelving import PLACE
from articles.actions.writing import PEOPLE
from articles.admin_views.frame import EditorRequest, Page, article_for, page
from articles.admin_views.verb_forms import PeopleForm, PlaceForm, RenameForm, VerbForm
from articles.models import Article
from articles.states import ArticleState


class Card(NamedTuple):
    """One form of the page, and the verb that it is for."""

    right: str
    verb: Callable[..., None]
    made: Callable[[Article, Any], VerbForm]  # of what was typed
    shown: Callable[[Article], VerbForm]  # of what is there
    said: str | Promise
    columns: tuple[str, ...] = ()  # what somebody else may have changed meanwhile


CARDS = {
    "rename": Card(
        PUBLISH,
        actions.rename,
        lambda article, typed: RenameForm(typed),
        lambda article: RenameForm(),
        gettext_lazy("It has its new address."),
    ),
    "place": Card(
        LEAD,
        actions.place,
        lambda article, typed: PlaceForm(typed, article=article),
        PlaceForm.of,
        gettext_lazy("It is kept."),
        PLACE,
    ),
    "people": Card(
        LEAD,
        actions.set_people,
        lambda article, typed: PeopleForm(typed),
        lambda article: PeopleForm(initial={"author_name": article.author_name, "keeper": article.keeper_id}),
        gettext_lazy("It is kept."),
        PEOPLE,
    ),
}


@require_http_methods(["GET", "HEAD", "POST"])
def people(request: EditorRequest, article_id: int) -> HttpResponse:
    article = article_for(request, article_id)
    return _press(request, article, "people") if request.method == "POST" else _page(request, article)


@require_http_methods(["GET", "HEAD", "POST"])
def place(request: EditorRequest, article_id: int) -> HttpResponse:
    article = article_for(request, article_id)
    return _press(request, article, "place") if request.method == "POST" else _back(article_id)


@require_http_methods(["GET", "HEAD", "POST"])
def rename(request: EditorRequest, article_id: int) -> HttpResponse:
    article = article_for(request, article_id)
    return _press(request, article, "rename") if request.method == "POST" else _back(article_id)


def _press(request: EditorRequest, article: Article, name: str) -> HttpResponse:
    card = CARDS[name]
    if not request.user.has_perm(card.right):
        raise PermissionDenied
    form = card.made(article, request.POST)
    if not form.is_valid():
        return _page(request, article, typed={name: form}, status=422)
    given = form.cleaned_data | ({"was": request.POST.get("was", "")} if card.columns else {})
    try:
        card.verb(article, **given, by=request.user, at=timezone.now())
    except actions.ActionRefused as refusal:
        form.add_error(None, str(refusal))
        moved = name if isinstance(refusal, actions.RowMoved) else ""
        return _page(request, article_for(request, article.pk), typed={name: form}, moved=moved, status=409)
    messages.success(request, str(card.said))
    return _back(article.pk)


def _back(article_id: int) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:articles_article_people", args=[article_id]))


def _page(
    request: EditorRequest, article: Article, *, typed: dict[str, VerbForm] | None = None, moved: str = "", status: int = 200
) -> HttpResponse:
    """`typed`: the form that was refused; `moved`: its name, if somebody else changed the same meanwhile."""
    typed = typed or {}
    mine = {name: card for name, card in CARDS.items() if request.user.has_perm(card.right)}
    # Of what the page shows; saved again after somebody else's change was shown, that is meant.
    was = {
        name: request.POST.get("was", "") if name in typed and name != moved else seen(article, card.columns)
        for name, card in mine.items()
    }
    context = {
        "forms": {name: typed.get(name) or card.shown(article) for name, card in mine.items()},
        "was": was,
        "moved": moved,
        "reads_next": _reads_next(article) if "place" not in mine or moved == "place" else [],
        "may_add": request.user.has_perm(EDIT),
        "former": list(article.former_addresses.order_by("-at")),
        "pair": Article.objects.filter(translation_key=article.translation_key).exclude(pk=article.pk).first(),
        "was_seen": article.state != ArticleState.DRAFT,
    }
    return page(request, article, "people", "people.html", context, status=status)


def _reads_next(article: Article) -> list[Article]:
    same = Article.objects.filter(translation_key__in=article.related, language=article.language)
    of_key = {one.translation_key: one for one in same}
    return [of_key[key] for key in article.related if key in of_key]


PAGES: tuple[Page, ...] = (
    ("<int:article_id>/people/", people, "people"),
    ("<int:article_id>/place/", place, "place"),
    ("<int:article_id>/rename/", rename, "rename"),
)
