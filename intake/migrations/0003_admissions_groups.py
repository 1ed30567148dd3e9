"""Who works at the desk: admissions, their lead, and the auditor who sees who opened what but no story."""

from django.db import migrations

GROUPS = {
    "admissions": {"inquiry": ["view_inquiry", "open_inquiry", "work_inquiry"]},
    "admissions lead": {"inquiry": ["view_inquiry", "open_inquiry", "work_inquiry"], "accessrecord": ["view_accessrecord"]},
    "auditor": {"inquiry": ["view_inquiry"], "accessrecord": ["view_accessrecord"]},
}
NAMES = {
    "view_inquiry": "Can view inquiry",
    "open_inquiry": "Can read what a family wrote",
    "work_inquiry": "Can claim, attempt and close",
    "view_accessrecord": "Can view access record",
}


def make_groups(apps, schema_editor):
    # Django makes permissions only after all migrations have run; ours are needed now, and it finds them then.
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    for group_name, models in GROUPS.items():
        group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=group_name)
        for model, codenames in models.items():
            content_type, _ = content_types.get_or_create(app_label="intake", model=model)
            for codename in codenames:
                permission, _ = permissions.get_or_create(
                    content_type=content_type, codename=codename, defaults={"name": NAMES[codename]}
                )
                group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0002_mailbox_function"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
