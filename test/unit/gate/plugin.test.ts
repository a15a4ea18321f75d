import { expect } from 'chai';
import { isPlugin, openPlugin, type PluginPage } from '../../../src/gate/plugin.js';
import { clear, doorway, settle } from './doorway.js';

const KINDS = [
  ['embed', 'src'],
  ['object', 'data'],
] as const;

/** A page that another tab may have changed the choice of: `elsewhere` is what is stored then. */
function pageOf() {
  const state = { granted: true, elsewhere: 'one' };
  const page: PluginPage = { stored: { id: 'one' }, watchers: new Set(), read: () => ({ id: state.elsewhere }), granted: (name) => name === 'a' && state.granted };
  return { page, state };
}

const held = (tag: string, attribute: string, address = 'about:blank') => {
  const element = document.createElement(tag);
  element.dataset['consent'] = ' a ';
  element.dataset[attribute] = address;
  document.body.append(element);
  if (!isPlugin(element)) throw new Error(`${tag} is no plug-in.`);
  return element;
};

const trust = (_kind: string, text: string) => text;

describe('what plug-ins show', () => {
  afterEach(clear);

  it('is an embed or an object that holds an address', () => {
    const is = (html: string) => isPlugin(Object.assign(document.createElement('div'), { innerHTML: html }).firstElementChild!);
    expect(['<embed data-src="/">', '<object data-data="/"></object>', '<object data-data></object>'].map(is)).to.deep.equal([true, true, true]);
    expect(['<embed data-data="/">', '<object data-src="/"></object>', '<object><!-- --></object>', '<iframe data-src="/"></iframe>', '<embed src="/">'].map(is)).to.deep.equal([false, false, false, false, false]);
  });

  for (const [tag, attribute] of KINDS) {
    it(`has its address from the grant to the withdrawal: ${tag}`, async () => {
      const { put, grant, deny } = doorway();
      const element = put(`<${tag} data-consent="a~" data-${attribute}="about:blank"></${tag}>`);
      expect(element.hasAttribute(attribute)).to.equal(false);
      for (const _ of ['once', 'again']) {
        grant('a~');
        await settle();
        expect(element.getAttribute(attribute)).to.equal('about:blank');
        deny('a~');
        expect([element.hasAttribute(attribute), element.isConnected]).to.deep.equal([false, true]);
      }
    });

    it(`gets no address that runs or holds content by itself: ${tag} (C1)`, async () => {
      const { put, grant, codes } = doorway();
      const element = put(`<${tag} data-consent="a~" data-${attribute}=" java\tscript:alert(1)"></${tag}>`);
      grant('a~');
      await settle();
      expect(element.hasAttribute(attribute)).to.equal(false);
      expect(codes()).to.deep.equal(['address']);
    });

    it(`has none while the page is away, and has it again only if nobody has changed the choice: ${tag}`, () => {
      const { page, state } = pageOf();
      const element = held(tag, attribute);
      const close = openPlugin(element, trust, page);
      const has = () => element.hasAttribute(attribute);
      const go = (type: 'pagehide' | 'pageshow') => dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
      expect(has()).to.equal(true);
      go('pagehide');
      expect(has()).to.equal(false);
      go('pageshow');
      expect(has()).to.equal(true);
      // Withdrawn in another tab: not until this page has followed, and not then.
      go('pagehide');
      state.elsewhere = 'two';
      go('pageshow');
      expect(has()).to.equal(false);
      Object.assign(page, { stored: { id: 'two' } });
      state.granted = false;
      page.watchers.forEach((watch) => watch());
      expect(has()).to.equal(false);
      // Granted anew in another tab.
      state.granted = true;
      page.watchers.forEach((watch) => watch());
      expect(has()).to.equal(true);
      close();
      expect([has(), page.watchers.size]).to.deep.equal([false, 0]);
      go('pageshow');
      expect(has()).to.equal(false);
      element.remove();
    });

    it(`is put in anew with its address, and without: ${tag}`, async () => {
      const element = held(tag, attribute);
      let changes = 0;
      const watching = new MutationObserver((records) => (changes += records.length));
      watching.observe(document.body, { childList: true });
      const close = openPlugin(element, trust);
      await settle();
      expect(changes).to.be.above(0);
      changes = 0;
      close();
      await settle();
      expect(changes).to.be.above(0);
      element.remove();
    });
  }

  it('is trusted where the page asks for that', () => {
    const element = held('embed', 'src', 'about:blank');
    const asked: string[] = [];
    openPlugin(element, ((kind: string, text: string) => (asked.push(`${kind} ${text}`), text)))();
    expect(asked).to.deep.equal(['createScriptURL about:blank']);
    element.remove();
  });
});
