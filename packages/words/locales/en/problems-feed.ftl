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
problem_publication-author = What a State says to everybody must be said by one of its own authorities.
problem_publication-key = { $authority } had stated no such key for the time at which it says it wrote this.
problem-next_publication-key = Have the newest key statement of that State admitted.
problem_publication-signature = Publication { $seq } of { $participant } is not what its authority signed.
problem_feed-other = This belongs to the feed of { $participant }, not to the one asked for.
problem_feed-place = Publication { $seq } of { $participant } does not follow the last one known.
problem_feed-chain = Publication { $seq } of { $participant } follows another past than the one known here.
problem_feed-time = Publication { $seq } of { $participant } is dated before the one before it.
problem_feed-head-key = { $participant } had stated no such key of its node when this head was signed.
problem-next_feed-head-key = Have the newest key statement of that State admitted.
problem_feed-head-signature = The head of the feed of { $participant } is not what its node signed.
problem_feed-head-differs = The publications of { $participant } do not lead to the head of size { $size } that its node signed.
problem_feed-fork-over = Nothing of this feed is to be decided any more.
problem-next_feed-fork-over = Look at the page of the State again: a colleague may have decided it.
problem_feed-side-unknown = This side is not shown here.
problem-next_feed-side-unknown = Choose one of those that are shown.
problem_feed-side-missing = This side is not here as a whole.
problem-next_feed-side-missing = Wait until a node has given it; it is asked for each minute.
problem_feed-note-missing = Say how you found out, in at most { $max } characters.
problem-next_feed-note-missing = When you called, whom, by which number, and where you have it from.
problem_feed-choice-own-twice = You have named a side already.
problem-next_feed-choice-own-twice = Ask a colleague to call too, and to open this page.
problem_feed-choice-differs = Your colleague has named another side.
problem-next_feed-choice-differs = Speak with each other and call again; take the choice back if it was wrong.
problem_feed-fork-none = The two heads do not prove that { $participant } shows two different feeds.
problem_feed-not-whole =
    { $n ->
        [one] This node was restored, and { $peer } has not yet said how far it knows our publications.
       *[other] This node was restored, and { $peer } and { $n } in all have not yet said how far they know our publications.
    }
problem-next_feed-not-whole = Wait until they have answered: what was published before must be taken back first, so that no number is used twice. A line that is down shows in the directory.
problem_feed-unknown = Whoever was asked has nothing of that feed.
problem_feed-proof-none = Nothing is proven against { $participant }.
problem_cover-disagrees = These hours of duty cannot all be so: they are out of their order, or beyond what is spoken of.
problem_question-number = What was noticed has a number in it, and everybody reads it.
problem-next_question-number = Say how it was noticed, and no number: the right one is given by the State itself.
problem_question-own-entry = This is an entry of your own State.
problem-next_question-own-entry = Change the entry itself.
