import { expect } from 'chai';
import { isExecutable, sourceOf } from '../../../src/gate/script.js';
import { broken, clear, doorway, heard, script, settle, told } from './doorway.js';

const inline = (what: string, more = '') => `<script type="text/plain" data-consent="a~" ${more}>told.push('${what}')</script>`;
const external = (what: string, more = '', attribute = 'data-src') => `<script type="text/plain" data-consent="a~" ${attribute}="${script(what)}" ${more}></script>`;

describe('held scripts', () => {
  afterEach(clear);

  it('run in document order, inline and external alike', async () => {
    const { put, grant } = doorway();
    put(external('1') + inline('2') + external('3') + external('4') + inline('5') + inline('6'));
    grant('a~');
    expect(await heard(6)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
  });

  it('run in document order across names that are granted at once', async () => {
    const { put, grant } = doorway();
    put(external('1') + external('2').replace('a~', 'b~') + inline('3'));
    grant('b~', 'a~');
    expect(await heard(3)).to.deep.equal(['1', '2', '3']);
  });

  it('wait for an external one that began before they came', async () => {
    const { put, grant, gate } = doorway();
    put(external('1'));
    grant('a~');
    gate.update();
    gate.update();
    put(inline('2'));
    expect(await heard(2)).to.deep.equal(['1', '2']);
  });

  it('run though they come before markup whose opening has begun, and takes its time', async () => {
    let arrive = () => {};
    const { grant, put, box, name } = doorway({ travels: new Promise((resolve) => (arrive = resolve)) });
    put('<div data-consent="a~"><!-- <script>told.push("markup")</script> --></div>');
    grant('a~');
    await settle();
    box.insertAdjacentHTML('afterbegin', name('<script type="text/plain" data-consent="a~">told.push("first")</script>'));
    await settle();
    arrive();
    expect(await heard(2)).to.have.members(['markup', 'first']);
  });

  it('do not wait for one that fails', async () => {
    const { put, grant } = doorway();
    put(`<script type="text/plain" data-consent="a~" data-src="${broken()}"></script>` + `<script type="text/plain" data-consent="a~" data-src=""></script>` + external('2') + inline('3'));
    grant('a~');
    expect(await heard(2)).to.deep.equal(['2', '3']);
  });

  it('keep every attribute', async () => {
    const { put, grant, find } = doorway();
    const attributes = {
      id: 'kept',
      class: 'x y',
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
      fetchpriority: 'low',
      'data-site': '42',
      'data-cache': 'no',
      charset: 'utf-8',
      'xml:lang': 'en',
    };
    put(external('kept', Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ')));
    grant('a~');
    await heard(1);
    for (const [name, value] of Object.entries(attributes)) expect(find('#kept').getAttribute(name), name).to.equal(value);
  });

  it('keep attributes that only begin like those they do not keep, and no handler', async () => {
    const { put, grant, find } = doorway();
    put(inline('kept', 'id="kept" data-source="1" data-types="2" srcs="3" nonces="4" onclick="0" onbeforescriptexecute="0"'));
    grant('a~');
    await heard(1);
    expect([...find('#kept').attributes].map(({ name }) => name).sort()).to.deep.equal(['data-consent', 'data-source', 'data-types', 'id', 'nonces', 'srcs', 'type']);
  });

  it('with `async` hold up nobody', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src')!;
    const { put, grant } = doorway();
    put(external('1') + '<script type="text/plain" data-consent="a~" async data-src="/never"></script>' + inline('2'));
    // An address that nothing ever comes from: it is not asked at all.
    const set = function (this: HTMLScriptElement, url: unknown) {
      if (String(url) !== '/never') own.set!.call(this, url);
    };
    Object.defineProperty(HTMLScriptElement.prototype, 'src', { ...own, set });
    try {
      grant('a~');
      expect(await heard(2)).to.deep.equal(['1', '2']);
    } finally {
      Object.defineProperty(HTMLScriptElement.prototype, 'src', own);
    }
  });

  it('give way to the browser before each, by `scheduler.yield` where there is one', async () => {
    const { put, grant } = doorway();
    const own = Object.getOwnPropertyDescriptor(window, 'scheduler');
    const as = (value: unknown) => Object.defineProperty(window, 'scheduler', { configurable: true, value });
    try {
      as({ yield: async () => void told.push('given way') });
      put(inline('1') + inline('2'));
      grant('a~');
      expect(await heard(4)).to.deep.equal(['given way', '1', 'given way', '2']);
      for (const other of [{}, undefined]) {
        told.length = 0;
        as(other);
        put(inline('1') + inline('2'));
        expect(await heard(2)).to.deep.equal(['1', '2']);
      }
    } finally {
      if (own) Object.defineProperty(window, 'scheduler', own);
      else Reflect.deleteProperty(window, 'scheduler');
    }
  });

  it('may have their address in src as well', async () => {
    const { put, grant } = doorway();
    put(external('plain src', '', 'src'));
    await settle();
    expect(told).to.deep.equal([]);
    grant('a~');
    expect(await heard(1)).to.deep.equal(['plain src']);
  });

  it('are found by document.currentScript, with their own data', async () => {
    const { put, grant } = doorway();
    put('<script type="text/plain" data-consent="a~" data-site="7">told.push(document.currentScript.dataset.site)</script>');
    grant('a~');
    expect(await heard(1)).to.deep.equal(['7']);
  });

  it('run as modules where they say so', async () => {
    const { put, grant } = doorway();
    put('<script type="text/plain" data-type="module" data-consent="a~">told.push(typeof import.meta.url)</script>' + external('module file', 'data-type="module"'));
    grant('a~');
    expect((await heard(2)).sort()).to.deep.equal(['module file', 'string']);
  });

  it('wait for an inline module, though it has to fetch first', async () => {
    const { put, grant } = doorway();
    const library = URL.createObjectURL(new Blob(['export const name = "module"'], { type: 'text/javascript' }));
    put(`<script type="text/plain" data-type="module" data-consent="a~">import { name } from '${library}'; told.push(name)</script>` + inline('after') + external('external', 'data-type="module"') + inline('last'));
    grant('a~');
    expect(await heard(4)).to.deep.equal(['module', 'after', 'external', 'last']);
  });

  it('go on past a module that cannot be had', async () => {
    const { put, grant } = doorway();
    put(`<script type="text/plain" data-type="module" data-consent="a~">import '${broken()}'; told.push('never')</script>` + inline('after'));
    grant('a~');
    expect(await heard(1)).to.deep.equal(['after']);
  });

  it('stand in the place of the held one', async () => {
    const { put, grant, box } = doorway();
    put(`<i></i>${inline('1', 'class="here"')}<b></b>`);
    grant('a~');
    await heard(1);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['i', 'script', 'b']);
  });

  it('tell the held one’s listeners how it went', async () => {
    const { put, grant } = doorway();
    const heardBy = (element: Element) => new Promise<string>((resolve) => ['load', 'error'].forEach((type) => element.addEventListener(type, () => resolve(type))));
    const good = heardBy(put(external('1')));
    const bad = heardBy(put(`<script type="text/plain" data-consent="a~" data-src="${broken()}"></script>`));
    grant('a~');
    expect([await good, await bad]).to.deep.equal(['load', 'error']);
  });

  it('run their onload attribute once', async () => {
    const { put, grant } = doorway();
    put(external('1', `onload="told.push('loaded')"`));
    grant('a~');
    await heard(2);
    await settle();
    expect(told).to.deep.equal(['1', 'loaded']);
  });

  it('are not run when they are data', async () => {
    const { put, grant } = doorway();
    put('<script type="text/plain" data-type="application/json" data-consent="a~">told.push("json")</script>' + inline('2'));
    grant('a~');
    expect(await heard(1)).to.deep.equal(['2']);
  });
});

describe('a script element', () => {
  const of = (type?: string) => {
    const made = document.createElement('script');
    if (type !== undefined) made.setAttribute('type', type);
    return isExecutable(made);
  };

  it('would be run by the browser for these types', () => {
    for (const type of [undefined, '', 'module', 'MODULE', 'importmap', 'text/javascript', ' text/javascript ', 'Text/JavaScript', 'application/javascript', 'text/ecmascript', 'application/x-javascript', 'text/x-ecmascript', 'speculationrules'])
      expect(of(type), String(type)).to.equal(true);
  });

  it('would not for these', () => {
    for (const type of ['text/plain', 'text/partytown', 'application/json', 'application/ld+json', 'text/template', 'text/html']) expect(of(type), type).to.equal(false);
  });

  it('has its address in data-src, else in src, else nowhere', () => {
    const made = document.createElement('script');
    expect(sourceOf(made)).to.equal(null);
    made.setAttribute('src', '/src.js');
    expect(sourceOf(made)).to.equal('/src.js');
    made.setAttribute('data-src', '/data-src.js');
    expect(sourceOf(made)).to.equal('/data-src.js');
  });
});
