import { expect } from 'chai';
import { embedOf } from '../../../src/embeds/providers/index.js';

const BASE = 'https://site.example/page';
const ID = 'aqz-KE-bpKQ';
const FRAME = `https://www.youtube-nocookie.com/embed/${ID}`;
const LIST = 'PLFgquLnL59alCl_2TQvOiD5Vgm1hCaGSI';

/** Address as copied → path and query of the frame on the nocookie host. */
const shapes: [address: string, frame: string][] = [
  [`https://www.youtube.com/watch?v=${ID}`, ID],
  [`https://youtube.com/watch?v=${ID}`, ID],
  [`http://www.youtube.com/watch?v=${ID}`, ID],
  [`//www.youtube.com/watch?v=${ID}`, ID],
  [`https://m.youtube.com/watch?v=${ID}`, ID],
  [`https://music.youtube.com/watch?v=${ID}`, ID],
  [`https://WWW.YouTube.com/watch?v=${ID}`, ID],
  [`  https://www.youtube.com/watch?v=${ID}\n`, ID],
  [`https://www.youtube.com/watch/?v=${ID}`, ID],
  [`https://www.youtube.com/?v=${ID}`, ID],
  [`https://youtu.be/${ID}`, ID],
  [`http://youtu.be/${ID}`, ID],
  [`https://youtu.be/${ID}/`, ID],
  [`https://youtu.be/${ID}?si=abcDEF_1-2`, `${ID}?si=abcDEF_1-2`],
  [`https://www.youtube.com/shorts/${ID}`, ID],
  [`https://youtube.com/shorts/${ID}?feature=share`, `${ID}?feature=share`],
  [`https://www.youtube.com/live/${ID}`, ID],
  [`https://www.youtube.com/live/${ID}?feature=shared`, `${ID}?feature=shared`],
  [`https://www.youtube.com/embed/${ID}`, ID],
  [`https://www.youtube.com/embed/${ID}/`, ID],
  [`https://www.youtube-nocookie.com/embed/${ID}`, ID],
  [`https://youtube-nocookie.com/embed/${ID}`, ID],
  [`https://www.youtube.com/embed/${ID}?start=90&end=120`, `${ID}?start=90&end=120`],
  [`https://www.youtube.com/embed/${ID}?rel=0&controls=0&modestbranding=1`, `${ID}?rel=0&controls=0&modestbranding=1`],
  [`https://www.youtube.com/embed/${ID}?autoplay=1&mute=1&loop=1&playlist=${ID}`, `${ID}?autoplay=1&mute=1&loop=1&playlist=${ID}`],
  [`https://www.youtube.com/embed/${ID}?cc_load_policy=1&cc_lang_pref=fr&hl=fr`, `${ID}?cc_load_policy=1&cc_lang_pref=fr&hl=fr`],
  [`https://www.youtube.com/v/${ID}`, ID],
  [`https://www.youtube.com/e/${ID}`, ID],
  [`https://www.youtube.com/v/${ID}?version=3&autohide=1`, `${ID}?version=3&autohide=1`],
  [`https://www.youtube.com/watch?v=${ID}&t=90`, `${ID}?start=90`],
  [`https://www.youtube.com/watch?v=${ID}&t=90s`, `${ID}?start=90`],
  [`https://www.youtube.com/watch?v=${ID}&t=1m30s`, `${ID}?start=90`],
  [`https://www.youtube.com/watch?v=${ID}&t=1h2m3s`, `${ID}?start=3723`],
  [`https://www.youtube.com/watch?v=${ID}&t=2h`, `${ID}?start=7200`],
  [`https://www.youtube.com/watch?v=${ID}#t=1m30s`, `${ID}?start=90`],
  [`https://www.youtube.com/watch?v=${ID}#t=42`, `${ID}?start=42`],
  [`https://youtu.be/${ID}?t=90`, `${ID}?start=90`],
  [`https://youtu.be/${ID}?si=x&t=1h`, `${ID}?si=x&start=3600`],
  [`https://www.youtube.com/watch?t=90&v=${ID}`, `${ID}?start=90`],
  [`https://www.youtube.com/watch?v=${ID}&start=30`, `${ID}?start=30`],
  [`https://www.youtube.com/watch?v=${ID}&t=90&start=30`, `${ID}?start=30`],
  [`https://www.youtube.com/watch?v=${ID}&list=${LIST}`, `${ID}?list=${LIST}`],
  [`https://www.youtube.com/watch?v=${ID}&list=${LIST}&index=3`, `${ID}?list=${LIST}&index=3`],
  [`https://www.youtube.com/watch?list=${LIST}&v=${ID}`, `${ID}?list=${LIST}`],
  [`https://youtu.be/${ID}?list=${LIST}&t=5`, `${ID}?list=${LIST}&start=5`],
  [`https://www.youtube.com/watch?v=${ID}&feature=youtu.be`, `${ID}?feature=youtu.be`],
  [`https://www.youtube.com/watch?app=desktop&v=${ID}`, `${ID}?app=desktop`],
  [`https://www.youtube.com/watch?v=${ID}&ab_channel=A%20B`, `${ID}?ab_channel=A+B`],
  [`https://www.youtube.com/playlist?list=${LIST}`, `videoseries?list=${LIST}`],
  [`https://youtube.com/playlist?list=${LIST}&si=x`, `videoseries?list=${LIST}&si=x`],
  [`https://www.youtube.com/embed/videoseries?list=${LIST}`, `videoseries?list=${LIST}`],
  [`https://www.youtube.com/embed/videoseries?si=x&list=${LIST}&index=2`, `videoseries?si=x&list=${LIST}&index=2`],
  [`https://www.youtube.com/embed/live_stream?channel=UC4R8DWoMoI7CAwX8_LjQHig`, `live_stream?channel=UC4R8DWoMoI7CAwX8_LjQHig`],
  [`https://www.youtube.com/watch?v=_-aA09_-xYz`, '_-aA09_-xYz'],
  [`https://youtu.be/-wtIMTCHWuI`, '-wtIMTCHWuI'],
];

/** YouTube documents it: https://developers.google.com/youtube/player_parameters#Selecting_Content_to_Play */
const documented = `https://www.youtube.com/embed?listType=playlist&list=${LIST}`;

describe('an address of YouTube', () => {
  for (const [address, frame] of shapes) {
    it(`plays on the nocookie host: ${address.trim()}`, () => {
      expect(embedOf(address, BASE)).to.include({ service: 'YouTube', provider: 'Google', src: `https://www.youtube-nocookie.com/embed/${frame}` });
    });
  }

  it('may name a playlist by listType alone, as YouTube’s documentation does', () => {
    const src = new URL(embedOf(documented, BASE)?.src ?? 'about:blank');
    expect(src.host).to.equal('www.youtube-nocookie.com');
    expect(src.searchParams.get('list')).to.equal(LIST);
  });

  it('of any other shape is never framed from a host that sets cookies', () => {
    for (const host of ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be', 'www.youtube-nocookie.com'])
      for (const path of ['/', `/watch?v=${ID}`, `/${ID}`, `/embed/${ID}`, '/@BlenderOfficial', '/c/Blender', '/channel/UC1/live', '/results?search_query=a', '/clip/Ugkx', '/feed/trending']) {
        const embed = embedOf(`https://${host}${path}`, BASE);
        if (embed) expect(new URL(embed.src).host, host + path).to.equal('www.youtube-nocookie.com');
      }
  });

  const unplayable = [
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=',
    'https://www.youtube.com/watch?v=../../evil',
    'https://www.youtube.com/watch?v="onload="alert(1)',
    'https://www.youtube.com/embed/',
    'https://www.youtube.com/@BlenderOfficial',
    'https://www.youtube.com/c/Blender/videos',
    'https://www.youtube.com/user/Blender',
    'https://www.youtube.com/channel/UC4R8DWoMoI7CAwX8_LjQHig',
    'https://www.youtube.com/results?search_query=cookies',
    'https://youtu.be/',
  ];
  for (const address of unplayable) {
    it(`has nothing to play: ${address}`, () => expect(embedOf(address, BASE)).to.equal(null));
  }

  it('that only looks like YouTube’s is another provider’s', () => {
    for (const host of ['www.youtube.com.evil.example', 'notyoutube.com', 'youtube.com.co', 'evil.example', 'youtu.be.evil.example'])
      expect(embedOf(`https://${host}/watch?v=${ID}`, BASE), host).to.include({ service: host, provider: host });
  });

  it('with a port or a password goes to the one host all the same', () => {
    for (const address of [`https://www.youtube.com:8443/watch?v=${ID}`, `https://user:secret@www.youtube.com/watch?v=${ID}`])
      expect(embedOf(address, BASE)!.src).to.equal(FRAME);
  });

  it('reserves an upright box for a short, a wide one for the rest', () => {
    expect(embedOf(`https://www.youtube.com/shorts/${ID}`, BASE)!.box.aspectRatio).to.equal('9/16');
    for (const path of [`watch?v=${ID}`, `embed/${ID}`, `live/${ID}`, `playlist?list=${LIST}`]) expect(embedOf(`https://www.youtube.com/${path}`, BASE)!.box.aspectRatio, path).to.equal('16/9');
  });
});

describe('the plain link of a YouTube embed', () => {
  const link = (address: string) => embedOf(address, BASE)!.link;

  it('is the address itself where a reader can go there', () => {
    for (const address of [`https://www.youtube.com/watch?v=${ID}&t=90`, `https://youtu.be/${ID}?t=90`, `https://www.youtube.com/shorts/${ID}`, `https://www.youtube.com/playlist?list=${LIST}`])
      expect(link(address)).to.equal(address);
  });

  it('is the video’s own page for the address of a frame', () => {
    for (const address of [`https://www.youtube.com/embed/${ID}`, `https://www.youtube-nocookie.com/embed/${ID}?rel=0`]) {
      const { host, pathname, searchParams } = new URL(link(address));
      expect(['youtu.be', 'www.youtube.com'], address).to.include(host);
      expect(searchParams.get('v') ?? pathname.slice(1), address).to.equal(ID);
    }
    expect(link(`https://www.youtube.com/embed/videoseries?list=${LIST}`)).to.equal(`https://www.youtube.com/playlist?list=${LIST}`);
  });

  it('begins where the frame would', () => {
    // A video's page knows `t`, not `start`.
    expect(new URL(link(`https://www.youtube.com/embed/${ID}?start=90`)).searchParams.get('t')).to.match(/^90s?$/);
  });

  it('of a channel’s live stream is the address itself, which names the channel', () => {
    const address = 'https://www.youtube.com/embed/live_stream?channel=UC4R8DWoMoI7CAwX8_LjQHig';
    expect(link(address)).to.equal(address);
  });
});

describe('any other address', () => {
  it('is a plain frame of the host it names', () => {
    expect(embedOf('https://player.example.org/v/1?size=big#t=3', BASE)).to.deep.equal({
      kind: 'content',
      service: 'player.example.org',
      provider: 'player.example.org',
      src: 'https://player.example.org/v/1?size=big#t=3',
      link: 'https://player.example.org/v/1?size=big#t=3',
      box: { aspectRatio: '16/9' },
    });
  });

  it('may be relative to the page', () => {
    expect(embedOf('../map.html', 'https://site.example/fr/page')!.src).to.equal('https://site.example/map.html');
  });

  for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://evil.example/1', 'file:///etc/passwd', 'about:blank', 'mailto:a@b.example', 'https://', 'http://[']) {
    it(`is not framed at all: ${JSON.stringify(address)} (C1)`, () => expect(embedOf(address, BASE)).to.equal(null));
  }
});
