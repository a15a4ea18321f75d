import { expect } from 'chai';
import { isSafeUrl } from '../../../src/gate/url.js';

describe('an address in gated markup', () => {
  const safe = ['https://example.org/a.js', 'http://example.org', '//example.org/a', '/a.js', 'a.js', './a?x=javascript:1', '#javascript:', 'a.jpg 1x, b.jpg 2x', 'https://javascript:1@example.org/', 'blob:https://example.org/1', ''];
  for (const address of safe) {
    it(`is let through: ${JSON.stringify(address)}`, () => expect(isSafeUrl(address)).to.equal(true));
  }

  const refused = [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    '\0javascript:alert(1)',
    '\x1fjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'j\ta\tvascript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHA+',
    ' data:,x',
    'vbscript:msgbox(1)',
  ];
  for (const address of refused) {
    it(`is refused: ${JSON.stringify(address)} (C1)`, () => expect(isSafeUrl(address)).to.equal(false));
  }

  it('is judged as the browser reads it', () => {
    for (const address of [...safe, ...refused]) {
      const { protocol } = new URL(address || '.', document.baseURI);
      expect(isSafeUrl(address), JSON.stringify(address)).to.equal(!['javascript:', 'data:', 'vbscript:'].includes(protocol));
    }
  });
});
