/** Other managers, by the rules of `@duckduckgo/autoconsent` where the site has it installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { measure, firstVisible, type Buttons } from './buttons.js';

interface Message {
  type: string;
  id?: string;
  code?: string;
  cmp?: string;
  result?: boolean;
  state?: { lifecycle?: string };
  scheduleSelfTest?: boolean;
}

interface Rule {
  name: string;
  optOut?: unknown;
  optIn?: unknown;
}

interface Package {
  script: string;
  rules: Rule[];
}

/** From the site's folder or from the auditor's; null where neither has it. */
function find(): Package | null {
  for (const base of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      const require = createRequire(base.startsWith('file:') ? base : pathToFileURL(base));
      const folder = join(dirname(require.resolve('@duckduckgo/autoconsent')), '..');
      const script = readFileSync(join(folder, 'dist/autoconsent.playwright.js'), 'utf8');
      return { script, rules: rulesIn(folder) };
    } catch {
      // Not there.
    }
  }
  return null;
}

/** The whole rules: the compact ones claim to have accepted without a click. */
function rulesIn(folder: string): Rule[] {
  const one = join(folder, 'rules/rules.json');
  if (existsSync(one)) return (JSON.parse(readFileSync(one, 'utf8')) as { autoconsent: Rule[] }).autoconsent;
  const many = join(folder, 'rules/autoconsent');
  return readdirSync(many)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(many, name), 'utf8')) as Rule);
}

let found: Package | null | undefined;
export const autoconsentPackage = (): Package | null => (found === undefined ? (found = find()) : found);

const CONFIG = {
  enabled: true,
  autoAction: null,
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: false,
  enableHeuristicDetection: false,
  isMainWorld: true,
};

const WITHIN_MS = 20_000;

/** How often a rule looks again, by its own clock, and how long for a banner that it knows and that is not open. */
const LOOKS_EVERY_MS = 500;
const LOOKS_FOR_MS = 10_000;

/** Rules that call the manager's own functions say nothing of its buttons. */
const clicks = (steps: unknown): boolean => JSON.stringify(steps ?? '').includes('"click"') || JSON.stringify(steps ?? '').includes('"waitForThenClick"');

export class Autoconsent {
  #waiting: { types: string[]; resolve: (message: Message, frame: Frame) => void }[] = [];
  #popups = new Map<Frame, string>();
  /** Frames in which all rules have been tried, and none fits. */
  #without = new Set<Frame>();
  #looks = 0;
  #package: Package;

  private constructor(found: Package) {
    this.#package = found;
  }

  /** The binding must be there before the page is. */
  static async in(context: BrowserContext): Promise<Autoconsent | null> {
    const found = autoconsentPackage();
    if (!found) return null;
    const self = new Autoconsent(found);
    await context.exposeBinding('autoconsentSendMessage', ({ frame }, message: Message) => void self.#hear(frame, message));
    return self;
  }

  async #say(frame: Frame, message: object): Promise<void> {
    await frame.evaluate((told) => (window as unknown as { autoconsentReceiveMessage(message: object): Promise<void> }).autoconsentReceiveMessage(told), message).catch(() => undefined);
  }

  async #hear(frame: Frame, message: Message): Promise<void> {
    if (message.type === 'init') await this.#say(frame, { type: 'initResp', config: { ...CONFIG, detectRetries: this.#looks }, rules: { autoconsent: this.#package.rules } });
    if (message.type === 'eval') {
      const result = await frame.evaluate(message.code ?? '').catch(() => false);
      await this.#say(frame, { type: 'evalResp', id: message.id, result });
    }
    if (message.type === 'popupFound') this.#popups.set(frame, message.cmp ?? '');
    if (message.state?.lifecycle === 'nothingDetected') this.#without.add(frame);
    const [heard, rest] = [this.#waiting.filter(({ types }) => types.includes(message.type)), this.#waiting.filter(({ types }) => !types.includes(message.type))];
    this.#waiting = rest;
    for (const { resolve } of heard) resolve(message, frame);
  }

  #next(types: string[], withinMs = WITHIN_MS): Promise<Message | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs, null);
      this.#waiting.push({
        types,
        resolve: (message) => {
          clearTimeout(timer);
          resolve(message);
        },
      });
    });
  }

  /** Ends when a rule fits, or none does in any frame; a page that may still change is given `withinMs` for that. */
  async find(page: Page, withinMs: number): Promise<Buttons | null> {
    this.#popups.clear();
    this.#without.clear();
    this.#looks = Math.floor(withinMs / LOOKS_EVERY_MS);
    const frames = page.frames().filter((frame) => /^https?:/.test(frame.url()));
    const end = performance.now() + withinMs + LOOKS_FOR_MS;
    await Promise.all(frames.map((frame) => frame.evaluate(this.#package.script).catch(() => this.#without.add(frame))));
    const open = () => this.#popups.size === 0 && frames.some((frame) => !this.#without.has(frame) && !frame.isDetached());
    while (open() && performance.now() < end) await this.#next(['popupFound', 'report'], LOOKS_EVERY_MS);
    const [frame, name] = [...this.#popups][0] ?? [];
    if (!frame || !name) return null;
    const rule = this.#package.rules.find((one) => one.name === name);
    const act = async (type: 'optIn' | 'optOut') => {
      const answer = this.#next([`${type}Result`]);
      const test = this.#next(['selfTestResult']);
      await this.#say(frame, { type });
      const result = await answer;
      if (!result?.result) return false;
      if (type === 'optIn' || !result.scheduleSelfTest) return true;
      await this.#say(frame, { type: 'selfTest' });
      // Some rules test in another frame than they click in; what the page then stores and shows is looked at anyway.
      return (await Promise.race([test, new Promise<null>((resolve) => setTimeout(resolve, 5000, null))]))?.result !== false;
    };
    return {
      adapter: `autoconsent:${name}`,
      method: clicks(rule?.optOut) ? 'click' : 'api',
      look: async () => {
        const { named } = await import('./words.js');
        const of = (kind: 'accept' | 'reject') => firstVisible([frame.getByRole('button', { name: named(kind) }), frame.getByRole('link', { name: named(kind) })]);
        const [accept, reject] = [await of('accept'), await of('reject')];
        return { accept: await measure(accept), reject: await measure(reject), clicksToAccept: accept ? 1 : null, clicksToReject: reject ? 1 : accept ? 2 : null };
      },
      accept: () => act('optIn'),
      reject: () => act('optOut'),
    };
  }
}
