"""A message from a template, as this family would read it: looked at and changed before anything is sent."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from intake import actions, contact_rules
from intake.admin_views import kept
from intake.admin_views.next_steps import attempt_form, templates_for
from intake.admin_views.staff import OPEN, Page, StaffRequest, new_press
from intake.admin_views.story import when_it_is_safe
from intake.desk_forms import desk_form
from intake.models import Inquiry, MessageTemplate

CANNOT = 409


@require_safe
def preview(request: StaffRequest, inquiry_id: UUID, template_id: int) -> HttpResponse:
    """The words with their values. Nothing is sent by looking; sending is the verb that any other answer is sent with."""
    if not (request.user.has_perm(OPEN) and request.user.has_perm(actions.WORK)):
        raise PermissionDenied
    inquiry = get_object_or_404(Inquiry.objects.visible(), pk=inquiry_id)
    template = get_object_or_404(MessageTemplate, pk=template_id, active=True)
    now = timezone.now()
    try:
        draft = actions.draft(inquiry, template, by=request.user, at=now)
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return HttpResponseRedirect(reverse("admin:intake_inquiry_change", args=[inquiry_id]))
    if draft.missing:
        return _choose_another(request, draft, template)
    rule = draft.contact.safe()
    form = desk_form("answer", initial={"words": draft.words})
    form.fields["words"].widget.attrs |= {"lang": template.language, "rows": 10}
    context = {
        "draft": draft,
        "forms": {"answer": form, "log_attempt": attempt_form(rule, now)},
        "opened": {"contact": draft.contact},
        "opened_form": "log_attempt",
        "by_hand": rule.first_way is not None,
        "leaves_no_message": contact_rules.Way.VOICEMAIL not in rule.allowed,
        "now": now,
        **when_it_is_safe(rule, now),
    }
    return _page(request, draft.inquiry, template, context)


def _choose_another(request: StaffRequest, draft: actions.Draft, template: MessageTemplate) -> HttpResponse:
    """A value is missing: the page says which, and what else there is."""
    others = [other for other in templates_for(draft.inquiry) if other.pk != template.pk]
    return _page(request, draft.inquiry, template, {"missing": draft.missing, "templates": others}, status=CANNOT)


def _page(
    request: StaffRequest, inquiry: Inquiry, template: MessageTemplate, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    whole = {
        **admin.site.each_context(request),
        "title": _("Message from a template"),
        "inquiry": inquiry,
        "author": kept.author(request.user, inquiry.pk),
        "new_press": new_press,
        "template": template,
        **context,
    }
    return render(request, "admin/intake/inquiry/template.html", whole, status=status)


PAGES: tuple[Page, ...] = (("<uuid:inquiry_id>/template/<int:template_id>/", preview, "template"),)
