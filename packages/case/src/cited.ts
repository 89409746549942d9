import { parsePinpoint } from '@comity/base';
import type { ActKind, ContentOf } from '@comity/statements';
import { opensWhat } from './opens.ts';
import { instrumentsRelied } from './said.ts';

type Content = Readonly<Record<string, unknown>>;

/** Provisions that a content itself names. */
export function cited(kind: ActKind, content: Content): readonly string[] {
  if (kind === 'request-submitted') {
    const { parts } = content as unknown as ContentOf<'request-submitted'>;
    return parts.flatMap(({ basis }) => basis.flatMap(({ pinpoints }) => pinpoints));
  }
  if (kind === 'assistance-refused') {
    const { ground } = content as unknown as ContentOf<'assistance-refused'>;
    return ground.kind === 'known' && parsePinpoint(ground.source).ok ? [ground.source] : [];
  }
  return [];
}

/** Instruments that a content itself relies on; `undefined`: those of the request count. */
export function reliedOn(kind: ActKind, content: Content): readonly string[] | undefined {
  if (kind === 'request-submitted') {
    return instrumentsRelied(content as unknown as ContentOf<'request-submitted'>);
  }
  const { under } = content;
  return opensWhat(kind) === 'information' && typeof under === 'string' ? [under] : undefined;
}
