/** YouTube: every shape of address to a frame on the host that sets no cookies before play. */
import type { Embed } from './embed.js';

const HOSTS = /^((www|m|music)\.)?(youtube\.com|youtube-nocookie\.com)$/;
const ID = /^[\w-]{6,}$/;

/** `90`, `90s`, `1m30s`, `1h2m3s` → seconds; undefined for anything else. */
function seconds(time: string | null): string | undefined {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '');
  return time && parts ? `${Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0)}` : undefined;
}

/** What stands in the path: `/shorts/ID`, `/live/ID`, `/embed/ID`, `/v/ID`, `/e/ID`; on youtu.be the path itself. */
function idIn({ hostname, pathname, searchParams }: URL): string | undefined {
  const [first, second] = pathname.split('/').filter(Boolean);
  if (hostname === 'youtu.be') return first;
  if (first === 'watch') return searchParams.get('v') ?? second;
  if (first === 'playlist') return 'videoseries';
  return /^(shorts|live|embed|v|e)$/.test(first ?? '') ? second : undefined;
}

function watchPage(id: string, { searchParams }: URL): string {
  const page = new URL(id === 'videoseries' ? 'https://www.youtube.com/playlist' : `https://www.youtube.com/watch?v=${id}`);
  for (const [name, as] of Object.entries({ list: 'list', start: 't' })) {
    const value = searchParams.get(name);
    if (value) page.searchParams.set(as, value);
  }
  return page.href;
}

/**
 * The frame for a YouTube address; undefined when it is no such address, null when there is nothing in it to play.
 * Nothing in its query is lost.
 */
export function youtube(url: URL): Embed | null | undefined {
  if (url.hostname !== 'youtu.be' && !HOSTS.test(url.hostname)) return undefined;
  const id = idIn(url);
  if (!id || !ID.test(id)) return null;
  const frame = new URL(`https://www.youtube-nocookie.com/embed/${id}`);
  for (const [name, value] of url.searchParams) if (name !== 'v' && name !== 't') frame.searchParams.append(name, value);
  const start = seconds(url.searchParams.get('t') ?? new URLSearchParams(url.hash.slice(1)).get('t'));
  if (start && !frame.searchParams.has('start')) frame.searchParams.set('start', start);
  return {
    service: 'YouTube',
    provider: 'Google',
    src: frame.href,
    // A frame's own address is nothing to send a reader to.
    link: /^\/(embed|v|e)\//.test(url.pathname) ? watchPage(id, frame) : url.href,
    autoplay: 'autoplay=1',
    aspectRatio: url.pathname.startsWith('/shorts/') ? '9 / 16' : '16 / 9',
  };
}
