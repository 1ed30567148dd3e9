"""The admissions lead keeps the staffed hours and the holidays, sets a legal hold, and everybody who works gives answers."""

from django.db import migrations

PERMISSIONS = {
    "staffedhours": {f"{verb}_staffedhours": f"Can {verb} staffed hours" for verb in ("add", "change", "delete", "view")},
    "holiday": {f"{verb}_holiday": f"Can {verb} holiday" for verb in ("add", "change", "delete", "view")},
    "inquiry": {"hold_inquiry": "Can set a legal hold"},
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
    dependencies = [("intake", "0005_mailbox_functions"), ("auth", "0012_alter_user_first_name_max_length")]

    operations = [migrations.RunPython(give, migrations.RunPython.noop)]
