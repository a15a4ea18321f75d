import { expect } from 'chai';
import { LOCALES } from '../../../src/locales/index.js';
import { languageOf } from '../../../src/page/language.js';

function language(own: string | null, above: string | null = null): string {
  const parent = document.createElement('div');
  const element = document.createElement('p');
  if (above !== null) parent.lang = above;
  if (own !== null) element.lang = own;
  parent.append(element);
  return languageOf(element);
}
const browser = language(navigator.language);

describe('the panel’s language', () => {
  it('is the element’s own', () => {
    expect([language('fr', 'en'), language('en', 'fr')]).to.deep.equal(['fr', 'en']);
  });

  it('is the nearest above it', () => {
    expect(language(null, 'fr')).to.equal('fr');
  });

  it('is the browser’s where the page says nothing', () => {
    expect([language(null), language('', 'fr')]).to.deep.equal([browser, browser]);
  });

  const MET: Record<string, string> = {
    'fr-CA': 'fr', 'fr-CA-x-private': 'fr', FR: 'fr', 'Fr-fr': 'fr-fr', 'en-GB-oxendict': 'en', 'en-US': 'en', 'en-CA': 'en-ca',
    'pt-br': 'pt-br', 'pt-PT': 'pt', 'zh-Hant-TW': 'zh-hant', 'zh-TW': 'zh-tw', 'zh-HK': 'zh-hk', 'zh-Hans-CN': 'zh', 'zh-CN': 'zh',
    nb: 'nb', 'nn-NO': 'nn', no: 'no', de_AT: 'de', 'az-Cyrl-AZ': 'az',
  };
  for (const [asked, met] of Object.entries(MET)) it(`is ${met} for ${asked}`, () => expect(language(asked)).to.equal(met));

  it('is English for what is no tag, and names no file outside its folder', () => {
    for (const tag of ['*', '', '../../x', '-', '1', '/x', 'c']) expect(language(tag, 'en'), tag).to.equal('en');
    expect([language('fr/../x'), language('constructor')]).to.deep.equal(['fr', 'constructor']);
  });

  it('has a file for every region that is told apart', () => {
    const regions = Object.values(MET).filter((tag) => tag.includes('-') && tag.slice(0, 2) in LOCALES);
    expect(regions.filter((tag) => tag in LOCALES)).to.include('en-ca');
  });
});
