// A process that brings a database up to date: `migrating.ts FOLDER`, the logins on standard input.
import { readFileSync } from 'node:fs';
import { migrate, type NodeDatabase, readMigrations } from '@comity/server';

const database = JSON.parse(readFileSync(0, 'utf8')) as NodeDatabase;
await migrate(database, readMigrations(process.argv[2] ?? ''));
