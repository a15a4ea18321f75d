import { expect } from 'chai';
import { LANGUAGES, languageOf } from '../../../src/page/language.js';

function language(own: string | null, above: string | null = null): string {
  const parent = document.createElement('div');
  const element = document.createElement('p');
  if (above !== null) parent.lang = above;
  if (own !== null) element.lang = own;
  parent.append(element);
  return languageOf(element);
}
const browser = navigator.language.replace(/-.*/, '');
const fallback = LANGUAGES.includes(browser) ? browser : 'en';

describe('the panel’s language', () => {
  it('is the element’s own', () => {
    expect([language('fr', 'en'), language('en', 'fr')]).to.deep.equal(['fr', 'en']);
  });

  it('is the nearest above it', () => {
    expect(language(null, 'fr')).to.equal('fr');
  });

  it('is the browser’s where the page says nothing', () => {
    expect([language(null), language('', 'fr')]).to.deep.equal([fallback, fallback]);
  });

  it('is the plain form of what is asked for, whatever its case', () => {
    expect(['fr-CA', 'fr-CA-x-private', 'FR', 'Fr-ca', 'en-GB-oxendict'].map((tag) => language(tag))).to.deep.equal(['fr', 'fr', 'fr', 'fr', 'en']);
  });

  it('is English where there is nothing of what is asked for', () => {
    for (const tag of ['de', 'pt', 'pt-PT', 'zh', 'frp', 'f', 'x-klingon', 'constructor', '*', 'not a tag']) expect(language(tag), tag).to.equal('en');
  });
});
