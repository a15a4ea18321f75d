import { expect } from 'chai';
import { createGate } from '../../../src/gate/gate.js';
import { openMarkup } from '../../../src/gate/markup.js';
import { refusalOf } from '../../../src/inspect/refusal.js';
import { clear, doorway, heard, settle, told } from './doorway.js';

const held = (names: string, more = '') => `<script type="text/plain" data-consent="${names}" ${more}>told.push('${names.replace(/[\d~]/g, '')}')</script>`;

describe('the gate', () => {
  afterEach(clear);

  it('holds what is marked until its name is granted', async () => {
    const { put, grant } = doorway();
    put(held('a~'));
    await settle();
    expect(told).to.deep.equal([]);
    grant('a~');
    expect(await heard(1)).to.deep.equal(['a']);
  });

  it('holds what was in the page before it began, and what is put there later', async () => {
    const { put, grant } = doorway({ before: held('a~') });
    put(held('b~'));
    grant('a~', 'b~');
    put(held('c~'));
    grant('c~');
    expect((await heard(3)).sort()).to.deep.equal(['a', 'b', 'c']);
  });

  it('lets in at once what comes after the grant', async () => {
    const { put, grant } = doorway();
    grant('a~');
    put(held('a~'));
    await heard(1);
  });

  it('waits for every name', async () => {
    const { put, grant } = doorway();
    put(`<script type="text/plain" data-consent=" a~\n b~ ">told.push('both')</script>`);
    grant('a~');
    await settle();
    expect(told).to.deep.equal([]);
    grant('b~');
    expect(await heard(1)).to.deep.equal(['both']);
  });

  for (const mark of ['data-consent=""', 'data-consent', 'data-consent="  "']) {
    it(`holds what is marked without a name: ${mark}`, async () => {
      const { put } = doorway();
      put(`<script type="text/plain" ${mark}>told.push('unnamed')</script>`);
      await settle();
      expect(told).to.deep.equal([]);
    });
  }

  it('holds an unknown name for ever, whatever else is granted', async () => {
    const { put, grant } = doorway();
    put(held('a~') + held('nobody~') + held('A~') + held('constructor'));
    grant('a~');
    await settle();
    expect(told).to.deep.equal(['a']);
  });

  it('runs a script once, however often it is looked at, moved, removed and put back', async () => {
    const { put, grant, deny, gate, find, box } = doorway();
    put(held('a~', 'id="mover"'));
    grant('a~');
    await heard(1);
    gate.update();
    box.append(find('#mover'));
    await settle();
    const ran = find('#mover');
    ran.remove();
    await settle();
    box.append(ran);
    deny('a~');
    grant('a~');
    await settle();
    expect(told).to.deep.equal(['a']);
  });

  it('does not run the held element a second time when somebody puts it back', async () => {
    const { put, grant, box } = doorway();
    const element = put(held('a~'));
    grant('a~');
    await heard(1);
    box.append(element);
    await settle();
    expect(told).to.deep.equal(['a']);
  });

  it('does not run what was taken out of the page before its turn', async () => {
    const { put, grant } = doorway();
    const element = put(held('a~'));
    grant('a~');
    element.remove();
    await settle();
    expect(told).to.deep.equal([]);
  });

  it('does not run what was withdrawn before its turn', async () => {
    const { put, grant, deny } = doorway();
    put(held('a~'));
    grant('a~');
    deny('a~');
    await settle();
    expect(told).to.deep.equal([]);
  });

  it('is stale when a script has run that would not be let in any more', async () => {
    const { put, grant, deny, gate } = doorway();
    put(held('a~ b~') + '<img data-consent="c~" data-src="data-none.png" alt="">');
    grant('c~');
    deny('c~');
    expect(gate.isStale()).to.equal(false);
    grant('a~', 'b~');
    await heard(1);
    expect(gate.isStale()).to.equal(false);
    deny('b~');
    expect(gate.isStale()).to.equal(true);
    grant('b~');
    expect(gate.isStale()).to.equal(false);
  });

  it('does not run again what the browser has run already, and says so', async () => {
    const { box, grant, codes, name } = doorway();
    const live = document.createElement('script');
    live.dataset['consent'] = name('a~');
    live.text = 'told.push("live")';
    box.append(live);
    grant('a~');
    await settle();
    expect(told).to.deep.equal(['live']);
    expect(codes()).to.deep.equal(['not-held']);
  });

  it('refuses an address that runs by itself, and says which', async () => {
    const { put, grant, warnings, codes, name } = doorway();
    for (const address of ['javascript:told.push(1)', 'data:text/javascript,told.push(2)', ' java\nscript:told.push(3)', 'DATA:text/javascript,told.push(4)'])
      put(`<script type="text/plain" data-consent="a~" data-src="${address}"></script>`);
    grant('a~');
    await settle();
    expect(told).to.deep.equal([]);
    expect(refusalOf(warnings[0]!.element as Element)).to.deep.equal({ code: 'address', about: 'javascript:told.push(1)' });
    expect(codes()).to.deep.equal(['address', 'address', 'address', 'address']);
    expect(document.querySelector(`script:not([type="text/plain"])[data-consent="${name('a~')}"]`)).to.equal(null);
  });

  it('says once what it could not let in', async () => {
    const { put, grant, gate, codes } = doorway();
    put('<div data-consent="a~">nothing held here</div>');
    grant('a~');
    gate.update();
    await settle();
    gate.update();
    await settle();
    expect(codes()).to.deep.equal(['empty']);
  });

  it('fetches what embeds are made of when there is one, granted or not', async () => {
    const { put, embedsAsked } = doorway();
    expect(embedsAsked()).to.equal(0);
    put('<consent-embed src="/" consent="a~"></consent-embed>');
    await settle();
    expect(embedsAsked()).to.be.above(0);
  });

  it('opens an embed for its own names, or for multimedia, and has it wait again', () => {
    const { box, grant, deny, name } = doorway();
    const did: string[] = [];
    const embed = (what: string, consent?: string) => {
      const element = Object.assign(document.createElement('consent-embed'), { letIn: () => (did.push(`${what} in`), () => {}), hold: () => void did.push(`${what} held`) });
      if (consent) element.setAttribute('consent', consent);
      box.append(element);
    };
    embed('named', name('a~'));
    embed('unnamed');
    grant('a~');
    grant('multimedia');
    expect(did.splice(0).filter((what) => what.endsWith('in'))).to.deep.equal(['named in', 'unnamed in']);
    deny('a~', 'multimedia');
    expect(did).to.deep.equal(['named held', 'unnamed held']);
  });

  it('does not look at what is not marked, whatever is granted', async () => {
    const { put, grant, warnings } = doorway();
    grant('multimedia');
    put('<div>not marked</div>').append(document.createElement('p'));
    await settle();
    expect(warnings).to.deep.equal([]);
  });

  it('shuts what is not granted any more, the last first, and opens nothing by that', () => {
    const names = new Set(['open here']);
    const gate = createGate({ granted: (name) => names.has(`${name} here`), nonce: '', warn: Object }, async () => ({ openMarkup }));
    const { put } = doorway();
    const all = ['open', 'waiting', 'open'].map((name, index) => put(`<img alt="" class="${index}" data-consent="${name}" data-src="data-none.png">`));
    const addresses = () => all.map((element) => element.hasAttribute('src'));
    const watching = new MutationObserver(() => {});
    gate.update();
    expect(addresses()).to.deep.equal([true, false, true]);
    names.add('waiting here');
    gate.shut();
    expect(addresses()).to.deep.equal([true, false, true]);
    names.delete('open here');
    all.forEach((element) => watching.observe(element, { attributes: true }));
    gate.shut();
    expect(addresses()).to.deep.equal([false, false, false]);
    expect(watching.takeRecords().map(({ target }) => (target as Element).className)).to.deep.equal(['2', '0']);
    names.clear();
  });

  it('goes on past one that is refused', async () => {
    const { put, grant } = doorway();
    put('<iframe data-consent="a~" data-src="javascript:0" title="x"></iframe>' + held('a~'));
    grant('a~');
    expect(await heard(1)).to.deep.equal(['a']);
  });
});
