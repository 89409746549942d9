### Français: drafted by machine, not yet reviewed by a native lawyer.
problem_text-too-long = Le texte a { $length } caractères ; { $max } au plus tiennent ici.
problem-next_text-hidden-characters = Retirez-les : ils peuvent faire lire une phrase autrement sur un autre écran.
problem_pinpoint-form = « { $typed } » n’est pas une disposition.
problem-next_pinpoint-form = Écrivez instrument, deux-points, article, paragraphes entre parenthèses, comme CETS185:29(7).
