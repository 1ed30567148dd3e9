"""Words that somebody was still writing when their session ended: sealed through the sign-in, shown again, never sent by us.

What the sign-in page and the session hold is locked with the cabinet's key for one person, one form and one browser or session.
Nothing of it is readable there, it opens for nobody else, and not a second time.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import update_wrapper
from typing import Any, cast
from uuid import UUID, uuid4

from django.contrib import admin
from django.contrib.admin import AdminSite
from django.contrib.auth.models import User
from django.contrib.sessions.backends.base import SessionBase
from django.core import signing
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.middleware.csrf import get_token
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from intake import cabinet

FORMS = ("note", "answer", "new", "shift")  # whoever fills these in writes; by the end of their view's name
ABOUT_ONE = ("note", "answer")  # on the story page of their inquiry
SALT = "intake.author"
SESSION = "unsent"
MOST = 5  # forms at once in one session
LONGEST = 60_000  # bytes; every form of ours asks for less
LONGEST_SEALED = 100_000  # what of that size becomes, with room
GOOD_FOR = timedelta(hours=12)
LEFT_OUT = ("csrfmiddlewaretoken", "author", "version")


class NotKept(Exception):
    """What was kept is not shown to this person. The message is fit for staff."""


@dataclass(frozen=True, repr=False)
class Unsent:
    """What was filled in. Never printed: it has no useful `repr`."""

    place: str
    fields: dict[str, list[str]]
    at: datetime

    def __repr__(self) -> str:
        return "Unsent(…)"

    @property
    def words(self) -> str:
        return "\n".join(self.fields.get("words", []))

    @property
    def data(self) -> QueryDict:
        """As if it had just been sent."""
        data = QueryDict(mutable=True)
        for name, values in self.fields.items():
            data.setlist(name, values)
        return data


def place_of(form: str, inquiry_id: UUID | None = None) -> str:
    return f"{form}/{inquiry_id}" if inquiry_id else form


def author(person: User, inquiry_id: UUID | None = None) -> str:
    """Who got a page to write on: sent with the words, it tells whose they are when nobody is signed in any more."""
    return signing.dumps([person.pk, str(inquiry_id or "")], salt=SALT, compress=False)


def browser_of(request: HttpRequest) -> str:
    """What only this browser knows until somebody signs in: Django changes the secret against foreign forms then."""
    get_token(request)
    return hashlib.sha256(request.META["CSRF_COOKIE"].encode()).hexdigest()


# --- Before the sign-in


def guard(site: AdminSite, view: Callable[..., HttpResponse], name: str) -> Callable[..., HttpResponse]:
    """`admin_view`, but a form with words is not answered by a bare redirect that loses them."""
    inner = site.admin_view(view)
    if name not in FORMS:
        return inner

    def keeps_words(request: HttpRequest, inquiry_id: UUID | None = None, **kwargs: Any) -> HttpResponse:
        given = {"inquiry_id": inquiry_id} if inquiry_id else {}
        if request.method == "POST" and not request.user.is_authenticated:
            answer = rescue(request, name, inquiry_id)
            if answer is not None:
                return answer
        return inner(request, **given, **kwargs)

    update_wrapper(keeps_words, inner)
    keeps_words.form_of_words = name  # type: ignore[attr-defined]
    return keeps_words


def rescue(request: HttpRequest, form: str, inquiry_id: UUID | None) -> HttpResponse | None:
    """Keep what was sent without a session, or from a page of the session before; None if we gave out no such page."""
    try:
        person, about = signing.loads(request.POST.get("author", ""), salt=SALT)
    except (signing.BadSignature, ValueError):
        return None
    fields = {name: values for name, values in request.POST.lists() if name not in LEFT_OUT}
    unsent = Unsent(place_of(form, inquiry_id), fields, timezone.now())
    if about != str(inquiry_id or "") or not any(map(str.strip, fields.get("words", fields.get("message", [])))):
        return None
    page = page_of(form, inquiry_id)
    try:
        if request.user.is_authenticated:
            return _written_before(request, unsent, page) if request.user.pk == person else None
        sealed = _seal(unsent, person=person, holder=browser_of(request))
    except ValueError:  # longer than any form of ours
        return None
    return cast(Any, admin.site).sign_in_with(request, kept=sealed, goes_to=page)


def page_of(form: str, inquiry_id: UUID | None) -> str:
    """Where the form stands."""
    if form in ABOUT_ONE:
        return reverse("admin:intake_inquiry_change", args=[inquiry_id])
    return reverse(f"admin:intake_inquiry_{form}")


def _written_before(request: HttpRequest, unsent: Unsent, page: str) -> HttpResponse:
    _put(request.session, unsent, cast(User, request.user))
    response = HttpResponseRedirect(page)
    response.status_code = 303
    return response


# --- At the sign-in


def carry(session: SessionBase, sealed: str, *, person: User, browser: str, at: datetime) -> None:
    """From the sign-in page into the new session. Raises NotKept."""
    try:
        unsent = _open(sealed, person=person.pk, holder=browser)
    except cabinet.CannotOpen as error:
        raise NotKept(_("What was written here before was somebody else’s. It was dropped, and nobody has seen it.")) from error
    if at - unsent.at > GOOD_FOR:
        raise NotKept(_("What you had written was kept for 12 hours. They are over, so it was dropped."))
    _put(session, unsent, person)


def _put(session: SessionBase, unsent: Unsent, person: User) -> None:
    kept = dict(session.get(SESSION, {}))
    kept.pop(unsent.place, None)
    kept[unsent.place] = _seal(unsent, person=person.pk, holder=SESSION)
    session[SESSION] = dict(list(kept.items())[-MOST:])


# --- After it


def take(request: HttpRequest, form: str, inquiry_id: UUID | None = None) -> Unsent | None:
    """What this person had written into a form, once: it is in the page then, and no longer in the session."""
    kept = dict(request.session.get(SESSION, {}))
    sealed = kept.pop(place_of(form, inquiry_id), None)
    if sealed is None:
        return None
    request.session[SESSION] = kept
    try:
        unsent = _open(sealed, person=cast(User, request.user).pk, holder=SESSION)
    except cabinet.CannotOpen:
        return None
    return unsent if timezone.now() - unsent.at <= GOOD_FOR else None


def put_back(request: HttpRequest, inquiry_id: UUID, forms: dict[str, Form]) -> list[Unsent]:
    """Fill the story page's forms with what was not sent; and what that was, for a page that no longer offers the form."""
    found = []
    for name in ABOUT_ONE:
        if unsent := take(request, name, inquiry_id):
            forms[name].initial["words"] = unsent.words
            forms[name].fields["words"].widget.attrs["data-unsent"] = ""
            found.append(unsent)
    return found


# --- The seal


def _seal(unsent: Unsent, *, person: int, holder: str) -> str:
    """Raises ValueError for more than a form of ours holds."""
    plaintext = json.dumps([unsent.at.isoformat(), unsent.fields], ensure_ascii=False).encode(errors="replace")
    if len(plaintext) > LONGEST:
        raise ValueError("longer than any form")
    row = uuid4()
    locked = cabinet.lock(plaintext, table="kept", row=row, column=f"{unsent.place}|{person}|{holder}")
    return f"{row}:{base64.urlsafe_b64encode(locked).decode()}:{unsent.place}"


def _open(sealed: str, *, person: int, holder: str) -> Unsent:
    """Raises CannotOpen for whatever was not sealed for this person and this holder."""
    row, _colon, rest = sealed[:LONGEST_SEALED].partition(":")
    text, _colon, place = rest.partition(":")
    try:
        locked = base64.b64decode(text, altchars=b"-_", validate=True)
        plaintext = cabinet.unlock(locked, table="kept", row=UUID(row), column=f"{place}|{person}|{holder}")
    except (binascii.Error, ValueError) as error:
        raise cabinet.CannotOpen("not a sealed text") from error
    at, fields = json.loads(plaintext)
    return Unsent(place, fields, datetime.fromisoformat(at))
