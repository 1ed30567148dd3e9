"""A version as somebody reads it before they sign: its words, what they rest on, and what changed since others were signed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.conf import settings

from articles import markup
from articles.admin_views.versions import Field, fields_of
from articles.models import Image, Revision, SignOff, Source

HEADING_ID = re.compile(r'(<h[23]) id="[^"]*"')  # a page of the desk has ids of its own
SHORT_HASH = 12  # characters: enough to compare by eye


@dataclass(frozen=True)
class Cited:
    """A source under the number that its marks carry; none: the text cites what is not in the table."""

    number: int
    key: str
    source: Source | None


@dataclass(frozen=True)
class Reading:
    revision: Revision
    page: markup.Page
    cited: list[Cited]
    signed_before: SignOff | None  # the latest signature under other words of this article
    changes: list[Field]  # what changed since then

    @property
    def short_hash(self) -> str:
        return self.revision.content_hash[:SHORT_HASH]


def read(revision: Revision, sources: Iterable[Source] | None = None) -> Reading:
    """Two queries; one, where the caller has the sources; one more for a text with pictures."""
    page = markup.render(revision.body, Image.objects.specs(revision.body))
    rows = Source.objects.filter(key__in=page.source_keys) if sources is None else sources
    of_key = {source.key: source for source in rows}
    cited = [Cited(number, key, of_key.get(key)) for number, key in enumerate(page.source_keys, 1)]
    others = SignOff.objects.filter(revision__article=revision.article_id).exclude(content_hash=revision.content_hash)
    before = others.select_related("revision").order_by("-at").first()
    # What the sanitiser let through, but for ids and for whose pages a link means: the desk may have no such page.
    shown = HEADING_ID.sub(r"\1", page.html).replace('href="/', f'href="{settings.PUBLIC_URL}/')
    changes = fields_of(before.revision, revision) if before else []
    return Reading(revision, replace(page, html=shown), cited, before, changes)
