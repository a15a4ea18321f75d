/** What is on screen, drawn anew whenever the page says so. */
import type { Decision } from '../core/decision.js';
import { categoryOf } from '../core/verdict.js';
import type { Texts } from '../locales/texts.js';
import { added } from './added.js';
import { renderPanel, type PageState } from './render.js';
import type { DecisionEvent, ViewEvent, ViewName } from './view.js';

/** What the page says of itself, and is asked for. */
export interface ScreenPage extends PageState {
  wanted: ViewName | null | undefined;
  load(name: 'temoin.second-layer'): Promise<unknown>;
  emit(type: string, detail: object): void;
  fail(error: unknown): void;
}

const LINT_DELAY_MS = 500;

/** What was drawn is on the screen by then. */
const DRAWN_MS = 99;

export type Screen = ReturnType<typeof createScreen>;

/**
 * `show`: for the page to draw, with the language it now is in; `whenReady` calls back once `consent-ready` has been told:
 * what is on screen before is told after it, to whoever listens at the end of the page.
 */
export function createScreen(page: ScreenPage, show: (view: ScreenPage['wanted']) => void, decide: (decision: Decision) => void, whenReady: (act: () => void) => void) {
  const tell = (type: 'show' | 'hide', view: ViewName) => whenReady(() => page.emit(type, { view }));
  // The same functions every time: a root that has them already does not get them twice.
  const onDecision = ({ decision }: DecisionEvent) => {
    // A panel that was answered leaves before anything else happens.
    show(null);
    decide(decision);
  };
  const onView = ({ view }: ViewEvent) => show(view);
  /** What was drawn last: another one in charge is not drawn before its settings have been read. */
  let drawn: HTMLElement | undefined;
  const redraw = () => drawn === page.element && show(page.wanted);
  new MutationObserver(redraw).observe(document, { attributeFilter: ['lang'], subtree: true });
  // Nobody saw it change while this part was on its way.
  setTimeout(redraw, DRAWN_MS);
  let shown: ViewName | null = null;
  let texts: Texts;
  let isWhole = false;
  return {
    /** `next`: the texts from now on; the first time there must be some. */
    draw(next = texts): void {
      texts = next;
      const { wanted = null } = page;
      drawn = page.element!;
      if (wanted === 'preferences' && !isWhole)
        return void page.load('temoin.second-layer').then(() => {
          isWhole = true;
          this.draw();
        }, page.fail);
      const root = drawn.shadowRoot!;
      root.addEventListener('consent-decision', onDecision);
      root.addEventListener('consent-view', onView);
      renderPanel(root, page, { name: wanted, texts });
      // Once the visitor has something to read: it takes some milliseconds.
      if (wanted) setTimeout(() => added.lint?.(drawn!, (name: string) => !!categoryOf(name, page.settings!.policy), page.warn), LINT_DELAY_MS);
      if (wanted) drawn.setAttribute('open', wanted);
      else drawn.removeAttribute('open');
      if (wanted === shown) return;
      for (const near of ['pointerover', 'focusin']) root.addEventListener(near, () => void page.load('temoin.second-layer').catch(String), { once: true });
      if (shown) tell('hide', shown);
      shown = wanted;
      if (shown) tell('show', shown);
    },
  };
}
