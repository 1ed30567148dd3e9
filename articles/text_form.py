"""The form in which a text is written: what was typed, as `actions.Text`. Rules about the words are not here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles import gates, prose
from articles.actions import Text
from articles.actions.base import tidy
from articles.actions.writing import COPIED as TEXTS
from articles.actions.writing import LENGTHS, LONGEST_NAME
from articles.models import Article, Revision, WorkingDraft
from articles.states import Change

COPIED = (*TEXTS, "no_source_needed")
LONGEST_SECTION = 200  # characters of a title, as the database takes it


class Lines(forms.CharField):
    """Browsers send line ends as two characters; a text has one, or its hash would differ from what was read."""

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value)).replace("\r\n", "\n").replace("\r", "\n")


class TextForm(forms.Form):
    """Everything may be missing while one is writing; a version has a title, and the verb says so."""

    title = forms.CharField(label=_("Title"), max_length=LENGTHS["title"], required=False, strip=False)
    summary = Lines(
        label=_("Summary"),
        max_length=LENGTHS["summary"],
        required=False,
        strip=False,
        widget=forms.Textarea({"rows": 3}),
        help_text=_("One or two sentences. Lists and search show them."),
    )
    body = Lines(label=_("Text"), max_length=LENGTHS["body"], required=False, strip=False, widget=forms.Textarea({"rows": 24}))
    change = forms.ChoiceField(label=_("What changes for readers?"), choices=Change.choices, widget=forms.RadioSelect)
    change_note = forms.CharField(
        label=_("What changed, as readers will see it"),
        max_length=LENGTHS["change_note"],
        required=False,
        help_text=_("One sentence for the public record. Leave it empty for a typo."),
    )
    renders_number = forms.TypedChoiceField(
        label=_("Which version of the other language it says"), coerce=int, empty_value=None, required=False
    )
    no_source_needed = forms.MultipleChoiceField(
        label=_("Sections that need no source"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("They state no fact: words to say, for instance."),
    )
    name = forms.CharField(
        label=_("Name of this version"),
        max_length=LONGEST_NAME,
        required=False,
        help_text=_("Only if you want to find it again by its name."),
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        start: WorkingDraft | Revision | Article | None = None,
        is_begun: bool = False,
        name: str = "",
        pair: Iterable[tuple[int, str]] = (),
        language: str = "",
        **options: Any,
    ) -> None:
        """`start` is what the form begins with; `pair` the versions of the other language, with what they are called;
        `language` that of the text, which need not be the desk's.

        What changed is asked anew for each version: it is taken over only from a draft, which `is_begun`.
        """
        copied = COPIED if is_begun else [name for name in COPIED if not name.startswith("change")]
        initial = {name: getattr(start, name) for name in copied} if start else {}
        super().__init__(data, initial={"change": Change.MEANING, "name": name} | initial, label_suffix="", **options)
        body = self.data.get("body", "") if self.is_bound else initial.get("body", "")
        kept = self.data.getlist("no_source_needed") if self.is_bound else initial.get("no_source_needed", [])  # type: ignore[attr-defined]
        offered = list(dict.fromkeys([*titles(str(body).replace("\r\n", "\n")), *(one for one in kept if fits(one))]))
        self.fields["no_source_needed"].choices = [(one, said(one)) for one in offered]  # type: ignore[attr-defined]
        self.fields["renders_number"].choices = [("", _("It is not a translation")), *pair]  # type: ignore[attr-defined]
        for name in ("title", "summary", "body", "change_note"):
            self.fields[name].widget.attrs |= {"spellcheck": "true", "lang": language}

    @property
    def text(self) -> Text:
        """What was typed, as a version keeps it. For a valid form."""
        title, summary = tidy(self.typed.title, self.typed.summary)
        return replace(self.typed, title=title, summary=summary)

    @property
    def typed(self) -> Text:
        """What was typed, letter by letter, as a draft keeps it: the checks say where in it a word stands."""
        given = dict(self.cleaned_data)
        before: list[str] = self.initial.get("no_source_needed", [])
        given["no_source_needed"] = sorted(
            given["no_source_needed"], key=lambda title: before.index(title) if title in before else len(before)
        )  # in another order they would look like a change
        given["change"] = Change(given["change"])
        return Text(**{name: value for name, value in given.items() if name != "name"})


def titles(body: str) -> list[str]:
    """What may be excused from naming a source: the beginning, and each section and block that has a title."""
    parts = [part.title for part in prose.parts(body) if part.block != gates.INVITATION]
    return [gates.BEGINNING, *dict.fromkeys(title for title in parts if fits(title))]


def fits(title: str) -> bool:
    """It can be kept: the database takes no NUL."""
    return bool(title.strip()) and len(title) <= LONGEST_SECTION and "\0" not in title


def said(title: str) -> Any:
    return _("The text before the first heading") if title == gates.BEGINNING else title
