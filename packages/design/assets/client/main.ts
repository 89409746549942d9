import { countCharacters } from './character-count.ts';
import { offerChoosers } from './choosers.ts';
import { revealConditionals } from './conditionals.ts';
import { keepTime } from './countdown.ts';
import { focusErrors } from './errors.ts';
import { listen } from './live.ts';
import { offerPasskeys } from './passkey.ts';
import { togglePasswords } from './password.ts';
import { hangBell } from './ring.ts';

document.body.classList.add('govuk-frontend-supported');
keepTime(document);
focusErrors(document);
countCharacters(document);
revealConditionals(document);
togglePasswords(document);
offerPasskeys(document);
offerChoosers(document);
listen(document, hangBell(document));
