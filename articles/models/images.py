"""Pictures. They lie in the database: all web machines and the backups have them at once, and no folder is shared."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from articles.markup import image_keys

LARGEST_FILE = 400_000  # bytes


class ImageQuerySet(models.QuerySet["Image"]):
    def specs(self, text: str) -> dict[str, Any]:
        """What a page needs of the pictures that this text shows. One query; none for a text without a picture."""
        keys = image_keys(text)
        return dict(self.filter(key__in=keys).values_list("key", "spec")) if keys else {}


class Image(models.Model):
    """A picture that somebody has looked at with the safety questions. A key in a text never gets another picture."""

    key = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=160)
    alt_en = models.CharField(
        max_length=300, blank=True, help_text=_("What the picture shows, for who cannot see it (English).")
    )
    alt_es = models.CharField(
        max_length=300, blank=True, help_text=_("What the picture shows, for who cannot see it (Spanish).")
    )
    decorative = models.BooleanField(default=False, help_text=_("It says nothing that the text does not say."))
    credit = models.CharField(max_length=160, blank=True)
    license = models.CharField(max_length=80, blank=True)
    safe_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    safe_at = models.DateTimeField()
    spec = models.JSONField(default=dict)  # names, widths and heights of its files, as a page needs them

    objects = ImageQuerySet.as_manager()

    class Meta:
        ordering = ["key"]
        default_permissions = ("add", "change", "view")
        constraints = [
            models.CheckConstraint(name="image_is_told_to_who_cannot_see_it", condition=Q(decorative=True) | ~Q(alt_en="")),
        ]

    def __str__(self) -> str:
        return self.title


class ImageFile(models.Model):
    """One size and format of a picture. Its name carries a hash of its content, so it may be kept for ever."""

    image = models.ForeignKey(Image, on_delete=models.PROTECT, related_name="files")
    name = models.CharField(max_length=120, unique=True)
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    content = models.BinaryField()

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(name="image_file_is_small", condition=Q(LessThanOrEqual(Length("content"), LARGEST_FILE)))
        ]

    def __str__(self) -> str:
        return self.name
