"""Who can sign in during development: invented people, plainly marked, one for each group."""

PEOPLE = {
    "dev-ana": ("Ana (development)", "admissions"),
    "dev-mia": ("Mia (development)", "admissions lead"),
    "dev-elena": ("Elena (development)", "editor"),
    "dev-lucia": ("Lucía (development)", "editorial lead"),
    "dev-ramon": ("Ramón (development)", "clinical reviewer"),
    "dev-otto": ("Otto (development)", "auditor"),
}
