import { withQuery } from './provider.js';

const vimeo = ({ hostname, pathname, search, hash, href }) => {
  const query = new URLSearchParams(search);
  query.set("dnt", "1");
  const [, event, key = ""] = /^\/event\/(\d+)(?:\/embed)?(\/[\da-z]+)?\/?$/.exec(pathname) ?? [];
  if (event) return { src: withQuery(`https://vimeo.com/event/${event}/embed${key}`, query), link: `https://vimeo.com/event/${event}${key}` };
  const [, showcase] = /^\/(?:showcase|album)\/(\d+)(?:\/embed2?)?\/?$/.exec(pathname) ?? [];
  if (showcase) return { src: withQuery(`https://vimeo.com/showcase/${showcase}/embed`, query), link: `https://vimeo.com/showcase/${showcase}` };
  const inside = /^(?:\/(?:channels|groups|album|showcase|ondemand)\/[^/]+(?:\/videos?)?|(?:\/manage)?\/videos?|)\/(\d+)(?:\/([\da-f]+))?\/?$/;
  const [, id, unlisted = query.get("h")] = inside.exec(pathname) ?? [];
  if (!id) return null;
  if (unlisted) query.set("h", unlisted);
  return { src: withQuery(`https://player.vimeo.com/video/${id}`, query) + hash, link: hostname === "player.vimeo.com" ? `https://vimeo.com/${id}${unlisted ? `/${unlisted}` : ""}${hash}` : href };
};
const dailymotion = ({ hostname, pathname, search, href }) => {
  const query = new URLSearchParams(search);
  const [player = "/player.html"] = /^\/player(\/\w+)?\.html$/.exec(pathname) ?? [];
  const short = hostname === "dai.ly" ? pathname.slice(1) : null;
  const [, kind = query.has("video") || short ? "video" : "playlist", id = short ?? query.get(kind)] = /\/(video|playlist)\/([a-z\d]+)(?:_[^/]*)?\/?$/i.exec(pathname) ?? [];
  if (!id || !/^[a-z\d]+$/i.test(id)) return null;
  const start = query.get("start");
  for (const name of ["start", kind]) query.delete(name);
  const all = new URLSearchParams([[kind, id], ...query]);
  if (start) all.set("startTime", start);
  return { src: `https://geo.dailymotion.com${player}?${all}`, link: /embed|player|swf/.test(pathname) ? `https://www.dailymotion.com/${kind}/${id}` : href };
};
const NO_CHANNEL = /^(directory|downloads|drops|embed|friends|inventory|jobs|p|search|settings|store|subscriptions|team|turbo|videos|wallet)$/;
const twitch = ({ hostname, pathname, search, href }, site) => {
  const query = new URLSearchParams(search);
  if (!query.getAll("parent").includes(site)) query.append("parent", site);
  const path = pathname.split("/").filter(Boolean);
  const [first = "", second, third = ""] = path;
  if (first === "embed" && third === "chat") return { src: `https://www.twitch.tv/embed/${second}/chat?${query}`, link: `https://www.twitch.tv/${second}`, kind: "content" };
  if (!query.has("autoplay")) query.set("autoplay", "false");
  const clip = second === "clip" ? third : hostname === "clips.twitch.tv" ? query.get("clip") ?? first : "";
  if (clip) {
    query.set("clip", clip);
    return { src: `https://clips.twitch.tv/embed?${query}`, link: first === "embed" ? `https://clips.twitch.tv/${clip}` : href };
  }
  if (hostname !== "player.twitch.tv") {
    const time = query.get("t");
    query.delete("t");
    if (time) query.set("time", time);
    if (/^(videos|collections)$/.test(first) && second) query.set(first.slice(0, -1), second);
    else if (/^(v|video)$/.test(second) && third) query.set("video", third);
    else if (/^\w{3,25}$/.test(first) && !NO_CHANNEL.test(first)) query.set("channel", first);
  }
  const kind = ["video", "collection", "channel"].find((name) => query.get(name));
  if (!kind) return null;
  const at = kind === "channel" ? "" : `${kind}s/`;
  return { src: `https://player.twitch.tv/?${query}`, link: hostname === "player.twitch.tv" ? `https://www.twitch.tv/${at}${query.get(kind).replace(/^v(?=\d)/, "")}` : href };
};
const loom = ({ pathname, search, hash, href }) => {
  const [, kind, id] = /^\/(share|embed)\/(?:[\w-]*-)?([\da-f]{32})\/?$/.exec(pathname) ?? [];
  return id ? { src: `https://www.loom.com/embed/${id}${search}${hash}`, link: kind === "share" ? href : `https://www.loom.com/share/${id}${search}` } : null;
};
const PEERTUBE = /^\/(?:w|videos\/(?:watch|embed)|(video-playlists\/embed))\/(p\/|playlist\/)?([1-9A-HJ-NP-Za-km-z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:;[^/]*)?\/?$/;
const peertube = ({ origin, pathname, search, hash, href }) => {
  const [, frame, list = frame, id] = PEERTUBE.exec(pathname) ?? [];
  if (!id) return void 0;
  const query = new URLSearchParams(search);
  if (!query.has("p2p")) query.set("p2p", "0");
  const src = `${origin}/${list ? "video-playlists" : "videos"}/embed/${id}?${query}${hash}`;
  return { src, link: /\/embed\//.test(pathname) ? `${origin}/w/${list ? "p/" : ""}${id}${search}` : href };
};

export { dailymotion, loom, peertube, twitch, vimeo };
