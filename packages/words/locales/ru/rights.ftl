### Русский: drafted by machine, not yet reviewed by a native lawyer.

rights_title = Права затронутых лиц
rights_lead = Рассматриваются при получении и ещё раз до любого принуждения. Написанное вами остаётся в вашем органе; то, что должна знать другая сторона, — это отказ, условие или консультация.
rights_new = Что вы установили?
rights_keep = Сохранить проверку
rights_not-yours = Проверяет прокурор, юрист министерства или руководитель.
rights_damaged = Эта проверка повреждена и не читается.
rights_none = Права лиц: ещё никто не рассматривал
rights_looked-at = Права лиц:
rights_before-coercion-missing = До принуждения не рассмотрено
rights_known = Что вы об этом знаете
rights_open = Права затронутых лиц
case_done-rights = Проверка сохранена.

act_rights_moment = Когда вы рассматриваете?
act_rights_discrimination-found = Преследуют или наказывают ли кого-либо по признаку пола, расы, языка, вероисповедания, гражданства, происхождения или убеждений, или ухудшилось бы по такой причине его положение?
act_rights_political-offence-found = Идёт ли речь о политическом преступлении или связанном с ним?
act_rights_ne-bis-in-idem-found = Вынесено ли лицу окончательное решение по тем же фактам?
act_rights_death-penalty-found = Может ли это привести к смертному приговору?
act_rights_ill-treatment-found = Следует ли опасаться пыток или бесчеловечного обращения?
act_rights_privilege-found = Затрагивает ли это то, что доверено адвокату, врачу или священнослужителю?
act_rights_journalists-found = Затрагивает ли это источники журналиста?
act_rights_children-found = Касается ли это ребёнка?
act_rights_minimised-found = Запрашивается ли больше данных или о большем числе лиц, чем нужно для цели?
act_rights_outcome = Что из этого следует?
act_rights_reasons = Причины
act_rights_reasons-hint = Обязательно. Остаются в вашем органе.

review-moment_on-receipt = При получении
review-moment_before-coercion = До любого принуждения
rights-finding_no = Нет
rights-finding_yes = Да
rights-finding_not-known = Не известно
review-outcome_go-on = Продолжать
review-outcome_on-conditions = Продолжать, на условиях
review-outcome_consult = Сначала посоветоваться с другой стороной
review-outcome_refuse = Отказать, полностью или частично
