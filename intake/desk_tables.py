"""What the lead keeps for the desk, in the stock admin: places to refer to, and the levels of care."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from intake.models import CarePlaces, ReferralPlace


@admin.register(ReferralPlace)
class ReferralPlaceAdmin(admin.ModelAdmin):
    """Where a family may find help that this centre cannot give. A place is taken off the list, and never deleted."""

    list_display = ("name", "phone", "active")
    list_filter = ("active",)
    search_fields = ("name",)
    sortable_by = ()
    actions = None

    def formfield_for_dbfield(self, db_field: models.Field[Any, Any], request: HttpRequest, **options: Any) -> Any:
        more = {"assume_scheme": "https"} if isinstance(db_field, models.URLField) else {}
        return super().formfield_for_dbfield(db_field, request, **options, **more)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(CarePlaces)
class CarePlacesAdmin(admin.ModelAdmin):
    """The levels of care. How many places are free is kept on the shift's page, by everybody."""

    fields = ("level",)
    list_display = ("level", "free")
    sortable_by = ()
    actions = None

    def save_model(self, request: HttpRequest, obj: CarePlaces, form: Any, change: bool) -> None:
        """The level alone: the number may have changed since this page was made."""
        obj.save(update_fields=["level"] if change else None)
