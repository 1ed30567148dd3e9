"""What a checked form says, ready to be filed: the same for a letter out of the box and for a call that staff type in."""

from __future__ import annotations

from intake import duplicates
from intake.actions import Filing
from intake.forms import ContactForm, DetailsForm, ReplyForm, SafeContactForm
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
