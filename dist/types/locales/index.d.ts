/**
 * The languages there are, each a file of its own, with its regions in it: first part of a BCP 47 tag → its texts. A line
 * makes a language: the build writes `dist/locales/<tag>.js` for each, so a tag that is another’s other name is a line too.
 */
import type { Texts } from './texts.js';
export declare const LOCALES: Readonly<Record<string, () => Promise<{
    default: Texts;
}>>>;
