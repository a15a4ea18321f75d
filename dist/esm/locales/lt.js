const lt = {
  lang: "lt",
  dir: "ltr",
  title: "J\u016Bs\u0173 pasirinkimai d\u0117l slapuk\u0173",
  intro: "\u0160ioje svetain\u0117je naudojami slapukai, be kuri\u0173 ji negali veikti. Jums sutikus, joje naudojamos ir kitos technologijos:",
  introOptOut: "\u0160ioje svetain\u0117je naudojami slapukai, be kuri\u0173 ji negali veikti. Joje naudojamos ir kitos technologijos:",
  staysOff: "Pagal jas gali b\u016Bti \u012Fmanoma atpa\u017Einti j\u016Bs\u0173 \u012Frengin\u012F. Jos i\u0161jungtos, kol j\u0173 ne\u012Fjungiate.",
  staysOn: "Pagal jas gali b\u016Bti \u012Fmanoma atpa\u017Einti j\u016Bs\u0173 \u012Frengin\u012F. Jos \u012Fjungtos, kol j\u0173 nei\u0161jungiate.",
  introChange: "Savo pasirinkimus bet kada galite pakeisti kiekvieno puslapio apa\u010Dioje paspaud\u0119 \u201E{reopen}\u201C.",
  policyLink: "Privatumo politika",
  acceptAll: "Priimti visus",
  rejectAll: "Atmesti visus",
  customize: "Tinkinti",
  save: "I\u0161saugoti mano pasirinkimus",
  close: "U\u017Edaryti nieko nekei\u010Diant",
  closeNotice: "U\u017Edaryti",
  withdraw: "At\u0161aukti mano sutikim\u0105",
  afterWithdrawal: "Svetain\u0117 i\u0161trina, k\u0105 gali. Tai, k\u0105 saugo i\u0161oriniai paslaug\u0173 teik\u0117jai, gali i\u0161trinti tik jie patys.",
  reopen: "Tvarkyti slapukus",
  optOut: "Neparduokite mano asmens duomen\u0173 ir jais nesidalykite",
  preferencesTitle: "Tvarkyti slapukus",
  preferencesIntro: "Pasirinkite, k\u0105 priimate. Atmet\u0119 vis tiek galite naudotis svetaine.",
  choices: "J\u016Bs\u0173 pasirinkimai",
  alwaysOn: "Visada \u012Fjungta",
  partly: "I\u0161 dalies \u012Fjungta",
  sensitive: "Jautru: \u201E{acceptAll}\u201C to ne\u012Fjungia.",
  details: {
    one: "Rodyti i\u0161sami\u0105 informacij\u0105 ({count} paslauga)",
    few: "Rodyti i\u0161sami\u0105 informacij\u0105 ({count} paslaugos)",
    other: "Rodyti i\u0161sami\u0105 informacij\u0105 ({count} paslaug\u0173)"
  },
  providers: {
    one: "Dalyvauja {count} i\u0161orinis paslaug\u0173 teik\u0117jas.",
    few: "Dalyvauja {count} i\u0161oriniai paslaug\u0173 teik\u0117jai.",
    other: "Dalyvauja {count} i\u0161orini\u0173 paslaug\u0173 teik\u0117j\u0173."
  },
  name: "Pavadinimas",
  provider: "Paslaug\u0173 teik\u0117jas",
  purpose: "Tikslas",
  duration: "Trukm\u0117",
  country: "Valstyb\u0117",
  cookies: "Slapukai",
  abroad: "u\u017E j\u016Bs\u0173 valstyb\u0117s rib\u0173",
  table: "\u0160ios svetain\u0117s slapukai ir pana\u0161ios technologijos",
  thisSite: "\u0160i svetain\u0117",
  ownCookie: "\u012Esimena j\u016Bs\u0173 pasirinkimus",
  askedBy: "J\u016Bs\u0173 klausia {controller}.",
  help: "Turite klausim\u0173 arba norite pamatyti ar i\u0161taisyti savo duomenis? Ra\u0161ykite u\u017E duomen\u0173 apsaug\u0105 atsakingam asmeniui: {contact}.",
  kept: "J\u016Bs\u0173 pasirinkimo saugojimo trukm\u0117: {duration}, nesvarbu, ar sutinkate, ar nesutinkate.",
  receipt: "Pasirinkimo data: {date}, \u012Fra\u0161o numeris: {id}.",
  gpc: "J\u016Bs\u0173 nar\u0161ykl\u0117 pra\u0161o neparduoti j\u016Bs\u0173 duomen\u0173 ir jais nesidalyti. \u0160io pra\u0161ymo laikomasi.",
  reaskNotice: "M\u016Bs\u0173 paslaugos pasikeit\u0117. Ankstesni j\u016Bs\u0173 nesutikimai galioja toliau.",
  reaskCategory: "Nauja: {names}. Ankstesni j\u016Bs\u0173 nesutikimai galioja toliau.",
  expired: "Nuo paskutinio j\u016Bs\u0173 pasirinkimo pra\u0117jo daugiau kaip {duration}. Pasirinkite i\u0161 naujo.",
  accepted: "J\u016Bs\u0173 pasirinkimai i\u0161saugoti: viskas priimta. Galite juos bet kada pakeisti.",
  rejected: "J\u016Bs\u0173 pasirinkimai i\u0161saugoti: naudojami tik b\u016Btinieji slapukai.",
  saved: "J\u016Bs\u0173 pasirinkimai i\u0161saugoti.",
  withdrawn: "J\u016Bs\u0173 sutikimas at\u0161auktas.",
  embeds: {
    video: { title: "Vaizdo \u012Fra\u0161as: {title}", once: "Paleisti \u0161\u012F vaizdo \u012Fra\u0161\u0105" },
    audio: { title: "Garso \u012Fra\u0161as: {title}", once: "Paleisti \u0161\u012F garso \u012Fra\u0161\u0105" },
    map: { title: "\u017Dem\u0117lapis: {title}", once: "Rodyti \u0161\u012F \u017Eem\u0117lap\u012F" },
    post: { title: "\u012Era\u0161as socialiniame tinkle: {title}", once: "Rodyti \u0161\u012F \u012Fra\u0161\u0105" },
    calendar: { title: "Kalendorius: {title}", once: "Rodyti \u0161\u012F kalendori\u0173" },
    content: { title: "I\u0161orinis turinys: {title}", once: "Rodyti \u0161\u012F turin\u012F" }
  },
  embedText: "\u0160io turinio vieta: {service}. J\u012F rodant i\u0161siun\u010Diami duomenys, \u012Fskaitant j\u016Bs\u0173 IP adres\u0105. Gav\u0117jas: {provider}.",
  embedAlways: "Visada leisti: {name}",
  embedLink: "Atverti paslaugoje {service} (nauja kortel\u0117)",
  categories: {
    essential: {
      label: "B\u016Btinieji",
      description: "Reikalingi, kad svetain\u0117 veikt\u0173: saugumui, kalbai ir j\u016Bs\u0173 pasirinkimams \u012Fsiminti. Jais nesekamas j\u016Bs\u0173 nar\u0161ymas."
    },
    analytics: {
      label: "Apsilankym\u0173 matavimas",
      description: "Padeda mums skai\u010Diuoti apsilankymus ir matyti, kurie puslapiai per\u017Ei\u016Brimi, kad gal\u0117tume tobulinti svetain\u0119."
    },
    multimedia: {
      label: "Vaizdo \u012Fra\u0161ai ir i\u0161orinis turinys",
      description: "Leid\u017Eia matyti vaizdo \u012Fra\u0161us, \u017Eem\u0117lapius ir kit\u0105 i\u0161orini\u0173 paslaug\u0173 teik\u0117j\u0173 turin\u012F. Tada paslaug\u0173 teik\u0117jas gali rinkti j\u016Bs\u0173 IP adres\u0105 ir naudoti savo slapukus, taip pat ir {abroad}. Be j\u016Bs\u0173 sutikimo vietoj turinio rodoma nuoroda."
    },
    preferences: {
      label: "Parinktys",
      description: "\u012Esimena neprivalomas nuostatas, pavyzd\u017Eiui, rodymo."
    },
    marketing: {
      label: "Reklama",
      description: "Skirta jums kitur rodyti reklam\u0105 pagal j\u016Bs\u0173 apsilankym\u0105 ir matuoti jos rezultatus."
    },
    social: {
      label: "Socialiniai tinklai",
      description: "Leid\u017Eia matyti socialini\u0173 tinkl\u0173 turin\u012F ir juo dalytis. Tada tinklas gali rinkti j\u016Bs\u0173 IP adres\u0105 ir naudoti savo slapukus, taip pat ir {abroad}."
    }
  }
};

export { lt as default };
