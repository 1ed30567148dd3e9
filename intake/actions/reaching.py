"""Trying to reach a family, and when to try again: never at a moment that they did not call safe."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from intake.actions.base import ActionRefused, Begun, Due, begin, due_by, finish, lane_of, tell
from intake.actions.leases import longer, with_news
from intake.actions.work import claim
from intake.contact_rules import SafeContact, Way, is_safe, next_safe
from intake.models import ContactAttempt, Inquiry
from intake.states import HELD, AttemptResult, AttemptWay, Status, TimelineKind, Verb, YesNo, standing

AFTER_A_TALK = timedelta(days=1)
# After so many attempts in vain; after more of them as after the last.
RETRY = (timedelta(hours=2), timedelta(hours=4), timedelta(days=1), timedelta(days=1), timedelta(days=2))
FURTHEST = timedelta(days=90)  # what is to wait for longer belongs on the waiting list
_BY_PHONE = frozenset({Way.CALL, Way.VOICEMAIL, Way.TEXT})
# What else does not work if a number or an address was wrong.
SAME_ADDRESS = {AttemptWay.CALL: _BY_PHONE, AttemptWay.TEXT: _BY_PHONE, AttemptWay.EMAIL: frozenset({Way.EMAIL})}

CHANGES_THE_HOLDER = (
    TimelineKind.CLAIMED,
    TimelineKind.HANDED_OVER,
    TimelineKind.RELEASED,
    TimelineKind.RETURNED,
    TimelineKind.CLOSED,
    TimelineKind.WITHDRAWN,
    TimelineKind.OPENED_AGAIN,
)


@transaction.atomic
def log_attempt(
    inquiry: Inquiry,
    *,
    by: User,
    way: AttemptWay,
    result: AttemptResult,
    at: datetime,
    until: datetime | None = None,
    press: UUID | None = None,
) -> ContactAttempt:
    """Write down that one tried to reach the family; reaching them moves the inquiry to "in contact".

    What happened is never refused for how it happened. When to try again is `until`, or found here; what the family wrote and
    nobody has opened yet is not put off by it. A call that lasted longer than the claim claims again, unless somebody else has
    it by now.
    """
    way, result = AttemptWay(way), AttemptResult(result)
    begun = _begin_attempt(inquiry, by=by, at=at, press=press)
    current = begun.inquiry
    enough_before = current.tries >= settings.DESK_MOST_ATTEMPTS
    if until is not None:
        _refuse_moment(_rule_of(current), until, at)
    facts = {"way": str(way), "result": str(result)} | _against(current, way, result)
    if result == AttemptResult.REACHED:
        current.status, current.tries, current.lease_until, after = Status.IN_CONTACT, 0, None, AFTER_A_TALK
    else:
        current.tries += 1
        after = RETRY[min(current.tries, len(RETRY)) - 1]
    _learn_whether_it_works(current, way, result)
    current.promise_at = None
    if current.news_at is None:
        _come_back(current, _rule_of(current), chosen=until, after=at + after)
        current.waits_since = current.act_at
    else:
        current.lane = lane_of(current)
        current.lease_until = with_news(current, at)
    event = finish(begun, facts=facts, until=until)
    if current.tries >= settings.DESK_MOST_ATTEMPTS and not enough_before:
        tell(current, TimelineKind.DECISION, by=None, at=at)
    return ContactAttempt.objects.create(inquiry=current, by=by, at=at, way=way, result=result, event=event)


@transaction.atomic
def follow_up(
    inquiry: Inquiry, *, by: User, until: datetime, at: datetime, version: int | None = None, press: UUID | None = None
) -> Inquiry:
    """Leave it until a moment that is safe for the family; a decision that was needed is taken with it.

    Whoever nobody has tried to reach yet keeps the place of the day they wrote.
    """
    begun = begin(inquiry, Verb.FOLLOW_UP, by=by, at=at, version=version, press=press)
    current = begun.inquiry
    rule = _rule_of(current)
    _refuse_moment(rule, until, at)
    current.tries = 0
    _come_back(current, rule, chosen=until, after=until)
    if current.waits_since is not None:
        current.waits_since = current.act_at
    finish(begun, until=until)
    return current


def _rule_of(inquiry: Inquiry) -> SafeContact | None:
    return SafeContact.from_json(inquiry.safe_rule) if inquiry.safe_rule else None


def _against(inquiry: Inquiry, way: AttemptWay, result: AttemptResult) -> dict[str, str]:
    """The fact that the family did not call this way safe, as its rule stands at the moment of the attempt."""
    if not inquiry.safe_rule:
        return {}
    allowed = SafeContact.from_json(inquiry.safe_rule | {"wrong": []}).allowed  # a wrong number is not for that an unsafe way
    left_a_voice = (way, result) == (AttemptWay.CALL, AttemptResult.LEFT_MESSAGE)
    against = way not in allowed or (left_a_voice and Way.VOICEMAIL not in allowed)
    return {"against": str(YesNo.YES)} if against else {}


def _learn_whether_it_works(current: Inquiry, way: AttemptWay, result: AttemptResult) -> None:
    """Remember which ways lead to somebody else, until the family names another one or is reached there after all."""
    rule, same = _rule_of(current), {str(one) for one in SAME_ADDRESS[way]}
    if rule is None:
        return
    if result == AttemptResult.REACHED:
        current.wrong_ways = sorted({*current.wrong_ways} - same)
    elif result == AttemptResult.WRONG_NUMBER:
        current.wrong_ways = sorted({*current.wrong_ways} | same)
        if not rule.without(same).allowed:
            current.tries = max(current.tries, settings.DESK_MOST_ATTEMPTS)


def _come_back(current: Inquiry, rule: SafeContact | None, *, chosen: datetime | None, after: datetime) -> None:
    """When somebody acts next: at the chosen moment, or at the first safe one after another."""
    current.due_at, current.due_way, current.due_until = due_by(rule, chosen or after) if rule else Due()
    current.act_at = chosen or current.due_at or after
    current.snoozed = True
    current.lane = lane_of(current)
    current.lease_until = longer(current, current.act_at)


def _refuse_moment(rule: SafeContact | None, until: datetime, at: datetime) -> None:
    way = rule.first_way if rule else None
    if rule is None or way is None:
        raise ActionRefused(_("This family is reached through its mailbox only."))
    if until <= at:
        raise ActionRefused(_("That moment is over. Choose one to come."))
    if until > at + FURTHEST:
        raise ActionRefused(_("That is too far ahead. Choose a moment within %(days)s days.") % {"days": FURTHEST.days})
    following = next_safe(rule, after=until)
    if following is not None and not is_safe(rule, way, until):
        moment = date_format(timezone.localtime(following.at), pgettext("date format", "l j F, H:i T"))
        raise ActionRefused(_("That is not a safe moment. The next one is %(moment)s.") % {"moment": moment})


def _begin_attempt(inquiry: Inquiry, *, by: User, at: datetime, press: UUID | None) -> Begun:
    try:
        return begin(inquiry, Verb.LOG_ATTEMPT, by=by, at=at, press=press)
    except ActionRefused:
        if not was_theirs(Inquiry.objects.get(pk=inquiry.pk), by=by, at=at):  # the row is locked already
            raise
    claim(inquiry, by=by, at=at)
    return begin(inquiry, Verb.LOG_ATTEMPT, by=by, at=at, press=press)


def was_theirs(current: Inquiry, *, by: User, at: datetime) -> bool:
    """Whether this person held it until the time was over, and nobody has had it since: a call may still be logged then."""
    if standing(current.status, current.lease_until, at) != Status.WAITING or not by.is_authenticated:
        return False
    if current.status in HELD:
        return current.claimed_by_id == by.pk
    # The worker has tidied it already: then the timeline knows whose it was.
    holders = current.timeline.filter(kind__in=CHANGES_THE_HOLDER, undone_by=None).order_by("-id")
    newest = list(holders.values_list("kind", "by", "to")[:2])
    if len(newest) < 2 or newest[0][0] != TimelineKind.RETURNED:
        return False
    kind, taken_by, given_to = newest[1]
    return by.pk == (given_to if kind == TimelineKind.HANDED_OVER else taken_by)
