/** What a WebDriver answers with instead of a value; `code` is the standard's, such as `no such element`. */
export class WebDriverError extends Error {
  constructor(command, { error, message }) {
    super(`${command}: ${error}${message ? `: ${message}` : ''}`);
    this.code = error;
  }
}

const ANSWERS_WITHIN_MS = 90_000;
const OPENS_WITHIN_MS = 30_000;

/** The key of an element reference (W3C WebDriver §12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A W3C WebDriver session over http: a thin client, one method a command used here. */
export class WebDriver {
  #base;

  /** @param {string} base the driver's address, later with `/session/<id>` */
  constructor(base) {
    this.#base = base;
  }

  /** Starts a session: a browser of its own with an empty profile. */
  static async open(address, capabilities = {}) {
    const driver = new WebDriver(address);
    const { sessionId } = await driver.send('POST', '/session', { capabilities: { alwaysMatch: capabilities } }, OPENS_WITHIN_MS);
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  async send(method, path, body, withinMs = ANSWERS_WITHIN_MS) {
    const signal = AbortSignal.timeout(withinMs);
    const response = await fetch(this.#base + path, { method, signal, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new WebDriverError(`${method} ${path}`, value);
    return value;
  }

  goto = (url) => this.send('POST', '/url', { url });
  reload = () => this.send('POST', '/refresh', {});
  back = () => this.send('POST', '/back', {});
  url = () => this.send('GET', '/url');
  execute = (script, ...args) => this.send('POST', '/execute/sync', { script, args });
  actions = (...actions) => this.send('POST', '/actions', { actions });
  click = (element) => this.send('POST', `/element/${element[ELEMENT]}/click`, {});
  cookies = () => this.send('GET', '/cookie');
  addCookie = (cookie) => this.send('POST', '/cookie', { cookie });
  screenshot = async () => Buffer.from(await this.send('GET', '/screenshot'), 'base64');
  window = () => this.send('GET', '/window');
  newWindow = async (type) => (await this.send('POST', '/window/new', { type })).handle;
  switchTo = (handle) => this.send('POST', '/window', { handle });
  closeWindow = () => this.send('DELETE', '/window');
  resize = (rect) => this.send('POST', '/window/rect', rect);
  close = () => this.send('DELETE', '');
}
