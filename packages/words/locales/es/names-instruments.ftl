### Español: drafted by machine, not yet reviewed by a native lawyer.

name-between_extradition = Tratado de extradición entre { $one } y { $other }
name-between_of-year = { $treaty } ({ $year })
