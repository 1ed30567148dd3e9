"""The story page: everything about one inquiry."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from intake import actions, cabinet, contact_rules, duplicates, opening, safety
from intake.admin_views import kept as kept_words
from intake.admin_views.next_steps import Kept, clocks_of, next_steps, what_happened, written_since
from intake.admin_views.staff import MOST_DIGITS, OPEN, Page, StaffRequest, led_back, new_press
from intake.forms import DAYS, DetailsForm
from intake.models import Inquiry
from intake.states import TimeOfDay

logger = logging.getLogger(__name__)

MOST_ALIKE = 10
REFUSED = 409
CHANGED_WORDS = {
    "about": gettext_lazy("whom it is about"),
    "reach": gettext_lazy("the way to reach them"),
    "times": gettext_lazy("when"),
    "ways": gettext_lazy("which ways are safe"),
    "days": gettext_lazy("on which days"),
    "time_zone": gettext_lazy("their time zone"),
    "name": gettext_lazy("name"),
    "phone": gettext_lazy("phone"),
    "email": gettext_lazy("e-mail"),
    "message": gettext_lazy("what they wrote"),
}


@require_safe
def story(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Everything about one inquiry. Opening the cabinet is recorded first; if that fails, nothing is shown."""
    if not request.user.has_perm(OPEN):
        raise PermissionDenied
    return story_page(request, inquiry_id)


@require_POST
def read_rule(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Somebody says that they have read how to reach a family; from then on the page shows them the number."""
    if not request.user.has_perm(OPEN):
        raise PermissionDenied
    inquiry = get_object_or_404(Inquiry.objects.visible(), pk=inquiry_id)
    typed = request.POST.get("rule", "")
    rule = int(typed) if typed.isdecimal() and len(typed) < MOST_DIGITS else 0
    if not opening.read_rule(inquiry, by=request.user, rule=rule, at=timezone.now()):
        messages.error(request, _("The family has changed how to reach them. Read it again."))
    return _back(inquiry_id, "#reach")


def _back(inquiry_id: UUID, part: str = "") -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:intake_inquiry_change", args=[inquiry_id]) + part)


def story_page(request: StaffRequest, inquiry_id: UUID, *, kept: Kept | None = None) -> HttpResponse:
    """The page; with `kept`, as the answer to a verb that was refused."""
    inquiry = get_object_or_404(Inquiry.objects.select_related("claimed_by"), pk=inquiry_id)
    if inquiry.erase_asked_at is not None:
        return _hidden(request, inquiry)
    now, rule = timezone.now(), None
    try:
        opened = opening.open_inquiry(inquiry, by=request.user, reason="story page", at=now)
    except cabinet.CannotOpen:
        opened = opening.OpenedInquiry()
        messages.error(
            request, _("What the family wrote cannot be opened with the keys of this desk. Tell the person who keeps them.")
        )
    else:
        actions.note_seen(inquiry, by=request.user)
        rule = opened.contact.safe().without(inquiry.wrong_ways) if opened.contact else None
    timeline = what_happened(inquiry)
    context = {
        **admin.site.each_context(request),
        "title": inquiry.reference,
        "inquiry": inquiry,
        "new_press": new_press,
        "opened": opened,
        "now": now,
        "addresses_shown": opening.knows_rule(inquiry, opened, by=request.user, at=now),
        "alike": duplicates.alike(inquiry)[:MOST_ALIKE],
        "dangers": [safety.Danger(danger).label for danger in inquiry.dangers],
        "timeline": timeline,
        "clocks": clocks_of(inquiry, timeline),
        "kept": kept,
        "written_since": written_since(kept, opened),
        **_what_they_wrote(opened),
        **when_it_is_safe(rule, now),
        **next_steps(inquiry, by=request.user, rule=rule, kept=kept, now=now),
        "author": kept_words.author(request.user, inquiry.pk),
    }
    if kept is None:
        context["unsent"] = kept_words.put_back(request, inquiry.pk, context["forms"])
    return render(request, "admin/intake/inquiry/story.html", context, status=REFUSED if kept else 200)


def _what_they_wrote(opened: opening.OpenedInquiry) -> dict[str, Any]:
    versions = opened.versions
    return {
        "latest": versions[-1] if versions else None,
        "earlier": versions[-2::-1],
        "words": marked_words(versions[-1].story.message) if versions else "",
        "changed": [word for name, word in CHANGED_WORDS.items() if versions and name in versions[-1].changed],
        "details": detail_rows(merged_details(opened.details)),
        "earlier_details": [(at, detail_rows(details)) for at, details in opened.details[::-1]] if opened.details[1:] else [],
        "talk": [(line, line.words if line.by else marked_words(line.words)) for line in opened.talk],
    }


def when_it_is_safe(rule: contact_rules.SafeContact | None, now: datetime) -> dict[str, Any]:
    return {
        "days": {number: label for number, (_, label) in enumerate(DAYS)},
        "times_of_day": dict(TimeOfDay.choices),
        "next_contact": contact_rules.next_safe(rule, after=now) if rule else None,
        "safe_until": contact_rules.safe_until(rule, now) if rule else None,
    }


def _hidden(request: StaffRequest, inquiry: Inquiry) -> HttpResponse:
    """A request that its family asked to erase: for everybody it is gone, but for whoever may lift the hold that keeps it."""
    if not (inquiry.legal_hold and request.user.has_perm(actions.HOLD)):
        raise Http404
    context = {**admin.site.each_context(request), "title": inquiry.reference, "inquiry": inquiry, "new_press": new_press}
    return render(request, "admin/intake/inquiry/hidden.html", context)


@dataclass(frozen=True)
class DetailRow:
    """One thing that a family added, under the question it answers; `theirs` are their own words."""

    label: str
    value: str
    theirs: bool

    @property
    def marked(self) -> SafeString:
        return marked_words(self.value)


def merged_details(versions: list[tuple[datetime, opening.Details]]) -> opening.Details:
    """Everything that was ever told: the newest answer to each question."""
    merged = opening.Details()
    for _at, details in versions:
        merged = details.after(merged)
    return merged


def detail_rows(details: opening.Details) -> list[DetailRow]:
    """Only what was answered, in the order of the form."""
    rows = []
    for name, field in DetailsForm.base_fields.items():
        value = getattr(details, name, None)
        if not value:
            continue
        labels = {str(key): str(label) for key, label in getattr(field, "choices", [])}
        chosen = [value] if isinstance(value, str) else value
        shown = str(_("Yes")) if value is True else ", ".join(labels.get(one, one) for one in chosen)
        rows.append(DetailRow(str(field.label), shown, theirs=not labels and value is not True))
    return rows


def marked_words(text: str) -> SafeString:
    """A family's text as HTML, the words that named a danger marked, so that staff see at once why it is urgent."""
    try:
        findings = sorted(safety.find(text), key=lambda finding: finding.start)
    except Exception:  # the words must be shown, whatever is wrong with the rules
        logger.error("story: the danger rules failed on a text", exc_info=True)
        findings = []
    spans: list[tuple[int, int, str]] = []
    for finding in findings:
        if spans and finding.start < spans[-1][1]:  # two rules over the same words: one mark over both
            spans[-1] = (spans[-1][0], max(spans[-1][1], finding.end), spans[-1][2])
        else:
            spans.append((finding.start, finding.end, str(finding.danger.label)))
    html, done = SafeString(""), 0
    for start, end, danger in spans:
        html += conditional_escape(text[done:start]) + format_html('<mark title="{}">{}</mark>', danger, text[start:end])
        done = end
    return html + conditional_escape(text[done:])


PAGES: tuple[Page, ...] = (
    ("<uuid:inquiry_id>/change/", story, "change"),
    ("<uuid:inquiry_id>/read_rule/", led_back(read_rule, _back), "read_rule"),
)
