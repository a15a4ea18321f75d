/** The words on screen: the language's, under the site's own. */
import type { Category, ESSENTIAL } from '../core/policy.js';
import type { CategoryTexts, EmbedKind, EmbedTexts, Plural, SiteTexts, Texts } from '../locales/texts.js';

/** Where words come from: a `View` or an `EmbedView`. */
export interface Source {
  texts: Texts;
  siteTexts: SiteTexts;
}

/** What is said to whoever reads an element: its region's texts over those of its language. */
export function textsFor(element: Element, texts: Texts): Texts {
  const tag = (element.closest<HTMLElement>('[lang]')?.lang || navigator.language).toLowerCase();
  const region = Object.keys(texts.regions ?? {}).find((start) => tag.startsWith(start));
  return { ...texts, ...texts.regions?.[region!] };
}

/** The language's texts with the site's over them; for a category, ask `categoryWords`, for an embed `embedWords`. */
export const wordsOf = ({ texts, siteTexts }: Source): Omit<Texts, 'regions' | 'categories' | 'embeds'> => ({
  ...texts,
  ...siteTexts,
  details: { ...texts.details, ...siteTexts.details } as Texts['details'],
  providers: { ...texts.providers, ...siteTexts.providers } as Texts['providers'],
});

export type Words = ReturnType<typeof wordsOf>;

/** `{name}` in a text becomes the value of that name. No text: a file beside temoin.all.js is missing. */
export const fill = (text: string | undefined, values: object): string =>
  (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => `${(values as Record<string, string | undefined>)[name] ?? ''}`);

/** The form that the language has for a count. */
export const counted = (forms: Plural, count: number, { lang }: Words): string =>
  fill(forms[new Intl.PluralRules(lang).select(count)] ?? forms.other, { count });

/** Days as a visitor counts them: “6 months”. */
export const durationOf = (days: number, { lang }: Words): string => {
  const months = Math.round(days / 30.4);
  const [count, unit] = months > 1 ? [months, 'month'] : [days, 'day'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
};

const essential: typeof ESSENTIAL = 'essential';

/** Whether a visitor can say no to it. */
export const isOptional = ({ name }: Category): boolean => name !== essential;

/** A category in words: the site's where it has any, else the built-in ones, else its name. */
export const categoryWords = ({ name, label, description }: Category, { texts, siteTexts }: Source): CategoryTexts => {
  const builtIn = (texts.categories as Record<string, Partial<CategoryTexts> | undefined>)[name];
  const own = { label, description, ...siteTexts.categories?.[name] };
  return {
    label: own.label ?? builtIn?.label ?? name,
    description: fill(own.description ?? builtIn?.description ?? '', { ...texts, ...siteTexts }),
  };
};

/** What a category or service is called; an undeclared one by its name. */
export const labelOf = (name: string, categories: readonly Category[], source: Source): string => {
  for (const category of categories) {
    if (category.name === name) return categoryWords(category, source).label;
    const service = category.services.find((service) => service.name === name);
    if (service) return service.label ?? name;
  }
  return name;
};

export const embedWords = (kind: EmbedKind, { texts, siteTexts }: Source): EmbedTexts => ({ ...texts.embeds[kind], ...siteTexts.embeds?.[kind] });
