"""The link that signs once: for a clinician without an account. Looking changes nothing, a POST signs.

Nobody is signed in here, so these pages stand outside the admin's own and say no more than their link is for. The token is in
the address: nothing of the page sends it on (prosperity.middleware answers `strict-origin` here; `no-referrer` would make
browsers send `Origin: null` with the form, which CSRF refuses), and nothing writes it down.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from articles.actions import ActionRefused, LinkRefused, open_link, sign_by_link
from articles.admin_views.reading import read
from articles.admin_views.review import zone_name
from articles.admin_views.verb_forms import SignForm
from articles.models import Review, SignLink
from articles.states import ReviewState


def _quiet(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Kept by nobody, found by nobody, and told to nobody whom the page leads to."""

    @wraps(view)
    def quiet(request: HttpRequest, **named: str) -> HttpResponse:
        response = view(request, **named)
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response

    return quiet


@_quiet
@require_http_methods(["GET", "HEAD", "POST"])
def sign(request: HttpRequest, token: str) -> HttpResponse:
    """What is to be signed; every link that is no good has the same answer, and no reason."""
    now = timezone.now()
    try:
        link = open_link(token, at=now)
        if request.method != "POST":
            return _page(request, link, SignForm())
        form = SignForm({**request.POST.dict(), "name": link.signer_name, "number": link.revision.number})
        if not form.is_valid():
            return _page(request, link, form, status=422)
        sign_by_link(token, at=now)
    except LinkRefused:
        return render(request, "admin/articles/link_gone.html", status=404)
    except ActionRefused as refusal:  # these words are signed in this name, by another link
        form.add_error(None, str(refusal))
        return _page(request, link, form, status=409)
    thanks = HttpResponseRedirect(reverse("sign_by_link_thanks"))
    thanks.status_code = 303
    return thanks


@_quiet
@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    return render(request, "admin/articles/sign_thanks.html")


def _page(request: HttpRequest, link: SignLink, form: SignForm, *, status: int = 200) -> HttpResponse:
    asked = Review.objects.filter(revision=link.revision_id, state=ReviewState.OPEN).select_related("asked_by").first()
    context = {
        "link": link,
        "form": form,
        "reading": read(link.revision),
        "review": asked,
        "zone": zone_name(),
    }
    return render(request, "admin/articles/sign.html", context, status=status)
