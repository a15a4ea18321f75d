import { expect } from 'chai';
import { ensure } from '../../../src/page/begin.js';
import { polluted } from '../core/site.js';
import { leave } from './visit.js';

describe('the script’s own attributes', () => {
  afterEach(leave);

  /** The element made from a script tag; this page has no definition of it, so it does nothing. */
  function made(dataset: Record<string, string>): Element {
    const script = document.createElement('script');
    Object.assign(script.dataset, dataset);
    ensure(script);
    const element = document.querySelector('body > cookie-consent')!;
    element.remove();
    return element;
  }

  it('make the element', () => {
    const element = made({ categories: 'analytics', policyUrl: '/privacy', lang: 'fr', withoutReopen: '', headingLevel: '3' });
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      categories: 'analytics',
      'policy-url': '/privacy',
      lang: 'fr',
      'without-reopen': '',
      'heading-level': '3',
    });
  });

  it('make nothing where the page has an element of its own', () => {
    const own = document.createElement('cookie-consent');
    document.body.append(own);
    expect(made({ categories: 'analytics' })).to.equal(own);
    expect(own.hasAttribute('categories')).to.equal(false);
  });

  it('take nothing from a polluted Object.prototype (B2)', () => {
    polluted({ ignoreGpc: '' }, () => expect(made({}).hasAttribute('ignore-gpc')).to.equal(false));
  });
});
