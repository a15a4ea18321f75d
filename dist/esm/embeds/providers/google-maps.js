import { decoded } from './provider.js';

const NAMES = { query: "q", center: "ll", zoom: "z", origin: "saddr", destination: "daddr", viewpoint: "cbll" };
const BY = { driving: "d", bicycling: "b", walking: "w", transit: "r" };
const GOOGLE = "https://www.google.com/maps";
function framed(path, search, query) {
  if (/^\/embed(\/|$)/.test(path)) {
    const [, lng, lat] = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(search) ?? [];
    const words = query.get("q") ?? query.get("destination") ?? query.get("center");
    return { src: GOOGLE + path + search, link: lat ? `${GOOGLE}/@${lat},${lng},14z` : words ? `${GOOGLE}?q=${encodeURIComponent(words)}` : GOOGLE };
  }
  if (/^\/d\//.test(path) && query.has("mid")) return { src: `${GOOGLE}/d/embed${search}`, link: `${GOOGLE}/d/viewer${search}` };
  return void 0;
}
function read(path, query) {
  const set = (name, value) => value && !query.has(name) && query.set(name, value);
  const [, look] = /^\/(?:place|search)\/([^/@]+)/.exec(path) ?? [];
  set("q", look && decoded(look));
  const [, way] = /^\/dir\/((?:(?!@|data=)[^/]*\/?)+)/.exec(path) ?? [];
  const [from, ...stops] = (way ?? "").replace(/\/$/, "").split("/").map(decoded);
  if (stops[0]) {
    set("saddr", from);
    set("daddr", stops.join(" to:"));
  }
  const [, by] = /!3e([0-3])/.exec(path) ?? [];
  set("dirflg", by && "dbwr"[Number(by)]);
  const [, feature] = /!1s(0x[\da-f]+:0x[\da-f]+)/.exec(decoded(path)) ?? [];
  set("ftid", feature);
  const [, lat, lng, zoom, metres] = /@(-?[\d.]+),(-?[\d.]+)(?:,([\d.]+)z|,([\d.]+)m)?/.exec(path) ?? [];
  const [street, , heading = "0", tilt] = /,3a,([\d.]+)y(?:,([\d.]+)h)?(?:,([\d.]+)t)?/.exec(path) ?? [];
  if (street) {
    set("cbll", `${lat},${lng}`);
    set("cbp", `12,${heading},,0,${Math.round(90 - Number(tilt ?? 90))}`);
  } else if (lat) {
    set("ll", `${lat},${lng}`);
    set("z", zoom ?? (metres && `${Math.round(Math.log2(156543 * Math.cos(Number(lat) * Math.PI / 180) * 800 / Number(metres)))}`));
  }
  if (metres) set("t", "k");
}
const googleMaps = ({ hostname, pathname, search, href }) => {
  if (/goo\.gl$/.test(hostname)) return hostname === "goo.gl" && !pathname.startsWith("/maps") ? void 0 : null;
  if (!/^\/maps(\/|$)/.test(pathname) && !hostname.startsWith("maps.")) return void 0;
  const path = pathname.replace(/^\/maps(?=\/|$)/, "");
  const query = new URLSearchParams(search);
  const already = framed(path, search, query);
  if (already) return already;
  for (const [name, other] of Object.entries(NAMES)) {
    const value = query.get(name);
    query.delete(name);
    if (value) query.set(other, value);
  }
  const stops = query.get("waypoints");
  if (stops && query.has("daddr")) query.set("daddr", [...stops.split("|"), query.get("daddr")].join(" to:"));
  const by = query.get("travelmode");
  if (by && by in BY) query.set("dirflg", BY[by]);
  if (query.get("basemap") === "satellite") query.set("t", "k");
  if (query.has("heading") || query.has("pitch")) query.set("cbp", `12,${query.get("heading") ?? 0},,0,${query.get("pitch") ?? 0}`);
  for (const name of ["api", "waypoints", "travelmode", "basemap", "map_action", "heading", "pitch"]) query.delete(name);
  read(path, query);
  if (!["q", "ll", "daddr", "cbll", "ftid", "cid", "near", "sll"].some((name) => query.get(name))) return null;
  const isFrame = query.has("output");
  query.delete("output");
  const link = isFrame ? `${GOOGLE}?${query}` : href;
  if (query.has("cbll")) query.set("layer", "c");
  query.set("output", query.has("cbll") ? "svembed" : "embed");
  return { src: `https://maps.google.com/maps?${query}`, link };
};

export { googleMaps };
