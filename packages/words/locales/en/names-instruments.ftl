### What a sentence calls instruments of which the data has dates and no title of their own.

name-between_extradition = Extradition treaty between { $one } and { $other }
name-between_of-year = { $treaty } ({ $year })
