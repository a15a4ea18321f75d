import { worded } from './signals.js';

const microsoft = ({ signals, subscribe }) => {
  const say = (what, isGranted) => (window.uetq ??= []).push("consent", what, { ad_storage: worded(isGranted) });
  say("default", false);
  return subscribe(() => say("update", signals().ad_storage));
};

export { microsoft as default };
