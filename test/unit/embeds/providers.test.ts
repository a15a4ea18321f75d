import { expect } from 'chai';
import type { Embed } from '../../../src/embeds/embed.js';
import { embedOf, PROVIDERS } from '../../../src/embeds/providers/index.js';
import { NOTHING, URLS } from './urls.js';

const BASE = 'https://site.example/page';
const of = (address: string): Embed => embedOf(address, BASE)!;

/** What only says where a visitor came from, and what a frame has another word for. */
const TRANSLATED = /^(start|t|api|query|origin|destination|waypoints|travelmode|basemap|map_action|center|zoom|viewpoint|heading|pitch|mlat|mlon|lat|lon|layers|output|m|dnt)$/;

for (const [service, rows] of Object.entries(URLS)) {
  describe(`an address of ${service}`, () => {
    for (const [address, src, link = address] of rows) {
      it(`is framed: ${address}`, () => {
        const embed = of(address);
        expect([embed.src, embed.link]).to.deep.equal([src, link]);
        if (service !== 'any other' && service !== 'PeerTube') expect(embed.service).to.equal(service);
      });

      it(`keeps what it says, framed or playing at once: ${address}`, () => {
        const embed = of(address);
        for (const frame of [embed.src, embed.play ?? embed.src]) {
          // SoundCloud's player takes the page's whole address in its own.
          const kept = new URL(new URL(frame).host === 'w.soundcloud.com' && !address.includes('//w.') ? new URL(frame).searchParams.get('url')! : frame).searchParams;
          for (const [name, value] of new URL(address).searchParams)
            if (!TRANSLATED.test(name) && !/^(auto_?play|embed_domain)$/.test(name) && !address.includes('/d/')) expect(kept.getAll(name), `${name} in ${frame}`).to.include(value);
        }
      });

      it(`is framed the same when its frame's address is pasted: ${address}`, () => {
        expect(of(src).src).to.equal(src);
      });
    }
  });
}

describe('an address with nothing to show', () => {
  for (const address of NOTHING) it(`is not framed: ${address}`, () => expect(embedOf(address, BASE)).to.equal(null));
});

describe('the table of providers', () => {
  it('is held against 150 addresses and more', () => {
    expect(Object.values(URLS).flat().length + NOTHING.length).to.be.above(150);
    for (const { service } of PROVIDERS) expect(URLS[service ?? 'PeerTube'], service).to.have.length.above(4);
  });

  it('names who receives what, and where it is, unless it is nobody’s company', () => {
    for (const { service, provider, country } of PROVIDERS) {
      expect(!!service).to.equal(!!provider);
      // ByteDance answers from three continents.
      if (service && service !== 'TikTok') expect(country, service).to.match(/^[A-Z]{2}$/);
    }
  });

  it('gives a frame what it needs and no way to lead the page elsewhere, where it has a sandbox', () => {
    const boxed = PROVIDERS.filter(({ frame }) => frame?.sandbox);
    expect(boxed.map(({ service = 'PeerTube' }) => service)).to.deep.equal(['OpenStreetMap', 'TikTok', 'PeerTube']);
    for (const { frame } of boxed) expect(frame!.sandbox).to.contain('allow-scripts').and.not.contain('top-navigation');
    expect(of('https://player.example.org/v/1').frame).to.equal(undefined);
  });

  it('plays at once what plays, and nothing else', () => {
    const plays = Object.entries(URLS).filter(([, rows]) => of(rows[0]![0]).play).map(([service]) => service);
    expect(plays).to.deep.equal(['Vimeo', 'Dailymotion', 'Twitch', 'Loom', 'PeerTube', 'SoundCloud', 'TikTok']);
    expect(of('https://vimeo.com/76979871#t=9s').play).to.equal('https://player.vimeo.com/video/76979871?dnt=1&autoplay=1#t=9s');
    expect(of('https://player.vimeo.com/video/76979871?autoplay=0').play).to.equal('https://player.vimeo.com/video/76979871?autoplay=1&dnt=1');
    expect(of('https://www.twitch.tv/monstercat').play).to.equal('https://player.twitch.tv/?parent=site.example&autoplay=true&channel=monstercat');
    expect(of('https://www.tiktok.com/@scout2015').play).to.equal(undefined);
  });

  it('asks for as little as each provider has a word for', () => {
    for (const [address] of URLS['Vimeo']!) expect(new URL(of(address).src).searchParams.get('dnt'), address).to.equal('1');
    for (const [address] of URLS['X']!) expect(new URL(of(address).src).searchParams.get('dnt'), address).to.equal('true');
    for (const [address] of URLS['PeerTube']!) expect(new URL(of(address).src).searchParams.get('p2p'), address).to.match(address.includes('p2p=1') ? /1/ : /0/);
  });

  it('knows each kind of thing by the word a visitor has for it', () => {
    const kinds = Object.fromEntries(Object.entries(URLS).map(([service, rows]) => [service, of(rows[0]![0]).kind]));
    expect(kinds).to.include({ Vimeo: 'video', Spotify: 'audio', SoundCloud: 'audio', 'Google Maps': 'map', OpenStreetMap: 'map', X: 'post', Instagram: 'post', TikTok: 'video', Calendly: 'calendar', 'any other': 'content' });
  });

  it('says the host of the page where a provider must know it', () => {
    expect(embedOf('https://www.twitch.tv/monstercat', BASE, 'www.other.example')!.src).to.contain('parent=www.other.example');
    expect(embedOf('https://calendly.com/acme/30min', BASE, 'www.other.example')!.src).to.contain('embed_domain=www.other.example');
  });
});

/** Hosts that begin, end or look like a provider's. */
const LOOKALIKES = ['vimeo.com.evil.example', 'evilvimeo.com', 'dai.ly.evil.example', 'twitch.tv.evil.example', 'open.spotify.com.evil.example', 'soundcloud.com.evil.example', 'www.google.com.evil.example', 'google.evil.example', 'openstreetmap.org.evil.example', 'twitter.com.evil.example', 'x.com.evil.example', 'notx.com', 'instagram.com.evil.example', 'tiktok.com.evil.example', 'loom.com.evil.example', 'calendly.com.evil.example', 'xn--vime-0qa.com'];

describe('an address made by an attacker', () => {
  for (const host of LOOKALIKES)
    it(`is named by its own host: ${host}`, () => {
      for (const path of ['/76979871', '/video/x84sh87', '/maps?q=a', '/jack/status/20', '/p/CUbHfhpswxt/', '/share/e5b8c04bca094dd8a5507925ab887002', '/acme/30min'])
        expect(of(`https://${host}${path}`)).to.include({ service: host, provider: host, kind: 'content' });
    });

  const nasty = ['"onload="alert(1)', "'><script>alert(1)</script>", '../../evil', '..%2f..%2fevil', '%00', '%E0%A4%A', '\\..\\evil', '//evil.example', '@evil.example', 'javascript:alert(1)', '?&&==', '#"><img src=x onerror=alert(1)>', '\u202e', 'é', 'a'.repeat(5000)];
  const shapes = ['https://vimeo.com/76979871/*', 'https://player.vimeo.com/video/76979871?h=*', 'https://vimeo.com/*', 'https://www.dailymotion.com/video/*', 'https://geo.dailymotion.com/player.html?video=*', 'https://www.twitch.tv/*', 'https://www.twitch.tv/embed/*/chat', 'https://clips.twitch.tv/*', 'https://player.twitch.tv/?channel=*', 'https://open.spotify.com/track/*', 'https://soundcloud.com/*/b', 'https://w.soundcloud.com/player/?url=*', 'https://www.google.com/maps/place/*', 'https://www.google.com/maps/embed/v1/*', 'https://www.google.com/maps?q=*', 'https://www.google.com/maps/dir/*/b/', 'https://www.openstreetmap.org/#map=*/1/1', 'https://www.openstreetmap.org/export/embed.html?bbox=*', 'https://osm.org/go/*', 'https://x.com/jack/status/20*', 'https://platform.twitter.com/embed/Tweet.html?id=*', 'https://www.instagram.com/p/*/', 'https://www.instagram.com/*', 'https://www.tiktok.com/@*', 'https://www.loom.com/share/*', 'https://tube.example/w/*', 'https://calendly.com/*', 'https://www.youtube.com/watch?v=*'];
  const hosts = /^((player\.)?vimeo\.com|geo\.dailymotion\.com|(www|player|clips)\.twitch\.tv|open\.spotify\.com|w\.soundcloud\.com|(www|maps)\.google\.com|www\.openstreetmap\.org|platform\.twitter\.com|www\.instagram\.com|www\.tiktok\.com|www\.loom\.com|tube\.example|calendly\.com|www\.youtube-nocookie\.com)$/;
  for (const shape of shapes)
    it(`leads to the provider's own host and nowhere else: ${shape}`, () => {
      for (const part of nasty)
        for (const address of [shape.replace('*', part), shape.replace('*', encodeURIComponent(part))]) {
          const embed = embedOf(address, BASE);
          if (!embed) continue;
          const { protocol, hostname, username, href } = new URL(embed.src);
          expect([protocol, username, embed.service === hostname || hosts.test(hostname)], `${address} → ${embed.src}`).to.deep.equal(['https:', '', true]);
          expect(href).not.to.match(/[<>"\s]/);
          for (const link of [embed.link, embed.play ?? embed.src]) expect(new URL(link).protocol, link).to.equal('https:');
        }
    });

  it('carries no name and password along', () => {
    for (const address of ['https://user:secret@vimeo.com/76979871', 'https://user:secret@tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv', 'https://user:secret@calendly.com/acme']) expect(of(address).src).not.to.contain('secret');
  });
});
