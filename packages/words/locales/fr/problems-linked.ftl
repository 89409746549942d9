### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_earlier-unknown = Cette autorité n’a pas cette affaire.
problem-next_earlier-unknown = Choisissez-en une de la liste. Une demande d’une autre autorité de votre État s’indique par sa date et son numéro.
problem_earlier-other-state = Cette affaire est avec un autre État, qui n’est aucun de ceux que l’on saisit ici.
problem-next_earlier-other-state = Retirez-la : l’État requis n’y a aucune part, et l’apprendrait.
