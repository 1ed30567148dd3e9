"""What happened, in order, and who opened what."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from intake.models.inquiries import Inquiry
from intake.states import AttemptResult, AttemptWay, Opened, Role, TimelineKind


class ContactAttemptQuerySet(models.QuerySet["ContactAttempt"]):
    def standing(self) -> ContactAttemptQuerySet:
        """Without those that were taken back."""
        return self.filter(event__undone_by=None)


class ContactAttempt(models.Model):
    """Somebody tried to reach the family: by which way, and what came of it. No words."""

    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, related_name="attempts")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    way = models.CharField(max_length=8, choices=AttemptWay)
    result = models.CharField(max_length=12, choices=AttemptResult)
    event = models.OneToOneField("intake.TimelineEvent", on_delete=models.RESTRICT, null=True, related_name="attempt")

    objects = ContactAttemptQuerySet.as_manager()

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
    to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
        help_text=_("Who it was handed over to."),
    )
    until = models.DateTimeField(null=True, help_text=_("When to follow up."))
    press = models.UUIDField(null=True, help_text=_("Which press of which button: the same one does nothing twice."))
    undoes = models.OneToOneField("self", on_delete=models.RESTRICT, null=True, related_name="undone_by")
    version = models.PositiveIntegerField(
        null=True, help_text=_("Of the inquiry after the change that left this line: two lines may have the same.")
    )

    class Meta:
        ordering = ["at", "id"]
        default_permissions = ()
        indexes = [
            # What somebody gave back lately, for "take next".
            models.Index(fields=["by", "at"], name="given_back", condition=models.Q(kind=TimelineKind.RELEASED)),
        ]
        constraints = [
            models.CheckConstraint(
                name="only_taking_back_undoes",
                condition=models.Q(kind=TimelineKind.UNDONE, undoes__isnull=False)
                | ~models.Q(kind=TimelineKind.UNDONE) & models.Q(undoes__isnull=True),
            ),
            models.UniqueConstraint(
                name="one_press_one_line", fields=["inquiry", "press"], condition=models.Q(press__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class LastVerb(models.Model):
    """The last verb on an inquiry, if it can be taken back, and how the row's own columns stood before it. No words."""

    inquiry = models.OneToOneField(Inquiry, on_delete=models.CASCADE, primary_key=True, related_name="last_verb")
    event = models.ForeignKey(TimelineEvent, on_delete=models.RESTRICT, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    version = models.PositiveIntegerField(help_text=_("Of the row after the verb: another one means that more has happened."))
    before = models.JSONField()

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"last verb on {self.pk}"


class AccessRecord(models.Model):
    """Who opened what, when and why; only ever added to. Written before anything is shown, in the same transaction.

    A search by words opens many inquiries and is one record; what was searched for is not kept.
    """

    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    what = models.CharField(max_length=8, choices=Opened, default=Opened.INQUIRY)
    inquiry = models.ForeignKey(Inquiry, on_delete=models.CASCADE, null=True, blank=True, related_name="accesses")
    opened = models.PositiveIntegerField(default=1, help_text=_("How many of them."))
    role = models.CharField(max_length=10, choices=Role, default=Role.OTHER)
    reason = models.CharField(max_length=40)

    class Meta:
        verbose_name = _("access record")
        verbose_name_plural = _("access records")
        ordering = ["-at", "-id"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(
                name="opened_inquiry_is_named",
                condition=models.Q(what=Opened.INQUIRY, inquiry__isnull=False)
                | ~models.Q(what=Opened.INQUIRY) & models.Q(inquiry__isnull=True),
            ),
        ]
        indexes = [models.Index(fields=["-at"], name="access_by_time")]

    def __str__(self) -> str:
        return f"access {self.pk}"
