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
  detectRetries: 10,
  isMainWorld: true,
};

const WITHIN_MS = 20_000;

/** Rules that call the manager's own functions say nothing of its buttons. */
const clicks = (steps: unknown): boolean => JSON.stringify(steps ?? '').includes('"click"') || JSON.stringify(steps ?? '').includes('"waitForThenClick"');

export class Autoconsent {
  #waiting: { type: string; resolve: (message: Message, frame: Frame) => void }[] = [];
  #popups = new Map<Frame, string>();
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
    if (message.type === 'init') await this.#say(frame, { type: 'initResp', config: CONFIG, rules: { autoconsent: this.#package.rules } });
    if (message.type === 'eval') {
      const result = await frame.evaluate(message.code ?? '').catch(() => false);
      await this.#say(frame, { type: 'evalResp', id: message.id, result });
    }
    if (message.type === 'popupFound') this.#popups.set(frame, message.cmp ?? '');
    const [heard, rest] = [this.#waiting.filter(({ type }) => type === message.type), this.#waiting.filter(({ type }) => type !== message.type)];
    this.#waiting = rest;
    for (const { resolve } of heard) resolve(message, frame);
  }

  #next(type: string, withinMs = WITHIN_MS): Promise<Message | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, withinMs, null);
      this.#waiting.push({
        type,
        resolve: (message) => {
          clearTimeout(timer);
          resolve(message);
        },
      });
    });
  }

  async find(page: Page, withinMs: number): Promise<Buttons | null> {
    this.#popups.clear();
    const popup = this.#next('popupFound', withinMs);
    await Promise.all(page.frames().map((frame) => frame.evaluate(this.#package.script).catch(() => undefined)));
    await popup;
    const [frame, name] = [...this.#popups][0] ?? [];
    if (!frame || !name) return null;
    const rule = this.#package.rules.find((one) => one.name === name);
    const act = async (type: 'optIn' | 'optOut') => {
      const answer = this.#next(`${type}Result`);
      const test = this.#next('selfTestResult');
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
