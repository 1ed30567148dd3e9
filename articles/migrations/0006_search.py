"""What search reads: a column that the database makes of each entry's words, and indexes for words and for near words.

The two extensions come with PostgreSQL, and the owner of a database may create them. `unaccent` serves as a dictionary of the
text search configurations, so that nobody needs the right to call its function.
"""

from django.db import migrations

CONFIGURATION = """
CREATE TEXT SEARCH CONFIGURATION public.prosperity_{language} (COPY = pg_catalog.{name});
ALTER TEXT SEARCH CONFIGURATION public.prosperity_{language}
    ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.{name}_stem;
"""
LANGUAGE = (
    "CASE language WHEN 'es' THEN 'public.prosperity_es'::regconfig ELSE 'public.prosperity_en'::regconfig END"
)
WEIGHTS = {"title": "A", "headings": "B", "summary": "C", "body": "D"}
DOCUMENT = " || ".join(f"setweight(to_tsvector({LANGUAGE}, {column}), '{weight}')" for column, weight in WEIGHTS.items())

MAKE = f"""
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
{CONFIGURATION.format(language="en", name="english")}
{CONFIGURATION.format(language="es", name="spanish")}
ALTER TABLE articles_searchentry ADD COLUMN document tsvector GENERATED ALWAYS AS ({DOCUMENT}) STORED;
CREATE INDEX search_documents ON articles_searchentry USING gin (document);
CREATE INDEX search_words ON articles_searchword USING gin (word public.gin_trgm_ops);
"""
UNMAKE = """
DROP INDEX search_words;
DROP INDEX search_documents;
ALTER TABLE articles_searchentry DROP COLUMN document;
DROP TEXT SEARCH CONFIGURATION public.prosperity_es;
DROP TEXT SEARCH CONFIGURATION public.prosperity_en;
"""


class Migration(migrations.Migration):
    dependencies = [("articles", "0005_editors_desk")]

    operations = [migrations.RunSQL(MAKE, UNMAKE)]
