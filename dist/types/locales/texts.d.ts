/** What is said of one category. */
export interface CategoryTexts {
    label: string;
    /**
     * One or two sentences. The first says what it is for and stands on the banner too (CNIL 2020-092: title and short
     * description on the first layer).
     */
    description: string;
}
/**
 * Every text a visitor can meet, by meaning. A language that misses one does not compile.
 * `{name}` is replaced when shown.
 */
export interface Texts {
    /** The language's own tag and direction. */
    lang: string;
    dir: 'ltr' | 'rtl';
    title: string;
    /** Leads to the list of categories under it, and names none: it stays true whatever the site has. */
    intro: string;
    /** The same where everything is on until refused. */
    introOptOut: string;
    /** After the list: what the technologies in it can do, and that they are off (Law 25 s. 8.1). */
    staysOff: string;
    /** The same where everything is on until refused. */
    staysOn: string;
    /** Where to change one's mind. `{reopen}`: the text of that name. */
    introChange: string;
    policyLink: string;
    acceptAll: string;
    rejectAll: string;
    customize: string;
    save: string;
    close: string;
    withdraw: string;
    reopen: string;
    preferencesTitle: string;
    preferencesIntro: string;
    /** Names the group of checkboxes, for assistive technology. */
    choices: string;
    alwaysOn: string;
    /** `{count}`: how many services; plural forms by `Intl.PluralRules`. */
    details: {
        one: string;
        other: string;
        [rule: string]: string;
    };
    /** Heads of the list of services. */
    provider: string;
    purpose: string;
    duration: string;
    country: string;
    cookies: string;
    /** `{controller}`: who asks. */
    askedBy: string;
    /** `{contact}`: mail or address of the person in charge of personal information. */
    help: string;
    gpc: string;
    reaskNotice: string;
    reaskCategory: string;
    /** What a choice came to, said to assistive technology; named as `View.status`. */
    accepted: string;
    rejected: string;
    saved: string;
    withdrawn: string;
    /** `{title}` */
    embedTitle: string;
    /** `{service}`, `{provider}` */
    embedText: string;
    embedOnce: string;
    embedAlways: string;
    /** `{service}` */
    embedLink: string;
    /** Built-in categories. */
    categories: Record<'essential' | 'analytics' | 'multimedia' | 'preferences' | 'marketing' | 'social', CategoryTexts>;
}
/** What a site may say in its own words: any of the texts, and those of its own categories. */
export type SiteTexts = {
    [Key in keyof Omit<Texts, 'categories' | 'details'>]?: Texts[Key];
} & {
    details?: Partial<Texts['details']>;
    categories?: Readonly<Record<string, Partial<CategoryTexts>>>;
};
