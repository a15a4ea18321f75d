import { expect } from 'chai';
import { clear, doorway, settle } from './doorway.js';

const PIXEL = `${location.origin}/test/unit/gate/media.test.ts`;
const FILE = '/test/unit/gate/media.test.ts';

const held: [html: string, attributes: string[]][] = [
  ['<iframe data-src="about:blank" title="x"></iframe>', ['src']],
  [`<img data-src="${FILE}" data-srcset="${FILE} 1x, ${FILE} 2x" alt="">`, ['src', 'srcset']],
  [`<video data-src="${FILE}" data-poster="${FILE}"></video>`, ['src', 'poster']],
  [`<audio data-src="${FILE}"></audio>`, ['src']],
  [`<link rel="prefetch" data-href="${FILE}">`, ['href']],
  [`<input type="image" data-src="${FILE}" alt="x">`, ['src']],
];

describe('media that waits', () => {
  afterEach(clear);

  for (const [html, attributes] of held) {
    it(`has its address from the grant to the withdrawal: ${html.slice(0, 24)}…`, () => {
      const { put, grant, deny } = doorway();
      const element = put(html.replace(' ', ' data-consent="a~" '));
      const has = () => attributes.map((name) => element.getAttribute(name));
      expect(has()).to.deep.equal(attributes.map(() => null));
      grant('a~');
      expect(has()).to.deep.equal(attributes.map((name) => element.getAttribute(`data-${name}`)));
      deny('a~');
      expect(has()).to.deep.equal(attributes.map(() => null));
      expect(element.isConnected).to.equal(true);
    });
  }

  for (const [child, parent] of [['source', 'video'], ['track', 'video'], ['source', 'audio']] as const) {
    it(`has its address from the grant to the withdrawal: <${child}> in <${parent}>`, () => {
      const { put, grant, deny, find } = doorway();
      put(`<${parent}><${child} data-consent="a~" data-src="${FILE}"></${parent}>`);
      grant('a~');
      expect(find(child).getAttribute('src')).to.equal(FILE);
      deny('a~');
      expect(find(child).hasAttribute('src')).to.equal(false);
    });
  }

  it('gets `srcset` before `src` and loses it after it: WebKit fetches what is in force after each', async () => {
    const { put, grant, deny } = doorway();
    const image = put(`<img data-consent="a~" data-src="${FILE}" data-srcset="${FILE} 2x" alt="">`);
    const other = put(`<img data-consent="a~" data-srcset="${FILE} 2x" data-src="${FILE}" alt="">`);
    const changes: string[] = [];
    const watching = new MutationObserver((records) => changes.push(...records.map(({ attributeName }) => attributeName!)));
    for (const element of [image, other]) watching.observe(element, { attributes: true });
    grant('a~');
    await settle();
    expect(changes.splice(0)).to.deep.equal(['srcset', 'src', 'srcset', 'src']);
    deny('a~');
    await settle();
    expect(changes).to.deep.equal(['src', 'srcset', 'src', 'srcset']);
  });

  it('has its player look at a source again, and at nothing that is no source of it', () => {
    const { put, grant, deny, find, warnings, gate, name } = doorway();
    put(`<video><source data-consent="a~" data-src="${FILE}"></video><video class="whole" data-consent="a~" data-src="${FILE}"></video><picture><source data-consent="a~" data-srcset="${FILE}"></picture>`);
    const looked: string[] = [];
    find<HTMLVideoElement>('video').load = () => void looked.push('player');
    find<HTMLVideoElement>('.whole').load = () => void looked.push('whole');
    // A source that nothing is around.
    const root = put('<section></section>').attachShadow({ mode: 'closed' });
    root.innerHTML = `<source data-consent="${name('a~')}" data-src="${FILE}">`;
    gate.watch(root);
    grant('a~');
    // What gets its own address looks by itself.
    expect(looked.splice(0)).to.deep.equal(['player']);
    expect(root.querySelector('source')!.getAttribute('src')).to.equal(FILE);
    expect(warnings).to.deep.equal([]);
    deny('a~');
    expect(looked.sort()).to.deep.equal(['player', 'whole']);
    expect(root.querySelector('source')!.hasAttribute('src')).to.equal(false);
  });

  it('of a <picture> is held source by source', () => {
    const { put, grant, find } = doorway();
    put(`<picture><source data-consent="a~" data-srcset="${FILE}"><img data-consent="a~" data-src="${FILE}" alt=""></picture>`);
    grant('a~');
    expect([find('source').getAttribute('srcset'), find('img').getAttribute('src')]).to.deep.equal([FILE, FILE]);
  });

  it('in a frame is gone after a withdrawal, not only its address', async () => {
    const { put, grant, deny } = doorway();
    const frame = put(`<iframe data-consent="a~" data-src="${URL.createObjectURL(new Blob(['<p>theirs'], { type: 'text/html' }))}" title="x"></iframe>`) as HTMLIFrameElement;
    const loaded = new Promise((resolve) => frame.addEventListener('load', () => frame.contentDocument?.querySelector('p') && resolve(null)));
    grant('a~');
    await loaded;
    deny('a~');
    await settle();
    expect(frame.isConnected).to.equal(true);
    expect(frame.contentDocument!.body.textContent).to.equal('');
  });

  it('comes back at a second grant', () => {
    const { put, grant, deny } = doorway();
    const image = put(`<img data-consent="a~" data-src="${FILE}" alt="">`);
    grant('a~');
    deny('a~');
    grant('a~');
    expect(image.getAttribute('src')).to.equal(FILE);
  });

  it('taken out of the page has no address when it comes back without consent', async () => {
    const { put, grant, deny, box } = doorway();
    const image = put(`<img data-consent="a~" data-src="${FILE}" alt="">`);
    grant('a~');
    image.remove();
    await settle();
    deny('a~');
    expect(image.hasAttribute('src')).to.equal(false);
    box.append(image);
    await settle();
    expect(image.hasAttribute('src')).to.equal(false);
  });

  for (const address of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
    it(`gets no address that runs or holds content by itself: ${JSON.stringify(address)} (C1)`, () => {
      const { box, grant, codes, name } = doorway();
      for (const tag of ['iframe', 'video', 'img']) {
        const element = document.createElement(tag);
        element.dataset['consent'] = name('a~');
        element.dataset['src'] = address;
        box.append(element);
      }
      grant('a~');
      expect(box.querySelector('[src]')).to.equal(null);
      expect(codes()).to.have.lengthOf(3);
    });
  }

  it('with one address refused has none to take away', () => {
    const { put, grant, deny, codes } = doorway();
    const video = put(`<video data-consent="a~" data-src="${PIXEL}" data-poster="data:image/gif;base64,R0lGOD"></video>`);
    grant('a~');
    deny('a~');
    expect(video.hasAttribute('src')).to.equal(false);
    expect(codes()).to.have.lengthOf(1);
  });
});
