/** What is on screen, drawn anew whenever the page says so. */
import type { Texts } from '../locales/texts.js';
import { lint } from './lint.js';
import { layers } from './layers.js';
import { renderPanel, type PageView } from './render.js';
import type { ViewName } from './view.js';

/** What the page says of itself. */
export interface ScreenPage extends Pick<PageView, 'reason' | 'warn' | 'record' | 'stored'> {
  element: (HTMLElement & Pick<PageView, 'history'>) | undefined;
  settings: Pick<PageView, 'policy' | 'siteTexts'> | undefined;
  load(name: 'temoin.preferences'): Promise<unknown>;
  wanted: ViewName | null | undefined;
  action: PageView['action'] | undefined;
  granted(name: string): boolean;
  known(name: string): boolean;
  emit(type: string, detail: object): void;
  notLoaded(error: unknown): void;
}

export type Screen = ReturnType<typeof createScreen>;

/** `again`: for the page to draw with the language it now is in. */
export function createScreen(page: ScreenPage, again: () => void) {
  new MutationObserver(again).observe(document, { attributeFilter: ['lang'], subtree: true });
  let shown: ViewName | null = null;
  let texts: Texts | undefined;
  return {
    /** `next`: the texts from now on; default: those there are. */
    draw(next = texts): void {
      texts = next;
      const { element, wanted = null, settings, action = null } = page;
      if (!texts) return;
      if (wanted === 'preferences' && !layers.preferences) return void page.load('temoin.preferences').then(() => this.draw(), page.notLoaded);
      const { reason, warn, record, stored } = page;
      renderPanel(element!.shadowRoot!, { ...settings!, host: element!, name: wanted, reason, texts, action, warn, record, stored, history: element!.history, granted: page.granted });
      if (wanted) setTimeout(lint, 0, element, page.known, warn);
      if (wanted === shown) return;
      for (const near of ['pointerover', 'focusin']) element!.shadowRoot!.addEventListener(near, () => void page.load('temoin.preferences').catch(String), { once: true });
      if (shown) page.emit('hide', { view: shown });
      shown = wanted;
      if (shown) {
        element!.setAttribute('open', shown);
        page.emit('show', { view: shown });
      } else element!.removeAttribute('open');
    },
  };
}
