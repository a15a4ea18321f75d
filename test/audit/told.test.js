// What a site's owner can tell the command, and what it says of the browser it has or has not.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launchOptions } from '../helpers/browsers.js';
import { PATIENT, temoin } from './command.js';
import { banner, cookie, html, inline } from './kit.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';
const posix = process.platform === 'win32' && 'no shell script';
const folder = mkdtempSync(join(tmpdir(), 'temoin-told-test-'));

let server;

before(async () => {
  server = await startServer(
    new Map([
      ['leaky.test', { '/': html(inline(cookie('_ga') + cookie('_fbp'))) }],
      // A banner that says nothing in any language.
      ['odd.test', { '/': html(banner({ given: cookie('_ga'), refused: cookie('_ga', { days: -1 }) })).replaceAll(/Accept all|Reject all|Cookie settings/g, (name) => [...name].reverse().join('')) }],
      // Looks like a manager that a rule knows, has its cookie already, and does nothing when it is clicked.
      ['broken.test', { '/': html('<div id="cc-main"><div class="cm-wrapper" style="position:fixed;bottom:0;background:#fff">We use cookies. <button class="cm__btn" data-role="all">Accept all</button> <button class="cm__btn" data-role="necessary">Reject all</button></div></div>' + inline(cookie('cc_cookie'))) }],
    ]),
  );
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, with these files. */
function at(name, files = {}) {
  const place = join(folder, name);
  mkdirSync(place);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

test('a configuration is found by its name, as a module or as JSON; the command line wins over it', { skip }, async () => {
  const config = { urls: ['https://leaky.test/'], scenarios: ['before'], insecure: true, hostMap: { '*': server.address }, rules: { 'banner-missing': 'off', 'storage-before-consent': 'warn' }, ignore: [{ subject: '_fbp', reason: 'leaves in spring' }] };
  const cwd = at('module', { 'temoin-audit.config.mjs': `export default ${JSON.stringify(config)};` });
  const asTold = await temoin(cwd, PATIENT);
  assert.equal(asTold.code, 0, asTold.stdout + asTold.stderr);
  assert.match(asTold.stdout, /warning storage-before-consent\n {2}Cookie _ga /);
  assert.match(asTold.stdout, /storage-before-consent \(accepted: leaves in spring\)\n {2}Cookie _fbp /);
  assert.doesNotMatch(asTold.stdout, /banner-missing/);
  const declares = '<cookie-consent><script type="application/json">{ "categories": [{ "name": "analytics", "cookies": "_ga" }] }</script></cookie-consent>';
  const json = at('json', { 'temoin-audit.config.json': JSON.stringify({ ...config, inventory: 'layout.html' }), 'layout.html': declares });
  const stricter = await temoin(json, [...PATIENT, '--rule', 'storage-before-consent=error']);
  assert.equal(stricter.code, 1, stricter.stdout + stricter.stderr);
  assert.match(stricter.stdout, /error storage-before-consent\n {2}Cookie _ga /);
  assert.doesNotMatch(stricter.stdout, /banner-missing/, 'the other rule keeps what the file says');
  assert.match(stricter.stdout, /warning undeclared-item .*\n {2}Cookie _fbp /, 'what the page named there declares is the inventory');
  assert.doesNotMatch(stricter.stdout, /Cookie _ga .* is not declared/);
});

test('a configuration that cannot be is 2, with the setting’s name', async () => {
  for (const [name, config, said] of [
    ['no-reason', { ignore: [{ subject: '_ga' }] }, /each entry needs a “reason”/],
    ['no-date', { ignore: [{ reason: 'x', until: 'soon' }] }, /“soon” is no date/],
    ['no-setting', { colour: 'red' }, /setting “colour” is unknown/],
    ['no-rule', { rules: { leak: 'off' } }, /rule “leak” is unknown/],
  ]) {
    const cwd = at(name, { 'temoin-audit.config.json': JSON.stringify({ urls: ['https://leaky.test/'], ...config }) });
    const { code, stderr } = await temoin(cwd, []);
    assert.equal(code, 2, stderr);
    assert.match(stderr, said);
  }
});

test('buttons that nobody understands are pressed as they are named', { skip }, async () => {
  const named = ['--accept', '[data-choice=yes]', '--reject', '[data-choice=no]', '--withdraw', '#opener'];
  const { code, stdout, stderr } = await temoin(at('selectors'), ['https://odd.test/', '--insecure', '--host-map', `*=${server.address}`, '--scenarios', 'reject,accept,withdraw', ...named, ...PATIENT]);
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^reject .* selectors; load → reject → reload/m);
  assert.match(stdout, /^accept .* selectors; load → accept → reload/m);
  assert.match(stdout, /^withdraw .* selectors; load → accept → reload → withdraw → reload/m);
  assert.match(stdout, /✓ cookie _ga /);
});

test('what a rule says it has done is not believed while the banner stays: 3', { skip }, async () => {
  const { code, stdout, stderr } = await temoin(at('broken'), ['https://broken.test/', '--insecure', '--host-map', `*=${server.address}`, '--scenarios', 'reject', ...PATIENT]);
  assert.equal(code, 3, stdout + stderr);
  assert.match(stdout, /^reject .* autoconsent:cookieconsent3; load → reject/m);
  assert.match(stdout, /incomplete: “reject” could not be carried out/);
});

test('the report says what the browser was; one that would show too little is not passed over', { skip: skip || posix }, async () => {
  const args = ['https://leaky.test/', '--insecure', '--host-map', `*=${server.address}`, '--scenarios', 'before', ...PATIENT];
  const good = await temoin(at('good'), args);
  assert.match(good.stdout, /third-party cookies allowed; temoin /);
  assert.doesNotMatch(good.stdout, /^! /m);
  // A browser that blocks them whatever it is told, and that says it is driven by a program.
  const bad = join(folder, 'bad-browser');
  const { executablePath } = launchOptions('chromium');
  writeFileSync(
    bad,
    `#!/bin/sh
for one do
  shift
  case $one in --disable-blink-features=*) continue ;; --user-data-dir=*) echo '{"profile":{"cookie_controls_mode":1,"block_third_party_cookies":true}}' > "\${one#*=}/Default/Preferences" ;; esac
  set -- "$@" "$one"
done
exec "${executablePath ?? (await import('playwright')).chromium.executablePath()}" "$@"
`,
  );
  chmodSync(bad, 0o755);
  const { stdout, stderr } = await temoin(at('bad'), [...args, '--browser-path', bad]);
  assert.match(stdout, /third-party cookies blocked; temoin /, stderr);
  assert.match(stdout, /^! This browser blocks third-party cookies: what embedded sites store is under-reported\.$/m);
  assert.match(stdout, /^! This browser tells pages that it is driven by a program: banners that hide from robots are missing\.$/m);
});

/** Makes files and packages of this machine be away for one run. */
const without = (name, code) => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}`, CHROME_PATH: '', CHROMIUM_PATH: '' };
};

test('where there is no browser, it is 3, and every way to get one is named', async () => {
  const env = without('no-browser', "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; const { existsSync } = fs; fs.existsSync = (path) => !/chrom|edge/i.test(String(path)) && existsSync(path); syncBuiltinESMExports();");
  const { code, stderr } = await temoin(at('no-browser'), ['https://leaky.test/'], env);
  assert.equal(code, 3, stderr);
  for (const way of ['No Chromium found', 'npx playwright-core install chromium', 'apt-get install chromium', 'CHROME_PATH=', '--browser-path']) assert.ok(stderr.includes(way), `${way} in ${stderr}`);
});

test('where playwright-core is not installed, it is 3, and the message says how', async () => {
  const hook = "export const resolve = (name, context, next) => (/playwright/.test(name) ? Promise.reject(new Error('not installed')) : next(name, context));";
  const env = without('no-playwright', `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});`);
  const { code, stderr } = await temoin(at('no-playwright'), ['https://leaky.test/'], env);
  assert.equal(code, 3, stderr);
  assert.match(stderr, /npm install --save-dev playwright-core/);
});
