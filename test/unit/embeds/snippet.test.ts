import { expect } from 'chai';
import { readSnippet } from '../../../src/embeds/providers/snippet.js';
import { embedOf } from '../../../src/embeds/providers/index.js';

/** As providers hand them out, shortened where words are. */
const SNIPPETS: Record<string, [snippet: string, src: string, more?: object]> = {
  YouTube: ['<iframe width="560" height="315" src="https://www.youtube.com/embed/aqz-KE-bpKQ?si=x&amp;start=72" title="YouTube video player" frameborder="0" allow="accelerometer; autoplay" allowfullscreen></iframe>', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?si=x&start=72', { width: 560, height: 315, title: 'YouTube video player' }],
  Vimeo: ['<div style="padding:56.25% 0 0 0;position:relative;"><iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e&amp;badge=0" frameborder="0" allow="autoplay" style="position:absolute" title="The Film"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>', 'https://player.vimeo.com/video/76979871?h=8272103f6e&badge=0&dnt=1', { title: 'The Film' }],
  Dailymotion: ['<div style="position:relative"><iframe style="width:100%" src="https://geo.dailymotion.com/player.html?video=x84sh87" allowfullscreen title="Film"></iframe></div>', 'https://geo.dailymotion.com/player.html?video=x84sh87'],
  Twitch: ["<iframe src='https://player.twitch.tv/?channel=monstercat&parent=www.example.com' frameborder='0' height='378' width='620'></iframe>", 'https://player.twitch.tv/?channel=monstercat&parent=www.example.com&parent=site.example&autoplay=false', { width: 620, height: 378 }],
  Spotify: ['<iframe style="border-radius:12px" src="https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT?utm_source=generator" width="100%" height="352" frameBorder="0" loading="lazy"></iframe>', 'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT?utm_source=generator', { height: 352 }],
  SoundCloud: ['<iframe width="100%" height="166" scrolling="no" src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500"></iframe><div style="font-size: 10px"><a href="https://soundcloud.com/forss" title="Forss">Forss</a></div>', 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&color=%23ff5500'],
  'Google Maps': ['<iframe src="https://www.google.com/maps/embed?pb=!1m18!2d-73.5!3d45.5" width="600" height="450" style="border:0;" allowfullscreen="" referrerpolicy="no-referrer-when-downgrade"></iframe>', 'https://www.google.com/maps/embed?pb=!1m18!2d-73.5!3d45.5', { width: 600, height: 450 }],
  OpenStreetMap: ['<iframe width="425" height="350" src="https://www.openstreetmap.org/export/embed.html?bbox=-73.62%2C45.49%2C-73.52%2C45.53&amp;layer=mapnik" style="border: 1px solid black"></iframe><br/><small><a href="https://www.openstreetmap.org/#map=13/45.5/-73.5">View Larger Map</a></small>', 'https://www.openstreetmap.org/export/embed.html?bbox=-73.62%2C45.49%2C-73.52%2C45.53&layer=mapnik', { width: 425, height: 350 }],
  X: ['<blockquote class="twitter-tweet" data-theme="dark" data-lang="fr"><p lang="en" dir="ltr">just setting up my twttr <a href="https://t.co/x">t.co</a></p>&mdash; jack (@jack) <a href="https://twitter.com/jack/status/20?ref_src=twsrc%5Etfw">March 21, 2006</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>', 'https://platform.twitter.com/embed/Tweet.html?ref_src=twsrc%5Etfw&theme=dark&lang=fr&id=20&dnt=true'],
  Instagram: ['<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/CUbHfhpswxt/?utm_source=ig_embed&amp;utm_campaign=loading" data-instgrm-version="14"><a href="https://www.instagram.com/p/CUbHfhpswxt/">View</a></blockquote><script async src="//www.instagram.com/embed.js"></script>', 'https://www.instagram.com/p/CUbHfhpswxt/embed/captioned/?utm_source=ig_embed&utm_campaign=loading'],
  TikTok: ['<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@scout2015/video/6718335390845095173" data-video-id="6718335390845095173" style="max-width: 605px"><section></section></blockquote> <script async src="https://www.tiktok.com/embed.js"></script>', 'https://www.tiktok.com/player/v1/6718335390845095173'],
  Loom: ['<div style="position: relative; padding-bottom: 56.25%"><iframe src="https://www.loom.com/embed/e5b8c04bca094dd8a5507925ab887002?sid=1" frameborder="0" webkitallowfullscreen mozallowfullscreen allowfullscreen></iframe></div>', 'https://www.loom.com/embed/e5b8c04bca094dd8a5507925ab887002?sid=1'],
  PeerTube: ['<iframe title="What is PeerTube?" width="560" height="315" src="https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d" frameborder="0" sandbox="allow-same-origin allow-scripts allow-popups allow-forms"></iframe>', 'https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?p2p=0'],
  Calendly: ['<!-- Calendly inline widget begin --> <div class="calendly-inline-widget" data-url="https://calendly.com/acme/30min?hide_gdpr_banner=1" style="min-width:320px;height:700px;"></div> <script type="text/javascript" src="https://assets.calendly.com/assets/external/widget.js" async></script>', 'https://calendly.com/acme/30min?hide_gdpr_banner=1&embed_domain=site.example&embed_type=Inline'],
  'any other': ['<IFRAME SRC=https://widgets.example/board?size=big HEIGHT=200></IFRAME>', 'https://widgets.example/board?size=big', { height: 200 }],
};

describe('a provider’s snippet', () => {
  for (const [service, [snippet, src, more = {}]] of Object.entries(SNIPPETS))
    it(`becomes a frame of ${service}, as an address does`, () => {
      const read = readSnippet(snippet);
      expect(embedOf(read.src!, 'https://site.example/page')!.src).to.equal(src);
      expect(read).to.deep.include(more);
    });

  it('of another kind is known by the host that it asks first', () => {
    expect(readSnippet('<div id="chat"></div><script async src="//chat.example/widget.js?a=1"></script><img src="https://other.example/p.gif">')).to.deep.equal({ host: 'chat.example' });
    expect(readSnippet('<script>document.write("hello")</script>')).to.deep.equal({});
    expect(readSnippet('')).to.deep.equal({});
  });

  it('is read as text: what is in its comments or in its values is not there', () => {
    expect(readSnippet('<!-- <iframe src="https://a.example/"></iframe> --><p title="<iframe src=https://b.example/>">x</p>')).to.deep.equal({});
    expect(readSnippet('<iframe data-note="a > b" src="https://c.example/?a=1&#38;b=2&#x26;c=3"></iframe>').src).to.equal('https://c.example/?a=1&b=2&c=3');
    expect(readSnippet('<iframe src="https://d.example/1" src="https://d.example/2"></iframe>').src).to.equal('https://d.example/1');
    expect(readSnippet(`<iframe ${'a '.repeat(20_000)}`)).to.deep.equal({});
  });
});
