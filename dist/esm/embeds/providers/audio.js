const spotify = ({ pathname, search, hash, href }) => {
  const whole = /^(?:\/intl-[\w-]+)?(\/embed(?:-podcast)?)?(?:\/user\/[^/]+)?\/(track|album|playlist|artist|show|episode|audiobook)\/([a-z\d]{16,})(\/video)?\/?$/i;
  const [, frame, kind, id, film = ""] = whole.exec(pathname) ?? [];
  if (!id) return null;
  return {
    src: `https://open.spotify.com/embed/${kind}/${id}${film}${search}${hash}`,
    link: frame ? `https://open.spotify.com/${kind}/${id}${search}` : href,
    ...film ? { box: { aspectRatio: "16/9" }, kind: "video" } : !/track|episode/.test(kind) && { box: { aspectRatio: "auto", minHeight: "352px" } }
  };
};
const TALL = { box: { aspectRatio: "auto", minHeight: "450px" } };
const soundcloud = ({ hostname, pathname, search, hash, href }) => {
  const link = `https://soundcloud.com${pathname}${search}${hash}`;
  if (hostname === "w.soundcloud.com") {
    const address2 = new URLSearchParams(search).get("url") ?? "";
    if (!/^(https?:)?\/\/(api\.|www\.|m\.)?soundcloud\.com\//.test(address2)) return null;
    const page = /^https:\/\/(?!api)/.test(address2) ? address2 : href;
    return { src: `https://w.soundcloud.com/player/${search}${hash}`, link: page, .../sets|playlists|visual=true/.test(address2 + search) && TALL };
  }
  if (hostname === "on.soundcloud.com" || /^\/($|(charts|discover|feed|pages|search|stream|upload|you)(\/|$))/.test(pathname)) return null;
  const address = hostname === "api.soundcloud.com" ? href : link;
  return { src: `https://w.soundcloud.com/player/?url=${encodeURIComponent(address)}`, link: address, .../\/(sets|playlists)\//.test(pathname) && TALL };
};

export { soundcloud, spotify };
