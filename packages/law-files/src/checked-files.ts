import type * as z from 'zod';
import type { networkRow, researchRow } from './basics-form.ts';
import type { calendarRow } from './calendar-form.ts';
import type { contentRow } from './content-form.ts';
import type { LawFile } from './law-file.ts';
import type { conditionRow, measureRow } from './measure-form.ts';
import type { practiceRow, programmeRow } from './practice-form.ts';
import type { stateFile } from './profile-form.ts';
import type {
  actRow,
  articleRow,
  clockRow,
  declarationRow,
  instrumentFile,
  jurisdictionRow,
  partyRow,
} from './row-forms.ts';
import type { rulesFile } from './rules-form.ts';
import type { seriesFile } from './series-form.ts';

/** A checked file with the way back to its lines. */
export interface Checked<Value> {
  readonly read: LawFile;
  readonly value: Value;
}

/** The folder of one instrument, or of rules alone. */
export interface InstrumentFolder {
  readonly id: string;
  readonly instrument?: Checked<z.infer<typeof instrumentFile>>;
  readonly parties?: Checked<readonly z.infer<typeof partyRow>[]>;
  readonly articles?: Checked<readonly z.infer<typeof articleRow>[]>;
  readonly declarations?: Checked<readonly z.infer<typeof declarationRow>[]>;
  readonly contents?: Checked<readonly z.infer<typeof contentRow>[]>;
  readonly clocks?: Checked<readonly z.infer<typeof clockRow>[]>;
  readonly acts?: Checked<readonly z.infer<typeof actRow>[]>;
  readonly rules?: Checked<z.infer<typeof rulesFile>>;
  readonly series?: Checked<z.infer<typeof seriesFile>>;
}

export interface Treaties {
  readonly folders: readonly InstrumentFolder[];
  readonly measures: Checked<readonly z.infer<typeof measureRow>[]>;
  readonly conditions: Checked<readonly z.infer<typeof conditionRow>[]>;
  readonly jurisdictions: Checked<readonly z.infer<typeof jurisdictionRow>[]>;
  readonly calendars: Checked<readonly z.infer<typeof calendarRow>[]>;
  readonly states: readonly Checked<z.infer<typeof stateFile>>[];
  readonly networks: Checked<readonly z.infer<typeof networkRow>[]>;
  readonly research: Checked<readonly z.infer<typeof researchRow>[]>;
  readonly practices: Checked<readonly z.infer<typeof practiceRow>[]>;
  readonly programmes: Checked<readonly z.infer<typeof programmeRow>[]>;
}
