/** The history as it lies in localStorage. Never throws: blocked, full or unreadable is empty, or false. */
import type { Model, Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';

/** What the cookie's record does not say: on which page, under which texts and settings. */
export interface Circumstances {
  /** BCP 47: the language of the texts shown. */
  lang: string;
  origin: string;
  /** Without the query, which may tell who the visitor is. */
  path: string;
  /** SHA-256 of the canonical JSON of the texts shown; null when none were, or on a plain-http page. */
  noticeHash: string | null;
  /** SHA-256 of the canonical JSON of the policy. */
  configHash: string | null;
  widgetVersion: string;
  model: Model;
  gpc: boolean;
  /** Which layer was answered on; null: none. */
  layer: 'banner' | 'preferences' | null;
}

export interface FullRecord extends ConsentRecord, Circumstances {
  /** The record before this one; null for the first. */
  previous: { id: string; hash: string | null } | null;
  /** SHA-256, lower-case hex, of the canonical JSON of all the rest; null where the browser cannot hash (plain http). */
  hash: string | null;
}

/** What the hashes in records stand for, once each: the texts that were on screen, and what the site declared. */
export type Shown = Readonly<Record<string, Notice | Policy>>;

/** The texts that were on screen, as `panel/` read them off it. */
export interface Notice {
  lang: string;
  text: string;
  links: readonly string[];
}

/** What lies beside the cookie under `….history`, `….shown`. */
const read = (cookieName: string, part: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(`${cookieName}.${part}`)!);
  } catch {
    return null;
  }
};

/** Oldest first. */
export const readHistory = (cookieName: string): FullRecord[] => ([] as FullRecord[]).concat(read(cookieName, 'history') as FullRecord).filter((record) => record?.id);

export const readShown = (cookieName: string): Shown => ({ ...(read(cookieName, 'shown') as Shown) });
