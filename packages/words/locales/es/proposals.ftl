### Español: drafted by machine, not yet reviewed by a native lawyer.

proposals_title = En espera de acuerdo
proposals_lead = Actos que la política de su autoridad no deja hacer a nadie solo. Aún no se ha dicho nada a la otra parte.
proposals_none = Nada espera acuerdo.
proposals_waiting = Actos en espera
proposals_approvals = { $done } de { $of } de acuerdo
proposals_hold-end = Fin de la suspensión del borrado antes de su último día ({ $until })
proposals_given-back = Devuelto a usted: retómelo con todo lo escrito
proposals_page-lead = Lea lo que se diría. Cuando usted dé su acuerdo, puede firmarse y enviarse de inmediato.
proposals_says = Lo que se diría
proposals_case = Abrir el caso
proposals_who = Quién
proposals_by = Propuesto por { $name }, { $moment }
proposals_by-shell = Propuesto por la línea de comandos, que no cuenta como persona
proposals_agreed = { $name } dio su acuerdo, { $moment }
proposals_agree = Dar el acuerdo
proposals_why = Por qué lo devuelve
proposals_back = Devolverlo
proposals_done-agreed = Usted ha dado su acuerdo. Otro agente debe darlo también.
proposals_done-stated = El acto está hecho, y en camino.
proposals_done-back = Se ha devuelto; la razón consta en el diario.
proposals_done-proposed = Espera a un colega: su política exige dos personas.
