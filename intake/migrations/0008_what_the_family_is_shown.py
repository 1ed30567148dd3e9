"""What the desk does among itself stays at the desk, and what a family does tells every open page of the desk that it is old.

A mailbox shows the steps that have words for a family, without those that were taken back; a claim that ran out reads as
waiting. The functions keep their names, their callers and their rights.
"""

from django.db import migrations

OPEN = """
CREATE OR REPLACE FUNCTION public.intake_open_mailbox(wanted bytea)
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
        WHERE event.kind = ANY (ARRAY['filed', 'sent_again', 'claimed', 'attempt', 'closed', 'opened_again', 'details', 'contact',
                                      'reply', 'answer', 'new_code', 'withdrawn', 'erase_asked', 'erase_undone', 'erased', 'held',
                                      'let_go'])
          AND NOT EXISTS (SELECT FROM public.intake_timelineevent AS undoing WHERE undoing.undoes_id = event.id)
        UNION ALL
        SELECT 'answer', '', answer.at, 0, answer.id, answer.sealed
        FROM public.intake_answer AS answer JOIN theirs ON answer.inquiry_id = theirs.id
        UNION ALL
        SELECT 'opening', access.role, access.at, access.id, NULL, NULL
        FROM public.intake_accessrecord AS access JOIN theirs ON access.inquiry_id = theirs.id
    )
    SELECT CASE WHEN theirs.status = 'claimed' AND theirs.lease_until <= clock_timestamp() THEN 'waiting'
                ELSE theirs.status::text END,
           theirs.outcome::text, theirs.reference::text, theirs.erase_asked_at, theirs.legal_hold,
           entries.what, entries.kind, entries.at, entries.item, entries.sealed
    FROM theirs LEFT JOIN entries ON theirs.erase_asked_at IS NULL
    ORDER BY entries.at, entries.place
$$;
"""
WITHDRAW = """
CREATE OR REPLACE FUNCTION public.intake_withdraw(wanted bytea) RETURNS boolean
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
        SET status = 'closed', outcome = 'withdrawn', closed_at = clock_timestamp(), due_at = NULL, due_way = '', news_at = NULL,
            outcome_on = NULL, referred_to_id = NULL, lease_until = NULL, act_at = NULL, snoozed = false, promise_at = NULL,
            version = version + 1
        WHERE id = theirs.id;
        INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts) VALUES (theirs.id, clock_timestamp(), 'withdrawn', '{}');
    END IF;
    RETURN true;
END $$;
"""
HIDE = """
CREATE OR REPLACE FUNCTION public.intake_hide(wanted bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE theirs record;
BEGIN
    SELECT id, form_key, erase_asked_at INTO theirs FROM public.intake_inquiry
    WHERE code_hash = wanted AND erased_at IS NULL FOR UPDATE;
    IF theirs.id IS NULL THEN RETURN false; END IF;
    IF theirs.erase_asked_at IS NULL THEN
        UPDATE public.intake_inquiry SET erase_asked_at = clock_timestamp(), version = version + 1 WHERE id = theirs.id;
        -- So that the same words from the same form are a new letter, and not one that is known already.
        DELETE FROM public.intake_letter WHERE form_key = theirs.form_key AND filed_at IS NOT NULL;
        INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts) VALUES (theirs.id, clock_timestamp(), 'erase_asked', '{}');
    END IF;
    RETURN true;
END $$;
"""
SHOW_AGAIN = """
CREATE OR REPLACE FUNCTION public.intake_show_again(wanted bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE theirs record;
BEGIN
    SELECT id INTO theirs FROM public.intake_inquiry
    WHERE code_hash = wanted AND erased_at IS NULL AND erase_asked_at IS NOT NULL FOR UPDATE;
    IF theirs.id IS NULL THEN RETURN false; END IF;
    UPDATE public.intake_inquiry SET erase_asked_at = NULL, version = version + 1 WHERE id = theirs.id;
    INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts) VALUES (theirs.id, clock_timestamp(), 'erase_undone', '{}');
    RETURN true;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("intake", "0007_the_desk_at_work")]

    operations = [migrations.RunSQL(OPEN + WITHDRAW + HIDE + SHOW_AGAIN, migrations.RunSQL.noop)]
