import { checkText, type Fault, parsePinpoint } from '@comity/base';
import { COUNTS, LENGTHS, SENSITIVITIES, URGENCY_LEVELS } from '@comity/statements';
import type { Facts, FactsOffence } from './facts.ts';
import { checkTarget } from './target-check.ts';
import { chosenFrom, given, wholeNumber, within } from './typed.ts';

/**
 * Names every contradiction and impossibility in the facts typed so far, each with the path of its
 * field (`targets.0.port`). What is merely missing is not named here: see `requestOf`.
 *
 * Codes: those of texts, periods, addresses and pinpoints, and `same-state`,
 * `authority-of-other-state`, `participant-form`, `measure-form`, `instrument-form`,
 * `instrument-twice`, `not-allowed`, `number-out-of-range`, `too-many`,
 * `emergency-without-reason`, `language-form`, `field-name`.
 */
export function checkFacts(facts: Facts): Fault[] {
  return [
    ...checkTexts(facts),
    ...checkParties(facts),
    ...checkInstruments(facts),
    ...tooMany('offences', facts.offences?.length ?? 0, COUNTS.offences),
    ...(facts.offences ?? [])
      .slice(0, COUNTS.offences)
      .flatMap((offence, index) => within(`offences.${index}`, checkOffence(offence))),
    ...tooMany('targets', facts.targets?.length ?? 0, COUNTS.targets),
    ...(facts.targets ?? [])
      .slice(0, COUNTS.targets)
      .flatMap((target, index) => within(`targets.${index}`, checkTarget(target))),
    ...checkContents(facts),
    ...checkChoices(facts),
    ...checkUrgency(facts),
  ];
}

function checkTexts(facts: Facts): Fault[] {
  return [
    ...checkTyped('title', facts.title, LENGTHS.short),
    ...checkTyped('conduct', facts.conduct, LENGTHS.long),
    ...checkTyped('urgency.why', facts.urgency?.why, LENGTHS.long),
    ...checkTyped('investigation.reference', facts.investigation?.reference, LENGTHS.short),
    ...checkTyped('investigation.authority', facts.investigation?.authority, LENGTHS.line),
  ];
}

/** Checks one typed text for length and hidden characters. */
export function checkTyped(at: string, typed: string | undefined, lengthMax: number): Fault[] {
  if (typed === undefined) return [];
  const checked = checkText(typed, lengthMax);
  return checked.ok ? [] : [{ ...checked.error, at }];
}

const PARTICIPANT = /^[A-Z][A-Z0-9-]{1,15}$/;

function checkParties(facts: Facts): Fault[] {
  const [from, to, authority] = [facts.from, facts.to, facts.toAuthority].map(given);
  const problems: Fault[] = [];
  for (const [at, id] of Object.entries({ from, to })) {
    if (id === undefined || PARTICIPANT.test(id)) continue;
    problems.push({
      code: 'participant-form',
      text: `"${id.slice(0, 40)}" is no code of a State.`,
      at,
      next: 'Choose the State from the list; its code has three letters, such as ISL.',
    });
  }
  if (from !== undefined && from === to) {
    problems.push({
      code: 'same-state',
      text: 'The State asked is the State that asks.',
      at: 'to',
      next: 'Choose the State where the data or the person is.',
    });
  }
  const home = authority?.includes('.') ? authority.split('.')[0] : undefined;
  if (to !== undefined && home !== undefined && home !== to) {
    problems.push({
      code: 'authority-of-other-state',
      text: `The authority chosen belongs to ${home.slice(0, 20)}, not to ${to.slice(0, 20)}.`,
      at: 'toAuthority',
      next: `Choose an authority of ${to.slice(0, 20)}.`,
    });
  }
  return problems;
}

function checkInstruments(facts: Facts): Fault[] {
  const instruments = facts.instruments ?? [];
  const ids = instruments.map((instrument) => given(instrument.id));
  const problems = tooMany('instruments', instruments.length, COUNTS.instruments);
  for (const [index, { pinpoints = [] }] of instruments.slice(0, COUNTS.instruments).entries()) {
    const at = `instruments.${index}`;
    const id = ids[index];
    if (id !== undefined && !/^[A-Za-z][A-Za-z0-9-]{1,60}$/.test(id)) {
      problems.push({ code: 'instrument-form', text: 'This is no instrument.', at: `${at}.id` });
    } else if (id !== undefined && ids.indexOf(id) < index) {
      problems.push({ code: 'instrument-twice', text: `${id} is named twice.`, at: `${at}.id` });
    }
    problems.push(...tooMany(`${at}.pinpoints`, pinpoints.length, COUNTS.pinpoints));
    for (const [place, typed] of pinpoints.slice(0, COUNTS.pinpoints).entries()) {
      problems.push(...checkPinpoint(`${at}.pinpoints.${place}`, typed));
    }
  }
  return problems;
}

function checkPinpoint(at: string, typed: string | undefined): Fault[] {
  const pinpoint = given(typed);
  if (pinpoint === undefined) return [];
  const parsed = parsePinpoint(pinpoint);
  if (!parsed.ok) return [{ ...parsed.error, at }];
  return pinpoint.length <= LENGTHS.short
    ? []
    : [{ code: 'text-too-long', text: 'No pinpoint is so long.', at }];
}

function checkOffence(offence: FactsOffence): Fault[] {
  return [
    ...chosenFrom('kind', offence.kind, ['known', 'other']),
    ...(offence.kind === 'other' ? [] : checkPinpoint('pinpoint', offence.pinpoint)),
    ...checkTyped('description', offence.description, LENGTHS.line),
    ...checkTyped('provision', offence.provision, LENGTHS.line),
    ...wholeNumber('maxPenaltyMonths', offence.maxPenaltyMonths, [0, 1_200]),
  ];
}

function checkContents({ contents = {} }: Facts): Fault[] {
  const names = Object.keys(contents);
  const problems = tooMany('contents', names.length, COUNTS.contents);
  for (const name of names.slice(0, COUNTS.contents)) {
    if (/^[A-Za-z][A-Za-z0-9]{0,60}$/.test(name)) {
      problems.push(...checkTyped(`contents.${name}`, contents[name], LENGTHS.long));
    } else {
      problems.push({
        code: 'field-name',
        text: 'A field has a name that no instrument uses.',
        at: 'contents',
      });
    }
  }
  return problems;
}

function checkChoices(facts: Facts): Fault[] {
  const problems = [
    ...chosenFrom('urgency.level', facts.urgency?.level, URGENCY_LEVELS),
    ...chosenFrom('sensitivity', facts.sensitivity, SENSITIVITIES),
    ...chosenFrom('confidentialityRequested', facts.confidentialityRequested, ['yes', 'no']),
  ];
  const measure = given(facts.measure);
  if (measure !== undefined && !/^[a-z][a-z-]{1,60}$/.test(measure)) {
    problems.push({
      code: 'measure-form',
      text: `"${measure.slice(0, 40)}" is no measure.`,
      at: 'measure',
      next: 'Choose a measure from the list.',
    });
  }
  const language = given(facts.language);
  if (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
    problems.push({
      code: 'language-form',
      text: `"${language.slice(0, 40)}" is no code of a language.`,
      at: 'language',
      next: 'Choose the language that the request is written in.',
    });
  }
  return problems;
}

function checkUrgency({ urgency }: Facts): Fault[] {
  if (given(urgency?.level) !== 'emergency' || given(urgency?.why) !== undefined) return [];
  return [
    {
      code: 'emergency-without-reason',
      text: 'An emergency is claimed and no reason is given.',
      at: 'urgency.why',
      next: 'Say what will happen to whom, and by when, or lower the level.',
    },
  ];
}

function tooMany(at: string, count: number, most: number): Fault[] {
  if (count <= most) return [];
  return [
    {
      code: 'too-many',
      text: `${count} are given; at most ${most} fit into one request.`,
      at,
      next: 'Put the rest into a second request of the same investigation.',
    },
  ];
}
