"""Sign-ins for development."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand, CommandError, CommandParser

from prosperity.development import PEOPLE


class Command(BaseCommand):
    help = "Makes one development sign-in for each group, all with the given password. Refuses to run outside development."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--password", required=True)

    def handle(self, *args: Any, password: str, **options: Any) -> None:
        if not settings.DEVELOPMENT:
            raise CommandError("Development sign-ins are for development only (PROSPERITY_DEVELOPMENT=1).")
        for username, (name, group) in PEOPLE.items():
            user, _ = get_user_model().objects.get_or_create(username=username, defaults={"first_name": name, "is_staff": True})
            if not user.check_password(password):
                user.set_password(password)
                user.save(update_fields=["password"])
            user.groups.set([Group.objects.get(name=group)])
