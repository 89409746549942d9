import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
const root = process.cwd();
const { startNode } = await import(root + '/bench/node-process.ts');
const { places } = await import(root + '/bench/nodes.ts');
const place = await places();
try {
  await (await startNode(place.japan)).stop();
  for (let i = 0; i < Number(process.argv[2] ?? 3); i++) {
    const n = await startNode(place.japan);
    const st0 = readFileSync(`/proc/${n.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const rss0 = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${n.pid}/status`, 'utf8'))![1]) / 1024;
    await pause(4000);
    const st = readFileSync(`/proc/${n.pid}/status`, 'utf8');
    const st1 = readFileSync(`/proc/${n.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const roll = readFileSync(`/proc/${n.pid}/smaps_rollup`, 'utf8');
    const g = (k: string) => Number(new RegExp(k + ':\\s+(\\d+)').exec(st)![1]) / 1024;
    const g2 = (k: string) => Number(new RegExp('^' + k + ':\\s+(\\d+)', 'm').exec(roll)![1]) / 1024;
    console.log(`ready ${n.readyAfter.toFixed(0)} ms cpuAtReady ${(Number(st0[11]) + Number(st0[12])) * 10} ms cpu+4s ${(Number(st1[11]) + Number(st1[12])) * 10} rssReady ${rss0.toFixed(0)} rss ${g('VmRSS').toFixed(1)} anon ${g('RssAnon').toFixed(1)} file ${g('RssFile').toFixed(1)} pss ${g2('Pss').toFixed(1)} hwm ${g('VmHWM').toFixed(0)} threads ${g('Threads') * 1024}`);
    await n.stop();
  }
} finally { await place.close(); }
process.exit(0);
