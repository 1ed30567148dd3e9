"""What all verbs share: who may use one now, and how what it changed is written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import User
from django.db.models import Q
from django.utils.translation import gettext as _

from intake import contact_rules
from intake.models import Inquiry, LastVerb, TimelineEvent
from intake.states import RULES, AttemptResult, AttemptWay, Lane, Status, TimelineKind, Verb, Who, standing

WORK = "intake.work_inquiry"
HOLD = "intake.hold_inquiry"
LEAD = "intake.lead_inquiry"
TALKED_WITHIN = timedelta(hours=1)  # how long a talk on the phone says who it is that asks

# The columns that verbs of the desk change, and that taking a verb back restores. None is the family's.
OWN_COLUMNS = (
    "status",
    "outcome",
    "outcome_on",
    "referred_to_id",
    "closed_at",
    "claimed_by_id",
    "lease_until",
    "lane",
    "act_at",
    "due_at",
    "due_way",
    "due_until",
    "snoozed",
    "waits_since",
    "promise_at",
    "tries",
    "news_at",
)


class ActionRefused(Exception):
    """A verb that may not happen, with a sentence fit for staff."""


class ChangedMeanwhile(ActionRefused):
    """The page was made before somebody else changed the inquiry. `since` is what happened, oldest first."""

    def __init__(self, since: list[TimelineEvent]) -> None:
        self.since = since
        what = ", ".join(dict.fromkeys(str(event.get_kind_display()) for event in since))
        super().__init__(_("Somebody changed this meanwhile: %(what)s. Look, then do it again.") % {"what": what})


class DoneAlready(ActionRefused):
    """The same button of the same page, pressed twice: the first press did it."""

    def __init__(self) -> None:
        super().__init__(_("It is done already."))


@dataclass(frozen=True)
class Begun:
    """A verb under way: the row, locked, and how its own columns stood before."""

    verb: Verb
    inquiry: Inquiry
    by: User
    at: datetime
    before: Mapping[str, Any]
    press: UUID | None = None


def begin(
    inquiry: Inquiry, verb: Verb, *, by: User, at: datetime, version: int | None = None, press: UUID | None = None
) -> Begun:
    """Lock the row for a verb, if `by` may use it now. Raises ActionRefused.

    `version` is the one the page was made from; None is not checked. `press` tells one press of a button from another: pressed
    twice, it raises DoneAlready. The verb changes `inquiry` of what comes back and calls
    `finish`, in the same transaction.
    """
    rule = RULES[verb]
    _refuse_account(rule.who, by)
    # The owner is read after the lock: joined to it, PostgreSQL would give the owner from before a wait.
    current = Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    press = _first_press(current, press)
    if current.erase_asked_at is not None and rule.who != Who.HOLDS:
        raise ActionRefused(_("The family asked us to erase this. It is out of the desk's hands."))
    stands = standing(current.status, current.lease_until, at)
    if stands not in rule.states:
        raise ActionRefused(_why_not_now(current, verb, stands, by))
    _refuse_person(current, rule.who, by, held=stands != Status.WAITING and current.claimed_by_id is not None)
    if rule.fits_version and version is not None and version != current.version:
        raise ChangedMeanwhile(_events_since(current, version))
    return Begun(verb, current, by, at, {name: getattr(current, name) for name in (*OWN_COLUMNS, "wrong_ways")}, press)


def finish(
    begun: Begun,
    *,
    facts: Mapping[str, str] | None = None,
    to: User | None = None,
    until: datetime | None = None,
    undoes: TimelineEvent | None = None,
) -> TimelineEvent:
    """Write what the verb changed, the next version, the timeline, and what taking it back would need."""
    inquiry = begun.inquiry
    inquiry.version += 1
    changed = [name for name, value in begun.before.items() if getattr(inquiry, name) != value]
    inquiry.save(update_fields=["version", *("safe_rule" if name == "wrong_ways" else name for name in changed)])
    kind = RULES[begun.verb].tells
    event = tell(inquiry, kind, by=begun.by, at=begun.at, facts=facts, to=to, until=until, undoes=undoes, press=begun.press)
    _remember(begun, event)
    return event


def tell(
    inquiry: Inquiry,
    kind: TimelineKind,
    *,
    by: User | None,
    at: datetime,
    facts: Mapping[str, str] | None = None,
    to: User | None = None,
    until: datetime | None = None,
    undoes: TimelineEvent | None = None,
    press: UUID | None = None,
) -> TimelineEvent:
    """Add to the timeline, under the version that the row has by now. `facts` take values of our own lists only."""
    return TimelineEvent.objects.create(
        inquiry=inquiry,
        kind=kind,
        by=by,
        at=at,
        facts=dict(facts or {}),
        to=to,
        until=until,
        undoes=undoes,
        version=inquiry.version,
        press=press,
    )


def lane_of(inquiry: Inquiry) -> Lane:
    """On which side of the queue it belongs, as it stands."""
    if inquiry.urgent:
        return Lane.URGENT
    if inquiry.tries >= settings.DESK_MOST_ATTEMPTS:
        return Lane.DECISION
    return Lane.APART if inquiry.mark else Lane.PLAIN


class Due(NamedTuple):
    """When a family may be reached next, how, and until when; nothing where only the mailbox is."""

    at: datetime | None = None
    way: str = ""
    until: datetime | None = None


def due(rule: Mapping[str, Any], at: datetime) -> Due:
    """The first safe moment that is not before `at`."""
    return due_by(contact_rules.SafeContact.from_json(rule), at) if rule else Due()


def due_by(rule: contact_rules.SafeContact, at: datetime) -> Due:
    following = contact_rules.next_safe(rule, after=at)
    return Due() if following is None else Due(following.at, following.way, contact_rules.safe_until(rule, following.at))


def talked_lately(inquiry: Inquiry, *, by: User, at: datetime) -> bool:
    """Whether this person has just talked to the family on the number it gave."""
    talk = {"by": by, "way": AttemptWay.CALL, "result": AttemptResult.REACHED, "at__gt": at - TALKED_WITHIN}
    return inquiry.attempts.standing().filter(**talk).exists()


def name_of(person: User) -> str:
    return person.get_full_name() or person.get_username()


def _refuse_account(who: Who, by: User) -> None:
    if who == Who.HOLDS:
        if not by.has_perm(HOLD):
            raise ActionRefused(_("Your account may not set a legal hold."))
    elif not by.has_perm(WORK):
        raise ActionRefused(_("Your account may not work on inquiries."))


def _first_press(current: Inquiry, press: UUID | None) -> UUID | None:
    """Refuse what the same press has done; what was taken back may be done again, and is another line then."""
    if press is None:
        return None
    done = list(current.timeline.filter(press=press).values_list("undone_by", flat=True))
    if None in done:
        raise DoneAlready
    return None if done else press


def _why_not_now(current: Inquiry, verb: Verb, stands: Status, by: User) -> str:
    holder = current.claimed_by
    if stands == Status.ERASED:
        return _("It is erased already.")
    if verb == Verb.CLAIM and holder is not None and stands != Status.CLOSED:
        return _("You have it already.") if holder == by else _("%(name)s was faster.") % {"name": name_of(holder)}
    if stands != current.status and holder == by:
        over = _("Your %(minutes)s minutes were over, and it is back in the queue. Claim it again.")
        return over % {"minutes": settings.DESK_LEASE_MINUTES}
    said = {"verb": verb.label, "state": stands.label}
    return _("“%(verb)s” is not possible: the inquiry is “%(state)s”.") % said


def _refuse_person(current: Inquiry, who: Who, by: User, *, held: bool) -> None:
    if who == Who.LAST_DOER and not LastVerb.objects.filter(pk=current.pk, by=by).exists():
        raise ActionRefused(_why_nothing_to_take_back(current, by))
    if who not in (Who.HOLDER, Who.HOLDER_OR_LEAD) or (held and current.claimed_by_id == by.pk):
        return
    if who == Who.HOLDER_OR_LEAD and by.has_perm(LEAD):
        return
    if not held or current.claimed_by is None:
        raise ActionRefused(_("Nobody holds it: only the lead can do that."))
    raise ActionRefused(_("Only %(name)s, who holds it, can do that.") % {"name": name_of(current.claimed_by)})


def _why_nothing_to_take_back(current: Inquiry, by: User) -> str:
    newest = current.timeline.order_by("-id").values_list("by", flat=True).first()
    if newest in (None, by.pk) or not current.timeline.filter(by=by).exists():
        return _("There is nothing of yours to take back.")
    return done_since(current)


def done_since(current: Inquiry) -> str:
    """Who did the last thing, said to somebody whose verb is not the last any more."""
    newest = current.timeline.select_related("by").order_by("-id").first()
    if newest is None or newest.by is None:
        return _("The family has done something since.")
    return _("%(name)s has done something since.") % {"name": name_of(newest.by)}


def _events_since(current: Inquiry, version: int) -> list[TimelineEvent]:
    """What happened since a version, oldest first. Lines from before they named one count as a change each."""
    newest = current.timeline.order_by("-id").values_list("pk", flat=True)[: max(current.version - version, 1)]
    since = Q(version__gt=version) | Q(version=None, pk__in=list(newest))
    return list(current.timeline.filter(since).order_by("id"))


def _remember(begun: Begun, event: TimelineEvent) -> None:
    """Keep how the row stood before, or forget the verb before this one: only the last can be taken back."""
    if not RULES[begun.verb].undo:
        LastVerb.objects.filter(pk=begun.inquiry.pk).delete()
        return
    # As ISO text: Django's own encoder would cut moments to milliseconds.
    before = {name: value.isoformat() if isinstance(value, date) else value for name, value in begun.before.items()}
    last = LastVerb(inquiry=begun.inquiry, event=event, by=begun.by, at=begun.at, version=begun.inquiry.version, before=before)
    columns = ["event", "by", "at", "version", "before"]
    LastVerb.objects.bulk_create([last], update_conflicts=True, unique_fields=["inquiry"], update_fields=columns)
