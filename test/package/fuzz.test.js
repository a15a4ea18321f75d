// What lies in a browser, or comes back in a file, may be anything. A thousand cases of each here; `npm run fuzz`: a million.
import assert from 'node:assert/strict';
import test from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';

const RUNS = { numRuns: process.env.npm_lifecycle_event === 'fuzz' ? 1_000_000 : 1000 };

const entry = `
  export { readConsent } from './src/core/record.ts';
  export { isGranted } from './src/core/is-granted.ts';
  export { migrate } from './src/core/migrate.ts';
  export { readHistory, readShown } from './src/storage/history.ts';
  export { sha256 } from './src/storage/hash.ts';
  export { canonicalJson } from './src/storage/canonical-json.ts';
  export { checkHistory } from './src/receipt/check-history.ts';
  export { readReceipt } from './src/receipt/read-receipt.ts';
  export { explain } from './src/verify/explain.ts';`;
const { outputFiles } = await build({ stdin: { contents: entry, resolveDir: '.', loader: 'ts' }, bundle: true, format: 'esm', write: false });
const { readConsent, isGranted, migrate, readHistory, readShown, sha256, canonicalJson, checkHistory, readReceipt, explain } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const NOW = Date.parse('2026-11-22T17:41:37.196Z');
const DAY = 86_400_000;
const NAMES = ['analytics', 'multimedia', 'matomo', '__proto__', 'constructor', 'toString', 'length', '\ud800', ''];

const answers = fc.dictionary(fc.constantFrom(...NAMES), fc.boolean());
const iso = (days) => new Date(NOW + Math.round(days * DAY)).toISOString();
/** Clocks set back and forward among them. */
const record = fc
  .record({ choices: answers, services: answers, age: fc.double({ min: -400, max: 400, noNaN: true }), kept: fc.double({ min: -2, max: 420, noNaN: true }) })
  .map(({ choices, services, age, kept }) => ({
    ...{ schema: 1, id: `id${age}`, decidedAt: iso(-age), expiresAt: iso(kept - age), noticeVersion: '1' },
    ...{ choices, services, action: 'save', source: 'preferences' },
  }));
const anything = fc.anything({ withBigInt: false, withDate: false, withMap: false, withSet: false, withTypedArray: false, withSparseArray: false, withNullPrototype: true });
const damaged = fc.tuple(record, fc.constantFrom('schema', 'id', 'decidedAt', 'expiresAt', 'noticeVersion', 'choices', 'services', 'action', '__proto__', 'toJSON'), fc.jsonValue()).map(([whole, key, value]) => ({ ...whole, [key]: value }));
const deep = fc.nat(20_000).map((depth) => '[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth));
const huge = fc.nat(200_000).map((length) => `"${'x'.repeat(length)}"`);
/** A name twice in one object. */
const twice = fc.tuple(record, fc.boolean()).map(([whole, answer]) => JSON.stringify(whole).replace('"choices":{', `"choices":{"analytics":${answer},"analytics":${!answer}${Object.keys(whole.choices).length ? ',' : ''}`));
const json = fc.oneof({ weight: 5, arbitrary: fc.oneof(record, damaged).map((value) => JSON.stringify(value)) }, { weight: 3, arbitrary: fc.json() }, { weight: 2, arbitrary: twice }, { weight: 1, arbitrary: deep }, { weight: 1, arbitrary: huge });
const text = fc.oneof(json, fc.string({ unit: 'binary' }), fc.tuple(json, fc.nat(500)).map(([whole, at]) => whole.slice(0, at)));

const encode = (value) => encodeURIComponent(value.toWellFormed?.() ?? value.replace(/[\ud800-\udfff]/g, '?'));
const cookie = fc.tuple(fc.constantFrom('cookie_consent', 'cookie_consent', '%63ookie_consent', 'x'), fc.oneof(text.map(encode), text));
// Several of one name: from other paths.
const header = fc.array(cookie, { maxLength: 4 }).map((cookies) => cookies.map(([name, value]) => `${name}=${value}`).join('; '));

/** What any cookie of that very name, read as leniently as can be, says yes to. */
function saidYes(cookies) {
  const yes = new Set();
  for (const one of cookies.split(/; */)) {
    if (!one.startsWith('cookie_consent=')) continue;
    try {
      const { choices, services } = JSON.parse(decodeURIComponent(one.slice('cookie_consent='.length)));
      for (const part of [choices, services]) for (const [name, answer] of Object.entries(part)) if (answer === true) yes.add(name);
    } catch {
      // Says nothing.
    }
  }
  return yes;
}

test('the cookie’s reader never throws, and never grants what was not granted', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: header }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), fc.double({ min: -500, max: 500, noNaN: true }), (cookies, drift) => {
      const found = readConsent(cookies, { now: NOW + drift * DAY });
      const yes = saidYes(cookies);
      for (const name of [...NAMES, 'essentials']) if (isGranted(found, name)) assert.ok(yes.has(name), name);
    }),
    RUNS,
  );
  assert.deepEqual([{}.analytics, Object.keys(Object.prototype)], [undefined, []]);
});

test('a record of any schema is migrated, or none, and nothing is thrown', () => {
  fc.assert(fc.property(fc.oneof(anything, record, damaged), (value) => assert.ok((migrate(value)?.schema ?? 1) === 1)), RUNS);
});

/** Two records as temoin writes them. */
async function genuine(records) {
  const history = [];
  for (const one of records) {
    const before = history.at(-1);
    const full = {
      ...one,
      ...{ lang: 'en', origin: 'http://site.example', path: '/', noticeHash: null, configHash: null, widgetVersion: '0.1.0', model: 'opt-in', gpc: false, layer: null },
      previous: before ? { id: before.id, hash: before.hash } : null,
    };
    history.push({ ...full, hash: await sha256(full) });
  }
  return history;
}

test('a change in any member of any record is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), fc.jsonValue(), async (records, which, member, value) => {
      const history = await genuine(records);
      const { problems } = await checkHistory({ history });
      assert.deepEqual(problems.filter(({ field }) => /hash|previous/i.test(field)), []);
      const index = which % history.length;
      const keys = Object.keys(history[index]).filter((key) => key !== 'hash');
      const key = keys[member % keys.length];
      if (canonicalJson([history[index][key]]) === canonicalJson([value])) return;
      history[index] = { ...history[index], [key]: value };
      assert.equal((await checkHistory({ history })).valid, false);
    }),
    RUNS,
  );
});

test('the history’s readers take whatever lies in storage, and the check says so without throwing', async () => {
  let stored = {};
  globalThis.localStorage = { getItem: (key) => stored[key] ?? null };
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, fc.array(json, { maxLength: 3 }).map((parts) => `[${parts}]`)), text, fc.oneof(anything, record), async (history, shown, current) => {
      stored = { 'c.history': history, 'c.shown': shown };
      const records = readHistory('c');
      for (const one of records) assert.ok(one.id);
      const { valid } = await checkHistory({ history: records, shown: readShown('c'), record: current });
      assert.equal(typeof valid, 'boolean');
    }),
    RUNS,
  );
  delete globalThis.localStorage;
});

test('the receipt’s reader gives a receipt or words, and its explanation is fit for a terminal', async () => {
  const receipt = fc.record({ history: fc.array(fc.oneof(damaged, anything), { maxLength: 3 }), shown: anything, record: anything, origin: anything, exportedAt: anything }, { requiredKeys: ['history'] });
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, receipt.map((value) => JSON.stringify(value))), async (content) => {
      const read = readReceipt(content);
      if (typeof read === 'string') return assert.ok(read.length);
      const found = await checkHistory(read);
      for (const line of explain('f', read, found)) assert.doesNotMatch(line, /\p{Cc}/u);
    }),
    RUNS,
  );
});
