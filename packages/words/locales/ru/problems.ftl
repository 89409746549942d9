### Русский: drafted by machine, not yet reviewed by a native lawyer.

nav_work = Рабочий список
nav_new-request = Новая просьба
nav_drafts = Проекты
nav_proposals = На согласовании
nav_law = Право
nav_directory = Справочник
nav_participants = Участники
