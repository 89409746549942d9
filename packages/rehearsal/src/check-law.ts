import {
  type Avenue,
  avenues,
  contents,
  grounds,
  type Law,
  type LawSays,
  partiesOn,
} from '@comity/law';
import { lawText, wordsFor } from '@comity/words';
import type {
  AvenuesCheck,
  ContentsCheck,
  GroundsCheck,
  LawCheck,
  PartiesCheck,
} from './scenarios/scenario.ts';

/** The account of a rehearsal is in English. */
const WORDS = wordsFor('en');
const inEnglish = (text: LawSays): string => lawText(WORDS, text, (day) => day);

/** What the law answered, in one line each, and where that differs from the scenario. */
export interface LawFinding {
  readonly asked: string;
  readonly said: readonly string[];
  /** Empty when the law answers as the scenario states. */
  readonly differs: readonly string[];
}

/** Asks the engine what a scenario states of the law, and compares. */
export function checkLaw(law: Law, checks: readonly LawCheck[]): readonly LawFinding[] {
  return checks.map((check) => checkOne(law, check));
}

function checkOne(law: Law, check: LawCheck): LawFinding {
  switch (check.asks) {
    case 'avenues':
      return checkAvenues(law, check);
    case 'contents':
      return checkContents(law, check);
    case 'grounds':
      return checkGrounds(law, check);
    case 'parties':
      return checkParties(law, check);
  }
}

function checkAvenues(law: Law, { question, first, says }: AvenuesCheck): LawFinding {
  const found = avenues(law, question).avenues;
  const differs: string[] = [];
  const top = found[0]?.instrument ?? 'none';
  if (top !== first) differs.push(`first is ${top}, not ${first}`);
  for (const [instrument, expected] of Object.entries(says)) {
    const avenue = found.find((row) => row.instrument === instrument);
    if (avenue === undefined) {
      differs.push(`${instrument} is not among the avenues`);
      continue;
    }
    if (avenue.open !== expected.open) {
      differs.push(`${instrument} is ${openness(avenue)}, not ${openness(expected)}`);
    }
    const codes = avenue.reasons.map(({ code }) => code);
    for (const code of expected.reasons ?? []) {
      if (!codes.includes(code)) differs.push(`${instrument} gives ${codes}, not ${code}`);
    }
    const text = avenue.reasons.map((reason) => inEnglish(reason.text)).join(' ');
    if (!text.includes(expected.naming ?? '')) {
      differs.push(`${instrument} does not name ${expected.naming}: ${text}`);
    }
  }
  const { from, to, on, measure } = question;
  return {
    asked: `${on}: on what basis may ${from} ask ${to} for ${measure}?`,
    said: found.map((row) => avenueLine(row)),
    differs,
  };
}

const openness = ({ open }: { readonly open: boolean | 'uncertain' }): string =>
  open === true ? 'open' : open === false ? 'closed' : 'uncertain';

function avenueLine(avenue: Avenue): string {
  const why = avenue.reasons.find(({ code }) => code !== 'bound') ?? avenue.reasons[0];
  return `${openness(avenue)}: ${avenue.instrument} - ${why === undefined ? 'no reason given' : inEnglish(why.text)}`;
}

function checkContents(law: Law, { question, requires }: ContentsCheck): LawFinding {
  const fields = contents(law, question).fields.filter(({ required }) => required);
  const differs = Object.entries(requires).flatMap(([name, pinpoint]) => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) return [`${name} is not required`];
    return field.pinpoint === pinpoint ? [] : [`${name} cites ${field.pinpoint}, not ${pinpoint}`];
  });
  return {
    asked: `What must a request for ${question.measure} under ${question.instrument} say?`,
    said: fields.map(
      ({ label, pinpoint }) => `${label}${pinpoint === null ? '' : ` (${pinpoint})`}`,
    ),
    differs,
  };
}

function checkGrounds(law: Law, { question, says }: GroundsCheck): LawFinding {
  const found = grounds(law, question).grounds;
  const differs = Object.entries(says).flatMap(([code, expected]) => {
    const ground = found.find((each) => each.code === code);
    if (ground === undefined) return [`${code} is not among the grounds`];
    return ground.available === expected ? [] : [`${code} is ${ground.available}, not ${expected}`];
  });
  return {
    asked: `${question.on}: on what grounds may ${question.requested} refuse under ${question.instrument}?`,
    said: found.map(({ code, available, pinpoint }) => {
      const may = available === true ? 'may' : available === false ? 'may not' : 'perhaps';
      return `${may}: ${code}${pinpoint === null ? '' : ` (${pinpoint})`}`;
    }),
    differs,
  };
}

function checkParties(law: Law, check: PartiesCheck): LawFinding {
  const { instrument, on } = check;
  const asked = `${on}: who is bound by ${instrument}?`;
  const known = law.instruments.get(instrument);
  if (known === undefined) return { asked, said: [], differs: [`${instrument} is not known`] };
  const { deposited, inForce, parties } = partiesOn(law, known, on);
  const differs: string[] = [];
  if (deposited !== check.deposited) differs.push(`${deposited} deposited, not ${check.deposited}`);
  if (inForce !== check.inForce) differs.push(`${inForce} bound, not ${check.inForce}`);
  for (const [state, since] of Object.entries(check.since)) {
    const found = parties.find((row) => row.state === state)?.inForce ?? 'never';
    if (found !== since) differs.push(`${state} is bound since ${found}, not ${since}`);
  }
  return { asked, said: [`${deposited} had deposited, ${inForce} were bound`], differs };
}
