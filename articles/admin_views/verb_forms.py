"""Forms of the verbs on one article. They turn what is typed into clean values; whether it may happen is said by `actions`."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles import actions
from articles.models import Article, Topic
from articles.states import ArticleState

BY_GROUP = "django.contrib.auth.backends.ModelBackend"
FARTHEST = timedelta(days=3653)  # at the end of the calendar a moment exists in some time zones only
HIGHEST = 2**31 - 1
NOW, AS_SET, LATER = "now", "as_set", "later"
# Without Django's own sentence, which repeats what was sent.
NOT_OFFERED = {name: _("Choose one of the offered answers.") for name in ("required", "invalid_choice")}


def words(label: Any, *, most: int, missing: Any = "", rows: int = 0, **options: Any) -> forms.CharField:
    """A line, or so many rows, of words; required if there is a sentence that says what is missing."""
    widget = forms.Textarea(attrs={"rows": rows, "autocomplete": "off"}) if rows else forms.TextInput({"autocomplete": "off"})
    errors = {"required": missing, "max_length": _("Write at most %(limit_value)s characters.")}
    return forms.CharField(
        label=label, max_length=most, required=bool(missing), widget=widget, error_messages=errors, **options
    )


class MomentField(forms.DateTimeField):
    """A day and a time, typed and shown in the centre's time zone."""

    def __init__(self, **options: Any) -> None:
        widget = forms.DateTimeInput(attrs={"type": "datetime-local", "autocomplete": "off"}, format="%Y-%m-%dT%H:%M")
        errors = {"invalid": _("Write the day and the time."), "required": _("Write the day and the time.")}
        super().__init__(widget=widget, error_messages=errors, **options)

    def clean(self, value: Any) -> Any:
        moment = super().clean(value)
        if moment is not None and moment.replace(tzinfo=None) > timezone.localtime().replace(tzinfo=None) + FARTHEST:
            raise ValidationError(_("That is more than ten years from now."))
        return moment


class VerbForm(forms.Form):
    """What every verb's form shares: ids of its own, because a page has many, and no word of Django's about wrong values."""

    prefix_of_ids = ""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("label_suffix", "")
        super().__init__(*args, **options)
        self.auto_id = f"id_{self.prefix_of_ids}_%s"

    def full_clean(self) -> None:
        """The first field that has to be filled in anew is where the page is read on."""
        super().full_clean()
        wrong = next((self.fields[name] for name in self.errors if name in self.fields), None)
        if wrong is not None:
            wrong.widget.attrs["autofocus"] = True


class OnVersionForm(VerbForm):
    """A verb on the version that the page showed: a newer one is not meant."""

    number = forms.IntegerField(
        min_value=1,
        max_value=HIGHEST,
        widget=forms.HiddenInput,
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), _("The page did not say which version is meant. Try again.")
        ),
    )


class NowOrLater(OnVersionForm):
    """A verb that may be for now, or for a time that is set."""

    moment = forms.ChoiceField(choices=[(NOW, _("Now")), (LATER, _("From a time on"))], error_messages=NOT_OFFERED)
    when = MomentField(label=_("Day and time"), required=False)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("moment") == LATER and not given.get("when") and "when" not in self.errors:
            self.add_error("when", ValidationError(_("Write the day and the time."), code="required"))
        if given.get("moment") != LATER:
            given["when"] = None
        return given


class SendForm(OnVersionForm):
    prefix_of_ids = "send"

    to_note = words(_("Note to the reviewer"), most=300, rows=2)
    due_on = forms.DateField(
        label=_("Please by"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date", "autocomplete": "off"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write a day.")},
    )


class SendBackForm(OnVersionForm):
    prefix_of_ids = "send_back"

    reason = words(_("What has to change"), most=300, rows=3, missing=_("Write what has to change."))


class SignForm(OnVersionForm):
    prefix_of_ids = "sign"

    name = words(_("Your name as readers see it"), most=160, missing=_("Write your name as readers see it."))
    read = forms.BooleanField(error_messages={"required": _("Tick that you have read this version.")})


class LinkForm(OnVersionForm):
    prefix_of_ids = "link"

    name = words(
        _("Name of the clinician as readers see it"), most=160, missing=_("Write the name of the clinician as readers see it.")
    )
    address = words(
        _("Address to which you send it"),
        most=254,
        missing=_("Write the address to which you send the link."),
        help_text=_("An e-mail address or a number. It stays at the desk."),
    )


class LinkIdForm(VerbForm):
    prefix_of_ids = "take_link_back"

    link = forms.IntegerField(min_value=1, max_value=2**63 - 1, widget=forms.HiddenInput)


class PublishForm(NowOrLater):
    prefix_of_ids = "publish"

    moment = forms.ChoiceField(
        choices=[(AS_SET, _("At the time that is set")), (NOW, _("Now")), (LATER, _("From a time on"))],
        error_messages=NOT_OFFERED,
    )
    corrects_error = forms.BooleanField(label=_("It corrects an error: the public record says so"), required=False)
    override = words(_("Why it is published despite the checks"), most=300, rows=2)
    one_person = words(_("Why nobody else looked at it"), most=300, rows=2)

    def offer_no_time_that_is_set(self) -> None:
        """None is."""
        self.fields["moment"].choices = NowOrLater.base_fields["moment"].choices  # type: ignore[attr-defined]


class PlanForm(OnVersionForm):
    prefix_of_ids = "plan"

    when = MomentField(label=_("Day and time"))
    override = words(_("Why it is published despite the checks"), most=300, rows=2)
    one_person = words(_("Why nobody else looked at it"), most=300, rows=2)


class WithdrawForm(NowOrLater):
    prefix_of_ids = "withdraw"

    reason = words(_("Why it is taken down"), most=300, rows=2, missing=_("Write why it is taken down."))


class NothingForm(VerbForm):
    """A button alone."""


class RenameForm(VerbForm):
    prefix_of_ids = "rename"

    slug = words(
        _("New address"),
        most=80,
        missing=_("Write the new address."),
        help_text=_("Small letters, figures and hyphens, 80 at most."),
    )


class ColleagueField(forms.ModelChoiceField):
    def label_from_instance(self, person: User) -> str:
        return person.get_full_name() or person.get_username()


class PeopleForm(VerbForm):
    prefix_of_ids = "people"

    author_name = words(
        _("Who wrote it, as readers see it"), most=160, help_text=_("Only a real person. Empty: readers see no name.")
    )
    keeper = ColleagueField(
        label=_("Who is reminded when it has to be checked again"),
        required=False,
        queryset=User.objects.none(),
        empty_label=_("Nobody: the lead is reminded"),
        error_messages=NOT_OFFERED,
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        people = User.objects.with_perm(actions.EDIT, backend=BY_GROUP).order_by("first_name", "username")
        self.fields["keeper"].queryset = people  # type: ignore[attr-defined]


class TopicField(forms.ModelChoiceField):
    def label_from_instance(self, topic: Topic) -> str:
        return f"{topic.title} · {topic.get_language_display()}"


class Titles(forms.Select):
    """Options that are titles, in a language that need not be the desk's."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def create_option(self, name: str, value: Any, *args: Any, **named: Any) -> dict[str, Any]:
        option: dict[str, Any] = super().create_option(name, value, *args, **named)
        if value:
            option["attrs"]["lang"] = self.language
        return option


class PlaceForm(VerbForm):
    """Where an article stands, and up to so many others that readers are offered after it."""

    prefix_of_ids = "place"

    topic = TopicField(
        label=_("Topic"),
        queryset=Topic.objects.none(),
        empty_label=None,
        help_text=_("A topic that is checked more often brings the next check forward, and none puts it off."),
        error_messages=NOT_OFFERED,
    )
    position = forms.IntegerField(
        label=_("Place in the topic"),
        min_value=0,
        max_value=32_767,
        help_text=_("The smallest number comes first."),
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), _("Write a number from 0 to 32767.")),
    )

    def __init__(self, *args: Any, article: Article, **options: Any) -> None:
        super().__init__(*args, **options)
        topics = Topic.objects.filter(language=article.language).order_by("position", "title")
        self.fields["topic"].queryset = topics  # type: ignore[attr-defined]
        offered_now = Q(state=ArticleState.PUBLISHED) | Q(translation_key__in=article.related)
        others = Article.objects.filter(offered_now, language=article.language).exclude(pk=article.pk).order_by("title")
        self.articles = {str(one.pk): one for one in others.only("title", "state", "language", "translation_key")}
        offered = [("", _("Nothing")), *((pk, _offered(one)) for pk, one in self.articles.items())]
        for number in range(1, actions.MOST_NEXT + 1):
            label = _("Read next, %(number)s") % {"number": number}
            self.fields[f"next_{number}"] = forms.ChoiceField(
                label=label, required=False, choices=offered, widget=Titles(article.language), error_messages=NOT_OFFERED
            )

    @classmethod
    def of(cls, article: Article) -> PlaceForm:
        """As it stands."""
        form = cls(article=article, initial={"topic": article.topic_id, "position": article.position})
        of_key = {one.translation_key: pk for pk, one in form.articles.items()}
        found = [of_key[key] for key in article.related if key in of_key]
        form.initial.update({f"next_{number}": pk for number, pk in enumerate(found, start=1)})
        return form

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        chosen = [given.pop(name, "") for name in [name for name in self.fields if name.startswith("next_")]]
        return {**given, "related": [self.articles[pk] for pk in chosen if pk]}


def _offered(article: Article) -> str:
    return article.title if article.state == ArticleState.PUBLISHED else f"{article.title} ({article.get_state_display()})"


class AddForm(VerbForm):
    """A new article; `pair` is the one in the other language that it will say the same as."""

    prefix_of_ids = "add"

    topic = TopicField(
        label=_("Topic"),
        queryset=Topic.objects.none(),
        empty_label=None,
        help_text=_("It gives the language, and how often the text is checked again."),
        error_messages=NOT_OFFERED,
        widget=forms.Select,
    )
    title = words(_("Title"), most=160, missing=_("Write a title."))
    slug = words(
        _("Address"),
        most=80,
        help_text=_("Small letters, figures and hyphens. Leave it empty and it is made of the title."),
    )

    def __init__(self, *args: Any, pair: Article | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        topics = Topic.objects.order_by("language", "position", "title")
        if pair is not None:
            topics = topics.exclude(language=pair.language)
        self.fields["topic"].queryset = topics  # type: ignore[attr-defined]


OF_VERB: dict[str, type[VerbForm]] = {
    "send": SendForm,
    "send_back": SendBackForm,
    "sign": SignForm,
    "link": LinkForm,
    "publish": PublishForm,
    "plan": PlanForm,
    "withdraw": WithdrawForm,
    "unplan": NothingForm,
    "keep": NothingForm,
    "check_again": NothingForm,
}
