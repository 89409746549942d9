import { Code, Lines, Panel } from '@comity/design';
import type { GivenBack } from '@comity/service';
import { isActKind } from '@comity/statements';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { backHref } from '../act/act-href.ts';
import { slugOf } from '../act/slugs.ts';
import { actName } from '../case/act-names.ts';
import { PlainText } from '../plain-text.tsx';

/** What a colleague gave back to the officer, why, and the form with all that was typed. */
export function GivenBackPanel({
  visit,
  back,
}: {
  readonly visit: OfficerVisit;
  readonly back: readonly GivenBack[];
}): VNode | null {
  const { words, session } = visit;
  const lines = back.flatMap((one) => {
    const slug = isActKind(one.kind) ? slugOf(one.kind) : null;
    return slug === null ? [] : [{ one, slug }];
  });
  if (lines.length === 0) return null;
  return (
    <Panel title={words.t('proposals.given-back')} padded={false}>
      <Lines
        items={lines.map(({ one, slug }) => (
          <>
            <a class="govuk-link" href={backHref(slug, one)}>
              {actName(words, one.kind)} <Code>{one.reference}</Code>
            </a>
            <small class="c-block c-quiet">{words.moment(one.at, session.officer.zone)}</small>
            {one.why === null ? null : (
              <div class="c-small">
                <PlainText words={words} text={one.why} />
              </div>
            )}
          </>
        ))}
      />
    </Panel>
  );
}
