/**
 * `npm run mutation`: changes core/ and gate/ in every small way Stryker knows, runs their unit tests in Chromium for each
 * change, and prints the share that was noticed. `-- core` or `-- gate`: one room; what follows it goes to Stryker, as
 * `-- core --mutate src/core/verdict.ts`.
 */
import { spawn } from 'node:child_process';
import { serve } from './server.js';

const ROOMS = ['core', 'gate'];
const [first, ...rest] = process.argv.slice(2);
const rooms = ROOMS.includes(first) ? [first] : ROOMS;
const more = ROOMS.includes(first) ? rest : [];

const server = await serve();

const stryker = (room) =>
  new Promise((resolve) => {
    const env = { ...process.env, ROOM: room, TESTS: server.address };
    spawn('npx', ['--no-install', 'stryker', 'run', '.config/stryker.config.js', ...more], { stdio: 'inherit', env }).on('exit', resolve);
  });

let failed = 0;
for (const room of rooms) failed += await stryker(room);
await server.close();
process.exitCode = failed ? 1 : 0;
