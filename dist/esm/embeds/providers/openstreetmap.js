const LAYERS = { Y: "cyclosm", C: "cyclemap", T: "transportmap", P: "tracestracktopo", H: "hot" };
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~";
function unshorten(code) {
  let [lon, lat, bits, short] = [0, 0, 0, 0];
  for (const letter of code.replaceAll("@", "~")) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) short += 1;
    else
      for (let bit = 5; bit > 0; bit -= 2, bits += 1) {
        lon = lon * 2 + (digit >> bit & 1);
        lat = lat * 2 + (digit >> bit - 1 & 1);
      }
  }
  return [bits - 8 - (3 - short % 3) % 3, lat * 180 / 2 ** bits - 90, lon * 360 / 2 ** bits - 180];
}
function boxOf([zoom, lat, lon]) {
  const east = 450 / 2 ** zoom;
  const north = east * Math.cos(lat * Math.PI / 180) * 3 / 4;
  return [lon - east, lat - north, lon + east, lat + north].map((degrees) => +degrees.toFixed(5)).join();
}
const openStreetMap = ({ pathname, search, hash, href }) => {
  const query = new URLSearchParams(search);
  if (pathname === "/export/embed.html") {
    const [west, south, east, north] = (query.get("bbox") ?? "").split(",").map(Number);
    if (!Number.isFinite(north)) return null;
    const [lat, lon, zoom] = [(south + north) / 2, (west + east) / 2, Math.round(Math.log2(900 / (east - west)))];
    const [mlat, mlon] = query.get("marker")?.split(",") ?? [];
    return { src: `https://www.openstreetmap.org/export/embed.html${search}`, link: `https://www.openstreetmap.org/${mlon ? `?mlat=${mlat}&mlon=${mlon}` : ""}#map=${zoom}/${lat.toFixed(5)}/${lon.toFixed(5)}` };
  }
  const fragment = new URLSearchParams(hash.slice(1));
  const [, code] = /^\/go\/([\w~@=-]+)$/.exec(pathname) ?? [];
  const marker = [query.get("mlat"), query.get("mlon")];
  const at = fragment.get("map")?.split("/") ?? [query.get("zoom") ?? 16, query.get("lat") ?? marker[0], query.get("lon") ?? marker[1]];
  const place = code ? unshorten(code) : at.map((part) => part ? Number(part) : NaN);
  if (place.length !== 3 || !place.every(Number.isFinite)) return null;
  if (code && query.has("m")) [marker[0], marker[1]] = [place[1].toFixed(5), place[2].toFixed(5)];
  const layers = fragment.get("layers") ?? query.get("layers") ?? "";
  for (const name of ["mlat", "mlon", "zoom", "lat", "lon", "layers", "m"]) query.delete(name);
  const all = new URLSearchParams({ bbox: boxOf(place), layer: LAYERS[layers[0]] ?? "mapnik", ...marker[1] && { marker: marker.join() } });
  return { src: `https://www.openstreetmap.org/export/embed.html?${new URLSearchParams([...all, ...query])}`, link: href };
};

export { openStreetMap };
