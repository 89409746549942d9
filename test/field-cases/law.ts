import assert from 'node:assert/strict';
import { deadline, findJurisdiction, indexLaw } from '@comity/law';
import { loadLaw, publicHolidays } from '@comity/law-files';
import type { Cases } from './rows.ts';

async function known() {
  const law = indexLaw(await loadLaw());
  const holidays = await publicHolidays(law.data);
  return { law, holidays };
}

async function dueOn(clock: string, state: string, start: string): Promise<string | null> {
  const { law, holidays } = await known();
  const found = deadline(law, { clock, state, start }, holidays);
  return found.ok ? found.value.due : found.error.code;
}

export const LAW: Cases = {
  F57: async () => {
    assert.equal(await dueOn('eu-e-evidence:10(2)', 'BGR', '2026-05-15'), '2026-05-26');
  },
  F58: async () => {
    assert.equal(await dueOn('JPN-CCP:197(3)', 'JPN', '2032-08-22'), '2032-09-23');
  },
  F59: async () => {
    const { holidays } = await known();
    for (const [state, day] of [
      ['IRL', '2022-03-18'],
      ['LVA', '2023-07-10'],
      ['SVN', '2023-08-14'],
    ] as const) {
      assert.notEqual(holidays.nameOf(state, day), undefined, `${state} ${day}`);
    }
    assert.equal(holidays.nameOf('ROU', '2023-01-06'), undefined);
    assert.notEqual(holidays.nameOf('ROU', '2024-01-06'), undefined);
  },
  F61: async () => {
    const { holidays } = await known();
    assert.ok(holidays.weekendOf('IRN', '2026-11-20').includes(5));
    assert.ok(holidays.weekendOf('BRN', '2026-11-20').includes(5));
    assert.notDeepEqual(
      holidays.weekendOf('ARE', '2021-06-01'),
      holidays.weekendOf('ARE', '2023-06-01'),
    );
  },
  F62: async () => {
    const { law } = await known();
    for (const [typed, meant] of [
      ['UK', 'GBR'],
      ['EL', 'GRC'],
    ] as const) {
      const found = findJurisdiction(law, typed);
      const said = found.ok ? found.value.code : String(found.error.params?.['near']);
      assert.match(said, new RegExp(meant));
    }
  },
};
