import { Lines, Panel } from '@comity/design';
import { officeOf } from '@comity/feed';
import { EMERGENCY_LADDER, type PublishedDirectory } from '@comity/service';
import { sentence, type Words } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { OpenStatus } from '../directory/office-panel.tsx';
import { hereOf } from '../here.ts';

/** Who is called in an emergency that nobody takes in hand, and after how long. */
export function IfNobody({ words }: { readonly words: Words }): VNode {
  const { rungs, again } = EMERGENCY_LADDER;
  return (
    <Panel title={words.t('roster.if-nobody')} padded={false}>
      <Lines
        items={[
          ...rungs.map(({ after, whom, by }, n) => (
            <>
              <b>{n === 0 ? words.t('roster.on-duty') : sentence(words.t(`night.whom-${whom}`))}</b>{' '}
              <span class="c-quiet">
                {after === 0
                  ? words.t('roster.at-once')
                  : words.t('roster.ladder-after', { span: words.span(after * 1000) })}
              </span>
              <span class="c-block c-quiet c-small">
                {words.list(by.map((way) => words.t(`reach.by-${way}`)))}
              </span>
            </>
          )),
          words.t('roster.ladder-again', { span: words.span(again * 1000) }),
          <a class="govuk-link" href="/night/addresses">
            {words.t('night.addresses')}
          </a>,
        ]}
      />
    </Panel>
  );
}

interface SeenProps {
  readonly visit: OfficerVisit;
  readonly published: PublishedDirectory;
}

/** What other States see of all this: what is published, and no name. */
export function SeenAbroad({ visit, published }: SeenProps): VNode {
  const { words, service, session, now } = visit;
  const { participant } = service.node;
  const { authority } = session.officer;
  const office = officeOf(published, { participant, authority, now });
  return (
    <Panel title={words.t('roster.seen-abroad')}>
      {office === undefined ? (
        <p>{words.t('roster.seen-nothing')}</p>
      ) : (
        <p>
          <OpenStatus here={hereOf(visit)} office={office} />
        </p>
      )}
      <p class="c-quiet c-small">
        {words.t(office?.entry.cover == null ? 'roster.seen-text' : 'roster.seen-cover')}
      </p>
      <p>
        <a class="govuk-link" href="/roster/cover">
          {words.t('roster.cover-title')}
        </a>
      </p>
      <p>
        <a class="govuk-link" href={`/directory/${participant}`}>
          {words.t('roster.seen-link')}
        </a>
      </p>
    </Panel>
  );
}
