const nb = {
  lang: "nb",
  dir: "ltr",
  title: "Dine valg om informasjonskapsler",
  intro: "Nettstedet bruker informasjonskapsler som er n\xF8dvendige for at det skal virke. Hvis du samtykker, bruker det ogs\xE5 annen teknologi:",
  introOptOut: "Nettstedet bruker informasjonskapsler som er n\xF8dvendige for at det skal virke. Det bruker ogs\xE5 annen teknologi:",
  staysOff: "Teknologien kan gj\xF8re det mulig \xE5 kjenne igjen enheten din. Den er sl\xE5tt av til du sl\xE5r den p\xE5.",
  staysOn: "Teknologien kan gj\xF8re det mulig \xE5 kjenne igjen enheten din. Den er sl\xE5tt p\xE5 til du sl\xE5r den av.",
  introChange: "Du kan n\xE5r som helst endre valgene dine med \xAB{reopen}\xBB nederst p\xE5 hver side.",
  policyLink: "Personvernerkl\xE6ring",
  acceptAll: "Godta alle",
  rejectAll: "Avvis alle",
  customize: "Tilpass",
  save: "Lagre valgene mine",
  close: "Lukk uten \xE5 endre",
  closeNotice: "Lukk",
  withdraw: "Trekk tilbake samtykket mitt",
  afterWithdrawal: "Nettstedet sletter det det kan. Det eksterne leverand\xF8rer har lagret, er det bare de som kan slette.",
  reopen: "Administrer informasjonskapsler",
  optOut: "Ikke selg eller del personopplysningene mine",
  preferencesTitle: "Administrer informasjonskapsler",
  preferencesIntro: "Velg hva du godtar. Du kan bruke nettstedet selv om du sier nei.",
  choices: "Valgene dine",
  alwaysOn: "Alltid p\xE5",
  partly: "Delvis p\xE5",
  sensitive: "Sensitivt: \xAB{acceptAll}\xBB sl\xE5r ikke p\xE5 dette.",
  details: { one: "Vis detaljer ({count} tjeneste)", other: "Vis detaljer ({count} tjenester)" },
  providers: { one: "{count} ekstern leverand\xF8r er involvert.", other: "{count} eksterne leverand\xF8rer er involvert." },
  name: "Navn",
  provider: "Leverand\xF8r",
  purpose: "Form\xE5l",
  duration: "Varighet",
  country: "Land",
  cookies: "Informasjonskapsler",
  abroad: "utenfor landet ditt",
  table: "Informasjonskapsler og lignende teknologi p\xE5 nettstedet",
  thisSite: "Dette nettstedet",
  ownCookie: "Husker valgene dine",
  askedBy: "Sp\xF8rsm\xE5let stilles av {controller}.",
  help: "Har du sp\xF8rsm\xE5l, eller vil du se eller rette opplysningene dine? Skriv til den som har ansvar for personvern hos oss: {contact}.",
  kept: "Valget ditt lagres i {duration}, enten du sier ja eller nei.",
  receipt: "Valget ble gjort {date}. Registreringsnummer: {id}.",
  gpc: "Signalet fra nettleseren om \xE5 reservere deg respekteres: opplysningene dine blir ikke solgt eller delt.",
  reaskNotice: "Tjenestene v\xE5re er endret. Det du har avvist tidligere, er fortsatt avvist.",
  reaskCategory: "Nytt: {names}. Det du har avvist tidligere, er fortsatt avvist.",
  expired: "Det siste valget ditt er mer enn {duration} gammelt. Velg p\xE5 nytt.",
  accepted: "Valgene dine er lagret: alt er godtatt. Du kan endre dem n\xE5r som helst.",
  rejected: "Valgene dine er lagret: bare n\xF8dvendige informasjonskapsler brukes.",
  saved: "Valgene dine er lagret.",
  withdrawn: "Samtykket ditt er trukket tilbake.",
  embeds: {
    video: { title: "Film: {title}", once: "Spill av filmen" },
    audio: { title: "Lyd: {title}", once: "Spill av opptaket" },
    map: { title: "Kart: {title}", once: "Vis kartet" },
    post: { title: "Innlegg: {title}", once: "Vis innlegget" },
    calendar: { title: "Kalender: {title}", once: "Vis kalenderen" },
    content: { title: "Eksternt innhold: {title}", once: "Vis innholdet" }
  },
  embedText: "Dette innholdet ligger hos {service}. N\xE5r det vises, sendes opplysninger, blant annet IP-adressen din, til {provider}.",
  embedAlways: "Tillat alltid: {name}",
  embedLink: "\xC5pne hos {service} (ny fane)",
  categories: {
    essential: {
      label: "N\xF8dvendige",
      description: "Trengs for at nettstedet skal virke: sikkerhet, spr\xE5k og for \xE5 huske valgene dine. De brukes ikke til \xE5 f\xF8lge med p\xE5 hva du gj\xF8r p\xE5 nettet."
    },
    analytics: {
      label: "Bes\xF8ksm\xE5ling",
      description: "Hjelper oss \xE5 telle bes\xF8k og se hvilke sider som blir vist, slik at vi kan forbedre nettstedet."
    },
    multimedia: {
      label: "Filmer og eksternt innhold",
      description: "Lar deg se filmer, kart og annet innhold fra eksterne leverand\xF8rer. Leverand\xF8ren kan da samle inn IP-adressen din og bruke egne informasjonskapsler, ogs\xE5 {abroad}. Uten samtykke fra deg vises en lenke i stedet for innholdet."
    },
    preferences: {
      label: "Innstillinger",
      description: "Husker valgfrie innstillinger, for eksempel hvordan siden vises."
    },
    marketing: {
      label: "Annonser",
      description: "Brukes til \xE5 vise deg annonser andre steder ut fra bes\xF8ket ditt og til \xE5 m\xE5le resultatet."
    },
    social: {
      label: "Sosiale nettverk",
      description: "Lar deg se og dele innhold fra sosiale nettverk. Nettverket kan da samle inn IP-adressen din og bruke egne informasjonskapsler, ogs\xE5 {abroad}."
    }
  }
};

export { nb as default };
