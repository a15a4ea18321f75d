/** Who asks, whom to ask, and where it is all written. */
import { html, nothing } from 'lit/html.js';
import type { View } from './view.js';
import { fill, type Words } from './wording.js';

export const askedBy = ({ controller }: View, words: Words) => controller && fill(words.askedBy, { controller });

/** Assistance is owed to whoever asks for it (Law 25 s. 14): the address is a link inside its sentence. */
export const help = ({ contact }: View, words: Words) => {
  if (!contact) return nothing;
  const [before, after] = words.help.split('{contact}');
  const href = /^https?:/i.test(contact) ? contact : `mailto:${contact}`;
  return html`${before}<a href=${href}>${contact}</a>${after}`;
};

/** A link to a policy, where there is one; its address has been checked. */
export const policyLink = (url: string | null | undefined, label: string) =>
  url ? html`<a part="policy" href=${url}>${label}</a>` : nothing;
