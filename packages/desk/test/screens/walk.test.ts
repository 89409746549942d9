import assert from 'node:assert/strict';
import { it } from 'node:test';
import { allScreens } from '../../src/index.ts';
import { FORMS, isWalked, WALKS, WITH_LOOKS, walkScreens } from './walking.ts';

walkScreens(0);

it('every screen is walked, and the forms with a look of their own in every walk', () => {
  const looked = allScreens.filter(({ method }) => method === 'GET');
  for (const screen of looked) {
    const walks = WALKS.filter((_, nth) => isWalked(screen, nth)).length;
    const shared = FORMS.includes(screen.name) && !WITH_LOOKS.has(screen.name);
    assert.equal(walks, shared ? 1 : WALKS.length, screen.name);
  }
  const names = new Set(looked.map(({ name }) => name));
  for (const name of WITH_LOOKS) assert.ok(names.has(name), `there is no form ${name}`);
});
