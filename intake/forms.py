"""The forms of both sides. They turn what people type into clean values; rules about inquiries live in actions."""

from __future__ import annotations

import re
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from intake import codes
from intake.opening import Contact, Story
from intake.states import About, AttemptResult, AttemptWay, Outcome, Reach, TimeOfDay

LONGEST_TEXT = 4_000  # characters, in any field
FEWEST_DIGITS = 7
SLUG = re.compile(r"[a-z0-9-]{1,80}")


class WordsField(forms.CharField):
    """Free text. Line ends are made one character before they are counted, as browsers count them (`maxlength`)."""

    def to_python(self, value: Any) -> str:
        text = super().to_python(value) or ""
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def validate(self, value: str) -> None:
        super().validate(value)
        if "\ufffd" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
            raise ValidationError(_("Some letters arrived damaged and show as �. Type them again."), code="damaged")


class HiddenWord(forms.CharField):
    """A value that the page carries along. Nonsense in it is dropped: a person cannot mend what a person cannot see."""

    widget = forms.HiddenInput

    def __init__(self, pattern: re.Pattern[str], **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)
        self.pattern = pattern

    def clean(self, value: Any) -> str:
        text = str(value or "")
        return text if self.pattern.fullmatch(text) else ""


def words(label: Any, *, longest: int = LONGEST_TEXT, **kwargs: Any) -> WordsField:
    return WordsField(label=label, max_length=longest, **({"required": False} | kwargs))


class PublicForm(forms.Form):
    """A form of the public site, drawn by crispy in the order of its fields, with one button."""

    button: tuple[str, Any]  # its id and name, and what stands on it

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        name, label = self.button
        self.helper = FormHelper()
        self.helper.form_action = ""
        self.helper.disable_csrf = True  # nobody is signed in: the token and `door.is_foreign` stand in its place
        self.helper.layout = Layout(*self.fields)
        self.helper.add_input(Submit(name, label, css_id=name))


class ContactForm(PublicForm):
    """A family's request: at most one page, nothing required but whom it is about and how we may reach them.

    The same form checks what the worker takes out of a letter, because a letter is public input too.
    """

    button = ("send", _("Send"))

    name = words(
        _("What should we call you?"),
        longest=200,
        help_text=_("A first name or a made-up name is fine."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    about = forms.ChoiceField(
        label=_("Who is this about?"),
        choices=About.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose whom this is about."), "invalid_choice": _("Choose whom this is about.")},
    )
    reach = forms.ChoiceField(
        label=_("How may we reach you?"),
        help_text=_("Choose one."),
        choices=Reach.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how we may reach you."), "invalid_choice": _("Choose how we may reach you.")},
    )
    phone = words(
        _("Phone number"),
        longest=60,
        help_text=_("For example 202-555-0143."),
        widget=forms.TextInput(attrs={"type": "tel", "inputmode": "tel", "autocomplete": "off"}),
    )
    email = words(
        _("E-mail address"),
        longest=254,
        widget=forms.TextInput(attrs={"type": "email", "inputmode": "email", "autocomplete": "off", "spellcheck": "false"}),
    )
    voicemail = forms.ChoiceField(
        label=_("If nobody answers, may we leave a message?"),
        choices=[
            ("no", pgettext_lazy("leave a message", "No, leave nothing")),
            ("yes", pgettext_lazy("leave a message", "Yes, it is safe")),
        ],
        required=False,
        initial="no",
        widget=forms.RadioSelect,
    )
    times = forms.MultipleChoiceField(
        label=_("When is it safe to reach you?"),
        help_text=_("Choose as many as you like. If you choose none, we try at any time of day."),
        choices=TimeOfDay.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    message = words(
        _("Anything you want to tell us"),
        help_text=_("Optional. A few lines are enough."),
        widget=forms.Textarea(attrs={"rows": 6, "autocomplete": "off"}),
    )
    source = HiddenWord(SLUG)
    token = HiddenWord(re.compile(r"[\w.:\-]{1,200}", re.ASCII))

    def clean_voicemail(self) -> str:
        """No answer is a no: a message that somebody else hears cannot be taken back."""
        return self.cleaned_data["voicemail"] or "no"

    def clean_phone(self) -> str:
        phone: str = self.cleaned_data["phone"]
        if phone and sum(letter.isdigit() for letter in phone) < FEWEST_DIGITS:
            raise ValidationError(_("Check the phone number: it needs at least 7 digits."), code="phone")
        return phone

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        if email:
            forms.EmailField(
                error_messages={"invalid": _("Check the e-mail address: it should look like name@example.com.")}
            ).clean(email)
        return email

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        reach = values.get("reach")
        if reach in (Reach.CALL, Reach.TEXT) and not values.get("phone") and "phone" not in self.errors:
            self.add_error("phone", _("Write the phone number, or choose another way to reach you."))
        if reach == Reach.EMAIL and not values.get("email") and "email" not in self.errors:
            self.add_error("email", _("Write the e-mail address, or choose another way to reach you."))
        return values

    def ask_to_send_again(self) -> None:
        """The form's token was broken or too old; the page shows a new one, and everything that was typed."""
        self.add_error(
            None,
            _(
                "This page had been open for a long time, so it was not sent yet. "
                "Nothing is lost: look it over and send it again."
            ),
        )

    def letter(self) -> dict[str, object]:
        """The checked values that go into a letter: all but the token, which is a secret."""
        return {name: value for name, value in self.cleaned_data.items() if name != "token"}

    def contact(self) -> Contact:
        values = self.cleaned_data
        times = tuple(values["times"])
        return Contact(
            times=times, **{name: values[name] for name in ("about", "reach", "name", "phone", "email", "voicemail")}
        )

    def story(self) -> Story:
        return Story(self.cleaned_data["message"])


class CodeForm(PublicForm):
    """The receipt code, typed in any way a person might copy it."""

    button = ("look", _("Open my request"))

    code = words(
        _("Your code"),
        longest=100,
        required=True,
        help_text=_("Four groups of four letters or numbers, and one last one. Capitals and dashes do not matter."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
        error_messages={"required": _("Write your code.")},
    )

    def clean_code(self) -> str:
        try:
            return codes.normalise(self.cleaned_data["code"])
        except codes.MistypedCode:
            raise ValidationError(
                _("This code has a mistake. Compare each letter and number with what you wrote down."), code="mistyped"
            ) from None


class AttemptForm(forms.Form):
    """A contact attempt, for the desk."""

    way = forms.ChoiceField(label=_("Way"), choices=AttemptWay.choices)
    result = forms.ChoiceField(label=_("Result"), choices=AttemptResult.choices)


class CloseForm(forms.Form):
    """The end of an inquiry, for the desk."""

    outcome = forms.ChoiceField(label=_("Outcome"), choices=Outcome.choices)
