const fi = {
  lang: "fi",
  dir: "ltr",
  title: "Ev\xE4stevalintasi",
  intro: "T\xE4m\xE4 sivusto k\xE4ytt\xE4\xE4 ev\xE4steit\xE4, jotka ovat sen toiminnalle v\xE4ltt\xE4m\xE4tt\xF6mi\xE4. Suostumuksellasi se k\xE4ytt\xE4\xE4 my\xF6s muita tekniikoita:",
  introOptOut: "T\xE4m\xE4 sivusto k\xE4ytt\xE4\xE4 ev\xE4steit\xE4, jotka ovat sen toiminnalle v\xE4ltt\xE4m\xE4tt\xF6mi\xE4. Se k\xE4ytt\xE4\xE4 my\xF6s muita tekniikoita:",
  staysOff: "Niiden avulla laitteesi voidaan ehk\xE4 tunnistaa. Ne ovat poissa k\xE4yt\xF6st\xE4, kunnes otat ne k\xE4ytt\xF6\xF6n.",
  staysOn: "Niiden avulla laitteesi voidaan ehk\xE4 tunnistaa. Ne ovat k\xE4yt\xF6ss\xE4, kunnes poistat ne k\xE4yt\xF6st\xE4.",
  introChange: "Voit muuttaa valintojasi milloin tahansa jokaisen sivun alareunasta kohdasta \u201D{reopen}\u201D.",
  policyLink: "Tietosuojaseloste",
  acceptAll: "Hyv\xE4ksy kaikki",
  rejectAll: "Hylk\xE4\xE4 kaikki",
  customize: "Mukauta",
  save: "Tallenna valintani",
  close: "Sulje muuttamatta",
  closeNotice: "Sulje",
  withdraw: "Peruuta suostumukseni",
  afterWithdrawal: "Sivusto poistaa sen, mink\xE4 voi. Ulkopuolisten palveluntarjoajien s\xE4ilytt\xE4m\xE4t tiedot voivat poistaa vain ne itse.",
  reopen: "Hallitse ev\xE4steit\xE4",
  optOut: "\xC4l\xE4 myy \xE4l\xE4k\xE4 jaa henkil\xF6tietojani",
  preferencesTitle: "Hallitse ev\xE4steit\xE4",
  preferencesIntro: "Valitse, mit\xE4 hyv\xE4ksyt. Voit k\xE4ytt\xE4\xE4 sivustoa, vaikka et hyv\xE4ksyisi mit\xE4\xE4n.",
  choices: "Valintasi",
  alwaysOn: "Aina k\xE4yt\xF6ss\xE4",
  partly: "Osittain k\xE4yt\xF6ss\xE4",
  sensitive: "Arkaluonteinen: \u201D{acceptAll}\u201D ei ota t\xE4t\xE4 k\xE4ytt\xF6\xF6n.",
  details: { one: "N\xE4yt\xE4 tiedot ({count} palvelu)", other: "N\xE4yt\xE4 tiedot ({count} palvelua)" },
  providers: {
    one: "Mukana on {count} ulkopuolinen palveluntarjoaja.",
    other: "Mukana on {count} ulkopuolista palveluntarjoajaa."
  },
  name: "Nimi",
  provider: "Palveluntarjoaja",
  purpose: "Tarkoitus",
  duration: "Kesto",
  country: "Maa",
  cookies: "Ev\xE4steet",
  abroad: "oman maasi ulkopuolella",
  table: "T\xE4m\xE4n sivuston ev\xE4steet ja vastaavat tekniikat",
  thisSite: "T\xE4m\xE4 sivusto",
  ownCookie: "Muistaa valintasi",
  askedBy: "Kysyj\xE4: {controller}.",
  help: "Onko sinulla kysytt\xE4v\xE4\xE4, tai haluatko n\xE4hd\xE4 tai oikaista tietosi? Kirjoita tietosuojasta vastaavalle henkil\xF6lle: {contact}.",
  kept: "Valintasi s\xE4ilytet\xE4\xE4n {duration}, hyv\xE4ksyitp\xE4 tai kielt\xE4ydyitp\xE4.",
  receipt: "Valinnan p\xE4iv\xE4m\xE4\xE4r\xE4: {date}. Merkinn\xE4n numero: {id}.",
  gpc: "Selaimesi pyyt\xE4\xE4, ettei tietojasi myyd\xE4 eik\xE4 jaeta. Pyynt\xF6\xE4 noudatetaan.",
  reaskNotice: "Palvelumme ovat muuttuneet. Aiemmat kielt\xE4ytymisesi ovat voimassa.",
  reaskCategory: "Uutta: {names}. Aiemmat kielt\xE4ytymisesi ovat voimassa.",
  expired: "Edellisest\xE4 valinnastasi on kulunut yli {duration}. Valitse uudelleen.",
  accepted: "Valintasi on tallennettu: kaikki on hyv\xE4ksytty. Voit muuttaa valintojasi milloin tahansa.",
  rejected: "Valintasi on tallennettu: vain v\xE4ltt\xE4m\xE4tt\xF6mi\xE4 ev\xE4steit\xE4 k\xE4ytet\xE4\xE4n.",
  saved: "Valintasi on tallennettu.",
  withdrawn: "Suostumuksesi on peruutettu.",
  embeds: {
    video: { title: "Video: {title}", once: "Toista t\xE4m\xE4 video" },
    audio: { title: "\xC4\xE4nite: {title}", once: "Toista t\xE4m\xE4 \xE4\xE4nite" },
    map: { title: "Kartta: {title}", once: "N\xE4yt\xE4 t\xE4m\xE4 kartta" },
    post: { title: "Julkaisu: {title}", once: "N\xE4yt\xE4 t\xE4m\xE4 julkaisu" },
    calendar: { title: "Kalenteri: {title}", once: "N\xE4yt\xE4 t\xE4m\xE4 kalenteri" },
    content: { title: "Ulkopuolinen sis\xE4lt\xF6: {title}", once: "N\xE4yt\xE4 t\xE4m\xE4 sis\xE4lt\xF6" }
  },
  embedText: "T\xE4m\xE4 sis\xE4lt\xF6 on palvelussa {service}. Jos n\xE4yt\xE4t sen, palvelu saa tietoja, my\xF6s IP-osoitteesi. Vastaanottaja: {provider}.",
  embedAlways: "Salli aina: {name}",
  embedLink: "Avaa palvelussa {service} (uusi v\xE4lilehti)",
  categories: {
    essential: {
      label: "V\xE4ltt\xE4m\xE4tt\xF6m\xE4t",
      description: "Sivusto tarvitsee n\xE4it\xE4 toimiakseen: turvallisuus, kieli ja valintojesi muistaminen. Niill\xE4 ei seurata selaamistasi."
    },
    analytics: {
      label: "K\xE4vij\xF6iden mittaus",
      description: "Auttavat meit\xE4 laskemaan k\xE4ynnit ja n\xE4kem\xE4\xE4n, mit\xE4 sivuja katsotaan, jotta voimme parantaa sivustoa."
    },
    multimedia: {
      label: "Videot ja ulkopuolinen sis\xE4lt\xF6",
      description: "N\xE4ytt\xE4v\xE4t sinulle ulkopuolisten palveluntarjoajien videoita, karttoja ja muuta sis\xE4lt\xF6\xE4. Palveluntarjoaja voi t\xE4ll\xF6in ker\xE4t\xE4 IP-osoitteesi ja k\xE4ytt\xE4\xE4 omia ev\xE4steit\xE4\xE4n, my\xF6s {abroad}. Ilman suostumustasi sis\xE4ll\xF6n tilalla on linkki."
    },
    preferences: {
      label: "Mieltymykset",
      description: "Muistavat vapaaehtoiset asetukset, kuten ulkoasun."
    },
    marketing: {
      label: "Mainonta",
      description: "N\xE4iden avulla sinulle n\xE4ytet\xE4\xE4n muualla mainoksia k\xE4yntisi perusteella ja mitataan mainosten tuloksia."
    },
    social: {
      label: "Sosiaalinen media",
      description: "N\xE4iden avulla voit n\xE4hd\xE4 ja jakaa sosiaalisen median sis\xE4lt\xF6\xE4. Palvelu voi t\xE4ll\xF6in ker\xE4t\xE4 IP-osoitteesi ja k\xE4ytt\xE4\xE4 omia ev\xE4steit\xE4\xE4n, my\xF6s {abroad}."
    }
  }
};

export { fi as default };
