const cs = {
  lang: "cs",
  dir: "ltr",
  title: "Va\u0161e volby ohledn\u011B cookies",
  intro: "Tento web pou\u017E\xEDv\xE1 cookies, bez kter\xFDch nem\u016F\u017Ee fungovat. S va\u0161\xEDm souhlasem pou\u017E\xEDv\xE1 i dal\u0161\xED technologie:",
  introOptOut: "Tento web pou\u017E\xEDv\xE1 cookies, bez kter\xFDch nem\u016F\u017Ee fungovat. Pou\u017E\xEDv\xE1 i dal\u0161\xED technologie:",
  staysOff: "Mohou umo\u017Enit rozpozn\xE1n\xED va\u0161eho za\u0159\xEDzen\xED. Jsou vypnut\xE9, dokud je nezapnete.",
  staysOn: "Mohou umo\u017Enit rozpozn\xE1n\xED va\u0161eho za\u0159\xEDzen\xED. Jsou zapnut\xE9, dokud je nevypnete.",
  introChange: "Svoje volby m\u016F\u017Eete kdykoli zm\u011Bnit pomoc\xED \u201E{reopen}\u201C v doln\xED \u010D\xE1sti ka\u017Ed\xE9 str\xE1nky.",
  policyLink: "Z\xE1sady ochrany osobn\xEDch \xFAdaj\u016F",
  acceptAll: "P\u0159ijmout v\u0161e",
  rejectAll: "Odm\xEDtnout v\u0161e",
  customize: "P\u0159izp\u016Fsobit",
  save: "Ulo\u017Eit moje volby",
  close: "Zav\u0159\xEDt beze zm\u011Bn",
  closeNotice: "Zav\u0159\xEDt",
  withdraw: "Odvolat m\u016Fj souhlas",
  afterWithdrawal: "Tento web sma\u017Ee, co m\u016F\u017Ee. Co uchov\xE1vaj\xED extern\xED poskytovatel\xE9, mohou smazat jen oni sami.",
  reopen: "Spravovat cookies",
  optOut: "Neprod\xE1vat a nesd\xEDlet moje osobn\xED \xFAdaje",
  preferencesTitle: "Spravovat cookies",
  preferencesIntro: "Vyberte, co p\u0159ij\xEDm\xE1te. Odm\xEDtnut\xED v\xE1m nebr\xE1n\xED web pou\u017E\xEDvat.",
  choices: "Va\u0161e volby",
  alwaysOn: "V\u017Edy zapnuto",
  partly: "Z\u010D\xE1sti zapnuto",
  sensitive: "Citliv\xE9: \u201E{acceptAll}\u201C toto nezapne.",
  details: {
    one: "Zobrazit podrobnosti ({count} slu\u017Eba)",
    few: "Zobrazit podrobnosti ({count} slu\u017Eby)",
    other: "Zobrazit podrobnosti ({count} slu\u017Eeb)"
  },
  providers: {
    one: "Zapojen je {count} extern\xED poskytovatel.",
    few: "Zapojeni jsou {count} extern\xED poskytovatel\xE9.",
    other: "Zapojeno je {count} extern\xEDch poskytovatel\u016F."
  },
  name: "N\xE1zev",
  provider: "Poskytovatel",
  purpose: "\xDA\u010Del",
  duration: "Doba",
  country: "Zem\u011B",
  cookies: "Soubory cookie",
  abroad: "mimo va\u0161i zemi",
  table: "Cookies a podobn\xE9 technologie na tomto webu",
  thisSite: "Tento web",
  ownCookie: "Pamatuje si va\u0161e volby",
  askedBy: "Pt\xE1 se v\xE1s {controller}.",
  help: "M\xE1te dotaz nebo chcete sv\xE9 \xFAdaje vid\u011Bt \u010Di opravit? Napi\u0161te osob\u011B, kter\xE1 u n\xE1s odpov\xEDd\xE1 za ochranu osobn\xEDch \xFAdaj\u016F: {contact}.",
  kept: "Va\u0161e volba se uchov\xE1v\xE1 {duration}, a\u0165 p\u0159ijmete, nebo odm\xEDtnete.",
  receipt: "Datum volby: {date}. \u010C\xEDslo z\xE1znamu: {id}.",
  gpc: "V\xE1\u0161 prohl\xED\u017Ee\u010D \u017E\xE1d\xE1, aby se va\u0161e \xFAdaje neprod\xE1valy ani nesd\xEDlely. Tuto \u017E\xE1dost dodr\u017Eujeme.",
  reaskNotice: "Na\u0161e slu\u017Eby se zm\u011Bnily. Va\u0161e d\u0159\xEDv\u011Bj\u0161\xED odm\xEDtnut\xED z\u016Fst\xE1vaj\xED zachov\xE1na.",
  reaskCategory: "Nov\u011B: {names}. Va\u0161e d\u0159\xEDv\u011Bj\u0161\xED odm\xEDtnut\xED z\u016Fst\xE1vaj\xED zachov\xE1na.",
  expired: "Od va\u0161\xED posledn\xED volby uplynulo v\xEDce ne\u017E {duration}. Vyberte pros\xEDm znovu.",
  accepted: "Va\u0161e volby jsou ulo\u017Eeny: v\u0161e je p\u0159ijato. M\u016F\u017Eete je kdykoli zm\u011Bnit.",
  rejected: "Va\u0161e volby jsou ulo\u017Eeny: pou\u017E\xEDvaj\xED se jen nezbytn\xE9 cookies.",
  saved: "Va\u0161e volby jsou ulo\u017Eeny.",
  withdrawn: "V\xE1\u0161 souhlas je odvol\xE1n.",
  embeds: {
    video: { title: "Video: {title}", once: "P\u0159ehr\xE1t toto video" },
    audio: { title: "Zvukov\xFD z\xE1znam: {title}", once: "P\u0159ehr\xE1t tuto nahr\xE1vku" },
    map: { title: "Mapa: {title}", once: "Zobrazit tuto mapu" },
    post: { title: "P\u0159\xEDsp\u011Bvek: {title}", once: "Zobrazit tento p\u0159\xEDsp\u011Bvek" },
    calendar: { title: "Kalend\xE1\u0159: {title}", once: "Zobrazit tento kalend\xE1\u0159" },
    content: { title: "Extern\xED obsah: {title}", once: "Zobrazit tento obsah" }
  },
  embedText: "Tento obsah je um\xEDst\u011Bn ve slu\u017Eb\u011B {service}. Jeho zobrazen\xEDm se ode\u0161lou \xFAdaje v\u010Detn\u011B va\u0161\xED IP adresy. P\u0159\xEDjemce: {provider}.",
  embedAlways: "V\u017Edy povolit: {name}",
  embedLink: "Otev\u0159\xEDt ve slu\u017Eb\u011B {service} (nov\xE1 karta)",
  categories: {
    essential: {
      label: "Nezbytn\xE9",
      description: "Web je pot\u0159ebuje k fungov\xE1n\xED: zabezpe\u010Den\xED, jazyk a zapamatov\xE1n\xED va\u0161ich voleb. Neslou\u017E\xED ke sledov\xE1n\xED va\u0161eho prohl\xED\u017Een\xED."
    },
    analytics: {
      label: "M\u011B\u0159en\xED n\xE1v\u0161t\u011Bvnosti",
      description: "Pom\xE1haj\xED n\xE1m po\u010D\xEDtat n\xE1v\u0161t\u011Bvy a zjistit, kter\xE9 str\xE1nky se zobrazuj\xED, abychom web zlep\u0161ovali."
    },
    multimedia: {
      label: "Videa a extern\xED obsah",
      description: "Umo\u017E\u0148uj\xED zobrazit videa, mapy a dal\u0161\xED obsah extern\xEDch poskytovatel\u016F. Poskytovatel pak m\u016F\u017Ee shroma\u017E\u010Fovat va\u0161i IP adresu a pou\u017E\xEDvat vlastn\xED cookies, a to i {abroad}. Bez va\u0161eho souhlasu je m\xEDsto obsahu odkaz."
    },
    preferences: {
      label: "P\u0159edvolby",
      description: "Pamatuj\xED si voliteln\xE1 nastaven\xED, nap\u0159\xEDklad zp\u016Fsob zobrazen\xED."
    },
    marketing: {
      label: "Reklama",
      description: "Slou\u017E\xED k tomu, aby se v\xE1m jinde zobrazovaly reklamy podle va\u0161\xED n\xE1v\u0161t\u011Bvy, a k m\u011B\u0159en\xED jejich v\xFDsledk\u016F."
    },
    social: {
      label: "Soci\xE1ln\xED s\xEDt\u011B",
      description: "Umo\u017E\u0148uj\xED zobrazit a sd\xEDlet obsah ze soci\xE1ln\xEDch s\xEDt\xED. S\xED\u0165 pak m\u016F\u017Ee shroma\u017E\u010Fovat va\u0161i IP adresu a pou\u017E\xEDvat vlastn\xED cookies, a to i {abroad}."
    }
  }
};

export { cs as default };
