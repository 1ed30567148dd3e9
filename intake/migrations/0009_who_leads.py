"""What the admissions lead keeps: message templates, places to refer to, levels of care, and what only the lead may do."""

from django.db import migrations

PERMISSIONS = {
    "inquiry": {"lead_inquiry": "Can do what only the lead may"},
    "messagetemplate": {f"{verb}_messagetemplate": f"Can {verb} message template" for verb in ("add", "change", "view")},
    "referralplace": {f"{verb}_referralplace": f"Can {verb} place to refer to" for verb in ("add", "change", "view")},
    "careplaces": {
        f"{verb}_careplaces": f"Can {verb} places at a level of care" for verb in ("add", "change", "delete", "view")
    },
}


def give(apps, schema_editor):
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    lead, _ = apps.get_model("auth", "Group").objects.get_or_create(name="admissions lead")
    for model, names in PERMISSIONS.items():
        content_type, _ = content_types.get_or_create(app_label="intake", model=model)
        for codename, name in names.items():
            permission, _ = permissions.get_or_create(content_type=content_type, codename=codename, defaults={"name": name})
            lead.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0008_what_the_family_is_shown"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(give, migrations.RunPython.noop)]
