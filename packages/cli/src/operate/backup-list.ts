import { no, ok } from '@comity/base';
import { homePlaces, listBackups, readHome } from '@comity/node';
import { plainly } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { HOME, type OperatorCommand, single, wrongUse } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';
import { table } from './table.ts';

const MIB = 1_048_576;

/** The list of the page *Backup* at a terminal: what lies there, and what of it was read to its end. */
export const BACKUP_LIST: OperatorCommand = {
  name: 'backup list',
  does: 'command-does.backup-list',
  example: 'comity backup list --home comity-home',
  options: { ...HOME, to: { value: 'FOLDER', does: 'option.backup-to' } },
  run: async (options) => {
    const places = homePlaces(single(options, 'home') ?? DEFAULT_HOME);
    const home = readHome(places);
    if (!home.ok) return no(home.error);
    const { backups, participant } = home.value.node;
    const folder = single(options, 'to') ?? backups.to;
    if (folder === undefined) {
      return wrongUse({ code: 'option-missing', params: { name: 'to', value: 'FOLDER' } });
    }
    const kept = await listBackups(places, folder, participant);
    const words = readersWords();
    const head = [
      said('keeping.head-when', words),
      said('keeping.backup-file', words),
      said('keeping.backup-size', words),
      said('keeping.head-state', words),
    ];
    const rows = kept.map(({ at, file, bytes, read }) => [
      words.moment(at, 'UTC'),
      file,
      words.number(Math.ceil(bytes / MIB)),
      read === null
        ? words.t('keeping.backup-not-read')
        : words.t('keeping.backup-read', { moment: words.moment(read, 'UTC') }),
    ]);
    const lines =
      rows.length === 0
        ? [said('keeping.backup-list-none', words)]
        : table(
            head,
            rows.map((row) => row.map(plainly)),
          );
    return ok({ value: { folder, backups: kept }, lines: [folder, ...lines] });
  },
};
