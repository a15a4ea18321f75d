const de = {
  lang: "de",
  dir: "ltr",
  title: "Ihre Cookie-Auswahl",
  intro: "Diese Website verwendet Cookies, ohne die sie nicht funktioniert. Mit Ihrer Einwilligung verwendet sie auch andere Technologien:",
  introOptOut: "Diese Website verwendet Cookies, ohne die sie nicht funktioniert. Sie verwendet auch andere Technologien:",
  staysOff: "Damit kann es m\xF6glich sein, Ihr Ger\xE4t wiederzuerkennen. Sie bleiben aus, bis Sie sie einschalten.",
  staysOn: "Damit kann es m\xF6glich sein, Ihr Ger\xE4t wiederzuerkennen. Sie bleiben an, bis Sie sie ausschalten.",
  introChange: "Sie k\xF6nnen Ihre Auswahl jederzeit \xE4ndern: mit \u201E{reopen}\u201C am Ende jeder Seite.",
  policyLink: "Datenschutzerkl\xE4rung",
  acceptAll: "Alle akzeptieren",
  rejectAll: "Alle ablehnen",
  customize: "Anpassen",
  save: "Meine Auswahl speichern",
  close: "Ohne \xC4nderung schlie\xDFen",
  closeNotice: "Schlie\xDFen",
  withdraw: "Meine Einwilligung widerrufen",
  afterWithdrawal: "Diese Website l\xF6scht, was sie l\xF6schen kann. Was externe Anbieter speichern, k\xF6nnen nur diese selbst l\xF6schen.",
  reopen: "Cookies verwalten",
  optOut: "Meine personenbezogenen Daten nicht verkaufen oder weitergeben",
  preferencesTitle: "Cookies verwalten",
  preferencesIntro: "W\xE4hlen Sie, was Sie akzeptieren. Auch wenn Sie ablehnen, k\xF6nnen Sie die Website nutzen.",
  choices: "Ihre Auswahl",
  alwaysOn: "Immer aktiv",
  partly: "Teilweise aktiv",
  sensitive: "Sensibel: \u201E{acceptAll}\u201C schaltet dies nicht ein.",
  details: { one: "Details anzeigen ({count} Dienst)", other: "Details anzeigen ({count} Dienste)" },
  providers: { one: "{count} externer Anbieter ist beteiligt.", other: "{count} externe Anbieter sind beteiligt." },
  name: "Name",
  provider: "Anbieter",
  purpose: "Zweck",
  duration: "Dauer",
  country: "Land",
  cookies: "Cookies",
  abroad: "au\xDFerhalb Ihres Landes",
  table: "Cookies und \xE4hnliche Technologien auf dieser Website",
  thisSite: "Diese Website",
  ownCookie: "Merkt sich Ihre Auswahl",
  askedBy: "Die Frage stellt {controller}.",
  help: "Haben Sie Fragen oder m\xF6chten Sie Ihre Daten einsehen oder berichtigen? Schreiben Sie an unsere Ansprechperson f\xFCr Datenschutz: {contact}.",
  kept: "Ihre Auswahl wird {duration} gespeichert, ob Sie zustimmen oder ablehnen.",
  receipt: "Auswahl vom {date}. Nachweisnummer: {id}.",
  gpc: "Ihr Browser verlangt, Ihre Daten nicht zu verkaufen oder weiterzugeben. Das wird beachtet.",
  reaskNotice: "Unsere Dienste haben sich ge\xE4ndert. Was Sie abgelehnt haben, bleibt abgelehnt.",
  reaskCategory: "Neu: {names}. Was Sie abgelehnt haben, bleibt abgelehnt.",
  expired: "Ihre letzte Auswahl liegt mehr als {duration} zur\xFCck. Bitte w\xE4hlen Sie erneut.",
  accepted: "Ihre Auswahl ist gespeichert: Alles ist akzeptiert. Sie k\xF6nnen sie jederzeit \xE4ndern.",
  rejected: "Ihre Auswahl ist gespeichert: Nur notwendige Cookies werden verwendet.",
  saved: "Ihre Auswahl ist gespeichert.",
  withdrawn: "Ihre Einwilligung ist widerrufen.",
  embeds: {
    video: { title: "Video: {title}", once: "Dieses Video abspielen" },
    audio: { title: "Audio: {title}", once: "Diese Aufnahme abspielen" },
    map: { title: "Karte: {title}", once: "Diese Karte anzeigen" },
    post: { title: "Beitrag: {title}", once: "Diesen Beitrag anzeigen" },
    calendar: { title: "Kalender: {title}", once: "Diesen Kalender anzeigen" },
    content: { title: "Externer Inhalt: {title}", once: "Diesen Inhalt anzeigen" }
  },
  embedText: "Dieser Inhalt liegt bei {service}. Wenn Sie ihn anzeigen, werden Daten an {provider} gesendet, darunter Ihre IP-Adresse.",
  embedAlways: "Immer erlauben: {name}",
  embedLink: "Auf {service} \xF6ffnen (neuer Tab)",
  categories: {
    essential: {
      label: "Notwendig",
      description: "N\xF6tig, damit die Website funktioniert: f\xFCr Sicherheit, Sprache und das Speichern Ihrer Auswahl. Ihr Surfverhalten wird damit nicht verfolgt."
    },
    analytics: {
      label: "Messung der Besuche",
      description: "Helfen uns, Besuche zu z\xE4hlen und zu sehen, welche Seiten aufgerufen werden, damit wir die Website verbessern k\xF6nnen."
    },
    multimedia: {
      label: "Videos und externe Inhalte",
      description: "Zeigen Ihnen Videos, Karten und andere Inhalte externer Anbieter. Der Anbieter kann dann Ihre IP-Adresse erfassen und eigene Cookies verwenden, auch {abroad}. Ohne Ihre Einwilligung steht anstelle des Inhalts ein Link."
    },
    preferences: {
      label: "Einstellungen",
      description: "Merken sich freiwillige Einstellungen, etwa zur Darstellung."
    },
    marketing: {
      label: "Werbung",
      description: "Dienen dazu, Ihnen anderswo Werbung passend zu Ihrem Besuch zu zeigen und deren Erfolg zu messen."
    },
    social: {
      label: "Soziale Netzwerke",
      description: "Damit k\xF6nnen Sie Inhalte aus sozialen Netzwerken sehen und teilen. Das Netzwerk kann dann Ihre IP-Adresse erfassen und eigene Cookies verwenden, auch {abroad}."
    }
  }
};

export { de as default };
