"""Forms of the shelf: what editors write of a source, a topic, a term, a picture. The rules are the verbs'."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles import pictures
from articles.actions import IMAGE_FIELDS, SOURCE_FIELDS
from articles.actions.images import SILENT
from articles.models import Image, Source
from articles.states import SafetyQuestion, SourceStatus


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
