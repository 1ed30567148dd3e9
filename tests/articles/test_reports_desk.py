"""What readers reported, at the desk: counted by article, kind, place and day, and put away by somebody who looked."""

from __future__ import annotations

import html
import re
from datetime import date, timedelta

import pytest
from django.conf import settings
from django.utils import timezone

from articles.actions import ActionRefused, NotAllowed, handle
from articles.models import Article, ErrorReport
from tests.make import csrf_post, make_published, signed_in

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 20)


def report(article: Article, reason: str = "wrong", section: str = "", on: date = TODAY) -> ErrorReport:
    return ErrorReport.objects.create(article=article, reason=reason, section=section, on=on)


def test_who_looked_puts_away_all_reports_of_an_article_and_its_history_says_so(elena):
    article, now = make_published(), timezone.now()
    report(article), report(article, "old", "a-heading")
    other = report(make_published(slug="other"))
    assert handle(article, by=elena, at=now) == 2
    assert set(article.error_reports.values_list("handled_on", flat=True)) == {timezone.localdate(now)}
    other.refresh_from_db()
    assert other.handled_on is None
    event = article.events.first()
    assert (event.verb, event.by, event.reason) == ("reports handled", elena, "2")


def test_one_kind_in_one_place_is_put_away_alone(elena):
    article = make_published()
    wanted, elsewhere, else_wrong = report(article, "wrong", "a"), report(article, "wrong", ""), report(article, "old", "a")
    assert handle(article, by=elena, at=timezone.now(), reason="wrong", section="a") == 1
    open_now = set(ErrorReport.objects.filter(handled_on=None))
    assert wanted not in open_now
    assert open_now == {elsewhere, else_wrong}
    assert article.events.first().reason == "1: Something here is wrong, #a"
    assert handle(article, by=elena, at=timezone.now(), reason="wrong", section="") == 1  # the whole page, not any place


def test_what_somebody_put_away_stays_on_its_day(elena):
    article, now = make_published(), timezone.now()
    report(article)
    handle(article, by=elena, at=now)
    with pytest.raises(ActionRefused, match="handled it already"):
        handle(article, by=elena, at=now + timedelta(days=3))
    assert ErrorReport.objects.get().handled_on == timezone.localdate(now)


@pytest.mark.parametrize("who", ["ramon", "ana", "otto"])
def test_who_does_not_write_puts_nothing_away(who, request):
    article = make_published()
    report(article)
    with pytest.raises(NotAllowed):
        handle(article, by=request.getfixturevalue(who), at=timezone.now())
    assert ErrorReport.objects.filter(handled_on=None).exists()


# --- The page -----------------------------------------------------------------------------------------------------------

PAGE = "/admin/articles/errorreport/"


def shown(person, query: str = "") -> str:
    answer = signed_in(person).get(PAGE + query)
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def send(person, article: Article, count: int = 1, **fields: str):
    """`count`: how many reports the page showed beside the button."""
    return csrf_post(signed_in(person), f"{PAGE}handle/", {"article": article.pk, "count": count, **fields}, page=PAGE)


def test_reports_are_counted_by_article_kind_place_and_day_and_the_most_reported_comes_first(elena):
    little, much = make_published(slug="little", title="Little"), make_published(slug="much", title="Much")
    report(little)
    for on in (TODAY, TODAY, TODAY - timedelta(days=1)):
        report(much, "old", "a-heading", on)
    report(much, "unkind")
    text = shown(elena)
    assert text.index("Much") < text.index("Little")
    assert re.search(r'<span class="pill">3</span>\s*<span class="what"><b>Something here is out of date</b>', text)
    assert "#a-heading</a>" in text
    assert f'href="{settings.PUBLIC_URL}{much.get_absolute_url()}#a-heading"' in text
    assert re.search(r'datetime="2026-11-20">[^<]*</time> \(2\)', text)
    assert "Handled: all 4 reports" in text


def test_it_is_narrowed_by_language_and_by_what_is_done(elena):
    spanish = make_published(language="es", slug="uno", title="Uno")
    report(make_published(title="One"))
    report(spanish)
    assert "Uno" not in shown(elena, "?language=en")
    assert "One" in shown(elena, "?language=nonsense")
    assert "Nothing has been handled yet" in shown(elena, "?handled=yes")
    send(elena, spanish)
    assert "Uno" not in shown(elena)
    done = shown(elena, "?handled=yes&language=es")
    assert "Uno" in done
    assert 'type="submit">Handled' not in done


def test_one_press_puts_one_kind_away_and_another_all_of_it(elena):
    article = make_published()
    for reason, section in (("wrong", "a"), ("wrong", ""), ("old", "a")):
        report(article, reason, section)
    answer = send(elena, article, reason="wrong", section="")
    assert (answer.status_code, answer["Location"]) == (302, PAGE)
    assert ErrorReport.objects.filter(handled_on=None).count() == 2
    one_came_meanwhile = send(elena, article)
    assert one_came_meanwhile.status_code == 409
    assert "There are 2 of these now, not 1. Look at them again." in one_came_meanwhile.content.decode()
    send(elena, article, count=2)
    assert "Nobody has reported anything that is still open" in shown(elena)
    again = send(elena, article)
    assert again.status_code == 409
    assert "handled it already" in again.content.decode()


@pytest.mark.parametrize("given", [{}, {"article": "x"}, {"article": "99999999"}, {"article": "²"}, {"article": "9" * 30}])
def test_what_is_not_there_is_not_found(elena, given):
    assert csrf_post(signed_in(elena), f"{PAGE}handle/", given, page=PAGE).status_code == 404


def test_who_signed_in_again_in_between_is_led_to_the_list(elena, ramon):
    assert signed_in(elena).get(f"{PAGE}handle/")["Location"] == PAGE
    assert signed_in(ramon).get(f"{PAGE}handle/").status_code == 403


def test_a_kind_that_does_not_exist_has_nothing_to_put_away(elena):
    article = make_published()
    report(article)
    assert send(elena, article, reason="zebrafinch").status_code == 409
    assert ErrorReport.objects.get().handled_on is None


def test_a_reviewer_reads_them_and_who_works_on_requests_does_not(ramon, ana, mia, otto):
    article = make_published()
    report(article)
    assert 'type="submit">Handled' not in shown(ramon)
    assert send(ramon, article).status_code == 403
    for person in (ana, mia, otto):
        assert signed_in(person).get(PAGE).status_code == 403
    assert ErrorReport.objects.get().handled_on is None


def test_nobody_adds_changes_or_takes_one_away(elena):
    one = report(make_published())
    client = signed_in(elena)
    for end in ("add/", f"{one.pk}/change/", f"{one.pk}/delete/", f"{one.pk}/history/"):
        assert client.get(PAGE + end).status_code == 404


@pytest.mark.parametrize("n", [1, 3])
def test_it_costs_the_same_however_much_was_reported(n, elena, django_assert_num_queries):
    for number in range(n):
        article = make_published(slug=f"a{number}")
        report(article), report(article, "old", "a")
    client = signed_in(elena)
    client.get(PAGE)
    with django_assert_num_queries(6):  # who it is takes four
        client.get(PAGE)
