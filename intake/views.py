"""Writing to us. No cookie, no session; each POST that succeeds answers 303 to a page under a sealed ticket."""

from __future__ import annotations

import functools
import json
import logging
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import Error as DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_http_methods, require_safe

from intake import addresses, codes, contact_rules, door, metrics, throttle, tokens
from intake.forms import ContactForm, DetailsForm, HeldForm, PublicForm, SafeContactForm
from intake.states import LetterKind, Mark

logger = logging.getLogger(__name__)

RECEIPT, MAILBOX, HELD = "receipt", "mailbox", "held"
ARTICLE_PATH = re.compile(r"^(?:/es)?/articles/([a-z0-9-]{1,80})/$")
FASTEST_PERSON = 3.0  # seconds from seeing the page to sending it

no_store = cache_control(no_store=True)
any_method = require_http_methods(["GET", "HEAD", "POST"])

View = Callable[[HttpRequest], HttpResponse]


class SeeOther(HttpResponseRedirect):
    """303: the answer to a POST is another page, and the browser forgets the body."""

    status_code = 303


def compressed(*, with_ticket: bool) -> Callable[[View], View]:
    """A form to be filled travels compressed: a GET, and under a ticket only where the page shows nothing the ticket holds.

    What shows a code, answers of the desk, or words that came with the request keeps its true length: one that depended on
    both a secret and a stranger's text would tell the one from the other (BREACH).
    """

    def decorate(view: View) -> View:
        smaller = gzip_page(view)

        @functools.wraps(view)
        def answer(request: HttpRequest) -> HttpResponse:
            may = request.method in ("GET", "HEAD") and (with_ticket or "t" not in request.GET)
            return (smaller if may else view)(request)

        return answer

    return decorate


def see_other(name: str, purpose: str, content: str) -> SeeOther:
    return SeeOther(f"{reverse(name)}?t={tokens.seal_ticket(purpose, content)}")


def refuse_foreign(request: HttpRequest) -> None:
    if door.is_foreign(request.headers, request.get_host()):
        raise PermissionDenied


# --- The request --------------------------------------------------------------------------------------------------------


@csrf_exempt
@compressed(with_ticket=True)
@no_store
@any_method
def contact(request: HttpRequest) -> HttpResponse:
    """The request form. Showing it needs no query; sending it puts one sealed letter into the letterbox."""
    if request.method != "POST":
        initial = {"token": tokens.new_form_token(), "source": _article_of(request), "voicemail": "no"}
        return render(request, "intake/contact.html", {"form": ContactForm(initial=initial)})
    refuse_foreign(request)
    if "switch" in request.POST:
        return in_this_language(request, ContactForm)
    token, crowded = _count(request)
    if crowded and (token is None or request.POST.get("website")):
        return slow_down(request, ContactForm)
    form = ContactForm(with_token(request.POST, token))
    worn = is_worn(token, form)
    if crowded and worn:
        return slow_down(request, ContactForm)
    if token is None:
        form.ask_to_send_again()
    if token is None or not form.is_valid():
        return show_again(request, "intake/contact.html", form, 422)
    at = timezone.now()

    mark = _mark_of(form, token, crowded=crowded or worn)

    def post() -> str:
        return door.post_letter(token, form.letter(), language=request.LANGUAGE_CODE, at=at, mark=mark)

    code = taken(post)
    if code is None:
        return show_again(request, "intake/contact.html", form, 503)
    return see_other("intake:receipt", RECEIPT, json.dumps(_receipt_of(form, code, at, marked=bool(mark))))


def _count(request: HttpRequest) -> tuple[tokens.FormToken | None, bool]:
    """The token of what was sent, and whether its network sends far too much.

    A good form from a crowded network, like a shelter's, is taken and read as any other. The cheap page is for a bad one, and
    for one that is sent over and over with other words each time (`is_worn`).
    """
    token = tokens.read_form_token(request.POST.get("token", ""))
    return token, throttle.hit(throttle.POSTS, throttle.visitor(request.META))


def is_worn(token: tokens.FormToken | None, form: PublicForm, code: str = "") -> bool:
    """Whether this form came too often, not counting what was taken already: a double click wears nothing out."""
    if token is None or (form.is_valid() and door.has_taken(token, form.letter(), code)):
        return False
    return throttle.hit(throttle.SAME_FORM, throttle.mark("form", token.form_key))


def _mark_of(form: ContactForm, token: tokens.FormToken, *, crowded: bool) -> str:
    """Why the desk should look at this request after the others; nothing for nearly all."""
    if form.cleaned_data["website"]:
        return Mark.HONEYPOT.value
    if crowded:
        return Mark.MANY.value
    return Mark.FAST.value if token.age < FASTEST_PERSON else ""


def _receipt_of(form: ContactForm, code: str, at: datetime, *, marked: bool) -> dict[str, Any]:
    """What the receipt has to know, and no word of what was written. Faults here must not cost a family its receipt."""
    facts: dict[str, Any] = {"code": code, "at": at.isoformat(), "reach": form.cleaned_data["reach"]}
    # A letter that has just waited for the database in vain spares its receipt that; one that is set apart waits longer than
    # others, so it is promised nothing.
    facts["ask"] = not door.breaker.is_open and not marked
    try:
        facts["dangers"] = form.dangers()
        facts["rule"] = form.contact().safe().to_json()
        facts["mail"] = _meant(form)
    except Exception:  # the letter is posted: whatever is wrong with the extras, the code has to be shown
        logger.error("contact: a fault kept a receipt from being complete", exc_info=True)
    return facts


def _meant(form: PublicForm) -> str:
    """The mail provider that an address with a slip in it probably meant; nothing for nearly all."""
    meant = addresses.likely_meant(form.cleaned_data.get("email", ""))
    return meant.rpartition("@")[2] if meant else ""


def _article_of(request: HttpRequest) -> str:
    """The slug of the article whose link was followed, from the same site's Referer; nothing of it goes into a URL."""
    match = re.match(r"^https?://([^/]+)(/[^?#]*)", request.headers.get("Referer", ""))
    article = ARTICLE_PATH.match(match[2]) if match and match[1] == request.get_host() else None
    return article[1] if article else ""


@no_store
@require_safe
def receipt(request: HttpRequest) -> HttpResponse:
    """The code, what to do now, and by when somebody answers: shown for five minutes to whoever holds the ticket."""
    ticket = tokens.open_ticket(RECEIPT, request.GET.get("t", ""))
    if ticket is None:
        return render(request, "intake/receipt.html")
    facts = json.loads(ticket)
    context = {
        "code": codes.grouped(facts["code"]),
        "dangers": facts.get("dangers", []),
        "reach": facts["reach"],
        "mail": facts.get("mail", ""),
        "promise": _promise(facts),
        "ticket": mailbox_ticket(facts["code"]),
        "keeps_ticket": True,
    }
    return render(request, "intake/receipt.html", context)


def _promise(facts: Mapping[str, Any]) -> metrics.Promise | None:
    """None while the database cannot be asked: then the receipt says nothing about time."""
    if door.breaker.is_open or not facts["ask"]:
        return None
    try:
        rule = contact_rules.SafeContact.from_json(facts["rule"]) if "rule" in facts else None
        return metrics.promise(at=datetime.fromisoformat(facts["at"]), rule=rule)
    except ValueError:
        logger.error("receipt: the staffed hours cannot be kept; nothing is promised")
        return None
    except DatabaseError:
        door.breaker.trip()
        return None


# --- Adding to a request ------------------------------------------------------------------------------------------------


@csrf_exempt
@compressed(with_ticket=True)
@no_store
@any_method
def details(request: HttpRequest) -> HttpResponse:
    """More about the situation: optional, at any time, attached to the same request."""
    return adding(request, DetailsForm, LetterKind.DETAILS, "intake/details.html")


@csrf_exempt
@compressed(with_ticket=True)
@no_store
@any_method
def safe_contact(request: HttpRequest) -> HttpResponse:
    """How it is safe to reach them, way by way."""
    return adding(request, SafeContactForm, LetterKind.CONTACT, "intake/safe_contact.html")


def adding(request: HttpRequest, form_class: type[HeldForm], kind: LetterKind, template: str) -> HttpResponse:
    """A page that adds to a request: it knows the code from a sealed ticket, or asks for it."""
    if request.method != "POST":
        facts = read_ticket(request.GET.get("t", ""))
        form = form_class(initial={"token": tokens.new_form_token(), "request": held(facts["code"]) if facts else ""})
        if facts:
            form.know_the_request()
        return render(request, template, {"form": form, "keeps_ticket": bool(facts)})
    refuse_foreign(request)
    if "switch" in request.POST:
        return in_this_language(request, form_class, template)
    token, crowded = _count(request)
    if crowded and token is None:
        return slow_down(request, form_class)
    form, code = read_held(form_class, with_token(request.POST, token))
    if crowded and is_worn(token, form, code):
        return slow_down(request, form_class)
    if token is None:
        form.ask_to_send_again()
    valid = form.is_valid()
    code = code or form.cleaned_data.get("code", "")
    if not code and "code" not in form.errors:
        form.add_error("code", form.ask_code)
    if token is None or not valid or not code:
        return show_again(request, template, form, 422)

    def post() -> str:
        return door.post_letter(token, form.letter(), language=request.LANGUAGE_CODE, at=timezone.now(), kind=kind, code=code)

    if taken(post) is None:
        return show_again(request, template, form, 503)
    facts = {"code": code, "done": kind.value, "dangers": form.dangers(), "mail": _meant(form)}
    return see_other("intake:my_request", MAILBOX, json.dumps(facts))


def read_ticket(ticket: str) -> dict[str, Any] | None:
    """What a ticket of the mailbox carries: the code, and what was just done with it. None for a broken or old one."""
    content = tokens.open_ticket(MAILBOX, ticket)
    return None if content is None else json.loads(content)


def mailbox_ticket(code: str) -> str:
    """The `?t=` of a link to a page that this code opens."""
    return tokens.seal_ticket(MAILBOX, json.dumps({"code": code}))


def held(code: str) -> str:
    """The code as a form carries it: sealed, and good for as long as the form itself."""
    return tokens.seal_ticket(HELD, code)


def open_held(text: str) -> str | None:
    """The code in the seal that a form carried; None for a broken or old one."""
    return tokens.open_ticket(HELD, text, max_age=tokens.HELD_MAX_AGE)


def read_held(form_class: type[HeldForm], data: QueryDict) -> tuple[HeldForm, str]:
    """The form that was sent, and the code that its page knew; no code where that is too old or was never there."""
    code = open_held(data.get("request", "")) or ""
    form = form_class(data)
    if code:
        form.know_the_request()
    return form, code


# --- What every form of ours does when it cannot take what was sent -----------------------------------------------------


def with_token(typed: QueryDict, token: tokens.FormToken | None) -> QueryDict:
    """What was sent, with a new token where the old one is no good any more."""
    data = typed.copy()
    if token is None:
        old_page = tokens.was_ours(data.get("token", ""))  # whoever had it open for days has looked at it long enough
        data["token"] = tokens.new_form_token(seen_for=FASTEST_PERSON if old_page else 0.0)
    return data


def taken(post: Callable[[], str]) -> str | None:
    """The code of a letter that was taken, or None: then the page keeps the words, whatever the fault is."""
    try:
        return post()
    except door.NotTaken:
        return None
    except Exception:  # a fault of ours must not cost a family its words
        logger.error("contact: a fault kept a letter from being posted", exc_info=True)
        return None


def show_again(request: HttpRequest, template: str, form: PublicForm, status: int) -> HttpResponse:
    """The form once more, with everything typed still in it."""
    response = render(request, template, {"form": form, "unavailable": status == 503}, status=status)
    if status == 503:
        response.headers["Retry-After"] = "60"
    return response


def in_this_language(request: HttpRequest, form_class: type[PublicForm], template: str = "intake/contact.html") -> HttpResponse:
    """The same form in the language of this address, with what was typed so far; nothing is checked or sent."""
    data = with_token(request.POST, tokens.read_form_token(request.POST.get("token", "")))
    typed: dict[str, Any] = {
        name: data.getlist(name) if hasattr(field, "choices") and field.widget.allow_multiple_selected else data.get(name, "")
        for name, field in form_class.base_fields.items()
    }
    form = form_class(initial=typed)
    form.say_that_it_holds_words()
    if isinstance(form, HeldForm) and open_held(typed.get("request", "")):
        form.know_the_request()
    return render(request, template, {"form": form})


def slow_down(
    request: HttpRequest, form_class: type[PublicForm], *, wait: bool = False, carry: Mapping[str, str] | None = None
) -> HttpResponse:
    """A cheap page while far too much comes in from one network: it keeps what was typed and asks to send it again.

    `carry` is sent along, for a page whose form is not `form_class`.
    """
    names = [name for name in form_class.base_fields if name not in ("token", "website") and name in request.POST]
    kept = [(name, value) for name in names for value in request.POST.getlist(name)] + list((carry or {}).items())
    token = request.POST.get("token", "")
    if tokens.read_form_token(token) is None:
        token = tokens.new_form_token(seen_for=FASTEST_PERSON)  # whoever sends again has filled the form in before
    context = {"action": request.path, "kept": kept, "token": token, "wait": wait}
    response = render(request, "intake/slow_down.html", context, status=429)
    response.headers["Retry-After"] = str(throttle.LOOKUPS.seconds if wait else 30)
    return response


# --- Leaving ------------------------------------------------------------------------------------------------------------


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
