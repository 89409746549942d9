### What may be wrong with what a State says to everybody: its publications, and the feed that they stand in.

problem_hour-form = “{ $typed }” is no time of day.
problem-next_hour-form = Write it as on a clock of 24 hours, as in 08:30; the end of the day is 24:00.
problem_publication-kind = This node knows no publication of the kind “{ $kind }”.
problem-next_publication-kind = A later version of Comity may know it.
problem_authority-of-other = The authority is not one of { $participant }: its name begins otherwise.
problem-next_authority-of-other = A State speaks for its own authorities only. Begin the name with { $participant } and a dot.
problem_hours-empty = The office closes at the minute at which it opens.
problem-next_hours-empty = Correct one of the two. For the whole day write 00:00 and 24:00.
problem_until-before-from = The entry ends on { $until }, which is not after { $from }, when it begins.
problem-next_until-before-from = Correct one of the two days, or leave the end open.
