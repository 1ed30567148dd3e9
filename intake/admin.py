"""The queue and the record of openings, in the stock admin. Nothing here is edited in a form: verbs change inquiries."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from intake import desk_tables  # noqa: F401  (registers what the lead keeps)
from intake.admin_views import PAGES, kept
from intake.models import AccessRecord, Holiday, Inquiry, StaffedHours


class ReadOnlyAdmin(admin.ModelAdmin):
    """A list to look at: no adding, no editing, no deleting, no bulk actions."""

    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Inquiry)
class InquiryAdmin(ReadOnlyAdmin):
    """Every page of it is our own: none edits an inquiry in a form."""

    def get_urls(self) -> list[URLPattern]:
        return [
            path(route, kept.guard(self.admin_site, view, name), name=f"intake_inquiry_{name}") for route, view, name in PAGES
        ]


@admin.register(AccessRecord)
class AccessRecordAdmin(ReadOnlyAdmin):
    """Who opened what."""

    list_display = ("at", "who", "inquiry", "reason", "how_many")
    list_display_links = None
    list_select_related = ("by", "inquiry")
    date_hierarchy = "at"
    list_per_page = 100
    show_full_result_count = False

    def get_urls(self) -> list[URLPattern]:
        return [url for url in super().get_urls() if url.name == "intake_accessrecord_changelist"]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"title": _("Who opened what"), **(extra_context or {})})

    @admin.display(description=_("by"))
    def who(self, record: AccessRecord) -> str:
        return record.by.get_full_name() or record.by.get_username()

    @admin.display(description=_("opened"))
    def how_many(self, record: AccessRecord) -> int:
        return record.opened


@admin.register(StaffedHours)
class StaffedHoursAdmin(admin.ModelAdmin):
    """When somebody is at the desk. The promise on a receipt counts only these hours."""

    list_display = ("weekday", "opens", "closes")
    list_display_links = ("weekday",)
    sortable_by = ()
    actions = None


@admin.register(Holiday)
class HolidayAdmin(admin.ModelAdmin):
    """Days on which nobody is there."""

    list_display = ("day", "name")
    sortable_by = ()
    actions = None
