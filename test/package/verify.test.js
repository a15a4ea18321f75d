// `temoin verify`, as a person runs it. The receipts are made here with Node's own SHA-256, not with temoin's code.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'temoin-verify-'));
after(() => rmSync(folder, { recursive: true }));

/** Enough of RFC 8785 for what stands in these receipts. */
const canonical = (value) =>
  JSON.stringify(value, (_, member) => (Object(member) === member && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member));
const sha256 = (value) => createHash('sha256').update(canonical(value)).digest('hex');

const notice = { lang: 'fr', text: 'Témoins? Tout accepter Tout refuser', links: ['https://site.example/avis'] };
const policy = { categories: [{ name: 'essential' }, { name: 'analytics' }], noticeVersion: '1', expiresDays: 182, model: 'opt-in', gpc: false };

function receipt(change = (records) => records) {
  const records = [];
  for (const [id, answer, action] of [['first-record', false, 'reject-all'], ['second-record', true, 'save'], ['third-record', false, 'withdraw']]) {
    const before = records.at(-1);
    const record = {
      ...{ schema: 1, id, decidedAt: '2026-11-22T17:41:37.196Z', expiresAt: '2027-05-23T17:41:37.196Z', noticeVersion: '1', choices: { analytics: answer } },
      ...{ services: {}, action, source: 'preferences', lang: 'fr', origin: 'https://site.example', path: '/', noticeHash: sha256(notice), configHash: sha256(policy) },
      ...{ widgetVersion: '0.1.0', model: 'opt-in', gpc: false, layer: 'preferences', previous: before ? { id: before.id, hash: before.hash } : null },
    };
    records.push({ ...record, hash: sha256(record) });
  }
  const [schema, id, decidedAt, expiresAt, noticeVersion] = Object.values(records[2]);
  const record = { schema, id, decidedAt, expiresAt, noticeVersion, choices: { analytics: false }, services: {}, action: 'withdraw', source: 'preferences' };
  const shown = { [sha256(notice)]: notice, [sha256(policy)]: policy };
  return change({ temoin: '0.1.0', exportedAt: '2026-11-25T00:00:00.000Z', origin: 'https://site.example', record, history: records, policy, shown, verify: '' });
}

function verify(content, ...args) {
  const file = join(folder, 'receipt.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/bin/temoin.js', 'verify', ...args, file], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a receipt as it was given: exit 0, and in words what was decided and what that proves', () => {
  const { status, stdout } = verify(receipt());
  assert.equal(status, 0, stdout);
  for (const part of ['3 decisions on https://site.example', 'granted analytics; refused nothing', 'Verified: every hash and every link holds.', 'cannot show']) assert.ok(stdout.includes(part), part);
});

const changes = {
  'a choice changed': [({ history, ...rest }) => ({ ...rest, history: history.map((one, index) => (index === 1 ? { ...one, choices: { analytics: false } } : one)) }), /SECON-DRECO: hash is/],
  'a record taken out': [({ history, ...rest }) => ({ ...rest, history: [history[0], history[2]] }), /THIRD-RECOR: previous is .*first-record|THIRD-RECOR: previous/],
  'the words changed': [({ shown, ...rest }) => ({ ...rest, shown: { ...shown, [sha256(notice)]: { ...notice, text: 'Autre' } } }), /noticeHash is/],
  'the cookie’s record changed': [({ record, ...rest }) => ({ ...rest, record: { ...record, action: 'save', choices: { analytics: true } } }), /record\.choices is \{"analytics":true\}; expected: \{"analytics":false\}/],
  'a hash taken away': [({ history, ...rest }) => ({ ...rest, history: history.map((one) => ({ ...one, hash: null })) }), /hash is null/],
  'a member of another kind': [({ history, ...rest }) => ({ ...rest, history: [{ ...history[0], action: 'nod' }] }), /action is nod; expected: accept-all/],
};
for (const [what, [change, words]] of Object.entries(changes)) {
  test(`${what}: exit 1, with the record, the field and what was expected`, () => {
    const { status, stdout } = verify(receipt(change));
    assert.equal(status, 1, stdout);
    assert.match(stdout, words);
    assert.match(stdout, /NOT as it was written/);
  });
}

test('words that were not kept are said not to be checked', () => {
  const { status, stdout } = verify(receipt((whole) => ({ ...whole, shown: {} })));
  assert.equal(status, 0);
  assert.match(stdout, /3 of 3 name words or settings that are not in this file/);
});

test('--json gives the findings to a program', () => {
  const { status, stdout } = verify(receipt(changes['a choice changed'][0]), '--json');
  assert.equal(status, 1);
  const { problems } = JSON.parse(stdout);
  assert.deepEqual(problems.map(({ id, field }) => [id, field]), [['second-record', 'hash']]);
});

test('what is no receipt, is not there, or is asked wrongly: exit 2, on standard error', () => {
  for (const content of ['', '{}', '[]', 'not json', '{"@context":{}}']) {
    const { status, stdout, stderr } = verify(content);
    assert.deepEqual([status, stdout], [2, ''], content);
    assert.match(stderr, /cannot be read as a receipt/);
  }
  assert.equal(verify(receipt(), join(folder, 'nowhere.json')).status, 2);
  assert.equal(verify(receipt(), '--unknown').status, 2);
});
