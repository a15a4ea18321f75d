import { html } from 'lit/html.js';
import { button } from './button.js';
import { askedBy, policyLink } from './contact.js';
import { head } from './head.js';
import { isOptional, categoryWords, fill } from './wording.js';

const news = ({ reason, gpcDenied }, { reaskNotice, reaskCategory, gpc }) => [
  reason && { first: "", notice: reaskNotice, category: reaskCategory }[reason],
  gpcDenied[0] && gpc
];
const banner = (view, words) => {
  const { layout, position, model } = view;
  const modal = layout === "dialog";
  const asked = view.categories.filter(isOptional);
  const [intro, effect] = model === "opt-in" ? [words.intro, words.staysOff] : [words.introOptOut, words.staysOn];
  const content = html`
    <div class="text">
      ${head(words.title, view, words, modal)}
      ${news(view, words).map((sentence) => sentence && html`<p part="note">${sentence}</p>`)}
      <div part="intro"><slot name="intro">${intro}</slot></div>
      <ul>
        ${asked.map((category) => {
    const { label, description } = categoryWords(category, view);
    const [first = ""] = /^.*?[.!?。](?!\S)|.+/s.exec(description) ?? [];
    return html`<li part="category"><b>${label}</b> ${first && `\u2013 ${first}`}</li> `;
  })}
      </ul>
      <p part="note">
        ${effect} ${fill(words.introChange, { reopen: words.reopen })} ${askedBy(view, words)}
        ${policyLink(view.policyUrl, words.policyLink)}
      </p>
    </div>
    <div class="actions">
      ${asked[0] && model !== "notice" ? html`${button("accept-all", words.acceptAll)} ${button("reject-all", words.rejectAll)}` : button("close", words.close)}
      ${button("preferences", words.customize)}
    </div>
  `;
  return modal ? html`<dialog part="banner dialog" data-position=${position} aria-labelledby="title">${content}</dialog>` : (
    // In the top layer no transform, overflow or z-index of the site can bury it; `manual`: it stays until answered.
    html`<section
        part="banner"
        data-layout=${layout}
        data-position=${position}
        popover="manual"
        role="region"
        aria-labelledby="title"
      >
        ${content}
      </section>`
  );
};

export { banner };
