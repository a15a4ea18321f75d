// The site under test: demo/ and dist/ as `npm start` serves them.
import { demoHandler } from '../../../demo/server.js';

const handle = demoHandler();

/** Whether a host is the site's own. */
export const isOwn = (host) => /^(localhost|127\.0\.0\.1|(.+\.)?site\.test)(:\d+)?$/.test(host);

const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/**
 * What the demo's server answers, kept from being sent: a test may still change it.
 * @param {URL} url
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<import('./world.js').Answer>}
 */
export const siteFile = (url, { method, headers }) =>
  new Promise((resolve) => {
    const answer = { status: 500, headers: {} };
    handle(
      { method, headers, url: url.pathname + url.search },
      {
        writeHead: (status, named = {}) => Object.assign(answer, { status, headers: lowerCase(named) }),
        end: (body = '') => resolve({ ...answer, body }),
        destroy: () => resolve({ ...answer, body: '' }),
      },
    );
  });
