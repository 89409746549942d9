import { contentSoFar, type Facts, readFacts } from '@comity/case';
import { dayIn } from '@comity/law';
import type { ComponentChildren } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { PlainText } from '../plain-text.tsx';
import { rowsSoFar } from '../stated/stated.tsx';
import type { AskedField } from './contents-fields.ts';
import type { Places } from './places.ts';

/** What the facts, or the act itself, say to a field of the contents; `null` where they say nothing. */
export function factTold(
  visit: OfficerVisit,
  places: Places,
  { facts, asked }: { readonly facts: Facts; readonly asked: AskedField },
): ComponentChildren {
  const { words, service } = visit;
  const text = (said: string): ComponentChildren =>
    said.trim() === '' ? null : <PlainText words={words} text={said} />;
  const { field, at, by } = asked;
  if (by === 'act') return text(actText(visit, places, { facts, name: field.name }));
  if (at.endsWith('.custodian')) return text(custodians(facts, asked.part));
  const rows = rowsSoFar('request-submitted', contentSoFar(facts), { words, law: service.law.law });
  const told = rows.filter((row) => isTold(row.at, at));
  return told.length === 0 ? null : told.map(({ value }) => <div>{value}</div>);
}

/** Whether a row tells what a field asks: targets of its part, a list for each of its members. */
function isTold(row: string, at: string): boolean {
  const targets = /^parts\.[0-9]+\.targets\b/.exec(at)?.[0];
  if (targets !== undefined) return row.startsWith(`${targets}.`);
  return row === at || at.startsWith(`${row}.`);
}

const custodians = (facts: Facts, part: number): string =>
  (readFacts(facts).parts[part]?.targets ?? [])
    .flatMap(({ custodian }) => custodian ?? [])
    .join('\n');

function actText(
  visit: OfficerVisit,
  places: Places,
  { facts, name }: { readonly facts: Facts; readonly name: string },
): string {
  const { officer } = visit.session;
  switch (name) {
    case 'requestingAuthority':
      return officer.authorityName;
    case 'requestingState':
      return `${visit.service.node.participantName.name}, ${officer.authorityName}`;
    case 'requestedAuthority':
      return places.addressee(facts.toAuthority)?.name ?? '';
    default:
      return visit.words.day(dayIn(visit.now, visit.session.officer.zone), 'wholeDate');
  }
}
