import { setTimeout as pause } from 'node:timers/promises';
import { CodedFailure } from '@comity/base';
import {
  connectByUrl,
  type DatabaseServer,
  type DatabaseStep,
  databaseUrl,
  open,
  provisionDatabase,
  removeDatabase,
} from '@comity/postgres';
import { databaseName } from '../database-name.ts';
import { databaseStepInWords, failureInWords, WORDS } from '../report-in-words.ts';
import { databaseFolder } from './folder.ts';
import { trainingParticipants } from './participants.ts';

/** The database server of a training network, kept running. */
export interface TrainingDatabase {
  /** Environment for the node process of a participant: its own logins and nobody else's. */
  environment(participant: string): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

/** Where the database is to be, and how to tell. */
export interface DatabaseWish {
  readonly folder: string;
  readonly fresh: boolean;
  /** A server of the operator's own instead of the embedded one. */
  readonly url: string | undefined;
  readonly say: (line: string) => void;
}

/** Starts the embedded server in the training folder, or uses the one at `url`. */
export async function openTrainingDatabase(wish: DatabaseWish): Promise<TrainingDatabase> {
  const options = {
    dataDir: databaseFolder(wish.folder),
    progress: (step: DatabaseStep) => wish.say(databaseStepInWords(step)),
  };
  let server = wish.url ? await connectByUrl(wish.url) : await open(options);
  let stopping = false;
  const keep = (running: DatabaseServer): void => {
    void running.ended.then(async () => {
      for (let wait = 250; !stopping; wait = Math.min(wait * 2, 15_000)) {
        wish.say(WORDS.t('training.database-ended', { seconds: wait / 1000 }));
        await pause(wait);
        if (stopping) return;
        try {
          server = await open(options);
          wish.say(WORDS.t('training.database-back'));
          return keep(server);
        } catch (cause) {
          if (cause instanceof CodedFailure) wish.say(failureInWords(cause.fault));
          else wish.say(cause instanceof Error ? cause.message : String(cause));
        }
      }
    });
  };
  keep(server);
  if (wish.fresh && server.kind === 'external') {
    for (const { id } of trainingParticipants)
      await removeDatabase(server.connection, databaseName(id));
  }
  return {
    environment: async (participant) => {
      const made = await provisionDatabase(server.connection, databaseName(participant));
      return {
        DATABASE_URL: databaseUrl(made.app),
        DATABASE_MIGRATOR_URL: databaseUrl(made.migrator),
        DATABASE_WORKER_URL: databaseUrl(made.worker),
      };
    },
    stop: async () => {
      stopping = true;
      await server.stop();
    },
  };
}
