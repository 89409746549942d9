import assert from 'node:assert/strict';
import { lawLibrary } from '@comity/advice';
import type { Law } from '@comity/law';
import type { Draft } from '@comity/service';
import { type DeskClient, openDesk } from './desk-client.ts';
import { type MemoryDrafts, memoryDrafts, realLaw } from './new-request-drafts.ts';

/** Silk Road as Washington asked Reykjavík, in the form of the first step. */
export const TYPED = {
  'parts.0.measure': 'preservation',
  'parts.0.wanted': 'An image of the server.',
  to: 'ISL',
  toAuthority: '',
  title: 'Silk Road server',
  'offences.0.kind': 'known',
  'offences.0.pinpoint': 'CETS185:2',
  'offences.0.provision': '18 USC 1030',
  'offences.0.maxPenalty': '20 years',
  conduct: 'A hidden market runs on a server in Iceland.',
  'parts.0.targets.0.kind': 'ip',
  'parts.0.targets.0.address': '193.107.86.49',
  'parts.0.targets.0.port': '443',
  'parts.0.targets.0.period.from': '2013-05-01',
  'parts.0.targets.0.period.to': '2013-05-15',
  'parts.0.targets.0.period.zone': 'UTC',
  'parts.0.targets.0.custodian': 'A hosting company',
  'urgency.level': 'urgent',
  'urgency.why': 'The operator can wipe the server.',
  'investigation.reference': 'NYS-2013-1',
  'investigation.authority': 'Southern District of New York',
  sensitivity: 'normal',
  confidentialityRequested: 'yes',
  language: 'en',
} as const;

/** What Article 29(2) asks for beside the facts. */
export const CONTENTS = {
  'parts.0.contents.dataRelationToOffence': 'It holds the records of the sales.',
  'parts.0.contents.necessity': 'The operator can wipe it.',
  'parts.0.contents.intendsMlaRequest': 'A request follows within 60 days.',
} as const;

type Typed = Readonly<Record<string, string>>;

/** An officer in Washington at the new request, with drafts that a test can look into. */
export interface RequestDesk {
  readonly client: DeskClient;
  drafts(): MemoryDrafts;
  /** Forgets all drafts. */
  /** Forgets all drafts. @param from whose drafts come then; the United States where none is said */
  clear(from?: string): void;
  draft(id?: string): Draft;
  /** Posts the first step as {@link TYPED}, changed by `more`. */
  create(more?: Typed): ReturnType<DeskClient['post']>;
  /** Posts a step of the first draft in its latest version. */
  step(name: string, fields: Typed): ReturnType<DeskClient['post']>;
  /** Fills in everything up to the check. */
  whole(): Promise<void>;
  switchTo(officer: string): Promise<void>;
}

/** Opens the desk of the United States with the law as it is. */
export async function openRequestDesk(
  options: Omit<Parameters<typeof openDesk>[0] & object, 'participant'> = {},
): Promise<RequestDesk> {
  const law: Law = await realLaw();
  const client = await openDesk({ participant: 'USA', ...options });
  await client.signIn('usa-1');
  let drafts = memoryDrafts(law, 'USA');
  const desk: RequestDesk = {
    client,
    drafts: () => drafts,
    clear: (from = 'USA') => {
      drafts = memoryDrafts(law, from);
      Object.assign(client.service, {
        drafts,
        law: lawLibrary(law),
      });
    },
    draft: (id = 'draft-1') => {
      const found = drafts.all.get(id);
      assert.ok(found !== undefined, `${id} is there`);
      return found;
    },
    create: (more = {}) => client.post('/new-request', { ...TYPED, ...more }),
    step: (name, fields) =>
      client.post(`/drafts/draft-1/${name}`, {
        version: String(desk.draft().version),
        ...fields,
      }),
    whole: async () => {
      await desk.create({ next: 'go' });
      await desk.step('avenue', { do: 'main:CETS185' });
      await desk.step('contents', { ...CONTENTS, next: 'go' });
    },
    switchTo: async (officer) => {
      await client.post('/sign-out', {}, '/');
      await client.signIn(officer);
    },
  };
  desk.clear();
  return desk;
}
