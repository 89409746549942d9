import { Panel } from '@comity/design';
import { addDays, dayIn } from '@comity/law';
import type { KeptBackup } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

const DAYS = 28;
const [WIDE, HIGH, STEP] = [16, 48, 24];

/**
 * The last four weeks by what lies there: a bar for each day with a backup, by its size, and a stroke
 * for each without. That none lies there may also mean that it was removed as old.
 */
export function BackupDays({
  visit: { words, session },
  kept,
  now,
}: {
  readonly visit: OfficerVisit;
  readonly kept: readonly KeptBackup[];
  /** RFC 3339 */
  readonly now: string;
}): VNode {
  const { zone } = session.officer;
  const last = dayIn(now, zone);
  const sizes = new Map<string, number>();
  for (const { at, bytes } of kept) {
    const day = dayIn(at, zone);
    sizes.set(day, Math.max(bytes, sizes.get(day) ?? 0));
  }
  const days = Array.from({ length: DAYS }, (_, n) => addDays(last, n + 1 - DAYS));
  const most = Math.max(1, ...days.map((day) => sizes.get(day) ?? 0));
  const made = days.filter((day) => sizes.has(day)).length;
  const text = words.t('keeping.backup-days-text', { n: DAYS, made });
  return (
    <Panel title={words.t('keeping.backup-days', { n: DAYS })}>
      <svg
        viewBox={`0 0 ${DAYS * STEP} ${HIGH}`}
        width="100%"
        role="img"
        aria-label={text}
        fill="currentColor"
      >
        {days.map((day, n) => {
          const bytes = sizes.get(day);
          const height = bytes === undefined ? 2 : Math.max(8, (bytes / most) * HIGH);
          return <rect x={n * STEP} y={HIGH - height} width={WIDE} height={height} />;
        })}
      </svg>
      <p class="c-small c-quiet">{text}</p>
    </Panel>
  );
}
