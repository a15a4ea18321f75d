/** Addresses of Google Maps, as in the bar of a browser, made into the frame that needs no key. */
import { decoded, type Provider, type Shown } from './provider.js';

/** Names of the documented addresses (developers.google.com/maps/documentation/urls) → those of the frame. */
const NAMES = { query: 'q', center: 'll', zoom: 'z', origin: 'saddr', destination: 'daddr', viewpoint: 'cbll' };
const BY = { driving: 'd', bicycling: 'b', walking: 'w', transit: 'r' };
const GOOGLE = 'https://www.google.com/maps';

/** A frame as Google hands it out, or a map of one's own: as it is. */
function framed(path: string, search: string, query: URLSearchParams): Shown | undefined {
  if (/^\/embed(\/|$)/.test(path)) {
    // `pb` says where its middle is; a frame with a key says what it looks for.
    const [, lng, lat] = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(search) ?? [];
    const words = query.get('q') ?? query.get('destination') ?? query.get('center');
    return { src: GOOGLE + path + search, link: lat ? `${GOOGLE}/@${lat},${lng},14z` : words ? `${GOOGLE}?q=${encodeURIComponent(words)}` : GOOGLE };
  }
  if (/^\/d\//.test(path) && query.has('mid')) return { src: `${GOOGLE}/d/embed${search}`, link: `${GOOGLE}/d/viewer${search}` };
  return undefined;
}

/** What stands in the path: a place or a search, a way, the middle of the map, a street. */
function read(path: string, query: URLSearchParams): void {
  const set = (name: string, value: string | undefined) => value && !query.has(name) && query.set(name, value);
  const [, look] = /^\/(?:place|search)\/([^/@]+)/.exec(path) ?? [];
  set('q', look && decoded(look));
  const [, way] = /^\/dir\/((?:(?!@|data=)[^/]*\/?)+)/.exec(path) ?? [];
  const [from, ...stops] = (way ?? '').replace(/\/$/, '').split('/').map(decoded);
  if (stops[0]) {
    set('saddr', from);
    set('daddr', stops.join(' to:'));
  }
  // Car, bicycle, foot, train: !3e0 to !3e3.
  const [, by] = /!3e([0-3])/.exec(path) ?? [];
  set('dirflg', by && 'dbwr'[Number(by)]);
  const [, feature] = /!1s(0x[\da-f]+:0x[\da-f]+)/.exec(decoded(path)) ?? [];
  set('ftid', feature);
  const [, lat, lng, zoom, metres] = /@(-?[\d.]+),(-?[\d.]+)(?:,([\d.]+)z|,([\d.]+)m)?/.exec(path) ?? [];
  const [street, , heading = '0', tilt] = /,3a,([\d.]+)y(?:,([\d.]+)h)?(?:,([\d.]+)t)?/.exec(path) ?? [];
  if (street) {
    set('cbll', `${lat},${lng}`);
    set('cbp', `12,${heading},,0,${Math.round(90 - Number(tilt ?? 90))}`);
  } else if (lat) {
    set('ll', `${lat},${lng}`);
    // From the air: how many metres are on the screen, of some 800 pixels.
    set('z', zoom ?? (metres && `${Math.round(Math.log2((156_543 * Math.cos((Number(lat) * Math.PI) / 180) * 800) / Number(metres)))}`));
  }
  if (metres) set('t', 'k');
}

/** Wherever the address is from, the frame is Google's own. */
export const googleMaps: Provider['shown'] = ({ hostname, pathname, search, href }) => {
  // A short link leads nowhere without asking where to.
  if (/goo\.gl$/.test(hostname)) return hostname === 'goo.gl' && !pathname.startsWith('/maps') ? undefined : null;
  if (!/^\/maps(\/|$)/.test(pathname) && !hostname.startsWith('maps.')) return undefined;
  const path = pathname.replace(/^\/maps(?=\/|$)/, '');
  const query = new URLSearchParams(search);
  const already = framed(path, search, query);
  if (already) return already;
  for (const [name, other] of Object.entries(NAMES)) {
    const value = query.get(name);
    query.delete(name);
    if (value) query.set(other, value);
  }
  const stops = query.get('waypoints');
  if (stops && query.has('daddr')) query.set('daddr', [...stops.split('|'), query.get('daddr')].join(' to:'));
  const by = query.get('travelmode');
  if (by && by in BY) query.set('dirflg', BY[by as keyof typeof BY]);
  if (query.get('basemap') === 'satellite') query.set('t', 'k');
  if (query.has('heading') || query.has('pitch')) query.set('cbp', `12,${query.get('heading') ?? 0},,0,${query.get('pitch') ?? 0}`);
  for (const name of ['api', 'waypoints', 'travelmode', 'basemap', 'map_action', 'heading', 'pitch']) query.delete(name);
  read(path, query);
  if (!['q', 'll', 'daddr', 'cbll', 'ftid', 'cid', 'near', 'sll'].some((name) => query.get(name))) return null;
  const isFrame = query.has('output');
  query.delete('output');
  const link = isFrame ? `${GOOGLE}?${query}` : href;
  if (query.has('cbll')) query.set('layer', 'c');
  query.set('output', query.has('cbll') ? 'svembed' : 'embed');
  return { src: `https://maps.google.com/maps?${query}`, link };
};
