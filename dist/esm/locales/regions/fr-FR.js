const frFR = {
  lang: "fr-FR",
  title: "Vos choix concernant les cookies",
  intro: "Ce site utilise des cookies indispensables \xE0 son fonctionnement. Avec votre accord, il utilise aussi d\u2019autres technologies\xA0:",
  introOptOut: "Ce site utilise des cookies indispensables \xE0 son fonctionnement. Il utilise aussi d\u2019autres technologies\xA0:",
  introChange: "Vous pouvez modifier vos choix \xE0 tout moment avec \xAB\xA0{reopen}\xA0\xBB, en bas de chaque page.",
  afterWithdrawal: "Ce site efface ce qu\u2019il peut effacer. Ce que conservent les prestataires externes, eux seuls peuvent l\u2019effacer.",
  reopen: "G\xE9rer les cookies",
  optOut: "Ne pas vendre ni partager mes donn\xE9es personnelles",
  preferencesTitle: "G\xE9rer les cookies",
  providers: {
    one: "{count} prestataire externe est concern\xE9.",
    other: "{count} prestataires externes sont concern\xE9s."
  },
  provider: "Prestataire",
  purpose: "Finalit\xE9",
  cookies: "Cookies",
  abroad: "en dehors de votre pays",
  table: "Cookies et technologies similaires de ce site",
  help: "Une question, ou des donn\xE9es \xE0 consulter ou \xE0 rectifier\xA0? \xC9crivez \xE0 la personne charg\xE9e de la protection des donn\xE9es\xA0: {contact}.",
  gpc: "Votre navigateur demande de ne pas vendre ni partager vos donn\xE9es. Cette demande est respect\xE9e.",
  expired: "Votre dernier choix date de plus de {duration}. Merci de choisir \xE0 nouveau.",
  accepted: "Vos choix sont enregistr\xE9s\xA0: tout est accept\xE9. Vous pouvez les modifier \xE0 tout moment.",
  rejected: "Vos choix sont enregistr\xE9s\xA0: seuls les cookies indispensables sont utilis\xE9s.",
  embeds: {
    video: { title: "Vid\xE9o\xA0: {title}", once: "Lire cette vid\xE9o" },
    audio: { title: "Enregistrement audio\xA0: {title}", once: "\xC9couter cet enregistrement" },
    map: { title: "Carte\xA0: {title}", once: "Afficher cette carte" },
    post: { title: "Publication\xA0: {title}", once: "Afficher cette publication" },
    calendar: { title: "Calendrier\xA0: {title}", once: "Afficher ce calendrier" },
    content: { title: "Contenu externe\xA0: {title}", once: "Afficher ce contenu" }
  },
  embedText: "Ce contenu est h\xE9berg\xE9 par {service}. L\u2019afficher transmet des donn\xE9es, dont votre adresse IP, \xE0 {provider}.",
  categories: {
    essential: {
      label: "Indispensables",
      description: "N\xE9cessaires au fonctionnement du site\xA0: s\xE9curit\xE9, langue et m\xE9moire de vos choix. Ils ne servent pas \xE0 suivre votre navigation."
    },
    analytics: {
      label: "Mesure d\u2019audience",
      description: "Nous aide \xE0 compter les visites et \xE0 savoir quelles pages sont consult\xE9es, afin d\u2019am\xE9liorer le site."
    },
    multimedia: {
      label: "Vid\xE9os et contenus externes",
      description: "Permettent de voir des vid\xE9os, des cartes et d\u2019autres contenus h\xE9berg\xE9s par des prestataires externes. Le prestataire peut alors collecter votre adresse IP et utiliser ses propres cookies, y compris {abroad}. Sans votre accord, un lien remplace le contenu."
    },
    preferences: {
      label: "Pr\xE9f\xE9rences",
      description: "Retiennent vos r\xE9glages facultatifs, comme l\u2019affichage."
    },
    marketing: {
      label: "Publicit\xE9",
      description: "Sert \xE0 afficher ailleurs des annonces li\xE9es \xE0 votre visite et \xE0 en mesurer les r\xE9sultats."
    },
    social: {
      label: "R\xE9seaux sociaux",
      description: "Permettent de voir et de partager des contenus de r\xE9seaux sociaux. Le r\xE9seau peut alors collecter votre adresse IP et utiliser ses propres cookies, y compris {abroad}."
    }
  }
};

export { frFR as default };
