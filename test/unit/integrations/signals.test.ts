import { expect } from 'chai';
import type { Category } from '../../../src/core/policy.js';
import { SIGNALS, signalsOf } from '../../../src/integrations/signals.js';
import { category } from '../core/site.js';

const ESSENTIAL = category('essential');
const said = (categories: Category[], ...granted: string[]) => {
  const signals = signalsOf([ESSENTIAL, ...categories], (name) => ['essential', ...granted].includes(name));
  return SIGNALS.filter((signal) => signals[signal]).join(' ');
};

describe('signals', () => {
  const all = ['analytics', 'marketing', 'multimedia', 'preferences', 'social'].map((name) => category(name));

  it('are made from the built-in categories', () => {
    expect(said(all)).to.equal('security_storage');
    expect(said(all, 'analytics')).to.equal('analytics_storage security_storage');
    expect(said(all, 'marketing')).to.equal('ad_storage ad_user_data ad_personalization security_storage');
    expect(said(all, 'preferences')).to.equal('functionality_storage personalization_storage security_storage');
    expect(said(all, 'multimedia', 'social')).to.equal('security_storage');
    expect(said(all, ...all.map(({ name }) => name)).split(' ')).to.have.lengthOf(7);
  });

  it('are what the site says with `google`, as a text or a list', () => {
    const categories = [category('counting', { google: 'analytics_storage  ad_user_data' as never }), category('marketing', { google: ['ad_storage'] })];
    expect(said(categories, 'counting')).to.equal('ad_user_data analytics_storage security_storage');
    expect(said(categories, 'marketing')).to.equal('ad_storage security_storage');
    expect(said([category('analytics', { google: [] })], 'analytics')).to.equal('security_storage');
  });

  it('need everyone who names them', () => {
    const two = [category('marketing'), category('remarketing', { google: ['ad_personalization'] })];
    expect(said(two, 'marketing')).to.equal('ad_storage ad_user_data security_storage');
    expect(said(two, 'remarketing')).to.equal('security_storage');
    expect(said(two, 'marketing', 'remarketing')).to.contain('ad_personalization');
  });

  it('follow a service that names one', () => {
    const counter = { name: 'counter', google: 'analytics_storage' } as never;
    const categories = [category('analytics', { services: [counter] })];
    expect(said(categories, 'analytics')).to.equal('security_storage');
    expect(said(categories, 'counter')).to.equal('security_storage');
    expect(said(categories, 'analytics', 'counter')).to.contain('analytics_storage');
  });

  it('do not come from a polluted prototype, nor from what is no signal', () => {
    expect(said([category('constructor'), category('x', { google: ['toString', 'all'] })], 'constructor', 'x')).to.equal('security_storage');
  });
});
