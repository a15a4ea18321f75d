const ca = {
  lang: "ca",
  dir: "ltr",
  title: "Les vostres opcions sobre les galetes",
  intro: "Aquest lloc utilitza galetes que s\xF3n essencials perqu\xE8 funcioni. Amb el vostre consentiment, tamb\xE9 utilitza altres tecnologies:",
  introOptOut: "Aquest lloc utilitza galetes que s\xF3n essencials perqu\xE8 funcioni. Tamb\xE9 utilitza altres tecnologies:",
  staysOff: "Poden permetre recon\xE8ixer el vostre dispositiu. Estan desactivades fins que les activeu.",
  staysOn: "Poden permetre recon\xE8ixer el vostre dispositiu. Estan activades fins que les desactiveu.",
  introChange: "Podeu canviar les vostres opcions en qualsevol moment amb \xAB{reopen}\xBB, al peu de cada p\xE0gina.",
  policyLink: "Pol\xEDtica de privacitat",
  acceptAll: "Accepta-ho tot",
  rejectAll: "Rebutja-ho tot",
  customize: "Personalitza",
  save: "Desa les meves opcions",
  close: "Tanca sense canvis",
  closeNotice: "Tanca",
  withdraw: "Retira el meu consentiment",
  afterWithdrawal: "Aquest lloc esborra el que pot esborrar. El que conserven els prove\xEFdors externs, nom\xE9s ho poden esborrar ells.",
  reopen: "Gestiona les galetes",
  optOut: "No vengueu ni compartiu les meves dades personals",
  preferencesTitle: "Gestiona les galetes",
  preferencesIntro: "Trieu qu\xE8 accepteu. Encara que ho rebutgeu, podeu utilitzar el lloc.",
  choices: "Les vostres opcions",
  alwaysOn: "Sempre actives",
  partly: "Actives en part",
  sensitive: "Sensible: \xAB{acceptAll}\xBB no activa aquesta opci\xF3.",
  details: { one: "Mostra els detalls ({count} servei)", other: "Mostra els detalls ({count} serveis)" },
  providers: { one: "Hi interv\xE9 {count} prove\xEFdor extern.", other: "Hi intervenen {count} prove\xEFdors externs." },
  name: "Nom",
  provider: "Prove\xEFdor",
  purpose: "Finalitat",
  duration: "Durada",
  country: "Pa\xEDs",
  cookies: "Galetes",
  abroad: "fora del vostre pa\xEDs",
  table: "Galetes i tecnologies semblants d\u2019aquest lloc",
  thisSite: "Aquest lloc",
  ownCookie: "Recorda les vostres opcions",
  askedBy: "Pregunta feta per: {controller}.",
  help: "Teniu cap pregunta, o voleu consultar o corregir les vostres dades? Escriviu a la persona responsable de la protecci\xF3 de dades: {contact}.",
  kept: "La vostra elecci\xF3 es conserva durant {duration}, tant si accepteu com si rebutgeu.",
  receipt: "Data de l\u2019elecci\xF3: {date}. N\xFAmero de registre: {id}.",
  gpc: "El vostre navegador demana que no es venguin ni es comparteixin les vostres dades. Aquesta petici\xF3 es respecta.",
  reaskNotice: "Els nostres serveis han canviat. Es mantenen els vostres rebutjos anteriors.",
  reaskCategory: "Nou: {names}. Es mantenen els vostres rebutjos anteriors.",
  expired: "La vostra \xFAltima elecci\xF3 \xE9s de fa m\xE9s de {duration}. Torneu a triar.",
  accepted: "S\u2019han desat les vostres opcions: tot est\xE0 acceptat. Podeu canviar-les en qualsevol moment.",
  rejected: "S\u2019han desat les vostres opcions: nom\xE9s s\u2019utilitzen les galetes essencials.",
  saved: "S\u2019han desat les vostres opcions.",
  withdrawn: "S\u2019ha retirat el vostre consentiment.",
  embeds: {
    video: { title: "V\xEDdeo: {title}", once: "Reprodueix aquest v\xEDdeo" },
    audio: { title: "\xC0udio: {title}", once: "Reprodueix aquest enregistrament" },
    map: { title: "Mapa: {title}", once: "Mostra aquest mapa" },
    post: { title: "Publicaci\xF3: {title}", once: "Mostra aquesta publicaci\xF3" },
    calendar: { title: "Calendari: {title}", once: "Mostra aquest calendari" },
    content: { title: "Contingut extern: {title}", once: "Mostra aquest contingut" }
  },
  embedText: "Aquest contingut est\xE0 allotjat a {service}. Si el mostreu, s\u2019envia informaci\xF3, inclosa la vostra adre\xE7a IP, a {provider}.",
  embedAlways: "Permet sempre: {name}",
  embedLink: "Obre a {service} (pestanya nova)",
  categories: {
    essential: {
      label: "Essencials",
      description: "Necess\xE0ries perqu\xE8 el lloc funcioni: seguretat, idioma i mem\xF2ria de les vostres opcions. No serveixen per seguir la vostra navegaci\xF3."
    },
    analytics: {
      label: "Mesura de visites",
      description: "Ens ajuda a comptar les visites i a saber quines p\xE0gines es consulten, per millorar el lloc."
    },
    multimedia: {
      label: "V\xEDdeos i contingut extern",
      description: "Permeten veure v\xEDdeos, mapes i altres continguts allotjats per prove\xEFdors externs. El prove\xEFdor pot recollir llavors la vostra adre\xE7a IP i utilitzar les seves pr\xF2pies galetes, tamb\xE9 {abroad}. Sense el vostre consentiment, un enlla\xE7 substitueix el contingut."
    },
    preferences: {
      label: "Prefer\xE8ncies",
      description: "Recorden els ajustos opcionals, com ara la visualitzaci\xF3."
    },
    marketing: {
      label: "Publicitat",
      description: "Serveix per mostrar-vos anuncis en altres llocs segons la vostra visita i per mesurar-ne els resultats."
    },
    social: {
      label: "Xarxes socials",
      description: "Permeten veure i compartir contingut de xarxes socials. La xarxa pot recollir llavors la vostra adre\xE7a IP i utilitzar les seves pr\xF2pies galetes, tamb\xE9 {abroad}."
    }
  }
};

export { ca as default };
