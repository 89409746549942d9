import { Code, Details, type Fact, type Here, Pinpoints, Said } from '@comity/design';
import { type DirectoryEntry, endOf, type OfficeNow, type StatedAuthority } from '@comity/feed';
import type { Law } from '@comity/law';
import type { Service } from '@comity/service';
import { languageName } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { participantNamed } from '../participant-name.ts';
import { timesSaid } from '../pings/times.tsx';
import { PlainLine, PlainText } from '../plain-text.tsx';
import { AnswersNow } from './answers-now.tsx';
import { CoverDays } from './cover-days.tsx';
import { DayHours } from './day-hours.tsx';
import { networkName } from './network-name.ts';
import { NodesSeen } from './nodes-seen.tsx';
import { NumberToCall } from './number-to-call.tsx';
import { officeName } from './office-name.ts';

interface FactsProps {
  readonly here: Here;
  readonly law: Law;
  readonly names: Pick<Service, 'named'>;
  readonly office: OfficeNow;
}

/** How it is reached, when, in which languages, by which law, and since when that holds. */
export function factsOf({ here, law, names, office }: FactsProps): readonly Fact[] {
  const { words } = here;
  const { entry, reach } = office;
  const { content, answers, relays } = entry;
  const { email } = reach;
  const fact = (name: string, value: ComponentChildren | undefined) =>
    value === undefined || value === null ? [] : [{ name, value: <>{value}</> }];
  return [
    ...fact(words.t('directory.names'), otherNames(here, entry)),
    ...fact(
      words.t('directory.call-back'),
      office.doubtful ? words.t('directory.call-doubtful') : undefined,
    ),
    ...fact(
      words.t('directory.call-back'),
      reach.callBack && (
        <>
          <NumberToCall here={here} number={reach.callBack} newSince={office.newNumbers.callBack} />
          {reach.callBackGiven === undefined ? null : (
            <div class="c-quiet c-small">
              {words.rich('directory.call-given', {
                way: <PlainLine text={reach.callBackGiven} />,
              })}
            </div>
          )}
        </>
      ),
    ),
    ...fact(
      words.t('directory.telephone'),
      reach.telephone && (
        <NumberToCall here={here} number={reach.telephone} newSince={office.newNumbers.telephone} />
      ),
    ),
    ...fact(
      words.t('directory.email'),
      email && (
        <>
          <PlainLine text={email.address} />
          {email.certificate === undefined ? null : (
            <div class="c-fingerprint">
              <Code>
                <PlainLine text={email.certificate} />
              </Code>
            </div>
          )}
          {email.certificateUntil === undefined ? null : (
            <div class="c-quiet c-small">
              {words.t('directory.certificate-until', {
                day: words.day(email.certificateUntil, 'date'),
              })}
            </div>
          )}
          {email.certificateText === undefined ? null : (
            <Details summary={words.t('directory.certificate')}>
              <PlainText words={words} text={email.certificateText} />
            </Details>
          )}
        </>
      ),
    ),
    ...fact(
      words.t('directory.address'),
      content.address && <PlainText words={words} text={content.address} />,
    ),
    ...fact(
      words.t('directory.reached-through'),
      reach.reachedThrough && <PlainLine text={reach.reachedThrough} />,
    ),
    ...fact(
      words.t('directory.relays'),
      relays.length === 0 ? undefined : (
        <>
          <Said>{words.list(relays.map((relay) => participantNamed(words, names, relay)))}</Said>
          <div class="c-quiet c-small">{words.t('directory.relays-note')}</div>
        </>
      ),
    ),
    ...fact(
      words.t('directory.hours', { city: words.city({ zone: content.zone }) }),
      <DayHours here={here} office={office} />,
    ),
    ...fact(
      words.t('directory.cover'),
      office.doubtful || entry.cover === null ? undefined : (
        <CoverDays here={here} entry={entry} cover={entry.cover} />
      ),
    ),
    ...fact(words.t('directory.languages'), languagesOf(here, content)),
    ...fact(
      words.t('directory.serves'),
      (content.provisions ?? []).length + (content.networks ?? []).length === 0 ? undefined : (
        <>
          <Pinpoints at={content.provisions} />
          {(content.networks ?? []).map((id) => (
            <div>
              <Said>{networkName(law, id)}</Said>
            </div>
          ))}
        </>
      ),
    ),
    ...fact(
      words.t('directory.answers'),
      answers && (
        <>
          {timesSaid(here, answers)}
          <AnswersNow here={here} answers={answers} zone={content.zone} />
          <NodesSeen words={words} names={names} nodes={answers.nodes} />
          <div class="c-quiet c-small">
            {words.t('directory.answers-said', {
              first: words.day(answers.first, 'date'),
              last: words.day(answers.last, 'date'),
              n: answers.askers,
            })}
          </div>
        </>
      ),
    ),
    ...fact(
      words.t('directory.remarks'),
      content.remarks && <PlainText words={words} text={content.remarks} />,
    ),
    ...fact(words.t('directory.validity'), validity(here, entry)),
  ];
}

const languagesOf = ({ words }: Here, { accepts }: StatedAuthority): VNode => (
  <Said>{words.list(accepts.map((language) => languageName(words, language)))}</Said>
);

/** The names that are not its heading, each in its language; nothing where there is but that one. */
function otherNames({ words }: Here, entry: DirectoryEntry): readonly VNode[] | undefined {
  const heading = officeName(words, entry);
  const others = entry.content.names.filter(({ name }) => name !== heading);
  return others.length === 0
    ? undefined
    : others.map(({ language, name }) => (
        <div lang={language}>
          <PlainLine text={name} />
        </div>
      ));
}

/** From which day an entry holds, and to which: the first on which it holds no more. */
function validity({ words }: Here, entry: DirectoryEntry): string {
  const day = (one: string): string => words.day(one, 'date');
  const from = day(entry.content.from);
  const end = endOf(entry);
  return end === undefined
    ? words.t('directory.valid-since', { from })
    : words.t('directory.valid-until', { from, until: day(end) });
}
