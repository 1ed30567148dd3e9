"""Where an inquiry stands, what may follow, and the words for what can happen to it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    CLAIMED = "claimed", _("Claimed")
    IN_CONTACT = "in_contact", _("In contact")
    CLOSED = "closed", _("Closed")


class Verb(models.TextChoices):
    CLAIM = "claim", _("Claim")
    LOG_ATTEMPT = "log_attempt", _("Log attempt")
    CLOSE = "close", _("Close")


# From which states a verb may be used. Where it leads is told by the verb itself: an attempt that reached somebody leads to
# "in contact", another one leaves the state as it was.
ALLOWED = {
    Verb.CLAIM: frozenset({Status.WAITING}),
    Verb.LOG_ATTEMPT: frozenset({Status.CLAIMED, Status.IN_CONTACT}),
    Verb.CLOSE: frozenset({Status.CLAIMED, Status.IN_CONTACT}),
}
OPEN = frozenset({Status.WAITING, Status.CLAIMED, Status.IN_CONTACT})
HELD = frozenset({Status.CLAIMED, Status.IN_CONTACT})


def may(verb: Verb, status: Status | str) -> bool:
    return Status(status) in ALLOWED[verb]


class About(models.TextChoices):
    SOMEONE = "someone", _("Someone I care about")
    ME = "me", _("Me")


class Reach(models.TextChoices):
    """How the family wants to be reached."""

    CALL = "call", _("Call me")
    TEXT = "text", _("Text me")
    EMAIL = "email", _("E-mail me")
    NONE = "none", _("Do not contact me. I will come back here with my code.")


REACH_AT_THE_DESK = {
    Reach.CALL: _("Call"),
    Reach.TEXT: _("Text message"),
    Reach.EMAIL: _("E-mail"),
    Reach.NONE: _("Do not contact"),
}


class TimeOfDay(models.TextChoices):
    MORNING = "morning", _("Mornings")
    AFTERNOON = "afternoon", _("Afternoons")
    EVENING = "evening", _("Evenings")


class AttemptWay(models.TextChoices):
    CALL = "call", _("Call")
    TEXT = "text", _("Text message")
    EMAIL = "email", _("E-mail")


class AttemptResult(models.TextChoices):
    REACHED = "reached", _("Reached")
    NO_ANSWER = "no_answer", _("No answer")
    LEFT_MESSAGE = "left_message", _("Left the agreed message")
    WRONG_NUMBER = "wrong_number", _("Wrong number or address")


class Outcome(models.TextChoices):
    ADMITTED = "admitted", _("Admitted")
    REFERRED = "referred", _("Referred elsewhere")
    DECLINED = "declined", _("Family declined")
    UNREACHABLE = "unreachable", _("Could not be reached")
    SPAM = "spam", _("Spam")
    DUPLICATE = "duplicate", _("Duplicate")


class TimelineKind(models.TextChoices):
    FILED = "filed", _("Request arrived")
    SENT_AGAIN = "sent_again", _("Sent again, changed")
    CLAIMED = "claimed", _("Claimed")
    ATTEMPT = "attempt", _("Contact attempt")
    CLOSED = "closed", _("Closed")
    OPENED_AGAIN = "opened_again", _("Opened again")
