// dist/schema/*.json, for whoever reads the cookie, keeps records or takes in receipts in another language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const validator = (name) => new Ajv({ strict: true, strictRequired: false }).compile(read(`dist/schema/${name}.schema.json`));

/** What a schema can say of the value alone: nothing of the clock, the notice asked for, the encoding. */
const TAMPERED = /^(schema |without (?!a space)|an? .* that (is|are) (?!none)|choices that|services that|a prototype)/;

test('the schema of the cookie takes what is a record, and refuses what is tampered with', () => {
  const validate = validator('cookie');
  const { cases } = read('test/vectors/records.json');
  let refused = 0;
  for (const { name, cookie, expected } of cases) {
    if (expected) assert.ok(validate(expected), `${name}: ${JSON.stringify(validate.errors)}`);
    else if (TAMPERED.test(name)) {
      refused += 1;
      assert.ok(!validate(JSON.parse(decodeURIComponent(cookie.split('=')[1]))), name);
    }
  }
  assert.ok(refused >= 25, `${refused} refused`);
});

const RECORD = {
  ...{ schema: 1, id: 'a', decidedAt: '2026-11-22T17:41:37.196Z', expiresAt: '2027-05-23T17:41:37.196Z', noticeVersion: '1' },
  ...{ choices: { analytics: true }, services: {}, action: 'save', source: 'preferences', lang: 'en', origin: 'https://site.example' },
  ...{ path: '/', noticeHash: 'a'.repeat(64), configHash: null, widgetVersion: '0.1.0', model: 'opt-in', gpc: false, layer: 'banner' },
  ...{ previous: { id: 'z', hash: null }, hash: 'b'.repeat(64) },
};

test('the schema of a full record knows each member', () => {
  const validate = validator('record');
  assert.ok(validate(RECORD), JSON.stringify(validate.errors));
  for (const member of Object.keys(RECORD)) assert.ok(!validate({ ...RECORD, [member]: undefined }), member);
});

test('the schema of a receipt takes one with texts and settings', () => {
  const validate = validator('receipt');
  const { lang, origin, path, noticeHash, configHash, widgetVersion, model, gpc, layer, previous, hash, ...record } = RECORD;
  const policy = { categories: [{ name: 'essential', services: [] }], noticeVersion: '1', expiresDays: 182, model, gpc };
  const shown = { [noticeHash]: { lang, text: 'Cookies?', links: [] }, [hash]: policy };
  const receipt = { temoin: widgetVersion, exportedAt: record.decidedAt, origin, record, history: [RECORD], policy, shown, verify: '' };
  assert.ok(validate(receipt), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...receipt, history: [record] }), `a short record in the history, ${path} ${configHash} ${layer} ${previous}`);
});
