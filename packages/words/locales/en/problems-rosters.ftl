### What is wrong with who is to be on duty when.

problem_roster-gap = Nobody would be on duty from { $from } until { $until }, and no fallback is named.
problem-next_roster-gap = Give these hours to an officer, or name a fallback first.
problem_roster-time = “{ $typed }” is no time of day.
problem-next_roster-time = Write it as 08:30 or 16:30.
problem_roster-weeks = This is not a number from 1 to { $max }.
problem_roster-past = All of these hours are over.
problem-next_roster-past = Name a day from today on.
problem_roster-empty = There is no shift in this week that could be repeated ahead.
problem_substitute-self = The substitute is somebody else than the officer.
problem_shift-gone = This shift is over, or not on the roster any more.
problem-next_shift-gone = Look at the week again.
problem_swap-not-yours = This shift is not yours to give away.
problem_swap-not-theirs = This shift is not your colleague’s.
problem-next_swap-not-theirs = Choose one of theirs, or none.
problem_swap-self = You cannot ask yourself.
problem-next_swap-self = Choose a colleague.
problem_swap-gone = This was answered already, or the roster has changed since it was asked.
problem-next_swap-gone = Look at the week again, and ask anew.
problem_calendars-full = There are { $max } addresses already.
problem-next_calendars-full = End one.
problem_roster-full = There would be more than { $max } shifts in one week.
problem-next_roster-full = Enter fewer.
problem_shift-there = This officer has a shift at exactly these hours already.
problem-next_shift-there = Choose somebody else, or another shift.
problem_swap-asked = You have asked this colleague for this shift already.
problem-next_swap-asked = Wait for the answer, or ask somebody else.
