// The whole internet, on one port: tiny websites by host name, temoin's files, and every third party.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { makeCertificate } from '../helpers/network/certificate.js';
import { contentType } from '../helpers/network/content-type.js';
import { thirdParty } from '../helpers/network/third-party.js';

/** A foreign host answers what its query asks: `js` is its script, `set` its cookie. */
function foreign(url, request) {
  const code = url.searchParams.get('js');
  const answer = code === null ? thirdParty(url, request) : { headers: { 'content-type': contentType('.js') }, body: code };
  const set = url.searchParams.getAll('set');
  return { ...answer, headers: { ...answer.headers, 'access-control-allow-origin': '*', ...(set.length && { 'set-cookie': set }) } };
}

/** Read once: each of many tiny websites asks for the same. */
const files = new Map();
const contentOf = (file) => {
  if (!files.has(file)) files.set(file, readFile(file));
  return files.get(file);
};

async function answerOf(url, request, sites) {
  const site = sites.get(url.hostname);
  if (!site) return foreign(url, request);
  if (url.pathname.startsWith('/temoin/')) return { body: await contentOf(`dist/${url.pathname.slice('/temoin/'.length)}`), headers: {} };
  const found = site[url.pathname] ?? (url.searchParams.has('js') ? foreign(url, request) : undefined);
  if (found === undefined) return { status: 404, body: '' };
  const { body = '', headers = {}, status = 200, file } = typeof found === 'string' ? { body: found } : found;
  return { status, headers, body: file ? await contentOf(file) : body };
}

/**
 * @param {Map<string, Record<string, string | { body?: string, file?: string, headers?: object, status?: number }>>} sites host → path → answer
 * @returns {Promise<{ address: string, hostMap: Record<string, string>, close(): void }>}
 */
export async function startServer(sites) {
  const server = createServer(makeCertificate(), async (request, response) => {
    const url = new URL(request.url, `https://${request.headers.host}`);
    try {
      const { status = 200, headers = {}, body } = await answerOf(url, request, sites);
      response.writeHead(status, { 'content-type': contentType(url.pathname), 'cache-control': 'no-store', ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${server.address().port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address, hostMap: { '*': address }, close };
}
