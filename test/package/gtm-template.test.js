// demo/gtm/template.tpl, as Google Tag Manager would take it: its sections parsed, its sandboxed code run against doubles of the
// sandbox's APIs, without anything the sandbox has not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const parts = readFileSync('demo/gtm/template.tpl', 'utf8').split(/^___(\w+)___$/m);
const section = Object.fromEntries(Array.from({ length: (parts.length - 1) / 2 }, (_, at) => [parts[2 * at + 1], parts[2 * at + 2].trim()]));
const code = section.SANDBOXED_JS_FOR_WEB_TEMPLATE;
const json = (name) => JSON.parse(section[name]);

const DENIED = { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied', functionality_storage: 'denied', personalization_storage: 'denied', security_storage: 'granted' };
const DEFAULTS = Object.fromEntries(json('TEMPLATE_PARAMETERS').map(({ name, defaultValue }) => [name, defaultValue]));
const NOW = Date.UTC(2026, 10, 26, 12);
const iso = (ms) => new Date(ms).toISOString();
const record = (more = {}) => JSON.stringify({ schema: 1, id: 'a', decidedAt: iso(NOW - 1e6), expiresAt: iso(NOW + 1e9), noticeVersion: '1', choices: { analytics: true, marketing: false }, services: {}, action: 'save', source: 'banner', ...more });

/** Runs the template; what it called, in order. */
function run({ cookies = [], fields = {}, global = {} } = {}) {
  const calls = [];
  const note = (name) => (...args) => void calls.push([name, ...args.map((arg) => (typeof arg === 'object' ? JSON.parse(JSON.stringify(arg)) : arg))]);
  const parse = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined; // as the sandbox's own
    }
  };
  const apis = {
    JSON: { parse },
    copyFromWindow: (key) => global[key],
    setInWindow: (key, value) => Boolean((global[key] = value)),
    getCookieValues: (name) => (name === (fields.cookieName ?? 'cookie_consent') ? cookies : []),
    getTimestampMillis: () => NOW,
    getType: (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value),
    makeNumber: Number,
    gtagSet: note('set'),
    setDefaultConsentState: note('default'),
    updateConsentState: note('update'),
  };
  const require = (name) => apis[name] ?? assert.fail(`no such API: ${name}`);
  const data = { ...DEFAULTS, ...fields, gtmOnSuccess: note('success') };
  // Nothing of the page or of JavaScript's own globals is there.
  const context = vm.createContext({ require, data, Date: undefined, Math: undefined, RegExp: undefined, Object: undefined, console: undefined });
  vm.runInContext(code.replace('const JSON =', 'const JSON_ =').replaceAll('JSON.parse', 'JSON_.parse'), context);
  return { calls, global };
}

const updates = (...given) => run(...given).calls.filter(([name]) => name === 'update').map(([, states]) => states);

test('has every section, and says what it is', () => {
  assert.deepEqual(Object.keys(section), ['TERMS_OF_SERVICE', 'INFO', 'TEMPLATE_PARAMETERS', 'SANDBOXED_JS_FOR_WEB_TEMPLATE', 'WEB_PERMISSIONS', 'TESTS', 'NOTES']);
  assert.equal(json('INFO').type, 'TAG');
  assert.deepEqual(json('INFO').containerContexts, ['WEB']);
});

test('asks for the permissions that its APIs need, and for no others', () => {
  const needs = { setDefaultConsentState: 'access_consent', updateConsentState: 'access_consent', getCookieValues: 'get_cookies', copyFromWindow: 'access_globals', setInWindow: 'access_globals', gtagSet: 'write_data_layer' };
  const used = [...code.matchAll(/require\('(\w+)'\)/g)].map(([, name]) => name);
  const wanted = new Set(used.flatMap((name) => needs[name] ?? []));
  assert.deepEqual(json('WEB_PERMISSIONS').map(({ instance }) => instance.key.publicId).sort(), [...wanted].sort());
  const text = JSON.stringify(json('WEB_PERMISSIONS'));
  for (const name of [...Object.keys(DENIED), 'temoinConsent', 'ads_data_redaction', 'url_passthrough']) assert.ok(text.includes(`"${name}"`), name);
});

test('uses nothing that the sandbox has not', () => {
  assert.doesNotMatch(code, /\bnew\b|\btry\b|\bclass\b|\bthis\b|\bDate\.|\bMath\.|\bwindow\.|\bdocument\b|=\s*\/|\.\.\.|\?\?|\?\./);
});

test('sets the defaults first, once, and says it is done last', () => {
  const { calls } = run();
  assert.deepEqual(calls, [['default', { ...DENIED, wait_for_update: 500 }], ['set', 'ads_data_redaction', true], ['set', 'url_passthrough', false], ['success']]);
});

test('limits the default to regions', () => {
  assert.deepEqual(run({ fields: { region: 'CA-QC  FR' } }).calls[0][1].region, ['CA-QC', 'FR']);
});

test('says the stored choice after the defaults', () => {
  const { calls } = run({ cookies: [record()] });
  assert.deepEqual(calls.map(([name]) => name), ['default', 'set', 'set', 'update', 'success']);
  assert.deepEqual(calls[3][1], { ...DENIED, analytics_storage: 'granted' });
  assert.deepEqual(updates({ cookies: [record({ services: { analytics: false } })] }), [DENIED]);
});

test('grants nothing for what is no record of this notice', () => {
  const wrong = ['', 'x', '[]', 'null', '{}', record({ schema: 2 }), record({ noticeVersion: '2' }), record({ expiresAt: iso(NOW) }), record({ decidedAt: iso(NOW + 2 * 864e5), expiresAt: iso(NOW + 1e9) }), record({ decidedAt: iso(NOW - 400 * 864e5) }), record({ expiresAt: 'never' }), record({ choices: null })];
  for (const cookie of wrong) assert.deepEqual(updates({ cookies: [cookie] }), [], cookie);
  for (const answer of ['true', 1, {}]) assert.deepEqual(updates({ cookies: [record({ choices: { analytics: answer } })] }), [DENIED]);
});

test('knows its dates: around leap days, years and centuries', () => {
  for (const at of ['2024-02-29T23:59:59.999Z', '2024-03-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z', '2000-02-29T12:00:00.000Z', '2100-03-01T00:00:00.000Z']) {
    const body = code.slice(code.indexOf('const millis'), code.indexOf('// The record that counts'));
    const millis = vm.runInNewContext(`const DAY_MS = 86400000; ${body}; millis`, { getType: (value) => typeof value, makeNumber: Number });
    assert.equal(millis(at), Date.parse(at), at);
  }
});

test('takes the newest of several cookies', () => {
  const older = record({ decidedAt: iso(NOW - 1e8), choices: { analytics: false, marketing: true } });
  assert.deepEqual(updates({ cookies: [older, record()] }), [{ ...DENIED, analytics_storage: 'granted' }]);
});

test('takes the site’s own categories', () => {
  assert.deepEqual(updates({ cookies: [record({ choices: { counting: true, ads: false } })], fields: { google: 'counting:analytics_storage counting:ad_storage ads:ad_storage' } }), [{ ...DENIED, analytics_storage: 'granted' }]);
});

test('goes by what temoin has said already, and hears what it says then', () => {
  const said = { ...DENIED, ad_storage: 'granted' };
  const { calls, global } = run({ cookies: [record()], global: { temoinConsent: [DENIED, said] } });
  assert.deepEqual(calls.filter(([name]) => name === 'update'), [['update', said]]);
  global.temoinConsent.push(DENIED);
  assert.deepEqual(calls.at(-1), ['update', DENIED]);
});
