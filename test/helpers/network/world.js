// The network of one test: the site under test, every other host, and the log of what was asked of them.
import { setTimeout as sleep } from 'node:timers/promises';
import { contentType } from './content-type.js';
import { inject } from './inject.js';
import { Log } from './log.js';
import { startProxy } from './proxy.js';
import { isOwn, siteFile } from './site.js';
import { openToAll, thirdParty } from './third-party.js';

/**
 * @typedef {object} PageOptions
 * @property {number} [status]
 * @property {Record<string, string | string[]>} [headers]
 * @property {number} [flushDelay] the answer up to `<!--flush-->` is sent at once, the rest so many milliseconds later
 * @property {Promise<unknown>} [flushWhen] the same, the rest when the test says so
 *
 * @typedef {PageOptions & { body: string | Buffer }} Answer
 */

export class World {
  log = new Log();
  /** Where the site is. A test may choose another of its hosts: `http://localhost:8123`, `https://shop.site.test`. */
  origin = 'https://www.site.test';
  /** The address of the proxy, `127.0.0.1:port`. */
  address = '';

  #answers = new Map();
  #delays = new Map();
  #failures = new Map();
  #scripts = [];
  #proxy = { close: async () => {} };

  static async start() {
    const world = new World();
    world.#proxy = await startProxy({
      request: (url, request, response) => void world.#serve(url, request, response).catch(() => response.destroy()),
      connect: (host) => void world.log.write('tunnel', new URL(`https://${host}`)),
      socket: (url, request) => void world.log.write('socket', url, request),
    });
    world.address = world.#proxy.address;
    return world;
  }

  close() {
    return this.#proxy.close();
  }

  /** A whole URL of a path on the site. */
  url(where) {
    return new URL(where, this.origin).href;
  }

  /**
   * Adds a page, or any other file; a later one of the same place replaces it.
   * @param {string} where a path on any of the site's hosts, or a whole URL; the query does not matter
   * @param {string | Buffer | ((hit: import('./log.js').Hit) => Answer)} content
   * @param {PageOptions} [options]
   * @returns {string} its URL
   */
  page(where, content, options = {}) {
    this.#answers.set(where, typeof content === 'function' ? content : () => ({ body: content, ...options }));
    return this.url(where);
  }

  /** Answers that place so many milliseconds later. */
  delay(where, ms) {
    this.#delays.set(where, ms);
  }

  /**
   * Answers that place with an HTTP status, or cuts the connection.
   * @param {string} where
   * @param {number | 'cut'} how
   */
  fail(where, how = 500) {
    this.#failures.set(where, how);
  }

  /** Runs a script before everything else in each page of the site from now on. */
  inject(script) {
    this.#scripts.push(script);
  }

  /** What was said about this place, by its whole URL or, on the site, by its path. */
  #said(map, url) {
    return map.get(url.origin + url.pathname) ?? (isOwn(url.host) ? map.get(url.pathname) : undefined);
  }

  async #serve(url, request, response) {
    // Asked for by the browser, not by the page: neither logged nor an error on the console.
    if (isOwn(url.host) && url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    const hit = this.log.write('request', url, request);
    for await (const chunk of request) hit.body += chunk;

    if (url.searchParams.has('hang')) return;
    const delay = this.#said(this.#delays, url) ?? Number(url.searchParams.get('delay') ?? 0);
    if (delay > 0) await sleep(delay);
    const failure = this.#said(this.#failures, url) ?? Number(url.searchParams.get('status') ?? 0);
    if (failure === 'cut') return void response.destroy();

    const said = this.#said(this.#answers, url)?.(hit);
    const own = said ?? (isOwn(url.host) ? await siteFile(url, request) : thirdParty(url, request));
    const headers = { ...(isOwn(url.host) ? {} : openToAll(request)), ...own.headers };
    await this.#send(url, response, { ...own, headers, ...(failure > 0 && { status: failure }) });
  }

  async #send(url, response, { status = 200, headers, body, flushDelay, flushWhen }) {
    const sent = { 'content-type': contentType(url.pathname), 'cache-control': 'no-cache', ...headers };
    const isPage = isOwn(url.host) && sent['content-type'].startsWith('text/html');
    const policy = String(sent['content-security-policy'] ?? '');
    const content = isPage && this.#scripts.length ? inject(String(body), this.#scripts.join(';'), policy) : body;
    response.writeHead(status, sent);
    if (flushDelay === undefined && !flushWhen) return void response.end(content);
    const [first, ...rest] = String(content).split('<!--flush-->');
    response.write(first);
    await (flushWhen ?? sleep(flushDelay));
    response.end(rest.join(''));
  }
}
