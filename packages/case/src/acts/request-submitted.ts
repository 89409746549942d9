import { RequestContent } from '../request-content.ts';
import { requestForm } from '../request-form.ts';
import { type RequestingKind, said } from './kind.ts';

/** The requesting side asks. Opens the case and settles who the two sides are. */
export const requestSubmitted: RequestingKind<'request-submitted', RequestContent> = {
  kind: 'request-submitted',
  by: 'requesting',
  content: RequestContent,
  needs: ['no-request'],
  pinpoints: { CETS185: ['CETS185:29(1)'] },
  cites: ({ instruments }) => instruments.flatMap((instrument) => instrument.pinpoints),
  reliesOn: ({ instruments }) => instruments.map((instrument) => instrument.id),
  form: requestForm,
  effect: (own, act) => ({ ...own, request: own.request ?? said(act) }),
};
