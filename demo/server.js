/**
 * `npm start`: installs and builds what is missing, then serves the demo pages and dist/ on this machine.
 * `--no-build` serves what is there. `PORT` says where, 8000 by default; 0 takes any free port.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, posix } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
// The consent managers that demo/migrate/ begins with come from their packages.
const SERVED = /^\/(demo|dist|node_modules\/(vanilla-cookieconsent|klaro|orejime|tarteaucitronjs))\//;
const LONGEST_DELAY_MS = 10_000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webm': 'video/webm',
};

/** The policies that pages show. `{{nonce}}` is fresh in each response, there and in the page. */
const POLICIES = {
  '/demo/strict-csp.html': [
    "default-src 'none'",
    "script-src 'nonce-{{nonce}}' 'strict-dynamic'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    'frame-src https://www.youtube-nocookie.com',
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html temoin',
  ].join('; '),
};

/** The path inside the repository that a request asks for, or `null` when it is none of ours. */
function pathOf(pathname) {
  let path;
  try {
    path = posix.normalize(decodeURIComponent(pathname));
  } catch {
    return null; // a stray % is no path
  }
  return SERVED.test(path) && !/[\0\\]/.test(path) ? path : null;
}

async function answer(request, response) {
  const send = (status, headers = {}, body = '') => {
    response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache', ...headers });
    response.end(request.method === 'HEAD' ? '' : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { Allow: 'GET, HEAD' });

  const { pathname, search, searchParams } = new URL(request.url.replace(/^\/+/, '/'), 'http://localhost');
  // Says that the site honours Global Privacy Control (GPC §4, “GPC support resource”): a site’s own answer, at its own root.
  if (pathname === '/.well-known/gpc.json') return send(200, { 'Content-Type': 'application/json' }, JSON.stringify({ gpc: true, lastUpdate: '2026-11-26' }));
  if (pathname === '/' || pathname === '/demo') return send(302, { Location: '/demo/' });

  let path = pathOf(pathname);
  if (path?.endsWith('/')) path += 'index.html';
  const found = path && (await stat(join(ROOT, path)).catch(() => null));
  if (found?.isDirectory()) return send(302, { Location: `${path}/${search}` });
  if (!found?.isFile()) return send(404, { 'Content-Type': 'text/plain' }, 'Not found');

  // A slow third party, for the pages that show what waits for what: scripts/a.js?delay=1500
  const delayMs = path.startsWith('/demo/scripts/') ? Number(searchParams.get('delay')) || 0 : 0;
  if (delayMs > 0) await wait(Math.min(delayMs, LONGEST_DELAY_MS));

  const headers = { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' };
  if (path.startsWith('/dist/')) headers['Access-Control-Allow-Origin'] = '*'; // a site may load it from elsewhere
  let body = await readFile(join(ROOT, path));
  if (path in POLICIES) {
    const nonce = randomBytes(18).toString('base64');
    headers['Content-Security-Policy'] = POLICIES[path].replaceAll('{{nonce}}', nonce);
    body = body.toString().replaceAll('{{nonce}}', nonce);
  }
  send(200, headers, body);
}

/** Answers requests for the demo and dist/; for `http.createServer` here and in tests. */
export const demoHandler = () => (request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
};

async function start() {
  const parent = process.ppid;
  let stop = () => process.exit();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop());
  // npm's own shell may end on a signal and leave its child behind.
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stop(), 500).unref();

  const npm = (...args) =>
    new Promise((resolve) => {
      // Its own process group, so that a signal meanwhile ends all it has started.
      const child = spawn('npm', args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
      stop = () => process.kill(-child.pid) && process.exit();
      child.on('error', () => process.exit(1)).on('exit', (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
    });
  if (!existsSync(join(ROOT, 'node_modules'))) await npm('install');
  if (!process.argv.includes('--no-build')) await npm('run', 'build');

  const server = createServer(demoHandler());
  stop = () => server.close().closeAllConnections();
  server.on('error', (error) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken; try PORT=8001 npm start` : error);
    process.exitCode = 1;
  });
  server.listen(Number(process.env.PORT ?? 8000), () =>
    console.log(`temoin demo: http://localhost:${server.address().port}`),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await start();
