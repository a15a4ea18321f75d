import { expect } from 'chai';
import type { Decision } from '../../../src/core/decision.js';
import type { Policy } from '../../../src/core/policy.js';
import type { ConsentEmbed } from '../../../src/embeds/consent-embed.element.js';
import { define } from '../../../src/embeds/index.js';
import * as providers from '../../../src/embeds/providers/index.js';
import en from '../../../src/locales/en.js';
import type { SiteTexts } from '../../../src/locales/texts.js';
import type { EmbedView } from '../../../src/panel/view.js';

const VIDEO = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
const PAGE = '/test/unit/storage/page.html';

const SITE_TEXTS: SiteTexts = { embeds: { video: { once: 'Play it' } } };
const POLICY: Policy = { categories: [], noticeVersion: '1', expiresDays: 182, model: 'opt-in', gpc: false };

const decisions: Decision[] = [];
const warnings: [code: string, about: unknown][] = [];
const asked: string[] = [];
const failures: unknown[] = [];
let isAway = false;
const host = {
  page: {
    settings: { siteTexts: SITE_TEXTS, policy: POLICY },
    /** Of all parts, the only one that answers with something. */
    load: async (name: string): Promise<unknown> => {
      asked.push(name);
      if (isAway && name === 'temoin.providers') throw new TypeError('out of reach');
      return name === 'temoin.providers' ? providers : {};
    },
    warn: (code: string, _element?: object | null, about?: unknown) => void warnings.push([code, about]),
    notLoaded: (error: unknown) => void failures.push(error),
  },
  prepare: () => Promise.resolve([null, { default: en }] as const),
  decide: (decision: Decision) => void decisions.push(decision),
};
let box: HTMLElement;

function put(attributes: Record<string, string>, content = ''): ConsentEmbed {
  const element = document.createElement('consent-embed');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  box.append(element);
  return element;
}
const frameOf = (element: ConsentEmbed) => element.shadowRoot!.querySelector('iframe');
const placeholderOf = (element: ConsentEmbed) => element.shadowRoot!.querySelector<HTMLElement & { view: EmbedView }>('consent-placeholder');
/** What the placeholder says when all are allowed. */
const decided = (decision: Decision) => Object.assign(new Event('consent-decision', { bubbles: true }), { decision });
// A failed comparison of nodes is never reported: the runner would write out all that hangs on them. So tests compare facts.
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('consent-embed', () => {
  before(() => {
    define(host);
    define(host);
  });
  beforeEach(() => {
    document.body.append((box = document.createElement('div')));
    isAway = false;
    decisions.length = warnings.length = asked.length = failures.length = 0;
  });
  afterEach(() => box.remove());

  it('frames nothing by itself', async () => {
    const element = put({ src: VIDEO });
    await settle();
    expect(!!frameOf(element)).to.equal(false);
  });

  it('shows a placeholder with the facts while it is held', async () => {
    const element = put({ src: VIDEO, title: 'Bunny', poster: '/bunny.jpg' });
    element.hold();
    await settle();
    expect(placeholderOf(element)!.view).to.deep.include({
      title: 'Bunny',
      service: 'YouTube',
      provider: 'Google (United States)',
      link: VIDEO,
      poster: '/bunny.jpg',
      siteTexts: SITE_TEXTS,
      names: ['multimedia'],
      kind: 'video',
    });
    expect(!!frameOf(element)).to.equal(false);
  });

  it('frames the private form of the address once it is let in', () => {
    const element = put({ src: `${VIDEO}&t=90`, title: 'Bunny' });
    element.letIn();
    const frame = frameOf(element)!;
    expect([frame.src, frame.title, frame.referrerPolicy, frame.allowFullscreen]).to.deep.equal([
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=90',
      'Bunny',
      'strict-origin-when-cross-origin',
      true,
    ]);
    expect(frame.allow).to.contain('encrypted-media');
  });

  it('does not start to play because consent came', () => {
    const element = put({ src: VIDEO });
    element.letIn();
    expect(frameOf(element)!.src).not.to.contain('autoplay=1');
  });

  it('has a frame titled by the service where it has no title', () => {
    const element = put({ src: VIDEO });
    element.letIn();
    expect(frameOf(element)!.title).to.equal('YouTube');
  });

  it('takes the frame away again and puts the placeholder back', async () => {
    const element = put({ src: VIDEO });
    // The gate shuts what it opened, and says hold.
    element.letIn()();
    element.hold();
    await settle();
    expect([!!frameOf(element), !!placeholderOf(element)]).to.deep.equal([false, true]);
  });

  it('keeps the frame that plays when it is let in a second time', async () => {
    const element = put({ src: PAGE });
    element.letIn();
    await settle();
    const frame = frameOf(element);
    element.letIn();
    expect(frameOf(element) === frame).to.equal(true);
  });

  it('plays this one at the first press, and decides nothing', async () => {
    const element = put({ src: VIDEO });
    element.hold();
    await settle();
    placeholderOf(element)!.dispatchEvent(new Event('embed-once', { bubbles: true }));
    expect(frameOf(element)!.src).to.contain('autoplay=1');
    expect([!!placeholderOf(element), decisions]).to.deep.equal([false, []]);
  });

  it('adds autoplay to a query without losing it', async () => {
    const element = put({ src: `${VIDEO}&list=PL1234567` });
    element.hold();
    await settle();
    placeholderOf(element)!.dispatchEvent(new Event('embed-once', { bubbles: true }));
    expect(frameOf(element)!.src).to.equal('https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?list=PL1234567&autoplay=1');
  });

  it('decides on every name it waits for when all are allowed, and plays', async () => {
    const element = put({ src: VIDEO, consent: 'multimedia youtube' });
    element.hold();
    await settle();
    const notice = { title: 'shown' };
    placeholderOf(element)!.dispatchEvent(decided({ action: 'embed', source: 'embed', notice }));
    expect(decisions).to.deep.equal([{ action: 'embed', source: 'embed', notice, choices: { multimedia: true, youtube: true } }]);
    expect(!!frameOf(element)).to.equal(true);
  });

  it('decides on multimedia where no name is given', async () => {
    const element = put({ src: VIDEO });
    element.hold();
    await settle();
    placeholderOf(element)!.dispatchEvent(decided({ action: 'embed', source: 'embed' }));
    expect(decisions[0]!.choices).to.deep.equal({ multimedia: true });
  });

  it('gives the focus to what stands in the frame’s place', async () => {
    const element = put({ src: PAGE });
    element.letIn();
    await settle();
    const frame = frameOf(element)!;
    frame.tabIndex = 0;
    frame.focus();
    const focused = () => element.shadowRoot!.activeElement;
    expect(focused() === frame).to.equal(true);
    if (!customElements.get('consent-placeholder')) {
      const Focusable = class extends HTMLElement {
        connectedCallback(): void {
          this.tabIndex = 0;
        }
      };
      customElements.define('consent-placeholder', Focusable);
    }
    element.hold();
    // The first to stand there is empty: the words, and the focus with them, come when they have been fetched.
    await settle();
    expect(!!focused() && focused() === placeholderOf(element)).to.equal(true);
  });

  const CLIP = 'https://vimeo.com/76979871';
  const CLIP_FRAME = 'https://player.vimeo.com/video/76979871?dnt=1';

  it('fetches the table of providers for an address that is not YouTube’s, and for no other', async () => {
    put({ src: VIDEO }).letIn();
    await settle();
    expect(asked).to.deep.equal([]);
    const element = put({ src: CLIP });
    element.letIn();
    await settle();
    expect([asked, frameOf(element)?.src, frameOf(element)?.title]).to.deep.equal([['temoin.providers'], CLIP_FRAME, 'Vimeo']);
    expect(frameOf(element)!.allow).to.contain('web-share');
  });

  it('is held, and let in, in whatever order the table and the gate come', async () => {
    const element = put({ src: CLIP });
    element.hold();
    await settle();
    expect(placeholderOf(element)!.view).to.deep.include({ service: 'Vimeo', provider: 'Vimeo (United States)', link: CLIP });
    element.letIn();
    expect(frameOf(element)!.src).to.equal(CLIP_FRAME);
    element.hold();
    await settle();
    expect([!!frameOf(element), !!placeholderOf(element)]).to.deep.equal([false, true]);

    const swift = put({ src: CLIP });
    swift.letIn();
    swift.hold();
    await settle();
    expect([!!frameOf(swift), !!placeholderOf(swift)]).to.deep.equal([false, true]);
    swift.hold();
    swift.letIn();
    await settle();
    expect([frameOf(swift)?.src, !!placeholderOf(swift)]).to.deep.equal([CLIP_FRAME, false]);
  });

  it('shows the last of two addresses given before the table is here', async () => {
    const element = put({ src: CLIP });
    element.letIn();
    element.setAttribute('src', 'https://www.loom.com/share/e5b8c04bca094dd8a5507925ab887002');
    await settle();
    expect(frameOf(element)!.src).to.equal('https://www.loom.com/embed/e5b8c04bca094dd8a5507925ab887002');
  });

  it('plays another provider’s at the first press, by that provider’s own word for it', async () => {
    for (const [src, frame] of [
      [CLIP, `${CLIP_FRAME}&autoplay=1`],
      ['https://soundcloud.com/forss/flickermood', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood&auto_play=true'],
      ['https://open.spotify.com/track/4cOdK2wGLETKBW3PvgPWqT', 'https://open.spotify.com/embed/track/4cOdK2wGLETKBW3PvgPWqT'],
    ] as const) {
      const element = put({ src });
      element.hold();
      await settle();
      placeholderOf(element)!.dispatchEvent(new Event('embed-once', { bubbles: true }));
      expect(frameOf(element)!.src).to.equal(frame);
    }
  });

  it('boxes the frames of providers that work so, and no others', async () => {
    const boxed = put({ src: 'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv' });
    boxed.letIn();
    const free = put({ src: CLIP });
    free.letIn();
    await settle();
    expect([frameOf(boxed)!.sandbox.contains('allow-scripts'), frameOf(boxed)!.sandbox.contains('allow-top-navigation'), frameOf(free)!.hasAttribute('sandbox')]).to.deep.equal([true, false, false]);
  });

  it('is as high as its provider needs, unless the site says a ratio', async () => {
    const [element, given] = [put({ src: 'https://x.com/jack/status/20' }), put({ src: 'https://x.com/jack/status/20', 'aspect-ratio': '1/1' })];
    given.style.width = '100px';
    await settle();
    expect([element.getBoundingClientRect().height, given.getBoundingClientRect().height]).to.deep.equal([560, 100]);
  });

  it('shows nothing, and says so, when the table cannot be fetched', async () => {
    isAway = true;
    const element = put({ src: CLIP }, '<a href="/">Watch</a>');
    element.letIn();
    element.hold();
    await settle();
    expect([!!frameOf(element), !!placeholderOf(element), failures.length > 0]).to.deep.equal([false, false, true]);
  });

  it('has no poster of somebody else’s, and says so', async () => {
    const element = put({ src: VIDEO, poster: 'https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg' });
    element.hold();
    await settle();
    expect(placeholderOf(element)!.view.poster).to.equal(null);
    expect(warnings).to.deep.equal([['address', 'https://i.ytimg.com/vi/aqz-KE-bpKQ/hqdefault.jpg']]);
  });

  for (const src of ['javascript:alert(1)', 'data:text/html,x', 'https://www.youtube.com/']) {
    it(`frames nothing and says so for ${src} (C1)`, async () => {
      const element = put({ src });
      element.letIn();
      element.hold();
      await settle();
      expect([!!frameOf(element), !!placeholderOf(element)]).to.deep.equal([false, false]);
      expect(warnings).to.deep.include(['address', src]);
    });
  }

  it('reserves the provider’s box, or the one it is given', () => {
    expect(put({ src: VIDEO }).style.aspectRatio).to.equal('16 / 9');
    expect(put({ src: 'https://www.youtube.com/shorts/aqz-KE-bpKQ' }).style.aspectRatio).to.equal('9 / 16');
    expect(put({ src: VIDEO, 'aspect-ratio': '4/3' }).style.aspectRatio).to.equal('4 / 3');
    expect(put({ src: VIDEO, 'aspect-ratio': 'url(x)' }).style.aspectRatio).to.equal('16 / 9');
  });

  it('shows another film when its address changes, held or playing', async () => {
    const element = put({ src: VIDEO });
    element.hold();
    await settle();
    element.setAttribute('src', 'https://youtu.be/YE7VzlLtp-4');
    await settle();
    expect(placeholderOf(element)!.view.link).to.equal('https://youtu.be/YE7VzlLtp-4');
    element.letIn();
    element.setAttribute('src', VIDEO);
    expect(frameOf(element)!.src).to.contain('/aqz-KE-bpKQ');
  });

  it('keeps its own plain link until the placeholder can be shown', async () => {
    const { prepare } = host;
    let arrive = () => {};
    host.prepare = () => new Promise((resolve) => (arrive = () => resolve([null, { default: en }])));
    const element = put({ src: VIDEO }, '<a href="/">Watch</a>');
    element.hold();
    await settle();
    expect([!!placeholderOf(element), element.shadowRoot!.querySelector('slot')!.assignedElements().length]).to.deep.equal([false, 1]);
    arrive();
    host.prepare = prepare;
    await settle();
    expect(!!placeholderOf(element)).to.equal(true);
  });

  it('holds no frame when it is let go outside the page', async () => {
    const element = put({ src: VIDEO });
    element.letIn();
    element.remove();
    element.hold();
    await settle();
    expect(!!frameOf(element)).to.equal(false);
  });
});
