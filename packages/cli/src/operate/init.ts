import { resolve } from 'node:path';
import { type Fault, isParticipant, no, ok, placed, type Result } from '@comity/base';
import { type HomeStep, homePlaces, makeHome, readRecipient } from '@comity/node';
import { type EarlierStatements, readEarlierStatements } from '@comity/server';
import { plainly, wordsOfCode } from '@comity/words';
import type { Options } from '../read-options.ts';
import { readersWords, said } from '../said.ts';
import { makeKey, SPLIT } from './backup-key.ts';
import {
  type Complaint,
  given,
  HOME,
  type OperatorCommand,
  single,
  wrongUse,
} from './operator-command.ts';
import { fileBytes } from './peers.ts';
import { DEFAULT_HOME } from './place.ts';

export const INIT: OperatorCommand = {
  name: 'init',
  does: 'command-does.init-home',
  example:
    'comity init --participant NOR --name Norway --zone Europe/Oslo ' +
    '--desk-url https://desk.example.no --exchange-url https://comity.example.no ' +
    '--authority "NOR.point-247:contact-point-24-7:National 24/7 contact point"',
  options: {
    ...HOME,
    participant: { value: 'NOR', required: true, does: 'option.participant' },
    name: { value: 'TEXT', required: true, does: 'setting.name' },
    zone: { value: 'ZONE', required: true, does: 'setting.zone' },
    'desk-url': { value: 'U', required: true, does: 'setting.desk-url' },
    'exchange-url': { value: 'U', required: true, does: 'setting.exchange-url' },
    'database-url': { value: 'U', does: 'option.database-url' },
    'backup-key': { value: 'FILE', does: 'option.init-backup-key' },
    split: SPLIT,
    earlier: { value: 'FILE', repeated: true, does: 'option.earlier' },
    fingerprint: { value: 'F', repeated: true, does: 'option.earlier-fingerprint' },
    'after-version': { value: 'N', does: 'option.after-version' },
    authority: { value: 'ID:KIND:NAME', repeated: true, does: 'option.home-authority' },
  },
  run: async (options) => {
    const folder = single(options, 'home') ?? DEFAULT_HOME;
    const words = readersWords();
    const onError = (text: string): void => void process.stderr.write(`${plainly(text)}\n`);
    const participant = given(options, 'participant');
    if (!isParticipant(participant)) {
      const typed = participant.slice(0, 40);
      return wrongUse({ code: 'participant-form', params: { typed } });
    }
    const after = single(options, 'after-version') ?? '0';
    if (!/^[0-9]{1,9}$/.test(after)) {
      return wrongUse({ code: 'after-version', params: { typed: after.slice(0, 40) } });
    }
    const earlier = earlierOf(options, participant);
    if (!earlier.ok) return earlier;
    const backups = keyOfBackups(options);
    if (!backups.ok) return backups;
    const typedUrl = single(options, 'database-url');
    if (URL.parse(typedUrl ?? '')?.password) onError(words.t('home.password-seen'));
    const plan = {
      ...{ participant, name: given(options, 'name'), zone: given(options, 'zone') },
      deskUrl: given(options, 'desk-url'),
      exchangeUrl: given(options, 'exchange-url'),
      databaseUrl: typedUrl ?? process.env['DATABASE_URL'],
      authorities: options.given.get('authority') ?? [],
      backupRecipient: backups.value.recipient,
      administrator: said('home.first-administrator', words),
      glass: said('command-officer.glass-name', words),
      afterVersion: Number(after),
      earlier: earlier.value,
    };
    const step = (each: HomeStep): void => onError(wordsOfCode(words, 'home-step', each) ?? '');
    const made = await makeHome(homePlaces(folder), plan, step);
    if (!made.ok) {
      // What the settings cannot hold was typed here: the option is named, not the line.
      const why: Fault = made.error;
      return why.at === undefined ? no(why) : wrongUse(placed(why, { at: optionAt(why.at) }));
    }
    const { link, glass, takenOver } = made.value;
    return ok({
      value: { ...made.value, backupShares: backups.value.shares },
      lines: [
        ...(takenOver ? [said('home.taken-over', words)] : []),
        plainly(words.t('home.made', { participant, folder: made.value.folder })),
        ...backups.value.lines,
        ...(earlier.value.length === 0 ? [] : [said('home.made-anew', words)]),
        said('home.link', words),
        `  ${link}`,
        plainly(words.t('home.envelope', { file: glass.file })),
        plainly(words.t('home.next-serve', { command: `comity serve --home ${folder}` })),
      ],
    });
  },
};

/** What the participant stated before its keys were lost, from files that peers have given. */
function earlierOf(
  options: Options,
  participant: string,
): Result<readonly EarlierStatements[], Complaint> {
  const fingerprints = options.given.get('fingerprint') ?? [];
  const read: EarlierStatements[] = [];
  for (const file of options.given.get('earlier') ?? []) {
    const bytes = fileBytes(file);
    if (!bytes.ok) return bytes;
    const known = readEarlierStatements(bytes.value, { file, participant, fingerprints });
    if (!known.ok) return known;
    read.push(known.value);
  }
  return ok(read);
}

/** The key that opens backups, where init is told to make it; one that is there is taken as it is. */
function keyOfBackups(options: Options): ReturnType<typeof makeKey> {
  const file = single(options, 'backup-key');
  if (file === undefined) {
    return options.given.has('split')
      ? wrongUse({ code: 'option-missing', params: { name: 'backup-key', value: 'FILE' } })
      : ok({ recipient: undefined, shares: [], lines: [] });
  }
  const known = readRecipient(`${file}.pub`);
  return known.ok
    ? ok({ recipient: resolve(`${file}.pub`), shares: [], lines: [] })
    : makeKey(file, single(options, 'split'));
}

/** The option behind a place in the settings: `comity.yaml:7 desk.url`. */
function optionAt(place: string): string {
  const setting = place.split(' ')[1] ?? '';
  return `--${setting === 'authorities' ? 'authority' : setting.replace('.', '-')}`;
}
