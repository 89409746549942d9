import { type OfficeNow, thereBy } from '@comity/feed';
import type { Service } from '@comity/service';
import { plainly, stateName, type Words } from '@comity/words';
import { said } from '../said.ts';

type Named = Service['named'];

/** One office as a row of the table: where its State's feed is in doubt, that stands in place of a number. */
export function officeCells(words: Words, named: Named, office: OfficeNow): readonly string[] {
  const { entry, reach, doubtful, there } = office;
  const by = thereBy(office);
  return [
    plainly(stateName(words, named(entry.participant))),
    entry.authority,
    entry.content.names[0]?.name ?? '',
    doubtful ? said('command-directory.in-doubt', words) : (reach.callBack ?? '-'),
    there === null || by === null
      ? said('command-directory.open-unknown', words)
      : said(`command-directory.open-${there ? 'yes' : 'no'}-${by}`, words),
  ];
}

/** One office for a program; no number or address of it that is in doubt. */
export function toldOf(named: Named, office: OfficeNow) {
  const { entry, reach, doubtful, openness, cover, there, holidaysKnown, freshness } = office;
  const { content, participant: state, authority, sureOn } = entry;
  return {
    ...{ state, stateName: named(state).name, authority },
    ...{ names: content.names, kinds: content.kinds, zone: content.zone },
    doubtful,
    callBack: reach.callBack ?? null,
    telephone: reach.telephone ?? null,
    email: reach.email?.address ?? null,
    accepts: content.accepts,
    open: openness.open,
    opens: openness.open === false ? openness.opens : null,
    ...{ there, thereBy: thereBy(office), cover, holidaysKnown, sureOn, freshness },
  };
}
