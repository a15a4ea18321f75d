/** The inventory, for a spreadsheet (RFC 4180). */
import type { Report } from '../types/index.js';

/** A cell that begins like a formula would be run by a spreadsheet. */
const cell = (value: string | number | boolean | null): string => {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const HEAD = ['kind', 'name', 'host', 'purpose', 'vendor', 'confidence', 'source', 'declared seconds', 'stored seconds', 'HttpOnly', 'partitioned', 'script', 'seen', 'allowed'];

export const csv = ({ inventory }: Report): string =>
  [HEAD, ...inventory.map((item) => [item.kind, item.name, item.host, item.purpose, item.vendor, item.confidence, item.source, item.declaredSeconds, item.storedSeconds, item.httpOnly, item.partitioned, item.by && `${item.by.script}:${item.by.line}`, item.seen.join(' '), item.allowed])]
    .map((row) => row.map(cell).join(','))
    .join('\r\n') + '\r\n';
