/**
 * Every text of `<consent-record>`, by meaning. A language that misses one does not compile. `{name}` is replaced when
 * shown.
 */
export interface RecordTexts {
  /** The language's own tag and direction. */
  lang: string;
  dir: 'ltr' | 'rtl';

  title: string;
  /** One or two sentences: what this is, and that it lies in this browser. */
  intro: string;
  /** Nothing was decided here, or it has expired. */
  none: string;

  /** Head of the list of categories. */
  choices: string;
  accepted: string;
  refused: string;
  alwaysOn: string;
  /** The built-in categories, as the panel calls them. */
  categories: Record<'essential' | 'analytics' | 'multimedia' | 'preferences' | 'marketing' | 'social', string>;
  /** Never answered: a category that came later. */
  undecided: string;

  /** Heads of short facts. */
  decidedOn: string;
  validUntil: string;
  /** A short number the visitor can quote in a letter. */
  number: string;
  noticeVersion: string;
  language: string;
  page: string;

  history: string;
  /** `{count}`: how many decisions are kept; plural forms by `Intl.PluralRules`. */
  kept: { one: string; other: string; [rule: string]: string };
  /** Marks the decision that holds now. */
  inForce: string;
  expired: string;
  /** What was done. */
  actions: Record<'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'embed' | 'gpc' | 'import', string>;
  /** Where, or by whom: follows the text above after a comma. */
  sources: Record<'banner' | 'preferences' | 'embed' | 'record' | 'opener' | 'api' | 'gpc' | 'import', string>;
  /** Opens the words that were on screen. */
  shown: string;
  /** In their place where they were not kept. */
  notKept: string;

  verified: string;
  changed: string;
  /** After `changed`, for each record. `{number}`: its number; `{field}`: the name of a member, not translated. */
  problem: string;
  /** Plain http: a browser cannot hash there. */
  unverifiable: string;
  /** What the check proves and what not. */
  proof: string;

  copy: string;
  copied: string;
  /** Where the browser does not let a page copy. */
  notCopied: string;
  download: string;
  /** The second form, ISO/IEC TS 27560. */
  downloadLinked: string;
  print: string;
  withdraw: string;
  withdrawn: string;
  forget: string;
  /** Said before it is done. */
  forgetAsk: string;
  forgetYes: string;
  forgetNo: string;
  forgotten: string;
}
