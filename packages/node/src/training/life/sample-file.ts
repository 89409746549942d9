import { createHash } from 'node:crypto';

/** Sign-in records as a provider would hand them over, made up; addresses are those for documents. */
const SIGN_INS = `time,account,address,port,result
2026-11-02T08:14:07Z,trainee-one,192.0.2.14,50212,signed in
2026-11-02T08:15:31Z,trainee-one,192.0.2.14,50219,mail read
2026-11-03T21:40:55Z,trainee-one,198.51.100.77,41007,password wrong
2026-11-03T21:41:20Z,trainee-one,198.51.100.77,41007,signed in
2026-11-03T21:58:02Z,trainee-one,198.51.100.77,41033,signed out
`;

/** A file that is handed over in training, as the manifest names it: its size and its SHA-256. */
export const sampleFile = (): {
  readonly name: string;
  readonly bytes: number;
  readonly digest: string;
} => {
  const bytes = Buffer.from(SIGN_INS, 'utf8');
  return {
    name: 'training-sign-in-records.csv',
    bytes: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
};
