import { withQuery } from './provider.js';

const x = ({ hostname, pathname, search, href }) => {
  const query = new URLSearchParams(search);
  const isFrame = hostname.startsWith("platform.");
  const [, id = isFrame ? query.get("id") : null] = /^\/(?:\w+|i\/web)\/status(?:es)?\/(\d+)/.exec(pathname) ?? [];
  if (!/^\d+$/.test(id ?? "")) return null;
  query.set("id", id);
  query.set("dnt", "true");
  return { src: `https://platform.twitter.com/embed/Tweet.html?${query}`, link: isFrame ? `https://x.com/i/status/${id}` : href };
};
const instagram = ({ pathname, search, href }) => {
  const [, post, id, captioned = ""] = /^(?:\/(?!share\/)[\w.]+)?\/(p|reels?|tv)\/([\w-]+)(?:\/embed(\/captioned)?)?\/?$/.exec(pathname) ?? [];
  const [, name] = /^\/(?!(?:about|accounts|direct|explore|p|reels?|share|stories|tv)(?:\/|$))([\w.]+)(?:\/embed)?\/?$/.exec(pathname) ?? [];
  if (!id && !name) return null;
  const at = `https://www.instagram.com/${id ? `${post === "reels" ? "reel" : post}/${id}` : name}/`;
  return { src: `${at}embed${captioned}/${search}`, link: /\/embed(\/|$)/.test(pathname) ? at : href };
};
const tiktok = ({ hostname, pathname, search, href }) => {
  const query = new URLSearchParams(search);
  const [, film] = /^(?:\/@[\w.-]+\/video|\/player\/v1|\/v)\/(\d+)(?:\.html)?\/?$/.exec(pathname) ?? [];
  const [, post] = /^(?:\/@[\w.-]+\/photo|\/embed(?:\/v[23])?)\/(\d+)\/?$/.exec(pathname) ?? [];
  const [, name] = /^(?:\/embed)?\/(@[\w.-]+)\/?$/.exec(pathname) ?? [];
  const frame = film ? `player/v1/${film}` : post ? `embed/v2/${post}` : name && `embed/${name}`;
  if (!frame || /^v[mt]\./.test(hostname)) return null;
  return {
    src: withQuery(`https://www.tiktok.com/${frame}`, query),
    link: /^\/(embed|player)\//.test(pathname) ? `https://www.tiktok.com/${name ?? `@/video/${film ?? post}`}` : href,
    ...film ? {} : { box: { aspectRatio: "auto", minHeight: "740px" }, kind: "post" }
  };
};

export { instagram, tiktok, x };
