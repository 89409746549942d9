// What stands in `packaging/` is copied by operators and built by nobody here: what can be known of it
// without a builder of images is held.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = fileURLToPath(new URL('../../../packaging/', import.meta.url));
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** As the Compose Specification has them, as far as the file uses them; an unknown word is refused. */
const duration = z.string().regex(/^(\d+h)?(\d+m)?(\d+s)?$/);
const COMPOSE = z.strictObject({
  services: z.record(
    z.string(),
    z.strictObject({
      build: z.strictObject({
        context: z.string(),
        dockerfile: z.string(),
        args: z.record(z.string(), z.string()),
      }),
      restart: z.string().regex(/^(no|always|unless-stopped|on-failure(:\d+)?)$/),
      stop_grace_period: duration,
      init: z.boolean(),
      read_only: z.literal(true),
      tmpfs: z.array(z.string().startsWith('/')),
      cap_drop: z.tuple([z.literal('ALL')]),
      security_opt: z.tuple([z.literal('no-new-privileges:true')]),
      ports: z.array(z.string().regex(/^127\.0\.0\.1:(\d+):\1$/)),
      volumes: z.array(z.string().regex(/^\w+:\/\S+$/)),
      healthcheck: z.strictObject({
        test: z.tuple([z.literal('CMD'), z.string(), z.literal('--eval'), z.string()]),
        interval: duration,
        timeout: duration,
        start_period: duration,
      }),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

const compose = () => COMPOSE.parse(parse(text('compose.yaml')));

/** Instructions of the recipe, a line each, with what they say. */
function instructions(): readonly (readonly [string, string])[] {
  return text('Containerfile')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .trim()
    .split('\n')
    .map((line) => {
      const [, name = '', said = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
      return [name, said] as const;
    });
}

const saidBy = (name: string): string =>
  instructions().find(([each]) => each === name)?.[1] ?? assert.fail(`no ${name}`);

test('the recipe has only instructions that there are, and takes the package by the name it is given', () => {
  const known = 'FROM RUN ARG ADD USER WORKDIR VOLUME EXPOSE STOPSIGNAL ENTRYPOINT CMD'.split(' ');
  for (const [name, said] of instructions()) assert.ok(known.includes(name), `${name} ${said}`);
  const packed = readFileSync(new URL('../../../tools/package.js', import.meta.url), 'utf8');
  assert.match(packed, /join\(to, `\$\{folder\}\.tar\.gz`\)/);
  assert.match(saidBy('ADD'), /^\$\{PACKAGE\}\.tar\.gz \/opt\/$/);
  assert.match(saidBy('RUN'), /useradd .*comity$/);
  assert.equal(saidBy('USER'), 'comity');
  assert.deepEqual(JSON.parse(saidBy('ENTRYPOINT')), ['comity']);
});

test('the compose file is one, and fits the recipe', () => {
  const { services, volumes } = compose();
  const [service, ...others] = Object.values(services);
  assert.ok(service !== undefined && others.length === 0);
  assert.deepEqual(Object.keys(service.build.args), [saidBy('ARG')]);
  const ports = service.ports.map((port) => port.split(':').at(-1));
  assert.deepEqual(ports, saidBy('EXPOSE').split(' '));
  for (const mount of service.volumes) {
    const [name = '', where] = mount.split(':');
    assert.ok(name in volumes, name);
    assert.equal(where, saidBy('VOLUME'));
  }
  const [command, option, home = ''] = JSON.parse(saidBy('CMD')) as string[];
  assert.deepEqual([command, option], ['serve', '--home']);
  assert.ok(home.startsWith(`${saidBy('VOLUME')}/`), 'the home is in the volume');
});

test('the health check goes by what the node answers', async () => {
  const [service] = Object.values(compose().services);
  const [, program, , script] = service?.healthcheck.test ?? [];
  assert.equal(program, '/opt/comity/bin/node');
  let status = 200;
  const server = createServer((_, answer) => answer.writeHead(status).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const check = (): Promise<number> =>
    new Promise((resolve) => {
      const asked = String(script).replace(':4610/', `:${port}/`);
      assert.notEqual(asked, script);
      execFile(process.execPath, ['--eval', asked], (error) => resolve(Number(error?.code ?? 0)));
    });
  try {
    assert.equal(await check(), 0);
    status = 503;
    assert.equal(await check(), 1);
  } finally {
    server.close();
  }
  assert.equal(await check(), 1, 'nobody listens');
});

test('every file names only programs that the package has', () => {
  for (const name of readdirSync(FOLDER)) {
    for (const [, path] of text(name).matchAll(/\/opt\/comity\/([\w./-]+)/g)) {
      assert.ok(['bin/comity', 'bin/node'].includes(path ?? ''), `${name}: ${path}`);
    }
  }
});
