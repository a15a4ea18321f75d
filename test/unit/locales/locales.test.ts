import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import fr from '../../../src/locales/fr.js';

/** Every string of a language under its path, as `categories.analytics.label`. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : key === 'regions' ? [] : flat(value as object, `${path}${key}.`),
  );

describe('locales', () => {
  it('French has no sentence left in English (QC-9)', () => {
    expect(flat(fr).filter(([, text]) => /\b(the|your|you|and|this|privacy)\b/i.test(text))).to.deep.equal([]);
  });

  it('French has a no-break space before a colon and inside « », none before ; ! ? (OQLF)', () => {
    for (const [path, text] of flat(fr)) {
      expect(text, path).not.to.match(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|\s[;!?]/);
    }
  });

  it('French says témoin, renseignements and en tout temps; cookies once, for recognition', () => {
    const all = flat(fr).map(([, text]) => text);
    expect(all.join(' ')).not.to.match(/données|à tout moment|cookies(?!\) essentiels)/i);
    expect(all.join(' ')).to.match(/témoins \(cookies\)/);
  });

  for (const texts of [en, fr]) {
    it(`no sentence is longer than 25 words: ${texts.lang} (QC-10)`, () => {
      const sentences = flat(texts).flatMap(([, text]) => text.split(/[.!?]\s/));
      expect(sentences.filter((sentence) => sentence.split(/[\s\u00a0]+/).length > 25)).to.deep.equal([]);
    });

    it(`a category is described in at most three sentences: ${texts.lang}`, () => {
      for (const [name, { description }] of Object.entries(texts.categories)) {
        expect(description.match(/\.(\s|$)/g), name).to.have.length.at.most(3);
      }
    });

    it(`persuades nobody: ${texts.lang}`, () => {
      const all = flat(texts).map(([, text]) => text).join(' ');
      expect(all).not.to.match(/respectons|we respect|experience|expérience|better|meilleure|\bOK\b|no thanks|non merci/i);
    });

    it(`the intro names no category, so that it is true of every site: ${texts.lang}`, () => {
      for (const intro of [texts.intro, texts.introOptOut]) {
        expect(intro).not.to.match(/vid[eé]o|visit|fréquentation|publicit|advert/i);
      }
    });
  }
});
