"""A text that was sent when its writer's session was over: kept in this browser's new session, and shown again to the writer.

The page of a text carries who got it, signed. Whoever has such a page may leave its words in their own, still nameless session:
it is the server's, this browser's alone, and lives on through the sign-in. Nothing is written anywhere else, and nothing is
saved as anybody's: the words stand in the form again for the same person, who sends them. For another person they are dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from functools import update_wrapper
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.contrib.auth.views import redirect_to_login
from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

SALT = "articles.writer"
SESSION, HALF = "unsaved_text", "half_written"
BESIDE = ("name", "paragraph", "comment")
GOOD_FOR = timedelta(hours=12)
MOST = 3  # texts in one session
LEFT_OUT = ("csrfmiddlewaretoken", "writer")


def writer(person: User, article_id: int) -> str:
    """Who got a page to write on."""
    return signing.dumps([person.pk, article_id], salt=SALT, compress=False)


def is_somebody_elses(request: HttpRequest) -> bool:
    """The page was given to another person: somebody signed in as themselves while it was open."""
    try:
        person, _article = signing.loads(request.POST.get("writer", ""), salt=SALT)
    except (signing.BadSignature, ValueError):
        return False
    return bool(person != request.user.pk)


def guard(inner: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """`admin_view` leads whoever is not signed in to the sign-in page. A page with words in it does not lose them there."""

    def keeps_words(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if request.method == "POST" and not request.user.is_authenticated:
            answer = rescue(request, **kwargs)
            if answer is not None:
                return answer
        return inner(request, **kwargs)

    update_wrapper(keeps_words, inner)
    keeps_words.rescue = rescue  # type: ignore[attr-defined]
    return keeps_words


def rescue(request: HttpRequest, article_id: int = 0, **_kwargs: Any) -> HttpResponse | None:
    """Keep what was sent without a session, or from a page of the session before; None if we gave out no such page."""
    try:
        person, about = signing.loads(request.POST.get("writer", ""), salt=SALT, max_age=GOOD_FOR)
    except (signing.BadSignature, ValueError):
        return None
    if about != article_id or (request.user.is_authenticated and request.user.pk != person):
        return None
    fields = {name: values for name, values in request.POST.lists() if name not in LEFT_OUT}
    kept = dict(request.session.get(SESSION, {}))
    kept.pop(str(article_id), None)
    kept[str(article_id)] = [person, timezone.now().isoformat(), fields]
    request.session[SESSION] = dict(list(kept.items())[-MOST:])
    page = reverse("admin:articles_article_change", args=[article_id])
    if not request.user.is_authenticated:
        messages.warning(
            request, _("You were signed out. What you wrote is kept, and stands in its form when you have signed in.")
        )
        return redirect_to_login(page, login_url=reverse("account_login"))
    response = HttpResponseRedirect(page)
    response.status_code = 303
    return response


def carry(request: HttpRequest, article_id: int, *, but: Collection[str] = ()) -> None:
    """What was half written beside the text when something else was pressed goes along to the next page."""
    sent = {name: words for name, words in request.POST.items() if isinstance(words, str) and name not in but}
    fields = {name: words for name, words in sent.items() if name in BESIDE or name.startswith("answer-")}
    if any(words.strip() for name, words in fields.items() if name != "paragraph"):
        request.session[HALF] = {str(article_id): fields}


def take_carried(request: HttpRequest, article_id: int) -> dict[str, str]:
    """That, once; a HEAD shows it to nobody."""
    if request.method == "HEAD" or str(article_id) not in request.session.get(HALF, {}):
        return {}
    found: dict[str, str] = request.session.pop(HALF)[str(article_id)]
    return found


def take(request: HttpRequest, article_id: int) -> QueryDict | None:
    """What this person had sent, once: it is in the page then, and no longer in the session. A HEAD shows it to nobody."""
    if request.method == "HEAD":
        return None
    kept = dict(request.session.get(SESSION, {}))
    found = kept.pop(str(article_id), None)
    if found is None:
        return None
    request.session[SESSION] = kept
    person, at, fields = found
    if person != cast(User, request.user).pk or timezone.now() - datetime.fromisoformat(at) > GOOD_FOR:
        return None
    data = QueryDict(mutable=True)
    for name, values in fields.items():
        data.setlist(name, values)
    return data
