import type { ServerResponse } from 'node:http';
import type { Alert, Service, Session } from '@comity/service';

/** Signs of life, at each of which the session is asked for: a page that hears none knows that it is cut off. */
const BEAT_MS = 10_000;
const HERE = 'event: here\ndata: 1\n\n';
/** A page that was forgotten open signs in again by reconnecting, as its script does by itself. */
const LONGEST_MS = 15 * 60_000;

/** The open streams of one desk, so that stopping the node does not wait for them. */
export interface EventStreams {
  /** Takes over an answer and writes alerts into it until either side goes away. */
  open(response: ServerResponse, session: Session): void;
  closeAll(): void;
}

const asEvent = (alert: Alert, { officer }: Session): string =>
  `event: ${alert.kind}\ndata: ${JSON.stringify({
    caseId: alert.caseId,
    urgency: alert.urgency,
    at: alert.at,
    ...(alert.officers?.includes(officer.id) ? { mine: true } : {}),
  })}\n\n`;

/**
 * Server-sent events from the service's alerts. A reader too slow for its alerts is let go (it
 * reconnects and reloads); nothing piles up in memory.
 *
 * @param headers security headers of the desk
 */
export function eventStreams(
  service: Service,
  headers: Readonly<Record<string, string>>,
  beatMs = BEAT_MS,
): EventStreams {
  const closers = new Set<() => void>();
  return {
    open(response, session) {
      response.writeHead(200, {
        ...headers,
        'content-type': 'text/event-stream; charset=utf-8',
        'x-accel-buffering': 'no',
      });
      const write = (text: string): void => {
        if (response.writableNeedDrain) close();
        else response.write(text);
      };
      const stop = service.alerts.listen(session, (alert) => write(asEvent(alert, session)));
      const beat = setInterval(() => {
        // A stream ends with its session; a database that is away does not end it.
        service.identity.isLive(session).then(
          (isLive) => (isLive ? write(HERE) : close()),
          () => write(HERE),
        );
      }, beatMs);
      const end = setTimeout(() => close(), LONGEST_MS);
      const close = (): void => {
        if (!closers.delete(close)) return;
        stop();
        clearInterval(beat);
        clearTimeout(end);
        response.end();
      };
      beat.unref();
      end.unref();
      closers.add(close);
      response.on('close', close);
      write(HERE);
    },
    closeAll() {
      for (const close of [...closers]) close();
    },
  };
}
