// The site under test: the repository's own files, as a plain web server would give them.
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentType } from './content-type.js';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What may be asked for; the rest of the repository is nobody's business. */
const OPEN = /^\/(demo|dist|node_modules\/[\w@./-]+\.(m?js|css))(\/|$)/;

/** Whether a host is the site's own. */
export const isOwn = (host) => /^(localhost|127\.0\.0\.1|(.+\.)?site\.test)(:\d+)?$/.test(host);

/** A file of the repository, or 404; a folder is its index.html. */
export function siteFile(url) {
  const path = decodeURIComponent(url.pathname);
  if (OPEN.test(path) && !path.includes('..')) {
    const named = join(ROOT, path);
    const file = statSync(named, { throwIfNoEntry: false })?.isDirectory() ? join(named, 'index.html') : named;
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      // A cdn.site.test is another origin: whoever asks for a module from it needs CORS.
      const headers = { 'content-type': contentType(file), 'access-control-allow-origin': '*' };
      return { body: readFileSync(file), headers };
    }
  }
  return { status: 404, body: 'Not found', headers: { 'content-type': 'text/plain' } };
}
