const fr = {
  lang: "fr",
  dir: "ltr",
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
  withdraw: "Retirer mon consentement",
  reopen: "G\xE9rer les t\xE9moins",
  preferencesTitle: "G\xE9rer les t\xE9moins",
  preferencesIntro: "Choisissez ce que vous acceptez. Refuser ne vous emp\xEAche pas de consulter le site.",
  choices: "Vos choix",
  alwaysOn: "Toujours actifs",
  details: { one: "Voir le d\xE9tail ({count} service)", other: "Voir le d\xE9tail ({count} services)" },
  provider: "Fournisseur",
  purpose: "Utilit\xE9",
  duration: "Dur\xE9e",
  country: "Pays",
  cookies: "T\xE9moins",
  askedBy: "Demande faite par {controller}.",
  help: "Une question? \xC9crivez \xE0 la personne responsable de la protection des renseignements personnels\xA0: {contact}.",
  gpc: "Votre navigateur demande de ne pas vendre ni partager vos renseignements. Cette demande est respect\xE9e.",
  reaskNotice: "Nos services ont chang\xE9. Vos refus pr\xE9c\xE9dents sont conserv\xE9s.",
  reaskCategory: "Un nouveau choix vous est propos\xE9. Vos refus pr\xE9c\xE9dents sont conserv\xE9s.",
  accepted: "Vos choix sont enregistr\xE9s\xA0: tout est accept\xE9. Vous pouvez les modifier en tout temps.",
  rejected: "Vos choix sont enregistr\xE9s\xA0: seuls les t\xE9moins essentiels sont utilis\xE9s.",
  saved: "Vos choix sont enregistr\xE9s.",
  withdrawn: "Votre consentement est retir\xE9.",
  embedTitle: "Vid\xE9o\xA0: {title}",
  embedText: "Cette vid\xE9o est h\xE9berg\xE9e par {service}. La lire transmet des renseignements, dont votre adresse IP, \xE0 {provider}.",
  embedOnce: "Lire cette vid\xE9o",
  embedAlways: "Toujours autoriser les vid\xE9os",
  embedLink: "Regarder sur {service} (nouvel onglet)",
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
      description: "Permettent de lire des vid\xE9os h\xE9berg\xE9es par des fournisseurs externes. Le fournisseur peut alors recueillir votre adresse IP et utiliser ses propres t\xE9moins, y compris \xE0 l\u2019ext\xE9rieur du Qu\xE9bec. Sans votre accord, un lien remplace la vid\xE9o."
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
      description: "Permettent de voir et de partager des contenus de r\xE9seaux sociaux. Le r\xE9seau peut alors recueillir votre adresse IP et utiliser ses propres t\xE9moins, y compris \xE0 l\u2019ext\xE9rieur du Qu\xE9bec."
    }
  }
};

export { fr as default };
