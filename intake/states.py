"""Where an inquiry stands, what may follow, and the words for what can happen to it."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    CLAIMED = "claimed", _("Claimed")
    IN_CONTACT = "in_contact", _("In contact")
    CLOSED = "closed", _("Closed")
    ERASED = "erased", _("Erased")


class Verb(models.TextChoices):
    CLAIM = "claim", _("Claim")
    LOG_ATTEMPT = "log_attempt", _("Log attempt")
    ANSWER = "answer", _("Answer")
    NEW_CODE = "new_code", _("New code")
    CLOSE = "close", _("Close")


# From which states a verb may be used. Where it leads is told by the verb itself: an attempt that reached somebody leads to
# "in contact", another one leaves the state as it was.
ALLOWED = {
    Verb.CLAIM: frozenset({Status.WAITING}),
    Verb.LOG_ATTEMPT: frozenset({Status.CLAIMED, Status.IN_CONTACT}),
    Verb.ANSWER: frozenset({Status.CLAIMED, Status.IN_CONTACT}),
    Verb.NEW_CODE: frozenset({Status.CLAIMED, Status.IN_CONTACT}),
    Verb.CLOSE: frozenset({Status.CLAIMED, Status.IN_CONTACT}),
}
OPEN = frozenset({Status.WAITING, Status.CLAIMED, Status.IN_CONTACT})
HELD = frozenset({Status.CLAIMED, Status.IN_CONTACT})


def may(verb: Verb, status: Status | str) -> bool:
    return Status(status) in ALLOWED[verb]


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
    SPAM = "spam", _("Spam")
    DUPLICATE = "duplicate", _("Duplicate")
    WITHDRAWN = "withdrawn", _("Withdrawn by the family")


# How an inquiry may end at the desk; withdrawing is the family's.
DESK_OUTCOMES = [choice for choice in Outcome.choices if choice[0] != Outcome.WITHDRAWN]


class TimelineKind(models.TextChoices):
    FILED = "filed", _("Request arrived")
    SENT_AGAIN = "sent_again", _("Sent again, changed")
    CLAIMED = "claimed", _("Claimed")
    ATTEMPT = "attempt", _("Contact attempt")
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


class Role(models.TextChoices):
    """As whom somebody on staff opened a request: what a family is told, without a name."""

    ADMISSIONS = "admissions", _("Admissions")
    LEAD = "lead", _("Admissions lead")
    OTHER = "other", _("Another member of staff")


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
