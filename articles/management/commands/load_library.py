"""Load the library that ships with the code (articles/library): sources, topics, glossary, articles in each language."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError, transaction
from django.db.models import DateField, F, Max
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.text import slugify

from articles import freshness, search, shelf
from articles.actions import PLACED, ActionRefused, Text, publish, put_on_shelf, save_revision
from articles.markup import source_keys
from articles.models import Article, GlossaryTerm, Publication, Revision, Source, Topic
from articles.shelf import LANGUAGES, LibraryArticle
from articles.states import ArticleState, ReviewState, SourceStatus

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
        self._close_what_is_too_old()
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
                continue
            there = known[key]
            if all(getattr(there, name) == getattr(read, name) for name in SOURCE_FIELDS):
                continue
            if there.checked_on < read.checked_on or (there.checked_on == read.checked_on and there.edited_at is None):
                read.pk = there.pk
                newer.append(read)
            elif there.edited_at is not None:
                self._leave(f"source {key}")
        Source.objects.bulk_create(new)
        Source.objects.bulk_update(newer, SOURCE_FIELDS)

    def _load_topics(self) -> Topics:
        topics = {}
        for row in shelf.topics():
            for language in LANGUAGES:
                whose = {"translation_key": uuid.uuid5(NAMESPACE, row["key"]), "language": language}
                wanted = {**row[language], **{name: row[name] for name in TOPIC_FIELDS}}
                there = Topic.objects.filter(**whose).first()
                if there is None:
                    there = Topic.objects.create(**whose, **wanted)
                elif any(getattr(there, name) != value for name, value in wanted.items()):
                    if there.edited_at is not None:
                        self._leave(f"topic {language}/{row['key']}")
                    else:
                        Topic.objects.filter(pk=there.pk).update(**wanted)
                        there.refresh_from_db()
                topics[row["key"], language] = there
        return topics

    def _leave(self, what: str) -> None:
        self.stdout.write(f"library: {what} has been changed at the desk, so the file was not loaded")

    def _load_glossary(self) -> None:
        """A term that was changed at the desk is left alone; one that left the files goes, unless it was."""
        sources = dict(Source.objects.values_list("key", "pk"))
        there = {(term.translation_key, term.language): term for term in GlossaryTerm.objects.prefetch_related("sources")}
        wanted = {}
        for row in shelf.glossary():
            keys = row.get("sources", [])
            if missing := set(keys) - sources.keys():
                raise CommandError(f"glossary.toml, {row['key']}: no source {', '.join(sorted(missing))}")
            for language in LANGUAGES:
                term = _term(row, language)
                wanted[term.translation_key, language] = term, {sources[key] for key in keys}
        gone = [term.pk for key, term in there.items() if key not in wanted and term.edited_at is None]
        GlossaryTerm.objects.filter(pk__in=gone).delete()  # first: another term may take its address
        changed = []
        for key, (term, cited) in wanted.items():
            before = there.get(key)
            if before is not None and _said(before, {source.pk for source in before.sources.all()}) == _said(term, cited):
                continue
            if before is not None and before.edited_at is not None:
                self._leave(f"term {term.language}/{term.slug}")
                continue
            changed.append((term, cited))
        # Terms may trade addresses: what is said anew is taken away before any of it is written.
        GlossaryTerm.objects.filter(pk__in=[there[_key(term)].pk for term, _ in changed if _key(term) in there]).delete()
        GlossaryTerm.objects.bulk_create([term for term, _ in changed])
        link = GlossaryTerm.sources.through
        link.objects.bulk_create(link(glossaryterm_id=term.pk, source_id=source) for term, cited in changed for source in cited)

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
        renders = self._rendered(file)
        text = Text(file.title, file.summary, file.body, no_source_needed=file.no_source_needed, renders_number=renders)
        article, _ = Article.objects.get_or_create(
            translation_key=uuid.uuid5(NAMESPACE, file.key),
            language=file.language,
            defaults={"topic": topic, "slug": file.slug, "title": file.title, "summary": file.summary},
        )
        newest = article.revisions.first()
        is_same = newest is not None and newest.content_hash == text.content_hash
        if article.slug != file.slug and not article.former_addresses.filter(slug=file.slug).exists():
            raise CommandError(f"{file.name}: the address of an article does not change; it is {article.slug}")
        if self._is_the_editors(article):
            if not is_same:
                self.stdout.write(
                    f"library: {file.name} has been changed or taken down at the desk, so the file was not loaded"
                )
            return "unchanged" if is_same else "left to the editor"
        gone = Source.objects.filter(key__in=source_keys(file.body), status=SourceStatus.GONE)
        if not is_same and (keys := gone.values_list("key", flat=True)):
            self.stdout.write(
                f"library: {file.name} cites what the desk says is gone ({', '.join(keys)}), so it was not loaded"
            )
            return "left to the editor"
        self._shelve(article, file, topic, renders)
        if is_same:
            return "unchanged"
        revision = save_revision(article, text=text, base=newest, by=None, at=now, origin=Revision.Origin.LIBRARY)
        try:
            publish(revision, by=None, at=now)
        except ActionRefused as refusal:
            raise CommandError(f"{file.name}: {refusal}") from refusal
        return "new"

    def _shelve(self, article: Article, file: LibraryArticle, topic: Topic, renders: int | None) -> None:
        stays = article.events.filter(verb=PLACED).exists()  # where the lead put it
        put_on_shelf(
            article,
            topic=article.topic if stays else topic,
            position=article.position if stays else self._position(file),
            related=article.related if stays else [uuid.uuid5(NAMESPACE, key) for key in file.related],
            no_source_needed=file.no_source_needed,
            renders_number=renders,
        )

    def _rendered(self, file: LibraryArticle) -> int | None:
        """Which version of the English file a translation says: the newest, as both come together. None for the English."""
        if file.language == LANGUAGES[0]:
            return None
        key, language = uuid.uuid5(NAMESPACE, file.key), LANGUAGES[0]
        english = Revision.objects.filter(article__translation_key=key, article__language=language)
        return english.filter(origin=Revision.Origin.LIBRARY).aggregate(newest=Max("number"))["newest"]

    def _is_the_editors(self, article: Article) -> bool:
        """Somebody at the desk wrote a version, took it down or will, moved it, or has it in review."""
        return (
            article.state == ArticleState.WITHDRAWN
            or article.planned_revision_id is not None
            or article.withdraw_at is not None
            or article.former_addresses.exists()
            or article.revisions.filter(origin=Revision.Origin.EDITOR).exists()
            or article.reviews.filter(state=ReviewState.OPEN).exists()
        )

    def _close_what_is_too_old(self) -> None:
        """A topic's file says whether age is a danger on that shelf; that holds for what editors wrote there, too."""
        dated = Article.objects.filter(review_due_on__isnull=False)
        closing = Cast(F("review_due_on") + freshness.CLOSES_AFTER, DateField())
        dated.filter(topic__withdraw_when_overdue=True).update(closes_on=closing)
        dated.filter(topic__withdraw_when_overdue=False).update(closes_on=None)

    def _name_what_has_no_file(self, files: list[LibraryArticle]) -> None:
        """A file that is gone takes nothing down; somebody has to know that its article is still there."""
        there = {(uuid.uuid5(NAMESPACE, file.key), file.language) for file in files}
        for article in Article.objects.published().filter(live_revision__origin=Revision.Origin.LIBRARY):
            if (article.translation_key, article.language) not in there:
                self.stdout.write(f"library: {article.language}/{article.slug} has no file any more, and is still published")


def _key(term: GlossaryTerm) -> tuple[uuid.UUID, str]:
    return term.translation_key, term.language


def _term(row: dict[str, Any], language: str) -> GlossaryTerm:
    """A term as its file says it."""
    words = row[language]
    return GlossaryTerm(
        translation_key=uuid.uuid5(NAMESPACE, f"term {row['key']}"),
        language=language,
        slug=slugify(words["term"]),
        term=words["term"],
        meaning=words["meaning"],
        older_words=words.get("old", []),
        why=words.get("why", ""),
    )


def _said(term: GlossaryTerm, sources: set[int]) -> tuple[object, ...]:
    """All that a reader sees of a term, to compare."""
    words = (term.slug, term.term, term.meaning, tuple(term.older_words), term.why)
    return term.translation_key, term.language, *words, frozenset(sources)
