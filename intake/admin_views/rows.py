"""What a row of a list says, put into words here: a page has fifty, and a template would look every word up in each of them.

No name, no number and no word of a family stands in one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from math import ceil
from typing import Any, NamedTuple
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import User
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from intake import contact_rules, queries
from intake.models import Inquiry
from intake.queries import Tier
from intake.states import OPEN as OPEN_STATUSES
from intake.states import REACH_AT_THE_DESK, CameBy, Mark, Outcome, Reach, Relation, Status, standing

TIER_WORDS = {
    Tier.URGENT: gettext_lazy("Urgent: their words name a danger"),
    Tier.OVERDUE: gettext_lazy("The time that we promised is over"),
    Tier.DUE: gettext_lazy("Due now"),
    Tier.LATER: gettext_lazy("Later: it is not safe yet"),
    Tier.SNOOZED: gettext_lazy("Put off until a set time"),
    Tier.DECISION: gettext_lazy("Needs a decision"),
    Tier.APART: gettext_lazy("Set apart: may be a machine"),
    Tier.CLOSED: gettext_lazy("Closed"),
    Tier.KEPT: gettext_lazy("To be erased, kept by a legal hold"),
}
ANYBODY = UUID(int=0)


class Pill(NamedTuple):
    """A mark beside a row's reference."""

    text: str
    look: str = ""  # a class of the style sheet
    meaning: str = ""


class Row(NamedTuple):
    """One inquiry as the list shows it, at a moment."""

    key: UUID
    reference: str
    address: str  # of its story; empty for whoever may not open it
    tier: int
    pills: list[Pill]
    since: datetime | None  # None: how long is no matter of now any more
    waited: str
    safe_at: datetime | None  # if it is still to come
    when: str  # the same in words
    reach: str
    never: bool  # they are not to be contacted
    put_off: str
    about: str
    in_spanish: bool
    status: str
    stands: str
    outcome: str
    holder: str
    free: bool  # nobody else's: free to take, or one's own
    left: str
    heads: str  # the heading above it, if it is the first of its tier


def minutes_left(lease_until: datetime | None, at: datetime) -> int:
    """Of a claim, the begun one counted; none when it has no end, is over, or is put off: then the row names the moment."""
    if lease_until is None or lease_until - at > timedelta(minutes=settings.DESK_LEASE_MINUTES):
        return 0
    return max(0, ceil((lease_until - at).total_seconds() / 60))


@dataclass(frozen=True)
class Rows:
    """The rows of one page: for whom, at which moment, and every word looked up once."""

    by: User
    at: datetime
    may_open: bool

    def row(self, inquiry: Inquiry, tier: Tier, *, heads: str = "") -> Row:
        stands, holder = standing(inquiry.status, inquiry.lease_until, self.at), queries.holder_of(inquiry, self.at)
        since = inquiry.waits_since or inquiry.received_at
        left = minutes_left(inquiry.lease_until if stands == Status.CLAIMED else None, self.at)
        reach, safe_at = self._reach(inquiry, stands)
        return Row(
            key=inquiry.pk,
            reference=inquiry.reference,
            address=self._story.replace(str(ANYBODY), str(inquiry.pk)) if self.may_open else "",
            tier=int(tier),
            pills=list(self._pills(inquiry)),
            since=None if inquiry.closed_at else since,
            waited=timesince(inquiry.received_at, inquiry.closed_at) if inquiry.closed_at else timesince(since, self.at),
            safe_at=safe_at,
            when=self._when(safe_at) if safe_at else "",
            reach=reach,
            never=inquiry.reach == Reach.NONE,
            put_off=self._put_off(inquiry, tier),
            about=self._about(inquiry),
            in_spanish=inquiry.language != "en",
            status=stands.value,
            stands=self._words[stands],
            outcome=self._words[Outcome(inquiry.outcome)] if inquiry.outcome else "",
            holder=self._holder(holder),
            free=holder is None or holder == self.by,
            left=ngettext("1 minute left", "%(minutes)s minutes left", left) % {"minutes": left} if left else "",
            heads=heads,
        )

    def of(self, found: queries.Found) -> Iterator[Row]:
        """The rows of a page in their order, each tier under its heading."""
        there = queries.rows_of(place.pk for place in found.places)
        above = None
        for place in found.places:
            if (inquiry := there.get(place.pk)) is None:
                continue  # erased between the two queries
            tier = Tier(place.tier) if place.tier else queries.tier_of(inquiry, self.at)
            heads = str(TIER_WORDS[tier]) if place.tier and tier != above else ""
            above = tier
            yield self.row(inquiry, tier, heads=heads)

    @cached_property
    def _words(self) -> dict[Any, str]:
        labels: Iterable[Any] = (*Status, *Outcome, *Relation, *Mark, *contact_rules.Way)
        return {one: str(one.label) for one in labels}

    @cached_property
    def _reach_words(self) -> dict[str, str]:
        return {str(reach): str(words) for reach, words in REACH_AT_THE_DESK.items()}

    @cached_property
    def _story(self) -> str:
        return reverse("admin:intake_inquiry_change", args=[ANYBODY])

    @cached_property
    def _moments(self) -> dict[datetime, str]:
        return {}

    def _pills(self, inquiry: Inquiry) -> Iterator[Pill]:
        if inquiry.urgent:
            yield Pill(_("urgent"), "pill-red")
        if inquiry.mark:
            yield Pill(_("set apart"), "pill-sun", self._words[Mark(inquiry.mark)])
        if inquiry.news_at:
            yield Pill(_("news"), "pill-sun")
        if inquiry.times_sent > 1:
            yield Pill(_("sent again"))
        if inquiry.came_by == CameBy.PHONE:
            yield Pill(_("call"))

    def _reach(self, inquiry: Inquiry, stands: Status) -> tuple[str, datetime | None]:
        """In words how to reach them, and from when on, if that is still to come."""
        plain = self._reach_words[inquiry.reach]
        if inquiry.reach == Reach.NONE or not inquiry.safe_rule or stands not in OPEN_STATUSES:
            return plain, None
        following = contact_rules.next_safe(contact_rules.SafeContact.from_json(inquiry.safe_rule), after=self.at)
        if following is None:
            return plain, None
        way = self._words[contact_rules.Way(following.way)]
        if following.at <= self.at:
            return _("now: %(way)s") % {"way": way}, None
        return way, following.at

    def _when(self, at: datetime) -> str:
        """Many wait for the same moment, when a day begins."""
        if at not in self._moments:
            local = timezone.localtime(at)
            self._moments[at] = f"{date_format(local, 'D')} {date_format(local, 'TIME_FORMAT')}"
        return self._moments[at]

    def _put_off(self, inquiry: Inquiry, tier: Tier) -> str:
        if tier != Tier.SNOOZED or inquiry.act_at is None:
            return ""
        return _("put off until %(at)s") % {"at": date_format(timezone.localtime(inquiry.act_at), "SHORT_DATETIME_FORMAT")}

    def _about(self, inquiry: Inquiry) -> str:
        if inquiry.about == "me":
            return _("Themselves")
        return self._words[Relation(inquiry.relation)] if inquiry.relation else _("Someone they care about")

    def _holder(self, holder: User | None) -> str:
        if holder is None:
            return _("free")
        return _("you") if holder == self.by else holder.get_full_name() or holder.get_username()
