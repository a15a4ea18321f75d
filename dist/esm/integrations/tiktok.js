const tiktok = ({ signals, subscribe }) => {
  const say = (method) => {
    const ttq = window.ttq ??= [];
    if (ttq[method]) ttq[method]();
    else ttq.push([method]);
  };
  say("holdConsent");
  return subscribe(() => say(signals().ad_storage ? "grantConsent" : "revokeConsent"));
};

export { tiktok as default };
