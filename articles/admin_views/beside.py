"""What stands beside a text while it is written: its newest version, one's own draft, who else writes, what can be put in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Q
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles.actions import Text
from articles.crisis_lines import LINES
from articles.markup import DRAWING, DRAWINGS, IMAGE
from articles.models import Article, Image, Revision, Source, WorkingDraft
from articles.states import Change

AT_ONCE = timedelta(minutes=2)  # whoever's draft was saved so lately is writing now


@dataclass(frozen=True)
class Other:
    """Somebody else who is writing on the same text."""

    name: str
    at: str


@dataclass(frozen=True)
class Beside:
    article: Article
    newest: Revision | None
    draft: WorkingDraft | None
    others: list[Other]

    @property
    def start(self) -> WorkingDraft | Revision | Article:
        """The words with which the page begins."""
        return self.draft or self.newest or self.article

    @property
    def base_number(self) -> int:
        """The version from which these words began; 0: from none."""
        began = self.draft.base if self.draft else self.newest
        return began.number if began else 0

    @property
    def version(self) -> int:
        return self.draft.version if self.draft else 0

    @property
    def has_newer(self) -> bool:
        return self.newest is not None and self.base_number < self.newest.number


@dataclass(frozen=True)
class Tool:
    """Something to put into the text. The last `%` stands for what is selected, the last `|` for where the caret goes then."""

    label: str
    puts: str


def look(person: User, article: Article) -> Beside:
    """Two queries."""
    newest = article.revisions.select_related("created_by").order_by("-number").first()
    lately = timezone.now() - AT_ONCE
    mine_or_now = WorkingDraft.objects.filter(Q(user=person) | Q(saved_at__gte=lately), article=article)
    drafts = list(mine_or_now.select_related("user", "base").order_by("saved_at"))
    own = next((draft for draft in drafts if draft.user_id == person.pk), None)
    return Beside(article, newest, own, [_other(draft) for draft in drafts if draft is not own])


def who_else(person: User, article: Article) -> list[Other]:
    """Who is writing on it now, besides this person. One query."""
    drafts = WorkingDraft.objects.filter(article=article, saved_at__gte=timezone.now() - AT_ONCE).exclude(user=person)
    return [_other(draft) for draft in drafts.select_related("user").only("saved_at", "user").order_by("saved_at")]


def _other(draft: WorkingDraft) -> Other:
    return Other(name_of(draft.user), clock(draft.saved_at))


def name_of(person: User) -> str:
    return person.get_full_name() or person.get_username()


def clock(at: Any) -> str:
    return date_format(timezone.localtime(at), "TIME_FORMAT")


def says_the_same(text: Text, version: Revision) -> bool:
    """Nothing was changed, and nothing is said about a change either."""
    names = ("title", "summary", "body", "renders_number")
    same = all(getattr(text, name) == getattr(version, name) for name in names)
    is_silent = text.change == Change.MEANING and not text.change_note
    return same and is_silent and list(text.no_source_needed) == version.no_source_needed


def pair_versions(article: Article) -> list[tuple[int, str]]:
    """The versions of the same article in the other language, the newest first. One query."""
    pair = Revision.objects.filter(article__translation_key=article.translation_key).exclude(article=article)
    found = [
        (
            number,
            _("Version %(number)d, %(day)s") % {"number": number, "day": date_format(timezone.localtime(at), "DATE_FORMAT")},
        )
        for number, at in pair.order_by("-number").values_list("number", "created_at")
    ]
    return found


def tools(article: Article) -> dict[str, Any]:
    """What the tool bar puts into the text. Two queries, for the sources and the pictures."""
    said = f"alt_{article.language}"
    pictures = Image.objects.order_by("title").values_list("key", "title", said)
    sources = sorted(Source.objects.values_list("key", "title"), key=lambda row: (len(row[0]), row[0]))
    blocks = {
        "key-points": _("Key points"),
        "care-now": _("Do now"),
        "care-today": _("Do today"),
        "steps": _("Steps"),
        "skin-signs": _("Signs on the skin"),
        "question": _("Question and answer"),
        "invite": _("Invitation to write to us"),
    }
    return {
        "marks": [
            Tool(_("Bold"), "**%|**"),
            Tool(_("Emphasis"), "*%|*"),
            Tool(_("Link"), "[%](https://|)"),
        ],
        "lines": [
            Tool(_("Heading"), "## "),
            Tool(_("Small heading"), "### "),
            Tool(_("List"), "- "),
            Tool(_("Numbered list"), "1. "),
        ],
        "sources": [Tool(f"{key}: {title}", f"%[^{key}]|") for key, title in sources],
        "numbers": [Tool(f"{key}: {line.number}", f"[%](tel:{key})|") for key, line in LINES.items()],
        "blocks": [
            *(Tool(label, f"::: {name} |\n%\n:::") for name, label in blocks.items()),
            *(Tool(_("Drawing: %(name)s") % {"name": name}, f"::: {DRAWING} {name} |\n%\n:::") for name in sorted(DRAWINGS)),
            *(
                Tool(_("Picture: %(name)s") % {"name": title}, f"::: {IMAGE} {key} {words}|\n%\n:::")
                for key, title, words in pictures
            ),
        ],
    }
