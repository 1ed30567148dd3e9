"""One POST view for each verb on an article. They translate between people and `actions`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from articles import actions
from articles.actions import EDIT, LEAD, PUBLISH, SIGN
from articles.actions.reviewing import LINK_LIVES
from articles.admin_views import verb_forms
from articles.admin_views.frame import EditorRequest, Page, article_for, page
from articles.admin_views.review import Kept, review_page, zone_name
from articles.models import Article, Review, Revision, SignLink
from articles.states import ReviewState

Run = Callable[..., Any]


@dataclass(frozen=True)
class Verb:
    """A button of the review page: who gets to press it, what it does, and what is said when it is done."""

    name: str
    rights: tuple[str, ...]  # one of them; the verb itself asks again
    run: Run
    done: Promise | str = ""
    later: Promise | str = ""  # when it is for a time to come


def _of_number(article: Article, number: int) -> Revision:
    """The version that the page showed."""
    return get_object_or_404(article.revisions.select_related("article"), number=number)


def _send(article: Article, *, number: int, **given: Any) -> None:
    actions.send(_of_number(article, number), **given)


def _send_back(article: Article, *, number: int, **given: Any) -> None:
    asked = Review.objects.filter(article=article, revision__number=number).select_related("revision")
    review = asked.filter(state=ReviewState.OPEN).first() or asked.first()
    if review is None:
        raise actions.ActionRefused(str(_("Nobody has asked for a review of this version.")))
    actions.send_back(review, **given)


def _sign(article: Article, *, number: int, read: bool, **given: Any) -> None:
    actions.sign(_of_number(article, number), **given)


def _publish(article: Article, *, number: int, moment: str, when: datetime | None, at: datetime, **given: Any) -> None:
    day = article.published_at
    if moment == verb_forms.AS_SET and day is not None and day > at:
        when = day
    actions.publish(_of_number(article, number), opens_at=when, at=at, **given)


def _plan(article: Article, *, number: int, when: datetime, **given: Any) -> None:
    actions.plan(_of_number(article, number), when=when, **given)


def _withdraw(article: Article, *, number: int, moment: str, **given: Any) -> None:
    actions.withdraw(article, **given)


VERBS = (
    Verb("send", (EDIT,), _send, _("The reviewer has it.")),
    Verb("send_back", (SIGN, LEAD), _send_back, _("It is sent back, and who asked is told.")),
    Verb("sign", (SIGN,), _sign, _("You signed it. Readers see your name once it is published.")),
    Verb("publish", (PUBLISH,), _publish, _("It is published."), _("Readers see it from that time on.")),
    Verb("plan", (PUBLISH,), _plan, _("It is planned.")),
    Verb("unplan", (PUBLISH,), actions.unplan, _("The plan is taken away.")),
    Verb("withdraw", (LEAD,), _withdraw, _("It is taken down, or will be at that time.")),
    Verb("keep", (LEAD,), actions.keep, _("It stays.")),
    Verb("check_again", (EDIT,), actions.check_again, _("The same words are a new version now: send it to the reviewer.")),
)


def _pressed(verb: Verb) -> Callable[..., HttpResponse]:
    """The view of a verb. Whoever comes by a GET, as after a new sign-in, is led to the page that has the button."""

    @require_http_methods(["GET", "HEAD", "POST"])
    def view(request: EditorRequest, article_id: int) -> HttpResponse:
        article = _may(request, article_id, verb.rights)
        if request.method != "POST":
            return _back(article_id)
        form = verb_forms.OF_VERB[verb.name](request.POST)
        refused = _refusal(form, lambda given: verb.run(article, **given, by=request.user, at=timezone.now()))
        if refused:
            return review_page(request, article_for(request, article_id), Kept(verb.name, form), status=refused)
        is_later = form.cleaned_data.get("moment", verb_forms.NOW) != verb_forms.NOW
        messages.success(request, str((is_later and verb.later) or verb.done))
        return _back(article_id)

    return view


def _may(request: EditorRequest, article_id: int, rights: tuple[str, ...]) -> Article:
    article = article_for(request, article_id)
    if not any(request.user.has_perm(right) for right in rights):
        raise PermissionDenied
    return article


def _refusal(form: verb_forms.VerbForm, run: Callable[[dict[str, Any]], None]) -> int:
    """Do it, and 0; or the status of the page that says why not, with the sentence in the form."""
    if not form.is_valid():
        return 422
    try:
        run(form.cleaned_data)
    except actions.NotAllowed:
        raise PermissionDenied from None
    except actions.ActionRefused as refusal:
        form.add_error(None, str(refusal))
        return 409
    return 0


def _back(article_id: int) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:articles_article_review", args=[article_id]))


@require_http_methods(["GET", "HEAD", "POST"])
def link(request: EditorRequest, article_id: int) -> HttpResponse:
    """The link, shown once as the answer to this POST: a redirect would have to keep it somewhere meanwhile."""
    article = _may(request, article_id, (LEAD,))
    if request.method != "POST":
        return _back(article_id)
    form = verb_forms.LinkForm(request.POST)
    made: list[str] = []

    def make(given: dict[str, Any]) -> None:
        revision = _of_number(article, given.pop("number"))
        made.append(actions.make_link(revision, **given, by=request.user, at=timezone.now()))

    if refused := _refusal(form, make):
        return review_page(request, article_for(request, article_id), Kept("link", form), status=refused)
    said = {
        "address": request.build_absolute_uri(reverse("sign_by_link", args=made)),
        "signer": form.cleaned_data["name"],
        "goes_to": form.cleaned_data["address"],
        "ends": timezone.now() + LINK_LIVES,
        "zone": zone_name(),
    }
    return page(request, article, "review", "link.html", said)


@require_http_methods(["GET", "HEAD", "POST"])
def take_link_back(request: EditorRequest, article_id: int) -> HttpResponse:
    article = _may(request, article_id, (LEAD,))
    form = verb_forms.LinkIdForm(request.POST)
    if request.method == "POST":
        given = form.cleaned_data["link"] if form.is_valid() else 0
        row = get_object_or_404(SignLink.objects.select_related("revision"), pk=given, revision__article=article)
        try:
            actions.take_link_back(row, by=request.user, at=timezone.now())
        except actions.ActionRefused as refusal:
            form.add_error(None, str(refusal))
            kept = Kept("take_link_back", form)
            return review_page(request, article_for(request, article_id), kept, status=409)
        messages.success(request, str(_("The link does not work any more.")))
    return _back(article_id)


PAGES: tuple[Page, ...] = (
    *((f"<int:article_id>/{verb.name}/", _pressed(verb), verb.name) for verb in VERBS),
    ("<int:article_id>/link/", link, "link"),
    ("<int:article_id>/take_link_back/", take_link_back, "take_link_back"),
)
