import { expect } from 'chai';
import { refusalOf } from '../../../src/inspect/refusal.js';

function element(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!;
}

describe('why the gate refused', () => {
  it('a script that the browser has run already', () => {
    for (const type of ['', 'type=""', 'type="module"', 'type="text/javascript"', 'type="text/jscript"'])
      expect(refusalOf(element(`<script ${type} data-consent="a" src="/a.js"></script>`)).code, type).to.equal('not-held');
  });

  it('an address that runs or holds content by itself, which is named', () => {
    for (const html of ['<script type="text/plain" data-src="data:,0"></script>', '<iframe data-consent="a" data-src="data:,0"></iframe>', '<consent-embed src="data:,0"></consent-embed>'])
      expect(refusalOf(element(html), html.startsWith('<script') ? undefined : new TypeError('data:,0')), html).to.deep.equal({ code: 'address', about: 'data:,0' });
  });

  it('a script without the nonce of the page', () => {
    expect(refusalOf(element('<script type="text/plain" data-consent="a" data-src="/a.js"></script>')).code).to.equal('nonce');
  });

  it('an element that holds nothing', () => {
    expect(refusalOf(element('<div data-consent="a">text</div>'), new TypeError('empty')).code).to.equal('empty');
  });

  it('the page’s own policy, whose words are handed on', () => {
    const error = new TypeError('This document requires TrustedHTML assignment.');
    expect(refusalOf(element('<div data-consent="a"><!-- <b></b> --></div>'), error)).to.deep.equal({ code: 'policy', about: error });
    expect(refusalOf(element('<script type="text/plain" data-consent="a">0</script>'), error)).to.deep.equal({ code: 'policy', about: error });
  });
});
