import { Said, TitleBar } from '@comity/design';
import { addDays } from '@comity/law';
import type { OnDuty, PublishedDirectory, RosterWeek } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { fallbackText } from './roster-forms.tsx';
import { WeekTable } from './week-table.tsx';

interface SheetProps {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
  readonly onDuty: OnDuty;
  readonly published: PublishedDirectory;
}

/** A week for the wall: who, when, who comes then, whom to call where nobody is; no control on it. */
export function WeekSheet({ visit, week, onDuty, published }: SheetProps): VNode {
  const { words, session, now, service } = visit;
  const us = service.node.participant;
  return (
    <div class="c-stack">
      <TitleBar
        title={words.t('roster.title-week', {
          from: words.day(week.monday, 'date'),
          until: words.day(addDays(week.monday, 6), 'date'),
        })}
        lead={words.t('roster.lead', {
          authority: session.officer.authorityName,
          city: words.city({ zone: week.zone }),
          offset: words.offset(now, week.zone),
          moment: words.moment(now, week.zone),
        })}
      />
      <WeekTable
        visit={visit}
        week={week}
        onDuty={onDuty}
        holidayOf={(day) => published.holidays.nameOf(us, day)}
        paper
      />
      <p>
        <b>{words.t('roster.fallback')}</b> <Said>{fallbackText(words, week.fallback)}</Said>
      </p>
    </div>
  );
}
