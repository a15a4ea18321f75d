/** The words on screen: the language's, under the site's own. */
import type { Category } from '../core/policy.js';
import type { CategoryTexts, EmbedKind, EmbedTexts, Plural, SiteTexts, Texts } from '../locales/texts.js';
/** Where words come from: a `View` or an `EmbedView`. */
export interface Source {
    texts: Texts;
    siteTexts: SiteTexts;
}
/** What is said to whoever reads an element: its region's texts over those of its language. */
export declare function textsFor(element: Element, texts: Texts): Texts;
/** The language's texts with the site's over them; for a category, ask `categoryWords`, for an embed `embedWords`. */
export declare const wordsOf: ({ texts, siteTexts }: Source) => Omit<Texts, "regions" | "categories" | "embeds">;
export type Words = ReturnType<typeof wordsOf>;
/** `{name}` in a text becomes the value of that name. No text: a file beside temoin.all.js is missing. */
export declare const fill: (text: string | undefined, values: object) => string;
/** The form that the language has for a count. */
export declare const counted: (forms: Plural, count: number, { lang }: Words) => string;
/** Days as a visitor counts them: “6 months”. */
export declare const durationOf: (days: number, { lang }: Words) => string;
/** Whether a visitor can say no to it. */
export declare const isOptional: ({ name }: Category) => boolean;
/** A category in words: the site's where it has any, else the built-in ones, else its name. */
export declare const categoryWords: ({ name, label, description }: Category, { texts, siteTexts }: Source) => CategoryTexts;
/** What a category or service is called; an undeclared one by its name. */
export declare const labelOf: (name: string, categories: readonly Category[], source: Source) => string;
export declare const embedWords: (kind: EmbedKind, { texts, siteTexts }: Source) => EmbedTexts;
