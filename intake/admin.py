"""The queue and the record of openings, in the stock admin. Nothing here is edited in a form: verbs change inquiries."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import admin
from django.db.models import BooleanField, ExpressionWrapper, F, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from intake.actions import HOLD
from intake.admin_views import PAGES
from intake.models import AccessRecord, Holiday, Inquiry, InquiryQuerySet, StaffedHours
from intake.states import OPEN, REACH_AT_THE_DESK, Reach, Status

# The order of the queue's tiers, each true or false.
TIERS = (
    ExpressionWrapper(Q(urgent=False) & ~Q(mark=""), BooleanField()).asc(),
    F("urgent").desc(),
)


class ReadOnlyAdmin(admin.ModelAdmin):
    """A list to look at: no adding, no editing, no deleting, no bulk actions."""

    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class StatusFilter(admin.SimpleListFilter):
    """Open inquiries unless somebody asks for others: a queue shows what is left to do."""

    title = _("status")
    parameter_name = "status"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [*((str(value), label) for value, label in Status.choices if value != Status.ERASED), ("all", _("All"))]

    def choices(self, changelist: Any) -> Any:
        yield {
            "selected": self.value() is None,
            "query_string": changelist.get_query_string(remove=["status"]),
            "display": _("Open"),
        }
        for value, label in self.lookup_choices:
            query = changelist.get_query_string({"status": value})
            yield {"selected": self.value() == value, "query_string": query, "display": label}

    def queryset(self, request: HttpRequest, queryset: QuerySet[Inquiry]) -> QuerySet[Inquiry]:
        if self.value() == "all":
            return queryset
        return (
            queryset.filter(status=self.value()) if self.value() in Status.values else queryset.filter(status__in=sorted(OPEN))
        )


class ReachFilter(admin.SimpleListFilter):
    """By the way to reach them, in the desk's words."""

    title = _("reach by")
    parameter_name = "reach"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(REACH_AT_THE_DESK.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet[Inquiry]) -> QuerySet[Inquiry]:
        return queryset.filter(reach=self.value()) if self.value() in Reach.values else queryset


@admin.register(Inquiry)
class InquiryAdmin(ReadOnlyAdmin):
    """The queue: who has waited longest comes first. No name and no word of a story."""

    list_display = ("reference",)  # the rows are drawn by the template, which shows no name and no word
    list_filter = (StatusFilter, ReachFilter, "language")
    list_select_related = ("claimed_by",)
    # What looks like a machine's comes last, unless it names a danger; then the urgent; nobody's before somebody's, so that who
    # waits comes first on every page; no other order is offered.
    ordering = (*TIERS, F("claimed_by").asc(nulls_first=True), "received_at", "reference")
    sortable_by = ()
    search_fields = ("=reference",)
    search_help_text = _("Reference")
    list_per_page = 50
    list_max_show_all = 0
    show_facets = admin.ShowFacets.NEVER
    show_full_result_count = False

    def get_urls(self) -> list[URLPattern]:
        lists = [url for url in super().get_urls() if url.name == "intake_inquiry_changelist"]
        own = [path(route, self.admin_site.admin_view(view), name=f"intake_inquiry_{name}") for route, view, name in PAGES]
        return [*lists, *own]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Inquiry]:
        rows = cast(InquiryQuerySet, super().get_queryset(request))
        if request.user.has_perm(HOLD):
            return rows.filter(Q(erase_asked_at=None) | Q(legal_hold=True))  # or nobody could find what a hold keeps
        return rows.visible()

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"title": _("Who to reach next"), **(extra_context or {})})


@admin.register(AccessRecord)
class AccessRecordAdmin(ReadOnlyAdmin):
    """Who opened what."""

    list_display = ("at", "who", "inquiry", "reason")
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
