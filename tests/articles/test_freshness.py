"""A review grows old in steps, each on its day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from articles.freshness import Stage, closing_day, stage
from articles.models import Article

DUE = date(2026, 12, 1)
STEPS = {
    -61: "FRESH",
    -60: "DUE_SOON",
    -1: "DUE_SOON",
    0: "DUE",
    13: "DUE",
    14: "OVERDUE",
    44: "OVERDUE",
    45: "STALE",
    999: "STALE",
}


@pytest.mark.parametrize("days", STEPS)
def test_each_step_comes_on_its_day(days):
    assert stage(DUE, DUE + timedelta(days=days)).name == STEPS[days]


def test_a_text_closes_only_where_a_day_for_it_is_set():
    closes = DUE + timedelta(days=90)
    assert stage(DUE, closes - timedelta(days=1), closes) == Stage.STALE
    assert stage(DUE, closes, closes) == Stage.CLOSED
    assert stage(None, closes, closes) == Stage.CLOSED


def test_without_a_day_nothing_is_due():
    assert stage(None, DUE) == Stage.FRESH


def test_an_article_knows_its_step():
    assert Article(review_due_on=DUE).stage(DUE + timedelta(days=14)) == Stage.OVERDUE


def test_only_a_shelf_where_age_is_a_danger_has_a_day_on_which_it_closes():
    assert closing_day(date(2026, 1, 1), closes=True) == date(2026, 4, 1)
    assert closing_day(date(2026, 1, 1), closes=False) is None
    assert closing_day(None, closes=True) is None
