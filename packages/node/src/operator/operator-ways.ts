import type { CallingSettings } from '../callers/calling-settings.ts';
import { postTo } from '../callers/gateway-caller.ts';
import { mailTo } from '../callers/mail-caller.ts';
import type { OperatorText } from './operator-text.ts';

/** What goes to the operator; a second try has the same key. */
export interface Told extends OperatorText {
  readonly key: string;
  /** RFC 3339. */
  readonly at: string;
  /** The same for programs: codes as `comity doctor --json` has them. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A way to whoever runs the machine. */
export interface OperatorWay {
  /** `mail ADDRESS` or `webhook`; under this name is kept what it has told. */
  readonly name: string;
  /** Rejects where the other end did not take it. */
  tell(told: Told): Promise<void>;
}

/**
 * The ways that were set.
 *
 * @param now milliseconds since 1970
 * @throws the system's error for a file that cannot be read, `GatewaySecretUnusable`
 */
export function operatorWays(
  { mail, operator }: CallingSettings,
  now: () => number,
): readonly OperatorWay[] {
  const addresses = operator?.mail ?? [];
  const send = mail === undefined || addresses.length === 0 ? undefined : mailTo(mail);
  const post = operator?.webhook === undefined ? undefined : postTo(operator.webhook, now);
  return [
    ...(send === undefined
      ? []
      : addresses.map((to, n) => ({
          name: `mail ${to}`,
          tell: ({ key, subject, text }: Told) =>
            send({ key: `${key}.${n}`, to, subject, text, priority: 'high' }),
        }))),
    ...(post === undefined
      ? []
      : [
          {
            name: 'webhook',
            tell: ({ key, at, subject, text, data }: Told) =>
              post({
                ...{ key, type: 'comity.operator', timestamp: at },
                data: { ...data, subject, text },
              }),
          },
        ]),
  ];
}
