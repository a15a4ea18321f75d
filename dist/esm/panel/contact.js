import { nothing, html } from 'lit/html.js';
import { fill } from './wording.js';

const askedBy = ({ controller }, words) => controller && fill(words.askedBy, { controller });
const help = ({ contact }, words) => {
  if (!contact) return nothing;
  const [before, after] = words.help.split("{contact}");
  const href = /^https?:/i.test(contact) ? contact : `mailto:${contact}`;
  return html`${before}<a href=${href}>${contact}</a>${after}`;
};
const policyLink = (url, label) => url ? html`<a part="policy" href=${url}>${label}</a>` : nothing;

export { askedBy, help, policyLink };
