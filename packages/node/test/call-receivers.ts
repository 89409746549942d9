import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the gateway and the node both know. */
export const CALL_SECRET = Buffer.alloc(32, 9);

/** A call as its receiver took it: a message of a mail server, or a post of the gateway. */
export interface TakenCall {
  /** The Message-ID, or the key of the post: by it a receiver knows a second try. */
  readonly key: string;
  /** Address or number. */
  readonly to: string;
  /** All of it as it came: head and text. */
  readonly whole: string;
}

/** A receiver of calls on this machine. */
export interface CallReceiver {
  /** Where it listens, as the setting of the node has it. */
  readonly url: string;
  readonly taken: readonly TakenCall[];
  /** Posts whose signature is not of who knows the secret. */
  readonly forged: readonly string[];
  /** Done after the call was read and before it is answered that it was taken. */
  beforeAnswer: () => Promise<void>;
  close(): Promise<void>;
}

const portOf = (server: { address(): ReturnType<Server['address']> }): number =>
  (server.address() as AddressInfo).port;

/** A mail server that takes everything. */
export async function openMailServer(): Promise<CallReceiver> {
  const taken: TakenCall[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const whole = Buffer.concat(parts)
          .toString('utf8')
          .replaceAll(/\r\n[ \t]/g, ' ');
        const key = /^Message-ID: ?(<[^>]*>)/im.exec(whole)?.[1] ?? '';
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        taken.push({ key, to, whole });
        receiver.beforeAnswer().then(() => done(), done);
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const receiver: CallReceiver = {
    ...{ url: `smtp://127.0.0.1:${portOf(server.server)}`, taken, forged: [] },
    beforeAnswer: async () => undefined,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return receiver;
}

/** A gateway that verifies each post by the rules of Standard Webhooks. */
export async function openGateway(): Promise<CallReceiver> {
  const taken: TakenCall[] = [];
  const forged: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const header = (name: string): string => String(request.headers[`webhook-${name}`]);
      const key = header('id');
      const signed = `${key}.${header('timestamp')}.${body}`;
      const mac = createHmac('sha256', CALL_SECRET).update(signed).digest();
      const given = Buffer.from(header('signature').replace(/^v1,/, ''), 'base64');
      if (given.length !== mac.length || !timingSafeEqual(given, mac)) forged.push(key);
      const { data } = JSON.parse(body) as { data: { to: string } };
      taken.push({ key, to: data.to, whole: `${JSON.stringify(request.headers)}\n${body}` });
      receiver.beforeAnswer().then(() => response.end('ok'));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const receiver: CallReceiver = {
    ...{ url: `http://127.0.0.1:${portOf(server)}/call`, taken, forged },
    beforeAnswer: async () => undefined,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return receiver;
}
