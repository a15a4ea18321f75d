import { expect } from 'chai';
import { halt } from '../../../src/gate/halt.js';

describe('the halt before a reload', () => {
  it('puts a policy into the head that leaves the site its own requests', () => {
    // A policy cannot be taken back: in a head that is in no page it binds nobody.
    const head = document.createElement('head');
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'head')!;
    Object.defineProperty(Document.prototype, 'head', { ...own, get: () => head });
    try {
      halt();
    } finally {
      Object.defineProperty(Document.prototype, 'head', own);
    }
    const [meta] = head.children as unknown as [HTMLMetaElement];
    expect([meta.localName, meta.httpEquiv]).to.deep.equal(['meta', 'Content-Security-Policy']);
    expect(meta.content).to.equal("default-src 'self' 'unsafe-inline'");
  });
});
