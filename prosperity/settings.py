"""All settings, in one file, from the environment; docs/settings.md tells each variable. Importing this starts nothing.

One code base, four shapes (docs/architecture.md): PROSPERITY_ROLE says which process this is, and with it which addresses it
serves, which apps it loads, which keys it holds and which database role it signs in with.
"""

from importlib.util import find_spec
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from prosperity import embedded_database, keys
from prosperity.env import database_from_url, env_bool, env_choice, env_int, env_list, env_str

BASE_DIR = Path(__file__).resolve().parent.parent

# --- Who this process is ----------------------------------------------------------------------------------------------

ROLE = env_choice("PROSPERITY_ROLE", ("all", "web", "desk", "worker"), default="all")
DEVELOPMENT = env_bool("PROSPERITY_DEVELOPMENT", default=False)
PORT = env_int("PROSPERITY_PORT", default=8000)
HAS_DESK = ROLE != "web"  # the worker loads the same apps, and serves nothing

DEBUG = False  # never: a debug page would show a family's words, and development should look like the real thing
ALLOWED_HOSTS = env_list("PROSPERITY_HOSTS", "localhost,127.0.0.1,[::1]" if DEVELOPMENT else "")
PUBLIC_URL = env_str("PROSPERITY_PUBLIC_URL", f"http://localhost:{PORT}" if DEVELOPMENT else "").rstrip("/")
SITE_IS_HTTPS = not DEVELOPMENT

# --- Keys: each role's own (prosperity/keys.py) -----------------------------------------------------------------------

KEY_FOLDERS = keys.folders_of(ROLE, Path(env_str("PROSPERITY_KEYS", str(BASE_DIR / "var" / "keys"))))
try:
    SECRET_KEY = keys.read_text("secret_key", KEY_FOLDERS) or ""
    FORM_KEYS = keys.read_ring("form_keys", KEY_FOLDERS)
    TICKET_KEYS = keys.read_ring("ticket_keys", KEY_FOLDERS)
    CODE_KEYS = keys.read_ring("code_keys", KEY_FOLDERS)
    CABINET_KEYS = keys.read_ring("cabinet_keys", KEY_FOLDERS)
    LETTER_PUBLIC_KEYS = keys.read_ring("letter_public_keys", KEY_FOLDERS)
    LETTER_PRIVATE_KEYS = keys.read_ring("letter_private_keys", KEY_FOLDERS)
except (OSError, ValueError) as error:
    raise ImproperlyConfigured(f"PROSPERITY_KEYS: {error}") from error

# --- Database ---------------------------------------------------------------------------------------------------------
# DATABASE_URL names the server as its owner does (migrations); DATABASE_URL_WEB and so on are the same database as that
# role: servers, worker and drain refuse to run without theirs. In development the default is the address of this clone's
# embedded server; nothing is started by asking for it.

DATABASE_LOGIN_IS_OWN = DEVELOPMENT or bool(env_str(f"DATABASE_URL_{ROLE.upper()}"))
DATABASE_URL = env_str("DATABASE_URL", embedded_database.url() if DEVELOPMENT else "")
DATABASES = {
    "default": {
        **database_from_url(env_str(f"DATABASE_URL_{ROLE.upper()}", DATABASE_URL)),
        # Kept open between requests, one for each thread of each worker process (Procfile: sixteen for the public site).
        # Several threads, because one request that waits for a frozen database must not keep a reader waiting behind it.
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Apps, addresses, middleware --------------------------------------------------------------------------------------
# `web` knows auth and contenttypes only as targets of foreign keys: it has no grant on their tables and no sign-in.

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.staticfiles",
    "crispy_forms",
    "prosperity",
    "articles",
    "intake",
]
if HAS_DESK:
    INSTALLED_APPS += [
        "prosperity.desk_config.DeskConfig",
        "django.contrib.sessions",
        "django.contrib.messages",
        "allauth",
        "allauth.account",
    ]

ROOT_URLCONF = {"all": "prosperity.urls", "web": "prosperity.urls_web"}.get(ROLE, "prosperity.urls_desk")
PUBLIC_URLCONF = "prosperity.urls_web"  # so that every process can name a public address
WSGI_APPLICATION = "prosperity.wsgi.application"

MIDDLEWARE = [
    "prosperity.middleware.SecurityHeaders",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "prosperity.middleware.DatabaseDeadline",
    "prosperity.middleware.DatabaseGone",
    "prosperity.middleware.PageCache",
    "prosperity.middleware.SpokenLanguage",
    "prosperity.middleware.UnreadableBody",
    "django.middleware.common.CommonMiddleware",
]
if HAS_DESK:
    MIDDLEWARE += [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "allauth.account.middleware.AccountMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "prosperity.context_processors.site",
                *(
                    ["django.contrib.auth.context_processors.auth", "django.contrib.messages.context_processors.messages"]
                    if HAS_DESK
                    else []
                ),
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
CRISPY_TEMPLATE_PACK = "haven"
CRISPY_ALLOWED_TEMPLATE_PACKS = ("haven",)
CRISPY_FAIL_SILENTLY = False

# Where sealed letters wait while the database is gone. Empty: nowhere, because the disk does not outlive the process.
SPOOL = Path(env_str("PROSPERITY_SPOOL")) if env_str("PROSPERITY_SPOOL") else None

# --- Counting requests (intake/throttle.py): who is counted, and where ------------------------------------------------
# In the memory of each process, or in a cache that all processes share. No address is kept in either.

TRUSTED_PROXIES = env_int("PROSPERITY_TRUSTED_PROXIES", default=0)
POSTS_A_MINUTE = env_int("PROSPERITY_POSTS_A_MINUTE", default=30)  # from one network, before it counts as crowded
if TRUSTED_PROXIES < 0:
    raise ImproperlyConfigured("PROSPERITY_TRUSTED_PROXIES must not be negative.")
SHARED_CACHE_URL = env_str("PROSPERITY_CACHE_URL")
THROTTLE_CACHE = "shared" if SHARED_CACHE_URL else None
CACHES: dict[str, dict[str, object]] = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if SHARED_CACHE_URL:
    if not SHARED_CACHE_URL.startswith(("redis://", "rediss://", "unix://")):
        raise ImproperlyConfigured("PROSPERITY_CACHE_URL must look like redis://:password@host:port/0.")
    if find_spec("redis") is None:
        raise ImproperlyConfigured("PROSPERITY_CACHE_URL needs the Python package redis: pip install redis")
    CACHES["shared"] = {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": SHARED_CACHE_URL,
        "KEY_PREFIX": "prosperity",
        "OPTIONS": {"socket_connect_timeout": 0.2, "socket_timeout": 0.2},  # seconds: a family does not wait for a counter
    }

# --- Safety of requests and answers -----------------------------------------------------------------------------------

DATA_UPLOAD_MAX_MEMORY_SIZE = 131_072  # bytes: the body of a request on the public site (UnreadableBody: 413 above it)
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
SECURE_REFERRER_POLICY = "same-origin"  # `no-referrer` would make browsers send `Origin: null` with our own form
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = SITE_IS_HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if SITE_IS_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SITE_IS_HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
if env_bool("PROSPERITY_BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# Deploy checks that do not apply, each with its reason.
SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # our own middleware sends X-Frame-Options on every answer
    "security.W021",  # whether the domain joins the HSTS preload list is its owner's decision
    *(["security.W003"] if ROLE == "web" else []),  # no CSRF cookie on the public site: docs/decisions/0003
]
CSRF_FAILURE_VIEW = "prosperity.desk_sign_in.csrf_failure" if HAS_DESK else "prosperity.views.csrf_failure"

# Two clones may serve side by side on one host name: the port in the cookies' names keeps their sign-ins apart.
_cookie = f"desk{PORT}_{{}}" if DEVELOPMENT else "__Host-desk_{}"
SESSION_COOKIE_NAME = _cookie.format("session")
CSRF_COOKIE_NAME = _cookie.format("csrf")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SITE_IS_HTTPS
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # the default puts texts into a cookie

# --- Staff sign-in ----------------------------------------------------------------------------------------------------

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "admin:index"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "prosperity.desk.StaffAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]  # nobody can sign up; allauth checks that the two settings agree
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False

# --- Languages, time, files -------------------------------------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("es", _("Spanish"))]
LOCALE_PATHS = [BASE_DIR / "prosperity" / "locale"]
FORMAT_MODULE_PATH = ["prosperity.formats"]
USE_I18N = True
TIME_ZONE = env_str("PROSPERITY_TIME_ZONE", "America/New_York")  # the centre's
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = Path(env_str("PROSPERITY_STATIC", str(BASE_DIR / "var" / "static")))
STORAGES = {"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}
WHITENOISE_MAX_AGE = 31_536_000  # for files without a hash in their name as well: none of ours is linked without one

# --- The centre: nothing is invented, and what is empty is not shown --------------------------------------------------

CENTRE_NAME = env_str("PROSPERITY_CENTRE_NAME", "Prosperity Haven")
CENTRE_PHONE = env_str("PROSPERITY_CENTRE_PHONE")
CENTRE_HOURS = {"en": env_str("PROSPERITY_CENTRE_HOURS"), "es": env_str("PROSPERITY_CENTRE_HOURS_ES")}

# --- The desk: how long things last (docs/settings.md) ------------------------------------------------------------------

DESK_LEASE_MINUTES = env_int("PROSPERITY_LEASE_MINUTES", default=15)  # a claim without an attempt returns after them
DESK_MOST_ATTEMPTS = env_int("PROSPERITY_MOST_ATTEMPTS", default=5)  # in vain; then somebody has to decide
if DESK_LEASE_MINUTES < 1 or DESK_MOST_ATTEMPTS < 1:
    raise ImproperlyConfigured("PROSPERITY_LEASE_MINUTES and PROSPERITY_MOST_ATTEMPTS must be 1 or more.")

# --- Articles -----------------------------------------------------------------------------------------------------------

ONE_PERSON_CENTRE = env_bool("PROSPERITY_ONE_PERSON", default=False)  # who wrote a text may publish it, and readers are told

LINK_CHECKS = env_bool("PROSPERITY_LINK_CHECKS", default=False)  # the worker looks whether sources are still at their addresses

# What the worker does beside the letters, by dotted name: each is called with the time. `intake` may not import `articles`.
WORKER_CHORES = (
    "articles.chores.publish_due",
    "articles.chores.remind",
    "articles.search.refresh",
    "articles.chores.check_links",
)

# --- Logs: what happened and where, never what somebody wrote (prosperity/logs.py) ------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"quiet": {"()": "prosperity.logs.QuietFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
    # Django's own handlers would mail an error with its request to ADMINS, or print it with its values.
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "django.server": {"handlers": [], "propagate": True},
        "django.request": {"level": "ERROR"},  # one line for every 4xx would let a flood fill the disk
    },
}
ADMINS: list[tuple[str, str]] = []
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"  # nothing sends e-mail yet
