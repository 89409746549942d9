// What a process of tests runs: one file as it is, or several, each as a suite of its name, one
// after the other: docs/decisions/0161-tests-that-share-a-process.md.

import { resolve } from 'node:path';
import { before, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { nowRun } from './limit.js';
import { checkout } from './runtime.js';

const load = (file) => import(pathToFileURL(resolve(checkout, file)).href);

/** @param {string[]} files relative to the checkout */
export async function runTogether(files) {
  const [first] = files;
  if (files.length === 1) {
    nowRun(first);
    return load(first);
  }
  const allLoaded = Promise.withResolvers();
  before(() => allLoaded.promise);
  for (const file of files) {
    const loaded = Promise.withResolvers();
    describe(file, () => {
      // Before the hooks of the file itself.
      before(() => nowRun(file));
      nowRun(`loading ${file}`);
      return load(file).finally(loaded.resolve);
    });
    await loaded.promise;
  }
  allLoaded.resolve();
}
