import { expect } from 'chai';
import { clear, doorway, heard, settle, told } from './doorway.js';

const held = (what: string) => `<script type="text/plain" data-consent="a~">told.push('${what}')</script>`;
const picture = '<img data-consent="a~" data-src="data-none.png" alt="">';

/** A host in the box, with a shadow root of its own. */
function host(box: Element, mode: ShadowRootMode = 'open'): ShadowRoot {
  const element = document.createElement('section');
  box.append(element);
  return element.attachShadow({ mode });
}

describe('the gate in shadow trees', () => {
  afterEach(clear);

  it('holds and lets in what is in a root attached later, its markup before the grant and after', async () => {
    const { box, grant, name } = doorway();
    const own = (html: string) => html.replaceAll('a~', name('a~'));
    const root = host(box);
    root.innerHTML = own(held('before') + picture);
    await settle();
    expect([told, root.querySelector('img')!.hasAttribute('src')]).to.deep.equal([[], false]);
    grant('a~');
    root.append(document.createRange().createContextualFragment(own(held('after'))));
    expect(await heard(2)).to.deep.equal(['before', 'after']);
    expect(root.querySelector('img')!.hasAttribute('src')).to.equal(true);
  });

  it('finds roots that were there before it, one inside another', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const outer = host(place);
    outer.innerHTML = '<p></p>';
    const inner = host(outer.querySelector('p')!);
    const { grant, name } = doorway();
    inner.innerHTML = held('inner').replace('a~', name('a~'));
    grant('a~');
    expect(await heard(1)).to.deep.equal(['inner']);
    place.remove();
  });

  it('gives way to the browser while it looks for roots in a large page, not in a small one', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'scheduler');
    let given = 0;
    Object.defineProperty(window, 'scheduler', { configurable: true, value: { yield: async () => void (given += 1) } });
    const place = document.createElement('div');
    document.body.append(place);
    try {
      doorway();
      await settle();
      // Once for the first script's turn, whether there is one or not.
      expect(given).to.equal(1);
      given = 0;
      place.innerHTML = '<p></p>'.repeat(25_000);
      doorway();
      await settle();
      expect(given).to.be.within(3, 50);
    } finally {
      place.remove();
      if (own) Object.defineProperty(window, 'scheduler', own);
      else Reflect.deleteProperty(window, 'scheduler');
    }
  });

  it('finds roots in a page as large as a book, though the page changes while it looks', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<p><b></b></p>'.repeat(10_000);
    const [early, late, moved] = [host(place), host(place), host(place)];
    place.prepend(early.host);
    const { grant, name } = doorway();
    moved.innerHTML = held('moved').replace('a~', name('a~'));
    late.innerHTML = held('late').replace('a~', name('a~'));
    early.innerHTML = held('early').replace('a~', name('a~'));
    place.prepend(moved.host);
    place.querySelector('p')!.remove();
    grant('a~');
    expect((await heard(3)).sort()).to.deep.equal(['early', 'late', 'moved']);
    place.remove();
  });

  it('takes back what is in them, connected or not', async () => {
    const { box, grant, deny, name } = doorway();
    const root = host(box);
    root.innerHTML = picture.replace('a~', name('a~'));
    grant('a~');
    const image = root.querySelector('img')!;
    expect(image.hasAttribute('src')).to.equal(true);
    root.host.remove();
    deny('a~');
    expect(image.hasAttribute('src')).to.equal(false);
  });

  it('looks after a closed root that it is told of', async () => {
    const { attachShadow } = Element.prototype;
    const { box, grant, gate, name } = doorway();
    const element = document.createElement('section');
    box.append(element);
    // As if it had been attached before temoin came.
    const root = attachShadow.call(element, { mode: 'closed' });
    root.innerHTML = held('closed').replace('a~', name('a~'));
    gate.watch(root);
    await settle();
    expect(told).to.deep.equal([]);
    grant('a~');
    expect(await heard(1)).to.deep.equal(['closed']);
  });

  it('attaches roots as the browser does', () => {
    doorway();
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'open', delegatesFocus: true });
    expect([root, root.delegatesFocus]).to.deep.equal([element.shadowRoot, true]);
    expect(() => element.attachShadow({ mode: 'open' })).to.throw(DOMException);
  });
});
