"""What a checked form says, ready to be filed: the same for a letter out of the box and for a call that staff type in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from intake import duplicates
from intake.actions import Filing
from intake.forms import ContactForm, DetailsForm, ReplyForm, SafeContactForm, one_of
from intake.opening import Contact
from intake.states import LetterKind, Reach

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


_SAFE = SafeContactForm.base_fields


class CallForm(ContactForm):
    """A caller's request, typed by whoever listens: the questions of the first page and of the safe-contact page at once."""

    button = ("file", _("Save this call"))

    voicemail = website = source = token = None  # type: ignore[assignment]  # not asked here; Django takes the fields out
    ways = _SAFE["ways"]
    days = _SAFE["days"]
    ask_for = _SAFE["ask_for"]
    never_mention = _SAFE["never_mention"]
    language = one_of(_("Which language do they speak?"), settings.LANGUAGES, required=True, initial="en")
    claimed = forms.BooleanField(label=_("Keep it with me"), required=False, initial=True)

    field_order = [
        "name", "about", "reach", "phone", "email", "ways", "times", "days", "time_zone", "ask_for", "never_mention",
        "message", "language", "claimed",
    ]  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """The way somebody wants is safe, or they would not want it; who wants none is left alone."""
        values = super().clean()
        reach, ways = values.get("reach"), values.get("ways", [])
        if reach == Reach.NONE:
            values["ways"] = []
        elif reach and reach not in ways:
            values["ways"] = [reach, *ways]
        return values

    def contact(self) -> Contact:
        values = self.cleaned_data
        names = ("about", "reach", "name", "phone", "email", "time_zone", "ask_for", "never_mention")
        taken = {name: values[name] for name in names}
        days = tuple(int(day) for day in values["days"])
        return Contact(**taken, ways=tuple(values["ways"]), days=days, times=tuple(values["times"]))

    def letter(self) -> dict[str, object]:
        """What makes the same call the same: all but who keeps it."""
        return {name: value for name, value in super().letter().items() if name != "claimed"}
