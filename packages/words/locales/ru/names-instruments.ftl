### Русский: drafted by machine, not yet reviewed by a native lawyer.

name-between_extradition = Договор о выдаче ({ $one }, { $other })
name-between_of-year = { $treaty } ({ $year })
