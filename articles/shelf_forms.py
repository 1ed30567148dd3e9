"""Forms of the shelf: what editors write of a source, a topic, a term, a picture. The rules are the verbs'."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.actions import SOURCE_FIELDS
from articles.models import Source
from articles.states import SourceStatus


class DayInput(forms.DateInput):
    """The browser's own calendar, which speaks ISO."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class ShelfForm(forms.ModelForm):
    """A row as somebody found it. Who may only look gets the same fields, and cannot write in them."""

    def __init__(self, *args: Any, may_change: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.disabled = field.disabled or not may_change


class SourceForm(ShelfForm):
    url = forms.URLField(
        label=_("Address"), max_length=500, assume_scheme="https", widget=forms.URLInput(attrs={"spellcheck": "false"})
    )

    class Meta:
        model = Source
        fields = SOURCE_FIELDS
        labels = {
            "title": _("Title"),
            "publisher": _("Publisher"),
            "checked_on": _("Read on"),
            "license": _("Licence"),
        }
        widgets = {"checked_on": DayInput()}


class NewSourceForm(SourceForm):
    class Meta(SourceForm.Meta):
        fields = ("key", *SOURCE_FIELDS)
        labels = SourceForm.Meta.labels | {"key": _("Key")}
        help_texts = {"key": _("As texts cite it: [^key]. Small letters, figures, hyphens. It never changes.")}


class FlagForm(forms.Form):
    """What somebody found at the address."""

    status = forms.ChoiceField(
        label=_("What you found"),
        choices=SourceStatus.choices,
        widget=forms.RadioSelect,
        error_messages=dict.fromkeys(("required", "invalid_choice"), _("Choose what you found.")),
    )
    note = forms.CharField(
        label=_("In your words"),
        required=False,
        max_length=200,
        help_text=_("For whoever keeps the articles; readers do not see it."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
