"""What the lead keeps for the desk, in the stock admin: messages worded once, places to refer to, and the levels of care."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from intake.desk_forms import TemplateForm
from intake.models import CarePlaces, MessageTemplate, ReferralPlace


class MessageList(ChangeList):
    """A row for each message, whatever it is worded in: the languages stand beside each other. One query more than rows."""

    def get_queryset(
        self, request: HttpRequest, exclude_parameters: list[str | None] | None = None
    ) -> models.QuerySet[MessageTemplate]:
        found = super().get_queryset(request, exclude_parameters)
        return found.order_by("slug", "language").distinct("slug")

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        rows: list[MessageTemplate] = list(self.result_list)
        wordings: dict[str, dict[str, MessageTemplate]] = {row.slug: {} for row in rows}
        for one in MessageTemplate.objects.filter(slug__in=wordings):
            wordings[one.slug][one.language] = one
        for row in rows:
            row.wordings = wordings[row.slug]  # type: ignore[attr-defined]
        self.result_list = rows


def in_language(language: str, label: Any) -> Callable[[MessageTemplate], SafeString]:
    """The column of the list for a language: how the message reads in it, or where to word it."""

    @admin.display(description=label)
    def wording_in(row: MessageTemplate) -> SafeString:
        found = row.wordings.get(language)  # type: ignore[attr-defined]
        if found is None:
            there = reverse("admin:intake_messagetemplate_add")
            query = urlencode({"slug": row.slug, "language": language})
            return format_html('<a href="{}?{}">{}</a>', there, query, _("Word it in this language"))
        there = reverse("admin:intake_messagetemplate_change", args=[found.pk])
        off = "" if found.active else format_html(' <span class="pill">{}</span>', _("switched off"))
        shown = '<a href="{}">{}</a>{}<div class="words" lang="{}">{}</div>'
        return format_html(shown, there, found.title, off, language, found.body)

    wording_in.__name__ = f"in_{language}"
    return wording_in


@admin.register(MessageTemplate)
class MessageTemplateAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # Django's takes no type at run time
    """Messages that the lead words once. One is switched off, and never deleted: it may be in somebody's hands just now."""

    form = TemplateForm
    fields = TemplateForm.Meta.fields
    list_display = ("slug", *(in_language(code, label) for code, label in settings.LANGUAGES))
    list_display_links = None
    sortable_by = ()
    actions = None

    def get_changelist(self, request: HttpRequest, **options: Any) -> type[ChangeList]:
        return MessageList

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, {"title": _("Messages worded once"), **(extra_context or {})})

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: MessageTemplate, form: Any, change: bool) -> None:
        obj.version += change
        super().save_model(request, obj, form, change)


@admin.register(ReferralPlace)
class ReferralPlaceAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # as above
    """Where a family may find help that this centre cannot give. A place is taken off the list, and never deleted."""

    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    list_display = ("name", "phone", "active")
    list_filter = ("active",)
    search_fields = ("name",)
    sortable_by = ()
    actions = None

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(CarePlaces)
class CarePlacesAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # as above
    """The levels of care. How many places are free is kept on the shift's page, by everybody."""

    fields = ("level",)
    list_display = ("level", "free")
    sortable_by = ()
    actions = None

    def save_model(self, request: HttpRequest, obj: CarePlaces, form: Any, change: bool) -> None:
        """The level alone: the number may have changed since this page was made."""
        obj.save(update_fields=["level"] if change else None)
