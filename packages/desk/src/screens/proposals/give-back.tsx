import type { Fault } from '@comity/base';
import { Button, ProblemSummary, TextBox } from '@comity/design';
import { spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { inWords } from '../act/in-words.ts';

interface BackProps {
  readonly visit: OfficerVisit;
  readonly faults: readonly Fault[];
}

/** A waiting act that cannot be read: it can only be put away. */
export function DamagedPage({
  visit,
  fault,
  faults,
}: BackProps & { readonly fault: Fault }): VNode {
  const { words } = visit;
  const id = visit.param('proposal');
  const { text, next } = spoken(words, fault);
  return (
    <div class="c-reading">
      <ProblemSummary words={words} problems={inWords(words, faults)} />
      <h1>{words.rich('damaged.row', { id: <bdi>{id}</bdi> })}</h1>
      <p class="c-lead">{text}</p>
      <p>{next}</p>
      <BackForm visit={visit} id={id} faults={faults} />
    </div>
  );
}

/** The form that gives a waiting act back, with the reason. */
export function BackForm({ visit, id, faults }: BackProps & { readonly id: string }): VNode {
  const { words } = visit;
  return (
    <form method="post" action={`/proposals/${encodeURIComponent(id)}/back`} novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
      <TextBox
        words={words}
        name="why"
        label={words.t('proposals.why')}
        value={visit.form.one('why')}
        problems={inWords(words, faults)}
      />
      <Button class="govuk-button--secondary">{words.t('proposals.back')}</Button>
    </form>
  );
}
