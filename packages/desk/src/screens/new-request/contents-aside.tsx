import { Icon, Lines, Panel, Said } from '@comity/design';
import { profileAt } from '@comity/law';
import type { PartContents } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { LawText } from '../law/law-text.tsx';
import { instrumentNamed, theStateNamed } from '../law-names.ts';
import type { AskedField } from './contents-fields.ts';

export interface ContentsAsideProps {
  readonly visit: OfficerVisit;
  readonly answers: readonly PartContents[];
  readonly required: readonly AskedField[];
  /** The officer wanted to go on: what is missing stands in red. */
  readonly attempted: boolean;
}

/** What is asked and what is done of it; what is known of the requested State. */
export function ContentsAside({ visit, answers, required, attempted }: ContentsAsideProps): VNode {
  const { words } = visit;
  const { law } = visit.service.law;
  if (required.length === 0) return <KnownOf visit={visit} of={answers[0]?.question} />;
  const done = required.filter((one) => one.given).length;
  return (
    <>
      <Panel
        title={words.t('request.asks-title')}
        aside={
          <span class="c-quiet">
            {words.t('request.asks-count', { done, of: required.length })}
          </span>
        }
        padded={false}
      >
        <p class="c-panel__body c-small c-quiet">
          <Said>
            {words.list([
              ...new Set(
                answers.map(({ question }) => instrumentNamed(words, law, question.instrument)),
              ),
            ])}
          </Said>
        </p>
        <Lines
          items={required.map(({ field, given }) => (
            <span class={`c-ask ${given ? 'c-ask--given' : attempted ? 'c-ask--open' : ''}`}>
              <Icon name={given ? 'open' : attempted ? 'late' : 'held'} />{' '}
              <span>
                <LawText words={words}>{field.label}</LawText>
                <span
                  class={given ? 'govuk-visually-hidden' : attempted ? 'c-ask__word' : 'c-quiet'}
                >
                  {' '}
                  {words.t(given ? 'request.ask-given' : 'request.ask-open')}
                </span>
              </span>
            </span>
          ))}
        />
      </Panel>
      <KnownOf visit={visit} of={answers[0]?.question} />
    </>
  );
}

/** Languages and dual criminality of the requested State, from its profile on the day asked about. */
function KnownOf({
  visit,
  of,
}: {
  readonly visit: OfficerVisit;
  readonly of: PartContents['question'] | undefined;
}): VNode | null {
  const { words } = visit;
  const { law } = visit.service.law;
  const { to, on = null } = of ?? {};
  const profile = to === undefined ? undefined : profileAt(law, to, on);
  if (to === undefined || profile === undefined) return null;
  const { languages, dualCriminality } = profile.cooperation;
  return (
    <Panel
      title={words.rich('request.known-of', {
        state: <Said>{theStateNamed(words, law, to)}</Said>,
      })}
      padded={false}
    >
      <Lines
        items={[
          ...(languages.length === 0
            ? []
            : [
                <span class="c-small">
                  {words.rich('request.known-languages', {
                    languages: <Said>{languages.join(', ')}</Said>,
                  })}
                </span>,
              ]),
          <span class="c-small">
            {words.rich('request.known-criminality', {
              rule: <LawText words={words}>{dualCriminality.rule}</LawText>,
            })}
          </span>,
        ]}
      />
      <p class="c-panel__body c-tiny c-quiet">
        {words.t('state.updated', { day: words.day(profile.updated, 'wholeDate') })}{' '}
        {profile.confidence === 'high' ? null : words.t('confidence.verify')}
      </p>
    </Panel>
  );
}
