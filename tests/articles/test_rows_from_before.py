"""Articles of the day before the editors' desk keep their place: what readers saw they see, what was hidden stays hidden."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from articles.models import Article
from tests.make import make_revision

pytestmark = [pytest.mark.django_db, pytest.mark.long]  # half a minute, and past migrations do not change


def migrate(name: str) -> Any:
    """Bring the tables to a migration, in the test's own transaction; the models as they were then."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    executor = MigrationExecutor(connection)
    executor.migrate([("articles", name)])
    return executor.loader.project_state([("articles", name)]).apps


def test_states_get_their_new_names_and_the_rest_its_beginning():
    before = migrate("0004_library")
    topic = before.get_model("articles", "Topic").objects.create(language="en", slug="invented", title="Invented")
    for state in ("draft", "in_review", "retired"):
        before.get_model("articles", "Article").objects.create(language="en", slug=state, topic=topic, state=state)
    migrate("0007_editorial_groups")
    assert dict(Article.objects.values_list("slug", "state")) == {
        "draft": "draft",
        "in_review": "draft",
        "retired": "withdrawn",
    }
    article = Article.objects.get(slug="draft")
    assert (article.meaning_number, article.renders_number, article.withdraw_at, article.images) == (1, None, None, {})
    assert make_revision(article).change == "meaning"
