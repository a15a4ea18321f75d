import { expect } from 'chai';
import { cookieDomains, cookieNames, cookiePaths, expireCookie, matcher, removeKeys } from '../../../src/storage/cleanup.js';
import { writeCookie } from '../../../src/storage/jar.js';
import { beside, drop, names } from './place.js';

describe('a declared name', () => {
  const cases: [pattern: string, matches: string[], differs: string[]][] = [
    ['_ga', ['_ga'], ['_gat', 'x_ga', '_g', '_GA', '']],
    ['_ga_*', ['_ga_', '_ga_1', '_ga_G-ABC.1'], ['_ga', 'x_ga_1']],
    ['*', ['a', '_ga', 'a b'], ['']],
    ['*_id', ['_id', 'visitor_id'], ['_idx']],
    ['a*c*e', ['ace', 'abcde', 'a*c*e'], ['ac', 'xace', 'acex']],
    ['a.b', ['a.b'], ['axb']],
    ['__Secure-x', ['__Secure-x'], ['__Secure_x']],
    ['(x|y)', ['(x|y)'], ['x', 'y']],
    ['[a-z]+$^?{1}\\', ['[a-z]+$^?{1}\\'], ['abc']],
    ['é-1', ['é-1'], ['e-1']],
  ];
  for (const [pattern, matches, differs] of cases) {
    it(`${pattern} is that name and no other`, () => {
      const test = matcher([pattern]);
      for (const name of matches) expect(test(name), name).to.equal(true);
      for (const name of differs) expect(test(name), name).to.equal(false);
    });
  }

  it('is any of the list', () => {
    const test = matcher(['_ga', '_pk_*', 'b']);
    expect(['_ga', '_pk_id.1', 'b', '_gab', 'xb', 'c'].map(test)).to.deep.equal([true, true, true, false, false, false]);
  });

  it('is nothing in an empty list', () => {
    for (const name of ['', 'a', 'undefined']) expect(matcher([])(name), name).to.equal(false);
  });
});

describe('the places of a cookie', () => {
  it('are this host and every domain above it', () => {
    expect(cookieDomains('a.b.example.org')).to.have.members(['', 'a.b.example.org', 'b.example.org', 'example.org', 'org']);
    expect(cookieDomains('localhost')).to.have.members(['', 'localhost']);
  });

  it('are every path above the page’s, with and without a slash at the end', () => {
    expect(cookiePaths('/fr/videos/one.html')).to.include.members(['/', '/fr', '/fr/', '/fr/videos', '/fr/videos/', '/fr/videos/one.html']);
    expect(cookiePaths('/')).to.include('/');
    expect(cookiePaths('/fr/')).to.include.members(['/', '/fr', '/fr/']);
  });
});

describe('cookies of a withdrawn service', () => {
  // A page’s cookies are those of the path it was loaded from, which nothing but another page changes.
  const PAGE = '/test/unit/storage/page.html';
  const PATHS = ['/', '/test', '/test/', '/test/unit', '/test/unit/', '/test/unit/storage', '/test/unit/storage/', PAGE];
  let frame: HTMLIFrameElement;
  let deep: { document: Document; history: History; cleanup: typeof import('../../../src/storage/cleanup.js') };

  before(async () => {
    frame = document.createElement('iframe');
    frame.src = PAGE;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    deep = frame.contentWindow as unknown as typeof deep;
    while (!deep.cleanup) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  after(() => frame.remove());

  const cookies = () => deep.document.cookie.split('; ').map((cookie) => cookie.split('=')[0]!);
  const seen = (name: string) => cookies().filter((one) => one === name).length;
  const set = (cookie: string) => void (deep.document.cookie = cookie);

  it('are gone from every path they can be seen from (d)', () => {
    for (const path of PATHS) set(`unit_clean_a=${path.length};path=${path}`);
    expect(seen('unit_clean_a'), 'the browser keeps one a path').to.be.at.least(PATHS.length - 2);
    deep.cleanup.expireCookie('unit_clean_a');
    expect(seen('unit_clean_a')).to.equal(0);
  });

  it('are gone from the path the page was loaded from, after a single-page site has moved on', () => {
    set('unit_clean_s=1');
    expect(seen('unit_clean_s')).to.equal(1);
    deep.history.replaceState(null, '', '/');
    deep.cleanup.expireCookie('unit_clean_s');
    const left = seen('unit_clean_s');
    deep.history.replaceState(null, '', PAGE);
    deep.cleanup.expireCookie('unit_clean_s');
    expect(left).to.equal(0);
  });

  it('are gone when they were set for the host as a domain', function () {
    for (const path of PATHS) set(`unit_clean_d=1;path=${path};domain=${location.hostname}`);
    // WebKitGTK keeps none for a host without a dot.
    if (!seen('unit_clean_d')) this.skip();
    deep.cleanup.expireCookie('unit_clean_d');
    expect(seen('unit_clean_d')).to.equal(0);
  });

  it('are gone when they are Secure, Partitioned, SameSite=Strict or without a value (B12)', () => {
    const forms = ['=1;path=/;secure', '=1;path=/;secure;samesite=none;partitioned', '=1;path=/;samesite=strict', '=;path=/'];
    forms.forEach((form, index) => writeCookie(`unit_form_${index}${form}`));
    expect(names().filter((name) => name.startsWith('unit_form_')).length).to.be.above(1);
    forms.forEach((_, index) => expireCookie(`unit_form_${index}`));
    expect(names().filter((name) => name.startsWith('unit_form_'))).to.deep.equal([]);
  });

  it('are gone though an element is called cookie (C3)', () =>
    beside('<img name="cookie">', () => {
      writeCookie('unit_clean_c=1;path=/');
      expireCookie('unit_clean_c');
      expect(names()).not.to.include('unit_clean_c');
    }));

  it('are all that goes', () => {
    for (const name of ['unit_clean_e', 'unit_clean_ee', 'xunit_clean_e']) writeCookie(`${name}=1;path=/`);
    expireCookie('unit_clean_e');
    expect(cookieNames().filter((name) => name.includes('unit_clean_e')).sort()).to.deep.equal(['unit_clean_ee', 'xunit_clean_e']);
    for (const name of ['unit_clean_ee', 'xunit_clean_e']) drop(name);
  });
});

describe('storage keys of a withdrawn service', () => {
  const areas = [localStorage, sessionStorage];
  afterEach(() => {
    for (const area of areas) for (const key of Object.keys(area)) if (key.startsWith('unit_keys')) area.removeItem(key);
  });
  const left = (area: Storage) => Object.keys(area).filter((key) => key.startsWith('unit_keys')).sort();

  it('are gone from both storages, and others stay', () => {
    for (const area of areas) for (const key of ['unit_keys_a', 'unit_keys_b:1', 'unit_keys_b:2', 'unit_keys_c']) area.setItem(key, '1');
    removeKeys(matcher(['unit_keys_a', 'unit_keys_b:*']));
    for (const area of areas) expect(left(area)).to.deep.equal(['unit_keys_c']);
  });
});
