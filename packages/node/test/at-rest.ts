// A process of its own: reads what a node reads at its start, and says what that was.
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const files: string[] = [];
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) files.push(fileURLToPath(url).slice(ROOT.length));
    return next(url, context);
  },
});

/** What is made of `Intl` takes tables of the runtime into memory. */
const made: string[] = [];
const makers = Intl as unknown as Record<string, object>;
for (const name of Object.getOwnPropertyNames(Intl)) {
  const Maker = makers[name];
  if (typeof Maker !== 'function') continue;
  const counted =
    (how: 'construct' | 'apply') =>
    (target: object, ...rest: unknown[]) => {
      made.push(name);
      return (Reflect[how] as (...all: unknown[]) => object)(target, ...rest);
    };
  makers[name] = new Proxy(Maker, { construct: counted('construct'), apply: counted('apply') });
}

await import('../src/node-process.ts');
process.stdout.write(JSON.stringify({ files, made }), () => process.exit(0));
