"""The cabinet: what families and the desk wrote, locked, and the digests by which it is known again."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models

from intake.fields import LockedField
from intake.models.inquiries import Inquiry
from intake.states import LetterKind


class Submission(models.Model):
    """What a family sent, once: the request, the same form again with other words, or something added to it with its code.

    Every version is kept. Which of the three parts are there follows from the kind: a request has contact and story, details
    have details, a changed way to be reached has contact, a reply has a story.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="submissions")
    kind = models.CharField(max_length=8, choices=LetterKind, default=LetterKind.REQUEST)
    letter_key = models.BinaryField(max_length=32)
    received_at = models.DateTimeField()
    contact = LockedField(null=True)
    story = LockedField(null=True)
    details = LockedField(null=True)

    class Meta:
        ordering = ["received_at", "id"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["letter_key"], name="one_submission_per_letter")]

    def __str__(self) -> str:
        return f"submission {self.pk}"


class Answer(models.Model):
    """What the desk left in a family's mailbox: once locked for the desk, once sealed to the family's code."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="answers")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    words = LockedField()
    sealed = models.BinaryField()

    class Meta:
        ordering = ["at", "id"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"answer {self.pk}"


class Note(models.Model):
    """What somebody at the desk wrote down about a request, for colleagues. The family does not see it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="notes")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    event = models.OneToOneField("intake.TimelineEvent", on_delete=models.RESTRICT, related_name="note")
    words = LockedField()

    class Meta:
        ordering = ["at", "id"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"note {self.pk}"


class FormerCode(models.Model):
    """The keyed hash of a code that a new one took the place of: it opens nothing, but what is sent under it still arrives."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="former_codes")
    code_hash = models.BinaryField(max_length=32, unique=True)
    until = models.DateTimeField()

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"former code {self.pk}"


class Likeness(models.Model):
    """A keyed digest of a number, an address or a text: two requests that look alike can be told, and no word comes back."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="likenesses")
    digest = models.BinaryField(max_length=32)

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["digest", "inquiry"], name="one_likeness_per_inquiry")]

    def __str__(self) -> str:
        return f"likeness {self.pk}"
