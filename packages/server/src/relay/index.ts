export {
  RELAY_BOUNDS,
  RELAY_SETTINGS,
  type RelayBounds,
  type RelaySettings,
} from './relay-bounds.ts';
export { relayTold, type ToldRelay } from './relay-told.ts';
