/**
 * `npm run mutation`: changes core/ and gate/ in every small way Stryker knows, runs their unit tests in Chromium for each
 * change, and prints the share that was noticed. `-- core` or `-- gate`: one room; what follows it goes to Stryker, as
 * `-- core --mutate src/core/verdict.ts`.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { launchOptions } from '../helpers/browsers.js';

const ROOMS = ['core', 'gate'];
const [first, ...rest] = process.argv.slice(2);
const rooms = ROOMS.includes(first) ? [first] : ROOMS;
const more = ROOMS.includes(first) ? rest : [];

// A page with an address: cookies and storage have none without.
const site = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Mutation</title><body></body>'));
await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
const server = await chromium.launchServer(launchOptions('chromium'));

const stryker = (room) =>
  new Promise((resolve) => {
    const env = { ...process.env, ROOM: room, BROWSER: server.wsEndpoint(), SITE: `http://127.0.0.1:${site.address().port}/` };
    spawn('npx', ['--no-install', 'stryker', 'run', '.config/stryker.config.js', ...more], { stdio: 'inherit', env }).on('exit', resolve);
  });

let failed = 0;
for (const room of rooms) failed += await stryker(room);
await server.close();
site.close();
process.exitCode = failed ? 1 : 0;
