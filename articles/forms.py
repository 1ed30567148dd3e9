"""What a reader may report: choices only, so that nobody can write anything about anybody."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.markup import Heading
from articles.states import ErrorReason

STORED = re.compile(r"[a-z0-9-]{1,80}")  # what the database takes as a section


class ReportForm(forms.Form):
    """One of six reasons, and where on the page."""

    reason = forms.ChoiceField(
        label=_("What is wrong?"),
        choices=ErrorReason.choices,
        widget=forms.RadioSelect,
        error_messages=dict.fromkeys(("required", "invalid_choice"), _("Choose what is wrong.")),  # never what was sent
    )
    section = forms.ChoiceField(
        label=_("Where on the page?"), required=False, error_messages={"invalid_choice": _("Choose where on the page.")}
    )

    def __init__(self, *args: Any, headings: Iterable[Heading], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = [(heading.id, heading.title) for heading in headings if STORED.fullmatch(heading.id)]
        self.fields["section"].choices = [("", _("The whole page")), *found]  # type: ignore[attr-defined]
