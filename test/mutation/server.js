// Runs the bundled tests with one mutant alive, in a page of its own, whenever run.js asks: starting a browser for each would
// take longer than the tests. A page with an address, too: cookies and storage have none without.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { chromium } from 'playwright';
import { launchOptions } from '../helpers/browsers.js';

const MOCHA = readFileSync(createRequire(import.meta.url).resolve('mocha/mocha.js'), 'utf8');

const PAGE = `<!doctype html><title>Mutation</title><body>
<script>const mutant = new URLSearchParams(location.search).get('mutant'); globalThis.__stryker__ = mutant ? { activeMutant: mutant } : {};</script>
<script>addEventListener('error', ({ message }) => (globalThis.broken = message), { once: true });</script>
<script src="/mocha.js"></script>
<script>mocha.setup({ ui: 'bdd', bail: true, timeout: 20000, reporter: class {} });</script>
<script>globalThis.loaded = import('/tests.js');</script>`;

/** Runs in the page: what failed first, '' when nothing did. A bundle that cannot be read to its end is a failure too. */
async function outcome() {
  await globalThis.loaded.catch((error) => (globalThis.broken ??= String(error)));
  if (globalThis.broken) return globalThis.broken;
  return new Promise((resolve) => {
    let failure = '';
    const run = globalThis.mocha.run(() => resolve(failure || (run.total > 0 ? '' : 'There are no tests.')));
    run.on('fail', (test, error) => (failure = `${test.fullTitle()}: ${error.message}`));
  });
}

export async function serve() {
  const browser = await chromium.launch(launchOptions('chromium'));
  /** The bundle of the room that is looked at, as the last run.js has found it. */
  let bundle = '';

  async function run(query, request) {
    bundle = query.get('bundle');
    const context = await browser.newContext();
    // Stryker ends a command that takes too long: a mutant that never ends.
    request.on('close', () => void context.close().catch(String));
    const page = await context.newPage();
    await page.goto(`${address}/?mutant=${query.get('mutant')}`);
    const failure = await page.evaluate(outcome);
    await context.close();
    return failure;
  }

  const answers = {
    '/': () => ['text/html', PAGE],
    '/mocha.js': () => ['text/javascript', MOCHA],
    '/tests.js': () => ['text/javascript', readFileSync(bundle)],
    '/test/vectors/records.json': () => ['application/json', readFileSync('test/vectors/records.json')],
    '/run': async (query, response) => ['text/plain', await run(query, response)],
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const answer = answers[pathname] ?? (() => ['text/plain', '']);
    Promise.resolve(answer(searchParams, response)).then(
      ([type, body]) => response.writeHead(200, { 'content-type': type }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;

  return {
    address,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
