### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_hour-form = « { $typed } » n’est pas une heure du jour.
problem-next_hour-form = Écrivez-la sur 24 heures, comme 08:30 ; la fin du jour est 24:00.
problem_publication-kind = Ce nœud ne connaît aucune publication du type « { $kind } ».
problem-next_publication-kind = Une version ultérieure de Comity la connaît peut-être.
problem_authority-of-other = L’autorité n’est pas de { $participant } : son nom commence autrement.
problem-next_authority-of-other = Un État ne parle que pour ses propres autorités. Commencez le nom par { $participant } et un point.
problem_hours-empty = Le service ferme à la minute où il ouvre.
problem-next_hours-empty = Corrigez l’une des deux. Pour le jour entier, écrivez 00:00 et 24:00.
problem_until-before-from = L’entrée prend fin le { $until }, qui n’est pas après le { $from }, où elle commence.
problem-next_until-before-from = Corrigez l’un des deux jours, ou laissez la fin ouverte.
problem_publication-author = Ce qu’un État dit à tous doit être dit par l’une de ses propres autorités.
problem_publication-key = { $authority } n’avait déclaré aucune clé de ce genre pour le moment où elle dit l’avoir écrit.
problem-next_publication-key = Faites admettre la dernière déclaration de clés de cet État.
problem_publication-signature = La publication { $seq } de { $participant } n’est pas ce que son autorité a signé.
problem_feed-other = Cela appartient au fil de { $participant }, non à celui qui était demandé.
problem_feed-place = La publication { $seq } de { $participant } ne suit pas la dernière connue.
problem_feed-chain = La publication { $seq } de { $participant } suit un autre passé que celui qui est connu ici.
problem_feed-time = La publication { $seq } de { $participant } est datée d’avant la précédente.
problem_feed-head-key = { $participant } n’avait déclaré aucune clé de ce genre pour son nœud quand cette tête a été signée.
problem-next_feed-head-key = Faites admettre la dernière déclaration de clés de cet État.
problem_feed-head-signature = La tête du fil de { $participant } n’est pas ce que son nœud a signé.
problem_feed-head-differs = Les publications de { $participant } ne mènent pas à la tête de taille { $size } que son nœud a signée.
problem_feed-fork-over = Rien n’est plus à décider de ce fil.
problem-next_feed-fork-over = Regardez de nouveau la page de l’État : un collègue a pu décider.
problem_feed-side-unknown = Ce côté n’est pas montré ici.
problem-next_feed-side-unknown = Choisissez l’un de ceux qui sont montrés.
problem_feed-side-missing = Ce côté n’est pas ici en entier.
problem-next_feed-side-missing = Attendez qu’un nœud l’ait donné ; il est demandé chaque minute.
problem_feed-note-missing = Dites comment vous l’avez appris, en { $max } caractères au plus.
problem-next_feed-note-missing = Quand vous avez appelé, qui, par quel numéro, et d’où vous le tenez.
problem_feed-choice-own-twice = Vous avez déjà nommé un côté.
problem-next_feed-choice-own-twice = Demandez à un collègue d’appeler aussi et d’ouvrir cette page.
problem_feed-choice-differs = Votre collègue a nommé un autre côté.
problem-next_feed-choice-differs = Parlez-vous et rappelez ; retirez le choix s’il était faux.
problem_feed-fork-none = Les deux têtes ne prouvent pas que { $participant } montre deux fils différents.
problem_feed-not-whole =
    { $n ->
        [one] Ce nœud a été restauré, et { $peer } n’a pas encore dit jusqu’où nos publications y sont connues.
       *[other] Ce nœud a été restauré, et { $peer } et d’autres ({ $n } en tout) n’ont pas encore dit jusqu’où nos publications y sont connues.
    }
problem-next_feed-not-whole = Attendez leur réponse : ce qui a été publié avant doit d’abord être récupéré, afin qu’aucun numéro ne serve deux fois. Une liaison coupée se voit dans l’annuaire.
problem_feed-unknown = Qui a été interrogé n’a rien de ce fil.
problem_feed-proof-none = Rien n’est prouvé contre le participant { $participant }.
problem_cover-disagrees = Ces heures de service ne peuvent être toutes vraies : elles sont dans le désordre, ou dépassent la période dont il est parlé.
problem_question-number = Ce qui a été constaté contient un numéro, et tous le lisent.
problem-next_question-number = Dites comment cela a été constaté, sans numéro : le bon est donné par l’État lui-même.
problem_question-own-entry = C’est une entrée de votre propre État.
problem-next_question-own-entry = Changez l’entrée elle-même.
