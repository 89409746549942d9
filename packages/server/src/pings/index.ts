export { lookAtPings, type PingParts } from './ask-pings.ts';
export { createPings } from './pings.ts';
