// The cookie as other programs read it: temoin/record in Node, and the recipes where their runtime is on the machine.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { isGranted, readConsent } from '../../dist/esm/record.js';

const { defaults, cases } = JSON.parse(readFileSync('test/vectors/records.json', 'utf8'));
const plain = (value) => JSON.parse(JSON.stringify(value));
const expected = cases.map((one) => one.expected);

test('there are at least sixty vectors, each with a name of its own', () => {
  assert.ok(cases.length >= 60);
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
});

test('Node reads every vector', () => {
  for (const { name, cookie, expected: record, ...options } of cases) {
    const { now, ...rest } = { ...defaults, ...options };
    assert.deepEqual(plain(readConsent(cookie, { ...rest, now: Date.parse(now) })), record, name);
  }
});

test('isGranted says yes to what a record grants, and to essential, and to nothing else', () => {
  const record = { choices: { analytics: true, multimedia: false }, services: { matomo: false, youtube: true } };
  const yes = (...names) => isGranted(record, ...names);
  assert.deepEqual([yes('analytics'), yes('multimedia'), yes('multimedia-player'), yes('nobody'), yes('toString'), yes('__proto__')], [true, false, false, false, false, false]);
  assert.deepEqual([yes('matomo', 'analytics'), yes('plausible', 'analytics'), yes('youtube', 'multimedia'), yes('vimeo', 'multimedia')], [false, true, true, false]);
  assert.deepEqual([isGranted(null, 'essential'), isGranted(null, 'analytics'), isGranted(undefined, 'analytics')], [true, false, false]);
  assert.equal(isGranted({ choices: { analytics: 'yes' }, services: {} }, 'analytics'), false);
});

const PYTHON = `
import json, sys
sys.path.insert(0, "demo/recipes/read-consent")
from datetime import datetime
from read_consent import read_consent, is_granted
vectors = json.load(open("test/vectors/records.json", encoding="utf-8"))
def read(case):
    o = {**vectors["defaults"], **case}
    return read_consent(o["cookie"], o["noticeVersion"], datetime.fromisoformat(o["now"][:-1] + "+00:00"), o["cookieName"])
print(json.dumps([[read(case) for case in vectors["cases"]], [is_granted(None, "essential"), is_granted(None, "analytics"), is_granted({"choices": {"a": True}, "services": {"s": False}}, "s", "a")]]))`;

const PHP = `
require 'demo/recipes/read-consent/read_consent.php';
$vectors = json_decode(file_get_contents('test/vectors/records.json'), true);
$out = [];
foreach ($vectors['cases'] as $case) {
    $o = $case + $vectors['defaults'];
    $record = read_consent($o['cookie'], $o['noticeVersion'], temoin_time($o['now']), $o['cookieName']);
    $out[] = $record ? ['choices' => (object) $record['choices'], 'services' => (object) $record['services']] + $record : null;
}
echo json_encode([$out, [is_granted(null, 'essential'), is_granted(null, 'analytics'), is_granted(['choices' => ['a' => true], 'services' => ['s' => false]], 's', 'a')]], JSON_PRESERVE_ZERO_FRACTION);`;

for (const [language, program, args] of [
  ['Python', 'python3', ['-c', PYTHON]],
  ['PHP', 'php', ['-r', PHP]],
]) {
  const isHere = !spawnSync(program, ['--version']).error;
  test(`the ${language} recipe reads every vector alike`, { skip: isHere ? false : `${program} is not on this machine: not run` }, () => {
    const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } });
    assert.equal(stderr, '');
    const [read, granted] = JSON.parse(stdout);
    for (const [index, { name }] of cases.entries()) assert.deepEqual(read[index], expected[index], name);
    assert.deepEqual(granted, [true, false, false]);
  });
}
