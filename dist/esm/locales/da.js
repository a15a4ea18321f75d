const da = {
  lang: "da",
  dir: "ltr",
  title: "Dine cookievalg",
  intro: "Dette websted bruger cookies, som det ikke kan fungere uden. Med dit samtykke bruger det ogs\xE5 andre teknologier:",
  introOptOut: "Dette websted bruger cookies, som det ikke kan fungere uden. Det bruger ogs\xE5 andre teknologier:",
  staysOff: "De kan g\xF8re det muligt at genkende din enhed. De er sl\xE5et fra, indtil du sl\xE5r dem til.",
  staysOn: "De kan g\xF8re det muligt at genkende din enhed. De er sl\xE5et til, indtil du sl\xE5r dem fra.",
  introChange: "Du kan altid \xE6ndre dine valg med \xBB{reopen}\xAB nederst p\xE5 hver side.",
  policyLink: "Privatlivspolitik",
  acceptAll: "Accept\xE9r alle",
  rejectAll: "Afvis alle",
  customize: "Tilpas",
  save: "Gem mine valg",
  close: "Luk uden \xE6ndringer",
  closeNotice: "Luk",
  withdraw: "Tr\xE6k mit samtykke tilbage",
  afterWithdrawal: "Webstedet sletter det, det kan. Det, som eksterne udbydere gemmer, kan kun de selv slette.",
  reopen: "Administr\xE9r cookies",
  optOut: "S\xE6lg eller del ikke mine personoplysninger",
  preferencesTitle: "Administr\xE9r cookies",
  preferencesIntro: "V\xE6lg, hvad du accepterer. Du kan bruge webstedet, selv om du afviser.",
  choices: "Dine valg",
  alwaysOn: "Altid sl\xE5et til",
  partly: "Delvist sl\xE5et til",
  sensitive: "F\xF8lsomt: \xBB{acceptAll}\xAB sl\xE5r ikke dette til.",
  details: { one: "Vis detaljer ({count} tjeneste)", other: "Vis detaljer ({count} tjenester)" },
  providers: { one: "{count} ekstern udbyder er involveret.", other: "{count} eksterne udbydere er involveret." },
  name: "Navn",
  provider: "Udbyder",
  purpose: "Form\xE5l",
  duration: "Varighed",
  country: "Land",
  cookies: "Cookies",
  abroad: "uden for dit land",
  table: "Cookies og lignende teknologier p\xE5 dette websted",
  thisSite: "Dette websted",
  ownCookie: "Husker dine valg",
  askedBy: "Sp\xF8rgsm\xE5let kommer fra {controller}.",
  help: "Har du sp\xF8rgsm\xE5l, eller vil du se eller rette dine oplysninger? Skriv til vores ansvarlige for databeskyttelse: {contact}.",
  kept: "Dit valg gemmes i {duration}, uanset om du accepterer eller afviser.",
  receipt: "Valg foretaget den {date}. Registreringsnummer: {id}.",
  gpc: "Din browser beder om, at dine oplysninger ikke s\xE6lges eller deles. Det bliver respekteret.",
  reaskNotice: "Vores tjenester er \xE6ndret. Dine tidligere afvisninger er bevaret.",
  reaskCategory: "Nyt: {names}. Dine tidligere afvisninger er bevaret.",
  expired: "Det er mere end {duration} siden, du sidst valgte. V\xE6lg venligst igen.",
  accepted: "Dine valg er gemt: alt er accepteret. Du kan altid \xE6ndre dem.",
  rejected: "Dine valg er gemt: kun n\xF8dvendige cookies bruges.",
  saved: "Dine valg er gemt.",
  withdrawn: "Dit samtykke er trukket tilbage.",
  embeds: {
    video: { title: "Video: {title}", once: "Afspil videoen" },
    audio: { title: "Lyd: {title}", once: "Afspil optagelsen" },
    map: { title: "Kort: {title}", once: "Vis kortet" },
    post: { title: "Opslag: {title}", once: "Vis opslaget" },
    calendar: { title: "Kalender: {title}", once: "Vis kalenderen" },
    content: { title: "Eksternt indhold: {title}", once: "Vis indholdet" }
  },
  embedText: "Dette indhold ligger hos {service}. Hvis du viser det, sendes oplysninger, herunder din IP-adresse, til {provider}.",
  embedAlways: "Tillad altid: {name}",
  embedLink: "\xC5bn p\xE5 {service} (ny fane)",
  categories: {
    essential: {
      label: "N\xF8dvendige",
      description: "N\xF8dvendige for, at webstedet kan fungere: sikkerhed, sprog og dine valg. De bruges ikke til at f\xF8lge din f\xE6rden p\xE5 nettet."
    },
    analytics: {
      label: "M\xE5ling af bes\xF8g",
      description: "Hj\xE6lper os med at t\xE6lle bes\xF8g og se, hvilke sider der vises, s\xE5 vi kan forbedre webstedet."
    },
    multimedia: {
      label: "Videoer og eksternt indhold",
      description: "Lader dig se videoer, kort og andet indhold fra eksterne udbydere. Udbyderen kan s\xE5 indsamle din IP-adresse og bruge sine egne cookies, ogs\xE5 {abroad}. Uden dit samtykke vises et link i stedet for indholdet."
    },
    preferences: {
      label: "Pr\xE6ferencer",
      description: "Husker valgfrie indstillinger, for eksempel visningen."
    },
    marketing: {
      label: "Annoncering",
      description: "Bruges til at vise dig annoncer andre steder ud fra dit bes\xF8g og til at m\xE5le resultatet af dem."
    },
    social: {
      label: "Sociale netv\xE6rk",
      description: "Lader dig se og dele indhold fra sociale netv\xE6rk. Netv\xE6rket kan s\xE5 indsamle din IP-adresse og bruge sine egne cookies, ogs\xE5 {abroad}."
    }
  }
};

export { da as default };
