"""The letterbox, the inquiries and their cabinet, the timeline, and who opened what.

No `__str__` here says more than a reference: these texts reach logs, messages and page titles.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, time, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from intake.fields import LockedField
from intake.states import (
    HELD,
    REACH_AT_THE_DESK,
    About,
    AttemptResult,
    AttemptWay,
    LetterKind,
    Mark,
    Outcome,
    Reach,
    Relation,
    Role,
    Status,
    TimelineKind,
)

ERASE_AFTER = timedelta(hours=24)  # how long a family may take an erasure back; migration 0005 says the same to the database


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


class InquiryQuerySet(models.QuerySet["Inquiry"]):
    def visible(self) -> InquiryQuerySet:
        """What the desk may see: a family that asks to be erased is out of sight at once."""
        return self.filter(erase_asked_at=None)

    def due_for_erasure(self, at: datetime) -> InquiryQuerySet:
        return self.filter(erase_asked_at__lte=at - ERASE_AFTER, erased_at=None, legal_hold=False)


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
    relation = models.CharField(max_length=8, choices=Relation, blank=True)
    source = models.SlugField(max_length=80, blank=True, help_text=_("The article from which the family came."))
    dangers = models.JSONField(default=list, blank=True, help_text=_("Kinds of danger that the words named."))
    danger_rules = models.PositiveSmallIntegerField(default=0, help_text=_("The version of the rules that found them."))
    urgent = models.BooleanField(default=False)
    mark = models.CharField(max_length=8, choices=Mark, blank=True, help_text=_("Why it stands apart from the queue."))
    status = models.CharField(max_length=12, choices=Status, default=Status.WAITING)
    outcome = models.CharField(max_length=12, choices=Outcome, blank=True)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="inquiries"
    )
    received_at = models.DateTimeField(help_text=_("When the family sent it."))
    filed_at = models.DateTimeField(help_text=_("When it reached the desk."))
    closed_at = models.DateTimeField(null=True, blank=True)
    times_sent = models.PositiveSmallIntegerField(default=1)
    safe_rule = models.JSONField(default=dict, blank=True, help_text=_("Ways, days, hours and time zone that are safe."))
    due_at = models.DateTimeField(null=True, blank=True, help_text=_("The next moment when it is safe to reach them."))
    due_way = models.CharField(max_length=9, blank=True)
    news_at = models.DateTimeField(null=True, blank=True, help_text=_("The family added something nobody has opened yet."))
    erase_asked_at = models.DateTimeField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)
    legal_hold = models.BooleanField(default=False)

    objects = InquiryQuerySet.as_manager()

    class Meta:
        verbose_name = _("inquiry")
        verbose_name_plural = _("inquiries")
        ordering = ["received_at", "reference"]
        default_permissions = ("view",)
        permissions = [
            ("open_inquiry", "Can read what a family wrote"),
            ("work_inquiry", "Can claim, attempt and close"),
            ("hold_inquiry", "Can set a legal hold"),
        ]
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
                name="erased_inquiry_was_asked_for",
                condition=models.Q(status=Status.ERASED, erased_at__isnull=False, erase_asked_at__isnull=False)
                | ~models.Q(status=Status.ERASED) & models.Q(erased_at__isnull=True),
            ),
            models.CheckConstraint(
                name="closed_inquiry_has_an_outcome",
                condition=models.Q(status=Status.CLOSED, closed_at__isnull=False) & ~models.Q(outcome="")
                | ~models.Q(status=Status.CLOSED) & models.Q(closed_at__isnull=True, outcome=""),
            ),
        ]
        indexes = [
            models.Index(fields=["status", "received_at"], name="inquiry_queue"),
            models.Index(
                fields=["erase_asked_at"],
                name="inquiry_erasures",
                condition=models.Q(erase_asked_at__isnull=False, erased_at=None),
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def reach_at_the_desk(self) -> str:
        """The way to reach them in the desk's short words."""
        return str(REACH_AT_THE_DESK[Reach(self.reach)])


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
    role = models.CharField(max_length=10, choices=Role, default=Role.OTHER)
    reason = models.CharField(max_length=40)

    class Meta:
        verbose_name = _("access record")
        verbose_name_plural = _("access records")
        ordering = ["-at", "-id"]
        default_permissions = ("view",)
        indexes = [models.Index(fields=["-at"], name="access_by_time")]

    def __str__(self) -> str:
        return f"access {self.pk}"


class StaffedHours(models.Model):
    """When somebody on admissions is there to reach families, in the centre's time zone. The lead keeps this."""

    class Weekday(models.IntegerChoices):
        MONDAY = 0, _("Monday")
        TUESDAY = 1, _("Tuesday")
        WEDNESDAY = 2, _("Wednesday")
        THURSDAY = 3, _("Thursday")
        FRIDAY = 4, _("Friday")
        SATURDAY = 5, _("Saturday")
        SUNDAY = 6, _("Sunday")

    weekday = models.PositiveSmallIntegerField(choices=Weekday)
    opens = models.TimeField()
    closes = models.TimeField(help_text=_("Midnight (00:00) means the end of the day."))

    class Meta:
        verbose_name = _("staffed hours")
        verbose_name_plural = _("staffed hours")
        ordering = ["weekday", "opens"]
        constraints = [
            models.CheckConstraint(
                name="staffed_hours_end_after_they_begin",
                condition=models.Q(closes__gt=models.F("opens")) | models.Q(closes="00:00"),
                violation_error_message=_("The hours must end after they begin."),
            ),
            models.UniqueConstraint(fields=["weekday", "opens"], name="staffed_hours_begin_once"),
        ]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.opens:%H:%M}-{self.closes:%H:%M}"

    def clean(self) -> None:
        """Hours of one day must not overlap: nobody could say when the desk opens."""
        if self.weekday is None or self.opens is None or self.closes is None:
            return
        others = StaffedHours.objects.filter(weekday=self.weekday).exclude(pk=self.pk)
        for other in others:
            begins_later = other.opens >= self.closes if self.closes != time(0) else False
            ends_before = other.closes <= self.opens if other.closes != time(0) else False
            if not (begins_later or ends_before):
                raise ValidationError(_("These hours overlap others of the same day."), code="overlap")


class Holiday(models.Model):
    """A day on which nobody is there, whatever the staffed hours say."""

    day = models.DateField(unique=True)
    name = models.CharField(max_length=80, blank=True)

    class Meta:
        verbose_name = _("holiday")
        verbose_name_plural = _("holidays")
        ordering = ["day"]

    def __str__(self) -> str:
        return f"{self.day:%Y-%m-%d} {self.name}".strip()


class RecentWaits(models.Model):
    """One row that the worker keeps: how long families waited for a first attempt lately, in staffed minutes. No identity."""

    ONLY = 1

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY)
    counted = models.PositiveIntegerField(default=0)
    minutes_p90 = models.PositiveIntegerField(null=True)
    measured_at = models.DateTimeField()

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return "recent waits"
