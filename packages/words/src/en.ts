import { casePage } from './en/case.ts';
import { form } from './en/form.ts';
import { sheet } from './en/sheet.ts';
import { shell } from './en/shell.ts';
import { status } from './en/status.ts';
import { time } from './en/time.ts';
import { problems } from './problems.ts';
import { screensAct } from './screens-act.ts';
import { screensCase } from './screens-case.ts';
import { screensDirectory } from './screens-directory.ts';
import { screensDrafts } from './screens-drafts.ts';
import { screensHttp } from './screens-http.ts';
import { screensLaw } from './screens-law.ts';
import { screensLawExplorer } from './screens-law-explorer.ts';
import { screensLawInstrument } from './screens-law-instrument.ts';
import { screensLawState } from './screens-law-state.ts';
import { screensRequest } from './screens-request.ts';
import { screensSignIn } from './screens-sign-in.ts';
import { screensWork } from './screens-work.ts';

/** Every word that the desk says, in English; the other languages translate exactly these keys. */
export const catalogue = {
  ...shell,
  ...time,
  ...status,
  ...casePage,
  ...form,
  ...sheet,
  ...problems,
  ...screensAct,
  ...screensCase,
  ...screensDirectory,
  ...screensWork,
  ...screensHttp,
  ...screensLaw,
  ...screensLawExplorer,
  ...screensLawInstrument,
  ...screensLawState,
  ...screensRequest,
  ...screensDrafts,
  ...screensSignIn,
} as const;

export type WordKey = keyof typeof catalogue;
