import assert from 'node:assert/strict';
import { lawLibrary } from '@comity/advice';
import { may } from '@comity/service';
import { allScreens, type Screen } from '../../src/index.ts';
import { slugOf } from '../../src/screens/act/slugs.ts';
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
  // Whoever keeps a node has pages of their own, and none of a case.
  const keeping = await openDesk({ participant: 'ISL', ...options });
  await keeping.signIn('isl-9');
  Object.assign(keeping.service, { law: lawLibrary(law) });
  const clients = [asking.client, asked, keeping];
  return {
    clients,
    /** Every screen that can be looked at, of those wanted. @throws for one whose sample shows no page */
    seen: async (isWanted: (screen: Screen) => boolean = () => true): Promise<readonly Seen[]> => {
      const mayState = await Promise.all(clients.map(formsOf));
      const found: Seen[] = [];
      for (const screen of allScreens) {
        if (screen.method !== 'GET' || !isWanted(screen)) continue;
        const places = clients.flatMap((client, n) =>
          addressesOf(screen).map((url) => ({
            client,
            url,
            isOpen: mayState[n]?.has(url) ?? false,
          })),
        );
        found.push(await lookFor(screen, places));
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
  'referral-1',
  'kiribati-statement',
  'refusal-waits',
  'isl-1',
];

/** Where a screen may be found: a case is in its place one after the other. */
const addressesOf = ({ sample }: { readonly sample: string }): readonly string[] =>
  sample.includes('*') ? IDS.map((id) => sample.replace('*', id)) : [sample];

/**
 * Addresses of the forms that the officer may send now, by what the cases say: these are looked at
 * first, as each that is not there is a page too.
 */
async function formsOf({ service, cookies }: DeskClient): Promise<ReadonlySet<string>> {
  const tokens = [...cookies().values()];
  const sessions = await Promise.all(tokens.map((token) => service.identity.sessionOf(token)));
  const session = sessions.find((one) => one !== undefined);
  assert.ok(session, 'an officer has signed in');
  if (!may(session.officer.role, 'cases.view')) return new Set();
  const forms = await Promise.all(
    CASE_FILES.map(async ({ caseId }) => {
      const view = await service.cases.view(session, caseId);
      const moves = view.ok ? view.value.moves.filter(({ mayNow }) => mayNow) : [];
      return moves.map(({ kind }) => `/cases/${caseId}/${slugOf(kind)}`);
    }),
  );
  return new Set(forms.flat());
}

interface Place {
  readonly client: DeskClient;
  readonly url: string;
  readonly isOpen: boolean;
}

async function lookFor(
  screen: Screen & { readonly sample: string },
  places: readonly Place[],
): Promise<Seen> {
  const openFirst = places.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen));
  for (const { client, url } of openFirst) {
    if (await showsPage(client, url)) return { screen, client, url };
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
