import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import { LOCALES } from '../../../src/locales/index.js';
import type { Texts } from '../../../src/locales/texts.js';
import { languageOf } from '../../../src/page/language.js';
import { textsFor } from '../../../src/panel/wording.js';

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
    'fr-CA': 'fr', 'fr-CA-x-private': 'fr', FR: 'fr', 'Fr-fr': 'fr', 'en-GB-oxendict': 'en', 'en-CA': 'en', 'pt-br': 'pt', 'zh-Hant-TW': 'zh',
    nb: 'nb', 'nn-NO': 'nn', no: 'no', de_AT: 'de', 'az-Cyrl-AZ': 'az', fil: 'fil', 'fr/../x': 'fr', constructor: 'constructor',
  };
  for (const [asked, met] of Object.entries(MET)) it(`is ${met} for ${asked}`, () => expect(language(asked)).to.equal(met));

  it('names no file outside its folder, whatever is asked for', () => {
    for (const tag of ['*', '../../x', '-', '1', '/x', '//x', '.']) expect(language(tag, 'en'), tag).to.equal('');
  });
});

describe('the region', () => {
  const said = (lang: string, texts: Texts): Texts => textsFor(Object.assign(document.createElement('p'), { lang }), texts);

  it('says what it says otherwise, and the rest as its language does', () => {
    expect([said('en-CA', en).abroad, said('en-ca-x-private', en).lang, said('en-GB', en).abroad]).to.deep.equal(['outside Québec', 'en-CA', en.abroad]);
    expect(said('en-CA', en).title).to.equal(en.title);
  });

  it('is found for Québec, France, Brazil and both scripts of Chinese', async () => {
    const [fr, pt, zh] = await Promise.all(['fr', 'pt', 'zh'].map(async (tag) => (await LOCALES[tag]!()).default));
    const asked = { 'fr-CA': fr, 'fr-FR': fr, 'fr-BE': fr, pt, 'pt-BR': pt, 'zh-CN': zh, 'zh-Hant-HK': zh, 'zh-TW': zh, 'zh-Hans-TW': zh };
    expect(Object.entries(asked).map(([lang, texts]) => said(lang, texts!).lang)).to.deep.equal(['fr', 'fr-FR', 'fr-FR', 'pt', 'pt-BR', 'zh-Hans', 'zh-Hant', 'zh-Hant', 'zh-Hans']);
  });
});
