const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  svg: 'image/svg+xml',
  gif: 'image/gif',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  webm: 'video/webm',
  mp4: 'video/mp4',
  woff2: 'font/woff2',
};

/** The media type by a path's ending; without a known one, HTML. */
export const contentType = (path) => TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? TYPES.html;

/** The path's last name: `/a/b.js` → `b.js`. */
export const lastName = (url) => url.pathname.split('/').filter(Boolean).at(-1) ?? '';
