/** Dates and places in the visitor's language: words that the banner needs none of. */
import type { Service } from '../core/policy.js';
import type { Words } from './wording.js';
/** `time`: ISO 8601. */
export declare const dateOf: (time: string, { lang }: Words) => string;
/** Where a service's information goes: a country's code becomes its name. */
export declare const countryOf: ({ country, abroad }: Service, words: Words) => string | undefined;
