const piano = (store) => {
  const tell = () => {
    const mode = store.signals().analytics_storage ? "opt-in" : store.record ? "opt-out" : "essential";
    const pdl = window.pdl ??= {};
    pdl.requireConsent = "v2";
    pdl.consent = { products: ["PA"], ...pdl.consent, defaultPreset: { ...pdl.consent?.defaultPreset, PA: mode } };
    window.pa?.consent?.setMode(mode);
  };
  tell();
  let isFirst = true;
  const stop = store.subscribe(() => isFirst || tell());
  isFirst = false;
  return stop;
};

export { piano as default };
