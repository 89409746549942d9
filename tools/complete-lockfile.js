// Run after `npm install --package-lock-only --ignore-scripts` whenever a dependency changes:
//   node tools/complete-lockfile.js
// npm writes only those optional packages into the lockfile that the registry at hand serves; a
// mirror without, say, the Android build of a tool makes a lockfile that `npm ci` then refuses.
// This adds the missing names. They carry no hash, since nobody here has seen their bytes: npm
// fetches them only on the platforms they name. See docs/decisions/0004-lockfile.md.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = [
  ...['android', 'darwin', 'linux', 'freebsd', 'openbsd', 'netbsd'],
  ...['aix', 'sunos', 'openharmony', 'win32'],
];
const PROCESSORS = [
  ...['x64', 'arm64', 'ia32', 'arm', 'riscv64'],
  ...['ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'],
];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const all = lock.packages;
for (const [at, { optionalDependencies = {}, dev, license }] of Object.entries({ ...all })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    if (all[key] || all[`${at}/${key}`] || !/^\d/.test(version)) continue;
    const names = (word) => new RegExp(`(^|[-/])${word}([-]|$|eabi)`).test(name);
    const os = SYSTEMS.find(names);
    const cpu = PROCESSORS.find(names);
    const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined;
    all[key] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(dev ? { dev: true } : {}),
      ...(libc ? { libc: [libc] } : {}),
      license,
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    console.log(`added ${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
