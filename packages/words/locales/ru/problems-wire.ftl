### Русский: drafted by machine, not yet reviewed by a native lawyer.

problem_text-too-long = В тексте { $length } знаков; помещается не более { $max }.
problem-next_text-hidden-characters = Уберите их: на другом экране фраза может читаться иначе.
problem_pinpoint-form = «{ $typed }» — не положение.
problem-next_pinpoint-form = Пишите: документ, двоеточие, статья, пункты в скобках, например CETS185:29(7).
