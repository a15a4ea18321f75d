import { youtube } from './youtube.js';

const PROVIDERS = [youtube];
function embedOf(address, base) {
  const url = address && URL.canParse(address, base) && new URL(address, base);
  if (!url || !/^http/.test(url.protocol)) return null;
  for (const provider of PROVIDERS) {
    const embed = provider(url);
    if (embed !== void 0) return embed;
  }
  const { hostname, href } = url;
  return { kind: "content", service: hostname, provider: hostname, src: href, link: href, ratio: "16/9" };
}

export { embedOf };
