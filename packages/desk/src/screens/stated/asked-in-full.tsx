import { allSaid } from '@comity/case';
import { Facts, type Here } from '@comity/design';
import type { Law } from '@comity/law';
import type { CaseView } from '@comity/service';
import type { VNode } from 'preact';
import { aboutParts } from '../case/about-parts.ts';
import { actName } from '../case/act-names.ts';
import { readerOf } from '../case/reader.ts';
import { Beside } from './beside.tsx';
import { statedRows } from './stated.tsx';

export interface AskedInFullProps {
  readonly here: Here;
  readonly law: Law;
  readonly view: CaseView;
}

/** What is asked as the signer saw it, with all that was corrected and added since. */
export function AskedInFull({ here, law, view }: AskedInFullProps): VNode | null {
  const { words } = here;
  const { request, state } = view;
  if (request === null) return null;
  const reader = readerOf(words, view, { here, law });
  const added = allSaid(state, 'request-supplemented');
  return (
    <>
      {state.request === null ? null : <Beside here={here} view={view} act={state.request} />}
      <Facts facts={statedRows('request-submitted', request, reader)} />
      {added.map(({ act, content, parts, claimed, kind }) => {
        const about = aboutParts(words, view, parts);
        return content === null ? null : (
          <>
            <h3 class="c-added">
              {actName(words, kind)}, {words.moment(claimed, here.place.zone)}
            </h3>
            <Beside here={here} view={view} act={act} />
            <Facts
              facts={[
                ...(about === null ? [] : [{ name: words.t('case.about-parts'), value: about }]),
                ...statedRows(kind, content, reader),
              ]}
            />
          </>
        );
      })}
    </>
  );
}
