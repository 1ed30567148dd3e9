"""Saved views: keeping a narrowed list under a name, and letting go of one. It holds no word of a family."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from intake import actions
from intake.actions import views as verbs
from intake.admin_views.queue import SEE, page
from intake.admin_views.staff import Page, StaffRequest
from intake.queries import View

LONGEST_NAME = 60


class SaveForm(forms.Form):
    """The name of a view, and the list that it is about."""

    name = forms.CharField(
        max_length=LONGEST_NAME,
        error_messages={
            "required": gettext_lazy("Give the view a name."),
            "max_length": gettext_lazy("A name has %(limit_value)d letters at most; this one has %(show_value)d."),
        },
    )
    shared = forms.BooleanField(required=False)

    def clean_name(self) -> str:
        """One line, without signs that nobody sees."""
        name = "".join(sign if sign.isprintable() else " " for sign in self.cleaned_data["name"])
        if not (name := " ".join(name.split())):
            raise forms.ValidationError(_("Give the view a name."))
        return name


@require_POST
def save(request: StaffRequest) -> HttpResponse:
    """Keep the list that is being looked at. A refusal comes back on that list, with the name as it was typed."""
    view = _view(request)
    form = SaveForm(request.POST)
    error = "" if form.is_valid() else " ".join(str(text) for texts in form.errors.values() for text in texts)
    if not error:
        try:
            verbs.save_view(view, by=request.user, **form.cleaned_data)
        except actions.ActionRefused as refusal:
            error = str(refusal)
    if error:
        typed, shared = request.POST.get("name", "")[: 4 * LONGEST_NAME], "shared" in request.POST
        return page(request, view, status=422, view_name=typed, view_shared=shared, view_error=error)
    messages.success(request, _("The view is saved."))
    return _back(view)


@require_POST
def drop(request: StaffRequest, number: int) -> HttpResponse:
    """Delete a view. The list stays as it was narrowed, so that it can be saved again."""
    view = _view(request)
    try:
        verbs.drop_view(number, by=request.user)
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("The view is deleted."))
    return _back(view)


def _view(request: StaffRequest) -> View:
    if not request.user.has_perm(SEE):
        raise PermissionDenied
    return verbs.view_in(request.POST.get("query", ""))


def _back(view: View) -> HttpResponse:
    query = view.query()
    return HttpResponseRedirect(reverse("admin:intake_inquiry_changelist") + (f"?{query}" if query else ""))


PAGES: tuple[Page, ...] = (("views/", save, "save_view"), ("views/<int:number>/delete/", drop, "drop_view"))
