/** What the site declares: who may be asked for consent, for what, and how long an answer holds. */

import type { Names } from './names.js';

/** One provider inside a category, as declared by `<consent-service>` or the JSON child. */
export interface Service {
  name: string;
  /** Shown to the visitor; default: the name. */
  label?: string;
  /** The company behind it, for example `Google LLC`. */
  provider?: string;
  /** Where the information goes: a code of two letters (ISO 3166-1), named in the visitor's language, or the site's words. */
  country?: string;
  /** It may send information out of the visitor's country, or province (Law 25 s. 8, 17). In markup a switch: ''. */
  abroad?: boolean | string;
  purpose?: string;
  /** In the JSON child also `policyUrl`. */
  'policy-url'?: string;
  policyUrl?: string | null;
  /** Cookie names; `*` is a wildcard. */
  cookies?: Names;
  /** localStorage and sessionStorage keys, databases as `idb:name`, caches as `cache:name`; `*` is a wildcard. */
  storage?: Names;
  /** How long its cookies last, as the site words it. */
  expires?: string;
  /** Host names it is loaded from, space-separated. */
  hosts?: string;
}

/** One purpose the visitor is asked about (`essential`: told about). */
export interface Category {
  /** `[a-z][a-z0-9-]*` */
  name: string;
  /** Shown to the visitor; default: the built-in text of that name, else the name. */
  label?: string;
  /** Shown under the label; default: the built-in text of that name. */
  description?: string;
  cookies?: Names;
  storage?: Names;
  /** Google Consent Mode signals; default: by name. */
  google?: readonly string[];
  /** Sells or shares personal information: denied under Global Privacy Control. */
  sale: boolean;
  /** Never granted by “accept all” (Law 25 s. 12: express consent for sensitive information). */
  sensitive: boolean;
  services: readonly Service[];
}

export type Model = 'opt-in' | 'opt-out' | 'notice';

export interface Policy {
  /** `essential` first, then the optional ones in the site's order. */
  categories: readonly Category[];
  noticeVersion: string;
  /** Days a choice is kept. */
  expiresDays: number;
  model: Model;
  /** Global Privacy Control is on and honoured: categories with `sale` are denied. */
  gpc: boolean;
}

/** The one category that is always on. */
export const ESSENTIAL = 'essential';

/** The categories a visitor can say no to. */
export const optional = (policy: Policy): readonly Category[] =>
  policy.categories.filter((category) => category.name !== ESSENTIAL);
