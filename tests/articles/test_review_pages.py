"""The review page: where a version stands, what this person may do next, and what a refused verb leaves on the page."""

from __future__ import annotations

import ast
import html
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.formats import date_format

from articles import actions
from articles.actions.rows import seen
from articles.actions.shelving import PLACE
from articles.admin_views.review import EVENTS
from articles.models import Article, Notice, Redirect, Review, Revision, SignLink, SignOff, Source, Topic
from tests.make import ask, csrf_post, main_of, make_article, make_sound, make_topic, sign, signed_in, whole_database, write

pytestmark = pytest.mark.django_db

OTHER = "What to do now."
DR = "Dr. Invented"
NEW_YORK = ZoneInfo("America/New_York")


def at(article: Article, page: str = "review") -> str:
    return f"/admin/articles/article/{article.pk}/{page}/"


def press(person: User, article: Article, verb: str, **typed: Any) -> Any:
    """What the button of that verb sends; the version is the newest unless another one is named."""
    number = article.revisions.first().number
    return csrf_post(signed_in(person), at(article, verb), {"number": number, **typed})


def look(person: User, article: Article) -> str:
    answer = signed_in(person).get(at(article))
    assert answer.status_code == 200
    return main_of(answer)


def offered(page: str) -> list[str]:
    return re.findall(r'<details class="verb".*?action="/admin/articles/article/\d+/(\w+)/"', page, re.S)


def typed_moment(moment: datetime) -> str:
    return moment.astimezone(NEW_YORK).strftime("%Y-%m-%dT%H:%M")


@pytest.fixture
def written(elena) -> Article:
    """Readers see version 1; Elena wrote version 2."""
    article = make_sound()
    write(article, elena, summary=OTHER)
    return article


@pytest.fixture
def asked(written, elena) -> Article:
    ask(written.revisions.first(), elena)
    return written


# --- Where it stands ----------------------------------------------------------------------------------------------------


def test_one_glance_says_where_it_stands_and_who_is_next(written, elena, ramon, lucia):
    for person, stands, is_next in (
        (elena, "Being written", "an editor sends it"),
        (elena, "With the reviewer", "a clinical reviewer reads and signs it"),
        (ramon, "Signed", "an editor publishes it"),
        (lucia, "Readers see it", "Readers see this version"),
    ):
        page = look(person, written)
        assert re.search(rf'aria-current="step">{stands}<', page), stands
        assert is_next in page
        {
            "Being written": lambda: ask(written.revisions.first(), elena),
            "With the reviewer": lambda: press(ramon, written, "sign", name=DR, read="on"),
            "Signed": lambda: press(lucia, written, "publish", moment="now"),
            "Readers see it": lambda: None,
        }[stands]()
    assert Article.objects.get().reviewer_name == DR


def test_what_was_sent_back_says_so_and_why(asked, elena, ramon):
    press(ramon, asked, "send_back", reason="The dose is missing.")
    page = look(elena, asked)
    assert "Sent back" in page
    assert "The dose is missing." in page
    assert offered(page)[0] == "send"


def test_a_plan_is_shown_in_the_centres_time_which_is_named(written, lucia):
    when = timezone.now() + timedelta(days=2)
    assert press(lucia, written, "plan", when=typed_moment(when)).status_code == 302
    planned = Article.objects.get().planned_for
    assert planned == when.replace(second=0, microsecond=0)
    page = look(lucia, written)
    assert date_format(when.astimezone(NEW_YORK), "DATETIME_FORMAT") in page
    assert "New York time" in page
    assert 'aria-current="step">Planned<' in page


def test_a_first_publication_opens_at_the_time_that_was_typed(client, elena):
    article = make_article()
    write(article)
    when = timezone.now() + timedelta(hours=30)
    assert press(elena, article, "publish", moment="later", when=typed_moment(when)).status_code == 302
    assert Article.objects.get().published_at == when.replace(second=0, microsecond=0)
    assert client.get(article.get_absolute_url()).status_code == 404
    assert "New York time" in look(elena, article)


def test_what_is_to_come_is_changed_for_its_time_and_now_means_now(client, elena, lucia):
    article = make_article()
    write(article)
    when = timezone.now() + timedelta(hours=30)
    press(elena, article, "publish", moment="later", when=typed_moment(when))
    day = Article.objects.get().published_at
    write(article, elena, summary=OTHER)
    page = look(lucia, article)
    assert re.search(r'value="as_set" checked>', page)
    answer = csrf_post(signed_in(lucia), at(article, "publish"), {"number": 2, "moment": "as_set"})
    assert answer.status_code == 302
    assert (Article.objects.get().published_at, Article.objects.get().summary) == (day, OTHER)
    browser = signed_in(lucia)
    csrf_post(browser, at(article, "publish"), {"number": 2, "moment": "now"})
    assert "It is published." in browser.get(at(article)).content.decode()
    assert Article.objects.get().published_at <= timezone.now()
    assert client.get(article.get_absolute_url()).status_code == 200
    write(article, elena, summary="Newer.")
    assert "as_set" not in look(lucia, article)


def test_an_article_of_the_library_says_that_its_files_wrote_it(elena):
    assert "the library's files" in look(elena, make_sound())


def test_sources_that_have_changed_or_gone_are_named(elena):
    for key, status in (("s1", "ok"), ("s2", "changed"), ("s3", "gone")):
        Source.objects.create(
            key=key, title=f"Invented {key}", url="https://example.org/", checked_on="2026-11-01", status=status
        )
    article = make_article()
    write(article, elena, body="## What helps\n\nStay.[^s1][^s2][^s3][^s9]\n")
    page = look(elena, article)
    assert "A source has changed, read it again: Invented s2" in page
    assert "A source is no longer at its address: Invented s3" in page
    assert "A source is not in the table: s9" in page
    assert "Invented s1" in page.split("Sources</h3>")[1]
    assert "checked on Nov. 1, 2026" in page


def test_the_words_that_are_signed_are_shown_with_their_mark(asked, ramon):
    page = look(ramon, asked)
    newest = asked.revisions.first()
    assert newest.content_hash[:12] in page
    assert OTHER in page.split("as it would be signed")[1]
    assert f"I have read version {newest.number}" in page


def test_what_changed_is_shown_to_who_signs_and_one_click_away_for_who_writes(asked, elena, ramon):
    sign(asked.revisions.get(number=1), ramon)
    page = look(ramon, asked)
    changed = page.split("What changed since version 1 was signed")[1].split("</section>")[0]
    assert re.search(r"<ins>.*?now.*?</ins>", changed, re.S)
    assert f'href="{at(asked, "compare")}?a=live&b=newest"' in look(elena, asked)


def test_text_of_strangers_is_shown_and_never_obeyed(elena, lucia):
    article = make_article(title="<script>alert(1)</script>")
    write(article, elena, title="<script>alert(2)</script>", body="## <b>x</b>\n\n<img src=x onerror=alert(3)>\n")
    revision = article.revisions.first()
    actions.send(revision, by=elena, at=timezone.now(), to_note="<script>alert(4)</script>")
    raw = signed_in(lucia).get(at(article)).content.decode()
    assert "<script>alert" not in raw
    assert "<img src=x" not in raw


# --- Who may ------------------------------------------------------------------------------------------------------------

NEEDS: dict[str, set[str]] = {
    "send": {"elena", "lucia"},
    "send_back": {"ramon", "lucia"},
    "sign": {"ramon"},
    "publish": {"elena", "lucia"},
    "plan": {"elena", "lucia"},
    "unplan": {"elena", "lucia"},
    "link": {"lucia"},
    "take_link_back": {"lucia"},
    "withdraw": {"lucia"},
    "keep": {"lucia"},
    "check_again": {"elena", "lucia"},
    "rename": {"elena", "lucia"},
    "people": {"lucia"},
}


@pytest.mark.parametrize("verb", NEEDS)
def test_a_verb_is_refused_to_everybody_else_and_nothing_changes(verb, asked, elena, lucia, ramon, ana, mia, otto):
    before = whole_database()["articles_articleevent"], Article.objects.values().get()
    for person in (elena, lucia, ramon, ana, mia, otto):
        if person.username not in NEEDS[verb]:
            answer = press(person, asked, verb, name=DR, read="on", reason="Invented.", moment="now", slug="new", link=1)
            assert answer.status_code == 403, person
    assert (whole_database()["articles_articleevent"], Article.objects.values().get()) == before


def test_admissions_and_strangers_see_nothing_of_it(asked, ana, mia, otto, stranger):
    for person in (ana, mia, otto):
        for page in ("review", "people"):
            answer = signed_in(person).get(at(asked, page))
            assert answer.status_code == 403
            assert "Help at home" not in answer.content.decode()
    assert "/login/" in stranger.get(at(asked))["Location"]


def test_each_is_offered_what_is_theirs(asked, elena, ramon, lucia):
    assert offered(look(elena, asked)) == ["publish", "plan"]
    assert offered(look(ramon, asked)) == ["sign", "send_back"]
    assert offered(look(lucia, asked)) == ["publish", "plan", "link", "send_back", "withdraw"]


def test_what_readers_see_already_is_not_offered_for_publishing(elena, lucia):
    article = make_sound()
    assert offered(look(elena, article)) == ["send"]
    assert offered(look(lucia, article)) == ["send", "withdraw"]


def test_the_author_does_not_publish_alone_and_is_told_why(written, elena, lucia):
    assert "You wrote this. Somebody else has to publish it" in look(elena, written)
    answer = press(elena, written, "publish", moment="now")
    assert answer.status_code == 409
    assert Article.objects.get().live_revision.number == 1
    assert press(lucia, written, "publish", moment="now").status_code == 302
    assert Article.objects.get().summary == OTHER


def test_a_centre_of_one_gives_its_reason_and_only_if_the_setting_is_on(written, elena, settings):
    assert 'name="one_person"' not in look(elena, written)
    assert press(elena, written, "publish", moment="now", one_person="I am alone.").status_code == 409
    settings.ONE_PERSON_CENTRE = True
    assert 'name="one_person"' in look(elena, written)
    assert press(elena, written, "publish", moment="now", one_person="I am alone.").status_code == 302
    assert Article.objects.get().one_person


def test_nobody_signs_what_they_wrote_themselves(asked, ramon):
    Revision.objects.filter(number=2).update(created_by=ramon)
    assert "You wrote some of this" in look(ramon, asked)
    answer = press(ramon, asked, "sign", name=DR, read="on")
    assert answer.status_code == 409
    assert "Somebody else has to sign it" in main_of(answer)
    assert not SignOff.objects.exists()


def test_a_get_of_a_verb_leads_to_the_page_and_does_nothing(asked, lucia):
    browser = signed_in(lucia)
    for verb in ("publish", "withdraw", "send", "link", "take_link_back", "check_again"):
        answer = browser.get(at(asked, verb))
        assert (answer.status_code, answer["Location"]) == (302, at(asked))
    assert not asked.events.exclude(verb="published").exists()


def test_nothing_is_done_without_a_token(asked, lucia):
    browser = signed_in(lucia)
    for verb in NEEDS:
        assert browser.post(at(asked, verb), {"number": 2, "moment": "now"}).status_code == 403


# --- What is refused comes back with everything that was typed ----------------------------------------------------------


def test_a_refused_verb_says_why_beside_its_form_and_keeps_what_was_typed(asked, ramon):
    answer = press(ramon, asked, "send_back", reason="x" * 301)
    page = main_of(answer)
    assert answer.status_code == 422
    assert "Write at most 300 characters." in page
    assert "x" * 301 in page
    assert Review.objects.get().state == "open"


def test_who_was_refused_goes_on_where_it_has_to_be_mended(asked, ramon):
    page = main_of(press(ramon, asked, "send_back", reason=""))
    assert re.search(r'<textarea name="reason"[^>]* autofocus', page)
    press(ramon, asked, "send_back", reason="The dose is missing.")
    page = main_of(press(ramon, asked, "send_back", reason="Once more."))
    assert re.search(r'<div class="refused"[^>]* autofocus>\s*<p>This version is not with a reviewer any more.', page)
    assert page.count("autofocus") == 1


def test_a_signature_without_having_read_is_refused(asked, ramon):
    answer = press(ramon, asked, "sign", name="Dr. Typed")
    assert answer.status_code == 422
    assert "Tick that you have read this version." in main_of(answer)
    assert 'value="Dr. Typed"' in main_of(answer)
    assert not SignOff.objects.exists()


def test_a_version_that_came_between_is_shown_and_has_to_be_read_anew(asked, elena, ramon):
    write(asked, elena, summary="Newer words.")
    answer = press(ramon, asked, "sign", number=2, name="Dr. Typed", read="on")
    page = main_of(answer)
    assert answer.status_code == 409
    assert "Version 3 is newer" in page
    assert "Newer words." in page
    assert not SignOff.objects.exists()
    ask(asked.revisions.first(), elena)
    page = main_of(press(ramon, asked, "sign", number=2, name="Dr. Typed", read="on"))
    form = page.split('/sign/"')[1].split("</form>")[0]
    assert 'name="number" value="3"' in form
    assert 'value="Dr. Typed"' in form
    assert "checked" not in form


def test_a_page_of_before_publishes_no_newer_version(written, elena, lucia):
    write(written, elena, summary="Newer words.")
    answer = press(lucia, written, "publish", number=2, moment="now")
    assert answer.status_code == 409
    assert "Version 3 is newer" in main_of(answer)
    assert Article.objects.get().live_revision.number == 1


def test_a_version_that_is_not_there_and_a_page_that_names_none(written, lucia):
    assert press(lucia, written, "publish", number=99, moment="now").status_code == 404
    for wrong in ("", "x", "-1", "9" * 30, "\x00"):
        assert press(lucia, written, "publish", number=wrong, moment="now").status_code == 422, wrong


def test_an_article_that_is_not_there(lucia, ana):
    for verb in ("review", "publish", "people"):
        assert signed_in(lucia).get(f"/admin/articles/article/999/{verb}/").status_code == 404
        assert signed_in(ana).get(f"/admin/articles/article/999/{verb}/").status_code == 403


@pytest.mark.parametrize(
    ("when", "why"),
    [
        ("", "Write the day and the time."),
        ("soon", "Write the day and the time."),
        ("2027-03-14T02:30", "interpreted in time zone"),  # the hour that summer time leaves out
        ("9999-12-31T23:59", "more than ten years"),
        ("0001-01-01T00:00", ""),
        ("2020-01-01T10:00", "still to come"),
    ],
)
def test_a_time_that_is_none_comes_back_as_it_was_typed(written, lucia, when, why):
    for verb, given in (("plan", {}), ("withdraw", {"moment": "later", "reason": "Invented."})):
        answer = press(lucia, written, verb, when=when, **given)
        assert answer.status_code in (409, 422), verb
        assert why in main_of(answer)
        assert f'value="{when}"' in main_of(answer) or not when
    article = Article.objects.get()
    assert (article.planned_for, article.withdraw_at) == (None, None)


def test_the_checks_that_refuse_are_listed_beside_publishing_with_the_way_to_the_text(lucia, elena):
    article = make_article()
    write(article, elena, summary="For the addict at home.")
    page = look(lucia, article)
    form = page.split('/publish/"')[1].split("</form>")[0]
    assert "“addict”" in form
    assert f'href="{at(article, "change")}"' in form
    answer = press(lucia, article, "publish", moment="now")
    assert answer.status_code == 409
    assert "“addict”" in main_of(answer)
    assert press(lucia, article, "publish", moment="now", override="It quotes a law.").status_code == 302
    assert article.events.filter(verb="overrode", reason="It quotes a law.").exists()


def test_an_editor_is_not_offered_to_overrule_the_checks_and_may_not(elena):
    article = make_article()
    write(article, summary="For the addict at home.")
    assert 'name="override"' not in look(elena, article)
    assert press(elena, article, "publish", moment="now", override="I like it.").status_code == 403
    assert Article.objects.get().state == "draft"


# --- The other verbs ----------------------------------------------------------------------------------------------------


def test_a_version_is_sent_with_a_note_and_a_day(written, elena, ramon):
    day = timezone.localdate() + timedelta(days=3)
    assert press(elena, written, "send", to_note="The dose, please.", due_on=day.isoformat()).status_code == 302
    review = Review.objects.get()
    assert (review.note, review.due_on, review.asked_by) == ("The dose, please.", day, elena)
    assert "The dose, please." in look(ramon, written)
    answer = press(elena, written, "send", to_note="Again.")
    assert answer.status_code == 409
    assert "The reviewer has it already." in main_of(answer)


def test_who_asked_is_told_that_it_came_back(asked, elena, ramon):
    press(ramon, asked, "send_back", reason="The dose is missing.")
    assert list(Notice.objects.values_list("person", "kind")) == [(elena.pk, "returned")]
    answer = press(ramon, asked, "send_back", reason="Once more.")
    assert answer.status_code == 409
    assert "not with a reviewer any more" in main_of(answer)


def test_a_signed_text_that_is_published_says_who_signed_it_to_readers(asked, client, elena, ramon):
    press(ramon, asked, "sign", name=DR, read="on")
    assert offered(look(elena, asked)) == ["publish", "plan"]
    press(elena, asked, "publish", moment="now")
    assert DR in client.get(asked.get_absolute_url()).content.decode()
    assert offered(look(elena, asked)) == ["check_again"]


def test_words_that_readers_see_already_are_signed_and_then_shown_as_signed(elena, ramon):
    article = make_sound()
    ask(article.live_revision, elena)
    press(ramon, article, "sign", name=DR, read="on")
    page = look(elena, article)
    assert offered(page) == ["publish"]
    assert "Show who signed it" in page
    press(elena, article, "publish", moment="now")
    assert Article.objects.get().reviewer_name == DR


def test_the_same_words_are_checked_again_when_their_review_is_due(asked, elena, ramon):
    press(ramon, asked, "sign", name=DR, read="on")
    press(elena, asked, "publish", moment="now")
    assert press(elena, asked, "check_again").status_code == 302
    newest = asked.revisions.first()
    assert (newest.number, newest.content_hash) == (3, asked.revisions.get(number=2).content_hash)
    assert "send" in offered(look(elena, asked))


def test_a_plan_is_taken_away(written, lucia):
    press(lucia, written, "plan", when=typed_moment(timezone.now() + timedelta(days=1)))
    assert "unplan" in offered(look(lucia, written))
    assert press(lucia, written, "unplan").status_code == 302
    assert Article.objects.get().planned_revision is None
    answer = press(lucia, written, "unplan")
    assert answer.status_code == 409
    assert "Nothing is planned." in main_of(answer)


def test_the_lead_takes_an_article_down_now_or_later_and_lets_it_stay(client, lucia):
    article = make_sound()
    when = timezone.now() + timedelta(days=1)
    assert press(lucia, article, "withdraw", moment="later", when=typed_moment(when), reason="Invented.").status_code == 302
    assert "It is taken down on" in look(lucia, article)
    assert press(lucia, article, "keep").status_code == 302
    assert Article.objects.get().withdraw_at is None
    answer = press(lucia, article, "withdraw", moment="now")
    assert answer.status_code == 422
    assert "Write why it is taken down." in main_of(answer)
    press(lucia, article, "withdraw", moment="now", reason="Invented.")
    assert client.get(article.get_absolute_url()).status_code == 404
    assert offered(look(lucia, article)) == ["send", "publish"]


def test_publishing_through_the_page_asks_no_more_than_the_verb_needs(asked, elena, ramon):
    sign(asked.revisions.first(), ramon)
    browser = signed_in(elena)
    browser.get(at(asked))
    with CaptureQueriesContext(connection) as queries:
        answer = csrf_post(browser, at(asked, "publish"), {"number": 2, "moment": "now"})
    assert answer.status_code == 302
    asked_for = [one["sql"] for one in queries if "SAVEPOINT" not in one["sql"]]
    verb = asked_for[next(n for n, sql in enumerate(asked_for) if 'UPDATE "articles_publication"' in sql) :]
    verb = verb[: next(n for n, sql in enumerate(verb) if "django_session" in sql)]
    assert len(verb) <= 10, verb


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_costs_the_same_whatever_has_happened(rows, asked, lucia, django_assert_num_queries):
    for number in range(rows):
        Source.objects.create(key=f"s{number}", title="Invented", url="https://example.org/", checked_on="2026-11-01")
        newest = write(asked, lucia, body=f"## What helps\n\nStay.[^s{number}]\n", summary=f"Words {number}.")
    ask(newest, lucia)
    for number in range(rows):
        sign_link = {"made_by": lucia, "made_at": timezone.now(), "expires_at": timezone.now() + timedelta(days=1)}
        SignLink.objects.create(revision=newest, digest=bytes([number]), signer_name=f"Dr. {number}", **sign_link)
    browser = signed_in(lucia)
    browser.get(at(asked))
    with django_assert_num_queries(15):
        assert browser.get(at(asked)).content.count(b"Take it back") == rows


# --- Address and people -------------------------------------------------------------------------------------------------


def test_a_new_address_leads_on_from_the_old_one(client, elena):
    article = make_sound()
    before = article.get_absolute_url()
    assert press(elena, article, "rename", slug="other").status_code == 302
    assert client.get(before)["Location"] == "/articles/other/"
    page = main_of(signed_in(elena).get(at(article, "people")))
    assert "/articles/other/" in page
    assert "invented" in page


@pytest.mark.parametrize(
    ("slug", "status", "why"),
    [
        ("", 422, "Write the new address."),
        ("A b", 409, "small letters"),
        ("there", 409, "Another article"),
        ("x" * 81, 422, "80"),
    ],
)
def test_an_address_that_will_not_do_comes_back_as_typed(elena, slug, status, why):
    make_sound(slug="there")
    article = make_sound()
    answer = press(elena, article, "rename", slug=slug)
    assert answer.status_code == status
    assert why in main_of(answer)
    assert f'value="{slug}"' in main_of(answer) or not slug
    assert not Redirect.objects.exists()


def carried(page: str, card: str) -> str:
    """What the form of that card carries of the row it was made from."""
    return re.search(rf'/{card}/" novalidate>.*?name="was" value="(\w+)"', page, re.S)[1]


def set_people(person: User, article: Article, was: str = "", card: str = "people", **typed: Any) -> Any:
    """The form as the page has it, with some of it typed anew; `was` of a page that was opened before."""
    client = signed_in(person)
    was = was or carried(client.get(at(article, "people")).content.decode(), card)
    return csrf_post(client, at(article, card), {"was": was, **typed})


def test_one_lead_does_not_write_over_what_another_just_set(lucia, elena):
    article = make_sound()
    was = carried(signed_in(lucia).get(at(article, "people")).content.decode(), "people")
    actions.set_people(article, author_name="Wren", keeper=elena, by=lucia, at=timezone.now())
    answer = set_people(lucia, article, was, author_name="Kestrel", keeper="")
    assert answer.status_code == 409
    page = main_of(answer)
    assert "Somebody changed this meanwhile." in page
    assert "<dd>Wren</dd>" in page
    assert 'value="Kestrel"' in page
    assert Article.objects.get().author_name == "Wren"
    now = carried(answer.content.decode(), "people")
    assert set_people(lucia, article, now, author_name="Kestrel", keeper="").status_code == 302
    assert Article.objects.get().author_name == "Kestrel"


def test_the_lead_names_author_and_keeper(client, lucia, elena, ramon):
    article = make_sound()
    assert set_people(lucia, article, author_name="A. Writer", keeper=elena.pk).status_code == 302
    article.refresh_from_db()
    assert (article.author_name, article.keeper) == ("A. Writer", elena)
    assert "Written by A. Writer" in html.unescape(client.get(article.get_absolute_url()).content.decode())
    answer = set_people(lucia, article, author_name="B. Writer", keeper=ramon.pk)  # who cannot change anything
    assert answer.status_code == 422
    assert 'value="B. Writer"' in main_of(answer)
    assert Article.objects.get().author_name == "A. Writer"


def test_the_lead_says_where_it_stands_and_what_readers_are_offered_next(client, lucia):
    article, first, second = make_sound(), make_sound(slug="first"), make_sound(slug="second")
    often = make_topic(slug="often", title="Looked at often", review_days=30)
    due_before = article.review_due_on
    chosen = {"topic": often.pk, "position": 7, "next_1": second.pk, "next_2": "", "next_3": first.pk}
    assert set_people(lucia, article, card="place", **chosen).status_code == 302
    article.refresh_from_db()
    assert (article.topic, article.position) == (often, 7)
    assert article.related == [second.translation_key, first.translation_key]
    assert article.review_due_on < due_before
    page = client.get(article.get_absolute_url()).content.decode()
    assert re.findall(r'href="/articles/(first|second)/"', page) == ["second", "first"]
    assert article.get_absolute_url() in client.get(often.get_absolute_url()).content.decode()
    shown = main_of(signed_in(lucia).get(at(article, "people")))
    assert re.search(rf'<option value="{second.pk}"[^>]* selected', shown)
    assert "Put in its place" in main_of(signed_in(lucia).get(at(article, "review")))


def test_a_place_that_says_nothing_new_is_no_news(lucia):
    article = make_sound()
    answer = set_people(lucia, article, card="place", topic=article.topic_id, position=article.position)
    assert answer.status_code == 409
    assert "Nothing has changed." in main_of(answer)
    assert not article.events.filter(verb="placed").exists()


def test_a_text_that_is_too_old_to_be_shown_is_not_moved_to_where_age_is_no_danger(client, lucia):
    article = make_sound()
    article.topic.withdraw_when_overdue = True
    article.topic.save()
    Article.objects.update(review_due_on=timezone.localdate() - timedelta(days=400), closes_on=timezone.localdate())
    answer = set_people(lucia, article, card="place", topic=make_topic(slug="calm").pk, position=1)
    assert answer.status_code == 409
    assert "It is signed first" in main_of(answer)
    assert client.get(article.get_absolute_url()).status_code == 410


def test_what_is_not_there_in_this_language_yet_is_still_read_next_when_it_comes(lucia):
    article, first, later = make_sound(), make_sound(slug="first"), uuid4()
    Article.objects.filter(pk=article.pk).update(related=[later, first.translation_key])
    set_people(lucia, article, card="place", topic=article.topic_id, position=5, next_1=first.pk)
    assert Article.objects.get(pk=article.pk).related == [first.translation_key, later]


def test_a_shelf_that_changes_while_one_places_an_article_counts_as_it_is(lucia):
    article, topic = make_sound(), make_topic(slug="stern", review_days=30)
    Topic.objects.filter(pk=topic.pk).update(withdraw_when_overdue=True)
    was = seen(article, PLACE)
    actions.place(article, topic=topic, position=1, related=[], was=was, by=lucia, at=timezone.now())
    assert Article.objects.get().closes_on is not None


@pytest.mark.parametrize(
    ("typed", "status", "why"),
    [
        ({"topic": "x"}, 422, "Choose one of the offered answers."),
        ({"position": "-1"}, 422, "Write a number from 0 to 32767."),
        ({"next_1": "999999"}, 422, "Choose one of the offered answers."),
        ({"next_1": "itself"}, 422, "Choose one of the offered answers."),
        ({"next_1": "other language"}, 422, "Choose one of the offered answers."),
        ({"topic": "other language"}, 422, "Choose one of the offered answers."),
        ({"was": "before"}, 409, "Somebody changed this meanwhile."),
    ],
)
def test_a_place_that_will_not_do_comes_back_as_it_was_chosen(typed, status, why, lucia):
    article, other = make_sound(), make_sound(slug="other")
    spanish = make_article(language="es", slug="inventado")
    known = {"itself": article.pk, "other language": spanish.topic_id if "topic" in typed else spanish.pk}
    typed = {name: known.get(value, value) for name, value in typed.items()}
    sent = {"topic": article.topic_id, "position": 3, "next_1": "", "next_2": other.pk} | typed
    answer = set_people(lucia, article, card="place", **sent)
    assert answer.status_code == status
    assert why in main_of(answer)
    assert re.search(rf'<option value="{other.pk}"[^>]* selected', main_of(answer))
    article.refresh_from_db()
    assert (article.position, article.related) == (100, [])


def test_only_the_lead_puts_an_article_in_its_place(elena, ramon, ana):
    article = make_sound()
    for person in (elena, ramon, ana):
        answer = csrf_post(signed_in(person), at(article, "place"), {"topic": article.topic_id, "position": 3})
        assert answer.status_code == 403
    assert 'name="position"' not in main_of(signed_in(elena).get(at(article, "people")))
    assert Article.objects.get().position == 100


def test_an_editor_reads_the_people_and_changes_none(elena):
    article = make_sound()
    page = main_of(signed_in(elena).get(at(article, "people")))
    assert "The lead changes this." in page
    assert 'name="author_name"' not in page


def test_the_page_of_people_leads_to_the_other_language_or_begins_it(elena):
    article = make_sound()
    page = main_of(signed_in(elena).get(at(article, "people")))
    assert f'href="/admin/articles/article/add/?pair={article.pk}"' in page
    make_topic("es")
    pair = make_article(language="es", slug="inventado", translation_key=article.translation_key)
    write(pair)
    page = main_of(signed_in(elena).get(at(article, "people")))
    assert f'href="{at(pair)}"' in page


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_of_people_costs_the_same_for_many(rows, lucia, django_assert_num_queries):
    article = make_sound()
    for number in range(rows):
        Redirect.objects.create(language="en", slug=f"old-{number}", article=article, at=timezone.now())
        User.objects.create_user(f"editor-{number}").groups.set(lucia.groups.all())
    browser = signed_in(lucia)
    with django_assert_num_queries(11):
        browser.get(at(article, "people"))


# --- Words of the desk and words of the text ------------------------------------------------------------------------------


def test_the_heading_of_an_article_is_in_its_own_language(elena):
    make_topic("es")
    article = make_article(language="es", slug="inventado", title="Ayuda en casa")
    write(article)
    assert re.search(r'<h1 lang="es">Ayuda en casa</h1>', look(elena, article))


def test_every_line_of_the_history_has_words(elena):
    """What the verbs write down is read out of them, so that a new one cannot be shown by its raw name."""
    written = set()
    for file in Path(actions.__file__).parent.glob("*.py"):
        for function in ast.walk(ast.parse(file.read_text())):
            if isinstance(function, ast.FunctionDef):
                written |= noted(function)
    assert {"shared", "signed by link", "ends", "plan refused"} <= written
    assert written <= EVENTS.keys()


def noted(function: ast.FunctionDef) -> set[str]:
    """The verbs that a function hands to `note`, directly or by a name that it was given just before."""
    calls = [one for one in ast.walk(function) if isinstance(one, ast.Call) and getattr(one.func, "id", "") == "note"]
    named = {one.args[1].id for one in calls if isinstance(one.args[1], ast.Name)}
    given = [
        one.value for one in ast.walk(function) if isinstance(one, ast.Assign) and named & {ast.unparse(t) for t in one.targets}
    ]
    said = [*(one.args[1] for one in calls), *given]
    chosen = [end for one in said for end in ((one.body, one.orelse) if isinstance(one, ast.IfExp) else (one,))]
    return {one.value for one in chosen if isinstance(one, ast.Constant)}


def test_a_refused_signature_puts_the_reader_on_one_field(asked, ramon):
    answer = press(ramon, asked, "sign", name="")
    assert answer.status_code == 422
    assert answer.content.decode().count("autofocus") == 1
