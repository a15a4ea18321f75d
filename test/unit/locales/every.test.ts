import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import { LOCALES } from '../../../src/locales/index.js';
import type { Texts } from '../../../src/locales/texts.js';
import type { ConsentPanel } from '../../../src/panel/panel.element.js';
import { FIRST_VISIT, category, service } from '../panel/stage.js';

/** Every string of a language under its path, as `categories.analytics.label`. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value as object, `${path}${key}.`),
  );

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

const english = new Map(flat(en));
const PLURALS = ['details', 'providers'] as const;
const isPlural = (path: string) => PLURALS.some((name) => path.startsWith(`${name}.`));

/** What is the same word in English: language → paths. */
const SAME: Record<string, RegExp> = {
  'en-ca': /^(?!lang|abroad)/,
};
/** In any language that has the same word. */
const ANYWHERE = /^(dir|embeds\.audio\.title|embeds\.video\.title)$/;

const CATEGORIES = [
  category('essential'),
  category('analytics', { services: [service('one', { provider: 'Counter', country: 'CA' }), service('two')] }),
  category('multimedia', { sensitive: true }),
  category('preferences'),
  category('marketing', { sale: true }),
  category('social'),
];

describe('every language', () => {
  let frame: HTMLIFrameElement;
  let panel: ConsentPanel;

  before(async () => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'border: 0; width: 320px; height: 568px';
    frame.srcdoc = `<!doctype html><script type="module">import '/src/panel/index.ts'; import '/src/panel/preferences.ts'; window.isReady = true;</script><div theme="light"></div>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const { document: page, customElements: registry } = frame.contentWindow!;
    await registry.whenDefined('consent-panel');
    while (!Reflect.get(frame.contentWindow!, 'isReady')) await new Promise((resolve) => setTimeout(resolve, 20));
    panel = page.createElement('consent-panel') as ConsentPanel;
    page.querySelector('div')!.attachShadow({ mode: 'open' }).append(panel);
  });
  after(() => frame.remove());

  for (const [tag, load] of Object.entries(LOCALES)) {
    describe(tag, () => {
      let texts: Texts;
      before(async () => (texts = (await load()).default));

      it('has every text, and no other', () => {
        const own = flat(texts).map(([path]) => path);
        expect(own.filter((path) => !isPlural(path))).to.have.members([...english.keys()].filter((path) => !isPlural(path)));
        expect(flat(texts).filter(([, text]) => !text.trim())).to.deep.equal([]);
      });

      it('names itself, and the way it runs', () => {
        expect(Intl.getCanonicalLocales(texts.lang)).to.deep.equal([texts.lang]);
        expect(texts.dir).to.equal(/^(ar|he|fa)/.test(texts.lang) ? 'rtl' : 'ltr');
      });

      it('has the plural forms its rules ask for', () => {
        const rules = new Intl.PluralRules(texts.lang);
        const asked = [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
        for (const name of PLURALS) expect(Object.keys(texts[name]), name).to.include.members([...asked, 'other']);
      });

      it('keeps the placeholders', () => {
        const other = (path: string) => (isPlural(path) ? path.replace(/\.\w+$/, '.other') : path);
        const broken = flat(texts).filter(([path, text]) => placeholders(text) !== placeholders(english.get(other(path)) ?? ''));
        // “One service” needs no figure.
        expect(broken.filter(([path]) => !/\.(zero|one|two)$/.test(path))).to.deep.equal([]);
      });

      it('has nothing left in English', () => {
        const left = flat(texts).filter(([path, text]) => text === english.get(path) && !ANYWHERE.test(path) && !SAME[tag]?.test(path));
        expect(tag === 'en' ? [] : left).to.deep.equal([]);
      });

      it('persuades nobody', () => {
        expect(flat(texts).filter(([path]) => /^(acceptAll|rejectAll|save)$/.test(path)).filter(([, text]) => text.length > 40 || /!/.test(text))).to.deep.equal([]);
      });

      it('fits 320 pixels, on both layers', () => {
        for (const name of ['banner', 'preferences'] as const) {
          panel.view = { ...FIRST_VISIT, texts, name, reason: 'category', added: ['marketing'], gpcDenied: ['social'], categories: CATEGORIES, controller: 'Institut', contact: 'privacy@example.org' };
          const surface = panel.querySelector<HTMLElement>('[part~=banner], [part~=dialog]')!;
          expect(surface.scrollWidth, name).to.be.at.most(surface.clientWidth);
          for (const button of panel.querySelectorAll('button')) expect(button.scrollWidth, button.textContent).to.be.at.most(button.clientWidth + 1);
          expect(getComputedStyle(surface).direction).to.equal(texts.dir);
          expect(surface.textContent, 'no placeholder is left').not.to.match(/\{\w+\}/);
        }
      });
    });
  }
});
