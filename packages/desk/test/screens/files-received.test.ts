import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { type DeskClient, openDesk } from './desk-client.ts';

const FORM = '/cases/delivered/files-received';
const LISTED = 'ab'.repeat(32);
const ANOTHER = 'cd'.repeat(32);

const text = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

let client: DeskClient;
before(async () => {
  client = await openDesk();
  await client.signIn('usa-1');
});
after(() => client.close());

it('the list that came is shown file by file, with the digest that was listed', async () => {
  const form = await client.get(FORM);
  assert.equal(form.statusCode, 200);
  assert.match(text(form.body), /lv-db-02\.img As listed: (?:ab){32}/);
  assert.match(form.body, /name="files-sums"/);
});

it('a pasted digest is compared by the machine, and the receipt says what follows', async () => {
  const same = await client.submit(FORM, { 'files-sums': `${LISTED}  lv-db-02.img` });
  assert.match(text(same.body), /Check what will be signed.*lv-db-02\.img Same as listed/);
  const other = await client.submit(FORM, {
    'files-sums': `${ANOTHER} *./lv-db-02.img\n${LISTED}  more.txt`,
    'files-found-0': 'arrived',
  });
  const page = text(other.body);
  assert.match(page, /Check what will be signed.*lv-db-02\.img Not the same/);
  assert.match(page, /more\.txt Not on the list/);
});

it('comparing shows what became of each and keeps what was pasted', async () => {
  const compared = await client.submit(FORM, {
    'files-sums': `${ANOTHER}  lv-db-02.img`,
    change: 'yes',
  });
  assert.match(text(compared.body), /lv-db-02\.img Not the same/);
  assert.ok(compared.body.includes(`${ANOTHER}  lv-db-02.img</textarea>`));
});

it('what is no line of the program is named where it was pasted, and nothing is guessed', async () => {
  const wrong = await client.submit(FORM, { 'files-sums': `${LISTED} lv-db-02.img` });
  assert.equal(wrong.statusCode, 422);
  assert.match(text(wrong.body), /no line that sha256sum writes/);
  const nothing = await client.submit(FORM, { 'files-sums': '' });
  assert.equal(nothing.statusCode, 422);
  assert.match(nothing.body, /id="files-0-found"|id="files\.0\.found"/);
});
