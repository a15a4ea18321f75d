/** What is on screen: loads the panel and one language when something must be shown, and not before. */
import type { Texts } from '../locales/texts.js';
import type { PageView } from '../panel/render.js';
import type { ViewName } from '../panel/view.js';
import { languageOf } from './language.js';
import type { Loader } from './loader.js';

export interface Stage {
  /** The element in charge. */
  host(): HTMLElement;
  compose(): Omit<PageView, 'name' | 'texts'>;
  /** After what is shown has changed. */
  changed(shown: ViewName | null, before: ViewName | null): void;
  failed(error: unknown): void;
}

export type Screen = ReturnType<typeof createScreen>;

export function createScreen(load: Loader, { host, compose, changed, failed }: Stage) {
  let wanted: ViewName | null = null;
  let shown: ViewName | null = null;
  let render: typeof import('../panel/index.js').renderPanel | undefined;
  let texts: Texts | undefined;

  /** The panel's code and the texts of an element's language. */
  async function prepare(element: Element) {
    const [panel, locale] = await Promise.all([load.panel(), load.locale(languageOf(element, load.languages))]);
    return { render: panel.renderPanel, texts: locale.default };
  }

  function draw(): void {
    if (!texts) return;
    render!(host().shadowRoot!, { ...compose(), name: wanted, texts });
    const before = shown;
    shown = wanted;
    if (before !== shown) changed(shown, before);
  }

  return {
    prepare,
    set(name: ViewName | null): void {
      wanted = name;
      // What is loaded is drawn at once: a panel that was answered leaves before anything else happens.
      draw();
      if (wanted || texts)
        prepare(host()).then((ready) => {
          if (ready.texts === texts) return;
          ({ render, texts } = ready);
          draw();
        }, failed);
    },
    get wanted() {
      return wanted;
    },
    get shown() {
      return shown;
    },
  };
}
