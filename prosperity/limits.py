"""What holds for a form that anybody may send and that is no letter: no other site sends it, and nobody sends very many."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from intake import door, throttle
from intake.throttle import Limit
from prosperity.views import error_page

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]

# A whole library that is read aloud in a school may find ten faults; more from one network is a machine.
OF_ONE = Limit("reports", count=10, seconds=600)
# And from everywhere together: what is only counted may be lost in a flood, but the table must not grow without an end.
OF_ALL = Limit("reports of all", count=200, seconds=3600)


def limited(view: View[P]) -> View[P]:
    """Refuse a POST that another site made (403), and one too many (429). Nobody is signed in here, so it needs no token."""

    @functools.wraps(view)
    def checked(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if request.method == "POST":
            if door.is_foreign(request.headers, request.get_host()):
                raise PermissionDenied
            too_many = throttle.hit(OF_ONE, throttle.visitor(request.META))
            if too_many or throttle.hit(OF_ALL, throttle.mark("everybody", b"")):
                return error_page(request, 429)
        return view(request, *args, **kwargs)

    return csrf_exempt(checked)
