import { correctionsOf, translationsOf } from '@comity/case';
import { Facts, type Here, InsetText } from '@comity/design';
import type { CaseView } from '@comity/service';
import type { VNode } from 'preact';
import { PlainLine, PlainText } from '../plain-text.tsx';

export interface BesideProps {
  readonly here: Here;
  readonly view: CaseView;
  /** The id of an act. */
  readonly act: string;
  /** Whether the way to the translations stands there; not where they are. */
  readonly links?: boolean;
}

/**
 * What belongs to an act wherever it is shown: how its author corrected it, so that nobody reads what
 * is wrong without what is right, and the way to its translations.
 */
export function Beside(props: BesideProps): VNode {
  return (
    <div class="c-beside">
      <Corrections {...props} />
      {props.links === false ? null : <Translations {...props} />}
    </div>
  );
}

function Corrections({ here, view, act }: BesideProps): VNode | null {
  const { words, place } = here;
  return (
    <>
      {correctionsOf(view.state, act).map(({ content, claimed }) =>
        content === null ? null : (
          <InsetText>
            <p class="c-small">
              <b>{words.t('case.corrected', { moment: words.moment(claimed, place.zone) })}</b>
            </p>
            <Facts
              facts={content.corrections.map(({ entry, reads }) => ({
                name: <PlainLine text={entry} />,
                value: <PlainText words={words} text={reads} />,
              }))}
            />
            <p class="c-small c-quiet">
              {words.rich('case.corrected-why', { why: <PlainLine text={content.why} /> })}
            </p>
          </InsetText>
        ),
      )}
    </>
  );
}

function Translations({ here, view, act }: BesideProps): VNode | null {
  const { words } = here;
  const n = translationsOf(view.state, act).length;
  if (n === 0) return null;
  const place = view.state.timeline.findIndex((item) => item.act === act);
  return (
    <p class="c-small">
      <a class="govuk-link" href={`/cases/${view.caseId}/texts?act=${place + 1}`}>
        {words.t('case.texts-open', { n })}
      </a>
    </p>
  );
}
