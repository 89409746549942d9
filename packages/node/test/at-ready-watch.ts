// Read before the program of a node: counts what it does until it is ready, and tells its supervisor.
import { registerHooks } from 'node:module';
import type { Socket } from 'node:net';

const fs = process.getBuiltinModule('node:fs');
const net = process.getBuiltinModule('node:net');
const { fileURLToPath } = process.getBuiltinModule('node:url');

/** What a start has done. */
export interface Done {
  readonly kind: 'done';
  /** Modules, as files; read as data, the same. */
  readonly modules: readonly string[];
  readonly files: readonly string[];
  /** Modules of the runtime itself. */
  readonly runtime: readonly string[];
  readonly connections: number;
}

const modules: string[] = [];
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) modules.push(fileURLToPath(url));
    return next(url, context);
  },
});

const files: string[] = [];
const readFile = fs.readFileSync;
fs.readFileSync = ((...args: Parameters<typeof readFile>) => {
  files.push(String(args[0]));
  return readFile(...args);
}) as typeof readFile;

let connections = 0;
const { connect } = net.Socket.prototype as { connect: (...args: unknown[]) => Socket };
net.Socket.prototype.connect = function connected(this: Socket, ...args: unknown[]) {
  connections += 1;
  return connect.apply(this, args);
};

const send = process.send?.bind(process);
process.send = ((message: { readonly kind?: string }) => {
  if (message.kind === 'ready') {
    const { moduleLoadList } = process as unknown as { readonly moduleLoadList: string[] };
    const runtime = moduleLoadList.map((line) => line.replace(/^NativeModule /, ''));
    send?.({ kind: 'done', modules, files, runtime, connections } satisfies Done);
  }
  return send?.(message) ?? false;
}) as NonNullable<typeof process.send>;
