"""Everything a database and the collected files need before the processes start; each step is safe to repeat."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser


class Command(BaseCommand):
    help = (
        "Migrates, applies the database roles and grants, loads the library of articles and collects the static files. Run as "
        "the database's owner, after each installation and upgrade. With --development-password also makes the sign-ins."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--keys", help="folder of the roles' keys, for their database passwords")
        parser.add_argument("--development-password")

    def handle(self, *args: Any, keys: str | None, development_password: str | None, **options: Any) -> None:
        call_command("migrate", verbosity=0, interactive=False)
        call_command("apply_grants", keys=keys)
        call_command("load_library", stdout=self.stdout)
        if development_password:
            call_command("development_people", password=development_password)
        call_command("collectstatic", verbosity=0, interactive=False)
