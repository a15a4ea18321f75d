/** What is on screen, drawn anew whenever the page says so. */
import { categoryOf } from '../core/verdict.js';
import type { Texts } from '../locales/texts.js';
import { lint } from './lint.js';
import { renderPanel, type PageView } from './render.js';
import type { ViewName } from './view.js';

/** What the page says of itself. */
export interface ScreenPage extends Pick<PageView, 'reason' | 'warn'> {
  element: HTMLElement | undefined;
  settings: Pick<PageView, 'policy' | 'siteTexts'> | undefined;
  wanted: ViewName | null | undefined;
  action: PageView['action'] | undefined;
  granted(name: string): boolean;
  emit(type: string, detail: object): void;
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
      const { reason, warn } = page;
      lint((name) => !!categoryOf(name, settings!.policy), warn);
      renderPanel(element!.shadowRoot!, { ...settings!, name: wanted, reason, texts, action, warn, granted: page.granted });
      if (wanted === shown) return;
      if (shown) page.emit('hide', { view: shown });
      shown = wanted;
      if (shown) {
        element!.setAttribute('open', shown);
        page.emit('show', { view: shown });
      } else element!.removeAttribute('open');
    },
  };
}
