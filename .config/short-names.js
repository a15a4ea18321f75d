// Properties that the parts of temoin know each other's objects by, and nobody else: not in CONTRACT, not a text's key,
// not stored, and not asked of anything of the browser's, which has properties named `reason` or `element` as well. In the
// minified files each is one letter, the same in every file.

const LETTERS = {
  settings: 's',
  siteTexts: 't',
  watchers: 'w',
  isUnwritten: 'u',
  notLoaded: 'n',
  wanted: 'v',
  stored: 'o',
  isStale: 'a',
  letIn: 'b',
  shut: 'e',
  ask: 'q',
  reason: 'r',
  emit: 'i',
  fail: 'f',
  hold: 'h',
  headingLevel: 'l',
  gpcDenied: 'd',
  texts: 'x',
  cookieName: 'k',
  expiredDays: 'y',
  patterns: 'p',
  isInPage: 'g',
  element: 'c',
  watch: 'j',
  update: 'm',
  halt: 'z',
  prepare: 'K',
  follow: 'G',
  read: 'R',
  draw: 'V',
  tell: 'T',
};

/** For Terser, which writes into what it is given: a new one a run. */
export const shortNames = () => ({
  mangle: { properties: { regex: new RegExp(`^(${Object.keys(LETTERS).join('|')})$`), builtins: true, keep_quoted: 'strict' } },
  nameCache: { props: { props: Object.fromEntries(Object.entries(LETTERS).map(([name, letter]) => [`$${name}`, letter])) } },
});
