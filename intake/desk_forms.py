"""The desk's forms. They turn what staff choose into clean values; rules about inquiries live in actions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from intake import wording
from intake.forms import WordsField
from intake.models import MessageTemplate, ReferralPlace
from intake.states import DESK_OUTCOMES, AttemptResult, AttemptWay

LONGEST_ANSWER = 4_000
WORK = "intake.work_inquiry"
BY_GROUP = "django.contrib.auth.backends.ModelBackend"
# Without Django's own sentence, which repeats what was sent.
NOT_OFFERED = {name: _("Choose one of the offered answers.") for name in ("required", "invalid_choice")}


def in_every_zone(moment: datetime) -> None:
    """At the ends of the calendar a moment exists in some time zones only, and no page can show it."""
    try:
        timezone.localtime(moment.astimezone(UTC))
    except OverflowError:
        raise ValidationError(NOT_OFFERED["invalid_choice"], code="invalid_choice") from None


class MomentField(forms.Field):
    """One of the moments that the page offered. Whether it is still safe is asked by the verb."""

    widget = forms.Select
    default_validators = [in_every_zone]

    def to_python(self, value: Any) -> datetime | None:
        if value in self.empty_values:
            return None
        try:
            moment = parse_datetime(str(value))
        except ValueError:
            moment = None
        if moment is None or timezone.is_naive(moment):
            raise ValidationError(NOT_OFFERED["invalid_choice"], code="invalid_choice")
        return moment


class AttemptForm(forms.Form):
    """A contact attempt, for the desk."""

    way = forms.ChoiceField(label=_("Way"), choices=AttemptWay.choices, error_messages=NOT_OFFERED)
    result = forms.ChoiceField(label=_("Result"), choices=AttemptResult.choices, error_messages=NOT_OFFERED)
    until = MomentField(label=_("Next step"), required=False)


class FollowUpForm(forms.Form):
    """When to go on with an inquiry."""

    until = MomentField(label=_("A safe moment"), required=False)
    other = forms.DateTimeField(
        label=_("Or another one (our time)"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local", "autocomplete": "off"}, format="%Y-%m-%dT%H:%M"),
        validators=[in_every_zone],
        error_messages={"invalid": _("Write the day and the time.")},
    )

    def clean(self) -> dict[str, Any]:
        """Whoever writes another moment means that one."""
        chosen = self.cleaned_data.get("other") or self.cleaned_data.get("until")
        if chosen is None and not self.errors:
            raise ValidationError(_("Choose a moment."), code="required")
        return {"until": chosen}


class CloseForm(forms.Form):
    """The end of an inquiry, for the desk."""

    outcome = forms.ChoiceField(label=_("Outcome"), choices=DESK_OUTCOMES, error_messages=NOT_OFFERED)
    on = forms.DateField(
        label=_("Waiting list: until when"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date", "autocomplete": "off"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write a day.")},
    )
    place = forms.ModelChoiceField(
        label=_("Referred, or not a fit: where they may find help"),
        required=False,
        queryset=ReferralPlace.objects.filter(active=True),
        error_messages=NOT_OFFERED,
    )


class ColleagueField(forms.ModelChoiceField):  # type: ignore[type-arg]  # Django's takes no type at run time
    """Somebody who can work on inquiries."""

    def label_from_instance(self, person: User) -> str:
        return person.get_full_name() or person.get_username()


class HandOverForm(forms.Form):
    """To whom an inquiry goes."""

    to = ColleagueField(label=_("To whom"), queryset=User.objects.none(), error_messages=NOT_OFFERED)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        people = User.objects.with_perm(WORK, backend=BY_GROUP).order_by("first_name", "username")
        self.fields["to"].queryset = people  # type: ignore[attr-defined]


def words_field(label: Any, *, rows: int, key: str) -> WordsField:
    return WordsField(
        label=label,
        max_length=LONGEST_ANSWER,
        widget=forms.Textarea(attrs={"rows": rows, "autocomplete": "off", "data-key": key}),
        error_messages={"required": _("Write something."), "max_length": _("Write at most %(limit_value)s characters.")},
    )


class AnswerForm(forms.Form):
    """Words for a family's mailbox."""

    words = words_field(_("Your answer"), rows=5, key="m")
    looked = forms.BooleanField(label=_("I have looked at it: it says nothing that they want kept quiet."), required=False)


class TemplateForm(forms.ModelForm):  # type: ignore[type-arg]  # as above
    """A message that the lead words once. What it names in braces is filled in for each family."""

    seen = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)

    class Meta:
        model = MessageTemplate
        fields = ("slug", "language", "title", "body", "active")
        help_texts = {
            "slug": _("One name for the same message in every language, like we-called."),
            "title": _("By this the desk finds it. The family does not read it."),
            "active": _("Take the tick away and nobody is offered it any more. Templates are never deleted."),
        }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if "seen" in self.fields:
            self.initial["seen"] = self.instance.version
        if body := self.fields.get("body"):  # not there for whoever may only look
            known = "; ".join(f"{{{name}}}: {meaning}" for name, meaning in wording.VARIABLES.items())
            body.help_text = _("In braces you can write: %(known)s.") % {"known": known}

    def clean_body(self) -> str:
        body: str = self.cleaned_data["body"]
        try:
            wording.variables_of(body)
        except wording.UnknownVariable as unknown:
            known = {"name": f"{{{unknown.name}}}", "known": ", ".join(f"{{{name}}}" for name in wording.VARIABLES)}
            if unknown.name:
                raise ValidationError(_("There is no %(name)s. A template knows %(known)s."), params=known) from None
            raise ValidationError(_("A brace stands alone. A template knows %(known)s."), params=known) from None
        return body.replace("\r\n", "\n")

    def clean(self) -> dict[str, Any] | None:
        """Two leads at one message: whoever saves last sees what the other wrote, and may save over it then."""
        values = super().clean()
        now = MessageTemplate.objects.select_for_update().filter(pk=self.instance.pk).first()
        if now is not None and values is not None and values.get("seen") != now.version:
            self.data = {**self.data.dict(), self.add_prefix("seen"): str(now.version)}  # type: ignore[attr-defined]
            said = _(
                "Somebody changed this message meanwhile. “%(title)s” reads now: %(body)s Save again to put yours in its place."
            )
            raise ValidationError(said, params={"title": now.title, "body": now.body})
        return values


class NoteForm(forms.Form):
    """Words for colleagues."""

    words = words_field(_("Your note"), rows=3, key="t")


# By the name of their view.
FORMS: dict[str, type[forms.Form]] = {
    "log_attempt": AttemptForm,
    "follow_up": FollowUpForm,
    "close": CloseForm,
    "hand_over": HandOverForm,
    "answer": AnswerForm,
    "note": NoteForm,
}


def desk_form(verb: str, data: Any = None, *, initial: dict[str, Any] | None = None) -> forms.Form:
    """The form of a verb. Several stand on one page, so each has ids of its own."""
    return FORMS[verb](data, auto_id=f"{verb}_%s", initial=initial)


def offer_moments(form: forms.Form, moments: Iterable[datetime], *, empty: Any) -> None:
    """Put moments into a form's choice, as the desk's clock reads them; a chosen one stays."""
    chosen = getattr(form, "cleaned_data", {}).get("until") if form.is_bound else None
    all_moments = sorted({*moments, *([chosen] if chosen else [])})
    choices = [("", empty)] if empty else []
    form.fields["until"].widget.choices = [*choices, *((moment.isoformat(), moment_label(moment)) for moment in all_moments)]


def moment_label(moment: datetime) -> str:
    local = timezone.localtime(moment)
    return f"{date_format(local, 'l')}, {date_format(local, 'DATETIME_FORMAT')} {local.tzname()}"
