"""The shift page: what the last shift left, who holds what, when somebody is there, and how many places are free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from intake import actions, cabinet, metrics, staffing
from intake.actions import shift as verbs
from intake.admin_views import kept as kept_words
from intake.admin_views.staff import OPEN, Page, StaffRequest, led_back, new_press, press_of
from intake.forms import WordsField
from intake.models import CarePlaces, Holiday
from intake.states import HELD

MOST_NOTES = 3
MOST_HOLIDAYS = 3
LONGEST_NOTE = 4_000


class ShiftNoteForm(forms.Form):
    """A note for the next shift; `after` is the newest one that was on the page."""

    words = WordsField(
        label=gettext_lazy("Your note for the next shift"),
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 6, "autocomplete": "off"}),
    )
    after = forms.UUIDField(required=False, widget=forms.HiddenInput)


class PlacesForm(forms.ModelForm):
    """The numbers of one level, as they were when the page was made."""

    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    class Meta:
        model = CarePlaces
        fields = ("free", "waiting_from")
        labels = {"free": gettext_lazy("Free places"), "waiting_from": gettext_lazy("If none: expected on")}
        help_texts = {"waiting_from": ""}
        widgets = {"waiting_from": forms.DateInput(attrs={"type": "date", "autocomplete": "off"}, format="%Y-%m-%d")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.auto_id = f"id_{self.instance.pk}_%s"
        self.fields["free"].widget.attrs |= {"autocomplete": "off", "inputmode": "numeric", "min": "0", "max": "999"}
        if not self.is_bound:
            self.initial["seen"] = self.instance.version


@dataclass(frozen=True)
class Staffed:
    """Whether somebody is at the desk now, until when or from when, and today's hours."""

    known: bool
    now: bool
    until: datetime | None
    opens: datetime | None
    today: list[tuple[time, time]]


@require_http_methods(["GET", "HEAD", "POST"])
def shift(request: StaffRequest) -> HttpResponse:
    """Read the notes, or leave one. A note that crossed another comes back with both texts."""
    _refuse(request)
    if request.method != "POST":
        return _page(request)
    form = ShiftNoteForm(request.POST)
    if not form.is_valid():
        return _page(request, form)
    try:
        verbs.leave_note(by=request.user, at=timezone.now(), press=press_of(request), **form.cleaned_data)
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return _page(request, form, status=409)
    messages.success(request, _("Your note is left."))
    return _back()


@require_POST
def places(request: StaffRequest, level_id: int) -> HttpResponse:
    """How many places are free at one level."""
    _refuse(request)
    level = get_object_or_404(CarePlaces, pk=level_id)
    form = PlacesForm(request.POST, instance=level)
    if not form.is_valid():
        labels = ", ".join(str(form.fields[name].label) for name in form.errors)
        messages.error(request, _("Look at this again: %(labels)s") % {"labels": labels})
        return _back()
    free, waiting_from = form.cleaned_data["free"], form.cleaned_data["waiting_from"]
    seen, at = form.cleaned_data["seen"], timezone.now()
    try:
        verbs.count_places(level, by=request.user, free=free, waiting_from=waiting_from, at=at, version=seen)
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("The board is up to date."))
    return _back()


def _refuse(request: StaffRequest) -> None:
    if not (request.user.has_perm(OPEN) and request.user.has_perm(actions.WORK)):
        raise PermissionDenied


def _back(**_named: object) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:intake_inquiry_shift"))


def _page(request: StaffRequest, form: ShiftNoteForm | None = None, *, status: int = 200) -> HttpResponse:
    now = timezone.now()
    try:
        notes = verbs.open_notes(by=request.user, at=now, most=MOST_NOTES)
    except cabinet.CannotOpen:
        notes = []
        messages.error(request, _("The notes cannot be opened with the keys of this desk. Tell the person who keeps them."))
    newest = notes[0].note if notes else verbs.newest_note()  # one that does not open must not keep the next from being left
    unsent = None if form else kept_words.take(request, "shift")
    kept = form.data.get("words", "") if form else unsent.words if unsent else ""
    if form is None or status == 409:  # the next try is written below the note that has just been shown
        form = ShiftNoteForm(initial={"words": kept, "after": newest and newest.pk})
    context = {
        **admin.site.each_context(request),
        "title": _("Shift"),
        "now": now,
        "notes": notes,
        "form": form,
        "author": kept_words.author(request.user),
        "press": new_press(),
        "unsent": unsent,
        "staffed": _staffed(now),
        "holidays": Holiday.objects.filter(day__gte=timezone.localdate(now))[:MOST_HOLIDAYS],
        "levels": [(level, PlacesForm(instance=level)) for level in CarePlaces.objects.select_related("by")],
        "holders": _holders(now),
    }
    return render(request, "admin/intake/inquiry/shift.html", context, status=status)


def _staffed(now: datetime) -> Staffed:
    today: date = timezone.localdate(now)
    plan = metrics.schedule(start=today, end=today + staffing.HORIZON)
    hours, clock = plan.on(today), timezone.localtime(now).time()
    # The hours that are running: 0:00 closes at the day's end.
    closes = next((closes for opens, closes in hours if opens <= clock and (clock < closes or closes == time(0))), None)
    if closes is None:
        return Staffed(bool(plan.hours), False, None, staffing.next_opening(plan, now), hours)
    day = today + timedelta(days=closes == time(0))
    return Staffed(True, True, timezone.make_aware(datetime.combine(day, closes)), None, hours)


def _holders(now: datetime) -> list[User]:
    """Who holds how many open inquiries; a claim that ran out is nobody's."""
    held = Q(inquiries__status__in=sorted(HELD), inquiries__erase_asked_at=None)
    held &= Q(inquiries__lease_until=None) | Q(inquiries__lease_until__gt=now)
    people = User.objects.annotate(held=Count("inquiries", filter=held)).filter(held__gt=0)
    return list(people.order_by("first_name", "username"))


PAGES: tuple[Page, ...] = (("shift/", shift, "shift"), ("shift/places/<int:level_id>/", led_back(places, _back), "places"))
