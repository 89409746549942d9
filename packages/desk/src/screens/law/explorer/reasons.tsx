import { type Confidence, weakest } from '@comity/base';
import { ProofList, Status, type StatusKind } from '@comity/design';
import { type Avenue, avenueState, type AvenueState as State } from '@comity/law';
import type { Words } from '@comity/words';
import { LawText } from '../law-text.tsx';

const KINDS: Readonly<Record<State, StatusKind>> = {
  open: 'open',
  limited: 'limited',
  uncertain: 'limited',
  closed: 'closed',
};

/** How an avenue stands: word and shape. */
export function AvenueState({ words, avenue }: { readonly words: Words; readonly avenue: Avenue }) {
  const state = avenueState(avenue);
  return <Status kind={KINDS[state]}>{words.t(`status.${state}`)}</Status>;
}

interface ReasonsProps {
  readonly words: Words;
  readonly avenue: Avenue;
  readonly narrow?: boolean;
}

/** The reasoning of one avenue, rule by rule, with the datum that weakens it. */
export function Reasons({ words, avenue, narrow }: ReasonsProps) {
  const confidence: Confidence = weakest([avenue.confidence]);
  const weak = avenue.proof.find((step) => step.confidence === confidence);
  return (
    <ProofList
      words={words}
      title={words.t('reason.steps')}
      narrow={narrow}
      steps={avenue.proof.map((step) => ({
        text: <LawText words={words}>{step.text}</LawText>,
        pinpoints: step.pinpoint === null ? [] : [step.pinpoint],
      }))}
      weakest={{
        confidence,
        why:
          confidence === 'high' || weak === undefined ? null : (
            <LawText words={words}>{weak.text}</LawText>
          ),
      }}
    />
  );
}
