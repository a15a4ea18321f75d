/**
 * Each requirement by its number, and where it is tested: [file, words in a test's name]; or whose duty it is instead.
 * The numbers: QC Québec (Law 25), EU GDPR and ePrivacy, FR CNIL, UK, CH, BR, US, VID embedded video, A accessibility
 * (WCAG 2.2 AA), PERF performance.
 */
const unit = (file, name) => [`test/unit/${file}.test.ts`, name];
const e2e = (file, name) => [`test/e2e/${file}.spec.ts`, name];
/** What no widget can do for a site. */
const site = (why) => ({ site: why });
/** Not in the product; the words say what holds instead. */
const without = (why) => ({ without: why });

const nothingBefore = e2e('first-visit', 'nothing is asked of a third party before the answer');
const equal = unit('panel/equal', 'are equal by themselves');
const unequal = unit('panel/equal', 'are found out by');
const facts = unit('panel/preferences', 'who is behind a category');
const firstLayer = unit('panel/banner', 'names each optional category');
const escape = unit('panel/preferences', 'grants nothing by Escape');
const unticked = unit('panel/preferences', 'ticks nothing for who has not decided');
const languages = unit('locales/every', 'has nothing left in English');
const chain = e2e('record', 'each record holds the hash of the one before');
const returning = e2e('returning', 'after a no: remembered');
const gpc = e2e('panel.chromium', 'Global Privacy Control denies');
const axe = e2e('axe.chromium', 'axe finds nothing in any state');
const tree = (name) => e2e('accessibility.chromium', name);
const narrow = e2e('panel.chromium', 'fits 320 pixels');
const still = e2e('panel.chromium', 'moves nothing');
const keyboard = e2e('panel', 'by keyboard alone');
const withdrawal = e2e('withdrawal', 'cookies on every host and path');
const placeholder = e2e('embed', 'the placeholder says what waits');

export const REQUIREMENTS = {
  'QC-1': [nothingBefore],
  'QC-2': [firstLayer, unit('panel/banner', 'off until')],
  'QC-3': [unticked, unit('panel/services', 'have a box each, unticked')],
  'QC-4': [facts, unit('panel/services', 'whether it is abroad'), unit('panel/preferences', 'how long a choice is kept')],
  'QC-5': site('The panel is a component of its own; not to repeat its question inside terms or forms is the site’s part.'),
  'QC-6': [equal, unequal],
  'QC-7': [unit('panel/preferences', 'offers to withdraw'), e2e('panel', 'any button or link of the page opens the preferences'), withdrawal],
  'QC-8': [e2e('record', 'say how long'), e2e('stored', 'an expired, future')],
  'QC-9': [languages, unit('locales/locales', 'French has no sentence left in English')],
  'QC-10': [unit('locales/locales', 'no sentence is longer than 25 words'), unit('panel/preferences', 'links a mail address')],
  'QC-11': [unit('core/record-of', 'sensitive'), unit('panel/banner', 'accept all” does not turn on (QC-11)')],
  'QC-12': [e2e('api', 'a call a developer got wrong'), chain],
  'EU-1': [nothingBefore, e2e('gate-media', 'pictures, frames')],
  'EU-2': [escape, unit('panel/banner', 'leaves the visitor undecided')],
  'EU-3': [facts, e2e('in-page', 'the preferences stand in the page')],
  'EU-4': [chain],
  'EU-5': [unit('locales/locales', 'persuades nobody'), firstLayer],
  'EU-6': [withdrawal, unit('panel/preferences', 'offers to withdraw')],
  'EU-7': [e2e('crawlers.chromium', 'a banner that blocks nothing'), e2e('extensions.chromium', 'an extension hides stays usable'), e2e('first-visit', 'a no keeps every third party out')],
  'EU-8': [unit('panel/preferences', 'gives reject the looks of accept here too')],
  'EU-9': [equal],
  'EU-10': [unticked],
  'EU-11': [equal, unequal, e2e('panel', 'accept and reject look alike')],
  'EU-12': [unticked],
  'EU-13': site('What is essential only the site knows. The panel gives essential no switch, and lists what it is declared with.'),
  'EU-14': [e2e('panel', 'any button or link of the page opens the preferences')],
  'EU-15': [unit('locales/locales', 'persuades nobody'), unequal, languages],
  'EU-16': [e2e('stored', 'does not ask who refused everything again'), returning],
  'EU-17': site('A record names categories, not providers: a site that adds one raises notice-version, and is told so in the README.'),
  'EU-18': [unit('panel/preferences', 'shows what is stored for who has')],
  'FR-1': [equal, firstLayer],
  'FR-2': [equal, unequal],
  'FR-3': [unit('panel/preferences', 'grants nothing by its cross'), escape],
  'FR-4': [firstLayer],
  'FR-5': [unit('panel/services', 'are counted on the banner'), facts],
  'FR-6': [unit('panel/preferences', 'what refusing means')],
  'FR-7': [returning, e2e('record', 'say how long')],
  'FR-8': site('Keeping screenshots, versions and configurations is the site’s; a record holds the hashes that name them.'),
  'FR-9': without('No exemption for audience measurement is offered: such a tag waits like any other, or the site marks nothing.'),
  'FR-10': without('A choice stays in its browser; nothing is carried to another device.'),
  'UK-1': [equal],
  'UK-2': without('Nothing is on by default under opt-in; a site may choose model="opt-out" where the law allows it.'),
  'CH-1': [firstLayer, equal],
  'BR-1': [chain, firstLayer],
  'US-1': [gpc, e2e('gpc', 'denies a sale over a stored yes'), unit('panel/preferences', 'holds a category denied by Global Privacy Control off')],
  'US-2': [gpc, unit('panel/banner', 'refusal by Global Privacy Control is honoured')],
  'US-3': [unit('core/verdict', 'does not ask for what GPC denies anyway')],
  'US-4': site('A link in the header or footer is the site’s; data-consent-action or #cookie-consent makes it work. Its words are the text optOut.'),
  'US-5': [equal],
  'US-6': [e2e('stored', 'does not ask who refused everything again')],
  'US-7': [gpc],
  'US-8': [e2e('gpc', 'says at a well-known address')],
  'US-9': [gpc, unit('core/verdict', 'grants no service of a sale under GPC')],
  'VID-1': [placeholder],
  'VID-2': [unit('panel/placeholder', 'says what it is, who hosts it'), unit('embeds/consent-embed', 'has no poster of somebody else’s')],
  'VID-3': [e2e('embed', 'play this one')],
  'VID-4': [e2e('embed', 'play this one'), e2e('embed', 'always allow')],
  'VID-5': [e2e('embed', 'every shape of a YouTube address')],
  'VID-6': [e2e('embed', 'back to its placeholder when consent is withdrawn'), unit('panel/preferences', 'what a withdrawal cannot do')],
  'VID-7': [still, e2e('embed', 'by keyboard')],
  'VID-8': [firstLayer],
  'A-1': [tree('a named region before all else'), unit('panel/banner', 'is a region named by its heading')],
  'A-2': [keyboard, tree('a named region before all else'), unit('panel/banner', 'leaves the focus where it is')],
  'A-3': [unit('panel/room', 'is at the end of a page that scrolls'), unit('panel/room', 'is made by the banner itself')],
  'A-4': [narrow],
  'A-5': [tree('a modal dialog and nothing of the page behind it'), unit('panel/preferences', 'is a native modal dialog'), unit('panel/preferences', 'gives the focus back when it closes'), escape],
  'A-6': [tree('each box named, described'), unit('panel/preferences', 'without a control for it'), unit('panel/preferences', 'describes each box')],
  'A-7': [facts, axe, tree('stays one for assistive technology')],
  'A-8': [narrow],
  'A-9': [axe, unit('panel/services', 'say so in a word too')],
  'A-10': [e2e('host-css', 'rules with !important'), unit('panel/styles', 'ring around what has the focus')],
  'A-11': [unit('panel/sizes', 'fit the screen'), unit('panel/sizes', 'twice as large'), unit('panel/sizes', 'text spacing')],
  'A-12': [e2e('panel.chromium', 'forced colours')],
  'A-13': [unit('panel/styles', 'moves nothing by itself')],
  'A-14': [tree('its outcome is a status'), unit('panel/status', 'says what a choice came to')],
  'A-15': [keyboard, unit('locales/every', 'persuades nobody')],
  'A-16': [unit('panel/words', 'language'), unit('locales/every', 'names itself')],
  'A-17': [tree('a named button brings the preferences back'), e2e('panel', 'hooks, parts, attributes and events')],
  'A-18': [unit('panel/status', 'stays for as long as it is the last thing')],
  'A-19': [tree('a group named by what waits'), unit('panel/placeholder', 'is a group named by the title'), e2e('embed', 'by keyboard')],
  'A-20': [tree('its heading'), unit('panel/banner', 'of the level the site wants'), axe],
  'A-21': [e2e('drop-in', 'where temoin does not come')],
  'A-22': [narrow, keyboard],
  'PERF-1': [['package.json', 'size-limit']],
  'PERF-2': [still],
  'PERF-3': [e2e('largest-paint.chromium', 'the hero of a page is the largest thing painted')],
  'PERF-4': [e2e('gate-scripts', 'the panel has left the screen before the first one runs')],
  'PERF-5': [still, unit('panel/styles', 'moves nothing by itself')],
  'PERF-6': [e2e('returning', 'after a yes: remembered')],
  'PERF-7': without('npm run bench measures unanswered, accepted and refused; nothing is asserted about time.'),
  'PERF-8': [e2e('gate-scripts', 'under a strict policy')],
};
