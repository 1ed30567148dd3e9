"""What every page of the desk shares."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse

OPEN = "intake.open_inquiry"
MOST_DIGITS = 9  # of a number in a form of ours

# Below the address of the queue: route, view, and the end of its name (`admin:intake_inquiry_...`).
Page = tuple[str, Callable[..., HttpResponse], str]


class StaffRequest(HttpRequest):
    """A request behind `admin_view`: somebody on staff is signed in."""

    user: User
