import { expect } from 'chai';
import { clear, doorway, heard, settle, told } from './doorway.js';

const SNIPPET = `<p class="snippet">Hello</p><script>told.push('one')</script><script>told.push('two')</script>`;

const forms: Record<string, string> = {
  'in a comment': `<div class="form" data-consent="a~"><!-- ${SNIPPET} --></div>`,
  'in a comment, with white space around': `<div class="form" data-consent="a~">\n  <!--${SNIPPET}-->\n</div>`,
  'in a template': `<template class="form" data-consent="a~">${SNIPPET}</template>`,
  'in a script': `<script class="form" type="text/plain" data-as="html" data-consent="a~">${SNIPPET.replaceAll('</script>', '<\\/script>')}</script>`,
};
// What a script element holds ends at its end tag: a snippet with scripts of its own cannot stand there.
forms['in a script'] = forms['in a script']!.replace(/<script>.*<\\\/script>/, '<p>told</p>');

describe('markup that waits', () => {
  afterEach(clear);

  for (const [where, html] of Object.entries(forms)) {
    const hasScripts = where !== 'in a script';

    it(`${where} is no element and runs nothing before the grant`, async () => {
      const { put, find } = doorway();
      put(html);
      await settle();
      expect([find('.snippet'), told.length]).to.deep.equal([null, 0]);
    });

    it(`${where} becomes elements on grant, its scripts run in order`, async () => {
      const { put, grant, find, box, warnings } = doorway();
      put(html);
      grant('a~');
      while (!box.querySelector('.snippet')) await settle();
      expect(find('.snippet').textContent).to.equal('Hello');
      if (hasScripts) expect(await heard(2)).to.deep.equal(['one', 'two']);
      await settle();
      expect(told).to.have.lengthOf(hasScripts ? 2 : 0);
      expect(warnings).to.deep.equal([]);
    });

    it(`${where} is taken back on withdrawal, as it was before`, async () => {
      const { put, grant, deny, box } = doorway();
      put(html);
      // Beside a template a script that has run stays: it has nothing more to do.
      const inner = () => box.innerHTML.replace(/<script data-consent[^]*?<\/script>/g, '').replace(/>\s+/g, '>').replace(/\s+</g, '<');
      const before = inner();
      grant('a~');
      await settle();
      deny('a~');
      expect(inner()).to.equal(before);
    });

    it(`${where} comes again on a second grant, its scripts do not run again`, async () => {
      const { put, grant, deny, box } = doorway();
      put(html);
      grant('a~');
      await settle();
      const ran = told.length;
      deny('a~');
      grant('a~');
      await settle();
      expect(box.querySelectorAll('.snippet')).to.have.lengthOf(1);
      expect(told).to.have.lengthOf(ran);
    });
  }

  it('puts a comment’s content into the element, a template’s after it', async () => {
    const { put, grant, find } = doorway();
    put(forms['in a comment']! + forms['in a template']!.replace('form', 'stamp').replace('snippet', 'stamped'));
    grant('a~');
    await heard(4);
    expect(find('.snippet').parentElement).to.equal(find('.form'));
    expect(find('.stamped').previousElementSibling).to.equal(find('.stamp'));
  });

  it('leaves data as it is: what no browser runs is not held', async () => {
    const { put, grant, find } = doorway();
    put(`<div data-consent="a~"><!-- <script type="application/json" class="data">{"a":1}</script><script>told.push(document.querySelector('.data').type)</script> --></div>`);
    grant('a~');
    expect(await heard(1)).to.deep.equal(['application/json']);
    expect(find('.data').outerHTML).to.equal('<script type="application/json" class="data">{"a":1}</script>');
  });

  it('needs no mark on what is inside', async () => {
    const { put, grant, find } = doorway();
    put('<div data-consent="a~"><!-- <iframe srcdoc="x" title="inside"></iframe> --></div>');
    grant('a~');
    await settle();
    expect(find('iframe').getAttribute('srcdoc')).to.equal('x');
  });

  it('holds what is marked inside with another name until that is granted too', async () => {
    const { put, grant, find } = doorway();
    put(`<div data-consent="a~"><!-- <img class="inner" data-consent="b~" data-src="/favicon.ico" alt=""><script data-consent="b~">told.push('inner')</script> --></div>`);
    grant('a~');
    await settle();
    expect([find('.inner').hasAttribute('src'), told.length]).to.deep.equal([false, 0]);
    grant('b~');
    expect(await heard(1)).to.deep.equal(['inner']);
    expect(find('.inner').hasAttribute('src')).to.equal(true);
  });

  it('takes nothing in where there is more than one comment, and says so', async () => {
    for (const content of ['<!-- <i>a</i> --><b>b</b>', 'text <!-- <i>a</i> -->', '<!-- <i>a</i> --><!-- <i>b</i> -->', '']) {
      const { put, grant, find, codes, box } = doorway();
      put(`<div data-consent="a~">${content}</div>`);
      const before = box.innerHTML;
      grant('a~');
      while (!codes().length) await settle();
      expect([find('i'), box.innerHTML, codes()]).to.deep.equal([null, before, ['empty']]);
    }
  });

  it('runs, on a second grant, a script whose turn had not come at the withdrawal', async () => {
    const { put, grant, deny } = doorway();
    put(`<div data-consent="a~"><!-- <script>told.push('one')</script><script data-consent="b~">told.push('two')</script> --></div>`);
    grant('a~');
    expect(await heard(1)).to.deep.equal(['one']);
    deny('a~');
    grant('a~', 'b~');
    expect(await heard(2)).to.deep.equal(['one', 'two']);
    await settle();
    expect(told).to.deep.equal(['one', 'two']);
  });

  it('comes in its turn: after the scripts before it, before those after it', async () => {
    const { put, grant } = doorway();
    const inline = (what: string) => `<script type="text/plain" data-consent="a~">told.push('${what}')</script>`;
    put(inline('before') + forms['in a comment']! + inline('after'));
    grant('a~');
    expect(await heard(4)).to.deep.equal(['before', 'one', 'two', 'after']);
  });

  it('runs a module in it as a module', async () => {
    const { put, grant } = doorway();
    put('<div data-consent="a~"><!-- <script type="module">told.push(typeof import.meta.url)</script> --></div>');
    grant('a~');
    expect(await heard(1)).to.deep.equal(['string']);
  });

  it('leaves data in it alone', async () => {
    const { put, grant, find } = doorway();
    put('<div data-consent="a~"><!-- <script type="application/ld+json">{"a":1}</script> --></div>');
    grant('a~');
    await settle();
    expect(find('script').getAttribute('type')).to.equal('application/ld+json');
  });

  it('runs image handlers of the snippet only once it is granted', async () => {
    const { put, grant } = doorway();
    put(`<div data-consent="a~"><!-- <img src="data:image/png;base64,AA" alt="" onerror="told.push('image')"> --></div>`);
    await settle();
    expect(told).to.deep.equal([]);
    grant('a~');
    expect(await heard(1)).to.deep.equal(['image']);
  });

  it('leaves what is for browsers without scripts alone', async () => {
    const { put, grant, find } = doorway();
    put(`<div data-consent="a~"><!-- <noscript><img src="data-none.png" alt=""></noscript><i></i> --></div>`);
    grant('a~');
    await settle();
    expect([find('i') !== null, find('noscript img')]).to.deep.equal([true, null]);
  });

  it('counts its scripts as run: a withdrawal has to reload', async () => {
    const { put, grant, deny, gate } = doorway();
    put(forms['in a comment']!);
    grant('a~');
    await heard(2);
    deny('a~');
    expect(gate.isStale()).to.equal(true);
  });
});
