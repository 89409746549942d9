### العربية: drafted by machine, not yet reviewed by a native lawyer.

name-between_extradition = معاهدة تسليم المجرمين بين { $one } و{ $other }
name-between_of-year = { $treaty } ({ $year })
