### What is wrong with what officers do among themselves.

problem_officer-unknown = No officer of this authority works on cases under this name.
problem-next_officer-unknown = Choose one of the list.
problem_note-long = This is longer than { $max } characters.
problem-next_note-long = Shorten it.
problem_stand-in-self = Nobody stands in for themselves.
problem_stand-in-long = This is more than a year ahead.
problem-next_stand-in-long = Name a day within a year; it can be named anew.
problem_shift-empty = Nothing is handed over.
problem-next_shift-empty = Choose a case, or write a word about the shift.
problem_shift-unknown = This shift was taken already, or is not there.
problem_shift-own = The next officer takes it, not the one who hands it over.
problem_views-full = There are { $max } views already.
problem-next_views-full = Take one away.
problem_not-answering = Your State asks in this case: the State that is asked reviews.
problem-next_not-answering = Go back to the case.

problem_alarm-untold = You have the alarm in hand, but the other State could not be told.
problem-next_alarm-untold = Open the case and answer there, or telephone; tell who keeps the node that the case cannot be read.
problem_alarm-unknown = Somebody has this alarm in hand already, or it is not there.
problem_mail-address-form = This is not one e-mail address.
problem-next_mail-address-form = Write one address, such as duty@example.org, without a name beside it; leave it empty for none.
problem_urgency-unchanged = It is treated as that already, or it was not asked as so urgent.
problem-next_urgency-unchanged = Choose another, or say nothing.
problem_wall-few = Fewer than { $n } officers are named.
problem-next_wall-few = Name at least { $n }.
problem_reference-form = This is not a whole reference, or a digit of it is wrong.
problem-next_reference-form = Give all ten digits.
problem_opening-unknown = Somebody has answered this already, or it is not there.
problem_opening-own = Who asked does not agree to it too.
problem-next_opening-own = Let another officer answer.
problem_wall-unnamed = The case is for named officers only, and this one is not among them.
problem-next_wall-unnamed = Name them first, or choose another one.
