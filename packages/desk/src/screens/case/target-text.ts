import { withoutHiddenCharacters } from '@comity/base';
import type { Target } from '@comity/case';
import type { Words } from '@comity/words';

/** One target in a line: what it is, where, when. */
export function targetText(words: Words, target: Target): string {
  const period =
    target.period === undefined
      ? ''
      : `${[target.period.from, target.period.to]
          .map((end) => end?.replace('T', ' '))
          .filter(Boolean)
          .join(' – ')} (${target.period.zone})`;
  const what = ((): string => {
    switch (target.kind) {
      case 'account':
        return `${target.identifier}, ${target.service}`;
      case 'ip':
        return target.port === undefined
          ? target.address
          : words.t('case.address-port', { address: target.address, port: String(target.port) });
      case 'url':
        return target.url;
      case 'domain':
        return target.domain;
      case 'device':
      case 'other':
        return target.description;
    }
  })();
  return withoutHiddenCharacters([what, target.custodian, period].filter(Boolean).join('; '));
}
