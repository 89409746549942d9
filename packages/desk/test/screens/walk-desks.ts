import { lawLibrary } from '@comity/advice';
import { allScreens, type Screen } from '../../src/index.ts';
import { CASE_FILES } from '../fake/cases.ts';
import { type DeskClient, openDesk } from './desk-client.ts';
import { openRequestDesk } from './new-request-desk.ts';
import { realLaw } from './new-request-drafts.ts';

/** Where a screen is seen: on which desk, at which address. */
export interface Seen {
  readonly screen: Screen;
  readonly client: DeskClient;
  readonly url: string;
}

/** The desks at both ends of the invented cases, in one language, with a draft that lacks nothing. */
export async function openWalk(language: string) {
  const options = { languages: [language] };
  const asking = await openRequestDesk(options);
  await asking.whole();
  const asked = await openDesk({ participant: 'ISL', ...options });
  await asked.signIn('isl-1');
  const law = await realLaw();
  Object.assign(asked.service, {
    law: lawLibrary(law),
  });
  const clients = [asking.client, asked];
  return {
    clients,
    /** Every screen that can be looked at. @throws for one whose sample shows no page */
    seen: async (): Promise<readonly Seen[]> => {
      const found: Seen[] = [];
      for (const screen of allScreens) {
        if (screen.method === 'GET') found.push(await lookFor(screen, clients));
      }
      return found;
    },
    close: async () => {
      for (const client of clients) await client.close();
    },
  };
}

const IDS = [
  ...CASE_FILES.map(({ caseId }) => caseId),
  'draft-1',
  'kiribati-statement',
  'refusal-waits',
];

async function lookFor(
  screen: Screen & { readonly sample: string },
  clients: readonly DeskClient[],
): Promise<Seen> {
  const urls = screen.sample.includes('*')
    ? IDS.map((id) => screen.sample.replace('*', id))
    : [screen.sample];
  for (const client of clients) {
    for (const url of urls) if (await showsPage(client, url)) return { screen, client, url };
  }
  throw new Error(
    `${screen.name}: no page at ${screen.sample}. Mend the sample, or add a case to ` +
      'packages/desk/test/fake/cases.ts in which an officer comes to this screen',
  );
}

async function showsPage(client: DeskClient, url: string): Promise<boolean> {
  let answer = await client.get(url);
  for (let turns = 0; answer.statusCode === 303 && turns < 3; turns += 1) {
    answer = await client.get(String(answer.headers['location']));
  }
  return answer.statusCode === 200;
}
