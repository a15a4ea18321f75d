const sk = {
  lang: "sk",
  dir: "ltr",
  title: "Va\u0161e vo\u013Eby t\xFDkaj\xFAce sa cookies",
  intro: "Tento web pou\u017E\xEDva cookies, bez ktor\xFDch nem\xF4\u017Ee fungova\u0165. S va\u0161\xEDm s\xFAhlasom pou\u017E\xEDva aj \u010Fal\u0161ie technol\xF3gie:",
  introOptOut: "Tento web pou\u017E\xEDva cookies, bez ktor\xFDch nem\xF4\u017Ee fungova\u0165. Pou\u017E\xEDva aj \u010Fal\u0161ie technol\xF3gie:",
  staysOff: "M\xF4\u017Eu umo\u017Eni\u0165 rozpoznanie v\xE1\u0161ho zariadenia. S\xFA vypnut\xE9, k\xFDm ich nezapnete.",
  staysOn: "M\xF4\u017Eu umo\u017Eni\u0165 rozpoznanie v\xE1\u0161ho zariadenia. S\xFA zapnut\xE9, k\xFDm ich nevypnete.",
  introChange: "Svoje vo\u013Eby m\xF4\u017Eete kedyko\u013Evek zmeni\u0165 cez \u201E{reopen}\u201C v dolnej \u010Dasti ka\u017Edej str\xE1nky.",
  policyLink: "Z\xE1sady ochrany osobn\xFDch \xFAdajov",
  acceptAll: "Prija\u0165 v\u0161etko",
  rejectAll: "Odmietnu\u0165 v\u0161etko",
  customize: "Prisp\xF4sobi\u0165",
  save: "Ulo\u017Ei\u0165 moje vo\u013Eby",
  close: "Zavrie\u0165 bez zmien",
  closeNotice: "Zavrie\u0165",
  withdraw: "Odvola\u0165 m\xF4j s\xFAhlas",
  afterWithdrawal: "Web vyma\u017Ee, \u010Do m\xF4\u017Ee. \u010Co uchov\xE1vaj\xFA extern\xED poskytovatelia, m\xF4\u017Eu vymaza\u0165 len oni sami.",
  reopen: "Spravova\u0165 cookies",
  optOut: "Nepred\xE1va\u0165 a nezdie\u013Ea\u0165 moje osobn\xE9 \xFAdaje",
  preferencesTitle: "Spravova\u0165 cookies",
  preferencesIntro: "Vyberte, \u010Do prij\xEDmate. Odmietnutie v\xE1m nebr\xE1ni web pou\u017E\xEDva\u0165.",
  choices: "Va\u0161e vo\u013Eby",
  alwaysOn: "V\u017Edy zapnut\xE9",
  partly: "\u010Ciasto\u010Dne zapnut\xE9",
  sensitive: "Citliv\xE9: \u201E{acceptAll}\u201C toto nezapne.",
  details: {
    one: "Zobrazi\u0165 podrobnosti ({count} slu\u017Eba)",
    few: "Zobrazi\u0165 podrobnosti ({count} slu\u017Eby)",
    other: "Zobrazi\u0165 podrobnosti ({count} slu\u017Eieb)"
  },
  providers: {
    one: "Zapojen\xFD je {count} extern\xFD poskytovate\u013E.",
    few: "Zapojen\xED s\xFA {count} extern\xED poskytovatelia.",
    other: "Zapojen\xFDch je {count} extern\xFDch poskytovate\u013Eov."
  },
  name: "N\xE1zov",
  provider: "Poskytovate\u013E",
  purpose: "\xDA\u010Del",
  duration: "Trvanie",
  country: "Krajina",
  cookies: "S\xFAbory cookie",
  abroad: "mimo va\u0161ej krajiny",
  table: "Cookies a podobn\xE9 technol\xF3gie na tomto webe",
  thisSite: "Tento web",
  ownCookie: "Pam\xE4t\xE1 si va\u0161e vo\u013Eby",
  askedBy: "P\xFDta sa v\xE1s {controller}.",
  help: "M\xE1te ot\xE1zky alebo chcete svoje \xFAdaje vidie\u0165 \u010Di opravi\u0165? Nap\xED\u0161te osobe, ktor\xE1 u n\xE1s zodpoved\xE1 za ochranu osobn\xFDch \xFAdajov: {contact}.",
  kept: "Va\u0161a vo\u013Eba sa uchov\xE1va {duration}, \u010Di u\u017E prijmete, alebo odmietnete.",
  receipt: "D\xE1tum vo\u013Eby: {date}. \u010C\xEDslo z\xE1znamu: {id}.",
  gpc: "V\xE1\u0161 prehliada\u010D \u017Eiada, aby sa va\u0161e \xFAdaje nepred\xE1vali ani nezdie\u013Eali. T\xFAto \u017Eiados\u0165 dodr\u017Eiavame.",
  reaskNotice: "Na\u0161e slu\u017Eby sa zmenili. Va\u0161e predch\xE1dzaj\xFAce odmietnutia zost\xE1vaj\xFA zachovan\xE9.",
  reaskCategory: "Novinka: {names}. Va\u0161e predch\xE1dzaj\xFAce odmietnutia zost\xE1vaj\xFA zachovan\xE9.",
  expired: "Od va\u0161ej poslednej vo\u013Eby uplynulo viac ako {duration}. Vyberte, pros\xEDm, znova.",
  accepted: "Va\u0161e vo\u013Eby s\xFA ulo\u017Een\xE9: v\u0161etko je prijat\xE9. M\xF4\u017Eete ich kedyko\u013Evek zmeni\u0165.",
  rejected: "Va\u0161e vo\u013Eby s\xFA ulo\u017Een\xE9: pou\u017E\xEDvaj\xFA sa len nevyhnutn\xE9 cookies.",
  saved: "Va\u0161e vo\u013Eby s\xFA ulo\u017Een\xE9.",
  withdrawn: "V\xE1\u0161 s\xFAhlas je odvolan\xFD.",
  embeds: {
    video: { title: "Video: {title}", once: "Prehra\u0165 toto video" },
    audio: { title: "Zvukov\xFD z\xE1znam: {title}", once: "Prehra\u0165 t\xFAto nahr\xE1vku" },
    map: { title: "Mapa: {title}", once: "Zobrazi\u0165 t\xFAto mapu" },
    post: { title: "Pr\xEDspevok: {title}", once: "Zobrazi\u0165 tento pr\xEDspevok" },
    calendar: { title: "Kalend\xE1r: {title}", once: "Zobrazi\u0165 tento kalend\xE1r" },
    content: { title: "Extern\xFD obsah: {title}", once: "Zobrazi\u0165 tento obsah" }
  },
  embedText: "Tento obsah je umiestnen\xFD v slu\u017Ebe {service}. Jeho zobrazen\xEDm sa odo\u0161l\xFA \xFAdaje vr\xE1tane va\u0161ej IP adresy. Pr\xEDjemca: {provider}.",
  embedAlways: "V\u017Edy povoli\u0165: {name}",
  embedLink: "Otvori\u0165 v slu\u017Ebe {service} (nov\xE1 karta)",
  categories: {
    essential: {
      label: "Nevyhnutn\xE9",
      description: "Web ich potrebuje na fungovanie: zabezpe\u010Denie, jazyk a zapam\xE4tanie va\u0161ich volieb. Nesl\xFA\u017Eia na sledovanie v\xE1\u0161ho prehliadania."
    },
    analytics: {
      label: "Meranie n\xE1v\u0161tevnosti",
      description: "Pom\xE1haj\xFA n\xE1m po\u010D\xEDta\u0165 n\xE1v\u0161tevy a zisti\u0165, ktor\xE9 str\xE1nky sa zobrazuj\xFA, aby sme web zlep\u0161ovali."
    },
    multimedia: {
      label: "Vide\xE1 a extern\xFD obsah",
      description: "Umo\u017E\u0148uj\xFA zobrazi\u0165 vide\xE1, mapy a \u010Fal\u0161\xED obsah extern\xFDch poskytovate\u013Eov. Poskytovate\u013E potom m\xF4\u017Ee zhroma\u017E\u010Fova\u0165 va\u0161u IP adresu a pou\u017E\xEDva\u0165 vlastn\xE9 cookies, a to aj {abroad}. Bez v\xE1\u0161ho s\xFAhlasu je namiesto obsahu odkaz."
    },
    preferences: {
      label: "Predvo\u013Eby",
      description: "Pam\xE4taj\xFA si volite\u013En\xE9 nastavenia, napr\xEDklad sp\xF4sob zobrazenia."
    },
    marketing: {
      label: "Reklama",
      description: "Sl\xFA\u017Eia na to, aby sa v\xE1m inde zobrazovali reklamy pod\u013Ea va\u0161ej n\xE1v\u0161tevy, a na meranie ich v\xFDsledkov."
    },
    social: {
      label: "Soci\xE1lne siete",
      description: "Umo\u017E\u0148uj\xFA zobrazi\u0165 a zdie\u013Ea\u0165 obsah zo soci\xE1lnych siet\xED. Sie\u0165 potom m\xF4\u017Ee zhroma\u017E\u010Fova\u0165 va\u0161u IP adresu a pou\u017E\xEDva\u0165 vlastn\xE9 cookies, a to aj {abroad}."
    }
  }
};

export { sk as default };
