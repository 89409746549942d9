import { Said } from '@comity/design';
import type { ChangedSince, StatementChange } from '@comity/service';
import type { ComponentChildren, VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

/** What a participant's statement says otherwise than an earlier one, in words. */
export const ChangedLines = ({
  visit,
  changed: { version, changes },
}: {
  readonly visit: OfficerVisit;
  readonly changed: ChangedSince;
}): VNode => (
  <>
    <p class="c-small">{visit.words.t('keys.changed-since', { n: version })}</p>
    <ul class="govuk-list govuk-list--bullet c-small">
      {changes.length === 0 ? <li>{visit.words.t('keys.changed-none')}</li> : null}
      {changes.map((change) => (
        <li>{sentenceOf(visit, change)}</li>
      ))}
    </ul>
  </>
);

function sentenceOf({ words, session }: OfficerVisit, change: StatementChange): ComponentChildren {
  const { zone } = session.officer;
  switch (change.what) {
    case 'root':
    case 'receipt':
      return words.t(`keys.changed-${change.what}`);
    case 'address': {
      const [from, to] = [<bdi>{change.from}</bdi>, <bdi>{change.to}</bdi>];
      return words.rich('keys.changed-address', { from, to });
    }
    case 'kinds': {
      const [from, to] = [words.number(change.from), words.number(change.to)];
      return words.t('keys.changed-kinds', { from, to });
    }
    case 'added':
    case 'gone':
    case 'kind':
      return words.rich(`keys.changed-${change.what}`, {
        authority: <Said>{change.authority}</Said>,
      });
    case 'named':
      return words.rich('keys.changed-named', {
        from: <Said>{change.from}</Said>,
        to: <Said>{change.to}</Said>,
      });
    case 'zone':
      return words.rich('keys.changed-zone', {
        authority: <Said>{change.authority}</Said>,
        from: <bdi>{change.from}</bdi>,
        to: <bdi>{change.to}</bdi>,
      });
    default:
      return words.rich(`keys.changed-${change.what}`, {
        authority: <Said>{change.authority}</Said>,
        moment: words.moment(change.at, zone),
      });
  }
}
