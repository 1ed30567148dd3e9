"""The first page of the desk for who writes and who signs: everything that waits, for whom, and nothing that is done."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from articles import actions
from articles.admin_views import tasks
from articles.crisis_lines import LINES
from articles.models import Article, ErrorReport, Notice, Review, Source
from tests.make import SOUND, ask, csrf_post, main_of, make_article, make_sound, sign, signed_in, write

pytestmark = pytest.mark.django_db

TASKS = "/admin/articles/article/tasks/"
LIST = "/admin/articles/article/"
NOW = timezone.now
TODAY = timezone.localdate


def look(person: User, path: str = "/admin/") -> str:
    answer = signed_in(person).get(path)
    assert answer.status_code == 200
    return main_of(answer)


def section(page: str, name: str) -> str:
    """The part of the page under that heading; empty, if there is none."""
    found = re.search(rf'<h2 id="{name}">.*?</section>', page, re.S)
    return found[0] if found else ""


def titles(page: str, name: str) -> list[str]:
    return re.findall(r"<a href=[^>]*>([^<]*)</a>", section(page, name))


def titled(title: str, by: User | None = None, **values: Any) -> Article:
    """An article that readers see under this title."""
    article = make_sound(slug=title.lower().replace(" ", "-"), title=title)
    Article.objects.filter(pk=article.pk).update(title=title, **values)
    article.refresh_from_db()
    return article


def change(article: Article, by: User, **changes: Any) -> Any:
    return write(article, by, title=article.title, **changes)


# --- Whose first page it is ---------------------------------------------------------------------------------------------


def test_editors_reviewers_and_leads_begin_with_what_waits_for_them(elena, ramon, lucia):
    for person in (elena, ramon, lucia):
        answer = signed_in(person).get("/admin/")
        assert "<h1>Tasks</h1>" in answer.content.decode()
        assert 'aria-current="page">Tasks</a>' in answer.content.decode()
        assert signed_in(person).get(TASKS).status_code == 200


def test_admissions_begin_with_the_queue_and_see_no_tasks(ana, mia, otto):
    for person in (ana, mia):
        page = signed_in(person).get("/admin/").content.decode()
        assert "<h1>Tasks</h1>" not in page
        assert "/admin/articles/" not in page
    for person in (ana, mia, otto):
        assert signed_in(person).get(TASKS).status_code == 403


def test_whoever_may_see_both_begins_with_the_queue_and_finds_the_tasks():
    root = User.objects.create_superuser("root", password="invented")
    page = signed_in(root).get("/admin/").content.decode()
    assert "<h1>Tasks</h1>" not in page
    assert f'href="{TASKS}"' in page


def test_a_quiet_day_says_so(elena, ramon):
    assert "Nothing waits for you" in look(elena)
    assert "Nothing waits for you" in look(ramon)


def test_nothing_but_looking_is_answered_at_the_first_page(elena):
    assert csrf_post(signed_in(elena), "/admin/").status_code == 405


# --- What waits ---------------------------------------------------------------------------------------------------------


def test_who_has_waited_longest_for_a_signature_comes_first_with_the_day(elena, ramon):
    for days, title in ((1, "Younger"), (5, "Older"), (3, "Between")):
        review = ask(change(titled(title), elena), elena, at=NOW() - timedelta(days=days))
        Review.objects.filter(pk=review.pk).update(due_on=TODAY() + timedelta(days=2), note="The dose, please.")
    page = look(ramon)
    assert titles(page, "to-sign") == ["Older", "Between", "Younger"]
    assert "The dose, please." in section(page, "to-sign")
    assert section(page, "to-sign").count("by ") >= 3
    assert titles(look(elena), "to-sign") == ["Older", "Between", "Younger"]


def test_what_is_signed_waits_for_a_publication_and_not_for_a_signature(elena, ramon):
    revision = change(titled("Signed"), elena)
    ask(revision, elena)
    sign(revision, ramon)
    page = look(elena)
    assert (titles(page, "to-sign"), titles(page, "to-publish")) == ([], ["Signed"])
    assert "Nobody asks for a signature now." in look(ramon)


def test_what_came_back_comes_back_to_who_asked_with_the_reason(elena, lucia, ramon):
    review = ask(change(titled("Returned"), elena), elena)
    actions.send_back(review, reason="The dose is missing.", by=ramon, at=NOW())
    page = look(elena)
    assert titles(page, "returned") == ["Returned"]
    assert "The dose is missing." in section(page, "returned")
    assert section(page, "notices") == ""  # it is said once
    assert section(look(lucia), "returned") == ""
    change(review.article, elena, summary="Mended.")
    assert section(look(elena), "returned") == ""


def test_ones_own_drafts_are_listed_and_nobody_elses(elena, lucia):
    typed = titled("Typed")
    actions.autosave(typed, base=typed.live_revision, text=SOUND, version=0, by=elena, at=NOW())
    change(titled("Version"), elena)
    change(titled("Hers"), lucia)
    assert set(titles(look(elena), "my-drafts")) == {"Typed", "Version"}
    assert titles(look(lucia), "my-drafts") == ["Hers"]


def test_what_happens_by_itself_is_listed_in_the_order_of_time(elena, lucia):
    planned, ends, first = titled("Planned"), titled("Ends"), make_article(slug="first", title="First")
    actions.plan(change(planned, elena), when=NOW() + timedelta(days=2), by=lucia, at=NOW())
    actions.withdraw(ends, reason="Invented.", when=NOW() + timedelta(days=1), by=lucia, at=NOW())
    actions.publish(write(first, title="First"), by=elena, at=NOW(), opens_at=NOW() + timedelta(days=3))
    page = look(elena)
    assert titles(page, "planned") == ["Ends", "Planned", "First"]
    assert "Times are those of New York." in section(page, "planned")


@pytest.mark.parametrize(
    ("days", "closes", "says"),
    [
        (-1, None, ""),
        (0, None, "Due"),
        (14, None, "Overdue"),
        (45, None, "Long overdue"),
        (95, 90, "Closed"),
    ],
)
def test_what_has_to_be_checked_again_says_how_late_it_is(days, closes, says, elena):
    due = TODAY() - timedelta(days=days)
    titled("Old", review_due_on=due, closes_on=due + timedelta(days=closes) if closes else None)
    part = section(look(elena), "due")
    assert re.findall(r'class="pill[^"]*">([^<]*)<', part) == ([says] if says else [])


def test_a_text_that_readers_do_not_see_is_not_due(elena, lucia):
    article = titled("Down", review_due_on=TODAY() - timedelta(days=60))
    actions.withdraw(article, reason="Invented.", by=lucia, at=NOW())
    assert section(look(elena), "due") == ""


def test_a_translation_that_the_other_language_has_left_behind(elena):
    english = titled("English", meaning_number=4)
    spanish = make_sound(language="es", slug="pareja", translation_key=english.translation_key)
    Article.objects.filter(pk=spanish.pk).update(title="Pareja", renders_number=3)
    part = section(look(elena), "drifted")
    assert "Pareja" in part
    assert "renders version 3; what the text says changed in version 4" in part
    Article.objects.filter(pk=spanish.pk).update(renders_number=4)
    assert section(look(elena), "drifted") == ""


def test_a_source_that_moved_counts_the_articles_that_rest_on_it(elena, lucia):
    for key, status in (("s1", "gone"), ("s2", "changed"), ("s3", "gone"), ("s4", "ok")):
        Source.objects.create(
            key=key, title=f"Invented {key}", url="https://example.org/", checked_on="2026-11-01", status=status
        )
    for number in range(2):
        titled(f"Live {number}").sources.set(Source.objects.filter(key__in=("s1", "s2", "s4")))
    down = titled("Down")
    down.sources.set(Source.objects.filter(key="s3"))
    actions.withdraw(down, reason="Invented.", by=lucia, at=NOW())
    part = section(look(elena), "sources")
    assert re.findall(r"Invented s\d", part) == ["Invented s1", "Invented s2"]
    assert part.count("2 articles that readers see rest on it") == 2


def test_crisis_numbers_are_looked_at_every_ninety_days(elena, monkeypatch):
    assert section(look(elena), "crisis") == ""
    checked = next(iter(LINES.values())).checked_on
    monkeypatch.setattr(tasks.timezone, "localdate", lambda at=None: checked + timedelta(days=91))
    part = section(look(elena), "crisis")
    assert all(line.number in part for line in LINES.values())
    assert "They stand in the code" in part


# --- What is done with --------------------------------------------------------------------------------------------------


def notice(person: User, article: Article, day: date) -> Notice:
    return Notice.objects.create(person=person, article=article, kind="due", said_on=day)


def test_a_notice_is_shown_to_whom_it_is_for_until_it_is_seen(elena, lucia):
    article = titled("Due")
    mine, hers = notice(elena, article, TODAY()), notice(lucia, article, TODAY())
    assert "Has to be checked again" in section(look(elena), "notices")
    path = f"/admin/articles/article/tasks/seen/{mine.pk}/"
    assert signed_in(elena).get(path)["Location"] == TASKS
    assert section(look(elena), "notices")
    assert csrf_post(signed_in(lucia), path).status_code == 404
    assert csrf_post(signed_in(elena), path)["Location"] == TASKS
    assert section(look(elena), "notices") == ""
    hers.refresh_from_db()
    assert hers.seen_at is None


def test_notices_that_are_not_shown_are_counted(elena):
    article = titled("Due")
    for days in range(45):
        notice(elena, article, TODAY() - timedelta(days=days))
    part = section(look(elena), "notices")
    assert part.count("/tasks/seen/") == 20
    assert '<span class="count">45</span>' in part
    assert "And 25 more." in part


def test_more_than_a_page_shows_of_anything_is_counted(elena):
    for number in range(23):
        report(titled(f"Invented {number}"))
    Article.objects.update(review_due_on=TODAY() - timedelta(days=1))
    page = look(elena)
    for kind in ("due", "reports"):
        part = section(page, kind)
        assert '<span class="count">23</span>' in part
        assert "And 3 more." in part


def report(article: Article, reason: str = "old", section: str = "", days: int = 0) -> None:
    ErrorReport.objects.create(article=article, reason=reason, section=section, on=TODAY() - timedelta(days=days))


def handle(person: User, article: Article, **typed: Any) -> Any:
    fields = {"from": "tasks", "article": article.pk, **typed}
    return csrf_post(signed_in(person), "/admin/articles/errorreport/handle/", fields)


def test_reports_of_readers_are_counted_by_article_and_reason(elena, ramon):
    article, other = titled("Reported"), titled("Other")
    for days in range(3):
        report(article, section="what-helps", days=days)
    report(article, "broken")
    report(other)
    page = look(elena)
    part = section(page, "reports")
    assert titles(page, "reports") == ["Reported", "Reported", "Other", "All reports, by place and day"]
    assert "Something here is out of date" in part
    assert "3 times since" in part
    assert "what-helps" in part
    assert part.count("Handled") == 3
    assert "Handled" not in section(look(ramon), "reports")  # she reads them, editors answer them


def test_reports_that_were_handled_are_gone_and_one_that_came_meanwhile_is_not(elena, ramon, ana):
    article = titled("Reported")
    report(article)
    report(article, "broken")
    for person in (ramon, ana):
        assert handle(person, article, reason="old", count=1).status_code == 403
    report(article)
    answer = handle(elena, article, reason="old", count=1)
    assert answer.status_code == 409
    assert "There are 2 of these now, not 1." in main_of(answer)
    assert ErrorReport.objects.filter(handled_on=None).count() == 3
    assert handle(elena, article, reason="old", count=2)["Location"] == TASKS
    assert list(ErrorReport.objects.filter(handled_on=None).values_list("reason", flat=True)) == ["broken"]
    assert article.events.filter(verb="reports handled", by=elena).exists()
    answer = handle(elena, article, reason="old", count=2)
    assert answer.status_code == 409
    assert "Somebody has handled it already." in main_of(answer)


@pytest.mark.parametrize("typed", [{}, {"reason": "nonsense", "count": "1"}, {"reason": "old", "count": "x"}])
def test_a_form_that_nobody_offered_handles_nothing(typed, elena):
    article = titled("Reported")
    report(article)
    assert handle(elena, article, **typed).status_code in (409, 422)
    assert ErrorReport.objects.get().handled_on is None


# --- What it costs ------------------------------------------------------------------------------------------------------


def busy(number: int, elena: User, lucia: User, ramon: User) -> None:
    """One of everything that waits."""
    waits = [titled(f"{kind} {number}") for kind in ("Asked", "Signed", "Returned", "Mine", "Planned", "Old")]
    asked, signed, returned, mine, planned, old = waits
    ask(change(asked, elena), elena)
    revision = change(signed, elena)
    ask(revision, elena)
    sign(revision, ramon)
    actions.send_back(ask(change(returned, elena), elena), reason="Invented.", by=ramon, at=NOW())
    change(mine, elena)
    actions.plan(change(planned, lucia), when=NOW() + timedelta(days=1), by=elena, at=NOW())
    Article.objects.filter(pk=old.pk).update(review_due_on=TODAY() - timedelta(days=50), meaning_number=9)
    pair = make_sound(language="es", slug=f"par-{number}", translation_key=old.translation_key)
    Article.objects.filter(pk=pair.pk).update(renders_number=1)
    key = f"s{number}"
    Source.objects.create(key=key, title=key, url="https://example.org/", checked_on="2026-11-01", status="gone")
    old.sources.set(Source.objects.all())
    notice(elena, old, TODAY() - timedelta(days=number))
    report(old)


@pytest.mark.parametrize("rows", [1, 3])
def test_everything_costs_nine_queries_whatever_the_number_of_rows(rows, elena, lucia, ramon, django_assert_num_queries):
    """Four of them say who is signed in and what they may do."""
    for number in range(rows):
        busy(number, elena, lucia, ramon)
    browser = signed_in(elena)
    with django_assert_num_queries(9):
        page = main_of(browser.get("/admin/"))
    for name in (
        "to-sign",
        "to-publish",
        "returned",
        "my-drafts",
        "planned",
        "due",
        "drifted",
        "sources",
        "reports",
        "notices",
    ):
        assert len(re.findall(r"<li", section(page, name))) == rows, name


def test_many_of_a_kind_are_counted_and_lead_to_the_list(elena, ramon, monkeypatch):
    monkeypatch.setattr(tasks.Shown.__init__, "__defaults__", (2,))
    for number in range(3):
        ask(change(titled(f"Asked {number}"), elena), elena)
    part = section(look(ramon), "to-sign")
    assert "And one more." in part
    assert f'href="{LIST}?work=in_review"' in part


# --- The list of articles -----------------------------------------------------------------------------------------------


def rows_of(page: str) -> list[str]:
    return re.findall(r'field-title"><a[^>]*>([^<]*)</a>', page)


@pytest.fixture
def shelf(elena, lucia, ramon) -> None:
    busy(0, elena, lucia, ramon)


def test_the_list_begins_with_the_newest_work(elena):
    older, newer = titled("Older"), titled("Newer")
    change(older, elena)
    page = look(elena, LIST)
    assert rows_of(page) == ["Older", newer.title]


@pytest.mark.parametrize(
    ("work", "found"),
    [
        ("in_review", {"Asked 0"}),
        ("signed", {"Signed 0"}),
        ("returned", {"Returned 0"}),
        ("drafting", {"Mine 0"}),
        ("planned", {"Planned 0"}),
        ("withdrawn", set()),
    ],
)
def test_the_list_is_narrowed_to_a_state_of_work(work, found, shelf, elena):
    assert set(rows_of(look(elena, f"{LIST}?work={work}"))) == found


@pytest.mark.parametrize(("stage", "days", "is_found"), [
    ("soon", -60, True), ("soon", -61, False), ("soon", 0, False),
    ("due", 0, True), ("due", -1, False), ("due", 100, True),
    ("overdue", 14, True), ("overdue", 13, False), ("overdue", 100, True),
])  # fmt: skip
def test_the_list_is_narrowed_to_an_age_of_review(stage, days, is_found, elena):
    titled("Old", review_due_on=TODAY() - timedelta(days=days))
    assert rows_of(look(elena, f"{LIST}?stage={stage}")) == (["Old"] if is_found else [])


def test_the_list_finds_by_title_and_an_unknown_filter_hides_nothing(shelf, elena):
    assert rows_of(look(elena, f"{LIST}?q=sign")) == ["Signed 0"]
    assert len(rows_of(look(elena, f"{LIST}?work=nonsense"))) == 7
    assert len(rows_of(look(elena, f"{LIST}?stage=nonsense"))) == 7


def test_the_list_leads_to_a_new_article_for_who_may_write(elena, ramon):
    assert "/admin/articles/article/add/" in look(elena, LIST)
    assert "/admin/articles/article/add/" not in look(ramon, LIST)


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_whatever_the_number_of_rows(rows, elena, lucia, ramon, django_assert_num_queries):
    for number in range(rows):
        busy(number, elena, lucia, ramon)
    browser = signed_in(elena)
    with django_assert_num_queries(6):
        assert len(rows_of(main_of(browser.get(LIST)))) == 7 * rows
