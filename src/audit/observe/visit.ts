/** One profile on its way through a site: each step acts, waits until the page is at rest, and looks at what lies there. */
import type { BrowserContext, Page } from 'playwright-core';
import { Autoconsent } from '../consent/autoconsent.js';
import type { AuditConfig } from '../config.js';
import { WAITS } from '../config.js';
import type { Banner, Granted, Observation, ScenarioName, Shot, Stored } from '../types/index.js';
import { linksOf } from './links.js';
import { hostOf } from './origin.js';
import { quiet } from './quiet.js';
import { Recorder } from './recorder.js';
import { signalsNow } from './signals.js';
import { storedNow } from './stored.js';

const NAVIGATES_WITHIN_MS = 60_000;

/** Links that are tried for a second page, and what a dead one answers. */
const TRIES = 5;
const DEAD = [404, 410];

const isFine = (status: number) => status > 0 && status < 400;
const refusal = (url: string, status: number) => `${url} ${status ? `answered ${status}` : 'could not be reached'}`;

/** A page at rest shows what it has; this is for what it draws meanwhile. */
const LATE_MS = 500;

export const NO_BANNER: Banner = { adapter: null, method: null, accept: null, reject: null, clicksToAccept: null, clicksToReject: null, preticked: [], wall: false, keyboard: null, reopens: null };

export class Visit {
  readonly stored: Stored[][] = [];
  readonly shots: Shot[] = [];
  readonly incomplete: string[] = [];
  banner: Banner = { ...NO_BANNER };
  skipped: string | null = null;
  /** The banner was back after a choice. */
  asksAgain = false;
  /** The banner was not back although it had to be. */
  mustAsk = false;
  policy: Observation['policy'] = null;
  /** How long, in milliseconds, a banner that is not there may still appear: what the page has before it. */
  bannerMs = 0;
  #refused = false;
  #withdrawn = false;

  private constructor(
    readonly recorder: Recorder,
    readonly context: BrowserContext,
    readonly page: Page,
    readonly rules: Autoconsent | null,
    readonly config: AuditConfig,
    readonly pages: readonly string[],
  ) {}

  static async in(context: BrowserContext, config: AuditConfig, pages: readonly string[], wishes: { scripts?: boolean } = {}): Promise<Visit> {
    const recorder = new Recorder(wishes);
    await recorder.listen(context);
    const rules = await Autoconsent.in(context);
    if (config.blockHits) {
      const site = hostOf(pages[0] ?? '');
      await context.route((url) => url.hostname !== site && !url.hostname.endsWith(`.${site.replace(/^www\./, '')}`), (route) => route.abort());
    }
    const page = await context.newPage();
    // A second window is somebody else's: pop-unders would count for this page.
    context.on('page', (other) => void (other !== page && other.close().catch(() => undefined)));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await recorder.attach(page);
    return new Visit(recorder, context, page, rules, config, pages);
  }

  get url(): string {
    return this.pages[0] ?? '';
  }

  async step(name: string, granted: Granted, act: () => Promise<unknown>, { refuses = false, withdraws = false, page = this.page.url() } = {}): Promise<void> {
    this.#refused ||= refuses;
    this.#withdrawn ||= withdraws;
    this.recorder.begin({ name, page: /^https?:/.test(page) ? page : this.url, granted, refused: this.#refused, withdrawn: this.#withdrawn });
    await act();
    await this.rest();
    this.stored.push(await storedNow(this.context, this.page));
    this.recorder.signals.push(...(await signalsNow(this.page, this.recorder.steps.length - 1)));
    if (this.config.screenshots) await this.#shoot(name);
  }

  async rest(): Promise<void> {
    const { bannerMs } = this.config;
    const mayCome = await quiet(this.page, this.recorder, { ...WAITS, ...this.config });
    this.bannerMs = Math.min(bannerMs ?? WAITS.bannerMs, mayCome + LATE_MS);
  }

  async #shoot(step: string): Promise<void> {
    const image = await this.page.screenshot({ type: 'jpeg', quality: 50, animations: 'disabled', timeout: 15_000 }).catch(() => null);
    if (image) this.shots.push({ step, image: image.toString('base64') });
  }

  /** The status it answered; a second time if the first came to nothing. */
  async #open(url: string): Promise<number> {
    const once = () => this.page.goto(url, { waitUntil: 'load', timeout: NAVIGATES_WITHIN_MS });
    const response = await once().catch(once);
    return response?.status() ?? 200;
  }

  /** Goes to a page that has to be there. */
  async go(url: string): Promise<void> {
    const status = await this.#open(url);
    if (!isFine(status)) this.incomplete.push(refusal(url, status));
  }

  load(granted: Granted = 'none'): Promise<void> {
    return this.step('load', granted, () => this.go(this.url), { page: this.url });
  }

  reload(granted: Granted): Promise<void> {
    return this.step('reload', granted, () => this.page.reload({ waitUntil: 'load', timeout: NAVIGATES_WITHIN_MS }));
  }

  /** The status of one page more; 0: it could not be reached. */
  async #another(url: string, granted: Granted): Promise<number> {
    let status = 0;
    await this.step('next', granted, async () => (status = await this.#open(url).catch(() => 0)), { page: url });
    return status;
  }

  /** The other pages of the list, or else one that this page links to; false: there is none. */
  async next(granted: Granted): Promise<boolean> {
    const [, ...others] = this.pages;
    if (others.length === 0) return this.#follow(granted);
    for (const url of others) {
      const status = await this.#another(url, granted);
      const isNamed = this.config.urls?.includes(url);
      if (!isFine(status) && (isNamed || !DEAD.includes(status))) this.incomplete.push(refusal(url, status));
    }
    return true;
  }

  /** A dead link is the site's own affair, and no reason to stop: the next one is tried. */
  async #follow(granted: Granted): Promise<boolean> {
    const refused: string[] = [];
    for (const url of (await linksOf(this.page, this.url)).slice(0, TRIES)) {
      const status = await this.#another(url, granted);
      if (isFine(status)) return true;
      if (!DEAD.includes(status)) refused.push(refusal(url, status));
    }
    // Pages that are there, and none of which lets a visitor in: what they do was not seen.
    this.incomplete.push(...refused);
    return false;
  }

  observation(scenario: ScenarioName): Observation {
    const { writes, sent, steps, fingerprints, signals, statuses } = this.recorder;
    const { banner, stored, shots, incomplete, skipped, url, asksAgain, mustAsk, policy } = this;
    return { scenario, url, steps, writes, sent, stored, fingerprints, signals, aliases: {}, banner, statuses, incomplete, skipped, shots, asksAgain, mustAsk, policy };
  }
}
