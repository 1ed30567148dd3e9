"""What the desk keeps for itself: templates, places, the shift's note, views and wishes. Nothing here is about one family."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from intake.fields import LockedField


class MessageTemplate(models.Model):
    """A message that the lead has worded once, in one language. Names of variables stand in braces: {name}."""

    slug = models.SlugField(max_length=40)
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    title = models.CharField(max_length=80)
    body = models.TextField(max_length=4_000)
    active = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        verbose_name = _("message template")
        verbose_name_plural = _("message templates")
        ordering = ["slug", "language"]
        default_permissions = ("add", "change", "view")
        constraints = [models.UniqueConstraint(fields=["slug", "language"], name="one_template_per_language")]

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"


class ReferralPlace(models.Model):
    """A place where a family may find help that this centre cannot give. The lead keeps the list; none is invented."""

    name = models.CharField(max_length=120, unique=True)
    phone = models.CharField(max_length=40, blank=True)
    url = models.URLField(blank=True)
    active = models.BooleanField(default=True)

    class Meta:
        verbose_name = _("place to refer to")
        verbose_name_plural = _("places to refer to")
        ordering = ["name"]
        default_permissions = ("add", "change", "view")

    def __str__(self) -> str:
        return self.name


class CarePlaces(models.Model):
    """How many places are free at a level of care. The lead makes the levels; everybody at the desk keeps the numbers."""

    level = models.CharField(max_length=60, unique=True)
    free = models.PositiveSmallIntegerField(default=0)
    waiting_from = models.DateField(null=True, blank=True, help_text=_("When a place is expected, if none is free."))
    version = models.PositiveIntegerField(default=0, editable=False)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="+"
    )
    at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("places at a level of care")
        verbose_name_plural = _("places by level of care")
        ordering = ["level"]

    def __str__(self) -> str:
        return self.level


class ShiftNote(models.Model):
    """What one shift leaves for the next; locked, because it speaks of families. Only ever added to; the newest is the one."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    words = LockedField()

    class Meta:
        ordering = ["-at", "-id"]
        default_permissions = ()
        indexes = [models.Index(fields=["-at", "-id"], name="shift_notes_by_time")]

    def __str__(self) -> str:
        return f"shift note {self.pk}"


class SavedView(models.Model):
    """A queue with its filters, kept under a name: somebody's own, or everybody's."""

    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        null=True,
        related_name="saved_views",
        help_text=_("Nobody: shared."),
    )
    name = models.CharField(max_length=60)
    query = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["name"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["by", "name"], name="one_view_per_name", nulls_distinct=False),
        ]

    def __str__(self) -> str:
        return f"view {self.pk}"


class DeskWish(models.Model):
    """How one person wants the desk to behave."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="desk_wish")
    single_keys = models.BooleanField(default=True, help_text=_("Single keys do things."))

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"wishes of {self.pk}"
