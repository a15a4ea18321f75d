/** Listens to one profile from its first request to its last, and keeps what it hears, by step. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page, Request, Response, WebSocket } from 'playwright-core';
import type { Fingerprint, Sent, Signal, Step, Write } from '../types/index.js';
import { installHooks, type Note } from './hooks.js';
import { Chains, framesOf, hostOf } from './origin.js';
import { parseSetCookie } from './set-cookie.js';
import { watchTimers } from './under-way.js';

interface BlockedCookie {
  blockedReasons: string[];
  cookieLine: string;
}

const IGNORED = /^(data|blob|about|chrome|chrome-extension|devtools):/;

const TELLS_WITHIN_MS = 5000;

const cookieNames = (header = '') =>
  header
    .split(/; */)
    .map((pair) => pair.split('=')[0] ?? '')
    .filter(Boolean);

/** A name that a page cannot look for. */
const secret = () => `_${randomBytes(8).toString('hex')}`;

export class Recorder {
  readonly writes: Write[] = [];
  readonly sent: Sent[] = [];
  readonly fingerprints: Fingerprint[] = [];
  readonly signals: Signal[] = [];
  readonly steps: Step[] = [];
  readonly statuses: { page: string; status: number }[] = [];
  readonly chains = new Chains();
  /** The event that asks a page what is still before it. */
  readonly question = secret();
  /** Of the last request that began or ended, or the last thing written. */
  lastActivity = performance.now();
  /** Whether pages may run scripts: without, nothing can be asked of them. */
  readonly scripts: boolean;
  #pending = new Set<Request>();
  #sockets = new Set<WebSocket>();
  #reading: Promise<void>[] = [];

  constructor({ scripts = true } = {}) {
    this.scripts = scripts;
  }

  /** Everything from now on belongs to this step. */
  begin(step: Step): void {
    this.steps.push(step);
  }

  get #step(): number {
    return Math.max(0, this.steps.length - 1);
  }

  get #site(): string {
    return hostOf(this.steps.at(-1)?.page ?? '');
  }

  /** Requests that will be answered; not a WebSocket or an event stream, nor a service worker's, whose end is not always told. */
  get pending(): number {
    return [...this.#pending].filter((request) => !request.serviceWorker() && !['websocket', 'eventsource', 'ping'].includes(request.resourceType())).length;
  }

  /** Whether something outside may speak to the page, or a worker of its own, without being asked. */
  listening(page: Page): boolean {
    const sockets = [...this.#sockets].some((socket) => !socket.isClosed());
    const streams = [...this.#pending].some((request) => request.resourceType() === 'eventsource');
    return sockets || streams || page.workers().length > 0;
  }

  /** Until all that was heard has been understood; headers that the browser never tells of are not waited for. */
  async caughtUp(): Promise<void> {
    const late = sleep(TELLS_WITHIN_MS, undefined, { ref: false });
    while (this.#reading.length > 0) await Promise.race([Promise.all(this.#reading.splice(0)), late]);
  }

  #later(work: Promise<void>): void {
    this.#reading.push(work.catch(() => undefined));
  }

  async listen(context: BrowserContext): Promise<void> {
    const binding = secret();
    await context.exposeBinding(binding, ({ frame }, note: Note) => this.#note(note, frame.url()));
    await context.addInitScript(installHooks, binding);
    await context.addInitScript(watchTimers, this.question);
    context.on('request', (request) => this.#request(request));
    context.on('requestfinished', (request) => this.#ended(request));
    context.on('requestfailed', (request) => this.#ended(request));
    context.on('response', (response) => this.#response(response));
  }

  /** What only DevTools tells of a page: who asked, and which cookies the browser refused. */
  async attach(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const urls = new Map<string, string>();
    session.on('Network.requestWillBeSent', ({ requestId, request, initiator }) => {
      urls.set(requestId, request.url);
      this.chains.note(request.url, initiator);
    });
    session.on('Network.webSocketCreated', ({ url, initiator }) => {
      if (initiator) this.chains.note(url, initiator);
    });
    session.on('Network.responseReceivedExtraInfo', ({ requestId, blockedCookies }) => {
      for (const blocked of blockedCookies as BlockedCookie[]) this.#setCookie(blocked.cookieLine, urls.get(requestId) ?? '', blocked.blockedReasons);
    });
    page.on('websocket', (socket) => {
      this.#sockets.add(socket);
      this.#sent(socket.url(), 'websocket', null);
    });
    await session.send('Network.enable');
  }

  #note({ what, text, value, stack }: Note, frameUrl: string): void {
    this.lastActivity = performance.now();
    const step = this.#step;
    const page = this.steps.at(-1)?.page ?? '';
    const by = this.chains.origin(framesOf(stack), frameUrl || page);
    if (what === 'fingerprint') this.fingerprints.push({ api: text, step, by });
    else if (what === 'consent-mode') {
      if (value !== 'default' || text) this.signals.push({ kind: what, granted: text.split(' ').filter(Boolean), step });
    } else if (what === 'tcf' || what === 'gpp') this.signals.push({ kind: what, granted: text.split(' ').filter(Boolean), step });
    else if (what === 'cookie') this.#cookie(text, frameUrl, 'script', by, []);
    else this.#write({ kind: what, name: text, host: hostOf(frameUrl), path: '', via: 'script', by, value });
  }

  #cookie(text: string, url: string, via: Write['via'], by: Write['by'], blocked: string[], step = this.#step): void {
    const { name, value, domain, path, seconds, httpOnly, partitioned } = parseSetCookie(text, Date.now());
    if (seconds !== null && seconds <= 0) return;
    const write = { kind: 'cookie' as const, name, host: domain ?? hostOf(url), path: path ?? '/', via, by, value };
    this.#write({ ...write, declaredSeconds: seconds, httpOnly, partitioned, blocked, step });
  }

  #write(write: Pick<Write, 'kind' | 'name' | 'host' | 'path' | 'via' | 'by' | 'value'> & Partial<Write>): void {
    this.writes.push({ site: this.#site, step: this.#step, declaredSeconds: null, httpOnly: false, partitioned: false, blocked: [], ...write });
  }

  #setCookie(text: string, url: string, blocked: string[], step = this.#step): void {
    this.#cookie(text, url, 'header', this.chains.of(url, this.steps.at(-1)?.page ?? ''), blocked, step);
  }

  #sent(url: string, type: string, request: Request | null): void {
    const worker = Boolean(request?.serviceWorker());
    const page = this.steps.at(-1)?.page ?? '';
    const entry: Sent = { url, host: hostOf(url), type, step: this.#step, by: this.chains.of(url, page), cookies: [], worker, body: '' };
    this.sent.push(entry);
    if (!request) return;
    entry.body = request.postData() ?? '';
    this.#later(
      request.allHeaders().then((headers) => {
        entry.cookies = cookieNames(headers['cookie']);
        // DevTools may tell of a request only after Playwright has.
        entry.by ??= this.chains.of(url, page);
      }),
    );
  }

  #request(request: Request): void {
    if (IGNORED.test(request.url())) return;
    this.lastActivity = performance.now();
    this.#pending.add(request);
    this.#sent(request.url(), request.resourceType(), request);
  }

  #ended(request: Request): void {
    this.lastActivity = performance.now();
    this.#pending.delete(request);
  }

  #response(response: Response): void {
    const step = this.#step;
    const url = response.url();
    if (IGNORED.test(url)) return;
    if (response.request().isNavigationRequest() && !response.request().frame().parentFrame()) this.statuses.push({ page: url, status: response.status() });
    this.#later(
      response.headersArray().then((headers) => {
        for (const { value } of headers.filter(({ name }) => name.toLowerCase() === 'set-cookie')) {
          for (const line of value.split('\n')) this.#setCookie(line, url, [], step);
        }
      }),
    );
  }
}
