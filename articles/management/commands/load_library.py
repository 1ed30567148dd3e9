"""Load the library that ships with the code (articles/library): sources, topics, glossary, articles in each language."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.text import slugify

from articles import search, shelf
from articles.actions import ActionRefused, Text, publish, put_on_shelf, save_revision
from articles.models import Article, GlossaryTerm, Publication, Revision, Source, Topic
from articles.shelf import LANGUAGES, LibraryArticle
from articles.states import ArticleState, ReviewState

NAMESPACE = uuid.UUID("5b0a3c5e-6a2f-4e0e-9d0a-7f1f0d3c9b11")  # makes translation keys from the files' own keys

SOURCE_FIELDS = ("title", "publisher", "url", "checked_on")
TOPIC_FIELDS = ("position", "review_days", "withdraw_when_overdue")

Topics = dict[tuple[str, str], Topic]


class Command(BaseCommand):
    help = (
        "Loads articles/library. Safe to run again: a file that did not change makes nothing, a changed file makes a new "
        "revision and publishes it, and an article that somebody changed or took down at the desk is left alone and named."
    )

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        Publication.objects.bump()  # a source's new date changes pages too; and first, so that publishers wait holding nothing
        try:
            self._load_sources()
            self._load_glossary()
            topics = self._load_topics()
            counts = {"new": 0, "unchanged": 0, "left to the editor": 0}
            files = shelf.articles()
            for file in files:
                counts[self._load_article(file, topics, now)] += 1
        except shelf.LibraryError as error:
            raise CommandError(str(error)) from error
        except IntegrityError as error:
            raise CommandError(f"two entries of the library want the same address: {error}") from error
        self._name_what_has_no_file(files)
        search.refresh(now)
        self.stdout.write("library: " + ", ".join(f"{number} {what}" for what, number in counts.items() if number))

    def _load_sources(self) -> None:
        known = {source.key: source for source in Source.objects.all()}
        new, newer = [], []
        for key, row in shelf.sources().items():
            read = Source(key=key, **{name: row[name] for name in SOURCE_FIELDS})
            if key not in known:
                new.append(read)
            elif known[key].checked_on <= read.checked_on and any(
                getattr(known[key], name) != getattr(read, name) for name in SOURCE_FIELDS
            ):
                read.pk = known[key].pk
                newer.append(read)
        Source.objects.bulk_create(new)
        Source.objects.bulk_update(newer, SOURCE_FIELDS)

    def _load_topics(self) -> Topics:
        topics = {}
        for row in shelf.topics():
            for language in LANGUAGES:
                topics[row["key"], language], _ = Topic.objects.update_or_create(
                    translation_key=uuid.uuid5(NAMESPACE, row["key"]),
                    language=language,
                    defaults={**row[language], **{name: row[name] for name in TOPIC_FIELDS}},
                )
        return topics

    def _load_glossary(self) -> None:
        """The glossary belongs to the files until the editors' desk can change it: made anew when they say anything else."""
        sources = dict(Source.objects.values_list("key", "pk"))
        wanted, cited = [], []
        for row in shelf.glossary():
            keys = row.get("sources", [])
            if missing := set(keys) - sources.keys():
                raise CommandError(f"glossary.toml, {row['key']}: no source {', '.join(sorted(missing))}")
            for language in LANGUAGES:
                words = row[language]
                wanted.append(
                    GlossaryTerm(
                        translation_key=uuid.uuid5(NAMESPACE, f"term {row['key']}"),
                        language=language,
                        slug=slugify(words["term"]),
                        term=words["term"],
                        meaning=words["meaning"],
                        older_words=words.get("old", []),
                        why=words.get("why", ""),
                    )
                )
                cited.append({sources[key] for key in keys})
        there = list(GlossaryTerm.objects.prefetch_related("sources"))
        if {_said(term, {source.pk for source in term.sources.all()}) for term in there} == set(map(_said, wanted, cited)):
            return
        GlossaryTerm.objects.all().delete()
        GlossaryTerm.objects.bulk_create(wanted)
        link = GlossaryTerm.sources.through
        link.objects.bulk_create(
            link(glossaryterm_id=term.pk, source_id=source)
            for term, of_term in zip(wanted, cited, strict=True)
            for source in of_term
        )

    def _position(self, file: LibraryArticle) -> int:
        """Its place in the list of its topic."""
        order = next(row["articles"] for row in shelf.topics() if row["key"] == file.topic)
        if file.key not in order:
            raise CommandError(f"topics.toml, {file.topic}: {file.key} has no place in its list of articles")
        return int(order.index(file.key))

    def _load_article(self, file: LibraryArticle, topics: Topics, now: datetime) -> str:
        """What became of the file. The topic and what to read next follow it until an editor has a hand in the article."""
        if file.topic not in {key for key, _ in topics}:
            raise CommandError(f"{file.name}: there is no topic {file.topic}")
        topic = topics[file.topic, file.language]
        text = Text(file.title, file.summary, file.body, no_source_needed=file.no_source_needed)
        article, _ = Article.objects.get_or_create(
            translation_key=uuid.uuid5(NAMESPACE, file.key),
            language=file.language,
            defaults={"topic": topic, "slug": file.slug, "title": file.title, "summary": file.summary},
        )
        newest = article.revisions.first()
        is_same = newest is not None and newest.content_hash == text.content_hash
        if article.slug != file.slug:
            raise CommandError(f"{file.name}: the address of an article does not change; it is {article.slug}")
        if self._is_the_editors(article):
            if not is_same:
                self.stdout.write(
                    f"library: {file.name} has been changed or taken down at the desk, so the file was not loaded"
                )
            return "unchanged" if is_same else "left to the editor"
        related = [uuid.uuid5(NAMESPACE, key) for key in file.related]
        put_on_shelf(article, topic=topic, position=self._position(file), related=related)
        if is_same:
            return "unchanged"
        revision = save_revision(article, text=text, base=newest, by=None, at=now, origin=Revision.Origin.LIBRARY)
        try:
            publish(revision, by=None, at=now)
        except ActionRefused as refusal:
            raise CommandError(f"{file.name}: {refusal}") from refusal
        return "new"

    def _is_the_editors(self, article: Article) -> bool:
        """Somebody at the desk wrote a version, or took it down, or has it in review."""
        return (
            article.state == ArticleState.WITHDRAWN
            or article.revisions.filter(origin=Revision.Origin.EDITOR).exists()
            or article.reviews.filter(state=ReviewState.OPEN).exists()
        )

    def _name_what_has_no_file(self, files: list[LibraryArticle]) -> None:
        """A file that is gone takes nothing down; somebody has to know that its article is still there."""
        there = {(uuid.uuid5(NAMESPACE, file.key), file.language) for file in files}
        for article in Article.objects.published().filter(live_revision__origin=Revision.Origin.LIBRARY):
            if (article.translation_key, article.language) not in there:
                self.stdout.write(f"library: {article.language}/{article.slug} has no file any more, and is still published")


def _said(term: GlossaryTerm, sources: set[int]) -> tuple[object, ...]:
    """All that a reader sees of a term, to compare."""
    words = (term.slug, term.term, term.meaning, tuple(term.older_words), term.why)
    return term.translation_key, term.language, *words, frozenset(sources)
