import { requestOfCase, standing } from '@comity/case';
import { Code, Facts, type Here, Panel, Said } from '@comity/design';
import type { CaseView } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { viewName } from '../case-name.ts';
import { PlainLine } from '../plain-text.tsx';

/** The case as people say it on the telephone; both sides say the same. */
export const Reference = ({
  words,
  reference,
}: {
  readonly words: Words;
  readonly reference: string;
}): VNode => (
  <span class="c-reference">
    {words.t('case.reference')} <Code>{reference}</Code>
  </span>
);

/** The way back to the case from a page that belongs to it. */
export const caseCrumbs = (words: Words, view: CaseView) => [
  { content: words.t('work.title'), href: '/' },
  {
    content: (
      <>
        <Code>{view.reference}</Code> <PlainLine text={viewName(words, view)} />
      </>
    ),
    href: `/cases/${view.caseId}`,
  },
];

/** By what names each side finds the case again. */
export function References({ here, view }: { readonly here: Here; readonly view: CaseView }) {
  const { words } = here;
  const { state, side } = view;
  const asked = requestOfCase(state)?.content?.investigation?.reference;
  const acknowledged = standing(state, 'request-acknowledged')?.content?.reference;
  const [ours, theirs] = side === 'requesting' ? [asked, acknowledged] : [acknowledged, asked];
  const rows = [
    { name: words.t('case.reference-both'), value: <Code>{view.reference}</Code> },
    ...(ours === undefined ? [] : [{ name: words.t('case.reference-ours'), value: told(ours) }]),
    ...(theirs === undefined
      ? []
      : [{ name: words.t('case.reference-theirs'), value: told(theirs) }]),
  ];
  return (
    <Panel title={words.t('case.references')}>
      <Facts facts={rows} />
    </Panel>
  );
}

const told = (reference: string) => (
  <Code>
    <Said>{reference}</Said>
  </Code>
);
