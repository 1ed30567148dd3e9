"""Two articles that say the same, side by side, and what moved in the one since the other was written from it."""

from __future__ import annotations

import html
import re

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from articles import actions, shelf
from articles.admin_views.translate import paired
from articles.models import Article
from tests.make import make_article, make_sound, signed_in, write

pytestmark = pytest.mark.django_db

GIVEN = 4  # session, user, two of permissions
SPANISH = {
    "title": "Ayuda en casa",
    "summary": "Qué puede hacer hoy.",
    "body": "## Qué ayuda\n\nQuédese. Pida ayuda.\n",
    "no_source_needed": ["Qué ayuda"],
}


def shown(person: User, article: Article) -> str:
    answer = signed_in(person).get(f"/admin/articles/article/{article.pk}/translate/")
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def sides(page: str) -> list[tuple[str, str]]:
    """The lines of both columns, as eyes see them."""
    found = []
    for line in re.findall(r'<li class="sides">(.*?)</li>', page, re.S):
        cells = re.findall(r'<p class="(?:side-words|empty-line)[^"]*"(?: lang="\w+")?>(.*?)</p>', line, re.S)
        found.append(tuple(cells))
    return found


@pytest.fixture
def english(db) -> Article:
    return make_sound()


@pytest.fixture
def spanish(elena, english) -> Article:
    article = make_article(language="es", slug="inventado", translation_key=english.translation_key)
    actions.publish(write(article, renders_number=1, **SPANISH), by=None, at=timezone.now())
    article.refresh_from_db()
    return article


@pytest.fixture
def moved(elena, english, spanish) -> Article:
    """The English text changed in meaning, and readers see it."""
    newest = write(english, body="## What helps\n\nStay with them all night. Call for help.\n")
    actions.publish(newest, by=None, at=timezone.now())
    english.refresh_from_db()
    return english


def test_both_texts_stand_side_by_side_paragraph_by_paragraph(elena, spanish):
    assert sides(shown(elena, spanish)) == [
        ("Help at home", "Ayuda en casa"),
        ("What you can do today.", "Qué puede hacer hoy."),
        ("## What helps", "## Qué ayuda"),
        ("Stay with them. Call for help.", "Quédese. Pida ayuda."),
    ]


def test_each_side_says_its_language_to_whoever_hears_the_page(elena, spanish):
    page = shown(elena, spanish)
    assert '<p class="side-words" lang="en">Help at home</p>' in page
    assert '<p class="side-words" lang="es">Ayuda en casa</p>' in page


def test_it_is_the_same_from_both_ends(elena, english, spanish):
    assert sides(shown(elena, english)) == sides(shown(elena, spanish))


def test_what_one_side_lacks_leaves_a_place(elena, english, spanish):
    write(spanish, elena, renders_number=1, **{**SPANISH, "body": "## Qué ayuda\n\nQuédese.\n\n- Llame.\n\nDespués.\n"})
    lines = sides(shown(elena, spanish))
    assert ("Nothing here", "- Llame.") in lines


def test_nothing_has_moved(elena, spanish):
    page = shown(elena, spanish)
    assert "Nothing has moved since" in page
    assert "drift-behind" not in page
    assert "What moved in" not in page


def test_what_moved_in_the_english_is_marked_and_readers_are_told(elena, moved, spanish):
    page = shown(elena, spanish)
    assert "The English text has changed in meaning" in page
    assert "The Spanish text renders version 1." in page
    assert "Readers of the Spanish page are told that the other one is newer." in page
    assert "What moved in the English text, from version 1 to 2" in page
    assert re.search(r"<ins><span[^>]*> added: </span> all night</ins>", page)


def test_a_small_change_is_shown_and_is_no_drift(elena, english, spanish):
    newest = write(english, change="small", summary="What you can do, today.")
    actions.publish(newest, by=None, at=timezone.now())
    page = shown(elena, spanish)
    assert "Only small things have changed" in page
    assert "drift-behind" not in page
    assert "What moved in the English text, from version 1 to 2" in page


def test_what_is_not_published_yet_is_named_and_not_rendered(elena, lucia, english, spanish):
    write(english, lucia, summary="What you can do this minute.")
    page = shown(elena, spanish)
    assert "Version 2 of the English text is not published yet." in page
    assert "What you can do this minute." not in page
    assert f"/admin/articles/article/{english.pk}/compare/?a=1&b=2" in page


def test_ones_own_draft_is_what_stands_beside_the_english(elena, lucia, moved, spanish):
    text = actions.Text("Ayuda hoy", "Qué puede hacer hoy.", SPANISH["body"], renders_number=2)
    actions.autosave(spanish, base=spanish.revisions.first(), text=text, version=0, by=elena, at=timezone.now())
    page = shown(elena, spanish)
    assert sides(page)[0] == ("Help at home", "Ayuda hoy")
    assert "Your working draft" in page
    assert "Nothing has moved since" in page  # what is being written renders version 2
    assert "Ayuda hoy" not in shown(lucia, spanish)


def test_a_translation_that_does_not_say_what_it_renders_is_told_so(elena, english):
    article = make_article(language="es", slug="inventado", translation_key=english.translation_key)
    write(article, elena, **SPANISH)
    page = shown(elena, article)
    assert "Nobody has said which version is rendered" in page
    assert sides(page)[0] == ("Help at home", "Ayuda en casa")


def test_a_version_that_is_not_here_is_told(elena, english):
    article = make_article(language="es", slug="inventado", translation_key=english.translation_key)
    write(article, elena, renders_number=9, **SPANISH)
    assert "Version 9 of the English text is not here" in shown(elena, article)


def test_a_pair_that_nobody_wrote_yet_has_its_page(elena):
    english = make_article()
    spanish = make_article(language="es", slug="inventado", translation_key=english.translation_key)
    assert "Neither has a text yet." in shown(elena, spanish)


def test_an_article_without_a_pair_says_so(elena, english):
    page = shown(elena, english)
    assert "There is no translation yet" in page
    assert "side-rows" not in page


def test_who_may_only_read_is_led_nowhere_to_write(elena, ramon, spanish):
    assert "Write the Spanish text" in shown(elena, spanish)
    assert "Write the Spanish text" not in shown(ramon, spanish)


@pytest.mark.parametrize("more", [0, 2])
def test_it_costs_the_same_for_one_version_and_for_three(elena, english, spanish, more, django_assert_num_queries):
    for number in range(more):
        actions.publish(write(english, summary=f"In {number} days."), by=None, at=timezone.now())
        write(spanish, elena, renders_number=1, **SPANISH | {"summary": f"En {number} días."})
    client = signed_in(elena)
    with django_assert_num_queries(GIVEN + (5 if more else 4)):  # the version that it renders, unless that is the one shown
        assert client.get(f"/admin/articles/article/{spanish.pk}/translate/").status_code == 200


# --- Which paragraph stands beside which ------------------------------------------------------------------------------


def of_library(language: str, key: str) -> str:
    return next(file.body for file in shelf.articles() if (file.language, file.key) == (language, key))


@pytest.mark.parametrize("key", sorted({file.key for file in shelf.articles()}))
def test_the_librarys_pairs_stand_side_by_side_without_a_gap(key):
    lines = list(paired(of_library("en", key), of_library("es", key)))
    gaps = [line for line in lines if None in line]
    assert len(gaps) <= 2, gaps


def test_a_paragraph_that_is_new_on_one_side_moves_nothing_else():
    english, spanish = of_library("en", "track-marks"), of_library("es", "track-marks")
    paragraphs = english.split("\n\n")
    longer = "\n\n".join([*paragraphs[:5], "## A new heading", "A new paragraph.[^s99]", *paragraphs[5:]])
    before = [line for line in paired(english, spanish) if None not in line]
    after = [line for line in paired(longer, spanish) if None not in line]
    assert len(set(after) & set(before)) >= len(before) - 2


@given(st.text(alphabet="ab #-:1\n", max_size=80), st.text(alphabet="cd #-:1\n", max_size=80))
def test_no_paragraph_is_lost(left, right):
    lines = list(paired(left, right))
    assert "".join("".join((one or "").split()) for one, _other in lines) == "".join(left.split())
    assert "".join("".join((other or "").split()) for _one, other in lines) == "".join(right.split())
