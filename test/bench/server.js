/** Serves every contender's page and files from this machine, in Brotli, and writes down what was asked for. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { bare, contenders } from './contenders/index.js';
import { BREAK, MARK, pageOf, REST_MS, THIRD_PARTY } from './page.js';

const ROOT = new URL('../../', import.meta.url);
const TYPES = { js: 'text/javascript', css: 'text/css', page: 'text/html; charset=utf-8' };

const compress = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });

/** Everything there is, read once: dist/ may be rebuilt meanwhile. Path → text. */
function readFiles() {
  const texts = new Map([[THIRD_PARTY, MARK]]);
  for (const { name, files } of contenders)
    for (const [file, content] of Object.entries(files))
      texts.set(`/${name}/${file}`, typeof content === 'string' ? readFileSync(new URL(content, ROOT)) : content.text);
  return texts;
}

/**
 * `log`: what has been asked for, with the size of each body in Brotli 11; empty it before a visit.
 * Pages are at `/NAME/KIND.page` (page.js says which kinds there are).
 */
export async function serve() {
  const log = [];
  const texts = readFiles();
  const bodies = new Map();

  const pageAt = (path) => {
    const [, name, kind] = /^\/([\w-]+)\/(\w+)\.page$/.exec(path) ?? [];
    const contender = [bare, ...contenders].find((other) => other.name === name);
    return contender && pageOf(contender, kind);
  };
  const bodyOf = (path) => {
    const text = bodies.has(path) ? undefined : (texts.get(path) ?? pageAt(path));
    if (text !== undefined) bodies.set(path, compress(text));
    return bodies.get(path);
  };

  async function sendInParts(response, [first, rest]) {
    response.writeHead(200, { 'Content-Type': TYPES.page, 'Cache-Control': 'no-store' });
    response.write(first);
    await wait(REST_MS);
    response.end(rest);
  }

  const server = createServer(({ url, headers }, response) => {
    const parts = pageAt(url)?.split(BREAK);
    if (parts?.[1]) return sendInParts(response, parts);
    const body = bodyOf(url);
    if (!body) return response.writeHead(404).end();
    log.push({ path: url, bytes: body.length });
    if (!/\bbr\b/.test(headers['accept-encoding'] ?? '')) throw new Error('The browser does not take Brotli.');
    response.writeHead(200, {
      'Content-Type': TYPES[url.split('.').at(-1)],
      'Content-Encoding': 'br',
      // Each visit begins with nothing in the cache: what is counted is what a browser needs.
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    log,
    url: ({ name }, kind) => `${origin}/${name}/${kind}.page`,
    sizeOf: ({ name }, kind) => bodyOf(`/${name}/${kind}.page`).length,
    close: () => server.close(),
  };
}
