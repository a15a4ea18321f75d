import { expect } from 'chai';
import panelEnglish from '../../../src/locales/en.js';
import panelFrench from '../../../src/locales/fr.js';
import english from '../../../src/locales/record/en.js';
import { RECORD_LOCALES } from '../../../src/locales/record/index.js';
import type { RecordTexts } from '../../../src/locales/record/texts.js';
import { now } from '../../../src/record-view/now.js';
import { proof } from '../../../src/record-view/proof.js';
import { sheet } from '../../../src/record-view/record.styles.js';
import { timeline } from '../../../src/record-view/timeline.js';
import { tools } from '../../../src/record-view/tools.js';
import type { RecordView } from '../../../src/record-view/view.js';
import { category, policy } from '../core/site.js';

/** Every string of a language under its path, as `actions.save`. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value as object, `${path}${key}.`),
  );

const isPlural = (path: string): boolean => path.startsWith('kept.');
const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();
const inEnglish = new Map(flat(english));

const RECORD = {
  ...{ schema: 1, id: '0b9f1c2d-0000-4000-8000-000000000000', decidedAt: '2026-11-22T17:41:37.196Z', expiresAt: '2027-05-23T17:41:37.196Z', noticeVersion: '1' },
  ...{ choices: { analytics: true, multimedia: false }, services: {}, action: 'save', source: 'preferences' },
  ...{ lang: 'en', origin: location.origin, path: '/', noticeHash: null, configHash: null, widgetVersion: '0', model: 'opt-in', gpc: false, layer: 'preferences', previous: null, hash: null },
};
const PROBLEMS = [{ id: RECORD.id, index: 0, field: 'decidedAt', expected: 'a', found: 'b' }];

const viewIn = (words: RecordTexts, problems: unknown[]): RecordView =>
  ({
    ...{ words, granted: (name: string) => name !== 'multimedia', headingLevel: 2 },
    verification: { valid: !problems.length, problems, records: 1, unhashed: 0, unkept: 0 },
    receipt: { record: RECORD, history: [RECORD], shown: {}, policy: policy(['analytics', 'multimedia', 'chat'].map((name) => category(name))) },
  }) as unknown as RecordView;

describe('every language of <consent-record>', () => {
  for (const panel of [panelEnglish, panelFrench])
    it(`calls the categories as the panel does: ${panel.lang}`, async () => {
      const { categories } = (await RECORD_LOCALES[panel.lang]!()).default;
      expect(categories).to.deep.equal(Object.fromEntries(Object.entries(panel.categories).map(([name, { label }]) => [name, label])));
    });

  for (const [tag, load] of Object.entries(RECORD_LOCALES)) {
    describe(tag, () => {
      let words: RecordTexts;
      before(async () => (words = (await load()).default));

      it('has every text, names itself and the way it runs', () => {
        const paths = flat(words).map(([path]) => path);
        expect(paths.filter((path) => !isPlural(path))).to.have.members([...inEnglish.keys()].filter((path) => !isPlural(path)));
        expect(flat(words).filter(([, text]) => !text.trim())).to.deep.equal([]);
        expect(Intl.getCanonicalLocales(words.lang)).to.deep.equal([words.lang]);
        expect(words.dir).to.equal(/^(ar|he|fa)/.test(words.lang) ? 'rtl' : 'ltr');
      });

      it('has the plural forms its rules ask for', () => {
        const rules = new Intl.PluralRules(words.lang);
        expect(Object.keys(words.kept)).to.include.members([...new Set(Array.from({ length: 51 }, (_, count) => rules.select(count))), 'other']);
      });

      it('keeps the placeholders, and nothing in English', () => {
        const broken = flat(words).filter(([path, text]) => !/\.(zero|one|two)$/.test(path) && placeholders(text) !== placeholders(inEnglish.get(isPlural(path) ? 'kept.other' : path)!));
        const left = flat(words).filter(([path, text]) => path !== 'dir' && text === inEnglish.get(path) && text.includes(' '));
        expect([broken, tag === 'en' ? [] : left]).to.deep.equal([[], []]);
      });

      it('fits 320 pixels', () => {
        const host = document.createElement('div');
        host.style.cssText = 'inline-size: 288px; font: 16px sans-serif';
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        document.body.append(host);
        for (const problems of [[], PROBLEMS]) {
          const view = viewIn(words, problems);
          const section = document.createElement('section');
          section.dir = words.dir;
          section.append(now(view), proof(view), timeline(view), tools(view, { say: () => {}, withdraw: () => {}, forget: () => {} }));
          root.replaceChildren(section);
          expect(section.textContent).not.to.match(/\{\w+\}|undefined/);
          for (const element of section.querySelectorAll('*')) {
            const { width } = element.getBoundingClientRect();
            expect(width, `${element.localName} ${element.textContent}`).to.be.at.most(288.5);
          }
          expect(section.scrollWidth, words.lang).to.be.at.most(288);
        }
        host.remove();
      });
    });
  }
});
