"""The public forms. They turn what people type into clean values; rules about inquiries live in actions.

Each is used twice: for the page, and by the worker for what it takes out of a letter, because a letter is public input too.
"""

from __future__ import annotations

import logging
import re
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from intake import addresses, codes, safety
from intake.contact_rules import TIME_ZONES, Way
from intake.opening import Contact, Details, Story
from intake.states import About, Coverage, Reach, Relation, Substance, TimeOfDay, YesNo

logger = logging.getLogger(__name__)

LONGEST_TEXT = 4_000  # characters, in any field
SLUG = re.compile(r"[a-z0-9-]{1,80}")
TOKEN = re.compile(r"[\w.:\-]{1,200}", re.ASCII)
TICKET = re.compile(r"[\w=\-]{1,600}", re.ASCII)
CHECK_PHONE = _(
    "Check the phone number. In the United States it has 10 digits with the area code; "
    "for another country begin with + and the country code."
)
NOT_A_PHONE = {
    addresses.Unreadable.WORDS: _("Write only the number here, without words."),
    addresses.Unreadable.NO_AREA_CODE: _("Write the phone number with its area code: 10 digits."),
}
NOT_SENT = frozenset({"token", "request", "code", "website"})  # secrets and traps stay out of letters


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


class Trap(forms.CharField):
    """A field that people do not see. Whatever is in it is let through: it marks a request, and never refuses one."""

    widget = forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"})

    def clean(self, value: Any) -> str:
        return "filled" if value else ""


def words(label: Any, *, longest: int = LONGEST_TEXT, **kwargs: Any) -> WordsField:
    return WordsField(label=label, max_length=longest, **({"required": False} | kwargs))


def text(label: Any, *, longest: int = 200, **kwargs: Any) -> WordsField:
    """One line that no browser remembers."""
    return words(label, longest=longest, widget=forms.TextInput(attrs={"autocomplete": "off"}), **kwargs)


def one_of(label: Any, choices: Any, **kwargs: Any) -> forms.ChoiceField:
    options: dict[str, Any] = {"required": False, "widget": forms.RadioSelect} | kwargs
    return forms.ChoiceField(label=label, choices=choices, **options)


def some_of(label: Any, choices: Any, **kwargs: Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label, choices=choices, required=False, widget=forms.CheckboxSelectMultiple, **kwargs
    )


def phone_field() -> WordsField:
    return words(
        _("Phone number"),
        longest=60,
        help_text=_("For example 202-555-0143. For another country, begin with + and the country code."),
        widget=forms.TextInput(attrs={"type": "tel", "inputmode": "tel", "autocomplete": "off"}),
    )


def email_field() -> WordsField:
    return words(
        _("E-mail address"),
        longest=254,
        widget=forms.TextInput(attrs={"type": "email", "inputmode": "email", "autocomplete": "off", "spellcheck": "false"}),
    )


def _time_zones() -> list[tuple[str, Any]]:
    """The offered zones, and the centre's own if it is none of them."""
    offered: list[tuple[str, Any]] = list(TIME_ZONES)
    return offered if settings.TIME_ZONE in dict(offered) else [(settings.TIME_ZONE, settings.TIME_ZONE), *offered]


def time_zone_field() -> forms.ChoiceField:
    return forms.ChoiceField(
        label=_("Your time zone"),
        choices=_time_zones,
        required=False,
        initial=settings.TIME_ZONE,
        widget=forms.Select(attrs={"autocomplete": "off"}),
    )


class PublicForm(forms.Form):
    """A form of the public site, drawn by crispy in the order of its fields, with one button."""

    button: tuple[str, Any]  # its id and name, and what stands on it
    trap_label = _("Leave this field empty")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        name, label = self.button
        self.helper = FormHelper()
        self.helper.form_id = f"form-{name}"
        self.helper.form_action = ""
        if self.is_bound:
            self.say_that_it_holds_words()
        self.helper.disable_csrf = True  # nobody is signed in: the token and `door.is_foreign` stand in its place
        self.helper.layout = Layout(*self.fields)
        self.helper.add_input(Submit(name, label, css_id=name))

    def say_that_it_holds_words(self) -> None:
        """The page carries what somebody typed: the script empties it when the page is left."""
        self.helper.attrs = {"data-typed": ""}

    def ask_to_send_again(self) -> None:
        """The form's token was broken or too old; the page shows a new one, and everything that was typed."""
        self.add_error(
            None,
            _(
                "This page had been open for a long time, so it was not sent yet. "
                "Nothing is lost: look it over and send it again."
            ),
        )

    def text(self) -> str:
        """What may name a danger."""
        return ""

    def dangers(self) -> list[str]:
        """What the words name. A fault in the rules must cost nobody a receipt or a place in the queue."""
        try:
            return safety.dangers_in(self.text())
        except Exception:
            logger.error("forms: the danger rules failed on a text", exc_info=True)
            return []

    def letter(self) -> dict[str, object]:
        """The checked values that go into a letter: all but secrets and the trap."""
        return {name: value for name, value in self.cleaned_data.items() if name not in NOT_SENT}


class ReachableForm(PublicForm):
    """What every form has in common that asks how to reach somebody."""

    phone = phone_field()
    email = email_field()
    time_zone = time_zone_field()

    NO_PHONE = _("Write the phone number, or choose another way to reach you.")
    NO_EMAIL = _("Write the e-mail address, or choose another way to reach you.")

    def clean_phone(self) -> str:
        typed: str = self.cleaned_data["phone"]
        if not typed:
            return ""
        try:
            phone = addresses.read_phone(typed)
        except addresses.NotAPhone as refused:
            raise ValidationError(NOT_A_PHONE.get(refused.reason, CHECK_PHONE), code="phone") from None
        return f"{phone.e164} x{phone.extension}" if phone.extension else phone.e164

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        if email:
            forms.EmailField(
                error_messages={"invalid": _("Check the e-mail address: it should look like name@example.com.")}
            ).clean(email)
        return email

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.is_bound and "time_zone" not in self.initial:
            self.fields["time_zone"].widget.attrs["data-guess"] = ""  # nobody chose one yet: the script may

    def clean_time_zone(self) -> str:
        """The centre's, if somebody's browser sent none."""
        return self.cleaned_data["time_zone"] or settings.TIME_ZONE


DAYS = [
    ("0", _("Monday")),
    ("1", _("Tuesday")),
    ("2", _("Wednesday")),
    ("3", _("Thursday")),
    ("4", _("Friday")),
    ("5", _("Saturday")),
    ("6", _("Sunday")),
]


class WayByWayForm(ReachableForm):
    """What is asked where each way has an answer of its own: what is safe, on which days, for whom we ask."""

    kept: tuple[str, ...] = ("reach", "phone", "email", "time_zone", "ask_for", "never_mention")  # as they were typed

    ways = some_of(
        _("What is safe?"),
        [
            (Way.CALL.value, _("Call my phone")),
            (Way.VOICEMAIL.value, _("Leave a voicemail")),
            (Way.TEXT.value, _("Send a text message")),
            (Way.EMAIL.value, _("Send an e-mail")),
        ],
        help_text=_("Choose everything that is safe besides the way above. What you do not choose, we do not do."),
    )
    days = some_of(_("On which days?"), DAYS, help_text=_("If you choose none, any day is fine."))
    ask_for = text(_("Whom should we ask for?"), help_text=_("The name we say when somebody else picks up."))
    never_mention = text(
        _("What must we never mention?"),
        help_text=_("A name, a word, a place."),
    )

    def clean(self) -> dict[str, Any]:
        """The way somebody wants is safe, or they would not want it; who wants none is left alone."""
        values = super().clean() or self.cleaned_data
        reach, ways = values.get("reach"), values.get("ways", [])
        if reach == Reach.NONE:
            values["ways"] = []
        elif reach and reach not in ways:
            values["ways"] = [reach, *ways]
        return values

    def contact(self) -> Contact:
        values = self.cleaned_data
        taken = {name: values[name] for name in self.kept}
        days = tuple(int(day) for day in values["days"])
        return Contact(**taken, ways=tuple(values["ways"]), days=days, times=tuple(values["times"]))


class ContactForm(ReachableForm):
    """A family's request: one page, nothing required but whom it is about and how we may reach them."""

    button = ("send", _("Send"))

    name = text(_("What should we call you?"), help_text=_("A first name or a made-up name is fine."))
    about = one_of(
        _("Who is this about?"),
        About.choices,
        required=True,
        error_messages={"required": _("Choose whom this is about."), "invalid_choice": _("Choose whom this is about.")},
    )
    reach = one_of(
        _("How may we reach you?"),
        Reach.choices,
        required=True,
        help_text=_("Choose one."),
        error_messages={"required": _("Choose how we may reach you."), "invalid_choice": _("Choose how we may reach you.")},
    )
    voicemail = one_of(
        _("If nobody answers, may we leave a message?"),
        [
            ("no", pgettext_lazy("leave a message", "No, leave nothing")),
            ("yes", pgettext_lazy("leave a message", "Yes, it is safe")),
        ],
        initial="no",
    )
    times = some_of(
        _("When is it safe to reach you?"),
        TimeOfDay.choices,
        help_text=_("Choose as many as you like. If you choose none, we try between 8 in the morning and 9 at night."),
    )
    message = words(
        _("Anything you want to tell us"),
        help_text=_("Optional. A few lines are enough."),
        widget=forms.Textarea(attrs={"rows": 6, "autocomplete": "off"}),
    )
    website = Trap(label=PublicForm.trap_label, required=False)
    source = HiddenWord(SLUG)
    token = HiddenWord(TOKEN)

    def clean_voicemail(self) -> str:
        """No answer is a no: a message that somebody else hears cannot be taken back."""
        return self.cleaned_data["voicemail"] or "no"

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        reach = values.get("reach")
        if reach in (Reach.CALL, Reach.TEXT) and not values.get("phone") and "phone" not in self.errors:
            self.add_error("phone", self.NO_PHONE)
        if reach == Reach.EMAIL and not values.get("email") and "email" not in self.errors:
            self.add_error("email", self.NO_EMAIL)
        return values

    def contact(self) -> Contact:
        values = self.cleaned_data
        ways = [] if values["reach"] == Reach.NONE else [values["reach"]]
        if values["reach"] == Reach.CALL and values["voicemail"] == "yes":
            ways.append(Way.VOICEMAIL.value)
        taken = {name: values[name] for name in ("about", "reach", "name", "phone", "email", "time_zone")}
        return Contact(**taken, ways=tuple(ways), times=tuple(values["times"]))

    def parts(self) -> dict[str, Contact | Story | Details]:
        return {"contact": self.contact(), "story": Story(self.cleaned_data["message"])}

    def text(self) -> str:
        return str(self.cleaned_data["message"])


class HeldForm(PublicForm):
    """A form that adds to a request. `request` is the sealed code; where it is missing or too old the code is asked for."""

    code = text(_("Your code"), longest=100, help_text=_("Four groups of four letters or numbers, and one last one."))
    request = HiddenWord(TICKET)
    token = HiddenWord(TOKEN)
    ask_code = _("Write the code from your receipt, so that we know which request this belongs to.")

    def clean_code(self) -> str:
        typed = self.cleaned_data["code"]
        return read_code(typed) if typed else ""

    def know_the_request(self) -> None:
        """The page knows the code already and does not ask for it."""
        self.fields.pop("code")
        self.helper.layout = Layout(*self.fields)


class DetailsForm(HeldForm):
    """More about the situation, all of it optional."""

    button = ("add", _("Add to my request"))

    relation = one_of(_("Who is the person to you?"), Relation.choices, help_text=_("Skip this if you wrote about yourself."))
    person_name = text(_("What should we call them?"), help_text=_("You do not have to name them. A made-up name is fine."))
    substances = some_of(_("What is being used, as far as you know?"), Substance.choices)
    worry = words(_("What worries you most?"), widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}))
    earlier_treatment = one_of(_("Has there been treatment before?"), YesNo.choices)
    pregnant = one_of(_("Is the person who uses pregnant?"), YesNo.choices)
    under_18 = one_of(_("Is the person who uses under 18?"), YesNo.choices)
    state = text(_("Which state does the person live in?"), longest=60)
    coverage = one_of(_("How might care be paid for?"), Coverage.choices)
    plan = text(_("Name of the insurance plan"), help_text=_("The name is enough. We ask for no number here."))
    share_consent = forms.BooleanField(
        label=_("If your center is not the right one, you may pass my request on to one that may be."), required=False
    )
    follow_up_consent = forms.BooleanField(
        label=_("You may ask me later, in the way I chose, how things went."), required=False
    )

    field_order = [
        "code", "relation", "person_name", "substances", "worry", "earlier_treatment", "pregnant", "under_18", "state",
        "coverage", "plan", "share_consent", "follow_up_consent", "request", "token",
    ]  # fmt: skip

    def clean(self) -> dict[str, Any]:
        values = super().clean() or self.cleaned_data
        told = [value for name, value in values.items() if name not in NOT_SENT and value]
        if not told and not self.errors:
            self.add_error(None, _("Nothing is filled in yet. Fill in what you like, or skip this page."))
        return values

    def parts(self) -> dict[str, Contact | Story | Details]:
        values = {name: value for name, value in self.letter().items() if name != "substances"}
        return {"details": Details(**values, substances=tuple(self.cleaned_data["substances"]))}  # type: ignore[arg-type]

    def text(self) -> str:
        return str(self.cleaned_data["worry"])

    def dangers(self) -> list[str]:
        found = {*super().dangers(), *(["pregnancy"] if self.cleaned_data["pregnant"] == YesNo.YES else [])}
        return [danger.value for danger in safety.Danger if danger.value in found]


class SafeContactForm(WayByWayForm, HeldForm):
    """How it is safe to reach somebody, way by way. An empty number, address or name stays as it was; the rest is replaced."""

    button = ("change", _("Save how to reach me"))

    reach = one_of(
        _("How do you want to be reached?"),
        Reach.choices,
        required=True,
        error_messages={"required": _("Choose how we may reach you."), "invalid_choice": _("Choose how we may reach you.")},
    )
    times = some_of(
        _("At what time?"),
        TimeOfDay.choices,
        help_text=_("If you choose none, we try between 8 in the morning and 9 at night."),
    )

    field_order = [
        "code", "reach", "ways", "phone", "email", "days", "times", "time_zone", "ask_for", "never_mention", "request", "token",
    ]  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["phone"].help_text = _("Leave it empty to keep the number you gave us.")
        self.fields["email"].help_text = _("Leave it empty to keep the address you gave us.")

    def parts(self) -> dict[str, Contact | Story | Details]:
        return {"contact": self.contact()}


class ReplyForm(HeldForm):
    """A few lines to the desk."""

    button = ("reply", _("Send this message"))

    message = words(
        _("Your message"),
        required=True,
        error_messages={"required": _("Write your message first.")},
        widget=forms.Textarea(attrs={"rows": 5, "autocomplete": "off"}),
    )

    field_order = ["code", "message", "request", "token"]

    def parts(self) -> dict[str, Contact | Story | Details]:
        return {"story": Story(self.cleaned_data["message"])}

    def text(self) -> str:
        return str(self.cleaned_data["message"])


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
        return read_code(self.cleaned_data["code"])


def read_code(typed: str) -> str:
    """The code somebody meant, or an error that helps to find the slip."""
    try:
        return codes.normalise(typed)
    except codes.MistypedCode:
        raise ValidationError(
            _("This code has a mistake. Compare each letter and number with what you wrote down."), code="mistyped"
        ) from None
