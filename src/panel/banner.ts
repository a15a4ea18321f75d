/** The first layer: who asks, what for, and yes, no or details, all at the same height. */
import { html } from 'lit/html.js';
import { button } from './button.js';
import { askedBy, policyLink } from './contact.js';
import { head } from './head.js';
import { paragraphs } from './paragraphs.js';
import type { View } from './view.js';
import { categoryWords, counted, durationOf, fill, isOptional, labelOf, type Words } from './wording.js';

/** What there is to know before the rest: the news of a re-ask, and a refusal the browser has already made. */
const news = (view: View, words: Words) => {
  const { reason, added, expiredDays, categories } = view;
  // A browser takes 20 ms to make its first one.
  const names = () => new Intl.ListFormat(words.lang).format(added.map((name) => labelOf(name, categories, view)));
  return [
    expiredDays && fill(words.expired, { duration: durationOf(expiredDays, words) }),
    reason === 'notice' && words.reaskNotice,
    reason === 'category' && fill(words.reaskCategory, { names: names() }),
    view.gpcDenied[0] && words.gpc,
  ];
};

/** Whatever the script: a full stop before a space, an ideographic one, a danda. */
export const firstSentence = (text: string): string => /^.*?(?:[.!?](?!\S)|[。।])|.+|/s.exec(text)![0];

export const banner = (view: View, words: Words) => {
  const { layout, position, model } = view;
  const modal = layout === 'dialog';
  const asked = view.categories.filter(isOptional);
  const providers = asked.reduce((sum, { services }) => sum + services.length, 0);
  const [intro, effect] = model === 'opt-in' ? [words.intro, words.staysOff] : [words.introOptOut, words.staysOn];
  const content = html`
    <div class="text">
      ${head(words.title, view, words, modal)}
      ${paragraphs(...news(view, words))}
      <div part="intro"><slot name="intro">${intro}</slot></div>
      <ul>
        ${asked.map((category) => {
          const { label, description } = categoryWords(category, view);
          const first = firstSentence(description);
          return html`<li part="category"><b>${label}</b> ${[first && `– ${first}`, category.sensitive && ` ${fill(words.sensitive, words)}`].filter(Boolean)}</li> `;
        })}
      </ul>
      <p part="note">
        ${[effect, fill(words.introChange, model === 'opt-out' ? { reopen: words.optOut } : words), providers > 0 && counted(words.providers, providers, words), askedBy(view, words)].filter(Boolean).join(' ')} ${policyLink(view.policyUrl, words.policyLink)}
      </p>
    </div>
    <div class="actions">
      ${asked[0] && model !== 'notice'
        ? html`${button('accept-all', words.acceptAll)} ${button('reject-all', words.rejectAll)}`
        : button('close', words.closeNotice)}
      ${button('preferences', words.customize)}
    </div>
  `;
  return modal
    ? html`<dialog part="banner dialog" data-position=${position} aria-labelledby="title">${content}</dialog>`
    : // In the top layer no transform, overflow or z-index of the site can bury it; `manual`: it stays until answered.
      html`<section
        part="banner"
        data-layout=${layout}
        data-position=${position}
        popover="manual"
        role="region"
        aria-labelledby="title"
      >
        ${content}
      </section>`;
};
