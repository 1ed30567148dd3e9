"""Who may do what in the database: one readable table, applied by `manage.py apply_grants`.

Every table has a row and a test fails for a table without one. S select, I insert, U update, D delete, - nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

ROLES = ("prosperity_web", "prosperity_desk", "prosperity_worker")
ALL = "prosperity_all"  # development's one process group: a member of the three, and so the union of their grants

#  table                              web    desk   worker
TABLES = {
    # What readers see. Drafts are revisions, and the public site cannot read them.
    "articles_topic":                  ("S",   "SIU",  "S"),
    "articles_source":                 ("S",   "SIU",  "S"),
    "articles_article":                ("S",   "SIU",  "SU"),
    "articles_article_sources":        ("S",   "SID",  "SID"),
    "articles_revision":               ("-",   "SI",   "S"),
    # The letterbox: the public site only puts in, the desk has no business there.
    "intake_letter":                   ("I",   "-",    "SUD"),
    # The cabinet.
    "intake_inquiry":                  ("-",   "SU",   "SIU"),
    "intake_submission":               ("-",   "S",    "SI"),
    "intake_contactattempt":           ("-",   "SI",   "S"),
    # Only ever added to, by anybody.
    "intake_timelineevent":            ("-",   "SI",   "SI"),
    "intake_accessrecord":             ("-",   "SI",   "SI"),
    # Staff accounts and sessions.
    "auth_user":                       ("-",   "SIU",  "S"),
    "auth_group":                      ("-",   "S",    "-"),
    "auth_permission":                 ("-",   "S",    "-"),
    "auth_group_permissions":          ("-",   "S",    "-"),
    "auth_user_groups":                ("-",   "SID",  "-"),
    "auth_user_user_permissions":      ("-",   "S",    "-"),
    "account_emailaddress":            ("-",   "SIU",  "-"),
    "account_emailconfirmation":       ("-",   "-",    "-"),
    "django_session":                  ("-",   "SIUD", "D"),
    "django_admin_log":                ("-",   "SI",   "-"),
    "django_content_type":             ("-",   "S",    "-"),
    "django_migrations":               ("-",   "-",    "-"),
}  # fmt: skip

# Functions that read for a role what it may not read itself. Nobody else may execute them.
FUNCTIONS = {"intake_open_mailbox(bytea)": ("prosperity_web",)}

_PRIVILEGES = {"S": "SELECT", "I": "INSERT", "U": "UPDATE", "D": "DELETE"}


def statements() -> Iterator[str]:
    """The SQL that makes the database's grants equal to the table, whatever they were before. Run in one transaction."""
    for role in (*ROLES, ALL):
        yield (
            f"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN "
            f"CREATE ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE; END IF; END $$"
        )
    yield f"GRANT {', '.join(ROLES)} TO {ALL}"
    everyone = ", ".join(("PUBLIC", *ROLES, ALL))
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
    for function, roles in FUNCTIONS.items():
        yield f"GRANT EXECUTE ON FUNCTION public.{function} TO {', '.join(roles)}"
