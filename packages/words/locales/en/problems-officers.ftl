### What is wrong with an officer, or with a link by which one comes in, by code.

problem_link-gone = This link is not good any more.
problem-next_link-gone = Ask your administrator for a new one.
problem_user-name-form = A user name has 3 to 64 letters, figures, full stops, hyphens or underscores, and begins with a letter or figure.
problem_user-name-taken = Somebody else has this user name.
problem-next_user-name-taken = Choose another one.
problem_password-form = A password has at least { $n } characters.
problem_code-not-right = This is not the code that belongs to the key shown here.
problem-next_code-not-right = Wait for a new one, and check the clock of your device.

problem_no-such-officer = There is no officer { $id } at this node.
problem-next_no-such-officer = comity officer list shows who there is.
problem_officer-there = The officer { $id } is there already.
problem-next_officer-there = Choose another number, or make a new link with comity officer link.
problem_officer-suspended = The officer { $id } is suspended, and no link lets a suspended officer in.
problem-next_officer-suspended = Let the officer in again first: comity officer suspend --lift.
problem_officer-number-form = An officer number has 1 to 16 letters, figures or hyphens, as in 0101.
