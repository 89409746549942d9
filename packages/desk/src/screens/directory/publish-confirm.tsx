import { dayIn } from '@comity/law';
import { spoken } from '@comity/words';
import {
  type Answer,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { crumbsOf } from './publish-check.tsx';

/** Where a publication leads: it stands, or waits for a second officer. */
export const doneWith = ({ service }: OfficerVisit, proposal: string | null): Answer =>
  redirect(
    proposal === null
      ? `/directory/${service.node.participant}?done=published`
      : '/proposals?done=proposed',
  );

/** It is still right today: one button, and by one person unless the policy says otherwise. */
export const confirm: OfficerScreen = {
  name: 'directory.confirm',
  access: 'officer',
  method: 'POST',
  path: '/directory/confirm',
  async handle(visit) {
    const { service, session, form, now, words } = visit;
    const on = dayIn(now, session.officer.zone);
    const content = { authority: form.one('authority'), on };
    const done = await service.directory.publish(session, { kind: 'authority-confirmed', content });
    if (done.ok) return doneWith(visit, done.value.proposal);
    const [fault] = done.error;
    return page({
      status: 422,
      title: words.t('directory.confirm'),
      section: 'directory',
      breadcrumbs: crumbsOf(visit),
      body: (
        <div class="c-reading">
          <h1>{words.t('directory.confirm')}</h1>
          <p>{fault === undefined ? null : spoken(words, fault).text}</p>
          <p>{fault === undefined ? null : spoken(words, fault).next}</p>
        </div>
      ),
    });
  },
};
