import { withPage } from '../../../../test/browser/launch.ts';
import { openDesk } from './desk-client.ts';
const [,, participant, officer, width, ...urls] = process.argv;
const client = await openDesk({ participant: participant as never });
await client.signIn(officer ?? '');
const base = await client.desk.listen({ port: 0, host: '127.0.0.1' });
await withPage({ viewport: { width: Number(width), height: 900 } }, async (page, context) => {
  await context.addCookies([...client.cookies()].map(([name, value]) => ({ name, value, url: base })));
  for (const [i, url] of urls.entries()) { await page.goto(base + url); await page.screenshot({ path: `/tmp/shot-${i}.png`, fullPage: i !== 9 }); }
});
process.exit(0);
