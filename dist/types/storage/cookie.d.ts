import { type ConsentRecord } from '../core/record.js';
import { type CookiePlace } from './jar.js';
/** False when the browser would not keep it. Never throws. */
export declare function writeRecord({ name, domain, path }: CookiePlace, record: ConsentRecord): boolean;
