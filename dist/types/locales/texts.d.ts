/** What is said of one category. */
export interface CategoryTexts {
    label: string;
    /**
     * One or two sentences. The first says what it is for and stands on the banner too (CNIL 2020-092: title and short
     * description on the first layer). `{abroad}`: the text of that name.
     */
    description: string;
}
/** What an embed shows, as the visitor calls it; `content` is anything else. */
export type EmbedKind = 'video' | 'audio' | 'map' | 'post' | 'calendar' | 'content';
/** What is said of one kind of embed. */
export interface EmbedTexts {
    /** `{title}`: the embed’s own. */
    title: string;
    /** The button that shows this one now. */
    once: string;
}
/** A phrase with `{count}`, by the plural rules of its language (`Intl.PluralRules`); `other` where a rule has no form. */
export interface Plural {
    other: string;
    [rule: string]: string;
}
/**
 * Every text a visitor can meet, by meaning. A language that misses one does not compile.
 * `{name}` is replaced when shown.
 */
export interface Texts {
    /** The language's own tag and direction. */
    lang: string;
    dir: 'ltr' | 'rtl';
    /** What a region says otherwise: the beginning of its tag, in small letters → those texts. */
    regions?: Readonly<Record<string, Region>>;
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
    /** The one button of a notice that asks nothing. */
    closeNotice: string;
    withdraw: string;
    /** Beside it: what a withdrawal cannot do. */
    afterWithdrawal: string;
    reopen: string;
    /** The same button where everything is on until refused: the words US law wants (Cal. Civ. 1798.135). */
    optOut: string;
    preferencesTitle: string;
    preferencesIntro: string;
    /** Names the group of checkboxes, for assistive technology. */
    choices: string;
    alwaysOn: string;
    /** After a category’s name: some of its services are on, not all. */
    partly: string;
    /** Under a category that “accept all” does not grant. `{acceptAll}`: the text of that name. */
    sensitive: string;
    /** Opens the list of services. */
    details: Plural;
    /** On the banner: how many services stand behind it all (CNIL 2020-092). */
    providers: Plural;
    /** Heads of the list of services, and of the table of cookies. */
    name: string;
    provider: string;
    purpose: string;
    duration: string;
    country: string;
    cookies: string;
    /** Where information may go, as part of a sentence (Law 25 s. 8, 17). A site may say “outside Québec”. */
    abroad: string;
    /** Caption of the table of cookies. */
    table: string;
    /** In that table, the provider and the purpose of the cookie that keeps the choice. */
    thisSite: string;
    ownCookie: string;
    /** `{controller}`: who asks. */
    askedBy: string;
    /** `{contact}`: mail or address of the person in charge of personal information. */
    help: string;
    /** `{duration}`: how long a choice is kept, such as “6 months”. */
    kept: string;
    /** Of the choice in force. `{date}`, `{id}`: the record’s. */
    receipt: string;
    /** Global Privacy Control is on, and honoured (11 CCR 7025(c)(6): it must be said). */
    gpc: string;
    /** Why the visitor is asked again: the notice is another one. */
    reaskNotice: string;
    /** The same: there is something new to decide on. `{names}`: what. */
    reaskCategory: string;
    /** The same: the choice is too old. `{duration}`: how long it was kept. */
    expired: string;
    /** What a choice came to, said to assistive technology; named as `View.status`. */
    accepted: string;
    rejected: string;
    saved: string;
    withdrawn: string;
    embeds: Record<EmbedKind, EmbedTexts>;
    /** `{service}` hosts it, `{provider}` receives what. */
    embedText: string;
    /** `{name}`: the category or service that is allowed. */
    embedAlways: string;
    /** `{service}` */
    embedLink: string;
    /** Built-in categories. */
    categories: Record<'essential' | 'analytics' | 'multimedia' | 'preferences' | 'marketing' | 'social', CategoryTexts>;
}
/** The texts of one region over those of its language. */
export type Region = Partial<Omit<Texts, 'regions'>> & Pick<Texts, 'lang'>;
/** What a site may say in its own words: any of the texts, and those of its own categories. */
export type SiteTexts = {
    [Key in keyof Omit<Texts, 'regions' | 'categories' | 'details' | 'providers' | 'embeds'>]?: Texts[Key];
} & {
    details?: Partial<Plural>;
    providers?: Partial<Plural>;
    embeds?: Partial<Record<EmbedKind, Partial<EmbedTexts>>>;
    categories?: Readonly<Record<string, Partial<CategoryTexts>>>;
};
