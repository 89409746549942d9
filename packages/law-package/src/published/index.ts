export {
  type Coded,
  type Confidence,
  type Fault,
  formatPinpoint,
  type Pinpoint,
  parsePinpoint,
  type Result,
} from '@comity/base';
export * from '@comity/law';
