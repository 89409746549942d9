import { Pinpoint, Said } from '@comity/design';
import { type Avenue, clocksOfRequest, type LawSays } from '@comity/law';
import { nameOf, startName } from '@comity/words';
import { LawText } from '../law-text.tsx';
import { type LawVisit, lawOf } from '../law-visit.ts';
import { clockWords } from '../law-words.tsx';
import { Reasons } from './reasons.tsx';

interface DetailProps {
  readonly visit: LawVisit;
  readonly avenue: Avenue;
}

/** What unfolds of an avenue: its reasons, every channel and clock, and the treaties beside it. */
export function AvenueDetail({ visit, avenue }: DetailProps) {
  const { words } = visit;
  const beside = treatiesBeside(visit, avenue);
  const clocks = clocksOfRequest(avenue);
  return (
    <>
      <Reasons words={words} avenue={avenue} />
      <div class="c-facts">
        {avenue.channels.length === 0 ? null : (
          <div>
            <h3>{words.t('avenue.channel')}</h3>
            <ul>
              {avenue.channels.map((row) => (
                <li>
                  <LawText words={words}>{row.text}</LawText>{' '}
                  {row.when === 'always' ? null : (
                    <span class="c-quiet">{nameOf(words, 'law-when', row.when)} </span>
                  )}
                  {row.pinpoint === null ? null : <Pinpoint at={row.pinpoint} />}
                </li>
              ))}
            </ul>
          </div>
        )}
        {clocks.length === 0 ? null : (
          <div>
            <h3>{words.t('avenue.clocks')}</h3>
            <ul>
              {clocks.map((clock) => (
                <li>
                  {clockWords(words, clock)} <Pinpoint at={clock.pinpoint} />{' '}
                  <span class="c-quiet">
                    {words.rich('shell.labelled', {
                      label: words.t('law.starts'),
                      text: <Said>{startName(words, clock)}</Said>,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {beside.length === 0 ? null : (
          <div>
            <h3>{words.t('avenue.limits')}</h3>
            <ul>
              {beside.map(({ source, text }) => (
                <li>
                  <LawText words={words}>{text}</LawText>{' '}
                  {typeof source === 'string' && lawOf(visit).provisions.has(source) ? (
                    <Pinpoint at={source} />
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}

/** Law let in by this instrument; what the requested State's law says stands once for all. */
const treatiesBeside = (visit: LawVisit, { otherLaw }: Avenue): Avenue['otherLaw'] =>
  otherLaw.filter((row) => !isHomeLaw(visit, row.source));

/** The source of such a row is an instrument or one of its provisions; else it is a statute. */
export const isHomeLaw = (visit: LawVisit, source: string | LawSays): boolean =>
  typeof source !== 'string' ||
  (!lawOf(visit).provisions.has(source) && !lawOf(visit).instruments.has(source));
