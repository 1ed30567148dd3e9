"""Taking an inquiry, giving it away, writing notes beside it, ending it with an outcome, and opening it again."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from intake.actions.base import WORK, ActionRefused, begin, due, finish, lane_of, name_of, tell
from intake.actions.leases import lease_end, longer
from intake.models import Inquiry, Note, ReferralPlace
from intake.opening import lock_words
from intake.states import Outcome, Status, TimelineKind, Verb

# Endings that have to say where a family may find help instead, and the sentence for whoever left it out.
NEEDS_A_PLACE = {
    Outcome.REFERRED: gettext_lazy("Say where you referred them."),
    Outcome.NOT_A_FIT: gettext_lazy("Not a fit needs a place where they may find help."),
}
LONGEST_LIST = timedelta(days=366)  # a date beyond it is a slip of the hand, and a family that nobody calls again


@transaction.atomic
def claim(inquiry: Inquiry, *, by: User, at: datetime, press: UUID | None = None) -> Inquiry:
    """Take a waiting inquiry for oneself. Raises ActionRefused, naming who was faster.

    The claim comes back by itself when no attempt follows; what came back like that waits for anybody again.
    """
    begun = begin(inquiry, Verb.CLAIM, by=by, at=at, press=press)
    current = begun.inquiry
    if current.lease_until is not None:
        current.version += 1
        tell(current, TimelineKind.RETURNED, by=None, at=current.lease_until)
    current.status, current.claimed_by, current.lease_until = Status.CLAIMED, by, lease_end(at)
    finish(begun)
    return current


@transaction.atomic
def release(inquiry: Inquiry, *, by: User, at: datetime, version: int | None = None, press: UUID | None = None) -> Inquiry:
    """Give it back to the queue, where it keeps its place."""
    begun = begin(inquiry, Verb.RELEASE, by=by, at=at, version=version, press=press)
    current = begun.inquiry
    current.status, current.claimed_by, current.lease_until = Status.WAITING, None, None
    finish(begun)
    return current


@transaction.atomic
def hand_over(
    inquiry: Inquiry, *, by: User, to: User, at: datetime, version: int | None = None, press: UUID | None = None
) -> Inquiry:
    """Give it to a colleague, who has as long as after a claim of their own, from the next step on if that was put off."""
    begun = begin(inquiry, Verb.HAND_OVER, by=by, at=at, version=version, press=press)
    current = begun.inquiry
    if to.pk == current.claimed_by_id:
        raise ActionRefused(_("You have it already.") if to == by else _("%(name)s has it already.") % {"name": name_of(to)})
    if not to.has_perm(WORK):  # nobody has, whose account is closed
        raise ActionRefused(_("%(name)s cannot work on inquiries.") % {"name": name_of(to)})
    current.claimed_by = to
    current.lease_until = longer(current, max(at, current.act_at) if current.snoozed and current.act_at else at)
    finish(begun, to=to)
    return current


@transaction.atomic
def note(inquiry: Inquiry, *, by: User, words: str, at: datetime, press: UUID | None = None) -> Note:
    """Write something down for colleagues, whoever holds it; the family does not see it."""
    begun = begin(inquiry, Verb.NOTE, by=by, at=at, press=press)
    written = Note(inquiry=begun.inquiry, by=by, at=at, event=finish(begun))
    lock_words(written, words)
    written.save(force_insert=True)
    return written


@transaction.atomic
def close(
    inquiry: Inquiry,
    *,
    by: User,
    outcome: Outcome,
    at: datetime,
    on: date | None = None,
    place: ReferralPlace | None = None,
    version: int | None = None,
    press: UUID | None = None,
) -> Inquiry:
    """End the inquiry with an outcome: `on` is until when it waits on the waiting list, `place` where they were referred to.

    What an outcome has no use for is not kept.
    """
    begun = begin(inquiry, Verb.CLOSE, by=by, at=at, version=version, press=press)
    outcome = Outcome(outcome)
    _refuse_ending(outcome, at=at, on=on, place=place)
    current = begun.inquiry
    current.status, current.outcome, current.closed_at = Status.CLOSED, outcome, at
    current.outcome_on = on if outcome == Outcome.WAITLISTED else None
    current.referred_to = place if outcome in NEEDS_A_PLACE else None
    current.due_at, current.due_way, current.due_until, current.news_at = None, "", None, None
    current.lease_until, current.act_at, current.snoozed, current.promise_at = None, None, False, None
    finish(begun, facts={"outcome": str(outcome)})
    return current


def _refuse_ending(outcome: Outcome, *, at: datetime, on: date | None, place: ReferralPlace | None) -> None:
    if outcome == Outcome.WITHDRAWN:
        raise ActionRefused(_("Only the family withdraws a request."))
    if outcome in NEEDS_A_PLACE and place is None:
        raise ActionRefused(str(NEEDS_A_PLACE[outcome]))
    if outcome in NEEDS_A_PLACE and place is not None and not place.active:
        raise ActionRefused(_("That place is not on the list any more. Choose another one."))
    if outcome == Outcome.WAITLISTED and on is None:
        raise ActionRefused(_("A waiting list needs a date."))
    if outcome == Outcome.WAITLISTED and on is not None and on <= timezone.localdate(at):
        raise ActionRefused(_("A waiting list needs a date to come."))
    if outcome == Outcome.WAITLISTED and on is not None and on > timezone.localdate(at) + LONGEST_LIST:
        raise ActionRefused(_("A waiting list needs a date within a year."))


@transaction.atomic
def reopen(inquiry: Inquiry, *, by: User, at: datetime, version: int | None = None, press: UUID | None = None) -> Inquiry:
    """Take up again what was closed. What a family withdrew is opened by the family alone."""
    begun = begin(inquiry, Verb.REOPEN, by=by, at=at, version=version, press=press)
    current = begun.inquiry
    if current.outcome == Outcome.WITHDRAWN:
        raise ActionRefused(_("The family withdrew it. Only what they write opens it again."))
    current.status, current.claimed_by, current.lease_until = Status.CLAIMED, by, lease_end(at)
    current.outcome, current.outcome_on, current.referred_to, current.closed_at = "", None, None, None
    current.due_at, current.due_way, current.due_until = due(current.safe_rule, at)
    current.act_at, current.snoozed, current.waits_since, current.tries = current.due_at or at, False, at, 0
    current.lane = lane_of(current)
    finish(begun)
    return current


def note_seen(inquiry: Inquiry, *, by: User) -> None:
    """Its holder has opened it as it was read: what the family had added by then is no news any more.

    The version stays: a page that somebody only looked at makes no other page old.
    """
    if inquiry.news_at is not None:
        Inquiry.objects.filter(pk=inquiry.pk, claimed_by=by, news_at=inquiry.news_at).update(news_at=None)
