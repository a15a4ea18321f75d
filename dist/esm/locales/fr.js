import frFR from './regions/fr-FR.js';

const fr = {
  lang: "fr",
  dir: "ltr",
  regions: { "fr-be": frFR, "fr-ch": frFR, "fr-fr": frFR },
  title: "Vos choix en mati\xE8re de t\xE9moins",
  intro: "Ce site utilise des t\xE9moins (cookies) essentiels \xE0 son fonctionnement. Avec votre accord, il utilise aussi d\u2019autres technologies\xA0:",
  introOptOut: "Ce site utilise des t\xE9moins (cookies) essentiels \xE0 son fonctionnement. Il utilise aussi d\u2019autres technologies\xA0:",
  staysOff: "Elles peuvent permettre de reconna\xEEtre votre appareil. Elles sont d\xE9sactiv\xE9es tant que vous ne les activez pas.",
  staysOn: "Elles peuvent permettre de reconna\xEEtre votre appareil. Elles sont activ\xE9es tant que vous ne les d\xE9sactivez pas.",
  introChange: "Vous pouvez modifier vos choix en tout temps avec \xAB\xA0{reopen}\xA0\xBB, au bas de chaque page.",
  policyLink: "Politique de confidentialit\xE9",
  acceptAll: "Tout accepter",
  rejectAll: "Tout refuser",
  customize: "Personnaliser",
  save: "Enregistrer mes choix",
  close: "Fermer sans modifier",
  closeNotice: "Fermer",
  withdraw: "Retirer mon consentement",
  afterWithdrawal: "Ce site efface ce qu\u2019il peut effacer. Ce que conservent les fournisseurs externes, eux seuls peuvent l\u2019effacer.",
  reopen: "G\xE9rer les t\xE9moins",
  optOut: "Ne pas vendre ni partager mes renseignements personnels",
  preferencesTitle: "G\xE9rer les t\xE9moins",
  preferencesIntro: "Choisissez ce que vous acceptez. Refuser ne vous emp\xEAche pas de consulter le site.",
  choices: "Vos choix",
  alwaysOn: "Toujours actifs",
  partly: "Actifs en partie",
  sensitive: "Sensible\xA0: \xAB\xA0{acceptAll}\xA0\xBB n\u2019active pas ce choix.",
  details: { one: "Voir le d\xE9tail ({count} service)", other: "Voir le d\xE9tail ({count} services)" },
  providers: {
    one: "{count} fournisseur externe est concern\xE9.",
    other: "{count} fournisseurs externes sont concern\xE9s."
  },
  name: "Nom",
  provider: "Fournisseur",
  purpose: "Utilit\xE9",
  duration: "Dur\xE9e",
  country: "Pays",
  cookies: "T\xE9moins",
  abroad: "\xE0 l\u2019ext\xE9rieur du Qu\xE9bec",
  table: "T\xE9moins et technologies semblables de ce site",
  thisSite: "Ce site",
  ownCookie: "Retient vos choix",
  askedBy: "Demande faite par {controller}.",
  help: "Une question, ou des renseignements \xE0 consulter ou \xE0 corriger? \xC9crivez \xE0 la personne responsable de la protection des renseignements personnels\xA0: {contact}.",
  kept: "Votre choix est conserv\xE9 pendant {duration}, que vous acceptiez ou refusiez.",
  receipt: "Choix du {date}. Num\xE9ro de preuve\xA0: {id}.",
  gpc: "Votre navigateur demande de ne pas vendre ni partager vos renseignements. Cette demande est respect\xE9e.",
  reaskNotice: "Nos services ont chang\xE9. Vos refus pr\xE9c\xE9dents sont conserv\xE9s.",
  reaskCategory: "Nouveau\xA0: {names}. Vos refus pr\xE9c\xE9dents sont conserv\xE9s.",
  expired: "Votre dernier choix date de plus de {duration}. Veuillez choisir de nouveau.",
  accepted: "Vos choix sont enregistr\xE9s\xA0: tout est accept\xE9. Vous pouvez les modifier en tout temps.",
  rejected: "Vos choix sont enregistr\xE9s\xA0: seuls les t\xE9moins essentiels sont utilis\xE9s.",
  saved: "Vos choix sont enregistr\xE9s.",
  withdrawn: "Votre consentement est retir\xE9.",
  embeds: {
    video: { title: "Vid\xE9o\xA0: {title}", once: "Lire cette vid\xE9o" },
    audio: { title: "Audio\xA0: {title}", once: "\xC9couter cet enregistrement" },
    map: { title: "Carte\xA0: {title}", once: "Afficher cette carte" },
    post: { title: "Publication\xA0: {title}", once: "Afficher cette publication" },
    calendar: { title: "Calendrier\xA0: {title}", once: "Afficher ce calendrier" },
    content: { title: "Contenu externe\xA0: {title}", once: "Afficher ce contenu" }
  },
  embedText: "Ce contenu est h\xE9berg\xE9 par {service}. L\u2019afficher transmet des renseignements, dont votre adresse IP, \xE0 {provider}.",
  embedAlways: "Toujours autoriser\xA0: {name}",
  embedLink: "Ouvrir sur {service} (nouvel onglet)",
  categories: {
    essential: {
      label: "Essentiels",
      description: "N\xE9cessaires au fonctionnement du site\xA0: s\xE9curit\xE9, langue et m\xE9moire de vos choix. Ils ne servent pas \xE0 suivre votre navigation."
    },
    analytics: {
      label: "Mesure de la fr\xE9quentation",
      description: "Nous aide \xE0 compter les visites et \xE0 savoir quelles pages sont consult\xE9es, afin d\u2019am\xE9liorer le site."
    },
    multimedia: {
      label: "Vid\xE9os et contenus externes",
      description: "Permettent de voir des vid\xE9os, des cartes et d\u2019autres contenus h\xE9berg\xE9s par des fournisseurs externes. Le fournisseur peut alors recueillir votre adresse IP et utiliser ses propres t\xE9moins, y compris {abroad}. Sans votre accord, un lien remplace le contenu."
    },
    preferences: {
      label: "Pr\xE9f\xE9rences",
      description: "Retiennent vos r\xE9glages facultatifs, comme l\u2019affichage."
    },
    marketing: {
      label: "Publicit\xE9",
      description: "Servent \xE0 afficher ailleurs des annonces li\xE9es \xE0 votre visite et \xE0 en mesurer les r\xE9sultats."
    },
    social: {
      label: "R\xE9seaux sociaux",
      description: "Permettent de voir et de partager des contenus de r\xE9seaux sociaux. Le r\xE9seau peut alors recueillir votre adresse IP et utiliser ses propres t\xE9moins, y compris {abroad}."
    }
  }
};

export { fr as default };
