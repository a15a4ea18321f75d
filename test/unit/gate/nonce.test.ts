import { expect } from 'chai';
import { clear, doorway, heard, script, settle, told } from './doorway.js';

describe('the gate of a page with a nonce (C6)', () => {
  afterEach(clear);

  const NONCE = 'r4nd0m';

  it('runs only what carries the same nonce', async () => {
    const { put, grant, codes } = doorway({ nonce: NONCE });
    put(
      `<script type="text/plain" data-consent="a~" nonce="${NONCE}">told.push('same')</script>` +
        `<script type="text/plain" data-consent="a~">told.push('none')</script>` +
        `<script type="text/plain" data-consent="a~" nonce="other">told.push('other')</script>` +
        `<script type="text/plain" data-consent="a~" data-src="${script('external')}"></script>`,
    );
    grant('a~');
    await settle();
    expect(told).to.deep.equal(['same']);
    expect(codes()).to.deep.equal(['nonce', 'nonce', 'nonce']);
  });

  it('hands the nonce on, by the property that a CSP leaves readable (C4)', async () => {
    const { put, grant, find } = doorway({ nonce: NONCE });
    put(`<script type="text/plain" data-consent="a~" nonce="${NONCE}" class="handed">told.push(document.currentScript.nonce)</script>`);
    grant('a~');
    expect(await heard(1)).to.deep.equal([NONCE]);
    expect(find<HTMLScriptElement>('.handed').nonce).to.equal(NONCE);
  });

  it('lets an integrity vouch in the nonce’s place', async () => {
    const { put, grant, codes } = doorway({ nonce: NONCE });
    const element = put(`<script type="text/plain" data-consent="a~" data-src="${script('checked')}" integrity="sha256-wrong"></script>`);
    const answered = new Promise<Event>((resolve) => ['load', 'error'].forEach((type) => element.addEventListener(type, resolve)));
    grant('a~');
    await answered;
    expect(codes()).to.deep.equal([]);
  });

  it('holds scripts inside gated markup to the same', async () => {
    const { put, grant } = doorway({ nonce: NONCE });
    put(`<div data-consent="a~"><!-- <script>told.push('gadget')</script><script nonce="${NONCE}">told.push('own')</script> --></div>`);
    grant('a~');
    await settle();
    expect(told).to.deep.equal(['own']);
  });
});
