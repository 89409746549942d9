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
problem_last-administrator = Nobody else who keeps this node could come in then.
problem-next_last-administrator = Add another administrator first, or let one in again.
problem_officer-last-agrees = Nobody else of this authority could agree to officers then.
problem-next_officer-last-agrees = Add another one there who may first; or change the role by comity officer roles on the node’s machine.
problem_officer-self = What concerns you is changed by somebody else.
problem-next_officer-self = Ask another administrator.
problem_officer-first = The first officer of a node is one who may agree to the next: a prosecutor, a lawyer of the ministry or a supervisor.
problem-next_officer-first = Add one of these first.
problem_officer-wish-unknown = This is done already, or nobody wants it any more.
problem-next_officer-wish-unknown = Look at the list again.
problem_officer-wish-not-yours = Somebody else has to agree to this: neither who asked nor whom it is about, and of the authority concerned where somebody there may.
problem-next_officer-wish-not-yours = Ask a colleague. Where nobody is left who may, comity officer at the machine of the node does it.
problem_provider-none = This node has no sign-in of a ministry.
problem-next_provider-none = Sign in another way.
problem_provider-silent = The sign-in of your ministry does not answer.
problem-next_provider-silent = Try again, or sign in another way.
problem_provider-stale = This sign-in was not begun in this browser, or is over.
problem-next_provider-stale = Begin it again.
problem_provider-refused = What came back from the sign-in of your ministry does not hold.
problem-next_provider-refused = Begin again; if it stays so, tell whoever keeps the node.
problem_provider-nobody = Nobody whom your ministry names so may come in here.
problem-next_provider-nobody = Ask whoever keeps the node, or sign in another way.
problem_provider-form = The sign-in of a ministry is not set as a whole.
problem-next_provider-form = Give issuer (https), client and secret-file together, a claim by its name, roles as ROLE=CLAIM:VALUE, and what claims give as ROLE@AUTHORITY=CLAIM:VALUE.
problem_glass-by-two = The account in the envelope was used.
problem-next_glass-by-two = Two people make a new one at the desk: whoever keeps the node asks for a link under Officers, and an officer agrees.
problem_person-already = That is how these accounts count already.
