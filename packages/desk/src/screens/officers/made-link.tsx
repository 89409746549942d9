import { Code, Panel } from '@comity/design';
import type { OfficerLink } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

/** A link that was just made, in this answer alone. */
export const MadeLink = ({
  visit: { words, session },
  link,
}: {
  readonly visit: OfficerVisit;
  readonly link: OfficerLink;
}): VNode => (
  <Panel title={words.rich('officers.made', { officer: <bdi>{link.officer}</bdi> })}>
    <p>
      {words.t('officers.made-text', { moment: words.moment(link.expires, session.officer.zone) })}
    </p>
    <p class="c-fingerprint" id="made-link">
      <Code>{link.address}</Code>
    </p>
  </Panel>
);
