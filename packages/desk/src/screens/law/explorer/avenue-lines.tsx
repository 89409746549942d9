import { type AvenueLine, Pinpoint, Said } from '@comity/design';
import { doubtsOf, dutyOf, fastestOf, type Avenue as LawAvenue } from '@comity/law';
import { sentence } from '@comity/words';
import { instrumentShort, theStateNamed } from '../../law-names.ts';
import { instrumentHref } from '../law-address.ts';
import { LawText } from '../law-text.tsx';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { codeWords, lengthWords } from '../law-words.tsx';

interface LineProps {
  readonly visit: LawVisit;
  readonly avenue: LawAvenue;
}

interface DutyProps extends LineProps {
  /** Code of the side that is asked. */
  readonly requested: string;
}

/** An avenue in two lines: how far it obliges, how fast and on what it hangs; through whom. */
export const avenueLines = (of: DutyProps): readonly AvenueLine[] => [
  {
    name: of.visit.words.t('avenues.line-duty'),
    said: (
      <>
        <AvenueDuty {...of} /> <HangsOn {...of} />
      </>
    ),
  },
  {
    name: of.visit.words.t('avenues.line-through'),
    said: (
      <>
        <Through {...of} /> <RulesFrom {...of} />
      </>
    ),
  },
];

/** Whether it obliges, by what, and how fast. */
export function AvenueDuty({ visit, avenue, requested }: DutyProps) {
  const { words } = visit;
  const state = theStateNamed(words, lawOf(visit), requested);
  const fastest = fastestOf(avenue);
  const [article] = avenue.pinpoints;
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
    </>
  );
}

/** What it hangs on beyond its duty; nothing where it hangs on nothing more. */
export function HangsOn({ visit, avenue }: LineProps) {
  return (
    <>
      {doubtsOf(avenue).map((text, index) => (
        <>
          {index === 0 ? null : ' '}
          <LawText words={visit.words}>{text}</LawText>
        </>
      ))}
    </>
  );
}

/** By which channel, and to whom. */
export function Through({ visit, avenue }: LineProps) {
  const { words } = visit;
  const [first] = avenue.authorities;
  const [channel] = avenue.channels;
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
      )}
    </>
  );
}

/** The treaty whose rules on form come first; nothing where there is none. */
export function RulesFrom({ visit, avenue }: LineProps) {
  const before = avenue.proceduralRulesFrom;
  if (before === null) return null;
  const { words } = visit;
  return (
    <>
      {words.rich('avenues.rules-from', {
        treaty: (
          <a class="govuk-link" href={instrumentHref(before)}>
            <Said>{instrumentShort(words, lawOf(visit), before)}</Said>
          </a>
        ),
      })}
    </>
  );
}
