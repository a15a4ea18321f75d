import type { Embed } from './embed.js';
import { youtube } from './youtube.js';

const PROVIDERS = [youtube];

const plainFrame = ({ href, hostname }: URL): Embed => ({
  service: hostname,
  provider: hostname,
  src: href,
  link: href,
  autoplay: '',
  aspectRatio: '16 / 9',
});

/** The frame and the facts for an address; null when nothing can be framed: no http(s), or no video in it. */
export function embedOf(address: string, base: string): Embed | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const provider of PROVIDERS) {
    const embed = provider(url);
    if (embed !== undefined) return embed;
  }
  return plainFrame(url);
}
