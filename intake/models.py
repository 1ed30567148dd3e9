"""The letterbox, the inquiries and their cabinet, the timeline, and who opened what.

No `__str__` here says more than a reference: these texts reach logs, messages and page titles.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from django.conf import settings
from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from intake.fields import LockedField
from intake.states import HELD, REACH_AT_THE_DESK, About, AttemptResult, AttemptWay, Outcome, Reach, Status, TimelineKind


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
            models.Index(fields=["posted_at"], name="letters_to_file", condition=models.Q(filed_at=None, set_aside="")),
        ]

    def __str__(self) -> str:
        return f"letter {self.pk}"


class Inquiry(models.Model):
    """One family's request. Its own columns carry no identity; what they wrote lies locked in its submissions."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reference = models.CharField(max_length=7, unique=True)
    form_key = models.BinaryField(max_length=32)
    code_hash = models.BinaryField(max_length=32)
    mailbox_key = models.BinaryField(max_length=1216, help_text=_("Public key that answers to the family are sealed to."))
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    about = models.CharField(max_length=8, choices=About)
    reach = models.CharField(max_length=8, choices=Reach)
    source = models.SlugField(max_length=80, blank=True, help_text=_("The article from which the family came."))
    status = models.CharField(max_length=12, choices=Status, default=Status.WAITING)
    outcome = models.CharField(max_length=12, choices=Outcome, blank=True)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="inquiries"
    )
    received_at = models.DateTimeField(help_text=_("When the family sent it."))
    filed_at = models.DateTimeField(help_text=_("When it reached the desk."))
    closed_at = models.DateTimeField(null=True, blank=True)
    times_sent = models.PositiveSmallIntegerField(default=1)

    class Meta:
        verbose_name = _("inquiry")
        verbose_name_plural = _("inquiries")
        ordering = ["received_at", "reference"]
        default_permissions = ("view",)
        permissions = [("open_inquiry", "Can read what a family wrote"), ("work_inquiry", "Can claim, attempt and close")]
        constraints = [
            models.UniqueConstraint(fields=["form_key"], name="one_inquiry_per_form"),
            models.UniqueConstraint(fields=["code_hash"], name="one_inquiry_per_code"),
            models.CheckConstraint(
                name="held_inquiry_has_an_owner",
                condition=~models.Q(status__in=sorted(HELD)) | models.Q(claimed_by__isnull=False),
            ),
            models.CheckConstraint(
                name="waiting_inquiry_has_no_owner",
                condition=~models.Q(status=Status.WAITING) | models.Q(claimed_by__isnull=True),
            ),
            models.CheckConstraint(
                name="closed_inquiry_has_an_outcome",
                condition=models.Q(status=Status.CLOSED, closed_at__isnull=False) & ~models.Q(outcome="")
                | ~models.Q(status=Status.CLOSED) & models.Q(closed_at__isnull=True, outcome=""),
            ),
        ]
        indexes = [models.Index(fields=["status", "received_at"], name="inquiry_queue")]

    def __str__(self) -> str:
        return self.reference

    @property
    def reach_at_the_desk(self) -> str:
        """The way to reach them in the desk's short words."""
        return str(REACH_AT_THE_DESK[Reach(self.reach)])


class Submission(models.Model):
    """What a family sent, once: the first time, or again with other words. Every version is kept."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="submissions")
    letter_key = models.BinaryField(max_length=32)
    received_at = models.DateTimeField()
    contact = LockedField()
    story = LockedField()

    class Meta:
        ordering = ["received_at"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["letter_key"], name="one_submission_per_letter")]

    def __str__(self) -> str:
        return f"submission {self.pk}"


class ContactAttempt(models.Model):
    """Somebody tried to reach the family: by which way, and what came of it. No words."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="attempts")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    way = models.CharField(max_length=8, choices=AttemptWay)
    result = models.CharField(max_length=12, choices=AttemptResult)

    class Meta:
        ordering = ["at", "id"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"attempt {self.pk}"


class TimelineEvent(models.Model):
    """What happened, in order; only ever added to. `facts` names fields and choices, never what somebody wrote."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="timeline")
    at = models.DateTimeField()
    kind = models.CharField(max_length=12, choices=TimelineKind)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    facts = models.JSONField(default=dict)

    class Meta:
        ordering = ["at", "id"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class AccessRecord(models.Model):
    """Who opened what, when and why; only ever added to. Written before anything is shown, in the same transaction."""

    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="accesses")
    reason = models.CharField(max_length=40)

    class Meta:
        verbose_name = _("access record")
        verbose_name_plural = _("access records")
        ordering = ["-at", "-id"]
        default_permissions = ("view",)
        indexes = [models.Index(fields=["-at"], name="access_by_time")]

    def __str__(self) -> str:
        return f"access {self.pk}"
