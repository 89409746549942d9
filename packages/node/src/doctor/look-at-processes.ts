import { differencesOf, readProcesses } from '@comity/server';
import type { Client } from 'pg';
import { type Finding, fine, unknownAt, wrongAt } from './finding.ts';
import { looking } from './looking.ts';

/**
 * Whether the processes of the node are alike, as far as they have said so lately. While their versions
 * differ the node is being upgraded: what differs besides is told, and is no fault yet.
 */
export async function lookAtProcesses(client: Client): Promise<readonly Finding[]> {
  const look = looking(client);
  const processes = (await readProcesses(look)).filter(({ draining }) => !draining);
  const parts = differencesOf(processes);
  if (parts.length === 0) return [fine('processes')];
  const machines = [...new Set(processes.map(({ machine }) => machine))].join(', ');
  const told = parts.includes('version') ? unknownAt : wrongAt;
  return parts.map((part) =>
    told('processes', { code: 'processes-differ', params: { part, machines } }),
  );
}
