// What every host but the site's own answers with: small, believable, by the path's ending or by what the browser asks for.
import { contentType, lastName } from './content-type.js';

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
// An empty MP4: enough for a browser to see that it is one.
const FILM = Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex');

/** Fetch destination (Fetch §2.2.5) → ending, for paths that have none. Absent on plain http. */
const ENDINGS = {
  script: 'js',
  worker: 'js',
  style: 'css',
  image: 'gif',
  video: 'mp4',
  audio: 'mp4',
  track: 'vtt',
  manifest: 'json',
  empty: 'json',
  iframe: 'html',
  frame: 'html',
  document: 'html',
  embed: 'html',
  object: 'html',
};

const bodies = {
  js: (url) => {
    const name = url.searchParams.get('name') ?? lastName(url);
    const cookies = url.searchParams.get('sets')?.split(' ') ?? [];
    const writes = cookies.map((cookie) => `document.cookie = ${JSON.stringify(`${cookie}=1; path=/`)};`);
    return `(globalThis.ran ??= []).push(${JSON.stringify(name)});${writes.join('')}`;
  },
  css: () => 'html { --third-party: 1 }',
  html: (url) => `<!doctype html><title>${url.host}</title><p>Content of ${url.host}</p>`,
  json: () => '{}',
  vtt: () => 'WEBVTT\n',
  mp4: () => FILM,
  webm: () => FILM,
  gif: () => PIXEL,
};

/** Headers that let any page read the answer, send cookies and embed it. */
export const openToAll = (request) => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
});

/** The answer to one request; pictures of any kind are the one pixel. */
export function thirdParty(url, request) {
  const ending = /\.(\w+)$/.exec(url.pathname)?.[1] ?? '';
  const isPicture = /^(gif|png|jpe?g|webp|avif|svg|ico)$/.test(ending);
  const kind = isPicture ? 'gif' : ending in bodies ? ending : (ENDINGS[request.headers['sec-fetch-dest']] ?? 'html');
  return { body: bodies[kind](url), headers: { 'content-type': contentType(`.${kind}`) } };
}
