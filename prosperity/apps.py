from django.apps import AppConfig


class ProsperityConfig(AppConfig):
    name = "prosperity"

    def ready(self) -> None:
        from prosperity import checks  # noqa: F401  (registers the system checks)
