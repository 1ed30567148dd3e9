"""What readers reported, at the desk: counted by article, kind, place and day, and put away by somebody who looked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from articles.actions import ActionRefused, NotAllowed, handle
from articles.models import Article, ErrorReport
from tests.make import make_published

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
