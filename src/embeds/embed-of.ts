import type { Embed } from './embed.js';
import { youtube } from './youtube.js';

const PROVIDERS = [youtube];

/** The frame and the facts for an address; null when nothing can be framed: no http(s), or no video in it. */
export function embedOf(address: string | null, base: string): Embed | null {
  const url = address && URL.canParse(address, base) && new URL(address, base);
  if (!url || !/^http/.test(url.protocol)) return null;
  for (const provider of PROVIDERS) {
    const embed = provider(url);
    if (embed !== undefined) return embed;
  }
  const { hostname, href } = url;
  return { kind: 'content', service: hostname, provider: hostname, src: href, link: href, ratio: '16/9' };
}
