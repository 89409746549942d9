import type { Confidence } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, quotedEach, says } from '../law-says.ts';
import { articleOf } from '../rules/laid-rules.ts';
import { profileAt } from '../rules/profile-at.ts';
import type { ArticleDomain } from '../vocabulary.ts';

/** What is missing in a State's law against an instrument: to accede, or to give a measure. */
export interface GapQuestion {
  readonly state: JurisdictionCode;
  readonly instrument: string;
  readonly on: LawDate;
}

export interface GapRow {
  readonly pinpoint: PinpointText;
  readonly title: string;
  readonly domain: ArticleDomain;
  readonly present: 'yes' | 'partly' | 'no' | 'unknown';
  readonly statutes: readonly string[];
  readonly note: LawSays;
  readonly confidence: Confidence;
}

export interface GapAnswer {
  readonly question: GapQuestion;
  readonly rows: readonly GapRow[];
  /** Articles that the profile says are missing or only partly there. */
  readonly gaps: readonly GapRow[];
  readonly unknown: number;
}

/** Whether articles of the domain ask for home law: offences, what follows from them, and powers. */
const ASKS_FOR_HOME_LAW: Readonly<Record<ArticleDomain, boolean>> = {
  substantive: true,
  criminalization: true,
  liability: true,
  jurisdiction: true,
  procedural: true,
  general: false,
  cooperation: false,
  'cooperation-general': false,
  mla: false,
  preservation: false,
  network: false,
  extradition: false,
  'asset-recovery': false,
  'law-enforcement': false,
  'data-protection': false,
  prevention: false,
  'technical-assistance': false,
  mechanism: false,
  final: false,
};

interface ProfileEntry {
  readonly names: readonly (PinpointText | null)[];
  readonly word: GapRow['present'];
  readonly statute: string | null;
  readonly note?: string;
  readonly confidence: Confidence;
}

/**
 * Lays a profile beside the articles of an instrument that ask for home law: its offences, what
 * follows from them, and its powers. What nobody researched is `unknown` and counts as neither there nor missing.
 */
export function gapAnalysis(law: Law, question: GapQuestion): GapAnswer {
  const profile = profileAt(law, question.state, question.on);
  const entries: readonly ProfileEntry[] =
    profile === undefined
      ? []
      : [
          ...profile.substantive.map((row) => ({
            ...row,
            names: [row.offence, row.uncc],
            word: row.criminalised,
          })),
          ...profile.procedural.map((row) => ({
            ...row,
            names: [row.power, row.uncc],
            word: row.available,
          })),
        ];
  const rows = law.data.articles
    .filter(
      (article) => article.instrument === question.instrument && ASKS_FOR_HOME_LAW[article.domain],
    )
    .map((article): GapRow => {
      const pinpoint = `${article.instrument}:${article.article}`;
      const { title, domain } = article;
      return { pinpoint, title, domain, ...present(entries, pinpoint) };
    });
  return {
    question,
    rows,
    gaps: rows.filter((row) => row.present === 'no' || row.present === 'partly'),
    unknown: rows.filter((row) => row.present === 'unknown').length,
  };
}

type Present = Pick<GapRow, 'present' | 'statutes' | 'note' | 'confidence'>;

function present(entries: readonly ProfileEntry[], pinpoint: PinpointText): Present {
  const found = entries.filter((entry) =>
    entry.names.some((name) => name !== null && articleOf(name) === pinpoint),
  );
  const word = (['yes', 'partly', 'no'] as const).find((one) =>
    found.some((entry) => entry.word === one),
  );
  if (word === undefined) {
    const note = says({ code: 'not-researched' });
    return { present: 'unknown', statutes: [], note, confidence: 'low' };
  }
  const speaking = found.filter((entry) => entry.word === word);
  return {
    present: word,
    statutes: speaking.flatMap((entry) => entry.statute ?? []),
    note: says(...quotedEach(...speaking.map((entry) => entry.note))),
    confidence: speaking[0]?.confidence ?? 'low',
  };
}
