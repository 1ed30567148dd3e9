"""The desk's forms. They turn what staff choose into clean values; rules about inquiries live in actions."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from intake.forms import WordsField
from intake.states import DESK_OUTCOMES, AttemptResult, AttemptWay

LONGEST_ANSWER = 4_000


class AttemptForm(forms.Form):
    """A contact attempt, for the desk."""

    way = forms.ChoiceField(label=_("Way"), choices=AttemptWay.choices)
    result = forms.ChoiceField(label=_("Result"), choices=AttemptResult.choices)


class CloseForm(forms.Form):
    """The end of an inquiry, for the desk."""

    outcome = forms.ChoiceField(label=_("Outcome"), choices=DESK_OUTCOMES)


class AnswerForm(forms.Form):
    """Words for a family's mailbox."""

    words = WordsField(
        label=_("Your answer"), max_length=LONGEST_ANSWER, widget=forms.Textarea(attrs={"rows": 5, "autocomplete": "off"})
    )
