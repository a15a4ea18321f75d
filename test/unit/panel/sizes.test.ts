import { expect } from 'chai';
import fr from '../../../src/locales/fr.js';
import type { ConsentPanel } from '../../../src/panel/panel.element.js';
import { FIRST_VISIT, categories } from './stage.js';

const SCREENS = [
  [320, 568],
  [375, 667],
  [844, 390],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const;

let frame: HTMLIFrameElement;

/** A screen of a given size: a frame is a viewport of its own. French, the longer of the two languages. */
async function screen(width: number, height: number, changes: Partial<typeof FIRST_VISIT>) {
  frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; width: ${width}px; height: ${height}px`;
  frame.srcdoc = `<!doctype html><script type="module">import '/src/panel/index.ts'; import '/src/panel/preferences.ts'; window.isReady = true;</script><div theme="light"></div>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { document: page, customElements: registry } = frame.contentWindow!;
  await registry.whenDefined('consent-panel');
  while (!Reflect.get(frame.contentWindow!, 'isReady')) await new Promise((resolve) => setTimeout(resolve, 20));
  const root = page.querySelector('div')!.attachShadow({ mode: 'open' });
  const panel = page.createElement('consent-panel') as ConsentPanel;
  root.append(panel);
  panel.view = { ...FIRST_VISIT, texts: fr, ...changes };
  const surface = panel.querySelector<HTMLElement>('[part~=banner], [part~=dialog]')!;
  return { panel, surface, rect: surface.getBoundingClientRect() };
}

describe('sizes', () => {
  afterEach(() => frame.remove());

  for (const [width, height] of SCREENS) {
    for (const view of [
      { layout: 'bar' },
      { layout: 'box' },
      { layout: 'dialog' },
      { name: 'preferences' },
      { categories: categories('analytics', 'multimedia', 'preferences', 'marketing', 'social'), layout: 'bar' },
    ] as const) {
      it(`fit the screen and their content: ${width} × ${height}, ${JSON.stringify(view).slice(0, 40)}`, async () => {
        const { surface, rect } = await screen(width, height, view);
        expect([rect.left, rect.top, width - rect.right, height - rect.bottom].every((side) => side > -0.5), JSON.stringify(rect)).to.equal(true);
        expect(surface.scrollWidth, 'nothing sticks out').to.be.at.most(surface.clientWidth);
        const content = [...surface.children].reduce((sum, child) => sum + child.getBoundingClientRect().height, 0);
        expect(rect.height, 'no taller than what is in it').to.be.below(content + 120);
      });
    }
  }

  it('leave more than half of a small phone to the page', async () => {
    const { rect } = await screen(320, 568, {});
    expect(rect.height / 568).to.be.at.most(0.455);
  });

  it('keep accept and reject in view on a small phone, side by side', async () => {
    const { panel, rect } = await screen(320, 568, {});
    const [accept, reject] = ['accept-all', 'reject-all'].map((action) =>
      panel.querySelector(`[data-consent-action="${action}"]`)!.getBoundingClientRect(),
    );
    expect(accept!.top).to.equal(reject!.top);
    expect(accept!.bottom).to.be.below(rect.bottom);
  });

  it('hold under wide text spacing (WCAG 2.2, 1.4.12)', async () => {
    for (const name of ['banner', 'preferences'] as const) {
      const { panel, surface } = await screen(320, 568, { name });
      const root = panel.getRootNode() as ShadowRoot;
      const spacing = new (frame.contentWindow as Window & typeof globalThis).CSSStyleSheet();
      spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
      expect(surface.scrollWidth, name).to.be.at.most(surface.clientWidth);
      for (const button of panel.querySelectorAll('button')) expect(button.scrollWidth, button.textContent).to.be.at.most(button.clientWidth + 1);
      if (name === 'banner') frame.remove();
    }
  });

  it('let everything scroll where the text is twice as large', async () => {
    const { panel, surface } = await screen(320, 568, {});
    frame.contentDocument!.documentElement.style.fontSize = '200%';
    const accept = panel.querySelector('[data-consent-action="accept-all"]')!;
    expect(accept.getBoundingClientRect().top, 'the text comes first').to.be.above(568);
    accept.scrollIntoView();
    expect(accept.getBoundingClientRect().bottom).to.be.at.most(568);
    expect(surface.scrollWidth).to.be.at.most(surface.clientWidth);
  });
});
