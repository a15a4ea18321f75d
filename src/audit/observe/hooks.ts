/** Runs first in every frame: notes who writes, where the browser itself does not tell. */

/** What a hook sends; `stack` is V8's text. */
export interface Note {
  what: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'fingerprint' | 'consent-mode' | 'tcf' | 'gpp';
  /** The assigned cookie, a key, a name, an API. */
  text: string;
  value: string;
  stack: string;
}

/**
 * Self-contained: it is sent to the page as text. The binding's name is made anew for each run and taken off the window
 * at once, and what is replaced says of itself what the native function says.
 */
export function installHooks(binding: string): void {
  const scope = window as unknown as Record<string, unknown>;
  const send = scope[binding] as ((note: Note) => Promise<void>) | undefined;
  delete scope[binding];
  if (!send) return;

  function note(what: Note['what'], text: unknown, value: unknown = ''): void {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 50;
    const stack = String(new Error().stack);
    Error.stackTraceLimit = stackTraceLimit;
    void send?.({ what, text: String(text), value: String(value), stack }).catch(() => undefined);
  }

  const natives = new WeakMap<object, string>();
  const { toString } = Function.prototype;
  Function.prototype.toString = function (this: () => void) {
    return natives.get(this) ?? toString.call(this);
  };
  natives.set(Function.prototype.toString, toString.call(toString));

  type Method = (this: unknown, ...args: unknown[]) => unknown;
  function before(owner: object | undefined, name: string, tell: (self: unknown, args: unknown[]) => void): void {
    const native = (owner as Record<string, Method> | undefined)?.[name];
    if (!owner || !native) return;
    const { [name]: replaced } = {
      [name](this: unknown, ...args: unknown[]) {
        try {
          tell(this, args);
        } catch {
          // The page must not notice.
        }
        return native.apply(this, args);
      },
    };
    natives.set(replaced as object, toString.call(native));
    Object.defineProperty(owner, name, { ...Object.getOwnPropertyDescriptor(owner, name), value: replaced });
  }

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (cookie?.set) {
    const { set } = cookie;
    const replaced = {
      set cookie(text: string) {
        note('cookie', text);
        set.call(this, text);
      },
    };
    const setter = Object.getOwnPropertyDescriptor(replaced, 'cookie')?.set;
    if (setter) {
      natives.set(setter, toString.call(set));
      Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set: setter });
    }
  }

  before((scope['CookieStore'] as { prototype: object } | undefined)?.prototype, 'set', (_, [first, second]) => {
    const options = (typeof first === 'object' ? first : { name: first, value: second }) as Record<string, string | number | undefined>;
    const { name, value, expires, domain, path } = options;
    const seconds = typeof expires === 'number' ? `; max-age=${Math.round((expires - Date.now()) / 1000)}` : '';
    note('cookie', `${name}=${value}${seconds}${domain ? `; domain=${domain}` : ''}${path ? `; path=${path}` : ''}`);
  });

  before(Storage.prototype, 'setItem', (self, [key, value]) => {
    let local = false;
    try {
      local = self === window.localStorage;
    } catch {
      // Refused in this frame: then it is not that.
    }
    note(local ? 'localStorage' : 'sessionStorage', key, value);
  });
  before(IDBFactory.prototype, 'open', (_, [name]) => note('indexedDB', name));
  before((scope['CacheStorage'] as { prototype: object } | undefined)?.prototype, 'open', (_, [name]) => note('cache', name));

  // Englehardt and Narayanan 2016, §6.1: a readout counts when the canvas is at least 16 by 16 and text was drawn on it.
  const drawn = new WeakSet<object>();
  const canvas = (self: unknown) => self as { canvas: HTMLCanvasElement };
  before(CanvasRenderingContext2D.prototype, 'fillText', (self) => void drawn.add(canvas(self).canvas));
  before(CanvasRenderingContext2D.prototype, 'strokeText', (self) => void drawn.add(canvas(self).canvas));
  const readout = (api: string, element: HTMLCanvasElement) => {
    if (drawn.has(element) && element.width >= 16 && element.height >= 16) note('fingerprint', api);
  };
  for (const api of ['toDataURL', 'toBlob']) before(HTMLCanvasElement.prototype, api, (self) => readout(`canvas.${api}`, self as HTMLCanvasElement));
  before(CanvasRenderingContext2D.prototype, 'getImageData', (self) => readout('canvas.getImageData', canvas(self).canvas));
  const offline = new WeakSet<object>();
  before((scope['OfflineAudioContext'] as { prototype: object } | undefined)?.prototype, 'startRendering', (self) => {
    offline.add(self as object);
    note('fingerprint', 'OfflineAudioContext.startRendering');
  });
  const UNMASKED_RENDERER_WEBGL = 0x9246;
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) {
    before((scope[name] as { prototype: object } | undefined)?.prototype, 'getParameter', (_, [parameter]) => {
      if (parameter === UNMASKED_RENDERER_WEBGL) note('fingerprint', 'WebGL unmasked renderer');
    });
  }

  // Consent Mode is told through the data layer, whoever makes it and whenever.
  const layers = new WeakSet<object>();
  const tell = (entry: unknown) => {
    const call = entry as { 0?: unknown; 1?: unknown; 2?: Record<string, unknown> } | undefined;
    if (call?.[0] !== 'consent') return;
    const granted = Object.entries(call[2] ?? {}).filter(([, value]) => value === 'granted').map(([name]) => name);
    note('consent-mode', granted.join(' '), call[1]);
  };
  function watch(layer: unknown[]): void {
    if (layers.has(layer)) return;
    layers.add(layer);
    layer.forEach(tell);
    const { push } = layer;
    layer.push = function (...entries: unknown[]) {
      entries.forEach(tell);
      return push.apply(this, entries);
    };
  }
  let layer: unknown;
  Object.defineProperty(window, 'dataLayer', {
    configurable: true,
    enumerable: false,
    get: () => layer,
    set: (value: unknown) => {
      layer = value;
      if (Array.isArray(value)) watch(value);
    },
  });
}
