import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { REQUIREMENTS } from './requirements.js';

/** How many there are of each; none is left out. */
const COUNTS = { QC: 12, EU: 18, FR: 10, UK: 2, CH: 1, BR: 1, US: 9, VID: 8, A: 22, PERF: 8 };

test('every requirement has its tests, or says whose duty it is', () => {
  const all = Object.entries(COUNTS).flatMap(([law, count]) => Array.from({ length: count }, (_, at) => `${law}-${at + 1}`));
  assert.deepEqual(Object.keys(REQUIREMENTS), all);
  for (const [id, met] of Object.entries(REQUIREMENTS)) assert.ok(Array.isArray(met) ? met.length : (met.site ?? met.without), id);
});

test('each test that is named exists', () => {
  const missing = Object.entries(REQUIREMENTS).flatMap(([id, met]) =>
    Array.isArray(met) ? met.filter(([file, name]) => !readFileSync(file, 'utf8').includes(name)).map(([file, name]) => `${id}: ${file}: ${name}`) : [],
  );
  assert.deepEqual(missing, []);
});
