### Français: drafted by machine, not yet reviewed by a native lawyer.

retention_title = À effacer
retention_lead = Ce qui est à effacer maintenant, et ce qui le sera dans les trente jours. Les textes des affaires closes disparaissent après la durée que votre État a fixée, par deux agents, comme tout effacement. Ce dont l’effacement est suspendu reste. Rien ne disparaît de soi-même.
retention_none = Rien n’est à effacer, et rien ne le sera dans les trente jours.
retention_more = Il y en a plus que cette page n’en montre. Ce qui est effacé ou suspendu laisse la place à la suite.
retention_due =
    { $n ->
        [0] rien à effacer encore
        [one] { $n } texte à effacer
       *[other] { $n } textes à effacer
    }
retention_later =
    { $n ->
        [0] { "" }
        [one] { $n } est conservé plus longtemps
       *[other] { $n } sont conservés plus longtemps
    }
retention_closed-until = { $state }, close le { $closed } ; le premier texte est conservé jusqu’au { $until } inclus
retention_held = effacement suspendu jusqu’au { $until } inclus par { $name }
retention_agreed-by = { $name } a donné son accord
retention_case-title = Durée de conservation des textes
retention_case-open = L’affaire est ouverte. Ses durées courent du jour de sa clôture.
retention_case-closed = Close le { $day }. Les durées courent de ce jour.
retention_weak = Ces durées sont une proposition de Comity elle-même, et non une loi. Demandez à qui tient le nœud celles de votre État.
retention_text = Ce qui a été dit
retention_through = Conservé jusqu’au (inclus)
retention_by-rule =
    { $months ->
        [one] { $months } mois : { $source }
       *[other] { $months } mois : { $source }
    }
retention_no-law = aucune loi d’aucun État
retention_is-due = à effacer maintenant
retention_erase-title = Effacer ce qui est à effacer
retention_erase-lead = Les textes disparaissent pour toujours, avec leurs copies dans les projets, les propositions et le registre, et l’autre État en est informé. Les en-têtes, les signatures et les accusés restent. Un autre agent donne son accord avant que rien ne disparaisse.
retention_erase = Donner l’accord pour effacer
retention_holds = Suspensions d’effacement
retention_no-holds = Rien ne suspend l’effacement de cette affaire.
retention_hold-line = { $name } suspend l’effacement jusqu’au { $until } inclus, depuis le { $moment }
retention_hold-ended = { $name } y a mis fin, le { $moment }
retention_hold-over = Elle a expiré.
retention_why-damaged = La raison est endommagée et illisible.
retention_hold-title = Suspendre l’effacement
retention_hold-lead = Tant que dure une suspension, rien de l’affaire n’est effacé, quel que soit celui qui le demande.
retention_until = Jusqu’au (inclus)
retention_until-hint = Le dernier jour, comme 2027-06-30.
retention_why = Pourquoi
retention_why-hint = Pour votre autorité. Cela reste au registre et n’est jamais envoyé.
retention_hold = Suspendre l’effacement
retention_end-ask = Demander la fin de la suspension
retention_end-agree = D’accord : mettre fin à la suspension
retention_end-asked = { $name } demande qu’il y soit mis fin, le { $moment }
retention_end-needs = Elle prend fin quand un autre agent donne son accord.
retention_end-why = Pourquoi il y est mis fin
retention_link-case = Durée de conservation des textes
retention_link-due = À effacer
retention_done-held = L’effacement est suspendu.
retention_done-end-asked = Demandé. La suspension demeure jusqu’à l’accord d’un autre agent.
retention_done-ended = La suspension d’effacement a pris fin.
retention_done-erased = Effacé, et l’autre État en est informé.
retention_done-proposed = Vous avez donné votre accord. L’effacement a lieu quand un autre agent donne aussi le sien.
