"""When somebody is at the desk, and how long families waited lately."""

from __future__ import annotations

from datetime import time

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


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
