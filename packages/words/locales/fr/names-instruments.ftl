### Français: drafted by machine, not yet reviewed by a native lawyer.

name-between_extradition = Traité d’extradition : { $one } et { $other }
name-between_of-year = { $treaty } ({ $year })
