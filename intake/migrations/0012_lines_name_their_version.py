"""Each line of the timeline names the version it made; what is urgent comes back also out of a talk; erasing blanks what was chosen.

The functions for families keep their names, their callers and their rights. A new one, for the worker alone, takes the choices
(a way, a result, an outcome) off the timeline of an erased inquiry: the timeline itself stays closed to changes for every role.
"""

from django.db import migrations, models

WITHDRAW = """
CREATE OR REPLACE FUNCTION public.intake_withdraw(wanted bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE theirs record;
BEGIN
    SELECT id, status, outcome, version + 1 AS next INTO theirs FROM public.intake_inquiry
    WHERE code_hash = wanted AND erase_asked_at IS NULL FOR UPDATE;
    IF theirs.id IS NULL THEN RETURN false; END IF;
    -- Also when the desk has closed it: a letter that is still on its way must not open it again.
    IF theirs.outcome <> 'withdrawn' THEN
        UPDATE public.intake_inquiry
        SET status = 'closed', outcome = 'withdrawn', closed_at = clock_timestamp(), due_at = NULL, due_until = NULL, due_way = '', news_at = NULL,
            outcome_on = NULL, referred_to_id = NULL, lease_until = NULL, act_at = NULL, snoozed = false, promise_at = NULL,
            version = theirs.next
        WHERE id = theirs.id;
        INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts, version)
        VALUES (theirs.id, clock_timestamp(), 'withdrawn', '{}', theirs.next);
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
    SELECT id, form_key, erase_asked_at, version + 1 AS next INTO theirs FROM public.intake_inquiry
    WHERE code_hash = wanted AND erased_at IS NULL FOR UPDATE;
    IF theirs.id IS NULL THEN RETURN false; END IF;
    IF theirs.erase_asked_at IS NULL THEN
        UPDATE public.intake_inquiry SET erase_asked_at = clock_timestamp(), version = theirs.next WHERE id = theirs.id;
        -- So that the same words from the same form are a new letter, and not one that is known already.
        DELETE FROM public.intake_letter WHERE form_key = theirs.form_key AND filed_at IS NOT NULL;
        INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts, version)
        VALUES (theirs.id, clock_timestamp(), 'erase_asked', '{}', theirs.next);
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
    SELECT id, version + 1 AS next INTO theirs FROM public.intake_inquiry
    WHERE code_hash = wanted AND erased_at IS NULL AND erase_asked_at IS NOT NULL FOR UPDATE;
    IF theirs.id IS NULL THEN RETURN false; END IF;
    UPDATE public.intake_inquiry SET erase_asked_at = NULL, version = theirs.next WHERE id = theirs.id;
    INSERT INTO public.intake_timelineevent (inquiry_id, at, kind, facts, version)
    VALUES (theirs.id, clock_timestamp(), 'erase_undone', '{}', theirs.next);
    RETURN true;
END $$;
"""
FORGET = """
CREATE FUNCTION public.intake_forget_facts(wanted uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.intake_inquiry WHERE id = wanted AND erased_at IS NOT NULL) THEN RETURN false; END IF;
    DELETE FROM public.intake_contactattempt WHERE inquiry_id = wanted;
    UPDATE public.intake_timelineevent SET facts = '{}', until = NULL WHERE inquiry_id = wanted;
    RETURN true;
END $$;
"""
FORGET_AGAIN = "SELECT public.intake_forget_facts(id) FROM public.intake_inquiry WHERE erased_at IS NOT NULL;"
HELD = ["claimed", "in_contact"]


class Migration(migrations.Migration):
    dependencies = [("intake", "0011_when_safe_hours_end")]

    operations = [
        migrations.AddField(
            model_name="timelineevent",
            name="version",
            field=models.PositiveIntegerField(
                help_text="Of the inquiry after the change that left this line: two lines may have the same.", null=True
            ),
        ),
        migrations.AddIndex(
            model_name="timelineevent",
            index=models.Index(fields=["by", "at"], name="given_back", condition=models.Q(kind="released")),
        ),
        migrations.AlterField(
            model_name="inquiry",
            name="lease_until",
            field=models.DateTimeField(
                blank=True, help_text="Until when it is held without a further step; empty means no end.", null=True
            ),
        ),
        migrations.RemoveIndex(model_name="inquiry", name="inquiry_leases"),
        migrations.AddIndex(
            model_name="inquiry",
            index=models.Index(
                fields=["lease_until"],
                name="inquiry_leases",
                condition=models.Q(status__in=HELD, lease_until__isnull=False),
            ),
        ),
        migrations.RunSQL(WITHDRAW + HIDE + SHOW_AGAIN, migrations.RunSQL.noop),
        migrations.RunSQL(FORGET + FORGET_AGAIN, "DROP FUNCTION public.intake_forget_facts(uuid);"),
    ]
