"""Where an inquiry stands, what may follow, and the words for what can happen to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    CLAIMED = "claimed", _("Claimed")
    IN_CONTACT = "in_contact", _("In contact")
    CLOSED = "closed", _("Closed")
    ERASED = "erased", _("Erased")


OPEN = frozenset({Status.WAITING, Status.CLAIMED, Status.IN_CONTACT})
HELD = frozenset({Status.CLAIMED, Status.IN_CONTACT})


def standing(status: Status | str, lease_until: datetime | None, at: datetime) -> Status:
    """Where an inquiry stands at a moment: what is held with a lease that ran out is nobody's, whatever its row still says.

    No lease means no end.
    """
    if status in HELD and lease_until is not None and lease_until <= at:
        return Status.WAITING
    return Status(status)


class Lane(models.IntegerChoices):
    """On which side of the queue an open inquiry stands; the times beside it say where in there."""

    URGENT = 0, _("Urgent")
    PLAIN = 1, _("In turn")
    DECISION = 2, _("Needs a decision")
    APART = 3, _("Set apart")


class CameBy(models.TextChoices):
    WEB = "web", _("Form")
    PHONE = "phone", _("Call")


class Verb(models.TextChoices):
    CLAIM = "claim", _("Claim")
    RELEASE = "release", _("Give back")
    HAND_OVER = "hand_over", _("Hand over")
    LOG_ATTEMPT = "log_attempt", _("Log attempt")
    FOLLOW_UP = "follow_up", _("Follow up")
    NOTE = "note", _("Note")
    ANSWER = "answer", _("Answer")
    NEW_CODE = "new_code", _("New code")
    CLOSE = "close", _("Close")
    REOPEN = "reopen", _("Open again")
    ASK_ERASE = "ask_erase", _("Erase")
    HOLD = "hold", _("Set a legal hold")
    LIFT_HOLD = "lift_hold", _("Lift the legal hold")
    UNDO = "undo", _("Take back")


class TimelineKind(models.TextChoices):
    FILED = "filed", _("Request arrived")
    SENT_AGAIN = "sent_again", _("Sent again, changed")
    CLAIMED = "claimed", _("Claimed")
    RELEASED = "released", _("Given back")
    HANDED_OVER = "handed_over", _("Handed over")
    RETURNED = "returned", _("Came back by itself")
    ATTEMPT = "attempt", _("Contact attempt")
    FOLLOW_UP = "follow_up", _("Follow-up set")
    DECISION = "decision", _("Needs a decision")
    NOTED = "noted", _("Note written")
    CLOSED = "closed", _("Closed")
    OPENED_AGAIN = "opened_again", _("Opened again")
    DETAILS = "details", _("Details added")
    CONTACT = "contact", _("Way to reach them changed")
    REPLY = "reply", _("The family wrote")
    ANSWER = "answer", _("Answer left in the mailbox")
    NEW_CODE = "new_code", _("New code given")
    WITHDRAWN = "withdrawn", _("Withdrawn by the family")
    ERASE_ASKED = "erase_asked", _("Erasure asked for")
    ERASE_UNDONE = "erase_undone", _("Erasure taken back")
    ERASED = "erased", _("Erased")
    HELD = "held", _("Legal hold set")
    LET_GO = "let_go", _("Legal hold lifted")
    UNDONE = "undone", _("Taken back")


class Who(Enum):
    """Whose verb it is. Everybody but HOLDS has to have the right to work on inquiries; HOLDS the one to set legal holds."""

    ANYBODY = auto()
    HOLDER = auto()
    HOLDER_OR_LEAD = auto()
    LAST_DOER = auto()  # who did the last verb on this inquiry
    HOLDS = auto()


@dataclass(frozen=True)
class Rule:
    """When and by whom a verb may be used. Where it leads is told by the verb itself."""

    states: frozenset[Status]  # as it stands at the moment of the verb
    who: Who
    tells: TimelineKind
    fits_version: bool = True  # refused when the row has changed since the page was made; without it a verb only adds
    undo: bool = False  # can be taken back for a minute


NOT_ERASED = OPEN | {Status.CLOSED}
RULES = {
    Verb.CLAIM: Rule(frozenset({Status.WAITING}), Who.ANYBODY, TimelineKind.CLAIMED, fits_version=False, undo=True),
    Verb.RELEASE: Rule(HELD, Who.HOLDER_OR_LEAD, TimelineKind.RELEASED, undo=True),
    Verb.HAND_OVER: Rule(HELD, Who.HOLDER_OR_LEAD, TimelineKind.HANDED_OVER, undo=True),
    Verb.LOG_ATTEMPT: Rule(HELD, Who.HOLDER, TimelineKind.ATTEMPT, fits_version=False, undo=True),
    Verb.FOLLOW_UP: Rule(HELD, Who.HOLDER, TimelineKind.FOLLOW_UP, undo=True),
    Verb.NOTE: Rule(NOT_ERASED, Who.ANYBODY, TimelineKind.NOTED, fits_version=False, undo=True),
    Verb.ANSWER: Rule(HELD, Who.HOLDER, TimelineKind.ANSWER),  # the family may have read it
    Verb.NEW_CODE: Rule(HELD, Who.HOLDER, TimelineKind.NEW_CODE),  # the old code is dead
    Verb.CLOSE: Rule(HELD, Who.HOLDER, TimelineKind.CLOSED, undo=True),
    Verb.REOPEN: Rule(frozenset({Status.CLOSED}), Who.ANYBODY, TimelineKind.OPENED_AGAIN, undo=True),
    Verb.ASK_ERASE: Rule(NOT_ERASED, Who.HOLDER_OR_LEAD, TimelineKind.ERASE_ASKED),  # the family takes it back with its code
    Verb.HOLD: Rule(NOT_ERASED, Who.HOLDS, TimelineKind.HELD, fits_version=False),
    Verb.LIFT_HOLD: Rule(NOT_ERASED, Who.HOLDS, TimelineKind.LET_GO, fits_version=False),
    Verb.UNDO: Rule(NOT_ERASED, Who.LAST_DOER, TimelineKind.UNDONE),
}


def may(verb: Verb, status: Status | str) -> bool:
    return Status(status) in RULES[verb].states


class About(models.TextChoices):
    SOMEONE = "someone", _("Someone I care about")
    ME = "me", _("Me")


class LetterKind(models.TextChoices):
    """What a sealed letter brings: a request, or something that is added to one with its code."""

    REQUEST = "request", _("Request")
    DETAILS = "details", _("Details")
    CONTACT = "contact", _("How to reach them")
    REPLY = "reply", _("Message")


class Mark(models.TextChoices):
    """Why a request stands apart at the desk. It is never refused for it: a family may share all of this with a machine."""

    HONEYPOT = "honeypot", _("filled a field that people do not see")
    FAST = "fast", _("was sent within seconds")
    MANY = "many", _("came with many others from one place")


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
    MORNING = "morning", _("Mornings, 8 to 12")
    AFTERNOON = "afternoon", _("Afternoons, 12 to 5")
    EVENING = "evening", _("Evenings, 5 to 9")


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
    WAITLISTED = "waitlisted", _("On the waiting list")
    NOT_A_FIT = "not_a_fit", _("Not a fit")
    SPAM = "spam", _("Spam")
    DUPLICATE = "duplicate", _("Duplicate")
    WITHDRAWN = "withdrawn", _("Withdrawn by the family")


# How an inquiry may end at the desk: withdrawing is the family's.
DESK_OUTCOMES = [choice for choice in Outcome.choices if choice[0] != Outcome.WITHDRAWN]


class Role(models.TextChoices):
    """As whom somebody on staff opened a request: what a family is told, without a name."""

    ADMISSIONS = "admissions", _("Admissions")
    LEAD = "lead", _("Admissions lead")
    OTHER = "other", _("Another member of staff")


class Opened(models.TextChoices):
    """What somebody on staff opened."""

    INQUIRY = "inquiry", _("Request")
    SEARCH = "search", _("Search by words")
    SHIFT = "shift", _("Hand-over note")


class Relation(models.TextChoices):
    """What the person it is about is to the one who writes."""

    CHILD = "child", _("My son or daughter")
    PARTNER = "partner", _("My husband, wife or partner")
    PARENT = "parent", _("My mother or father")
    SIBLING = "sibling", _("My brother or sister")
    FRIEND = "friend", _("A friend")
    OTHER = "other", _("Someone else")


class Substance(models.TextChoices):
    OPIOIDS = "opioids", _("Heroin, fentanyl or pain pills")
    ALCOHOL = "alcohol", _("Alcohol")
    BENZOS = "benzos", _("Xanax, Valium or similar pills")
    STIMULANTS = "stimulants", _("Meth or other uppers")
    COCAINE = "cocaine", _("Cocaine or crack")
    CANNABIS = "cannabis", _("Cannabis")
    OTHER = "other", _("Something else")
    UNKNOWN = "unknown", _("I do not know")


class YesNo(models.TextChoices):
    YES = "yes", _("Yes")
    NO = "no", _("No")
    UNSURE = "unsure", _("I do not know")


class Coverage(models.TextChoices):
    """The kind of coverage; a plan's name at most, never a number."""

    PRIVATE = "private", _("Private insurance")
    MEDICAID = "medicaid", _("Medicaid")
    MEDICARE = "medicare", _("Medicare")
    MILITARY = "military", _("Military or VA")
    NONE = "none", _("No insurance")
    UNSURE = "unsure", _("I do not know")
