import type { NewOfficer } from '@comity/server';
import type { Role } from '@comity/service';
import { trainingAuthorities } from './authorities.ts';

/** The password and code secret of every training officer: known, and good on this machine only. */
export const TRAINING_PASSWORD = 'training network';
export const TRAINING_CODE_SECRET = 'COMITYTRAININGONLYCOMITYTRAINING';

/** Invented people. */
const NAMES: Readonly<Record<string, readonly (readonly [name: string, role: Role])[]>> = {
  'JPN.npa-247': [
    ['Aoki Haruka', 'duty-officer'],
    ['Mori Takumi', 'duty-officer'],
    ['Endo Naomi', 'supervisor'],
  ],
  'JPN.moj': [
    ['Kuroda Shin', 'prosecutor'],
    ['Hirano Yuki', 'ministry-lawyer'],
  ],
  'USA.ccips-247': [
    ['Dana Whitfield', 'duty-officer'],
    ['Luis Ortega', 'duty-officer'],
    ['Ruth Calloway', 'supervisor'],
  ],
  'USA.oia': [
    ['Priya Raman', 'ministry-lawyer'],
    ['Tom Becker', 'prosecutor'],
  ],
  'ISL.police-247': [
    ['Katrín Jónsdóttir', 'duty-officer'],
    ['Einar Pálsson', 'duty-officer'],
    ['Helga Sveinsdóttir', 'supervisor'],
  ],
  'ISL.moj': [
    ['Birna Ólafsdóttir', 'ministry-lawyer'],
    ['Gunnar Árnason', 'prosecutor'],
  ],
  'EST.helps': [['Kadri Tamm', 'duty-officer']],
  'EST.slow': [['Jaan Saar', 'duty-officer']],
  'EST.asks-back': [['Liis Mägi', 'duty-officer']],
  'EST.on-conditions': [['Rein Kask', 'prosecutor']],
  'EST.refuses': [['Maarja Rebane', 'prosecutor']],
};

/** The officers of one participant; numbers begin anew at each authority. */
export function trainingOfficers(participant: string): readonly NewOfficer[] {
  return (trainingAuthorities[participant] ?? []).flatMap(({ id: authority, zone }, office) =>
    (NAMES[authority] ?? []).map(([name, role], place) => {
      const number = String(office * 100 + 101 + place).padStart(4, '0');
      return {
        id: `${authority}.${number}`,
        authority,
        number,
        role,
        zone,
        name,
        userName: `${participant.toLowerCase()}-${number}`,
        password: TRAINING_PASSWORD,
        codeSecret: TRAINING_CODE_SECRET,
      };
    }),
  );
}
