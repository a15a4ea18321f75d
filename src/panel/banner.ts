/** The first layer: who asks, what for, and yes, no or details, all at the same height. */
import { html, nothing } from 'lit/html.js';
import { ESSENTIAL } from '../core/policy.js';
import { button, closeButton } from './button.js';
import { askedBy, policyLink } from './contact.js';
import { heading } from './heading.js';
import type { View } from './view.js';
import { categoryWords, fill, type Words } from './wording.js';

const intro = (view: View, words: Words, asks: boolean) => {
  if (!asks) return words.introEssential;
  return view.model === 'opt-in' ? words.intro : words.introOptOut;
};

const news = ({ reason }: View, words: Words) => {
  if (reason === 'notice') return words.reaskNotice;
  return reason === 'category' ? words.reaskCategory : '';
};

export const banner = (view: View, words: Words, lang: string | typeof nothing) => {
  const modal = view.layout === 'dialog';
  const optional = view.categories.filter(({ name }) => name !== ESSENTIAL);
  const asks = optional.length > 0 && view.model !== 'notice';
  const said = [news(view, words), view.gpcDenied.length > 0 && words.gpc].filter(Boolean);
  const content = html`
    <div class="text">
      <div class="head">
        ${heading(words.title, view.headingLevel, modal)} ${modal ? closeButton(words.close) : nothing}
      </div>
      ${said.map((sentence) => html`<p>${sentence}</p>`)}
      <div part="intro"><slot name="intro">${intro(view, words, optional.length > 0)}</slot></div>
      ${optional.length > 0
        ? html`<ul>
            ${optional.map((category) => {
              const { label, short } = categoryWords(category, view);
              return html`<li part="category"><b>${label}</b> ${short}</li>`;
            })}
          </ul>`
        : nothing}
      <p>${fill(words.introChange, { reopen: words.reopen })} ${askedBy(view, words)} ${policyLink(view, words)}</p>
    </div>
    <div class="actions">
      ${asks ? [button('accept-all', words.acceptAll), button('reject-all', words.rejectAll)] : nothing}
      ${button('preferences', words.customize)} ${asks ? nothing : button('close', words.close)}
    </div>
  `;
  // In the top layer neither the site's transforms nor its z-index can bury the banner. `manual`: it stays until answered.
  return modal
    ? html`<dialog part="banner dialog" aria-labelledby="title" data-position=${view.position} dir=${words.dir} lang=${lang}>
        ${content}
      </dialog>`
    : html`<section
        part="banner"
        role="region"
        aria-labelledby="title"
        popover="manual"
        data-layout=${view.layout}
        data-position=${view.position}
        dir=${words.dir}
        lang=${lang}
      >
        ${content}
      </section>`;
};
