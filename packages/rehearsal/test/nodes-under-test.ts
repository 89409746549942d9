import assert from 'node:assert/strict';
import type { Facts } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import type { DatabaseServer } from '@comity/postgres';
import {
  castOf,
  chanceOf,
  createNetwork,
  type Network,
  OFFICERS,
  type Office,
  randomRequest,
  signIn,
  startNodesDatabase,
  type WholeNode,
  type WholeStage,
} from '@comity/rehearsal';

const ZONES: Readonly<Record<string, string>> = {
  JPN: 'Asia/Tokyo',
  USA: 'America/New_York',
  ISL: 'Atlantic/Reykjavik',
};

/** A duty desk of each of these States. */
export const desks = (...states: readonly string[]): readonly Office[] =>
  states.map((participant) => ({
    participant,
    authority: `${participant}.desk`,
    name: 'Duty desk',
    kind: 'contact-point-24-7',
    zone: ZONES[participant] ?? 'UTC',
  }));

export interface TestStage extends WholeStage {
  readonly database: DatabaseServer;
}

/** A stage on a database server of its own, on a Monday. */
export async function testStage(
  seed: string,
  change: (network: Network) => Network = (network) => network,
): Promise<TestStage> {
  const [database, law] = await Promise.all([startNodesDatabase(), loadLaw()]);
  const network = change(createNetwork({ seed, start: '2026-11-23T15:00:00.000Z' }));
  return { network, law, server: database.connection, database };
}

export const castFor = (...states: readonly string[]) => castOf(desks(...states));

/** Drafts a whole request for preservation and has two officers release it; gives the case. */
export async function requestFrom(node: WholeNode, to: string, more: Facts = {}): Promise<string> {
  const { drafts } = node.service;
  const [first, second] = [
    await signIn(node, `${node.id}.desk`, OFFICERS[0]),
    await signIn(node, `${node.id}.desk`, OFFICERS[1]),
  ];
  const facts = { ...randomRequest(chanceOf('request'), to, `${to}.desk`), ...more };
  const draft = await drafts.create(first, facts);
  const once = await drafts.approve(first, draft.id, draft.version);
  assert.ok(once.ok, JSON.stringify(once));
  if (once.value.caseId !== null) return once.value.caseId;
  const sent = await drafts.approve(second, draft.id, draft.version);
  assert.ok(sent.ok && sent.value.caseId !== null, JSON.stringify(sent));
  return sent.value.caseId;
}
