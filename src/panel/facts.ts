/** Dates and places in the visitor's language: words that the banner needs none of. */
import type { Service } from '../core/policy.js';
import type { Words } from './wording.js';

/** `time`: ISO 8601. */
export const dateOf = (time: string, { lang }: Words): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(time));

/** Where a service's information goes: a country's code becomes its name. */
export const countryOf = ({ country, abroad }: Service, words: Words): string | undefined => {
  const name = /^[A-Z]{2}$/.test(country ?? '') ? new Intl.DisplayNames(words.lang, { type: 'region' }).of(country!) : country;
  return (abroad ?? false) === false ? name : [name, words.abroad].filter(Boolean).join(' – ');
};
