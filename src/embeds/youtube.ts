/** YouTube: every shape of address to a frame on the host that sets no cookies before play. */
import type { Embed } from './embed.js';

/** `90`, `90s`, `1m30s`, `1h2m3s` → seconds. */
const seconds = (time: string): number =>
  [...time.matchAll(/(\d+)([hm]?)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (unit === 'h' ? 3600 : unit ? 60 : 1), 0);

/**
 * The frame for a YouTube address; undefined when it is no such address, null when there is nothing in it to play.
 * Nothing in its query is lost.
 */
export function youtube({ hostname, pathname, search, hash, href }: URL): Embed | null | undefined {
  const [host, isShort] = /^(youtu\.be)$|^((www|m|music)\.)?youtube(-nocookie)?\.com$/.exec(hostname) ?? [];
  if (!host) return undefined;
  const query = new URLSearchParams(search);
  // The identifier stands in `v`, or in the path: youtu.be/ID, /shorts/ID, /live/ID, /embed/ID, /v/ID.
  const [, kind, second = query.has('list') ? 'videoseries' : ''] = pathname.split('/');
  const id = isShort ? kind! : kind === 'playlist' ? second : (query.get('v') ?? (/^(shorts|live|embed|v|e|watch)$/.test(kind!) ? second : ''));
  if (!/^[\w-]{6,}$/.test(id)) return null;
  const start = query.get('t') ?? new URLSearchParams(hash.slice(1)).get('t');
  if (start && !query.has('start')) query.set('start', `${seconds(start)}`);
  query.delete('t');
  query.delete('v');
  const rest = `${query}` && `?${query}`;
  const src = `https://www.youtube-nocookie.com/embed/${id}`;
  query.set('autoplay', '1');
  return {
    kind: 'video',
    service: 'YouTube',
    provider: 'Google',
    country: 'US',
    src: src + rest,
    play: `${src}?${query}`,
    // A frame's own address is nothing to send a reader to.
    link:
      kind !== 'embed' || id === 'live_stream'
        ? href
        : id === 'videoseries'
          ? `https://www.youtube.com/playlist${rest}`
          : `https://youtu.be/${id}${rest.replace('start=', 't=')}`,
    box: { aspectRatio: kind === 'shorts' ? '9/16' : '16/9' },
  };
}
