export {
  RELAY_BOUNDS,
  RELAY_SETTINGS,
  type RelayBounds,
  type RelaySettings,
} from './relay-bounds.ts';
export { relayTold } from './relay-told.ts';
