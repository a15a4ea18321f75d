/** What `audit()` finds, with the elements it came by. */
import type { AuditReport, Finding } from '../inspect/types.js';
import { categoryOf, declared, marked } from './fix.js';

export interface Row {
  /** What and where: `cookie _ga`, `third party stats.example`. */
  what: string;
  standing: Finding['standing'];
  /** That would hold it; null when neither the site nor temoin knows. */
  category: string | null;
  /** Whose it probably is. */
  provider: string | null;
  /** Null for what no element in the page asks for: a cookie, a request by code or by a style sheet. */
  element: Element | null;
  /** The one line to change. */
  fix: string;
}

const ASKING = 'script,iframe,img,link,video,audio,source,embed,object,track,input,image';
const ADDRESSES = ['src', 'href', 'data', 'poster', 'srcset', 'imagesrcset'];

function hostsOf(element: Element): string[] {
  const written = ADDRESSES.flatMap((name) => (element.getAttribute(name) ?? '').split(/,\s+/)).map((address) => address.trim().split(/\s/)[0]!);
  return written.flatMap((address) => (address && URL.canParse(address, document.baseURI) ? [new URL(address, document.baseURI).hostname] : []));
}

/** Marked, and so held by the gate until it is granted. */
const isHeld = (element: Element): boolean => !!element.closest('[data-consent]');

function rowsOf(finding: Finding): Row[] {
  const { kind, name, standing, guess } = finding;
  const category = categoryOf(finding);
  const row = (element: Element | null, fix: string): Row => ({ what: `${kind} ${name}`, standing, category, provider: guess?.provider ?? null, element, fix });
  const asking = kind === 'third party' ? [...document.querySelectorAll(ASKING)].filter((element) => hostsOf(element).includes(name)) : [];
  const open = asking.filter((element) => !isHeld(element));
  if (open.length) return open.map((element) => row(element, marked(element, finding.service ?? category ?? '…')));
  // Let in by a grant: nothing is wrong but that the host is not declared.
  if (asking.length && standing !== 'undeclared') return [];
  return [row(null, declared(finding))];
}

/** `own`: the host that temoin itself comes from. */
export const toRows = ({ findings }: AuditReport, own = ''): Row[] =>
  findings.filter(({ kind, name, standing }) => /^(undeclared|declared but not granted)$/.test(standing) && !(kind === 'third party' && name === own)).flatMap(rowsOf);
