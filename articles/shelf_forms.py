"""Forms of the shelf: what editors write of a source, a topic, a term, a picture. The rules are the verbs'."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.forms.models import model_to_dict
from django.utils.translation import gettext_lazy as _

from articles import pictures
from articles.actions import IMAGE_FIELDS, SOURCE_FIELDS, TOPIC_FIELDS
from articles.actions.images import SILENT
from articles.actions.wording import LEADS
from articles.models import GlossaryTerm, Image, Source, Topic
from articles.states import SafetyQuestion, SourceStatus

# What readers read: in the language of the row, not of the desk.
WORDS = {"title", "description", "term", "meaning", "older_words", "why"}


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
        if self.instance.pk is not None and hasattr(self.instance, "language"):
            for name in WORDS & self.fields.keys():
                self.fields[name].widget.attrs["lang"] = self.instance.language

    @classmethod
    def initial_of(cls, row: Any) -> dict[str, Any]:
        """What the form shows of a row."""
        return model_to_dict(row, cls._meta.fields)


class SourceForm(ShelfForm):
    url = forms.URLField(
        label=_("Address"), max_length=500, assume_scheme="https", widget=forms.URLInput(attrs={"spellcheck": "false"})
    )

    class Meta:
        model = Source
        fields: tuple[str, ...] = SOURCE_FIELDS
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


class ImageForm(ShelfForm):
    """What a picture shows, and whose it is."""

    class Meta:
        model = Image
        fields = IMAGE_FIELDS
        labels = {
            "title": _("Title"),
            "alt_en": _("What it shows, in English"),
            "alt_es": _("What it shows, in Spanish"),
            "decorative": _("It says nothing that the text does not say"),
            "credit": _("Credit"),
            "license": _("Licence"),
        }
        help_texts = {
            "title": _("For this list; readers do not see it."),
            "alt_en": _("As you would tell a friend on the phone, in one sentence. Whoever cannot see it hears this."),
            "alt_es": _("The same for who reads in Spanish. It can follow later."),
            "decorative": _("Then nothing is read aloud, and no sentence is needed."),
            "credit": _("Readers see it under the picture."),
            "license": _("What allows us to show it."),
        }
        widgets = {"alt_en": forms.Textarea(attrs={"rows": 2}), "alt_es": forms.Textarea(attrs={"rows": 2, "lang": "es"})}

    def clean(self) -> dict[str, Any]:
        """The verb's own sentence, beside the field that it is about."""
        given = super().clean() or {}
        if not given.get("decorative") and not given.get("alt_en") and "alt_en" not in self.errors:
            self.add_error("alt_en", SILENT)
        return given


class NewImageForm(ImageForm):
    """The same, the picture itself, and what somebody asked of it before."""

    file = forms.FileField(
        label=_("The picture"),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
        error_messages={"required": _("Choose the picture.")},
        help_text=_("A JPEG, a PNG or a WebP of 8 MB at most. Only its pixels are kept: no place, no device, no date."),
    )

    class Meta(ImageForm.Meta):
        fields = ("key", *IMAGE_FIELDS)
        labels = ImageForm.Meta.labels | {"key": _("Key")}
        help_texts = ImageForm.Meta.help_texts | {
            "key": _("As texts show it: ::: image key. Small letters, figures, hyphens. It never gets another picture."),
        }

    field_order = ("file", "key", *IMAGE_FIELDS)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for question in SafetyQuestion:
            self.fields[question.value] = forms.ChoiceField(
                label=question.label,
                choices=[("no", _("No")), ("yes", _("Yes"))],
                widget=forms.RadioSelect,
                error_messages=dict.fromkeys(("required", "invalid_choice"), _("Look at it again, and answer.")),
            )

    @property
    def questions(self) -> list[forms.BoundField]:
        return [self[question.value] for question in SafetyQuestion]

    @property
    def facts(self) -> list[forms.BoundField]:
        return [field for field in self if field.name not in SafetyQuestion.values]

    def clean_file(self) -> list[pictures.File]:
        """All sizes of it. What was sent goes no further."""
        try:
            return pictures.make(self.cleaned_data["file"])
        except pictures.PictureRefused as refused:
            raise forms.ValidationError(str(refused)) from refused


class TopicForm(ShelfForm):
    """A shelf of articles. How often they are checked is for whoever leads."""

    class Meta:
        model = Topic
        fields = TOPIC_FIELDS
        labels = {
            "title": _("Title"),
            "description": _("Description"),
            "position": _("Place"),
            "review_days": _("Checked again after (days)"),
            "withdraw_when_overdue": _("Old words are a danger here"),
        }
        help_texts = {
            "position": _("The smallest number comes first. It holds for both languages."),
            "review_days": _(
                "It holds for both languages. A shorter time brings reviews forward; only a signature puts one off."
            ),
            "withdraw_when_overdue": _(
                "An article whose review is long overdue shows the steps in an emergency instead of its text."
            ),
        }
        widgets = {"description": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args: Any, leads: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in LEADS:
            self.fields[name].disabled = self.fields[name].disabled or not leads


class NewTopicForm(TopicForm):
    class Meta(TopicForm.Meta):
        fields = ("language", "slug", *TOPIC_FIELDS)
        labels = TopicForm.Meta.labels | {"language": _("Language"), "slug": _("Address")}
        help_texts = TopicForm.Meta.help_texts | {"slug": _("Small letters, figures, hyphens. It never changes.")}


class KeysField(forms.CharField):
    """Keys of sources, with spaces or commas between."""

    def to_python(self, value: Any) -> Any:
        return tuple(dict.fromkeys(re.findall(r"[^\s,;\[\]^]+", super().to_python(value) or "")))

    def prepare_value(self, value: Any) -> Any:
        return value if isinstance(value, str) else " ".join(value or ())


class LinesField(forms.CharField):
    """One in each line."""

    widget = forms.Textarea(attrs={"rows": 2})

    def to_python(self, value: Any) -> Any:
        lines = (super().to_python(value) or "").splitlines()
        return tuple(" ".join(line.split()) for line in lines if line.strip())

    def prepare_value(self, value: Any) -> Any:
        return value if isinstance(value, str) else "\n".join(value or ())


class TermForm(ShelfForm):
    """A word of the glossary."""

    older_words = LinesField(
        label=_("Older words"),
        required=False,
        help_text=_("One in each line. They are printed to be explained, and nowhere else."),
    )
    source_keys = KeysField(
        label=_("Sources"), required=False, help_text=_("Their keys, such as s1 s11. Without one it says “general”.")
    )

    class Meta:
        model = GlossaryTerm
        fields: tuple[str, ...] = ("term", "meaning", "older_words", "why")
        labels = {"term": _("Word"), "meaning": _("What it means"), "why": _("Why another word is used now")}
        help_texts = {"meaning": _("In plain words; sentences of 20 words at most."), "why": _("Kindly.")}
        widgets = {"meaning": forms.Textarea(attrs={"rows": 3}), "why": forms.Textarea(attrs={"rows": 2})}

    @classmethod
    def initial_of(cls, row: Any) -> dict[str, Any]:
        return super().initial_of(row) | {"source_keys": " ".join(row.source_keys), "older_words": ", ".join(row.older_words)}


class NewTermForm(TermForm):
    class Meta(TermForm.Meta):
        fields = ("language", *TermForm.Meta.fields)
        labels = TermForm.Meta.labels | {"language": _("Language")}
