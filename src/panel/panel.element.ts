import { nothing, render } from 'lit/html.js';
import type { Action } from '../core/decision.js';
import { banner } from './banner.js';
import { base } from './base.styles.js';
import { noticeOf } from './notice.js';
import { panel } from './panel.styles.js';
import { preferences } from './preferences.js';
import { adopt } from './sheets.js';
import { speak } from './speak.js';
import { tokens } from './tokens.styles.js';
import { DecisionEvent, ViewEvent, type View } from './view.js';
import { wordsOf } from './wording.js';

const LAYERS = { banner, preferences };

const STATUS = {
  accepted: 'statusAccepted',
  rejected: 'statusRejected',
  saved: 'statusSaved',
  withdrawn: 'statusWithdrawn',
} as const satisfies Record<NonNullable<View['status']>, string>;

/** A live region is heard when its text changes after assistive technology has met it empty. */
const STATUS_DELAY_MS = 150;

/**
 * What a visitor sees of `<cookie-consent>`: the banner or the preferences.
 * It stands in the shadow root of `<cookie-consent>` and has none of its own, so the site's children reach its slots
 * and the site's `::part()` rules its parts. Values in by `view`, answers out as events; it never sees the store.
 */
export class ConsentPanel extends HTMLElement {
  #view: View | null = null;
  readonly #status = document.createElement('p');
  #timer = 0;

  set view(view: View) {
    const before = this.#view;
    this.#view = view;
    this.#update(before);
  }

  connectedCallback(): void {
    adopt(this.getRootNode() as ShadowRoot, tokens, base, panel);
    this.#status.setAttribute('role', 'status');
    this.prepend(this.#status);
    this.addEventListener('click', this.#answer);
    // `close` does not bubble; it is captured here for both dialogs.
    this.addEventListener('close', this.#closed, true);
    this.#update(null);
  }

  #update(before: View | null): void {
    const view = this.#view;
    if (!view || !this.isConnected) return;
    const words = wordsOf(view);
    speak(this, words);
    // Closed before it is taken away, a dialog hands the focus back to where it was.
    if (before?.name !== view.name) this.querySelector('dialog')?.close();
    render(view.name ? LAYERS[view.name](view, words) : nothing, this);
    this.#show();
    if (before?.name === 'preferences' && view.name === 'banner' && document.activeElement === document.body) {
      this.querySelector<HTMLElement>('[data-consent-action=preferences]')?.focus();
    }
    if (before?.status !== view.status) this.#say(view.status ? words[STATUS[view.status]] : '');
  }

  #show(): void {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.matches(':modal')) {
      // Moved in the document, a modal keeps its `open` but is none any more.
      dialog.open = false;
      dialog.showModal();
    }
    const region = this.querySelector<HTMLElement>('[popover]');
    if (region?.showPopover && !region.matches(':popover-open')) region.showPopover();
  }

  #say(message: string): void {
    clearTimeout(this.#timer);
    this.#status.textContent = '';
    this.#timer = window.setTimeout(() => (this.#status.textContent = message), STATUS_DELAY_MS);
  }

  readonly #closed = (event: Event): void => {
    // A dialog the page took away says so too, but is no longer here.
    if (this.contains(event.target as Node)) this.dispatchEvent(new ViewEvent(null));
  };

  readonly #answer = (event: Event): void => {
    const target = event.target as Element;
    // The dialog itself is hit only beside its content: on its backdrop.
    const action =
      target.localName === 'dialog' ? 'close' : target.closest<HTMLElement>('[data-consent-action]')?.dataset['consentAction'];
    // What the site put into a slot is the site's own.
    if (!action || !this.contains(target)) return;
    if (action === 'close') this.dispatchEvent(new ViewEvent(null));
    else if (action === 'preferences') this.dispatchEvent(new ViewEvent('preferences'));
    else this.#decide(action as Action);
  };

  #decide(action: Action): void {
    const { name, texts } = this.#view!;
    const boxes = [...this.querySelectorAll('input')].map(({ name, checked }) => [name, checked] as const);
    this.dispatchEvent(
      new DecisionEvent({
        action,
        source: name!,
        ...(action === 'save' && { choices: Object.fromEntries(boxes) }),
        notice: noticeOf(this, texts.lang),
      }),
    );
  }
}
