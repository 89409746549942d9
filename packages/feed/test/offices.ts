import type { Publication } from '../src/index.ts';

/** What an invented office says of itself. */
export const content = (change: Record<string, unknown> = {}): Publication['content'] =>
  ({
    authority: 'PHL.ooc',
    names: [{ language: 'en', name: 'Office of Cybercrime' }],
    kinds: ['contact-point-24-7'],
    callBack: '+63255500142',
    zone: 'Asia/Manila',
    opening: 'always',
    accepts: ['en', 'fil'],
    doesItself: ['preservation'],
    provisions: ['CETS185:35'],
    from: '2024-01-01',
    ...change,
  }) as Publication['content'];

/** A publication of the Philippines. */
export const said = (seq: number, at: string, change: Partial<Publication> = {}): Publication => ({
  participant: 'PHL',
  seq,
  kind: 'authority-published',
  version: 1,
  content: content(),
  at: `${at}T08:00:00.000Z`,
  by: { authority: 'PHL.ooc', role: 'duty-officer', officer: '12' },
  ...change,
});
