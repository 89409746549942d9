export {
  type Coded,
  type Confidence,
  type Fault,
  formatPinpoint,
  type Pinpoint,
  parsePinpoint,
  type Result,
  type Sentences,
} from '@comity/base';
export * from '@comity/law';
