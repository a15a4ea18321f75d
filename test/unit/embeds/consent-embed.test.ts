import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import { decided, decisions, frameOf, host, PAGE, placeholderOf, put, settle, SITE_TEXTS, VIDEO, warnings, onStage } from './stage.js';

describe('consent-embed', () => {
  onStage();

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
