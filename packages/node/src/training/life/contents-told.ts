import type { Facts } from '@comity/case';

/** What a training story answers to what instruments ask, each question by a text of its own. */
const TOLD: Readonly<Record<string, (story: Story) => string>> = {
  purpose: () => 'To learn who acted, and to use what is found as evidence at the trial.',
  proceedingSubjectAndNature: ({ title }) =>
    `A criminal investigation, not yet before a court: ${title}.`,
  conductingAuthority: () =>
    'The prosecution at the capital leads the case and directs the police unit for cybercrime.',
  writtenForm: () => 'This signed act is the written request; no other paper follows.',
  assuranceOfReciprocity: () => 'The requesting State would grant the same in a like case.',
  centralAuthorities: () => 'Both sides write through the authorities named at the head.',
  factsReliedUpon: ({ wanted }) => `That the following is held in the requested State: ${wanted}`,
  equivalentOffence: ({ offence }) => `By its conduct it is: ${offence}.`,
  systemInTerritory: () => 'The provider keeps its machines in the requested State.',
  generalContents: () => 'Given in this request, in the order of the treaty.',
  contentsOfTreaty: () => 'Given in this request, in the order of the treaty.',
  probableCause: () => 'Records at home lead to this very account or machine.',
  dataRelationToOffence: ({ wanted }) => `They show who acted and when: ${wanted}`,
  necessity: () => 'The holder deletes its records after some weeks, and nobody else has them.',
  intendsMlaRequest: () => 'A request for disclosure will follow by the central authority.',
  indispensability: () => 'Every other way to learn it was tried, and led nowhere.',
  linkedPreservationRequest: () => 'The data was preserved at our request; see the case before.',
  legalProvisions: ({ offence }) =>
    `The provisions on ${offence}, with their penalties, as stated.`,
};

interface Story {
  readonly title: string;
  readonly conduct: string;
  readonly wanted: string;
  readonly offence: string;
}

/** The answer of a story's part to one question; what nobody foresaw is answered by its conduct. */
export function contentsTold(facts: Facts, part: number, question: string): string {
  const [offence] = facts.offences ?? [];
  const story = {
    title: facts.title ?? '',
    conduct: facts.conduct ?? '',
    wanted: facts.parts?.[part]?.wanted ?? '',
    offence: offence?.description ?? offence?.pinpoint ?? '',
  };
  return TOLD[question]?.(story) ?? story.conduct;
}
