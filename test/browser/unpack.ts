import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The browser on disk. */
export interface UnpackedBrowser {
  readonly program: string;
  /** Fonts that come with it: enough for Latin letters; pages serve their own for the rest. */
  readonly fonts: string;
  /** What it needs in its environment on a machine that lacks its libraries. */
  readonly env: Readonly<Record<string, string>>;
}

const packageEntry = import.meta.resolve('@sparticuz/chromium');
const packed = join(dirname(fileURLToPath(packageEntry)), '../bin');
const version = (
  JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { version: string }
).version;

/**
 * The package unpacks to fixed names in TMPDIR and trusts whatever lies there, half-written files
 * and other projects' browsers included. So it works in a folder of its own, in a process of its
 * own, and the finished folder takes its name at once.
 */
const unpackProgram = `
const { default: chromium, inflate } = await import(${JSON.stringify(packageEntry)});
await chromium.executablePath();
await inflate(${JSON.stringify(join(packed, 'al2023.tar.br'))});
`;

/** Unpacks the browser at the first use; later runs in the checkout find it. */
export function unpackBrowser(): UnpackedBrowser {
  const name = `chromium-${version}`;
  const cache = join(dirname(fileURLToPath(import.meta.url)), '../../.cache');
  const own = join(tmpdir(), `comity-${name}-${process.getuid?.() ?? 0}`);
  for (const folder of [join(cache, name), own]) {
    if (existsSync(join(folder, 'chromium')) || unpackTo(folder)) return browserIn(folder);
  }
  throw new Error(`The test browser cannot be unpacked, neither to ${cache} nor to ${own}.`);
}

/** @returns whether the folder now holds the browser; false where it cannot be written. */
function unpackTo(folder: string): boolean {
  let making: string;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    making = mkdtempSync(`${folder}.`);
  } catch {
    return false;
  }
  const args = ['--input-type=module', '--eval', unpackProgram];
  const env = { ...process.env, TMPDIR: making };
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) {
    rmSync(making, { recursive: true, force: true });
    throw new Error(`The test browser cannot be unpacked to ${folder}: ${stderr}`);
  }
  chmodSync(making, 0o755);
  chmodSync(join(making, 'chromium'), 0o755);
  try {
    renameSync(making, folder);
  } catch {
    // Another test file was first.
    rmSync(making, { recursive: true, force: true });
  }
  return existsSync(join(folder, 'chromium'));
}

function browserIn(folder: string): UnpackedBrowser {
  const program = join(folder, 'chromium');
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  // The system's own libraries where it has them all; the package's old ones only where it must.
  const lacking = !stdout || /not found/.test(stdout);
  return {
    program,
    fonts: join(folder, 'fonts/fonts'),
    env: lacking ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } : {},
  };
}
