import { html, nothing } from 'lit/html.js';
import type { View } from './view.js';
import { fill, type Words } from './wording.js';

/** Who asks, in a sentence. */
export const askedBy = ({ controller }: View, words: Words) => controller && fill(words.askedBy, { controller });

/** Whom to ask for help (Law 25 s. 14: assistance on request), as a link inside its sentence. */
export const help = ({ contact }: View, words: Words) => {
  if (!contact) return nothing;
  const [before, after] = words.help.split('{contact}');
  const href = /^https?:/i.test(contact) ? contact : `mailto:${contact}`;
  return html`${before}<a href=${href}>${contact}</a>${after}`;
};

/** The link to the privacy policy; the page has checked the address. */
export const policyLink = ({ policyUrl }: View, words: Words) =>
  policyUrl ? html`<a part="policy" href=${policyUrl}>${words.policyLink}</a>` : nothing;
