const seconds = (time) => [...time.matchAll(/(\d+)([hm]?)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (unit === "h" ? 3600 : unit ? 60 : 1), 0);
function youtube({ hostname, pathname, search, hash, href }) {
  const [host, isShort] = /^(youtu\.be)$|^((www|m|music)\.)?youtube(-nocookie)?\.com$/.exec(hostname) ?? [];
  if (!host) return void 0;
  const query = new URLSearchParams(search);
  const [, kind, second = query.has("list") ? "videoseries" : ""] = pathname.split("/");
  const id = isShort ? kind : kind === "playlist" ? second : query.get("v") ?? (/^(shorts|live|embed|v|e|watch)$/.test(kind) ? second : "");
  if (!/^[\w-]{6,}$/.test(id)) return null;
  const start = query.get("t") ?? new URLSearchParams(hash.slice(1)).get("t");
  if (start && !query.has("start")) query.set("start", `${seconds(start)}`);
  query.delete("t");
  query.delete("v");
  const rest = `${query}` && `?${query}`;
  const src = `https://www.youtube-nocookie.com/embed/${id}`;
  query.set("autoplay", "1");
  return {
    kind: "video",
    service: "YouTube",
    provider: "Google",
    country: "US",
    src: src + rest,
    play: `${src}?${query}`,
    // A frame's own address is nothing to send a reader to.
    link: kind !== "embed" || id === "live_stream" ? href : id === "videoseries" ? `https://www.youtube.com/playlist${rest}` : `https://youtu.be/${id}${rest.replace("start=", "t=")}`,
    box: { aspectRatio: kind === "shorts" ? "9/16" : "16/9" }
  };
}

export { youtube };
