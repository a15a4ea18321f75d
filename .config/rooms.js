// The rooms of src/ and the ways between them. One table: the lint rules and a test are made from it.

/** Room → rooms it may import; `types` after the colon: type-only imports. */
export const MAY_IMPORT = {
  core: [],
  storage: ['core'],
  gate: ['core'],
  // Lazy: tells other code of the choice.
  integrations: ['core', 'page:types'],
  locales: [],
  // With what opens markup, in one lazy file.
  embeds: ['core', 'gate', 'panel:types', 'locales:types'],
  page: [
    ...['core', 'storage', 'gate', 'embeds', 'integrations:types'],
    ...['panel:types', 'locales:types', 'ledger:types', 'inspect:types', 'receipt:types', 'delivery:types', 'takeover:types', 'record-view:types'],
  ],
  panel: ['core', 'embeds', 'locales'],
  // Lazy: what follows from a decision.
  ledger: ['core', 'storage'],
  // Pure: what a visitor takes away, and whether it is whole.
  receipt: ['core', 'storage'],
  // Pure: what is known of cookies and hosts that nobody declared.
  knowledge: [],
  // Lazy: audit() and verify() in the page.
  inspect: ['core', 'storage', 'gate', 'receipt', 'knowledge', 'overlay'],
  // Lazy: what `audit()` finds, as it happens, for developers. Knows the public API alone.
  overlay: ['core:types', 'inspect:types', 'page:types'],
  // Lazy: holds what nobody marked, before the page is parsed.
  guard: ['core', 'storage'],
  // By a tag of the site's own: IAB's frameworks. Knows the public API alone.
  iab: ['core:types', 'page:types'],
  // Lazy: sends records to the site.
  delivery: ['core', 'storage'],
  // Lazy: what a visitor reads of their own record.
  'record-view': ['core', 'storage', 'receipt', 'locales', 'page:types'],
  // Lazy: takes over what another consent manager knows.
  takeover: ['core', 'storage', 'gate', 'ledger', 'page:types'],
  // Command line: npx temoin verify.
  verify: ['core', 'storage', 'receipt'],
  audit: ['core:types'],
  log: ['core'],
};

/** Package → the rooms that may import it. */
const ONLY_IN = { 'js-cookie': ['storage'], lit: ['panel'] };

const ENTRIES = '(temoin|all|index|record)\\.js$';

/** Options of `no-restricted-imports` for one room. */
export function restrictedImports(room) {
  const rooms = Object.keys(MAY_IMPORT).filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  const packages = Object.keys(ONLY_IN).filter((name) => !ONLY_IN[name].includes(room));
  return {
    patterns: [
      ...rooms.map((other) => ({
        regex: `^(\\.\\./)+${other}/`,
        allowTypeImports: MAY_IMPORT[room].includes(`${other}:types`),
        message: `${room}/ may import ${MAY_IMPORT[room].join(', ') || 'no other room'}.`,
      })),
      ...packages.map((name) => ({
        regex: `^${name}(/|$)`,
        message: `${name} is for ${ONLY_IN[name].map((only) => `${only}/`).join(', ')} only.`,
      })),
      { regex: `^(\\.\\./)+${ENTRIES}`, message: 'A room is imported by the entries, never the other way.' },
    ],
  };
}
