import type { EmergencyForm } from '@comity/service';
import { JP } from './refusing-pair.ts';

/** A short form in which nothing lacks, of an officer in Iceland who asks Japan. */
export const EMERGENCY_FORM: EmergencyForm = {
  why: 'A child was taken and its kidnapper writes now.',
  conduct: 'Messages came from an account in Tokyo.',
  offence: 'Kidnapping',
  before: '',
  wanted: 'Who holds the account.',
  targets: 'kuro_haru on the streaming service',
  ...{ from: '', until: '', zone: '', keep: '', keepFollows: '', ask: [JP] },
  ...{ voiceAt: '', voiceWith: '' },
  ...{ callBack: '+3545550142', contact: 'Duty officer', confidential: 'yes', language: 'en' },
};
