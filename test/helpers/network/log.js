// What the servers saw: the one oracle of the end-to-end tests, the same for every browser.
import { setTimeout as sleep } from 'node:timers/promises';
import { isOwn } from './site.js';

/**
 * @typedef {object} Hit
 * @property {'request' | 'tunnel' | 'socket'} kind `tunnel`: a connection for https was opened, by a bare preconnect too
 * @property {string} url of a tunnel: `https://host/`
 * @property {string} host with its port where that is not the scheme's own
 * @property {string} path with the query
 * @property {string} method
 * @property {string} referer
 * @property {string} cookie the whole header
 * @property {string} dest Sec-Fetch-Dest; browsers send it over https and to localhost only
 * @property {string} body what was posted
 * @property {number} at milliseconds since the test began
 */

export class Log {
  /** @type {Hit[]} */
  hits = [];

  #began = performance.now();

  /**
   * @param {Hit['kind']} kind
   * @param {URL} url
   * @param {import('node:http').IncomingMessage} [request]
   */
  write(kind, url, request) {
    const header = (name) => String(request?.headers[name] ?? '');
    const hit = {
      kind,
      url: url.href,
      host: url.host,
      path: url.pathname + url.search,
      method: request?.method ?? '',
      referer: header('referer'),
      cookie: header('cookie'),
      dest: header('sec-fetch-dest'),
      body: '',
      at: performance.now() - this.#began,
    };
    this.hits.push(hit);
    return hit;
  }

  /**
   * What was asked of the site and of others, whose URL has this in it.
   * @param {string | RegExp} part
   * @returns {Hit[]}
   */
  requests(part = '') {
    const fits = (url) => (typeof part === 'string' ? url.includes(part) : part.test(url));
    return this.hits.filter(({ kind, url }) => kind !== 'tunnel' && fits(url));
  }

  /**
   * Every contact with any other host than the site's own, a connection alone included.
   * @returns {Hit[]}
   */
  thirdParties() {
    return this.hits.filter(({ host }) => !isOwn(host));
  }

  forget() {
    this.hits = [];
  }

  /** Waits until nothing was asked for so long; resolves at the latest after ten times that. */
  async settled(quietMs = 1000) {
    const end = performance.now() + 10 * quietMs;
    for (let seen = -1; seen !== this.hits.length && performance.now() < end; ) {
      seen = this.hits.length;
      await sleep(quietMs);
    }
  }
}
