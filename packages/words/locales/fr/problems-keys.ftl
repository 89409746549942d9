### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_key-change-unknown = Aucun changement de clés de ce genre n’attend ici.
problem-next_key-change-unknown = Consultez la page des clés ; un collègue a pu donner son accord ou l’arrêter.
problem_key-change-own-twice = Vous avez donné votre accord ; le second est celui d’un collègue.
problem-next_key-change-own-twice = Demandez à un collègue d’ouvrir cette page.
problem_key-change-stale = Les clés ont été changées depuis cette proposition.
problem-next_key-change-stale = Arrêtez-la, et faites-la proposer de nouveau si elle est encore voulue.
problem_key-change-role = Votre fonction ne donne pas son accord à de nouvelles clés.
problem-next_key-change-role = Demandez à un responsable, procureur ou juriste.
problem_compromise-ahead = Le jour depuis lequel les clés sont en d’autres mains est à venir.
problem-next_compromise-ahead = Indiquez le premier moment où quelqu’un d’autre a pu les avoir.
problem_keys-other-root = Ce participant ({ $participant }) déclare de nouvelles clés racines : son nœud a été créé de nouveau, ou quelqu’un se fait passer pour lui. Rien de nouveau qu’il signe n’est cru.
problem-next_keys-other-root = Demandez sa note avec la nouvelle empreinte, et faites admettre la nouvelle déclaration par deux agents, comme la première fois.
problem_keys-forked = Ce participant ({ $participant }) a signé deux déclarations de ses clés différentes sous un même numéro. Celle qui est venue la première compte.
problem-next_keys-forked = Appelez-le à un numéro auquel vous vous fiez : ses clés racines peuvent être en d’autres mains.
problem_keys-not-given = Ce participant ({ $participant }) dit avoir une déclaration de ses clés plus récente, et ne la donne pas.
problem-next_keys-not-given = Demandez à son exploitant ; d’ici là, la déclaration qui est ici compte.
