import { nothing, html } from 'lit/html.js';
import { button } from './button.js';
import { askedBy, help, policyLink } from './contact.js';
import { head } from './head.js';
import { services } from './services.js';
import { categoryWords, isOptional } from './wording.js';

const row = (category, view, words) => {
  const { name } = category;
  const { label, description } = categoryWords(category, view);
  const denied = view.gpcDenied.includes(name);
  return html`<div part="category">
    ${isOptional(category) ? html`<label class="label">
          <input
            type="checkbox"
            name=${name}
            aria-describedby="about-${name}"
            ?checked=${!denied && view.granted[name]}
            ?disabled=${denied}
          /><b>${label}</b>
        </label>` : (
    // Nothing to choose, so no control, not even a disabled one (A-6).
    html`<div class="label">
          <span aria-hidden="true">✓</span>
          <div><b>${label}</b> ${words.alwaysOn && html`<small>(${words.alwaysOn})</small>`}</div>
        </div>`
  )}
    <div id="about-${name}">
      ${[description, denied ? words.gpc : ""].map((sentence) => sentence && html`<p>${sentence}</p>`)}
    </div>
    ${services(category, words)}
  </div>`;
};
const preferences = (view, words) => html`
  <dialog part="dialog" aria-labelledby="title">
    ${head(words.preferencesTitle, view, words, true)}
    <div part="intro"><slot name="preferences-intro">${words.preferencesIntro}</slot></div>
    <fieldset>
      <legend>${words.choices}</legend>
      ${view.categories.map((category) => row(category, view, words))}
    </fieldset>
    <p part="note">${askedBy(view, words)} ${help(view, words)} ${policyLink(view.policyUrl, words.policyLink)}</p>
    ${view.reason ? nothing : button("withdraw", words.withdraw)}
    <slot name="footer"></slot>
    <div class="actions">
      ${button("accept-all", words.acceptAll)} ${button("reject-all", words.rejectAll)} ${button("save", words.save)}
    </div>
  </dialog>
`;

export { preferences };
