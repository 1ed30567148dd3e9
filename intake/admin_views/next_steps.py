"""What the story page offers to do next: the verbs that fit, their forms, and what was filled in before a refusal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth.models import User
from django.forms import Form
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from intake import actions, metrics, opening
from intake.contact_rules import SafeContact, next_safe
from intake.desk_forms import FORMS, desk_form, offer_moments
from intake.models import Inquiry, MessageTemplate, TimelineEvent
from intake.states import HELD, AttemptResult, AttemptWay, CameBy, Outcome, Status, TimelineKind, YesNo, standing
from intake.wording import Refusal

EVENING, MORNING = 17, 8
AFTER_A_WHILE = gettext_lazy("After a fitting while, when it is safe")
FACTS = {"way": AttemptWay, "result": AttemptResult, "outcome": Outcome}
# After these somebody is done with a family for now, and goes on to the next.
ENDS_THE_WORK = {
    TimelineKind.ATTEMPT,
    TimelineKind.FOLLOW_UP,
    TimelineKind.RELEASED,
    TimelineKind.HANDED_OVER,
    TimelineKind.CLOSED,
    TimelineKind.ERASE_ASKED,
}


@dataclass(frozen=True)
class Kept:
    """What somebody filled in for a verb that was refused: nobody has to do it again.

    `since` is what made their page old; `unsaid` the word of theirs that the family asked us never to mention.
    """

    verb: str
    form: Form
    since: list[TimelineEvent] = field(default_factory=list)
    unsaid: Refusal | None = None

    @property
    def filled_in(self) -> list[tuple[str, str]]:
        """Each answer under its question, as it would have been kept."""
        rows = []
        for bound in self.form:
            labels = {str(value): str(label) for value, label in getattr(bound.field.widget, "choices", [])}
            typed = str(bound.value() or "")
            if typed and bound.name != "looked":
                rows.append((str(bound.label), labels.get(typed, typed)))
        return rows

    def refused_by(self, refusal: actions.ActionRefused) -> Kept:
        """The same, with what the refusal knows beyond its sentence."""
        if isinstance(refusal, actions.ChangedMeanwhile):
            return replace(self, since=refusal.since)
        return replace(self, unsaid=refusal.refusal) if isinstance(refusal, actions.NotToBeSaid) else self


@dataclass(frozen=True)
class Happened:
    """A line of the timeline in words; `against` if it was done in a way that the family did not call safe by then."""

    event: TimelineEvent
    facts: list[str]
    against: bool


def what_happened(inquiry: Inquiry) -> list[Happened]:
    events = inquiry.timeline.select_related("by", "to", "undone_by")
    return [Happened(event, facts_in_words(event), event.facts.get("against") == YesNo.YES) for event in events]


@dataclass(frozen=True)
class Clock:
    """One of the three moments by which the desk is measured; `after` is how long after filing it was."""

    label: str
    at: datetime | None
    after: str = ""


def clocks_of(inquiry: Inquiry, timeline: Iterable[Happened]) -> list[Clock]:
    """The three clocks, from the lines that the page shows anyway: what was taken back stops none."""
    events = [line.event for line in timeline if getattr(line.event, "undone_by", None) is None]
    read = metrics.read_clocks(
        ((event.kind, event.at, event.facts) for event in events), called=inquiry.came_by == CameBy.PHONE
    )
    later = ((_("First attempt"), read.first_attempt), (_("First conversation"), read.first_talk))
    return [Clock(_("Filed"), read.filed), *(Clock(label, at, _after(read.filed, at)) for label, at in later)]


def _after(filed: datetime | None, at: datetime | None) -> str:
    if filed is None or at is None:
        return ""
    if at - filed < timedelta(minutes=1):
        return _("within a minute")
    return _("after %(time)s") % {"time": timesince(filed, at)}


def facts_in_words(event: TimelineEvent) -> list[str]:
    """The choices that a line of the timeline names."""
    found = [(choices, event.facts.get(name)) for name, choices in FACTS.items()]
    return [str(choices(value).label) for choices, value in found if value in choices.values]


def written_since(kept: Kept | None, opened: opening.OpenedInquiry) -> list[opening.Line]:
    """The words that came in between, by the family or a colleague."""
    kinds = [event.kind for event in kept.since] if kept else []
    theirs = [line for line in opened.talk if line.by is None]
    ours = [line for line in opened.talk if line.by is not None]
    lines = ((theirs, TimelineKind.REPLY), (ours, TimelineKind.ANSWER), (opened.notes, TimelineKind.NOTED))
    newest = [line for found, kind in lines if kind in kinds for line in found[-kinds.count(kind) :]]
    return sorted(newest, key=lambda line: line.at)


def next_steps(inquiry: Inquiry, *, by: User, rule: SafeContact | None, kept: Kept | None, now: datetime) -> dict[str, Any]:
    """Which verbs are offered to somebody, and their forms: what was refused as it was filled in, the others empty."""
    stands = standing(inquiry.status, inquiry.lease_until, now)
    may_work, lead, mine = by.has_perm(actions.WORK), by.has_perm(actions.LEAD), inquiry.claimed_by == by
    held, last = stands in HELD, actions.can_undo(inquiry, by=by, at=now) if may_work else None
    late = may_work and stands == Status.WAITING and actions.was_theirs(inquiry, by=by, at=now)
    can_work = may_work and mine and held
    put_off = held and inquiry.snoozed and inquiry.act_at is not None and inquiry.act_at > now
    ended = last is not None and last.event.kind in ENDS_THE_WORK and last.event.facts.get("result") != AttemptResult.REACHED
    ended = ended and (put_off or not can_work)  # an attempt puts nothing off if the family wrote meanwhile
    return {
        "stands": stands,
        "put_off": put_off,
        "may_work": may_work,
        "can_claim": may_work and stands == Status.WAITING,
        "can_work": can_work,
        "can_give": may_work and held and (mine or lead),
        "can_reopen": may_work and stands == Status.CLOSED and inquiry.outcome != Outcome.WITHDRAWN,
        "can_erase": can_work or (may_work and lead),
        "late": late,
        "lease_minutes": settings.DESK_LEASE_MINUTES,
        "last": last,
        "ended": ended,
        "forms": _forms(rule, kept, now),
        "templates": templates_for(inquiry) if can_work else [],
        "opened_form": kept.verb if kept else "log_attempt" if late or (can_work and not ended) else "",
        "may_hold": by.has_perm(actions.HOLD),
    }


def templates_for(inquiry: Inquiry) -> list[MessageTemplate]:
    """What the lead has worded, first what the family can read."""
    active = MessageTemplate.objects.filter(active=True).defer("body").order_by("title", "language")
    return sorted(active, key=lambda template: template.language != inquiry.language)


def _forms(rule: SafeContact | None, kept: Kept | None, now: datetime) -> dict[str, Form]:
    forms = {name: desk_form(name) for name in FORMS} | ({kept.verb: kept.form} if kept else {})
    moments = safe_moments(rule, now)
    offer_moments(forms["log_attempt"], moments, empty=AFTER_A_WHILE)
    offer_moments(forms["follow_up"], moments, empty="")
    return forms


def attempt_form(rule: SafeContact | None, now: datetime) -> Form:
    """The form of an attempt alone, for a page beside the story."""
    form = desk_form("log_attempt")
    offer_moments(form, safe_moments(rule, now), empty=AFTER_A_WHILE)
    return form


def safe_moments(rule: SafeContact | None, now: datetime) -> list[datetime]:
    """In two hours, this evening, tomorrow morning, in three days: each at the first moment from then on that is safe."""
    if rule is None or rule.first_way is None:
        return []
    soon = (now + timedelta(hours=2, minutes=1)).replace(second=0, microsecond=0)
    there = now.astimezone(ZoneInfo(rule.time_zone)).replace(minute=0, second=0, microsecond=0)
    evening, morning = there.replace(hour=EVENING), (there + timedelta(days=1)).replace(hour=MORNING)
    wanted = [soon, *([evening] if evening > soon else []), morning, soon + timedelta(days=3)]
    return sorted({found.at for moment in wanted if (found := next_safe(rule, after=moment))})
