"""What the public site may do for whoever holds a code's hash: open one mailbox, withdraw, hide at once, take the hiding back.

Each runs with its owner's rights on one inquiry, and gives nothing that somebody wrote but answers sealed to the code. An
erased inquiry reads like one that never was.
"""

from django.db import migrations

OPEN = """
DROP FUNCTION public.intake_open_mailbox(bytea);
CREATE FUNCTION public.intake_open_mailbox(wanted bytea)
RETURNS TABLE (status text, outcome text, reference text, erase_asked_at timestamptz, legal_hold boolean,
               what text, kind text, at timestamptz, item uuid, sealed bytea)
LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    WITH theirs AS (
        SELECT * FROM public.intake_inquiry WHERE code_hash = wanted AND erased_at IS NULL
    ), entries AS (
        SELECT 'step'::text AS what, event.kind::text AS kind, event.at, event.id AS place, NULL::uuid AS item, NULL::bytea AS sealed
        FROM public.intake_timelineevent AS event JOIN theirs ON event.inquiry_id = theirs.id
        UNION ALL
        SELECT 'answer', '', answer.at, 0, answer.id, answer.sealed
        FROM public.intake_answer AS answer JOIN theirs ON answer.inquiry_id = theirs.id
        UNION ALL
        SELECT 'opening', access.role, access.at, access.id, NULL, NULL
        FROM public.intake_accessrecord AS access JOIN theirs ON access.inquiry_id = theirs.id
    )
    SELECT theirs.status::text, theirs.outcome::text, theirs.reference::text, theirs.erase_asked_at, theirs.legal_hold,
           entries.what, entries.kind, entries.at, entries.item, entries.sealed
    FROM theirs LEFT JOIN entries ON theirs.erase_asked_at IS NULL
    ORDER BY entries.at, entries.place
$$;
"""
WITHDRAW = """
CREATE FUNCTION public.intake_withdraw(wanted bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE theirs record;
BEGIN
    SELECT id, status, outcome INTO theirs FROM public.intake_inquiry
    WHERE code_hash = wanted AND erase_asked_at IS NULL FOR UPDATE;
    IF theirs.id IS NULL THEN RETURN false; END IF;
    -- Also when the desk has closed it: a letter that is still on its way must not open it again.
    IF theirs.outcome <> 'withdrawn' THEN
        UPDATE public.intake_inquiry
        SET status = 'closed', outcome = 'withdrawn', closed_at = clock_timestamp(), due_at = NULL, due_way = '', news_at = NULL
        WHERE id = theirs.id;
        INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts) VALUES (theirs.id, clock_timestamp(), 'withdrawn', '{}');
    END IF;
    RETURN true;
END $$;
"""
HIDE = """
CREATE FUNCTION public.intake_hide(wanted bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE theirs record;
BEGIN
    SELECT id, form_key, erase_asked_at INTO theirs FROM public.intake_inquiry
    WHERE code_hash = wanted AND erased_at IS NULL FOR UPDATE;
    IF theirs.id IS NULL THEN RETURN false; END IF;
    IF theirs.erase_asked_at IS NULL THEN
        UPDATE public.intake_inquiry SET erase_asked_at = clock_timestamp() WHERE id = theirs.id;
        -- So that the same words from the same form are a new letter, and not one that is known already.
        DELETE FROM public.intake_letter WHERE form_key = theirs.form_key AND filed_at IS NOT NULL;
        INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts) VALUES (theirs.id, clock_timestamp(), 'erase_asked', '{}');
    END IF;
    RETURN true;
END $$;
"""
SHOW_AGAIN = """
CREATE FUNCTION public.intake_show_again(wanted bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE theirs record;
BEGIN
    SELECT id INTO theirs FROM public.intake_inquiry
    WHERE code_hash = wanted AND erased_at IS NULL AND erase_asked_at IS NOT NULL FOR UPDATE;
    IF theirs.id IS NULL THEN RETURN false; END IF;
    UPDATE public.intake_inquiry SET erase_asked_at = NULL WHERE id = theirs.id;
    INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts) VALUES (theirs.id, clock_timestamp(), 'erase_undone', '{}');
    RETURN true;
END $$;
"""
NAMES = ("intake_open_mailbox", "intake_withdraw", "intake_hide", "intake_show_again")
REVOKE = "".join(f"REVOKE ALL ON FUNCTION public.{name}(bytea) FROM PUBLIC;\n" for name in NAMES)


class Migration(migrations.Migration):
    dependencies = [("intake", "0004_the_familys_side")]

    operations = [migrations.RunSQL(OPEN + WITHDRAW + HIDE + SHOW_AGAIN + REVOKE, migrations.RunSQL.noop)]
