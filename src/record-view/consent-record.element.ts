import type { Decision } from '../core/decision.js';
import type { Page } from '../page/page.js';
import type { RecordTexts } from '../locales/record/texts.js';
import { RECORD_LOCALES } from '../locales/record/index.js';
import { h } from './h.js';
import { now } from './now.js';
import { proof } from './proof.js';
import { sheet } from './record.styles.js';
import { timeline } from './timeline.js';
import { tools } from './tools.js';
import type { RecordView } from './view.js';

/** A decision is in the history a moment after it is told of. */
const LOOKS = 20;
const LOOK_MS = 100;

/** The language there is for the one an element is in, as `<cookie-consent>` chooses its own. */
function languageOf(element: Element): string {
  const asked = `${element.closest<HTMLElement>('[lang]')?.lang || navigator.language}-`.toLowerCase();
  return Object.keys(RECORD_LOCALES).find((tag) => asked.startsWith(`${tag}-`.toLowerCase())) ?? 'en';
}

/** What it needs of the page. */
export interface RecordHost {
  page: Page;
  decide(decision: Decision): void;
}

/**
 * What this browser has stored of the visitor's consent, for the visitor: the choices, since when, what was shown, the
 * history, and whether it is as it was written. In the language of `<cookie-consent>`.
 *
 * @element consent-record
 * @attr {1|2|3|4|5|6} heading-level - Default 2.
 * @csspart title - The heading.
 * @csspart none - Said when nothing is recorded.
 * @csspart choices - The categories and their answers.
 * @csspart choice - One answer.
 * @csspart facts - Date, validity, number.
 * @csspart number - The number to quote.
 * @csspart history - The timeline.
 * @csspart state - In force, or expired.
 * @csspart shown - The words that were on screen.
 * @csspart proof - That the history is whole, or cannot be verified.
 * @csspart problems - That it is not.
 * @csspart tools - The buttons.
 * @csspart question - Asks before everything is forgotten.
 * @csspart button - Each button; beside it the name of its action: `copy download download-linked print withdraw forget erase keep`.
 */
export class ConsentRecordElement extends HTMLElement {
  /** Set once, before the element is defined. */
  static host: RecordHost;
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #status = h('p', { role: 'status' });
  readonly #body = h('div');
  #message: keyof RecordTexts | null = null;
  #turn = 0;

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(this.#body, this.#status);
    document.addEventListener('consent-change', this.#changed);
    addEventListener('beforeprint', this.#unfold);
    void this.#draw();
  }

  disconnectedCallback(): void {
    document.removeEventListener('consent-change', this.#changed);
    removeEventListener('beforeprint', this.#unfold);
  }

  /** The gate takes it for an embed: here is nothing to let in, and nothing to hold. */
  letIn(): () => void {
    return () => {};
  }

  hold(): void {}

  readonly #changed = (): void => void this.#draw();

  /** Folded away, the words shown would be missing on paper. */
  readonly #unfold = (): void => {
    for (const details of this.#root.querySelectorAll('details')) details.open = true;
  };

  async #read(): Promise<RecordView> {
    const { page } = ConsentRecordElement.host;
    const { cookieConsent } = window;
    const { default: words } = await RECORD_LOCALES[languageOf(page.element!)]!();
    for (let look = 0; look < LOOKS && page.record && !cookieConsent.history.some(({ id }) => id === page.record?.id); look += 1)
      await new Promise((resolve) => setTimeout(resolve, page.isUnwritten ? 0 : LOOK_MS));
    const verification = await cookieConsent.verify();
    const level = Number(this.getAttribute('heading-level'));
    return { words, verification, receipt: cookieConsent.export(), granted: page.granted, headingLevel: level >= 1 && level <= 6 ? Math.floor(level) : 2 };
  }

  async #draw(): Promise<void> {
    const turn = (this.#turn += 1);
    const view = await this.#read();
    // Something newer is being drawn.
    if (turn !== this.#turn) return;
    const { words, receipt, headingLevel } = view;
    const heading = (level: number, text: string, more: Record<string, string> = {}) => h(`h${Math.min(level, 6)}` as 'h2', more, text);
    const had = (this.#root.activeElement as HTMLElement | null)?.dataset['recordAction'];
    const isEmpty = !receipt.record && !receipt.history.length;
    const section = h(
      'section',
      { 'aria-labelledby': 'title', lang: words.lang, dir: words.dir },
      heading(headingLevel, words.title, { id: 'title', part: 'title' }),
      h('p', {}, words.intro),
      !isEmpty && heading(headingLevel + 1, words.choices),
      now(view),
      ...(isEmpty
        ? []
        : [
            heading(headingLevel + 1, words.history),
            proof(view),
            timeline(view),
            tools(view, {
              say: (message) => (this.#status.textContent = message),
              withdraw: () => this.#withdraw(words),
              forget: () => {
                this.#message = 'forgotten';
                window.cookieConsent.reset();
              },
            }),
          ]),
    );
    this.#body.replaceChildren(section);
    this.#status.lang = words.lang;
    if (this.#message) this.#status.textContent = words[this.#message] as string;
    this.#message = null;
    if (had) (this.#root.querySelector<HTMLElement>(`[data-record-action="${had}"]`) ?? this.#root.querySelector<HTMLElement>('button'))?.focus();
  }

  #withdraw(words: RecordTexts): void {
    this.#message = 'withdrawn';
    // `cookieConsent.withdraw()` would call it the site's own.
    ConsentRecordElement.host.decide({ action: 'withdraw', source: 'record', choices: {}, notice: { lang: words.lang, text: words.withdraw, links: [] } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-record': ConsentRecordElement;
  }
}
