/** Whether the visitor is asked, and whether no is as easy as yes. */
import type { Button, Observation } from '../types/index.js';
import { plain, type Draft } from './draft.js';

const area = ({ width, height }: Button) => width * height;

/** WCAG 2.2 §1.4.3 wants 4.5; below 3 even large text is hard to read. */
const PALE = 3;

function buttons({ url, banner }: Observation): Draft[] {
  const { accept, reject, clicksToAccept, clicksToReject, wall, keyboard, preticked } = banner;
  const found: Draft[] = [];
  if (clicksToAccept !== null && (clicksToReject === null || clicksToReject > clicksToAccept)) {
    const count = clicksToReject === null ? 'cannot be done in the banner' : `takes ${clicksToReject} clicks`;
    found.push(plain('reject-harder', 'reject', url, `Refusing ${count}, accepting takes ${clicksToAccept}.`, 'Put “Reject all” beside “Accept all”, on the first layer.'));
  }
  if (accept && reject) {
    const small = area(reject) * 2 < area(accept);
    const pale = reject.contrast !== null && accept.contrast !== null && reject.contrast < PALE && reject.contrast * 1.5 < accept.contrast;
    if (small || pale) found.push(plain('reject-less-visible', 'reject', url, `The button that refuses is ${[small && 'less than half as large', pale && 'much paler'].filter(Boolean).join(' and ')} than the one that accepts.`, 'Give both buttons one style.'));
  }
  if (preticked.length > 0) found.push(plain('preticked', preticked.join(' '), url, `Ticked in advance: ${preticked.join(', ')}.`, 'Let every optional box begin empty.'));
  if (wall) found.push(plain('wall', 'banner', url, 'The banner covers the page and offers only to accept.', 'Offer “Reject all”, and let the page be read without a choice.'));
  if (keyboard === false) found.push(plain('focus-trap', 'reject', url, 'Pressing Tab 60 times does not reach the button that refuses.', 'Put the banner early in the document, with real buttons.'));
  return found;
}

export function banner(observation: Observation): Draft[] {
  const { url, banner, asksAgain, mustAsk, scenario, steps } = observation;
  return [
    ...buttons(observation),
    ...(banner.reopens === false && scenario === 'withdraw' ? [plain('no-withdraw-link', 'withdraw', url, 'Nothing was found on the page that lets a visitor change or withdraw the choice.', 'Put a link to the settings on every page, for example <a href="#cookie-consent">Cookie settings</a>.')] : []),
    ...(asksAgain ? [plain('choice-not-kept', 'banner', url, `The banner is back after a choice (${scenario}).`, 'Store the choice, a refusal as well, and read it before showing the banner.', steps.at(-1)?.name)] : []),
    ...(mustAsk ? [plain('must-ask-again', scenario, url, scenario === 'expired' ? 'A year later the old choice still holds.' : 'Another version of the notice does not ask again.', 'Let a choice end, and ask again when the notice has changed.')] : []),
  ];
}
