/** The inventory, for a spreadsheet (RFC 4180). */
import type { Report } from '../types/index.js';
export declare const csv: ({ inventory }: Report) => string;
