import { urlOf } from '../address.js';
import { youtube } from '../youtube.js';
import { spotify, soundcloud } from './audio.js';
import { googleMaps } from './google-maps.js';
import { openStreetMap } from './openstreetmap.js';
import { x, instagram, tiktok } from './posts.js';
import { withParameter } from './provider.js';
import { vimeo, dailymotion, twitch, loom, peertube } from './videos.js';

const box = (aspectRatio, height) => ({ aspectRatio, ...height && { minHeight: `${height}px` } });
const FILM = { kind: "video", box: box("16/9"), autoplay: "autoplay=1" };
const POST = { kind: "post" };
const MAP = { kind: "map", box: box("4/3") };
const MEDIA = "autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture";
const PROVIDERS = [
  { ...FILM, hosts: /^((www|player)\.)?vimeo\.com$/, service: "Vimeo", provider: "Vimeo", country: "US", shown: vimeo, frame: { allow: `${MEDIA}; web-share` } },
  { ...FILM, hosts: /^((www|geo|touch)\.)?dailymotion\.com$|^dai\.ly$/, service: "Dailymotion", provider: "Dailymotion", country: "FR", shown: dailymotion, frame: { allow: `${MEDIA}; web-share` } },
  { ...FILM, hosts: /^((www|m|go|player|clips)\.)?twitch\.tv$/, service: "Twitch", provider: "Amazon", country: "US", shown: twitch, autoplay: "autoplay=true", box: box("16/9", 300), frame: { allow: MEDIA } },
  { ...FILM, hosts: /^(www\.)?loom\.com$/, service: "Loom", provider: "Atlassian", country: "AU", shown: loom, frame: { allow: MEDIA } },
  { kind: "audio", box: box("auto", 152), hosts: /^(open|play)\.spotify\.com$|^spotify(\.app)?\.link$/, service: "Spotify", provider: "Spotify", country: "SE", shown: spotify, frame: { allow: MEDIA } },
  { kind: "audio", box: box("auto", 166), hosts: /^((www|m|w|api|on)\.)?soundcloud\.com$/, service: "SoundCloud", provider: "SoundCloud", country: "DE", shown: soundcloud, autoplay: "auto_play=true", frame: { allow: "autoplay" } },
  { ...MAP, hosts: /^((www|maps)\.)?google\.(com|[a-z]{2}|com?\.[a-z]{2})$|^(maps\.app\.)?goo\.gl$/, service: "Google Maps", provider: "Google", country: "US", shown: googleMaps, frame: { allow: "fullscreen" } },
  { ...MAP, hosts: /^(www\.)?(openstreetmap\.org|osm\.org)$/, service: "OpenStreetMap", provider: "OpenStreetMap Foundation", country: "GB", shown: openStreetMap, frame: { allow: "fullscreen", sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" } },
  { ...POST, hosts: /^((www|m|mobile|platform)\.)?(twitter|x)\.com$/, service: "X", provider: "X Corp.", country: "US", shown: x, box: box("auto", 560), frame: { allow: "fullscreen" } },
  { ...POST, hosts: /^(www\.)?(instagram\.com|instagr\.am)$/, service: "Instagram", provider: "Meta", country: "US", shown: instagram, box: box("auto", 640), frame: { allow: MEDIA } },
  { ...FILM, box: box("9/16"), hosts: /^((www|m|vm|vt)\.)?tiktok\.com$/, service: "TikTok", provider: "TikTok", shown: tiktok, frame: { allow: MEDIA, sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" } },
  { kind: "calendar", box: box("auto", 700), hosts: /^(www\.)?calendly\.com$/, service: "Calendly", provider: "Calendly", country: "US", shown: calendly, frame: { allow: "payment" } },
  // Known by its path: on any host, so after all that are known by theirs.
  { ...FILM, hosts: /./, shown: peertube, frame: { allow: `${MEDIA}; web-share`, sandbox: "allow-same-origin allow-scripts allow-popups allow-forms" } }
];
function calendly({ pathname, search, hash, href }, site) {
  if (pathname === "/") return null;
  const query = new URLSearchParams(search);
  const isFrame = query.has("embed_type");
  query.set("embed_domain", site);
  query.set("embed_type", "Inline");
  return { src: `https://calendly.com${pathname}?${query}${hash}`, link: isFrame ? `https://calendly.com${pathname}` : href };
}
function embedFor(url, site) {
  const { hostname, href } = url;
  for (const { hosts, autoplay, shown, ...facts } of PROVIDERS) {
    const found = hosts.test(hostname) ? shown(url, site) : void 0;
    if (found === null) return null;
    if (found) return { service: hostname, provider: hostname, link: href, ...facts, ...found, ...autoplay && !(found.kind && found.kind !== facts.kind) && { play: withParameter(found.src, autoplay) } };
  }
  return { kind: "content", service: hostname, provider: hostname, src: href, link: href, box: box("16/9") };
}
function embedOf(address, base, site = new URL(base).hostname) {
  const url = urlOf(address, base);
  const film = url && youtube(url);
  return film === void 0 ? embedFor(url, site) : film;
}

export { PROVIDERS, embedFor, embedOf };
