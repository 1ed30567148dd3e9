"""The database keeps the roles apart, whatever the code does."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

import psycopg2
import pytest
from django.core.management import call_command
from django.db import Error as DatabaseError
from django.db import IntegrityError, InternalError, connection, transaction
from django.utils import timezone

from prosperity import grants
from tests.make import make_article, make_inquiry, make_revision

pytestmark = pytest.mark.django_db

PUBLIC = {"articles_topic", "articles_source", "articles_article", "articles_article_sources", "articles_publication"}
COMMANDS = {
    "SELECT": "SELECT * FROM {table}",
    "COUNT": "SELECT count(*) FROM {table}",
    "UPDATE": "UPDATE {table} SET ctid = ctid",
    "DELETE": "DELETE FROM {table}",
    "TRUNCATE": "TRUNCATE {table}",
    "COPY": "COPY {table} TO STDOUT",
}


@contextmanager
def acting_as(role: str) -> Iterator[object]:
    """A cursor with the rights of a role, on the test's own connection."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL ROLE {role}")
        yield cursor
        cursor.execute("RESET ROLE")


def all_tables() -> set[str]:
    return set(connection.introspection.table_names())


def real_columns(table: str) -> list[str]:
    with connection.cursor() as cursor:
        return [column.name for column in connection.introspection.get_table_description(cursor, table)]


def test_every_table_has_a_row_and_every_row_a_table():
    assert all_tables() == set(grants.TABLES)


def test_the_public_list_is_what_the_grants_say():
    assert {table for table, (web, _, _) in grants.TABLES.items() if "S" in web} == PUBLIC
    assert {table for table, (web, _, _) in grants.TABLES.items() if "I" in web} == {"intake_letter"}


def refused(role: str, statement: str) -> bool:
    """Whether the database denies it for want of a right; any other error is raised."""
    try:
        with acting_as(role) as cursor:
            cursor.copy_expert(statement, StringIO()) if statement.startswith("COPY") else cursor.execute(statement)
    except (DatabaseError, psycopg2.Error) as error:  # Django does not wrap the errors of COPY
        if "permission denied" not in str(error):
            raise
        return True
    return False


@pytest.mark.parametrize("command", COMMANDS)
def test_the_public_site_may_not_touch_any_table_outside_the_public_list(command):
    for table in sorted(all_tables() - PUBLIC):
        column = real_columns(table)[-1]
        statement = COMMANDS[command].format(table=table).replace("ctid = ctid", f'"{column}" = "{column}"')
        assert refused("prosperity_web", statement), f"{command} on {table}"


@pytest.mark.parametrize("command", ["UPDATE", "DELETE", "TRUNCATE"])
def test_the_public_site_only_reads_what_is_public(command):
    for table in sorted(PUBLIC):
        column = real_columns(table)[-1]
        statement = COMMANDS[command].format(table=table).replace("ctid = ctid", f'"{column}" = "{column}"')
        assert refused("prosperity_web", statement), f"{command} on {table}"


def test_the_public_site_may_put_a_letter_in_and_not_get_it_back():
    columns = "id, form_key, letter_key, envelope, posted_at, set_aside"
    insert = f"INSERT INTO intake_letter ({columns}) VALUES (%s, 'a', 'b', 'c', %s, '')"
    with acting_as("prosperity_web") as cursor:
        cursor.execute(insert, [str(uuid.uuid4()), timezone.now()])
    returning = f"INSERT INTO intake_letter ({columns}) SELECT '{uuid.uuid4()}', 'd', 'e', 'f', now(), '' RETURNING envelope"
    assert refused("prosperity_web", returning)
    assert refused(
        "prosperity_web", f"INSERT INTO intake_letter VALUES ('{uuid.uuid4()}') ON CONFLICT (id) DO UPDATE SET set_aside = ''"
    )


def test_the_public_site_opens_a_mailbox_only_through_the_function():
    inquiry = make_inquiry()
    with acting_as("prosperity_web") as cursor:
        cursor.execute("SELECT status, kind FROM intake_open_mailbox(%s)", [bytes(inquiry.code_hash)])
        assert cursor.fetchall() == [("waiting", "filed")]
    for role in ("prosperity_desk", "prosperity_worker"):
        assert refused(role, "SELECT * FROM intake_open_mailbox('x')")


def test_the_function_cannot_be_led_astray_by_a_search_path():
    with connection.cursor() as cursor:
        cursor.execute("SELECT prosecdef, proconfig FROM pg_proc WHERE proname = 'intake_open_mailbox'")
        assert cursor.fetchall() == [(True, ["search_path=pg_catalog, pg_temp"])]


def test_drafts_are_out_of_reach_of_the_public_site():
    make_revision(make_article())
    assert refused("prosperity_web", "SELECT body FROM articles_revision")


@pytest.mark.parametrize("role", grants.ROLES)
def test_what_only_grows_can_only_grow(role):
    for table, command in itertools.product(("intake_timelineevent", "intake_accessrecord"), ("UPDATE", "DELETE", "TRUNCATE")):
        column = real_columns(table)[-1]
        assert refused(role, COMMANDS[command].format(table=table).replace("ctid = ctid", f'"{column}" = "{column}"'))


def test_the_desk_has_no_business_in_the_letterbox():
    for command in COMMANDS.values():
        assert refused("prosperity_desk", command.format(table="intake_letter").replace("ctid = ctid", "set_aside = ''"))


@pytest.mark.parametrize("role", grants.ROLES)
def test_no_role_can_make_tables_roles_or_read_files(role):
    for statement in (
        "CREATE TABLE mine (a int)",
        "CREATE ROLE mine",
        "SELECT pg_read_file('/etc/hostname')",
        "CREATE EXTENSION pg_trgm",
        "CREATE TEMP TABLE mine (a int)",
    ):
        assert refused(role, statement)


@pytest.mark.parametrize(
    ("column", "value"),
    [("envelope", "repeat('x', 200001)::bytea"), ("form_key", "repeat('x', 33)::bytea"), ("posted_at", "'0044-01-01 BC'")],
)
def test_the_public_site_cannot_fill_the_box_with_what_is_no_letter(column, value):
    values = {"id": f"'{uuid.uuid4()}'", "form_key": "'a'", "letter_key": "'b'", "envelope": "'c'", "posted_at": "now()"}
    values |= {"set_aside": "''", column: value}
    statement = f"INSERT INTO intake_letter ({', '.join(values)}) VALUES ({', '.join(values.values())})"
    with pytest.raises(IntegrityError, match="letter_"), acting_as("prosperity_web") as cursor:
        cursor.execute(statement)


def test_a_role_with_more_than_a_login_stops_the_command():
    with connection.cursor() as cursor:
        cursor.execute("ALTER ROLE prosperity_web CREATEDB")
    with pytest.raises(InternalError, match="prosperity_web has more than a login"):
        call_command("apply_grants")


def test_a_membership_that_the_table_does_not_know_is_taken_away():
    with connection.cursor() as cursor:
        cursor.execute("GRANT prosperity_desk TO prosperity_web")
    assert not refused("prosperity_web", "SELECT * FROM intake_inquiry")
    call_command("apply_grants")
    assert refused("prosperity_web", "SELECT * FROM intake_inquiry")


def test_the_role_of_development_exists_nowhere_else(settings):
    found = "SELECT count(*) FROM pg_roles WHERE rolname = 'prosperity_all'"
    with connection.cursor() as cursor:
        for development, expected in ((True, 1), (False, 0)):
            settings.DEVELOPMENT = development
            call_command("apply_grants")
            cursor.execute(found)
            assert cursor.fetchone()[0] == expected


def test_applying_the_grants_takes_away_what_the_table_does_not_give():
    with connection.cursor() as cursor:
        cursor.execute("GRANT SELECT ON intake_inquiry TO prosperity_web")
        cursor.execute("GRANT SELECT ON intake_submission TO PUBLIC")
        cursor.execute("GRANT EXECUTE ON FUNCTION intake_open_mailbox(bytea) TO PUBLIC")
    assert not refused("prosperity_web", "SELECT * FROM intake_inquiry")
    call_command("apply_grants")
    assert refused("prosperity_web", "SELECT * FROM intake_inquiry")
    assert refused("prosperity_web", "SELECT * FROM intake_submission")
    assert refused("prosperity_desk", "SELECT * FROM intake_open_mailbox('x')")
