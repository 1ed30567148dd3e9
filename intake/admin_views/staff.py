"""What every page of the desk shares."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse

OPEN = "intake.open_inquiry"
MOST_DIGITS = 9  # of a number in a form of ours

# Below the address of the queue: route, view, and the end of its name (`admin:intake_inquiry_...`).
Page = tuple[str, Callable[..., HttpResponse], str]


def new_press() -> str:
    """A mark for one form of one page. Templates call it anew for each form."""
    return secrets.token_hex(16)


def press_of(request: HttpRequest) -> UUID | None:
    """Which press of a button this is: the same form with the same words gives the same one, other words another.

    No word can be guessed from it: the mark of the form is part of it, and kept nowhere. None for a form without a mark.
    """
    if not request.POST.get("press"):
        return None
    said = sorted((name, values) for name, values in request.POST.lists() if name != "csrfmiddlewaretoken")
    return UUID(bytes=hashlib.blake2b(repr((request.path, said)).encode(), digest_size=16).digest())


def led_back(view: Callable[..., HttpResponse], to: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view that writes, whose address leads whoever comes by a GET to the page it belongs to, as after a new sign-in."""

    @wraps(view)
    def led(request: HttpRequest, **named: object) -> HttpResponse:
        return to(**named) if request.method in ("GET", "HEAD") else view(request, **named)

    return led


class StaffRequest(HttpRequest):
    """A request behind `admin_view`: somebody on staff is signed in."""

    user: User
