"""What a checked form says, ready to be filed: the same for a letter out of the box and for a call that staff type in."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from intake import duplicates
from intake.actions import Filing
from intake.forms import ContactForm, DetailsForm, ReplyForm, SafeContactForm, WayByWayForm, one_of
from intake.states import LetterKind

IntakeForm = ContactForm | DetailsForm | SafeContactForm | ReplyForm


def filing_of(
    form: IntakeForm,
    *,
    language: str,
    code_hashes: tuple[bytes, ...],
    kind: LetterKind = LetterKind.REQUEST,
    mailbox_key: bytes = b"",
    mark: str = "",
) -> Filing:
    """The parts, facets, dangers and digests of a valid form."""
    values = form.cleaned_data
    facts = {name: values.get(name, "") for name in ("about", "reach", "source", "relation")}
    likeness = {name: values.get(name, "") for name in ("phone", "email", "message")}
    return Filing(
        kind=kind,
        language=language,
        code_hashes=code_hashes,
        parts=form.parts(),
        dangers=tuple(form.dangers()),
        has_words=bool(form.text()),
        digests=frozenset(duplicates.digests_of(**likeness)),
        mailbox_key=mailbox_key,
        mark=mark,
        **facts,
    )


class CallForm(WayByWayForm, ContactForm):
    """A caller's request, typed by whoever listens: the questions of the first page and of the safe-contact page at once."""

    button = ("file", _("Save this call"))
    kept = ("about", "name", *WayByWayForm.kept)

    voicemail = website = source = token = None  # type: ignore[assignment]  # not asked here; Django takes the fields out
    language = one_of(_("Which language do they speak?"), settings.LANGUAGES, required=True, initial="en")
    claimed = forms.BooleanField(label=_("Keep it with me"), required=False, initial=True)

    field_order = [
        "name", "about", "reach", "phone", "email", "ways", "times", "days", "time_zone", "ask_for", "never_mention",
        "message", "language", "claimed",
    ]  # fmt: skip

    def letter(self) -> dict[str, object]:
        """What makes the same call the same: all but who keeps it."""
        return {name: value for name, value in super().letter().items() if name != "claimed"}
