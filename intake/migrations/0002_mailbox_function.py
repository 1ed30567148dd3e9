"""The one thing that the public site may know of an inquiry: where it stands, for whoever holds its code's hash."""

from django.db import migrations

CREATE = """
CREATE FUNCTION public.intake_open_mailbox(wanted bytea)
RETURNS TABLE (status text, kind text, at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT inquiry.status::text, event.kind::text, event.at
    FROM public.intake_inquiry AS inquiry
    JOIN public.intake_timelineevent AS event ON event.inquiry_id = inquiry.id
    WHERE inquiry.code_hash = wanted
      AND event.kind IN ('filed', 'sent_again', 'claimed', 'attempt', 'closed', 'opened_again')
    ORDER BY event.at, event.id
$$;
REVOKE ALL ON FUNCTION public.intake_open_mailbox(bytea) FROM PUBLIC;
"""


class Migration(migrations.Migration):
    dependencies = [("intake", "0001_letterbox_and_inquiries")]

    operations = [migrations.RunSQL(CREATE, "DROP FUNCTION public.intake_open_mailbox(bytea)")]
