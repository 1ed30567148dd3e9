"""The desk: the stock Django admin with our templates, and staff sign-in through django-allauth."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.decorators import secure_admin_login
from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from articles.admin_views.frame import SEE, EditorRequest
from articles.admin_views.tasks import tasks
from intake import throttle
from intake.admin_views.queue import queue
from intake.admin_views.staff import StaffRequest
from intake.models import DeskWish
from prosperity import desk_sign_in


class DeskSite(AdminSite):
    site_header = site_title = gettext_lazy("Desk")
    index_title = gettext_lazy("Today")
    site_url = settings.PUBLIC_URL or "/"
    enable_nav_sidebar = False  # our own header leads everywhere; the sidebar's script would write to localStorage

    def get_urls(self) -> list[Any]:
        own = [
            path("all/", self.admin_view(self.everything), name="everything"),
            path("wishes/", self.admin_view(self.wishes), name="wishes"),
        ]
        return [*own, *super().get_urls()]

    def index(  # type: ignore[override]
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Whoever may see the queue begins with it; whoever may see articles, with what waits for them there."""
        if request.user.has_perm("intake.view_inquiry"):
            return queue(cast(StaffRequest, request))
        if request.user.has_perm(SEE):
            return tasks(cast(EditorRequest, request))
        return super().index(request, extra_context)

    def everything(self, request: HttpRequest) -> HttpResponse:
        """What the stock first page shows stays within reach of whoever begins with the queue instead."""
        return super().index(request, {"title": _("Everything at the desk")})

    @method_decorator(require_http_methods(["GET", "HEAD", "POST"]))
    def wishes(self, request: HttpRequest) -> HttpResponse:
        """The keys of the desk, and the switch for whoever wants none."""
        if request.method != "POST":
            return render(request, "admin/keys.html", {**self.each_context(request), "title": _("Keys"), "keys_page": True})
        wanted = request.POST.get("single_keys") == "on"
        DeskWish.objects.update_or_create(user=cast(User, request.user), defaults={"single_keys": wanted})
        desk_sign_in.remember_keys(request, wanted)
        back = request.POST.get("back", "")
        ours = url_has_allowed_host_and_scheme(back, allowed_hosts=None) and back.startswith(reverse("admin:index"))
        return HttpResponseRedirect(back if ours else reverse("admin:index"))

    @cached_property
    def login(self) -> Callable[..., HttpResponse]:
        """Django's admin login page gives way to allauth's, which slows down guessing."""
        return secure_admin_login(super().login)

    def sign_in_with(self, request: HttpRequest, *, kept: str, goes_to: str) -> HttpResponse:
        """The sign-in page for somebody whose session ended while they wrote."""
        return desk_sign_in.sign_in_page(request, sealed=kept, goes_to=goes_to)


class StaffAccountAdapter(DefaultAccountAdapter):
    """Staff accounts are made by whoever runs the site, never by whoever finds a sign-up page."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """What sign-in attempts are counted under: no address, but the same daily keyed hash as on the public site."""
        return throttle.visitor(request.META)
