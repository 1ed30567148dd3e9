"""Writing: drafts that are kept as one types, versions made on purpose, and nobody's words overwritten."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.utils import timezone

from articles.actions import (
    ActionRefused,
    DraftMoved,
    NotAllowed,
    Stale,
    autosave,
    check_again,
    create_article,
    discard,
    restore,
    save_revision,
    set_people,
)
from articles.models import Article, ArticleEvent, Revision, WorkingDraft
from tests.make import SOUND, make_article, make_sound, make_topic, sign, write

pytestmark = pytest.mark.django_db

NOW = timezone.now


def test_an_article_begins_as_a_draft_with_an_empty_version_that_nobody_else_sees(client, elena):
    article = create_article(topic=make_topic(), slug="new", title="  New  words ", by=elena, at=NOW())
    assert (article.title, article.state, article.language, article.keeper) == ("New words", "draft", "en", elena)
    assert article.revisions.get().body == ""
    assert client.get(article.get_absolute_url()).status_code == 404


def test_a_pair_is_of_the_other_language_and_there_is_one(elena):
    english = make_sound()
    with pytest.raises(ActionRefused, match="in this language already"):
        create_article(topic=make_topic(), slug="new", title="New", by=elena, at=NOW(), pair=english)
    spanish = create_article(topic=make_topic("es"), slug="nuevo", title="Nuevo", by=elena, at=NOW(), pair=english)
    assert (spanish.translation_key, spanish.language) == (english.translation_key, "es")


@pytest.mark.parametrize(("slug", "why"), [("invented", "Another article"), ("A", "small letters"), ("", "small letters")])
def test_an_address_is_sound_and_free(slug, why, elena):
    make_article()
    with pytest.raises(ActionRefused, match=why):
        create_article(topic=make_topic(), slug=slug, title="New", by=elena, at=NOW())


# --- Working drafts -----------------------------------------------------------------------------------------------------


def keep(article: Article, by, version: int, **changes) -> WorkingDraft:
    return autosave(article, base=article.live_revision, text=replace(SOUND, **changes), version=version, by=by, at=NOW())


def test_what_is_typed_is_kept_and_is_no_version_and_no_event(elena):
    article = make_sound()
    events = ArticleEvent.objects.count()
    assert keep(article, elena, 0, body="One").version == 1
    assert keep(article, elena, 1, body="One two").version == 2
    assert (WorkingDraft.objects.get().body, WorkingDraft.objects.get().base) == ("One two", article.live_revision)
    assert (Revision.objects.count(), ArticleEvent.objects.count()) == (1, events)


def test_two_tabs_do_not_overwrite_each_other_and_see_what_the_other_wrote(elena):
    article = make_sound()
    keep(article, elena, 0, body="First tab")
    for version in (0, 2):
        with pytest.raises(DraftMoved) as refusal:
            keep(article, elena, version, body="Second tab")
        assert refusal.value.draft.body == "First tab"
    assert WorkingDraft.objects.get().body == "First tab"


def test_a_draft_that_became_a_version_in_another_tab_is_not_begun_again_unseen(elena):
    article = make_sound()
    keep(article, elena, 0)
    write(article, elena, summary="What to do now.")
    assert not WorkingDraft.objects.exists()
    with pytest.raises(DraftMoved) as refusal:
        keep(article, elena, 1)
    assert refusal.value.draft is None


def test_everybody_has_a_draft_of_their_own(elena, lucia):
    article = make_sound()
    keep(article, elena, 0, body="Elena")
    keep(article, lucia, 0, body="Lucia")
    discard(article, by=elena)
    assert WorkingDraft.objects.get().user == lucia
    write(article, elena, summary="What to do now.")
    assert WorkingDraft.objects.get().body == "Lucia"


def test_keeping_what_is_typed_takes_four_queries(elena, django_assert_max_num_queries):
    article = make_sound()
    elena.has_perm("articles.change_article")
    with django_assert_max_num_queries(4 + 4):  # two savepoints and their releases
        keep(article, elena, 0)


# --- Versions -----------------------------------------------------------------------------------------------------------


def test_the_same_text_is_no_version_but_what_it_renders_or_a_word_for_the_record_is(elena):
    article = make_sound()
    with pytest.raises(ActionRefused, match="Nothing has changed"):
        write(article, elena, change_note="")
    assert write(article, elena, renders_number=3).number == 2
    assert write(article, elena, renders_number=3, change_note="What the other language said before.").number == 3


@pytest.mark.parametrize(
    "changes",
    [{"title": "T" * 161}, {"summary": "s" * 401}, {"body": "b" * 60_001}, {"change_note": "n" * 301}, {"title": " "}],
)
def test_what_does_not_fit_is_refused_in_words(changes, elena):
    with pytest.raises(ActionRefused):
        write(make_sound(), elena, **changes)


def test_an_earlier_version_comes_back_as_the_newest(elena):
    article = make_sound()
    write(article, elena, summary="What to do now.")
    back = restore(article.live_revision, by=elena, at=NOW())
    assert (back.number, back.name, back.content_hash) == (3, "Version 1 again", article.live_revision.content_hash)
    assert back.no_source_needed == article.live_revision.no_source_needed
    with pytest.raises(ActionRefused, match="says the same"):
        restore(article.live_revision, by=elena, at=NOW())


def test_a_library_file_is_not_written_over_somebodys_newer_version_either(elena):
    article = make_sound()
    write(article, elena, summary="What to do now.")
    with pytest.raises(Stale):
        save_revision(article, text=SOUND, base=article.live_revision, by=None, at=NOW())


def test_a_signed_text_is_checked_again_without_a_change_of_a_word(elena, ramon):
    article = make_sound()
    sign(article.live_revision, ramon)
    again = check_again(article, by=elena, at=NOW())
    assert (again.number, again.content_hash, again.change) == (2, article.live_revision.content_hash, "small")


def test_what_people_are_writing_goes_on_when_the_words_are_to_be_checked_again(elena, lucia, ramon):
    article = make_sound()
    sign(article.live_revision, ramon)
    for person in (elena, lucia):
        keep(article, person, 0)
    again = check_again(article, by=elena, at=NOW())
    assert set(WorkingDraft.objects.values_list("user", "base")) == {(elena.pk, again.pk), (lucia.pk, again.pk)}


def test_who_keeps_an_article_may_edit_it(elena, lucia, ana):
    article = make_sound()
    set_people(article, author_name=" A.  Invented", keeper=elena, by=lucia, at=NOW())
    assert (Article.objects.get().author_name, Article.objects.get().keeper) == ("A. Invented", elena)
    with pytest.raises(NotAllowed):
        set_people(article, author_name="", keeper=ana, by=lucia, at=NOW())
