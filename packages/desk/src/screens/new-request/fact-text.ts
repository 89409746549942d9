import { type Facts, readFacts } from '@comity/case';
import type { Words } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';
import { today } from '../act/act-form.ts';
import { targetText } from '../case/target-text.ts';
import { offenceTitle } from './choices.ts';
import type { AskedField } from './contents-fields.ts';
import { penaltyShown } from './facts-form.ts';
import type { Places } from './places.ts';

/** What the facts, or the act itself, say to a field of the contents; '' where they say nothing. */
export function factText(
  visit: OfficerVisit,
  places: Places,
  facts: Facts,
  { field, at, by }: AskedField,
): string {
  if (by === 'act') return actText(visit, places, facts, field.name);
  const [root = '', , name = ''] = at.split('.');
  switch (root) {
    case 'offences':
      return (facts.offences ?? [])
        .map((one) => offenceText(visit, one))
        .filter(Boolean)
        .join('\n');
    case 'targets':
      return targetsText(visit.words, facts, name);
    case 'urgency':
      return facts.urgency?.why ?? '';
    case 'investigation':
      return facts.investigation?.[at.endsWith('authority') ? 'authority' : 'reference'] ?? '';
    case 'confidentialityRequested':
      return visit.words.t(
        facts.confidentialityRequested === 'yes' ? 'case.confidential-yes' : 'case.confidential-no',
      );
    case 'language':
      return languageName(visit.words, facts.language ?? '');
    default:
      return '';
  }
}

/** A language by its name, from its tag. */
export function languageName(words: Words, tag: string): string {
  try {
    const names = new Intl.DisplayNames([words.locale.numbers], { type: 'language' });
    return tag.trim() === '' ? '' : (names.of(tag.trim()) ?? tag);
  } catch {
    return tag;
  }
}

function actText(visit: OfficerVisit, places: Places, facts: Facts, name: string): string {
  const { officer } = visit.session;
  switch (name) {
    case 'requestingAuthority':
      return officer.authorityName;
    case 'requestingState':
      return `${visit.service.node.participantName}, ${officer.authorityName}`;
    case 'requestedAuthority':
      return places.addressee(facts.toAuthority)?.name ?? '';
    default:
      return visit.words.day(today(visit.now, visit.session.officer.zone), 'wholeDate');
  }
}

function offenceText(visit: OfficerVisit, one: NonNullable<Facts['offences']>[number]): string {
  const { words, service } = visit;
  const pinpoint = one.pinpoint ?? '';
  const what =
    one.kind === 'other'
      ? (one.description ?? '')
      : [offenceTitle(service.law.law, pinpoint), pinpoint].filter(Boolean).join(', ');
  const { amount, unit } = penaltyShown(one.maxPenaltyMonths);
  const penalty = /^[0-9]{1,4}$/.test(amount)
    ? words.t(`request.up-to-${unit}`, { n: Number(amount) })
    : '';
  return [what, one.provision, penalty].filter((part) => part?.trim()).join('; ');
}

function targetsText(words: Words, facts: Facts, name: string): string {
  const read = readFacts(facts).targets;
  if (name === 'custodian') {
    return read
      .map(({ custodian }) => custodian)
      .filter(Boolean)
      .join('\n');
  }
  return read.map((target) => targetText(words, target)).join('\n');
}
