"""A column that takes only locked values. It never opens one: reading a row gives bytes, and `opening` is an explicit call."""

from __future__ import annotations

from typing import Any

from django.db import models

from intake import cabinet


class LockedField(models.BinaryField):
    """BinaryField that refuses what `cabinet.lock` did not make, so that a plain word cannot be stored by mistake.

    Migrations see the plain column that it is.
    """

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.BinaryField", args, kwargs

    def get_prep_value(self, value: Any) -> Any:
        value = super().get_prep_value(value)
        if value is not None and not (isinstance(value, bytes | memoryview) and cabinet.is_locked(bytes(value))):
            raise TypeError(f"{self.name} takes only locked values")
        return value
