const wp = ({ signals, subscribe }) => {
  window.wp_consent_type = "optin";
  document.dispatchEvent(new CustomEvent("wp_consent_type_defined"));
  const tell = () => {
    const { analytics_storage: statistics, ad_storage: marketing, functionality_storage: functional, personalization_storage: personal } = signals();
    const answers = { functional: true, preferences: functional && personal, statistics, "statistics-anonymous": statistics, marketing };
    for (const [category, isGranted] of Object.entries(answers)) window.wp_set_consent?.(category, isGranted ? "allow" : "deny");
  };
  let isWaiting = false;
  return subscribe(() => {
    if (window.wp_set_consent) tell();
    else if (!isWaiting) {
      isWaiting = true;
      addEventListener("load", tell, { once: true });
    }
  });
};

export { wp as default };
