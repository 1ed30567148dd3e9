"""Signing in and out at the desk: allauth's pages, which also carry what was half written, and leave no copy behind."""

from __future__ import annotations

from typing import Any

from allauth.account.views import LoginView, LogoutView
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from intake.admin_views import kept
from intake.models import DeskWish
from prosperity import views

NO_SINGLE_KEYS = "no_single_keys"  # in the session, so that no page asks the database for it


def remember_keys(request: HttpRequest, wanted: bool) -> None:
    """Whether single keys do things, until the next sign-in reads the wish again."""
    if wanted:
        request.session.pop(NO_SINGLE_KEYS, None)
    else:
        request.session[NO_SINGLE_KEYS] = True


class SignIn(LoginView):
    """The sign-in page; `kept` is what somebody had written when their session was over, sealed."""

    kept = ""
    goes_to = ""

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        sealed = self.kept or self.request.POST.get("kept", "")[: kept.LONGEST_SEALED]
        context = {**super().get_context_data(**context), "kept": sealed, "goes_to": self.goes_to}
        context["form"].fields["login"].widget.attrs["autofocus"] = True  # the page asks for nothing else
        return context

    def form_valid(self, form: Any) -> HttpResponse:
        sealed, browser = self.request.POST.get("kept", ""), kept.browser_of(self.request)
        response = super().form_valid(form)
        person = self.request.user
        if person.is_authenticated:
            remember_keys(self.request, not DeskWish.objects.filter(user=person, single_keys=False).exists())
            self.request.session.clear_expired()  # they may hold words that somebody had half written
            if sealed:
                self._carry(sealed, browser)
        return response

    def _carry(self, sealed: str, browser: str) -> None:
        try:
            kept.carry(self.request.session, sealed, person=self.request.user, browser=browser, at=timezone.now())
        except kept.NotKept as refusal:
            messages.warning(self.request, str(refusal))


class SignOut(LogoutView):
    """A shared computer keeps no page of the desk behind."""

    def post(self, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().post(*args, **kwargs)
        response.headers["Clear-Site-Data"] = '"cache"'  # never "cookies" or "storage": others may be signed in elsewhere here
        return response


sign_in = SignIn.as_view()
sign_out = SignOut.as_view()


def sign_in_page(request: HttpRequest, *, sealed: str, goes_to: str) -> HttpResponse:
    """The sign-in page as the answer to a form that came without a session."""
    page = SignIn(kept=sealed, goes_to=goes_to)
    page.setup(request)
    form = page.get_form_class()(request=request)  # unbound: what was sent is no user name
    return page.render_to_response(page.get_context_data(form=form)).render()


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A page from before the newest sign-in has an old token. Its words are kept, if it says that it is ours.

    Only our own page knows its author's signature, and the browser says where the form came from: a foreign site can plant
    nothing here, and nothing is done with the words but to show them again.
    """
    match = request.resolver_match
    if match and request.headers.get("Sec-Fetch-Site") == "same-origin":
        form, of_a_text = (getattr(match.func, name, None) for name in ("form_of_words", "rescue"))
        if form:
            answer = kept.rescue(request, form, match.kwargs.get("inquiry_id"))
        else:
            answer = of_a_text(request, **match.kwargs) if of_a_text else None
        if answer is not None:
            return answer
    return views.csrf_failure(request, reason)
