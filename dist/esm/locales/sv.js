const sv = {
  lang: "sv",
  dir: "ltr",
  title: "Dina val om kakor",
  intro: "Webbplatsen anv\xE4nder kakor som \xE4r n\xF6dv\xE4ndiga f\xF6r att den ska fungera. Om du samtycker anv\xE4nds \xE4ven annan teknik:",
  introOptOut: "Webbplatsen anv\xE4nder kakor som \xE4r n\xF6dv\xE4ndiga f\xF6r att den ska fungera. Den anv\xE4nder \xE4ven annan teknik:",
  staysOff: "Tekniken kan g\xF6ra det m\xF6jligt att k\xE4nna igen din enhet. Den \xE4r avst\xE4ngd tills du sl\xE5r p\xE5 den.",
  staysOn: "Tekniken kan g\xF6ra det m\xF6jligt att k\xE4nna igen din enhet. Den \xE4r p\xE5slagen tills du st\xE4nger av den.",
  introChange: "Du kan n\xE4r som helst \xE4ndra dina val med \u201D{reopen}\u201D l\xE4ngst ned p\xE5 varje sida.",
  policyLink: "Integritetspolicy",
  acceptAll: "Godk\xE4nn alla",
  rejectAll: "Avvisa alla",
  customize: "Anpassa",
  save: "Spara mina val",
  close: "St\xE4ng utan att \xE4ndra",
  closeNotice: "St\xE4ng",
  withdraw: "\xC5terkalla mitt samtycke",
  afterWithdrawal: "Webbplatsen raderar det den kan. Det som externa leverant\xF6rer har sparat kan bara de sj\xE4lva radera.",
  reopen: "Hantera kakor",
  optOut: "S\xE4lj eller dela inte mina personuppgifter",
  preferencesTitle: "Hantera kakor",
  preferencesIntro: "V\xE4lj vad du godk\xE4nner. Du kan anv\xE4nda webbplatsen \xE4ven om du s\xE4ger nej.",
  choices: "Dina val",
  alwaysOn: "Alltid p\xE5",
  partly: "Delvis p\xE5",
  sensitive: "K\xE4nsligt: \u201D{acceptAll}\u201D sl\xE5r inte p\xE5 detta.",
  details: { one: "Visa detaljer ({count} tj\xE4nst)", other: "Visa detaljer ({count} tj\xE4nster)" },
  providers: { one: "{count} extern leverant\xF6r \xE4r inblandad.", other: "{count} externa leverant\xF6rer \xE4r inblandade." },
  name: "Namn",
  provider: "Leverant\xF6r",
  purpose: "Syfte",
  duration: "Lagringstid",
  country: "Land",
  cookies: "Kakor",
  abroad: "utanf\xF6r ditt land",
  table: "Kakor och liknande teknik p\xE5 webbplatsen",
  thisSite: "Den h\xE4r webbplatsen",
  ownCookie: "Kommer ih\xE5g dina val",
  askedBy: "Fr\xE5gan st\xE4lls av {controller}.",
  help: "Har du fr\xE5gor, eller vill du se eller r\xE4tta dina uppgifter? Skriv till den som ansvarar f\xF6r dataskydd hos oss: {contact}.",
  kept: "Ditt val sparas i {duration}, oavsett om du s\xE4ger ja eller nej.",
  receipt: "Valet gjordes den {date}. Registreringsnummer: {id}.",
  gpc: "Webbl\xE4sarens signal om att neka f\xF6rs\xE4ljning och delning respekteras: dina uppgifter varken s\xE4ljs eller delas.",
  reaskNotice: "V\xE5ra tj\xE4nster har \xE4ndrats. Det du har avvisat tidigare \xE4r fortfarande avvisat.",
  reaskCategory: "Nytt: {names}. Det du har avvisat tidigare \xE4r fortfarande avvisat.",
  expired: "Ditt senaste val gjordes f\xF6r mer \xE4n {duration} sedan. V\xE4lj igen.",
  accepted: "Dina val \xE4r sparade: allt \xE4r godk\xE4nt. Du kan \xE4ndra dem n\xE4r som helst.",
  rejected: "Dina val \xE4r sparade: bara n\xF6dv\xE4ndiga kakor anv\xE4nds.",
  saved: "Dina val \xE4r sparade.",
  withdrawn: "Ditt samtycke \xE4r \xE5terkallat.",
  embeds: {
    video: { title: "Film: {title}", once: "Spela filmen" },
    audio: { title: "Ljud: {title}", once: "Spela inspelningen" },
    map: { title: "Karta: {title}", once: "Visa kartan" },
    post: { title: "Inl\xE4gg: {title}", once: "Visa inl\xE4gget" },
    calendar: { title: "Kalender: {title}", once: "Visa kalendern" },
    content: { title: "Externt inneh\xE5ll: {title}", once: "Visa inneh\xE5llet" }
  },
  embedText: "Det h\xE4r inneh\xE5llet finns hos {service}. N\xE4r det visas skickas uppgifter, bland annat din IP-adress, till {provider}.",
  embedAlways: "Till\xE5t alltid: {name}",
  embedLink: "\xD6ppna p\xE5 {service} (ny flik)",
  categories: {
    essential: {
      label: "N\xF6dv\xE4ndiga",
      description: "Beh\xF6vs f\xF6r att webbplatsen ska fungera: s\xE4kerhet, spr\xE5k och f\xF6r att minnas dina val. De anv\xE4nds inte f\xF6r att f\xF6lja hur du surfar."
    },
    analytics: {
      label: "Bes\xF6ksm\xE4tning",
      description: "Hj\xE4lper oss att r\xE4kna bes\xF6k och se vilka sidor som visas, s\xE5 att vi kan f\xF6rb\xE4ttra webbplatsen."
    },
    multimedia: {
      label: "Filmer och externt inneh\xE5ll",
      description: "G\xF6r att du kan se filmer, kartor och annat inneh\xE5ll fr\xE5n externa leverant\xF6rer. Leverant\xF6ren kan d\xE5 samla in din IP-adress och anv\xE4nda egna kakor, \xE4ven {abroad}. Utan ditt samtycke visas en l\xE4nk i st\xE4llet f\xF6r inneh\xE5llet."
    },
    preferences: {
      label: "Inst\xE4llningar",
      description: "Kommer ih\xE5g frivilliga inst\xE4llningar, till exempel hur sidan visas."
    },
    marketing: {
      label: "Annonser",
      description: "Anv\xE4nds f\xF6r att visa dig annonser p\xE5 andra platser utifr\xE5n ditt bes\xF6k och f\xF6r att m\xE4ta resultatet."
    },
    social: {
      label: "Sociala n\xE4tverk",
      description: "G\xF6r att du kan se och dela inneh\xE5ll fr\xE5n sociala n\xE4tverk. N\xE4tverket kan d\xE5 samla in din IP-adress och anv\xE4nda egna kakor, \xE4ven {abroad}."
    }
  }
};

export { sv as default };
