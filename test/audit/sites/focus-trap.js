import { banner, html } from '../kit.js';

export default {
  full: true,
  expect: ['focus-trap'],
  scenarios: ['close'],
  // A mouse can press it; Tab goes past it.
  dirty: { '/': html(banner().replace('<button data-choice="no"', '<button tabindex="-1" data-choice="no"')) },
  clean: { '/': html(banner()) },
};
