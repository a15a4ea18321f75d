/** Every decision made in this browser, each holding the hash of the one before (CONTRACT §4). */
import type { Model } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import { canonicalJson } from './canonical-json.js';
import { readJson, writeJson } from './local.js';

/** How many are kept. */
const LENGTH = 50;

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
  /** Which layer was answered on. */
  layer: 'banner' | 'preferences' | null;
}

export interface FullRecord extends ConsentRecord, Circumstances {
  /** The record before this one; null for the first. */
  previous: { id: string; hash: string | null } | null;
  /** SHA-256, lower-case hex, of the canonical JSON of all the rest; null where the browser cannot hash (plain http). */
  hash: string | null;
}

/** SHA-256 in lower-case hex over canonical JSON (RFC 8785); null outside a secure context. */
export async function sha256(value: unknown): Promise<string | null> {
  // https://w3c.github.io/webcrypto/#Crypto-interface: `subtle` exists in secure contexts only.
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)));
  return digest ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') : null;
}

/** Oldest first; empty when there is none or it cannot be read. */
export function readHistory(key: string): FullRecord[] {
  const list = readJson(key);
  return Array.isArray(list) ? (list.filter((entry) => typeof entry?.id === 'string') as FullRecord[]) : [];
}

/** Adds a record at the end. False when the browser would not keep it. */
export async function appendHistory(key: string, record: ConsentRecord, circumstances: Circumstances): Promise<boolean> {
  const last = readHistory(key).at(-1);
  const full = { ...record, ...circumstances, previous: last ? { id: last.id, hash: last.hash } : null };
  const hash = await sha256(full);
  return writeJson(key, [...readHistory(key), { ...full, hash }].slice(-LENGTH));
}
