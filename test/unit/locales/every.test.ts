import { expect } from 'chai';
import en from '../../../src/locales/en.js';
import { LOCALES } from '../../../src/locales/index.js';
import type { Texts } from '../../../src/locales/texts.js';
import { firstSentence } from '../../../src/panel/banner.js';
import type { ConsentPanel } from '../../../src/panel/panel.element.js';
import { FIRST_VISIT, category, service } from '../panel/stage.js';

/** Every string of a language under its path, as `categories.analytics.label`. */
const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : key === 'regions' ? [] : flat(value as object, `${path}${key}.`),
  );

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

const english = new Map(flat(en));
const PLURALS = ['details', 'providers'] as const;
const isPlural = (path: string) => PLURALS.some((name) => path.startsWith(`${name}.`));

/** What is the same word in English: language → paths. */
const SAME: Record<string, RegExp> = { cy: /^embeds\.map/, de: /^name$/, it: /^embeds\.post/, mt: /^embeds\.post/, ro: /^embeds\.calendar/ };
/** In any language that has the same word. */
const ANYWHERE = /^(dir|cookies|embeds\.(audio|video)\.title)$/;

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
    frame.srcdoc = `<!doctype html><script type="module">import '/src/panel/index.ts'; import '/src/panel/second-layer.ts'; window.isReady = true;</script><div theme="light"></div>`;
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

  it('is every language that a visitor of the Union, and of much of the world, reads', () => {
    const wanted = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb is uk tr ru ar he fa hi bn id vi th ja ko zh sw ca eu gl cy';
    expect(Object.keys(LOCALES)).to.include.members(wanted.split(' '));
  });

  for (const [tag, load] of Object.entries(LOCALES)) {
    describe(tag, () => {
      /** The language's own, and with what each of its regions says otherwise. */
      let all: Texts[];
      before(async () => {
        const { default: texts } = await load();
        all = [texts, ...new Set(Object.values(texts.regions ?? {}))].map((region) => ({ ...texts, ...region }));
      });

      it('has every text, and no other', () => {
        for (const texts of all) {
          const own = flat(texts).map(([path]) => path);
          expect(own.filter((path) => !isPlural(path))).to.have.members([...english.keys()].filter((path) => !isPlural(path)));
          expect(flat(texts).filter(([, text]) => !text.trim())).to.deep.equal([]);
        }
      });

      it('names itself, and the way it runs', () => {
        for (const { lang, dir } of all) {
          expect(Intl.getCanonicalLocales(lang)).to.deep.equal([lang]);
          expect(dir).to.equal(/^(ar|he|fa)/.test(lang) ? 'rtl' : 'ltr');
        }
      });

      it('names its regions as they are asked for', () => {
        for (const region of Object.keys(all[0]!.regions ?? {})) expect(region).to.equal(region.toLowerCase()).and.match(new RegExp(`^${tag}-[a-z]{2,4}$`));
      });

      it('has the plural forms its rules ask for', () => {
        for (const texts of all) {
          const rules = new Intl.PluralRules(texts.lang);
          const asked = [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
          for (const name of PLURALS) expect(Object.keys(texts[name]), name).to.include.members([...asked, 'other']);
        }
      });

      it('keeps the placeholders', () => {
        const other = (path: string) => (isPlural(path) ? path.replace(/\.\w+$/, '.other') : path);
        const broken = all.flatMap((texts) => flat(texts)).filter(([path, text]) => placeholders(text) !== placeholders(english.get(other(path)) ?? ''));
        // “One service” needs no figure.
        expect(broken.filter(([path]) => !/\.(zero|one|two)$/.test(path))).to.deep.equal([]);
      });

      it('has nothing left in English', () => {
        const left = all.flatMap((texts) => flat(texts)).filter(([path, text]) => text === english.get(path) && !ANYWHERE.test(path) && !SAME[tag]?.test(path));
        expect(tag === 'en' ? [] : left).to.deep.equal([]);
      });

      it('persuades nobody', () => {
        const buttons = all.flatMap((texts) => flat(texts)).filter(([path]) => /^(acceptAll|rejectAll|save)$/.test(path));
        expect(buttons.filter(([, text]) => text.length > 40 || /!/.test(text))).to.deep.equal([]);
      });

      it('says what a category is for in its first sentence', () => {
        for (const { categories } of all)
          for (const { description } of Object.values(categories)) expect(firstSentence(description).length, description).to.be.within(8, 170);
      });

      it('fits 320 pixels, on both layers', () => {
        for (const texts of all)
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
