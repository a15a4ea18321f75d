import { expect } from 'chai';
import type { Finding } from '../../../src/inspect/types.js';
import { categoryOf, declared, marked, tagOf } from '../../../src/overlay/fix.js';

const element = (markup: string): Element => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild!;
};
const finding = (more: Partial<Finding>): Finding => ({ kind: 'cookie', name: '_x', standing: 'undeclared', category: null, service: null, guess: null, ...more });

describe('the line that mends a finding', () => {
  const written: [string, string][] = [
    ['<script src="https://a.example/a.js" async></script>', '<script async="" type="text/plain" data-src="https://a.example/a.js" data-consent="analytics"></script>'],
    ['<script type="module" src="a.js"></script>', '<script type="text/plain" data-type="module" data-src="a.js" data-consent="analytics"></script>'],
    ['<iframe src="https://a.example/" title="A"></iframe>', '<iframe title="A" data-src="https://a.example/" data-consent="analytics"></iframe>'],
    ['<img srcset="a.png 1x, b.png 2x" src="a.png">', '<img data-src="a.png" data-srcset="a.png 1x, b.png 2x" data-consent="analytics">'],
    ['<link rel="stylesheet" href="https://a.example/a.css">', '<link rel="stylesheet" data-href="https://a.example/a.css" data-consent="analytics">'],
    ['<object data="https://a.example/a.pdf"></object>', '<object data-data="https://a.example/a.pdf" data-consent="analytics"></object>'],
    ['<video poster="https://a.example/p.jpg"></video>', '<video data-poster="https://a.example/p.jpg" data-consent="analytics"></video>'],
  ];
  for (const [before, after] of written) {
    it(`holds ${before}`, () => {
      const given = element(before);
      // Whatever the order of attributes.
      const parts = (markup: string) => markup.match(/[\w-]+="[^"]*"|<\/?\w+/g)!.sort();
      expect(parts(marked(given, 'analytics'))).to.deep.equal(parts(after));
      expect(tagOf(given)).to.equal(before.replace('async>', 'async="">'));
    });
  }

  it('declares what no element stands for, under the category it probably is of', () => {
    const guess = { provider: 'Meta', category: 'marketing', confidence: 'high', source: 'temoin' } as const;
    expect(declared(finding({ guess }))).to.equal('<consent-category name="marketing" cookies="_x">');
    expect(declared(finding({ kind: 'indexedDB' }))).to.equal('<consent-category name="…" storage="idb:_x">');
    expect(declared(finding({ kind: 'cache' }))).to.equal('<consent-category name="…" storage="cache:_x">');
    expect(declared(finding({ kind: 'sessionStorage' }))).to.equal('<consent-category name="…" storage="_x">');
    expect(declared(finding({ kind: 'third party', name: 'a.example' }))).to.equal('<consent-service name="…" hosts="a.example">');
    expect(declared(finding({ kind: 'service worker', category: 'analytics' }))).to.contain("whenGranted('analytics')");
    expect([categoryOf(finding({ guess })), categoryOf(finding({}))]).to.deep.equal(['marketing', null]);
  });

  it('names the service of what is declared and not granted, and takes no quote in a name for the end of it', () => {
    expect(declared(finding({ standing: 'declared but not granted', category: 'analytics', service: 'matomo' }))).to.contain('data-consent="matomo"');
    expect(declared(finding({ name: 'a"b&c' }))).to.contain('cookies="a&quot;b&amp;c"');
  });
});
