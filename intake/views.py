"""The family's pages. No cookie, no session; each POST that succeeds answers 303 to a page under a sealed ticket."""

from __future__ import annotations

import logging
import re
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from intake import codes, door, mailbox, tokens
from intake.forms import CodeForm, ContactForm
from intake.states import Status, TimelineKind
from intake.words import STATUS_WORDS, STEP_WORDS

logger = logging.getLogger(__name__)

RECEIPT, MAILBOX = "receipt", "mailbox"
ARTICLE_PATH = re.compile(r"^(?:/es)?/articles/([a-z0-9-]{1,80})/$")

no_store = cache_control(no_store=True)
any_method = require_http_methods(["GET", "HEAD", "POST"])


class SeeOther(HttpResponseRedirect):
    """303: the answer to a POST is another page, and the browser forgets the body."""

    status_code = 303


def _refuse_foreign(request: HttpRequest) -> None:
    if door.is_foreign(request.headers, request.get_host()):
        raise PermissionDenied


@csrf_exempt
@no_store
@any_method
def contact(request: HttpRequest) -> HttpResponse:
    """The request form. Showing it needs no query; sending it puts one sealed letter into the letterbox."""
    if request.method != "POST":
        initial = {"token": tokens.new_form_token(), "source": _article_of(request), "voicemail": "no"}
        return render(request, "intake/contact.html", {"form": ContactForm(initial=initial)})
    _refuse_foreign(request)
    data = request.POST.copy()
    token = tokens.read_form_token(str(data.get("token", "")))
    if token is None:
        data["token"] = tokens.new_form_token()
    form = ContactForm(data)
    if token is None:
        form.ask_to_send_again()
    if token is None or not form.is_valid():
        return _contact_again(request, form, 422)
    try:
        code = door.post_letter(token, form.letter(), language=request.LANGUAGE_CODE, at=timezone.now())
    except door.NotTaken:
        return _contact_again(request, form, 503, unavailable=True)
    except Exception:  # a fault of ours must not cost a family its words: the page keeps them
        logger.error("contact: a fault kept a letter from being posted", exc_info=True)
        return _contact_again(request, form, 503, unavailable=True)
    return _see_other("intake:receipt", tokens.seal_ticket(RECEIPT, code))


def _contact_again(request: HttpRequest, form: ContactForm, status: int, **facts: bool) -> HttpResponse:
    """The form once more, with everything typed still in it."""
    response = render(request, "intake/contact.html", {"form": form, **facts}, status=status)
    if status == 503:
        response.headers["Retry-After"] = "60"
    return response


def _article_of(request: HttpRequest) -> str:
    """The slug of the article whose link was followed, from the same site's Referer; nothing of it goes into a URL."""
    match = re.match(r"^https?://([^/]+)(/[^?#]*)", request.headers.get("Referer", ""))
    article = ARTICLE_PATH.match(match[2]) if match and match[1] == request.get_host() else None
    return article[1] if article else ""


def _see_other(name: str, ticket: str) -> SeeOther:
    return SeeOther(f"{reverse(name)}?t={ticket}")


@no_store
@require_safe
def receipt(request: HttpRequest) -> HttpResponse:
    """The code, shown for five minutes to whoever holds the ticket."""
    code = tokens.open_ticket(RECEIPT, request.GET.get("t", ""))
    return render(request, "intake/receipt.html", {"code": codes.grouped(code) if code else "", "keeps_ticket": bool(code)})


@csrf_exempt
@no_store
@any_method
def my_request(request: HttpRequest) -> HttpResponse:
    """Where a request stands, for whoever holds its code."""
    if request.method == "POST":
        _refuse_foreign(request)
        form = CodeForm(request.POST)
        if form.is_valid():
            return _see_other("intake:my_request", tokens.seal_ticket(MAILBOX, form.cleaned_data["code"]))
        return render(request, "intake/my_request.html", {"form": form}, status=422)
    ticket = request.GET.get("t")
    code = tokens.open_ticket(MAILBOX, ticket) if ticket else None
    if code is None:
        return render(request, "intake/my_request.html", {"form": CodeForm(), "expired": bool(ticket)})
    found = mailbox.open_mailbox(code)
    return render(request, "intake/my_request.html", _mailbox_page(found) if found else {"not_here": True})


def _mailbox_page(found: mailbox.Mailbox) -> dict[str, Any]:
    title, text = STATUS_WORDS[Status(found.status)]
    steps = [{"at": step.at, "text": STEP_WORDS[TimelineKind(step.kind)]} for step in found.steps]
    return {"mailbox": {"status_title": title, "status_text": text, "steps": steps}}


@no_store
@require_safe
def leave(request: HttpRequest) -> HttpResponse:
    """Where the exit control leads: a page that tells nothing."""
    return render(request, "intake/leave.html")


@no_store
@require_safe
def clear_css(request: HttpRequest) -> HttpResponse:
    """An empty stylesheet that empties the browser's cache of this site; measured to work where the page's own header does not.

    Never "cookies" or "*": that would sign the desk out.
    """
    return HttpResponse("", content_type="text/css", headers={"Clear-Site-Data": '"cache"'})
