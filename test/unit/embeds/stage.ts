/** `<consent-embed>` on a page that writes down what it is asked, for tests. */
import type { Decision } from '../../../src/core/decision.js';
import type { Policy } from '../../../src/core/policy.js';
import type { ConsentEmbed } from '../../../src/embeds/consent-embed.element.js';
import { define } from '../../../src/embeds/index.js';
import * as providers from '../../../src/embeds/providers/index.js';
import { whenIdle } from '../../../src/embeds/when-idle.js';
import en from '../../../src/locales/en.js';
import type { SiteTexts } from '../../../src/locales/texts.js';
import type { EmbedView } from '../../../src/panel/view.js';
export const VIDEO = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ';
export const PAGE = '/test/unit/storage/page.html';

export const SITE_TEXTS: SiteTexts = { embeds: { video: { once: 'Play it' } } };
export const POLICY: Policy = { categories: [], noticeVersion: '1', expiresDays: 182, model: 'opt-in', gpc: false };

export const decisions: Decision[] = [];
export const warnings: [code: string, about: unknown][] = [];
export const asked: string[] = [];
export const failures: unknown[] = [];
/** Whether the table of providers can be fetched. */
export const table = { isAway: false };
export const host = {
  page: {
    settings: { siteTexts: SITE_TEXTS, policy: POLICY },
    /** Of all parts, the only one that answers with something. */
    load: async (name: string): Promise<unknown> => {
      asked.push(name);
      if (table.isAway && name === 'temoin.providers') throw new TypeError('out of reach');
      return name === 'temoin.providers' ? providers : {};
    },
    warn: (code: string, _element?: object | null, about?: unknown) => void warnings.push([code, about]),
    fail: (error: unknown) => void failures.push(error),
  },
  prepare: () => Promise.resolve([null, { default: en }] as const),
  decide: (decision: Decision) => void decisions.push(decision),
};
let box: HTMLElement;

export function put(attributes: Record<string, string>, content = ''): ConsentEmbed {
  const element = document.createElement('consent-embed');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  box.append(element);
  return element;
}
export const frameOf = (element: ConsentEmbed) => element.shadowRoot!.querySelector('iframe');
export const placeholderOf = (element: ConsentEmbed) => element.shadowRoot!.querySelector<HTMLElement & { view: EmbedView }>('consent-placeholder');
/** What the placeholder says when all are allowed. */
export const decided = (decision: Decision) => Object.assign(new Event('consent-decision', { bubbles: true }), { decision });
// A failed comparison of nodes is never reported: the runner would write out all that hangs on them. So tests compare facts.
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  await new Promise<void>(whenIdle);
}

/** For each test of a `describe`: a box in the page, and nothing heard yet. */
export function onStage(): void {
  before(() => {
    define(host);
    define(host);
  });
  beforeEach(() => {
    document.body.append((box = document.createElement('div')));
    table.isAway = false;
    decisions.length = warnings.length = asked.length = failures.length = 0;
  });
  afterEach(() => box.remove());
}
