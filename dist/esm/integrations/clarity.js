import { worded } from './signals.js';

const queue = function() {
  (queue.q ??= []).push(arguments);
};
const clarity = ({ signals, subscribe }) => {
  const say = (ads, analytics) => (window.clarity ??= queue)("consentv2", { ad_Storage: worded(ads), analytics_Storage: worded(analytics) });
  say(false, false);
  return subscribe(() => say(signals().ad_storage, signals().analytics_storage));
};

export { clarity as default };
