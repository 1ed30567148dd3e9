"""Load the shelf of articles that ships with the code (articles/library): sources, topics, articles in each language."""

from __future__ import annotations

import tomllib
import uuid
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from articles.actions import ActionRefused, publish, save_revision
from articles.models import Article, Publication, Revision, Source, Topic, content_hash

LIBRARY = Path(__file__).resolve().parents[2] / "library"
FENCE = "+++"
NAMESPACE = uuid.UUID("5b0a3c5e-6a2f-4e0e-9d0a-7f1f0d3c9b11")  # makes translation keys from the files' own keys


class Command(BaseCommand):
    help = (
        "Loads the articles of articles/library. Safe to run again: a file that did not change makes nothing, a changed file "
        "makes a new revision and publishes it, and an article that an editor has changed since is left alone and named."
    )

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        Publication.objects.bump()  # a source's new date changes pages too; and first, so that publishers wait holding nothing
        self._load_sources()
        topics = self._load_topics()
        counts = {"new": 0, "unchanged": 0, "left to the editor": 0}
        for path in sorted(LIBRARY.glob("*/*.md")):
            facts, body = read_article(path)
            counts[self._load_article(facts, body, topics, now)] += 1
        self.stdout.write("library: " + ", ".join(f"{number} {what}" for what, number in counts.items() if number))

    def _load_sources(self) -> None:
        for key, row in _read_toml(LIBRARY / "sources.toml").items():
            values = {name: row[name] for name in ("title", "publisher", "url", "checked_on")}
            source, created = Source.objects.get_or_create(key=key, defaults=values)
            if not created and source.checked_on < row["checked_on"]:
                Source.objects.filter(pk=source.pk).update(**values)

    def _load_topics(self) -> dict[tuple[str, str], Topic]:
        topics = {}
        for row in _read_toml(LIBRARY / "topics.toml")["topic"]:
            for language in ("en", "es"):
                topics[row["key"], language], _ = Topic.objects.get_or_create(
                    translation_key=uuid.uuid5(NAMESPACE, row["key"]),
                    language=language,
                    defaults={**row[language], "position": row["position"], "review_days": row["review_days"]},
                )
        return topics

    def _load_article(self, facts: dict[str, Any], body: str, topics: dict[tuple[str, str], Topic], now: datetime) -> str:
        article, _ = Article.objects.get_or_create(
            translation_key=uuid.uuid5(NAMESPACE, facts["key"]),
            language=facts["language"],
            defaults={
                "topic": topics[facts["topic"], facts["language"]],
                "slug": facts["slug"],
                "title": facts["title"],
                "summary": facts["summary"],
            },
        )
        newest = article.revisions.order_by("-number").first()
        text = {"title": facts["title"], "summary": facts["summary"], "body": body}
        if newest and newest.content_hash == content_hash(**text):
            return "unchanged"
        if newest and article.revisions.filter(origin=Revision.Origin.EDITOR).exists():
            self.stdout.write(
                f"library: {facts['language']}/{facts['slug']} has an editor's change, so the file was not loaded"
            )
            return "left to the editor"
        revision = save_revision(article, **text, by=None, at=now, origin=Revision.Origin.LIBRARY)
        try:
            publish(revision, at=now)
        except ActionRefused as refusal:
            raise CommandError(f"{facts['language']}/{facts['slug']}: {refusal}") from refusal
        return "new"


def read_article(path: Path) -> tuple[dict[str, Any], str]:
    """Front matter (TOML between two lines of +++) and body of a library file. Raises CommandError naming the file."""
    text = path.read_text(encoding="utf-8")
    try:
        start, front, body = text.split(f"{FENCE}\n", 2)
        facts = tomllib.loads(front)
    except ValueError as error:
        raise CommandError(f"{path.parent.name}/{path.name}: no front matter between two lines of {FENCE}") from error
    missing = {"key", "slug", "language", "topic", "title", "summary"} - facts.keys()
    if start or missing:
        raise CommandError(
            f"{path.parent.name}/{path.name}: front matter lacks {', '.join(sorted(missing)) or 'its first line'}"
        )
    return facts, body.strip() + "\n"


def _read_toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
