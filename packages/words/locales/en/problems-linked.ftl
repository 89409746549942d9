### What is wrong with cases that follow each other.

problem_earlier-unknown = This authority has no such case.
problem-next_earlier-unknown = Choose one of the list. A request of another authority of your State is named by its date and number.
problem_earlier-other-state = This case is with another State, which is none of those asked here.
problem-next_earlier-other-state = Take it out: the State that is asked has no part in it, and would learn of it.
