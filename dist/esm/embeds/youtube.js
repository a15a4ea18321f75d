const seconds = (time) => [...time.matchAll(/(\d+)([hm]?)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (unit === "h" ? 3600 : unit ? 60 : 1), 0);
function youtube({ hostname, pathname, search, hash, href }) {
  const isShort = hostname === "youtu.be";
  if (!isShort && !/^((www|m|music)\.)?youtube(-nocookie)?\.com$/.test(hostname)) return void 0;
  const query = new URLSearchParams(search);
  const [, kind, second] = pathname.split("/");
  const id = isShort ? kind : kind === "playlist" ? "videoseries" : query.get("v") ?? (/^(shorts|live|embed|v|e|watch)$/.test(kind) && (second ?? (query.has("list") && "videoseries")));
  if (!id || !/^[\w-]{6,}$/.test(id)) return null;
  const start = query.get("t") ?? new URLSearchParams(hash.slice(1)).get("t");
  if (start && !query.has("start")) query.set("start", `${seconds(start)}`);
  query.delete("t");
  query.delete("v");
  const rest = `${query}` && `?${query}`;
  return {
    service: "YouTube",
    provider: "Google",
    src: `https://www.youtube-nocookie.com/embed/${id}${rest}`,
    // A frame's own address is nothing to send a reader to.
    link: kind !== "embed" || id === "live_stream" ? href : id === "videoseries" ? `https://www.youtube.com/playlist${rest}` : `https://youtu.be/${id}${rest.replace("start=", "t=")}`,
    ratio: kind === "shorts" ? "9/16" : "16/9"
  };
}

export { youtube };
