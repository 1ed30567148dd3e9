"""Loading the library: idempotent, never over what somebody did at the desk, and every fault with the name of its file."""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles import shelf
from articles.actions import Text, place, publish, rename, save_revision
from articles.actions.rows import seen
from articles.actions.shelving import PLACE
from articles.models import Article, ArticleEvent, GlossaryTerm, Publication, Review, Revision, Source, Topic
from articles.states import ArticleState
from tests.make import write

pytestmark = pytest.mark.django_db


@pytest.fixture
def files(tmp_path, monkeypatch) -> Path:
    """A library of two articles that a test may change, loaded once."""
    folder = tmp_path / "library"
    for language in shelf.LANGUAGES:
        (folder / language).mkdir(parents=True)
        for key in ("track-marks", "overdose-now"):
            shutil.copy(shelf.LIBRARY / language / f"{key}.md", folder / language)
    for name in ("sources.toml", "topics.toml", "glossary.toml"):
        shutil.copy(shelf.LIBRARY / name, folder)
    monkeypatch.setattr(shelf, "LIBRARY", folder)
    call_command("load_library", verbosity=0)
    return folder


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def track_marks() -> Article:
    return Article.objects.get(slug="track-marks", language="en")


def test_the_whole_library_loads_and_loading_it_again_makes_nothing(capsys):
    call_command("load_library")
    before = list(Revision.objects.values_list("pk", "content_hash"))
    assert len(before) == len(shelf.articles())
    terms = set(GlossaryTerm.objects.values_list("pk", flat=True))
    call_command("load_library")
    assert list(Revision.objects.values_list("pk", "content_hash")) == before
    assert set(GlossaryTerm.objects.values_list("pk", flat=True)) == terms
    assert f"{len(before)} unchanged" in capsys.readouterr().out


def test_a_changed_file_is_a_new_revision_that_readers_see(files, client):
    change(files / "en/track-marks.md", "## What track marks are", "## What these marks are")
    call_command("load_library", verbosity=0)
    assert track_marks().live_revision.number == 2
    assert "What these marks are" in client.get("/articles/track-marks/").content.decode()


def say_anew(article: Article, elena: User, lucia: User) -> None:
    """An editor changes what readers see, and the lead publishes it."""
    text = Text(
        article.title,
        "Changed by an editor.",
        article.body,
        no_source_needed=article.no_source_needed,
        change_note="Said anew.",
    )
    revision = save_revision(article, text=text, base=article.live_revision, by=elena, at=timezone.now())
    publish(revision, by=lucia, at=timezone.now())


def test_an_editors_change_outlives_a_changed_file(files, elena, lucia, capsys):
    article = track_marks()
    say_anew(article, elena, lucia)
    change(files / "en/track-marks.md", "## What track marks are", "## What these marks are")
    call_command("load_library")
    assert track_marks().summary == "Changed by an editor."
    assert track_marks().revisions.count() == 2
    assert "en/track-marks has been changed or taken down at the desk" in capsys.readouterr().out


def withdraw(article: Article, by: User) -> None:
    Article.objects.filter(pk=article.pk).update(state=ArticleState.WITHDRAWN)


def ask_for_review(article: Article, by: User) -> None:
    Review.objects.create(article=article, revision=article.live_revision, asked_by=by, asked_at=timezone.now())


@pytest.mark.parametrize("at_the_desk", [withdraw, ask_for_review])
def test_what_was_taken_down_or_is_in_review_is_left_alone_when_its_file_changes(files, at_the_desk, elena, capsys):
    at_the_desk(track_marks(), elena)
    before = track_marks().state
    change(files / "en/track-marks.md", "## What track marks are", "## What these marks are")
    call_command("load_library")
    assert track_marks().state == before
    assert track_marks().revisions.count() == 1
    assert "en/track-marks has been changed or taken down" in capsys.readouterr().out


def test_a_file_that_is_gone_takes_nothing_down_and_is_named(files, capsys):
    (files / "es/track-marks.md").unlink()
    call_command("load_library")
    assert Article.objects.published().filter(slug="track-marks", language="es").exists()
    assert "es/track-marks has no file any more" in capsys.readouterr().out


def test_an_article_moves_to_another_shelf_and_its_review_comes_forward(files):
    before = track_marks()
    change(files / "en/track-marks.md", 'topic = "injecting-and-health"', 'topic = "overdose"')
    change(files / "topics.toml", 'articles = ["overdose-now"', 'articles = ["track-marks", "overdose-now"')
    call_command("load_library", verbosity=0)
    after = track_marks()
    assert after.topic.slug == "overdose"
    assert after.position == 0
    assert after.review_due_on == before.updated_on + timedelta(days=90) < before.review_due_on
    assert after.revisions.count() == 1


def test_a_longer_rhythm_does_not_put_a_review_off(files):
    before = track_marks().review_due_on
    change(files / "topics.toml", "review_days = 182", "review_days = 365")
    call_command("load_library", verbosity=0)
    assert track_marks().review_due_on == before


def test_a_mended_source_is_loaded_and_an_older_reading_is_not(files):
    change(files / "sources.toml", 'title = "What to Do if You Think Someone is Overdosing"', 'title = "A mended title"')
    call_command("load_library", verbosity=0)
    assert Source.objects.get(key="s1").title == "A mended title"
    Source.objects.filter(key="s1").update(title="Read at the desk", checked_on=date(2027, 1, 1))
    call_command("load_library", verbosity=0)
    assert Source.objects.get(key="s1").title == "Read at the desk"


def test_topics_and_glossary_follow_their_files(files):
    change(files / "topics.toml", 'title = "Overdose"', 'title = "In an overdose"')
    change(files / "glossary.toml", 'term = "Abscess"', 'term = "Abscess of the skin"')
    call_command("load_library", verbosity=0)
    assert Topic.objects.get(slug="overdose", language="en").title == "In an overdose"
    assert GlossaryTerm.objects.filter(term="Abscess of the skin").exists()
    assert not GlossaryTerm.objects.filter(term="Abscess").exists()


def test_a_topic_a_term_and_a_source_that_were_changed_at_the_desk_are_left_alone_and_named(files, capsys):
    Topic.objects.filter(slug="overdose").update(title="At the desk", edited_at=timezone.now())
    GlossaryTerm.objects.filter(term="Abscess").update(meaning="At the desk", edited_at=timezone.now())
    Source.objects.filter(key="s1").update(title="At the desk", edited_at=timezone.now())
    call_command("load_library")
    assert Topic.objects.get(slug="overdose").title == "At the desk"
    assert GlossaryTerm.objects.get(term="Abscess").meaning == "At the desk"
    assert Source.objects.get(key="s1").title == "At the desk"
    out = capsys.readouterr().out
    for what in ("topic en/overdose", "term en/abscess", "source s1"):
        assert f"{what} has been changed at the desk" in out


def test_a_source_that_was_read_again_for_the_files_is_loaded_over_the_desks(files):
    Source.objects.filter(key="s1").update(title="At the desk", edited_at=timezone.now(), checked_on=date(2020, 1, 1))
    call_command("load_library", verbosity=0)
    assert Source.objects.get(key="s1").title != "At the desk"


def test_a_term_that_left_the_files_goes_and_one_of_the_desks_stays(files):
    terms = GlossaryTerm.objects.filter(language="en")
    kept = set(terms.values_list("pk", flat=True))
    GlossaryTerm.objects.create(language="en", slug="theirs", term="Theirs", meaning="Invented.")
    GlossaryTerm.objects.create(language="en", slug="ours", term="Ours", meaning="Invented.", edited_at=timezone.now())
    call_command("load_library", verbosity=0)
    assert not terms.filter(slug="theirs").exists()
    assert terms.filter(slug="ours").exists()
    assert kept <= set(terms.values_list("pk", flat=True))  # what says the same is not made anew


def test_an_article_that_moved_at_the_desk_is_the_desks_and_no_error(files, elena, capsys):
    rename(track_marks(), "marks", by=elena, at=timezone.now())
    change(files / "en/track-marks.md", "## What track marks are", "## What these marks are")
    call_command("load_library")
    assert Article.objects.get(slug="marks", language="en").revisions.count() == 1
    assert "en/track-marks has been changed or taken down" in capsys.readouterr().out


def test_an_article_that_was_placed_at_the_desk_stays_there(files, lucia):
    article, last = track_marks(), Article.objects.get(slug="overdose-what-to-do-now", language="en")
    was = seen(article, PLACE)
    place(article, topic=last.topic, position=9, related=[last], was=was, by=lucia, at=timezone.now())
    change(files / "en/track-marks.md", "## What track marks are", "## What these marks are")
    call_command("load_library", verbosity=0)
    after = track_marks()
    assert (after.topic, after.position, after.related[0]) == (last.topic, 9, last.translation_key)
    assert "## What these marks are" in after.body  # its text still follows the file


def test_a_file_that_cites_what_the_desk_says_is_gone_is_not_loaded_and_named(files, capsys):
    Source.objects.filter(key="s11").update(status="gone")
    change(files / "en/track-marks.md", "## What track marks are", "## What these marks are")
    call_command("load_library")
    assert track_marks().revisions.count() == 1
    assert "en/track-marks cites what the desk says is gone (s11)" in capsys.readouterr().out


def test_a_translation_says_the_newest_file_and_is_behind_when_an_editor_changed_the_other(files, elena, lucia):
    change(files / "en/track-marks.md", "## What track marks are", "## What these marks are")
    call_command("load_library", verbosity=0)
    english = track_marks()
    spanish = Article.objects.get(translation_key=english.translation_key, language="es")
    assert (english.renders_number, spanish.renders_number) == (None, 2)
    assert not spanish.drift(english)
    say_anew(english, elena, lucia)
    call_command("load_library", verbosity=0)
    spanish.refresh_from_db()
    assert spanish.drift(track_marks())


def test_what_was_loaded_before_these_columns_were_there_is_filled_in(files):
    Article.objects.update(no_source_needed=[], renders_number=None, closes_on=None)
    call_command("load_library", verbosity=0)
    for file in shelf.articles():
        row = Article.objects.get(language=file.language, slug=file.slug)
        assert row.no_source_needed == list(file.no_source_needed)
        assert row.renders_number == (1 if file.language == "es" else None)
        closes = row.review_due_on + timedelta(days=90) if file.topic == "overdose" else None
        assert row.closes_on == closes


def test_whether_a_shelf_closes_holds_for_what_editors_wrote_on_it_too(files, elena):
    write(track_marks(), elena)
    change(
        files / "topics.toml",
        "review_days = 182\nwithdraw_when_overdue = false",
        "review_days = 182\nwithdraw_when_overdue = true",
    )
    call_command("load_library", verbosity=0)
    assert track_marks().closes_on == track_marks().review_due_on + timedelta(days=90)


FAULTS = {
    "a slug that changed": (
        "en/track-marks.md",
        'slug = "track-marks"',
        'slug = "marks"',
        "the address of an article does not change",
    ),
    "a slug that is no address": ("en/track-marks.md", 'slug = "track-marks"', 'slug = "A/B"', "the slug is not an address"),
    "an unknown topic": (
        "en/track-marks.md",
        'topic = "injecting-and-health"',
        'topic = "nowhere"',
        "there is no topic nowhere",
    ),
    "no place on the shelf": ("topics.toml", '["track-marks", ', "[", "track-marks has no place"),
    "a source without publisher": (
        "sources.toml",
        'publisher = "Centers',
        'house = "Centers',
        "sources.toml, s1: lacks publisher",
    ),
    "an unknown source": ("en/track-marks.md", "[^s11]", "[^s999]", "s999"),
    "an unknown source of a term": ("glossary.toml", 'sources = ["s13"]', 'sources = ["s999"]', "no source s999"),
    "two topics at one address": ("topics.toml", 'slug = "families"', 'slug = "overdose"', "want the same address"),
    "a topic in one language": ("topics.toml", "[topic.es]", "[topic.fr]", "lacks es"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_and_changes_nothing(files, fault):
    file, before, after, sentence = FAULTS[fault]
    change(files / file, before, after)
    rows = list(Revision.objects.values_list("pk", flat=True)), list(Topic.objects.values_list("slug", flat=True))
    number = Publication.objects.get().number
    with pytest.raises(CommandError, match=re.escape(sentence)):
        call_command("load_library", verbosity=0)
    assert rows == (list(Revision.objects.values_list("pk", flat=True)), list(Topic.objects.values_list("slug", flat=True)))
    assert Publication.objects.get().number == number


def test_both_languages_find_each_other(files, client):
    page = client.get("/articles/overdose-what-to-do-now/").content.decode()
    assert 'href="/es/articles/sobredosis-que-hacer-ahora/"' in page
    page = client.get("/es/articles/sobredosis-que-hacer-ahora/").content.decode()
    assert 'href="/articles/overdose-what-to-do-now/"' in page


def test_what_needs_no_source_and_which_shelves_close_come_with_the_files():
    call_command("load_library", verbosity=0)
    for file in shelf.articles():
        row = Article.objects.get(language=file.language, slug=file.slug)
        assert row.no_source_needed == row.live_revision.no_source_needed == list(file.no_source_needed)
    closing = Topic.objects.filter(withdraw_when_overdue=True, language="en").values_list("slug", flat=True)
    assert set(closing) == {"overdose", "treatment"}


def test_what_the_library_publishes_says_that_nobody_did():
    call_command("load_library", verbosity=0)
    events = ArticleEvent.objects.all()
    assert len(events) == len(shelf.articles())
    assert {(event.verb, event.by, event.by_name) for event in events} == {("published", None, "")}
