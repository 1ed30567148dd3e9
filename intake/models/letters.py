"""The letterbox."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _


class LetterQuerySet(models.QuerySet["Letter"]):
    def to_file(self, at: datetime) -> LetterQuerySet:
        """What the worker has still to open, and need not wait for."""
        return self.filter(models.Q(put_off_until=None) | models.Q(put_off_until__lte=at), filed_at=None, set_aside="")


class Letter(models.Model):
    """The letterbox: what a family sent, sealed. The public site may only put in; only the worker can open.

    Keys are made in Python and nothing is read back, because that role has INSERT and no SELECT. Once a letter is filed its
    envelope is emptied; the row stays a while, so that the same form sent again is known.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    form_key = models.BinaryField(max_length=32)
    letter_key = models.BinaryField(max_length=32)
    envelope = models.BinaryField()
    posted_at = models.DateTimeField()
    filed_at = models.DateTimeField(null=True)
    put_off_until = models.DateTimeField(null=True, help_text=_("Its key was not held; the worker tries again then."))
    set_aside = models.CharField(max_length=20, blank=True, default="", help_text=_("Why the worker could not file it."))

    objects = LetterQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["letter_key"], name="one_letter_per_words"),
            # The public site may insert; these keep what it inserts to the size and the time of a letter.
            models.CheckConstraint(
                name="letter_has_the_size_of_one",
                condition=models.Q(LessThanOrEqual(Length("form_key"), 32))
                & models.Q(LessThanOrEqual(Length("letter_key"), 32))
                & models.Q(LessThanOrEqual(Length("envelope"), 200_000)),
            ),
            models.CheckConstraint(
                name="letter_is_of_our_time", condition=models.Q(posted_at__gte=datetime(2026, 1, 1, tzinfo=UTC))
            ),
        ]
        indexes = [
            # The order in which the worker takes them: those that had to wait come after the new ones.
            models.Index(
                models.F("put_off_until").asc(nulls_first=True),
                "posted_at",
                name="letters_to_file",
                condition=models.Q(filed_at=None, set_aside=""),
            ),
            models.Index(fields=["form_key"], name="letters_of_a_form"),
        ]

    def __str__(self) -> str:
        return f"letter {self.pk}"
