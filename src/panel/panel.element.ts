import { nothing, render } from 'lit/html.js';
import type { Action } from '../core/decision.js';
import { added } from './added.js';
import { base } from './base.styles.js';
import { layers } from './layers.js';
import { noticeOf } from './notice.js';
import { panel } from './panel.styles.js';
import { settle } from './settle.js';
import { adopt } from './sheets.js';
import { speak } from './speak.js';
import { tokens } from './tokens.styles.js';
import { answer, type View } from './view.js';
import { wordsOf } from './wording.js';

/** A live region is heard when its text changes after assistive technology has met it empty. */
const STATUS_DELAY_MS = 150;

/**
 * What a visitor sees of `<cookie-consent>`: the banner or the preferences.
 * It stands in the shadow root of `<cookie-consent>` and has none of its own, so the site's children reach its slots
 * and the site's `::part()` rules its parts. Values in by `view`, answers out as events; it never sees the store.
 *
 * @element consent-panel
 * @slot title - In place of the title, of the banner and of the preferences.
 * @slot intro - In place of the banner's first paragraph.
 * @slot preferences-intro - In place of the first paragraph of the preferences.
 * @slot footer - Under the preferences; nothing by default.
 * @csspart banner - The first layer.
 * @csspart dialog - The preferences, and the banner in the `dialog` layout.
 * @csspart title - The heading of either.
 * @csspart intro - What either says first.
 * @csspart category - One category, of either.
 * @csspart note - What else is said: descriptions, who asks, whom to ask, news, the browser's own refusal.
 * @csspart policy - A link to a privacy policy.
 * @csspart button - Every button but the cross; beside it the name of its action:
 * @csspart accept-all
 * @csspart reject-all
 * @csspart preferences
 * @csspart save
 * @csspart withdraw
 * @csspart close - The cross.
 * @cssproperty [--consent-background=Canvas] - It and the next three follow light and dark.
 * @cssproperty [--consent-color] - Text; near `CanvasText`.
 * @cssproperty [--consent-muted] - Descriptions and notes; 68 % `CanvasText`.
 * @cssproperty [--consent-border] - Hairlines; 18 % `CanvasText`.
 * @cssproperty [--consent-focus=var(--consent-color)] - The ring around what has the focus.
 * @cssproperty [--consent-accent=var(--consent-color)] - Filled buttons and ticked boxes.
 * @cssproperty [--consent-on-accent=var(--consent-background)] - Text on filled buttons.
 * @cssproperty [--consent-link=inherit] - Links.
 * @cssproperty [--consent-border-width=1px] - Of every line.
 * @cssproperty [--consent-focus-width=2px] - Of the ring; no less.
 * @cssproperty [--consent-bold=700] - Weight of names and buttons.
 * @cssproperty [--consent-title-size=1.125em]
 * @cssproperty [--consent-title-weight=700]
 * @cssproperty [--consent-line-height=1.5]
 * @cssproperty [--consent-gap=.75em] - Between what the banner says.
 * @cssproperty [--consent-button-height=44px] - At least 24 px.
 * @cssproperty [--consent-button-padding=1em] - At the sides.
 * @cssproperty [--consent-button-weight=700]
 * @cssproperty [--consent-button-background=none] - Of buttons that are not filled, like the next two.
 * @cssproperty [--consent-button-color=inherit]
 * @cssproperty [--consent-button-border] - 50 % of the text colour.
 * @cssproperty [--consent-card-background=none] - Of a service.
 * @cssproperty [--consent-card-radius] - As of buttons.
 * @cssproperty [--consent-box-size=1.25em] - Of checkboxes.
 * @cssproperty [--consent-radius=12px] - Corners of surfaces.
 * @cssproperty [--consent-button-radius=8px] - Corners of buttons and cards.
 * @cssproperty [--consent-font=inherit] - Font family.
 * @cssproperty [--consent-font-size=max(.9375em, 14px)] - An `em` is the site's own text size.
 * @cssproperty [--consent-padding=min(1.5em, 5vw)] - Inside a surface.
 * @cssproperty [--consent-margin=min(1rem, 2.5vw)] - Around a surface; the bar has none.
 * @cssproperty [--consent-width=27em] - Of the box, and of the banner as a dialog.
 * @cssproperty [--consent-dialog-width=42em] - Of the preferences.
 * @cssproperty [--consent-shadow] - Under a surface.
 * @cssproperty [--consent-backdrop=#0009] - Behind a dialog.
 * @cssproperty [--consent-z-index=2147483647] - Only where the browser has no popover.
 * @fires consent-decision - The visitor decided. `decision`
 * @fires consent-view - The visitor asks for another view, or for none. `view`
 */
export class ConsentPanel extends HTMLElement {
  #view: View | null = null;
  readonly #status = Document.prototype.createElement.call(document, 'p');
  /** The visitor has decided here, and has not been told yet what came of it. */
  #decided = false;

  set view(view: View) {
    const before = this.#view;
    this.#view = view;
    this.#update(before);
  }

  connectedCallback(): void {
    this.#status.setAttribute('role', 'status');
    this.prepend(this.#status);
    this.addEventListener('click', this.#answer);
    this.addEventListener('change', this.#changed);
    // `close` does not bubble; it is captured here for both dialogs.
    this.addEventListener('close', this.#closed, true);
    this.#update(this.#view);
  }

  disconnectedCallback(): void {
    if (!this.#view?.isInPage) added.makeRoom?.(null);
  }

  #update(before: View | null): void {
    const view = this.#view;
    if (!view || !this.isConnected) return;
    adopt(this.getRootNode() as ShadowRoot, tokens, base, panel, ...added.styles);
    const words = wordsOf(view);
    speak(this, words);
    // Closed before it is taken away, a dialog hands the focus back to where it was.
    if (before?.name !== view.name) this.querySelector('dialog')?.close();
    render((view.name && layers[view.name]?.(view, words)) ?? nothing, this);
    // In the page the boxes stay, and say what is stored, not what was ticked.
    if (view.isInPage && before?.record !== view.record) for (const box of this.querySelectorAll('input')) box.checked = box.defaultChecked;
    this.querySelectorAll('[part=category]').forEach((row) => settle(row));
    this.#show();
    if (before?.name === 'preferences' && view.name === 'banner' && document.activeElement === document.body) {
      this.querySelector<HTMLElement>('[data-consent-action=preferences]')?.focus();
    }
    // Saving the same again is worth saying again; closing after it is not.
    if (view.status && (!view.name || view.isInPage) && (this.#decided || before?.status !== view.status)) this.#say(words[view.status]);
  }

  #show(): void {
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.matches(':modal')) {
      // Moved in the document, a modal keeps its `open` but is none any more.
      dialog.open = false;
      dialog.showModal();
      // Somebody's style may take it off the screen: a modal that nobody sees would lock the page.
      new ResizeObserver(() => dialog.offsetHeight || dialog.close()).observe(dialog);
    }
    const region = this.querySelector<HTMLElement>('[popover]');
    if (region?.showPopover && !region.matches(':popover-open')) region.showPopover();
    if (!this.#view!.isInPage) added.makeRoom?.(dialog ?? region);
  }

  #say(message: string): void {
    this.#decided = false;
    this.#status.textContent = '';
    setTimeout(() => (this.#status.textContent = message), STATUS_DELAY_MS);
  }

  /** Closed without an answer: whoever must still be asked sees the banner again. A notice that is closed has been seen. */
  #leave(): void {
    const { name, model, reason } = this.#view!;
    if (name === 'banner' && model === 'notice') this.#decide('save');
    else answer(this, 'consent-view', { view: name === 'preferences' && reason ? 'banner' : null });
  }

  readonly #closed = (event: Event): void => {
    // A dialog the page took away says so too, but is no longer here.
    if (this.contains(event.target as Node)) this.#leave();
  };

  readonly #changed = ({ target }: Event): void => settle((target as Element).closest('[part=category]')!, target);

  readonly #answer = (event: Event): void => {
    const target = event.target as Element;
    const action = target.closest<HTMLElement>('[data-consent-action]')?.dataset['consentAction'];
    // What the site put into a slot is the site's own.
    if (!action || !this.contains(target)) return;
    if (action === 'close') this.#leave();
    else if (action === 'preferences') answer(this, 'consent-view', { view: 'preferences' });
    else this.#decide(action as Action);
  };

  #decide(action: Action): void {
    const { name, texts, granted } = this.#view!;
    this.#decided = true;
    const boxes = [...this.querySelectorAll('input')].map((box) => [box.name, box.checked] as const);
    answer(this, 'consent-decision', {
      decision: {
        action,
        source: name!,
        // A notice has no boxes: what holds is what was seen.
        ...(action === 'save' && { choices: boxes[0] ? Object.fromEntries(boxes) : granted }),
        // The layer alone: what the status says is of the decision before.
        notice: noticeOf(this.lastElementChild!, texts.lang),
      },
    });
  }
}

if (!customElements.get('consent-panel')) customElements.define('consent-panel', ConsentPanel);
