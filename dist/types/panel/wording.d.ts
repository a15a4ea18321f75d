/** The words on screen: the language's, under the site's own. */
import type { Category } from '../core/policy.js';
import type { CategoryTexts, SiteTexts, Texts } from '../locales/texts.js';
/** Where words come from: a `View` or an `EmbedView`. */
export interface Source {
    texts: Texts;
    siteTexts: SiteTexts;
}
/** The language's texts with the site's over them; for a category, ask `categoryWords`. */
export declare const wordsOf: ({ texts, siteTexts }: Source) => Omit<Texts, "categories">;
export type Words = ReturnType<typeof wordsOf>;
/** `{name}` in a text becomes the value of that name. */
export declare const fill: (text: string, values: Record<string, string | number>) => string;
/** Whether a visitor can say no to it. */
export declare const isOptional: ({ name }: Category) => boolean;
/** A category in words: the site's where it has any, else the built-in ones, else its name. */
export declare const categoryWords: ({ name, label, description }: Category, { texts, siteTexts }: Source) => CategoryTexts;
