/**
 * Every text a visitor can meet, by meaning. A language that misses one does not compile.
 * `{name}` is replaced when shown.
 */
export interface Texts {
  /** The language's own tag and direction. */
  lang: string;
  dir: 'ltr' | 'rtl';

  title: string;
  intro: string;
  /** What the intro says where everything is on until refused. */
  introOptOut: string;
  /** Where to change one's mind. */
  introChange: string;
  policyLink: string;
  acceptAll: string;
  rejectAll: string;
  customize: string;
  save: string;
  close: string;
  reopen: string;
  preferencesTitle: string;
  preferencesIntro: string;
  alwaysOn: string;
  /** `{count}`: how many services; plural forms by `Intl.PluralRules`. */
  details: { one: string; other: string; [rule: string]: string };
  /** Heads of the table of services. */
  service: string;
  provider: string;
  purpose: string;
  duration: string;
  country: string;
  cookies: string;
  servicePolicy: string;
  /** `{controller}`: who asks. */
  askedBy: string;
  /** `{contact}`: mail or address of the person in charge of personal information. */
  help: string;
  gpc: string;
  reaskNotice: string;
  reaskCategory: string;

  statusAccepted: string;
  statusRejected: string;
  statusSaved: string;
  statusWithdrawn: string;

  /** `{title}` */
  embedTitle: string;
  /** `{service}`, `{provider}` */
  embedText: string;
  embedOnce: string;
  embedAlways: string;
  /** `{service}` */
  embedLink: string;

  /** Built-in categories: label and one or two sentences. */
  categories: Record<
    'essential' | 'analytics' | 'multimedia' | 'preferences' | 'marketing' | 'social',
    { label: string; description: string }
  >;
}

/** What a site may say in its own words: any of the texts. */
export type SiteTexts = { [Key in keyof Texts]?: Texts[Key] extends string ? string : Partial<Texts[Key]> };
