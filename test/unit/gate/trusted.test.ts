import { expect } from 'chai';
import { trusted } from '../../../src/gate/trusted.js';
import { clear, doorway, heard } from './doorway.js';

const isKnown = 'trustedTypes' in window;

/** What a sink is given while `act` runs: the name of its type, and its text. */
async function given<Holder extends object>(holder: Holder, sink: keyof Holder & string, act: () => unknown): Promise<string[]> {
  const own = Object.getOwnPropertyDescriptor(holder, sink)!;
  const seen: string[] = [];
  const note = (...values: unknown[]) => void seen.push(...values.map((value) => Object.prototype.toString.call(value).slice(8, -1)));
  const noting = (native: (...values: unknown[]) => unknown) =>
    function (this: unknown, ...values: unknown[]) {
      note(...values);
      return native.apply(this, values);
    };
  Object.defineProperty(holder, sink, { ...own, ...(own.set ? { set: noting(own.set) } : { value: noting(own.value as () => unknown) }) });
  try {
    await act();
  } finally {
    Object.defineProperty(holder, sink, own);
  }
  return seen;
}

describe('what is trusted', () => {
  afterEach(clear);

  it('is plain text where there is no such kind', () => {
    expect(trusted('createNothing' as 'createHTML', 'text')).to.equal('text');
  });

  it('says the same as the text', () => {
    for (const kind of ['createHTML', 'createScript', 'createScriptURL'] as const) expect(`${trusted(kind, '<b>text')}`).to.equal('<b>text');
  });

  // Where Trusted Types are unknown every sink takes text.
  const of = (kind: string) => (isKnown ? kind : 'String');

  it('is an address for `src`, markup for `srcdoc`', async () => {
    const { put, grant } = doorway();
    put('<iframe data-consent="a~" data-src="about:blank" title="x"></iframe><iframe data-consent="a~" data-srcdoc="<p>x" title="x"></iframe>');
    const seen = await given(Element.prototype, 'setAttribute', () => grant('a~'));
    expect(seen).to.deep.equal(['String', of('TrustedScriptURL'), 'String', of('TrustedHTML')]);
  });

  it('is an address or a script for a script', async () => {
    const { put, grant } = doorway();
    const url = URL.createObjectURL(new Blob(['told.push("external")'], { type: 'text/javascript' }));
    put(`<script type="text/plain" data-consent="a~" data-src="${url}"></script><script type="text/plain" data-consent="a~">told.push("inline")</script>`);
    let texts: string[] = [];
    const addresses = await given(HTMLScriptElement.prototype, 'src', async () => {
      texts = await given(HTMLScriptElement.prototype, 'text', async () => {
        grant('a~');
        await heard(2);
      });
    });
    expect([addresses, texts]).to.deep.equal([[of('TrustedScriptURL')], [of('TrustedScript')]]);
  });

  it('is markup for what waited in a comment', async () => {
    const { put, grant } = doorway();
    put('<div data-consent="a~"><!-- <script>told.push("in markup")</script> --></div>');
    const seen = await given(Range.prototype, 'createContextualFragment', async () => {
      grant('a~');
      await heard(1);
    });
    expect(seen).to.deep.equal([of('TrustedHTML')]);
  });
});
