"""What a family reads about where its request stands. Plain words, no promise that nobody keeps."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from intake.states import Status, TimelineKind

STATUS_WORDS: dict[Status, tuple[Promise, Promise]] = {
    Status.WAITING: (_("Your request is here"), _("It is safe, and it waits for someone on our admissions team to take it.")),
    Status.CLAIMED: (
        _("Someone has your request"),
        _("A person on our admissions team has taken it and will follow your wishes on how to reach you."),
    ),
    Status.IN_CONTACT: (_("We are in contact"), _("Someone on our admissions team has reached you.")),
    Status.CLOSED: (_("This request is closed"), _("You can always write to us again.")),
}
STEP_WORDS: dict[TimelineKind, Promise] = {
    TimelineKind.FILED: _("Your request arrived."),
    TimelineKind.SENT_AGAIN: _("You sent it again with changes. We have both."),
    TimelineKind.CLAIMED: _("Someone on our admissions team took it."),
    TimelineKind.ATTEMPT: _("We tried to reach you."),
    TimelineKind.CLOSED: _("We closed the request."),
    TimelineKind.OPENED_AGAIN: _("Your request is open again."),
}
