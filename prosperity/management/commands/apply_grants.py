"""Make the database's roles and grants equal to the table in prosperity/grants.py."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg2.extensions
from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection, transaction

from prosperity import grants


class Command(BaseCommand):
    help = (
        "Makes the roles prosperity_web, prosperity_desk and prosperity_worker where they are missing, takes away every grant "
        "they have, and gives them those of prosperity/grants.py. Safe to run again, and to be run after every migration. "
        "Needs the database's owner, who may create roles."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--keys", help="folder with one folder a role: set each role's password from its database_password")

    @transaction.atomic
    def handle(self, *args: Any, keys: str | None = None, **options: Any) -> None:
        with connection.cursor() as cursor:
            for statement in grants.statements(development=settings.DEVELOPMENT):
                cursor.execute(statement)
            for role in grants.roles_of(development=settings.DEVELOPMENT) if keys else ():
                path = Path(str(keys)) / role.removeprefix("prosperity_") / "database_password"
                self._set_password(cursor, role, path.read_text().strip())

    def _set_password(self, cursor: Any, role: str, password: str) -> None:
        """Hashed here, so that the password itself reaches neither the server nor its log."""
        hashed = psycopg2.extensions.encrypt_password(password, role, scope=cursor.connection, algorithm="scram-sha-256")
        cursor.execute(f"ALTER ROLE {role} PASSWORD %s", [hashed])
