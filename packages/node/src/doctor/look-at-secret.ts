import { existsSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SecretWay } from '@comity/server';
import { isKeptSo } from '../home/keep-secret.ts';
import type { HomePlaces } from '../home/places.ts';
import { type Finding, fine, wrongAt } from './finding.ts';

const OTHERS = 0o077;

/**
 * Whether the secret of the node is kept as the settings say, and what opens it as it should be. That
 * it opens is said of the keys.
 */
export function lookAtSecret(places: HomePlaces, way: SecretWay): Finding {
  if (!existsSync(join(places.keys, 'node.secret'))) return fine('secret');
  if (!isKeptSo(places, way)) return wrongAt('secret', { code: 'secret-otherwise' });
  if (way.by !== 'passphrase' || !existsSync(way.file)) return fine('secret');
  const { file } = way;
  // Whoever takes a copy of the home away takes both.
  if (file.startsWith(`${places.folder}${sep}`)) {
    return wrongAt('secret', { code: 'secret-inside', params: { file } });
  }
  return (statSync(file).mode & OTHERS) === 0
    ? fine('secret')
    : wrongAt('secret', { code: 'file-open-to-others', params: { file } });
}
