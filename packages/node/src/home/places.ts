import { join, resolve } from 'node:path';

/** Where the things of a node made by `comity init` are. */
export interface HomePlaces {
  readonly folder: string;
  /** The settings; that the file is there says that the home was made to its end. */
  readonly file: string;
  /** What an init was told; there while one is under way or was cut off. */
  readonly unfinished: string;
  readonly keys: string;
  /** The embedded server's folder. */
  readonly postgres: string;
  /** The logins of the node's database; readable by the owner only. */
  readonly logins: string;
  readonly log: string;
  /** Which backup was the last. */
  readonly backups: string;
  /** The link of the account in the envelope, until somebody has printed it and taken it away. */
  readonly envelope: string;
  /** What the operator was told is wrong. */
  readonly troubles: string;
}

/** @param folder as it was named; relative to the present folder */
export function homePlaces(folder: string): HomePlaces {
  const home = resolve(folder);
  return {
    folder: home,
    file: join(home, 'comity.yaml'),
    unfinished: join(home, 'init.json'),
    keys: join(home, 'keys'),
    postgres: join(home, 'postgres'),
    logins: join(home, 'database-logins.json'),
    log: join(home, 'node.log'),
    backups: join(home, 'last-backup.json'),
    envelope: join(home, 'envelope.txt'),
    troubles: join(home, 'troubles.json'),
  };
}
