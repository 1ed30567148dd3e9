"""Staff accounts at the desk: made and switched off, never deleted, because records name them. Groups come by migration."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import ReadOnlyPasswordHashWidget, UserChangeForm
from django.contrib.auth.models import Group, User
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

admin.site.unregister((User, Group))


class PasswordShown(ReadOnlyPasswordHashWidget):
    """Django's own, without the `disabled` that HTML does not know on a div."""

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        return super().get_context(name, value, {key: set_to for key, set_to in (attrs or {}).items() if key != "disabled"})


class StaffForm(UserChangeForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "password" in self.fields:  # not for who may only look
            self.fields["password"].widget = PasswordShown()


@admin.register(User)
class StaffAdmin(UserAdmin):
    """What a person may do is said by groups alone."""

    form = StaffForm
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Person"), {"fields": ("first_name", "last_name", "email")}),
        (pgettext_lazy("permissions", "May"), {"fields": ("is_active", "is_staff", "is_superuser", "groups")}),
        (_("Dates"), {"fields": ("last_login", "date_joined")}),
    )
    filter_horizontal = ("groups",)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
