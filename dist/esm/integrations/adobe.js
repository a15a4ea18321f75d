import { whenDefined } from './when-defined.js';

const adobe = (store) => {
  const tell = () => {
    const value = { collect: { val: store.signals().analytics_storage ? "y" : "n" }, metadata: { time: store.record?.decidedAt ?? (/* @__PURE__ */ new Date()).toISOString() } };
    window.alloy?.("setConsent", { consent: [{ standard: "Adobe", version: "2.0", value }] }).catch(reportError);
  };
  let isKnown = false;
  let isHere = false;
  whenDefined("alloy", () => {
    isHere = true;
    if (isKnown) tell();
  });
  return store.subscribe(() => {
    isKnown = true;
    if (isHere) tell();
  });
};

export { adobe as default };
