import { expect } from 'chai';
import { asked, failures, frameOf, placeholderOf, put, settle, table, VIDEO, onStage } from './stage.js';

describe('consent-embed of another provider than YouTube', () => {
  onStage();

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
    table.isAway = true;
    const element = put({ src: CLIP }, '<a href="/">Watch</a>');
    element.letIn();
    element.hold();
    await settle();
    expect([!!frameOf(element), !!placeholderOf(element), failures.length > 0]).to.deep.equal([false, false, true]);
  });
});
