"""What a family reads about where its request stands. Plain words, no promise that nobody keeps."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from intake.states import Role, Status, TimelineKind

STATUS_WORDS: dict[Status, tuple[Promise, Promise]] = {
    Status.WAITING: (_("Your request is here"), _("It is safe, and it waits for someone on our admissions team to take it.")),
    Status.CLAIMED: (
        _("Someone has your request"),
        _("A person on our admissions team has taken it and will follow your wishes on how to reach you."),
    ),
    Status.IN_CONTACT: (_("We are in contact"), _("Someone on our admissions team has reached you.")),
    Status.CLOSED: (_("This request is closed"), _("Write to us below and it opens again.")),
}
WITHDRAWN_WORDS: tuple[Promise, Promise] = (
    _("You withdrew this request"),
    _("We do not reach out to you any more. If you change your mind, write to us below and it opens again."),
)
STEP_WORDS: dict[TimelineKind, Promise] = {
    TimelineKind.FILED: _("Your request arrived."),
    TimelineKind.SENT_AGAIN: _("You sent it again with changes. We have both."),
    TimelineKind.CLAIMED: _("Someone on our admissions team took it."),
    TimelineKind.ATTEMPT: _("We tried to reach you."),
    TimelineKind.CLOSED: _("We closed the request."),
    TimelineKind.OPENED_AGAIN: _("Your request is open again."),
    TimelineKind.DETAILS: _("You added details."),
    TimelineKind.CONTACT: _("You changed how we may reach you."),
    TimelineKind.REPLY: _("You wrote to us."),
    TimelineKind.ANSWER: _("We left you an answer here."),
    TimelineKind.NEW_CODE: _("We gave you a new code. The old one opens nothing any more."),
    TimelineKind.WITHDRAWN: _("You withdrew the request."),
    TimelineKind.ERASE_ASKED: _("You asked us to erase it."),
    TimelineKind.ERASE_UNDONE: _("You took the erasing back."),
    TimelineKind.ERASED: _("It was erased."),
    TimelineKind.HELD: _("The law makes us keep it for now."),
    TimelineKind.LET_GO: _("The law no longer makes us keep it."),
}
ROLE_WORDS: dict[Role, Promise] = {
    Role.ADMISSIONS: _("Someone on our admissions team"),
    Role.LEAD: _("The lead of our admissions team"),
    Role.OTHER: _("Another member of our staff"),
}
