"""The database keeps the roles apart, whatever the code does."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from io import StringIO

import psycopg2
import pytest
from django.core.management import call_command
from django.db import DataError, IntegrityError, InternalError, connection, transaction
from django.db import Error as DatabaseError
from django.utils import timezone

from articles import actions as actions_on_articles
from articles import chores
from articles.models import Article, ErrorReport, Publication, SearchEntry, SearchWord
from intake import actions, opening
from intake.models import Inquiry, Letter
from prosperity import grants
from tests.make import (
    SOUND,
    file_letters,
    make_article,
    make_inquiry,
    make_published,
    make_revision,
    make_sound,
    send_request,
    whole_database,
    write,
)

pytestmark = pytest.mark.django_db

PUBLIC = {
    "articles_topic",
    "articles_source",
    "articles_article",
    "articles_article_sources",
    "articles_publication",
    "articles_glossaryterm",
    "articles_glossaryterm_sources",
    "articles_correction",
    "articles_redirect",
    "articles_imagefile",
    "articles_searchentry",
    "articles_searchword",
}
PUBLIC |= {"intake_staffedhours", "intake_holiday", "intake_recentwaits"}  # what the promise on a receipt is computed from
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
    """The columns that a statement may set: none that the database makes itself."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped "
            "AND attgenerated = '' ORDER BY attnum",
            [table],
        )
        return [name for (name,) in cursor.fetchall()]


def test_every_table_has_a_row_and_every_row_a_table():
    assert all_tables() == set(grants.TABLES)


def test_the_public_list_is_what_the_grants_say():
    assert {table for table, (web, _, _) in grants.TABLES.items() if "S" in web} == PUBLIC
    assert {table for table, (web, _, _) in grants.TABLES.items() if "I" in web} == {"intake_letter", "articles_errorreport"}


@pytest.mark.parametrize("role", grants.ROLES)
def test_each_role_may_do_what_its_row_says_and_nothing_else(role):
    privileges = {"S": "SELECT", "I": "INSERT", "U": "UPDATE", "D": "DELETE"}
    found = {}
    with connection.cursor() as cursor:
        for table in grants.TABLES:
            asked = ", ".join(f"has_table_privilege('{role}', '{table}', '{name}')" for name in privileges.values())
            cursor.execute(f"SELECT {asked}")
            letters = zip(privileges, cursor.fetchone(), strict=True)
            found[table] = "".join(letter for letter, given in letters if given) or "-"
    assert found == {table: row[grants.ROLES.index(role)] for table, row in grants.TABLES.items()}


# What the desk adds for itself: words lie locked, the shift's notes only grow, and no role but the desk's writes any of it.
AT_WORK = {
    "intake_note": ("-", "SID", "SD"),
    "intake_lastverb": ("-", "SIUD", "SD"),
    "intake_messagetemplate": ("-", "SIU", "-"),
    "intake_referralplace": ("-", "SIU", "S"),
    "intake_careplaces": ("-", "SIUD", "-"),
    "intake_shiftnote": ("-", "SI", "SD"),
    "intake_savedview": ("-", "SIUD", "-"),
    "intake_deskwish": ("-", "SIU", "-"),
}


def test_the_tables_of_the_desk_at_work_are_given_as_decided():
    assert {table: grants.TABLES[table] for table in AT_WORK} == AT_WORK
    # A call that somebody took is filed by the desk itself; what a family wrote is still never changed there.
    calls = {table: grants.TABLES[table][1] for table in ("intake_inquiry", "intake_submission", "intake_likeness")}
    assert calls == {"intake_inquiry": "SIU", "intake_submission": "SI", "intake_likeness": "SI"}


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
        cursor.execute("SELECT status, what, kind FROM intake_open_mailbox(%s)", [bytes(inquiry.code_hash)])
        assert cursor.fetchall() == [("waiting", "step", "filed")]


# What the public site may do for whoever holds a code's hash: the call, and what it says of a mailbox and of no mailbox.
FUNCTIONS = {
    "intake_open_mailbox": ("SELECT count(*) > 0 FROM intake_open_mailbox(%s)", True),
    "intake_withdraw": ("SELECT intake_withdraw(%s)", True),
    "intake_hide": ("SELECT intake_hide(%s)", True),
    "intake_show_again": ("SELECT intake_show_again(%s)", False),  # nothing was hidden
}
# What the worker may do with an inquiry that is erased: tests/intake/test_erased_at_the_desk.py.
OF_THE_WORKER = {"intake_forget_facts"}


LIKENESS = {"similarity", "similarity_op"}  # of the extension pg_trgm: they compare two words and read nothing


def everything() -> dict[str, list[dict[str, object]]]:
    """The database but for what withdrawing and erasing are about: the inquiry, its timeline, its emptied letters."""
    about = ("intake_inquiry", "intake_timelineevent", "intake_letter")
    return {table: rows for table, rows in whole_database().items() if table not in about}


def test_the_functions_are_these_five_and_no_other_runs_with_more_rights_than_its_callers():
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT proname, prosecdef FROM pg_proc WHERE pronamespace = 'public'::regnamespace "
            "AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')"
        )
        assert dict(cursor.fetchall()) == dict.fromkeys({*FUNCTIONS, *OF_THE_WORKER}, True)
    given = {name.partition("(")[0]: roles for name, roles in grants.FUNCTIONS.items()}
    families = dict.fromkeys(FUNCTIONS, ("prosperity_web",))
    of_all = dict.fromkeys(LIKENESS, grants.ROLES)
    assert given == families | of_all | dict.fromkeys(OF_THE_WORKER, ("prosperity_worker",))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_only_the_public_site_may_call_a_function_and_it_touches_one_mailbox(function):
    statement, of_a_mailbox = FUNCTIONS[function]
    inquiry, other = make_inquiry(), make_inquiry()
    before, untouched = everything(), Inquiry.objects.filter(pk=other.pk).values().get()
    with acting_as("prosperity_web") as cursor:
        for code_hash, expected in ((bytes(inquiry.code_hash), of_a_mailbox), (b"x" * 32, False), (b"", False), (None, False)):
            cursor.execute(statement, [code_hash])
            assert cursor.fetchall() == [(expected,)]
    assert everything() == before
    assert Inquiry.objects.filter(pk=other.pk).values().get() == untouched
    assert other.timeline.count() == 1
    assert Letter.objects.filter(form_key=other.form_key).count() == 1
    for role in ("prosperity_desk", "prosperity_worker"):
        assert refused(role, statement.replace("%s", "'x'"))


@pytest.mark.parametrize("function", sorted({*FUNCTIONS, *OF_THE_WORKER}))
def test_no_function_can_be_led_astray_by_a_search_path(function):
    with connection.cursor() as cursor:
        cursor.execute("SELECT prosecdef, proconfig FROM pg_proc WHERE proname = %s", [function])
        assert cursor.fetchall() == [(True, ["search_path=pg_catalog, pg_temp"])]


@pytest.mark.usefixtures("roles_alone")
@pytest.mark.parametrize("function", FUNCTIONS)
def test_nobody_else_may_call_a_function_once_the_grants_are_applied(function):
    with connection.cursor() as cursor:
        cursor.execute(f"GRANT EXECUTE ON FUNCTION {function}(bytea) TO PUBLIC")
    assert not refused("prosperity_desk", FUNCTIONS[function][0].replace("%s", "'x'"))
    call_command("apply_grants")
    assert refused("prosperity_desk", FUNCTIONS[function][0].replace("%s", "'x'"))
    assert not refused("prosperity_web", FUNCTIONS[function][0].replace("%s", "'x'"))


def test_no_function_gives_the_public_site_a_word_a_name_or_anything_that_opens_one(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.log_attempt(inquiry, by=ana, way="call", result="no_answer", at=timezone.now())
    actions.answer(inquiry, by=ana, words="Kestrel words", at=timezone.now())
    opening.open_inquiry(inquiry, by=ana, reason="Kestrel reason", at=timezone.now())
    with acting_as("prosperity_web") as cursor:
        cursor.execute("SELECT * FROM intake_open_mailbox(%s)", [bytes(inquiry.code_hash)])
        names = [column.name for column in cursor.description]
        rows = [dict(zip(names, map(str, row), strict=True)) for row in cursor.fetchall()]
        cursor.execute("SELECT sealed FROM intake_open_mailbox(%s) WHERE what = 'answer'", [bytes(inquiry.code_hash)])
        (sealed,) = cursor.fetchone()
    assert names == ["status", "outcome", "reference", "erase_asked_at", "legal_hold", "what", "kind", "at", "item", "sealed"]
    assert sorted(row["kind"] for row in rows) == ["", "admissions", "admissions", "answer", "attempt", "claimed", "filed"]
    answer = inquiry.answers.get()
    assert bytes(sealed) == bytes(answer.sealed) != bytes(answer.words)
    for word in ("Kestrel", "ana", "call", "no_answer", "someone", "Testina"):
        assert not any(word == value for row in rows for value in row.values())


def test_a_mailbox_that_is_hidden_gives_neither_steps_nor_answers(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.answer(inquiry, by=ana, words="Kestrel words", at=timezone.now())
    with acting_as("prosperity_web") as cursor:
        cursor.execute("SELECT intake_hide(%s)", [bytes(inquiry.code_hash)])
        cursor.execute("SELECT what, kind, sealed FROM intake_open_mailbox(%s)", [bytes(inquiry.code_hash)])
        assert cursor.fetchall() == [(None, None, None)]


def test_the_desks_own_rights_are_enough_for_its_verbs(ana, mia):
    inquiry = make_inquiry()
    with acting_as("prosperity_desk"):
        actions.claim(inquiry, by=ana, at=timezone.now())
        for result in ("no_answer", "reached"):
            actions.log_attempt(inquiry, by=ana, way="call", result=result, at=timezone.now())
        actions.answer(inquiry, by=ana, words="Kestrel words", at=timezone.now())
        actions.give_new_code(inquiry, by=ana, at=timezone.now())
        actions.set_legal_hold(inquiry, by=mia, held=True, at=timezone.now())
        actions.note(inquiry, by=mia, words="Kestrel words", at=timezone.now())
        actions.undo(inquiry, by=mia, at=timezone.now())
        actions.close(inquiry, by=ana, outcome="admitted", at=timezone.now())
        actions.reopen(inquiry, by=ana, at=timezone.now())
        actions.hand_over(inquiry, by=ana, to=mia, at=timezone.now())
        actions.release(inquiry, by=mia, at=timezone.now())
        actions.ask_erase(inquiry, by=mia, at=timezone.now())
    assert Inquiry.objects.get().version == 13


def test_the_workers_own_rights_are_enough_to_file(client):
    send_request(client)
    with acting_as("prosperity_worker"):
        file_letters()
    assert Inquiry.objects.get().act_at is not None


def test_the_workers_own_rights_are_enough_for_what_the_clock_does(ana):
    run_out, listed = (actions.claim(make_inquiry(), by=ana, at=timezone.now()) for _ in range(2))
    later = timezone.now() + timedelta(days=1)
    actions.close(listed, by=ana, outcome="waitlisted", on=later.date(), at=timezone.now())
    with acting_as("prosperity_worker"):
        assert actions.return_leases(later) == 1
        assert actions.waitlist_due(later + timedelta(days=1)) == 1
    assert set(Inquiry.objects.values_list("pk", "status")) == {(run_out.pk, "waiting"), (listed.pk, "waiting")}


def test_drafts_are_out_of_reach_of_the_public_site():
    make_revision(make_article())
    assert refused("prosperity_web", "SELECT body FROM articles_revision")


def at(**ahead: int) -> datetime:
    return timezone.now() + timedelta(**ahead)


def make_one_of_each() -> set[str]:
    """Articles in every standing; the slugs of those that readers may see."""
    make_article(slug="draft", title="Zebrafinch")
    make_published(slug="planned", at=at(hours=1))
    Article.objects.filter(pk=make_published(slug="withdrawn").pk).update(state="withdrawn")
    ended, ending = make_published(slug="ended", at=at(days=-2)), make_published(slug="ending")
    Article.objects.filter(pk=ended.pk).update(withdraw_at=at(minutes=-1))
    Article.objects.filter(pk=ending.pk).update(withdraw_at=at(hours=1))
    make_published(slug="published")
    return {"published", "ending"}


def slugs_seen_by(role: str) -> set[str]:
    with acting_as(role) as cursor:
        cursor.execute("SELECT slug FROM articles_article")
        return {slug for (slug,) in cursor.fetchall()}


def test_the_public_site_sees_only_articles_that_are_published_now():
    readable = make_one_of_each()
    assert slugs_seen_by("prosperity_web") == readable
    assert set(Article.objects.published().values_list("slug", flat=True)) == readable  # the policy says what the query says


@pytest.mark.parametrize("role", ["prosperity_desk", "prosperity_worker", "prosperity_all"])
def test_whoever_works_on_articles_sees_them_all(role):
    make_one_of_each()
    assert slugs_seen_by(role) == set(Article.objects.values_list("slug", flat=True))


def test_it_is_the_policy_that_hides_them_and_applying_the_grants_brings_it_back():
    readable = make_one_of_each()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE articles_article DISABLE ROW LEVEL SECURITY")
        cursor.execute("CREATE POLICY everybody ON articles_article USING (true)")
    assert "draft" in slugs_seen_by("prosperity_web")
    call_command("apply_grants")
    assert slugs_seen_by("prosperity_web") == readable


def test_every_table_with_policies_is_in_the_table_of_them():
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace")
        assert {name for (name,) in cursor.fetchall()} == set(grants.POLICIES)
        cursor.execute("SELECT tablename, policyname, cmd, roles::text[] FROM pg_policies WHERE schemaname = 'public'")
        found = {(table, name, command, tuple(roles)) for table, name, command, roles in cursor.fetchall()}
    assert found == {
        (table, name, command, roles)
        for table, policies in grants.POLICIES.items()
        for name, (command, roles, _) in policies.items()
    }


def test_the_public_site_hears_of_what_ends_although_it_no_longer_sees_it():
    make_published(at=at(days=-2))
    Article.objects.update(withdraw_at=at(hours=1))
    with acting_as("prosperity_web"):
        before = Publication.objects.version()
    Article.objects.update(withdraw_at=at(seconds=-1))
    with acting_as("prosperity_web"):
        assert Publication.objects.version() != before


def test_a_reader_reports_an_error_that_only_the_desk_reads():
    article = make_published()
    with acting_as("prosperity_web"):
        ErrorReport.objects.create(article=article, reason="wrong", section="a-heading", on=timezone.localdate())
    assert refused("prosperity_web", "SELECT reason FROM articles_errorreport")
    with acting_as("prosperity_desk"):
        assert ErrorReport.objects.get().section == "a-heading"


@pytest.mark.parametrize("values", [{"reason": "words"}, {"section": "Zebrafinch words"}, {"section": "x" * 81}])
def test_nobody_can_put_words_into_a_report(values):
    report = {"article": make_published(), "reason": "wrong", "on": timezone.localdate()} | values
    with pytest.raises((IntegrityError, DataError)), acting_as("prosperity_web"):
        ErrorReport.objects.create(**report)


def test_the_public_site_finds_the_nearest_word_and_the_words_of_a_text():
    article = make_published()
    words = {"title": "Naloxone at home", "headings": "", "summary": "s", "body": "Sobredosis. Qué hacer: medicación."}
    with acting_as("prosperity_worker"):
        SearchEntry.objects.create(article=article, revision=article.live_revision, language="es", **words)
        SearchWord.objects.create(language="en", word="naloxone")
    with acting_as("prosperity_web") as cursor:
        cursor.execute(
            "SELECT word FROM articles_searchword WHERE word % 'nalaxone' ORDER BY similarity(word, 'nalaxone') DESC"
        )
        assert cursor.fetchall() == [("naloxone",)]
        asked = "SELECT article_id FROM articles_searchentry WHERE document @@ websearch_to_tsquery('prosperity_es', %s)"
        for query, found in (("medicacion", 1), ("MEDICACIÓN", 1), ("quesadilla", 0)):
            cursor.execute(asked, [query])
            assert len(cursor.fetchall()) == found


def test_the_desks_own_rights_are_enough_to_write_to_sign_and_to_publish(elena, lucia, ramon):
    article, now = make_published(), timezone.now()
    with acting_as("prosperity_desk"):
        actions_on_articles.autosave(article, base=article.live_revision, text=SOUND, version=0, by=elena, at=now)
        revision = write(article, elena, change_note="Other words.")
        review = actions_on_articles.send(revision, by=elena, at=now)
        actions_on_articles.send_back(review, reason="Say more.", by=ramon, at=now)
        revision = write(article, elena, summary="What to do now.", change_note="Other words.")
        actions_on_articles.send(revision, by=elena, at=now)
        actions_on_articles.sign(revision, name="Dr. Ramon (invented)", by=ramon, at=now)
        token = actions_on_articles.make_link(revision, name="Dr. B", address="b@example.org", by=lucia, at=now)
        actions_on_articles.sign_by_link(token, at=now)
        actions_on_articles.publish(revision, by=elena, at=now)
        actions_on_articles.rename(article, "other", by=elena, at=now)
        actions_on_articles.withdraw(article, reason="Invented.", by=lucia, at=now)
    assert Article.objects.get().title == SOUND.title


def test_the_workers_own_rights_are_enough_for_its_chores(elena, lucia):
    article, now = make_sound(), timezone.now()
    other = make_published(slug="other", at=now - timedelta(days=900))
    revision = write(article, elena, summary="What to do now.", change_note="Other words.")
    actions_on_articles.plan(revision, when=now + timedelta(minutes=1), by=lucia, at=now)
    Article.objects.filter(pk=other.pk).update(withdraw_at=now + timedelta(minutes=9))
    with acting_as("prosperity_worker"):
        assert chores.remind(now) == 1
        assert chores.publish_due(now + timedelta(minutes=1)) == 1
        chores.publish_due(now + timedelta(minutes=9))
    assert Article.objects.get(pk=article.pk).live_revision == revision
    assert Article.objects.get(pk=other.pk).state == "withdrawn"


ONLY_GROWS = ("intake_timelineevent", "intake_accessrecord", "articles_signoff", "articles_articleevent", "articles_correction")


@pytest.mark.parametrize("role", grants.ROLES)
def test_what_only_grows_can_only_grow(role):
    for table, command in itertools.product(ONLY_GROWS, ("UPDATE", "DELETE", "TRUNCATE")):
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
        "CREATE EXTENSION hstore",
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


@pytest.mark.usefixtures("roles_alone")
def test_a_role_with_more_than_a_login_stops_the_command():
    with connection.cursor() as cursor:
        cursor.execute("ALTER ROLE prosperity_web CREATEDB")
    with pytest.raises(InternalError, match="prosperity_web has more than a login"):
        call_command("apply_grants")


@pytest.mark.usefixtures("roles_alone")
def test_a_membership_that_the_table_does_not_know_is_taken_away():
    with connection.cursor() as cursor:
        cursor.execute("GRANT prosperity_desk TO prosperity_web")
    assert not refused("prosperity_web", "SELECT * FROM intake_inquiry")
    call_command("apply_grants")
    assert refused("prosperity_web", "SELECT * FROM intake_inquiry")


@pytest.mark.usefixtures("roles_alone")
def test_the_role_of_development_exists_nowhere_else(settings):
    found = "SELECT count(*) FROM pg_roles WHERE rolname = 'prosperity_all'"
    with connection.cursor() as cursor:
        for development, expected in ((True, 1), (False, 0)):
            settings.DEVELOPMENT = development
            call_command("apply_grants")
            cursor.execute(found)
            assert cursor.fetchone()[0] == expected


@pytest.mark.usefixtures("roles_alone")
def test_applying_the_grants_takes_away_what_the_table_does_not_give():
    with connection.cursor() as cursor:
        cursor.execute("GRANT SELECT ON intake_inquiry TO prosperity_web")
        cursor.execute("GRANT SELECT ON intake_submission TO PUBLIC")
    assert not refused("prosperity_web", "SELECT * FROM intake_inquiry")
    call_command("apply_grants")
    assert refused("prosperity_web", "SELECT * FROM intake_inquiry")
    assert refused("prosperity_web", "SELECT * FROM intake_submission")
