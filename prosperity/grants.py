"""Who may do what in the database: one readable table, applied by `manage.py apply_grants`.

Every table has a row and a test fails for a table without one. S select, I insert, U update, D delete, - nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

ROLES = ("prosperity_web", "prosperity_desk", "prosperity_worker")
ALL = "prosperity_all"  # development's one process group: a member of the three, and so the union of their grants

#  table                              web    desk   worker
TABLES = {
    # What readers see. Drafts are revisions, and the public site cannot read them; of articles it sees what POLICIES lets it.
    "articles_topic":                  ("S",   "SIU",  "S"),
    "articles_source":                 ("S",   "SIU",  "S"),
    "articles_article":                ("S",   "SIU",  "SU"),
    "articles_article_sources":        ("S",   "SID",  "SID"),
    "articles_glossaryterm":           ("S",   "SIU",  "-"),
    "articles_glossaryterm_sources":   ("S",   "SID",  "-"),
    "articles_publication":            ("S",   "SU",   "SU"),
    "articles_redirect":               ("S",   "SID",  "-"),
    "articles_imagefile":              ("S",   "SI",   "-"),
    "articles_searchentry":            ("S",   "S",    "SIUD"),
    "articles_searchword":             ("S",   "S",    "SID"),
    # What editors and reviewers work with.
    "articles_revision":               ("-",   "SI",   "S"),
    "articles_workingdraft":           ("-",   "SIUD", "-"),
    "articles_review":                 ("-",   "SIU",  "SU"),
    "articles_signlink":               ("-",   "SIU",  "S"),
    "articles_comment":                ("-",   "SIU",  "-"),
    "articles_notice":                 ("-",   "SIU",  "SI"),
    "articles_linkcheck":              ("-",   "SD",   "SIU"),  # the desk: forgotten with the address that it is about
    "articles_image":                  ("-",   "SIU",  "S"),
    # What a reader reports: put in, and not read back.
    "articles_errorreport":            ("I",   "SU",   "-"),
    # Only ever added to.
    "articles_correction":             ("S",   "SI",   "SI"),
    "articles_signoff":                ("-",   "SI",   "S"),
    "articles_articleevent":           ("-",   "SI",   "SI"),
    # The letterbox: the public site only puts in, the desk has no business there.
    "intake_letter":                   ("I",   "-",    "SUD"),
    # The cabinet.
    "intake_inquiry":                  ("-",   "SIU",  "SIU"),
    "intake_submission":               ("-",   "SI",   "SIUD"),
    "intake_answer":                   ("-",   "SIU",  "SD"),
    "intake_formercode":               ("-",   "SI",   "SD"),
    "intake_likeness":                 ("-",   "SI",   "SID"),
    "intake_note":                     ("-",   "SID",  "SD"),
    "intake_contactattempt":           ("-",   "SI",   "S"),
    "intake_lastverb":                 ("-",   "SIUD", "SD"),
    # What the desk keeps for itself.
    "intake_messagetemplate":          ("-",   "SIU",  "-"),
    "intake_referralplace":            ("-",   "SIU",  "S"),
    "intake_careplaces":               ("-",   "SIUD", "-"),
    "intake_shiftnote":                ("-",   "SI",   "SD"),
    "intake_savedview":                ("-",   "SIUD", "-"),
    "intake_deskwish":                 ("-",   "SIU",  "-"),
    # What the promise on a receipt is computed from.
    "intake_staffedhours":             ("S",   "SIUD", "S"),
    "intake_holiday":                  ("S",   "SIUD", "S"),
    "intake_recentwaits":              ("S",   "S",    "SIU"),
    # Only ever added to, by anybody.
    "intake_timelineevent":            ("-",   "SI",   "SI"),
    "intake_accessrecord":             ("-",   "SI",   "SI"),
    # Staff accounts and sessions.
    "auth_user":                       ("-",   "SIU",  "S"),
    "auth_group":                      ("-",   "S",    "S"),  # the worker: whom to remind of what nobody keeps
    "auth_permission":                 ("-",   "S",    "-"),
    "auth_group_permissions":          ("-",   "S",    "-"),
    "auth_user_groups":                ("-",   "SID",  "S"),
    "auth_user_user_permissions":      ("-",   "S",    "-"),
    "account_emailaddress":            ("-",   "SIU",  "-"),
    "account_emailconfirmation":       ("-",   "-",    "-"),
    "django_session":                  ("-",   "SIUD", "-"),
    "django_admin_log":                ("-",   "SI",   "-"),
    "django_content_type":             ("-",   "S",    "-"),
    "django_migrations":               ("-",   "-",    "-"),
}  # fmt: skip

# Which rows of a table a role sees and writes, where it is not all of them; a table that stands here shows the others none. The
# public site sees what `ArticleQuerySet.published` says: a first draft has its title on the row, a planned one its whole text.
READERS = (
    "state = 'published' AND published_at <= statement_timestamp() "
    "AND (withdraw_at IS NULL OR withdraw_at > statement_timestamp())"
)
POLICIES = {
    "articles_article": {
        "readers": ("SELECT", ("prosperity_web",), READERS),
        "staff": ("ALL", ("prosperity_desk", "prosperity_worker"), "true"),
    },
}

# Functions that do for a role what it may not do itself. Nobody else may execute them.
FUNCTIONS: dict[str, tuple[str, ...]] = {
    # With a code's hash: what a family does in its mailbox.
    "intake_open_mailbox(bytea)": ("prosperity_web",),
    "intake_withdraw(bytea)": ("prosperity_web",),
    "intake_hide(bytea)": ("prosperity_web",),
    "intake_show_again(bytea)": ("prosperity_web",),
    # With an erased inquiry: what was chosen on its timeline.
    "intake_forget_facts(uuid)": ("prosperity_worker",),
}
# How alike two words are (pg_trgm): what a search box asks, and its operator calls.
FUNCTIONS |= {f"{name}(text, text)": ROLES for name in ("similarity", "similarity_op")}

_NAMES = ", ".join(f"'{role}'" for role in (*ROLES, ALL))
# Only names of our own stand in these texts.
_REFUSE_POWERFUL = f"""
DO $$ DECLARE found text; BEGIN
    SELECT rolname INTO found FROM pg_roles WHERE rolname IN ({_NAMES})
    AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls);
    IF found IS NOT NULL THEN RAISE EXCEPTION 'role % has more than a login', found; END IF;
END $$"""  # noqa: S608
_REVOKE_MEMBERSHIPS = f"""
DO $$ DECLARE given record; BEGIN
    FOR given IN SELECT held.rolname AS held, holder.rolname AS holder FROM pg_auth_members
        JOIN pg_roles AS held ON held.oid = roleid JOIN pg_roles AS holder ON holder.oid = member
        WHERE holder.rolname IN ({_NAMES})
    LOOP EXECUTE format('REVOKE %I FROM %I', given.held, given.holder); END LOOP;
END $$"""  # noqa: S608
_DROP_POLICIES = """
DO $$ DECLARE found record; BEGIN
    FOR found IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public'
    LOOP EXECUTE format('DROP POLICY %I ON public.%I', found.policyname, found.tablename); END LOOP;
END $$"""
_PRIVILEGES = {"S": "SELECT", "I": "INSERT", "U": "UPDATE", "D": "DELETE"}


def roles_of(*, development: bool) -> tuple[str, ...]:
    """The logins that a database has: the three, and in development the one that is a member of all."""
    return (*ROLES, ALL) if development else ROLES


def statements(*, development: bool) -> Iterator[str]:
    """The SQL that makes roles, memberships, grants and policies equal to the tables above, whatever they were before.

    Run in one transaction. Fails for a role that somebody has given more than a login. The role of development exists nowhere
    else.
    """
    roles = roles_of(development=development)
    for role in roles:
        yield (
            f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN "
            f"CREATE ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE; END IF; END $$"
        )
    yield _REFUSE_POWERFUL
    yield _REVOKE_MEMBERSHIPS
    if development:
        yield f"GRANT {', '.join(ROLES)} TO {ALL}"
    else:
        yield f"DROP ROLE IF EXISTS {ALL}"
    everyone = ", ".join(("PUBLIC", *roles))
    yield "DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database()); END $$"
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {everyone}"
    yield f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {everyone}"
    yield f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM {everyone}"
    yield f"REVOKE CREATE ON SCHEMA public FROM {everyone}"
    yield f"GRANT USAGE ON SCHEMA public TO {', '.join(ROLES)}"
    for table, row in TABLES.items():
        for role, letters in zip(ROLES, row, strict=True):
            privileges = ", ".join(_PRIVILEGES[letter] for letter in letters if letter != "-")
            if privileges:
                yield f"GRANT {privileges} ON public.{table} TO {role}"
    for function, callers in FUNCTIONS.items():
        yield f"GRANT EXECUTE ON FUNCTION public.{function} TO {', '.join(callers)}"
    yield _DROP_POLICIES
    for table, policies in POLICIES.items():
        yield f"ALTER TABLE public.{table} ENABLE ROW LEVEL SECURITY"
        for name, (command, seeing, rows) in policies.items():
            yield f"CREATE POLICY {name} ON public.{table} FOR {command} TO {', '.join(seeing)} USING ({rows})"
