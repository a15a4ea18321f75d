/** Loaded when the page has a `<consent-record>`: defines the element, once. */
import { type RecordHost } from './consent-record.element.js';
export declare function define(host: RecordHost): void;
