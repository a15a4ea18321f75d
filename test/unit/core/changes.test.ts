import { expect } from 'chai';
import { grantedIn } from '../../../src/core/changes.js';
import { optional } from '../../../src/core/policy.js';
import { category, policy } from './site.js';

describe('what may run on a site', () => {
  it('is told by name, categories and their services in the site’s order', () => {
    expect(grantedIn(policy(), () => true)).to.deep.equal(
      ['essential', 'session', 'analytics', 'matomo', 'plausible', 'multimedia', 'youtube', 'marketing', 'pixel', 'health', 'clinic'],
    );
    expect(grantedIn(policy(), (name) => ['youtube', 'analytics', 'nobody'].includes(name))).to.deep.equal(['analytics', 'youtube']);
  });
});

describe('what a visitor can say no to', () => {
  it('is everything but essential, in the site’s order', () => {
    expect(optional(policy([category('b'), category('a')])).map(({ name }) => name)).to.deep.equal(['b', 'a']);
    expect(optional(policy([]))).to.deep.equal([]);
  });
});
