/** The languages of `<consent-record>`, each a file of its own: lower-case BCP 47 tag → its texts. */
import type { RecordTexts } from './texts.js';
export declare const RECORD_LOCALES: Readonly<Record<string, () => Promise<{
    default: RecordTexts;
}>>>;
