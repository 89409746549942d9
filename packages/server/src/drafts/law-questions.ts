import { no, ok, type Result } from '@comity/base';
import type { Facts } from '@comity/case';
import { type AvenueQuestion, type ContentsQuestion, isMeasure } from '@comity/law';

/** The question of avenues that the facts of a draft put; what is missing for it as a problem. */
export function avenueQuestion(facts: Facts, from: string, on: string): Result<AvenueQuestion> {
  const to = facts.to?.trim() ?? '';
  const measure = facts.measure?.trim() ?? '';
  if (!isMeasure(measure)) return no({ code: 'measure-missing', at: 'measure' });
  if (to === '') return no({ code: 'state-missing', at: 'to' });
  const offences = (facts.offences ?? []).flatMap(({ kind, pinpoint }) => {
    if (kind === 'other') return ['other'];
    return pinpoint?.trim() ? [pinpoint.trim()] : [];
  });
  const months = (facts.offences ?? [])
    .map((offence) => Number(offence.maxPenaltyMonths?.trim() || Number.NaN))
    .filter((value) => Number.isInteger(value) && value >= 0);
  return ok({
    from,
    to,
    on,
    measure,
    offences,
    ...(months.length === 0 ? {} : { maxPenaltyRequesting: Math.max(...months) }),
    emergency: facts.urgency?.level === 'emergency',
  });
}

/** The question of contents for the main instrument of a draft. */
export function contentsQuestion(facts: Facts, from: string, on: string): Result<ContentsQuestion> {
  const to = facts.to?.trim() ?? '';
  const measure = facts.measure?.trim() ?? '';
  const instrument = facts.instruments?.[0]?.id?.trim() ?? '';
  if (!isMeasure(measure)) return no({ code: 'measure-missing', at: 'measure' });
  if (instrument === '') return no({ code: 'avenue-missing', at: 'instruments' });
  return ok({ from, to, on, instrument, measure });
}
