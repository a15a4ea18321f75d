const ENTITIES = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };
const unescaped = (text) => text.replace(
  /&(?:(amp|quot|apos|lt|gt)|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
  (_, name, decimal, hex) => name ? ENTITIES[name.toLowerCase()] : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16))
);
function* tagsIn(markup) {
  for (const [, name, rest] of markup.replace(/<!--.*?-->/gs, "").matchAll(/<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)) {
    const attributes = { __proto__: null };
    for (const [, key, double, single, bare] of rest.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) attributes[key.toLowerCase()] ??= unescaped(double ?? single ?? bare ?? "");
    yield { name: name.toLowerCase(), attributes };
  }
}
const numeric = (text = "") => /^\d{1,5}(px)?$/.test(text) ? parseInt(text, 10) : void 0;
function posted({ attributes }, links) {
  const kind = ` ${attributes["class"] ?? ""} `;
  if (kind.includes(" twitter-tweet ")) {
    const query = ["theme", "lang"].flatMap((name) => attributes[`data-${name}`] ? `${name}=${attributes[`data-${name}`]}` : []);
    const link = links.filter((href) => /\/status(es)?\/\d+/.test(href)).at(-1);
    return link && link + (query[0] ? `${link.includes("?") ? "&" : "?"}${query.join("&")}` : "");
  }
  if (kind.includes(" instagram-media ")) return attributes["data-instgrm-permalink"]?.replace(/\/?(\?|$)/, "data-instgrm-captioned" in attributes ? "/embed/captioned/$1" : "/$1");
  if (kind.includes(" tiktok-embed ")) return attributes["cite"];
  return kind.includes(" calendly-inline-widget ") ? attributes["data-url"] : void 0;
}
function readSnippet(markup) {
  const tags = [...tagsIn(markup)];
  const links = tags.flatMap(({ name, attributes }) => name === "a" && attributes["href"] || []);
  const asked = tags.flatMap(({ attributes }) => attributes["src"] ?? attributes["data"] ?? []).find((address) => /^(https?:)?\/\//.test(address));
  const host = asked && URL.canParse(asked, "https://x.invalid") ? new URL(asked, "https://x.invalid").hostname : void 0;
  for (const tag of tags) {
    const { attributes } = tag;
    const src = tag.name === "iframe" ? attributes["src"] ?? attributes["data-src"] : posted(tag, links);
    if (!src) continue;
    const [width, height] = [numeric(attributes["width"]), numeric(attributes["height"])];
    return { src, ...attributes["title"] && { title: attributes["title"] }, ...width && { width }, ...height && { height }, ...host && { host } };
  }
  return { ...host && { host } };
}

export { readSnippet };
