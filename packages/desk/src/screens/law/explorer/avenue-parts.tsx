import { Avenue, Said } from '@comity/design';
import type { Avenue as LawAvenue } from '@comity/law';
import { instrumentNamed } from '../../law-names.ts';
import { formHref, instrumentHref } from '../law-address.ts';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { AvenueDetail } from './avenue-detail.tsx';
import { avenueLines } from './avenue-lines.tsx';
import { AvenueState } from './reasons.tsx';

interface PartProps {
  readonly visit: LawVisit;
  readonly avenue: LawAvenue;
  readonly measure: string;
  /** Code of the side that is asked. */
  readonly requested: string;
  readonly chosen: boolean;
}

/** One avenue in brief; its reasons, channels and clocks unfold. */
export function AvenuePart({ visit, avenue, measure, requested, chosen }: PartProps) {
  const { words } = visit;
  const law = lawOf(visit);
  return (
    <div id={avenue.instrument} class="c-law-anchor">
      <Avenue
        words={words}
        rank={avenue.rank}
        title={<Said>{instrumentNamed(words, law, avenue.instrument)}</Said>}
        status={<AvenueState words={words} avenue={avenue} />}
        chosen={chosen}
        lines={avenueLines({ visit, avenue, requested })}
        proofTitle={words.t('avenues.why')}
        proofOpen={chosen}
        proof={<AvenueDetail visit={visit} avenue={avenue} />}
        actions={
          <>
            <a class="govuk-link" href={instrumentHref(avenue.instrument)}>
              {words.t('avenues.provider-form')}
            </a>
            {(law.contentsOf.get(avenue.instrument) ?? []).length === 0 ? null : (
              <a class="govuk-link" href={formHref(avenue.instrument, measure)}>
                {words.t('avenues.blank')}
              </a>
            )}
          </>
        }
      />
    </div>
  );
}
