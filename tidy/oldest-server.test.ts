// A node works with any PostgreSQL from 15 on (packages/server/test/oldest-server.test.ts tries one).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFiles, read } from './project-files.ts';

/** What SQL has learned since, by the version that brought it. */
const NEWER: readonly (readonly [number, RegExp])[] = [
  [16, /\bany_value\s*\(/i],
  [16, /\bsystem_user\b/i],
  [16, /\brandom_normal\s*\(|\barray_(?:sample|shuffle)\s*\(|\bjson_(?:array|object)agg\s*\(/i],
  [16, /\bis (?:not )?json\b/i],
  [16, /\bwith (?:inherit|set) (?:true|false|option)\b/i],
  [16, /\bpg_stat_io\b|\bpg_input_(?:is_valid|error_info)\s*\(|\bload_balance_hosts\b/i],
  // A number with a line between its digits.
  [16, /(?<![\w.'])\d{1,3}(?:_\d{3})+\b/],
  [17, /\bmerge_action\s*\(|\bmerge\s+into\b[^;`]*\breturning\b/i],
  [17, /\bjson_(?:table|query|value|exists|scalar|serialize)\s*\(/i],
  [17, /\bmaintain\b on|\bpg_maintain\b|\btransaction_timeout\b|\bon_error\b/i],
  [17, /\buuid_extract_|\bto_bin\s*\(|\bto_oct\s*\(|\brandom\s*\(\s*[^)\s]/i],
  [18, /\buuidv[47]\s*\(|\bcasefold\s*\(|\barray_(?:sort|reverse)\s*\(|\bcrc32c?\s*\(/i],
  [18, /\breturning\s+(?:with\b|(?:old|new)\.)|\bwithout overlaps\b|\bnot enforced\b/i],
  [18, /\bgenerated always as \([^;]*\)\s*virtual\b/i],
];

/** Text of a file that may be SQL: a step of the tables whole, of code what stands in quotes. */
function sqlOf(file: string): string {
  const text = read(file);
  if (file.endsWith('.sql')) return text.replaceAll(/--.*$/gm, '');
  const quoted = text.replaceAll(/\$\{[^}]*\}/g, '').match(/`[^`]*`|'[^'\n]*'/g) ?? [];
  return quoted
    .filter((each) => /\b(?:select|insert|update|delete|alter|create|grant)\b/i.test(each))
    .join('\n');
}

test('no SQL is newer than PostgreSQL 15', () => {
  const files = allFiles.filter((file) =>
    /^packages\/(?:server|postgres|node|cli)\/src\/.*\.(?:sql|ts)$/.test(file),
  );
  assert.ok(files.length > 100);
  const found = files.flatMap((file) => {
    const sql = sqlOf(file);
    return NEWER.flatMap(([since, form]) => {
      const [what] = form.exec(sql) ?? [];
      return what === undefined ? [] : [`${file}: "${what.trim()}" came with PostgreSQL ${since}`];
    });
  });
  assert.deepEqual(found, []);
});
