### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_earlier-unknown = В этом органе такого дела нет.
problem-next_earlier-unknown = Выберите из списка. Запрос другого органа вашего государства называют по дате и номеру.
problem_earlier-other-state = Это дело — с другим государством, которого среди запрашиваемых здесь нет.
problem-next_earlier-other-state = Уберите его: запрашиваемое государство в нём не участвует и узнало бы о нём.
