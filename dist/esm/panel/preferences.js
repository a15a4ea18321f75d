import { nothing, html } from 'lit/html.js';
import { added } from './added.js';
import { button } from './button.js';
import { askedBy, help, policyLink } from './contact.js';
import { dateOf } from './facts.js';
import { head } from './head.js';
import { layers } from './layers.js';
import { paragraphs } from './paragraphs.js';
import { isMixed } from './settle.js';
import { tick } from './tick.js';
import { fill, durationOf, categoryWords, isOptional } from './wording.js';

const row = (category, view, words) => {
  const { name, sensitive } = category;
  const { label, description } = categoryWords(category, view);
  const { granted } = view;
  const denied = view.gpcDenied.includes(name);
  return html`<div part="category">
    ${isOptional(category) ? tick(name, label, !denied && granted[name], denied, isMixed(category, granted) ? words.partly : "") : (
    // Nothing to choose, so no control, not even a disabled one (A-6).
    html`<div class="label">
          <span aria-hidden="true">✓</span>
          <div><b>${label}</b> ${words.alwaysOn && html`<small>(${words.alwaysOn})</small>`}</div>
        </div>`
  )}
    <div id="about-${name}">
      ${paragraphs(description, denied && words.gpc, sensitive && fill(words.sensitive, words))}
    </div>
    ${added.services?.(category, view, words)}
  </div>`;
};
layers.preferences = (view, words) => {
  const { record, expiresDays } = view;
  const content = html`
    <div part="intro"><slot name="preferences-intro">${words.preferencesIntro}</slot></div>
    <fieldset>
      <legend>${words.choices}</legend>
      ${view.categories.map((category) => row(category, view, words))}
    </fieldset>
    <p part="note">
      ${fill(words.kept, { duration: durationOf(expiresDays, words) })} ${askedBy(view, words)} ${help(view, words)} ${policyLink(view.policyUrl, words.policyLink)}
    </p>
    ${record ? html`<p part="note">${fill(words.receipt, { id: record.id, date: dateOf(record.decidedAt, words) })} ${words.afterWithdrawal}</p>
          ${button("withdraw", words.withdraw)}` : nothing}
    <slot name="footer"></slot>
    <div class="actions">
      ${button("accept-all", words.acceptAll)} ${button("reject-all", words.rejectAll)} ${button("save", words.save)}
    </div>
  `;
  return view.isInPage ? html`<div part="preferences">${content}</div>` : html`<dialog part="dialog" aria-labelledby="title">${head(words.preferencesTitle, view, words, true)} ${content}</dialog>`;
};
