import { Avenue, Pinpoint, Said } from '@comity/design';
import { doubtsOf, dutyOf, fastestOf, type Avenue as LawAvenue } from '@comity/law';
import { sentence } from '@comity/words';
import { instrumentNamed, instrumentShort, theStateNamed } from '../../law-names.ts';
import { formHref, instrumentHref } from '../law-address.ts';
import { LawText } from '../law-text.tsx';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { codeWords, lengthWords } from '../law-words.tsx';
import { AvenueDetail } from './avenue-detail.tsx';
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

/** An avenue in two lines: how far it obliges, how fast and on what it hangs; through whom. */
export const avenueLines = (of: LineProps & { readonly requested: string }) => [
  { name: of.visit.words.t('avenues.line-duty'), said: <Duty {...of} /> },
  { name: of.visit.words.t('avenues.line-through'), said: <Through {...of} /> },
];

interface LineProps {
  readonly visit: LawVisit;
  readonly avenue: LawAvenue;
}

/** What it is, whether it obliges, how fast, and what it hangs on. */
function Duty({ visit, avenue, requested }: LineProps & { readonly requested: string }) {
  const { words } = visit;
  const state = theStateNamed(words, lawOf(visit), requested);
  const fastest = fastestOf(avenue);
  const [article] = avenue.pinpoints;
  const hangs = doubtsOf(avenue);
  return (
    <>
      {sentence(words.t(`avenues.duty-${dutyOf(avenue)}`, { state }))}{' '}
      {article === undefined ? null : <Pinpoint at={article} />}{' '}
      {fastest === undefined ? (
        avenue.binding ? (
          words.t('avenues.no-time')
        ) : null
      ) : (
        <>
          {words.t('avenues.within', { length: lengthWords(words, fastest.length) })}{' '}
          <Pinpoint at={fastest.pinpoint} />
        </>
      )}
      {hangs.map((text) => (
        <>
          {' '}
          <LawText words={words}>{text}</LawText>
        </>
      ))}
    </>
  );
}

/** By which channel, and to whom; whose rules on form come first. */
function Through({ visit, avenue }: LineProps) {
  const { words } = visit;
  const law = lawOf(visit);
  const [first] = avenue.authorities;
  const [channel] = avenue.channels;
  const before = avenue.proceduralRulesFrom;
  return (
    <>
      {first !== undefined && first.name !== null ? (
        <b>
          <LawText words={words}>{first.name}</LawText>
        </b>
      ) : channel === undefined ? (
        words.t('avenues.no-channel')
      ) : (
        <LawText words={words}>{channel.text}</LawText>
      )}{' '}
      {first !== undefined && first.name !== null && channel !== undefined ? (
        <span class="c-quiet">({codeWords(words, 'law-channel', channel.channel)}) </span>
      ) : null}
      {channel === undefined || channel.pinpoint === null ? null : (
        <Pinpoint at={channel.pinpoint} />
      )}{' '}
      {before === null
        ? null
        : words.rich('avenues.rules-from', {
            treaty: (
              <a class="govuk-link" href={instrumentHref(before)}>
                <Said>{instrumentShort(words, law, before)}</Said>
              </a>
            ),
          })}
    </>
  );
}
