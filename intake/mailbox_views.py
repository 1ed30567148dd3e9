"""Coming back with the code: where a request stands, answers, a reply, and the ways out."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import groupby
from typing import Any

from django.db import Error as DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt

from intake import mailbox, throttle, tokens
from intake.forms import CodeForm, ReplyForm
from intake.mailbox import Mailbox, Opening, Step
from intake.models import ERASE_AFTER
from intake.states import LetterKind, TimelineKind
from intake.views import (
    MAILBOX,
    adding,
    any_method,
    compressed,
    held,
    in_this_language,
    mailbox_ticket,
    no_store,
    open_held,
    read_ticket,
    refuse_foreign,
    see_other,
    slow_down,
)
from intake.words import ROLE_WORDS, STATUS_WORDS, STEP_WORDS, WITHDRAWN_WORDS

PAGE = "intake/my_request.html"
ERASE_HOURS = round(ERASE_AFTER.total_seconds() / 3600)


@csrf_exempt
@compressed(with_ticket=False)
@no_store
@any_method
def my_request(request: HttpRequest) -> HttpResponse:
    """Where a request stands, for whoever holds its code."""
    if request.method == "POST":
        refuse_foreign(request)
        if "switch" in request.POST:
            return in_this_language(request, CodeForm, PAGE)
        if throttle.is_over(throttle.LOOKUPS, throttle.visitor(request.META)):
            return slow_down(request, CodeForm, wait=True)
        form = CodeForm(request.POST)
        sealed = open_held(request.POST.get("request", ""))
        if sealed or form.is_valid():
            return see_other("intake:my_request", MAILBOX, json.dumps({"code": sealed or form.cleaned_data["code"]}))
        return render(request, PAGE, {"form": form}, status=422)
    ticket = request.GET.get("t")
    facts = read_ticket(ticket) if ticket else None
    if facts is None:
        return render(request, PAGE, {"form": CodeForm(), "expired": bool(ticket)})
    if throttle.is_over(throttle.LOOKUPS, throttle.visitor(request.META)):
        return slow_down(request, CodeForm, wait=True, carry={"request": held(facts["code"])})
    done, dangers = facts.get("done", ""), facts.get("dangers", [])
    try:
        found = _look_up(request, facts["code"])
    except DatabaseError:
        if not done:
            raise
        found = None  # what was added is safe in the spool, and that is what this page is here to say
    context: dict[str, Any] = {"done": done, "dangers": dangers, "mail": facts.get("mail", ""), "not_here": found is None}
    if found is not None:
        context |= {"keeps_ticket": True, **_mailbox_page(found, facts["code"])}
    return render(request, PAGE, context)


def _look_up(request: HttpRequest, code: str) -> Mailbox | None:
    """The mailbox of a code; a miss is counted, so that guessing is slowed. Raises django.db.Error."""
    found = mailbox.open_mailbox(code)
    if found is None:
        throttle.hit(throttle.LOOKUPS, throttle.visitor(request.META))
    return found


def _code_form() -> CodeForm:
    """For pages of other addresses: the code leads to the mailbox, where the way out is."""
    form = CodeForm()
    form.helper.form_action = reverse("intake:my_request")
    return form


def _mailbox_page(found: Mailbox, code: str, typed: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What the page shows of a mailbox, in plain words; `typed` is what stood in its form in the other language."""
    initial = {name: typed.get(name, "") for name in ReplyForm.base_fields} if typed else {"request": held(code)}
    if tokens.read_form_token(initial.get("token", "")) is None:
        initial["token"] = tokens.new_form_token()
    form = ReplyForm(initial=initial)
    if typed:
        form.say_that_it_holds_words()
    form.know_the_request()
    form.helper.form_action = reverse("intake:reply")
    title, text = WITHDRAWN_WORDS if found.withdrawn else STATUS_WORDS[found.status]
    return {
        "mailbox": found,
        "status_title": title,
        "status_text": text,
        "steps": _steps(found.steps),
        "openings": [{"at": opening.at, "text": ROLE_WORDS[opening.role]} for opening in _once_a_visit(found.openings)],
        "reply_form": form,
        "ticket": mailbox_ticket(code),
        "sealed": held(code),
    }


def _steps(steps: tuple[Step, ...]) -> list[dict[str, Any]]:
    """What a family reads of what happened. The desk's own doings have no words here; who took it next is not their matter."""
    shown: list[Step] = []
    for step in steps:
        taken_on = bool(shown) and step.kind == shown[-1].kind == TimelineKind.CLAIMED
        if step.kind in STEP_WORDS and not taken_on:
            shown.append(step)
    return [{"at": step.at, "text": STEP_WORDS[step.kind]} for step in shown]


def _once_a_visit(openings: tuple[Opening, ...]) -> list[Opening]:
    """One line for each role and hour: a page that is loaded again is the same reading."""

    def visit(opening: Opening) -> tuple[str, datetime]:
        return opening.role, opening.at.replace(minute=0, second=0, microsecond=0)

    return [next(run) for _, run in groupby(openings, key=visit)]


@csrf_exempt
@compressed(with_ticket=True)
@no_store
@any_method
def reply(request: HttpRequest) -> HttpResponse:
    """A few lines to the desk. The form stands on the mailbox; this page shows it again if something is wrong."""
    if request.method == "POST" and "switch" in request.POST:
        refuse_foreign(request)
        # The language button of the mailbox leads to the mailbox, with the lines that were written so far.
        code = open_held(request.POST.get("request", ""))
        found = None
        if code and not throttle.is_over(throttle.LOOKUPS, throttle.visitor(request.META)):
            with contextlib.suppress(DatabaseError):  # then the lines are shown without the mailbox around them
                found = _look_up(request, code)
        if code and found:
            return render(request, PAGE, _mailbox_page(found, code, typed=request.POST))
    return adding(request, ReplyForm, LetterKind.REPLY, "intake/reply.html")


@csrf_exempt
@no_store
@any_method
def withdraw(request: HttpRequest) -> HttpResponse:
    """Asks once, then stops whatever was due."""
    return _ask_then(request, mailbox.withdraw, "intake/withdraw.html", "withdrawn")


@csrf_exempt
@no_store
@any_method
def erase(request: HttpRequest) -> HttpResponse:
    """Asks once, then takes the request out of the desk's sight; it is erased when the time to take that back is over."""
    return _ask_then(request, mailbox.hide, "intake/erase.html", "erased")


@csrf_exempt
@no_store
@any_method
def undo(request: HttpRequest) -> HttpResponse:
    """Takes an erasure back. The button for it stands on the mailbox; whoever comes here without it is asked for the code."""
    if request.method != "POST":
        return render(request, PAGE, {"form": _code_form()})
    return _ask_then(request, mailbox.show_again, PAGE, "undone")


def _ask_then(request: HttpRequest, verb: Callable[[str], bool], template: str, done: str) -> HttpResponse:
    """GET asks, POST does; both know the code from a seal, and without one the code is asked for first."""
    if request.method != "POST":
        facts = read_ticket(request.GET.get("t", ""))
        if facts is None:
            return render(request, PAGE, {"form": _code_form(), "expired": True})
        code = facts["code"]
        context = {"sealed": held(code), "ticket": mailbox_ticket(code), "hours": ERASE_HOURS, "keeps_ticket": True}
        return render(request, template, context)
    refuse_foreign(request)
    code = open_held(request.POST.get("request", ""))
    if code is None:
        return render(request, PAGE, {"form": _code_form(), "expired": True}, status=422)
    if throttle.is_over(throttle.LOOKUPS, throttle.visitor(request.META)):
        return slow_down(request, CodeForm, wait=True, carry={"request": held(code)})
    happened = verb(code)
    if not happened:
        throttle.hit(throttle.LOOKUPS, throttle.visitor(request.META))
    return see_other("intake:my_request", MAILBOX, json.dumps({"code": code} | ({"done": done} if happened else {})))
