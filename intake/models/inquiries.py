"""The inquiry: one family's request, where it stands and when somebody should act."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.db import models
from django.db.models import Case, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from intake.states import (
    HELD,
    OPEN,
    REACH_AT_THE_DESK,
    About,
    CameBy,
    Lane,
    Mark,
    Outcome,
    Reach,
    Relation,
    Status,
)

ERASE_AFTER = timedelta(hours=24)  # how long a family may take an erasure back
# What the queue consists of, and since when each has waited: indexes and queries have to say these in the same words.
IN_THE_QUEUE = models.Q(status__in=sorted(OPEN), erase_asked_at=None)
OVER = models.Q(status=Status.CLOSED, erase_asked_at=None)
WAITING_SINCE = Coalesce("waits_since", "received_at")
# What a row of the queue is asked, each as one comparison: a comparison is answered inside an index, an "or" is not.
LONG_AGO, NEVER = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)
ACT_FROM = Coalesce("act_at", Value(LONG_AGO))
PROMISED_BY = Coalesce("promise_at", Value(NEVER))
FREE_FROM = Case(  # from when on it is nobody's
    When(status=Status.WAITING, then=Value(LONG_AGO)),
    When(status__in=sorted(HELD), then=Coalesce("lease_until", Value(NEVER))),
    default=Value(NEVER),
    output_field=models.DateTimeField(),
)
# What a list can be narrowed by stands behind the order in the index of each: whatever does not fit is passed over there,
# and only rows that fit are read (a row is as wide as a family's key).
NARROWED_BY = ("urgent", "reach", "relation", "language", "came_by", "claimed_by")
NARROWED_IN_THE_QUEUE = (*NARROWED_BY, "status", FREE_FROM)


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
    came_by = models.CharField(max_length=5, choices=CameBy, default=CameBy.WEB)
    status = models.CharField(max_length=12, choices=Status, default=Status.WAITING)
    outcome = models.CharField(max_length=12, choices=Outcome, blank=True)
    outcome_on = models.DateField(null=True, blank=True, help_text=_("Until when it waits on the waiting list."))
    referred_to = models.ForeignKey(
        "intake.ReferralPlace", on_delete=models.PROTECT, null=True, blank=True, related_name="inquiries"
    )
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="inquiries"
    )
    lease_until = models.DateTimeField(
        null=True, blank=True, help_text=_("Until when it is held without a further step; empty means no end.")
    )
    received_at = models.DateTimeField(help_text=_("When the family sent it."))
    filed_at = models.DateTimeField(help_text=_("When it reached the desk."))
    closed_at = models.DateTimeField(null=True, blank=True)
    times_sent = models.PositiveSmallIntegerField(default=1)
    safe_rule = models.JSONField(default=dict, blank=True, help_text=_("Ways, days, hours and time zone that are safe."))
    due_at = models.DateTimeField(null=True, blank=True, help_text=_("The next moment when it is safe to reach them."))
    due_way = models.CharField(max_length=9, blank=True)
    due_until = models.DateTimeField(
        null=True, blank=True, help_text=_("Until when that moment stays safe; then the worker finds the next one.")
    )
    lane = models.PositiveSmallIntegerField(choices=Lane, default=Lane.PLAIN, help_text=_("Its side of the queue."))
    act_at = models.DateTimeField(null=True, blank=True, help_text=_("When somebody at the desk should do something."))
    snoozed = models.BooleanField(default=False, help_text=_("That moment was chosen by a person, or follows an attempt."))
    waits_since = models.DateTimeField(
        null=True, blank=True, help_text=_("Since when they wait again; empty until somebody has tried or answered.")
    )
    promise_at = models.DateTimeField(null=True, blank=True, help_text=_("By when the receipt said that somebody tries."))
    tries = models.PositiveSmallIntegerField(default=0, help_text=_("Attempts in vain since the last talk or letter."))
    version = models.PositiveIntegerField(default=0, help_text=_("Grows with every change: an older page is told by it."))
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
            ("lead_inquiry", "Can do what only the lead may"),
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
            # None of these ties a time of the queue to the status: a family withdraws whatever the desk is doing.
            models.CheckConstraint(
                name="waitlisted_has_a_date",
                condition=~models.Q(outcome=Outcome.WAITLISTED) | models.Q(outcome_on__isnull=False),
            ),
            models.CheckConstraint(
                name="not_a_fit_has_a_referral",
                condition=~models.Q(outcome=Outcome.NOT_A_FIT) | models.Q(referred_to__isnull=False),
            ),
        ]
        indexes = [
            models.Index(
                fields=["erase_asked_at"],
                name="inquiry_erasures",
                condition=models.Q(erase_asked_at__isnull=False, erased_at=None),
            ),
            # The queue, one index for each way to read it.
            models.Index(
                "lane",
                WAITING_SINCE,
                "reference",
                ACT_FROM,
                PROMISED_BY,
                *NARROWED_IN_THE_QUEUE,
                name="queue_by_wait",
                condition=IN_THE_QUEUE,
            ),
            models.Index(
                "lane",
                "act_at",
                WAITING_SINCE,
                "reference",
                "snoozed",
                PROMISED_BY,
                *NARROWED_IN_THE_QUEUE,
                name="queue_by_act",
                condition=IN_THE_QUEUE,
            ),
            models.Index(
                "lane",
                PROMISED_BY,
                WAITING_SINCE,
                "reference",
                *NARROWED_IN_THE_QUEUE,
                name="queue_promises",
                condition=IN_THE_QUEUE,
            ),
            models.Index("received_at", "reference", *NARROWED_IN_THE_QUEUE, name="queue_by_age", condition=IN_THE_QUEUE),
            models.Index("act_at", "reference", *NARROWED_IN_THE_QUEUE, name="queue_by_moment", condition=IN_THE_QUEUE),
            models.Index(fields=["claimed_by", "act_at"], name="inquiry_held", condition=models.Q(status__in=sorted(HELD))),
            # What the worker looks for once a minute.
            models.Index(
                fields=["lease_until"],
                name="inquiry_leases",
                condition=models.Q(status__in=sorted(HELD), lease_until__isnull=False),
            ),
            models.Index(
                fields=["due_until"], name="queue_windows", condition=IN_THE_QUEUE & models.Q(due_until__isnull=False)
            ),
            models.Index(fields=["outcome_on"], name="inquiry_waitlist", condition=models.Q(outcome=Outcome.WAITLISTED)),
            # What is over.
            models.Index(
                models.F("closed_at").desc(),
                "reference",
                "outcome",
                *NARROWED_BY,
                name="inquiry_closed",
                condition=OVER,
            ),
            models.Index(fields=["outcome", "-closed_at", "reference"], name="inquiry_outcomes", condition=OVER),
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def wrong_ways(self) -> list[str]:
        """Ways that lead to somebody else, as the desk found. They stand in the rule, and go when the family changes it."""
        return list(self.safe_rule.get("wrong", ()))

    @wrong_ways.setter
    def wrong_ways(self, ways: list[str]) -> None:
        theirs = {name: value for name, value in self.safe_rule.items() if name != "wrong"}
        self.safe_rule = theirs | {"wrong": ways} if ways else theirs

    @property
    def reach_at_the_desk(self) -> str:
        """The way to reach them in the desk's short words."""
        return str(REACH_AT_THE_DESK[Reach(self.reach)])
