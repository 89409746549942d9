import { Client } from 'pg';
import { DatabaseUnavailable, open } from '../src/index.ts';

const [dataDir = '', settings = '{}'] = process.argv.slice(2);

try {
  const server = await open({
    dataDir,
    settings: JSON.parse(settings) as Record<string, string>,
    progress: ({ code }) => console.log(`progress ${code}`),
  });
  const client = new Client(server.connection);
  await client.connect();
  await client.query('create table if not exists starts (at timestamptz default now())');
  const { rows } = await client.query(
    `with new as (insert into starts default values returning 1)
     select (select count(*)::int from starts) as before, current_setting('fsync') as fsync,
       current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens,
       (select datlocprovider::text || datlocale from pg_database where datname = 'postgres') as locale,
       getdatabaseencoding() as encoding, pg_backend_pid() as backend`,
  );
  process.once('SIGTERM', async () => {
    await client.end();
    await server.stop();
    process.exit(0);
  });
  console.log(`open ${JSON.stringify({ ...rows[0], ...server.connection, where: server.where })}`);
} catch (cause) {
  if (!(cause instanceof DatabaseUnavailable)) throw cause;
  console.log(`refused ${JSON.stringify({ code: cause.fault.code, message: cause.message })}`);
}
