import { ok } from '@comity/base';
import type { CalendarLink, CalendarScope, Calendars, DutyCalendar } from '@comity/service';
import { NOW } from './places.ts';

const calendar = (scope: CalendarScope): DutyCalendar => ({
  ...{ scope, language: null, authorityName: 'National Police Agency, 24/7 point' },
  zone: 'America/New_York',
  shifts: [
    {
      ...{ id: 's1', number: '0117', as: 'officer' },
      from: '2024-11-21T13:00:00.000Z',
      until: '2024-11-22T01:00:00.000Z',
    },
  ],
  deadlines: [{ id: 'd1', at: '2024-11-22T14:00:00.000Z', peer: 'ISL' }],
});

/** Calendars in memory; the address of a good link is known. */
export function fakeCalendars(): Calendars {
  const links: CalendarLink[] = [];
  return {
    take: async (_session, scope) => calendar(scope),
    links: async () => links,
    makeLink: async (_session, scope) => {
      links.push({ id: `link-${links.length + 1}`, scope, madeAt: NOW, readOn: null });
      return ok({ secret: 'good-link' });
    },
    endLink: async (_session, id) => {
      const place = links.findIndex((link) => link.id === id);
      if (place >= 0) links.splice(place, 1);
    },
    othersLinks: async () => [
      {
        ...{ id: 'link-other', scope: 'all', madeAt: NOW, readOn: '2024-11-20' },
        officer: { id: 'usa-1', number: '0117', name: 'Dana Whitfield', role: 'prosecutor' },
      },
    ],
    endOthersLink: async () => undefined,
    behind: async (secret) => (secret === 'good-link' ? calendar('mine') : null),
  };
}
