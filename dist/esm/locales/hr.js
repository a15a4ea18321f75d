const hr = {
  lang: "hr",
  dir: "ltr",
  title: "Va\u0161 odabir kola\u010Di\u0107a",
  intro: "Ovo web-mjesto koristi kola\u010Di\u0107e bez kojih ne mo\u017Ee raditi. Uz va\u0161u privolu koristi i druge tehnologije:",
  introOptOut: "Ovo web-mjesto koristi kola\u010Di\u0107e bez kojih ne mo\u017Ee raditi. Koristi i druge tehnologije:",
  staysOff: "Pomo\u0107u njih se va\u0161 ure\u0111aj mo\u017Ee prepoznati. Isklju\u010Dene su dok ih ne uklju\u010Dite.",
  staysOn: "Pomo\u0107u njih se va\u0161 ure\u0111aj mo\u017Ee prepoznati. Uklju\u010Dene su dok ih ne isklju\u010Dite.",
  introChange: "Svoj odabir mo\u017Eete promijeniti u bilo kojem trenutku putem \u201E{reopen}\u201D na dnu svake stranice.",
  policyLink: "Pravila o privatnosti",
  acceptAll: "Prihvati sve",
  rejectAll: "Odbij sve",
  customize: "Prilagodi",
  save: "Spremi moj odabir",
  close: "Zatvori bez promjena",
  closeNotice: "Zatvori",
  withdraw: "Povuci moju privolu",
  afterWithdrawal: "Ovo web-mjesto bri\u0161e ono \u0161to mo\u017Ee. Ono \u0161to \u010Duvaju vanjski pru\u017Eatelji usluga mogu izbrisati samo oni.",
  reopen: "Upravljanje kola\u010Di\u0107ima",
  optOut: "Nemojte prodavati ni dijeliti moje osobne podatke",
  preferencesTitle: "Upravljanje kola\u010Di\u0107ima",
  preferencesIntro: "Odaberite \u0161to prihva\u0107ate. Odbijanje vas ne sprje\u010Dava da koristite web-mjesto.",
  choices: "Va\u0161 odabir",
  alwaysOn: "Uvijek uklju\u010Deno",
  partly: "Djelomi\u010Dno uklju\u010Deno",
  sensitive: "Osjetljivo: \u201E{acceptAll}\u201D ovo ne uklju\u010Duje.",
  details: {
    one: "Prika\u017Ei pojedinosti ({count} usluga)",
    few: "Prika\u017Ei pojedinosti ({count} usluge)",
    other: "Prika\u017Ei pojedinosti ({count} usluga)"
  },
  providers: {
    one: "Uklju\u010Den je {count} vanjski pru\u017Eatelj usluga.",
    few: "Uklju\u010Dena su {count} vanjska pru\u017Eatelja usluga.",
    other: "Uklju\u010Deno je {count} vanjskih pru\u017Eatelja usluga."
  },
  name: "Naziv",
  provider: "Pru\u017Eatelj usluge",
  purpose: "Svrha",
  duration: "Trajanje",
  country: "Dr\u017Eava",
  cookies: "Kola\u010Di\u0107i",
  abroad: "izvan va\u0161e dr\u017Eave",
  table: "Kola\u010Di\u0107i i sli\u010Dne tehnologije na ovom web-mjestu",
  thisSite: "Ovo web-mjesto",
  ownCookie: "Pamti va\u0161 odabir",
  askedBy: "Pitanje postavlja {controller}.",
  help: "Imate pitanja ili \u017Eelite vidjeti ili ispraviti svoje podatke? Pi\u0161ite osobi koja je zadu\u017Eena za za\u0161titu osobnih podataka: {contact}.",
  kept: "Va\u0161 se odabir \u010Duva {duration}, bilo da prihvatite ili odbijete.",
  receipt: "Datum odabira: {date}, broj zapisa: {id}.",
  gpc: "Va\u0161 preglednik tra\u017Ei da se va\u0161i podaci ne prodaju i ne dijele. Taj se zahtjev po\u0161tuje.",
  reaskNotice: "Na\u0161e su se usluge promijenile. Va\u0161a ranija odbijanja i dalje vrijede.",
  reaskCategory: "Novo: {names}. Va\u0161a ranija odbijanja i dalje vrijede.",
  expired: "Va\u0161 posljednji odabir vi\u0161e ne vrijedi: vrijedio je {duration}. Molimo odaberite ponovno.",
  accepted: "Va\u0161 je odabir spremljen: sve je prihva\u0107eno. Mo\u017Eete ga promijeniti u bilo kojem trenutku.",
  rejected: "Va\u0161 je odabir spremljen: koriste se samo nu\u017Eni kola\u010Di\u0107i.",
  saved: "Va\u0161 je odabir spremljen.",
  withdrawn: "Va\u0161a je privola povu\u010Dena.",
  embeds: {
    video: { title: "Videozapis: {title}", once: "Reproduciraj ovaj videozapis" },
    audio: { title: "Zvu\u010Dni zapis: {title}", once: "Reproduciraj ovu snimku" },
    map: { title: "Karta: {title}", once: "Prika\u017Ei ovu kartu" },
    post: { title: "Objava: {title}", once: "Prika\u017Ei ovu objavu" },
    calendar: { title: "Kalendar: {title}", once: "Prika\u017Ei ovaj kalendar" },
    content: { title: "Vanjski sadr\u017Eaj: {title}", once: "Prika\u017Ei ovaj sadr\u017Eaj" }
  },
  embedText: "Ovaj sadr\u017Eaj nalazi se na usluzi {service}. Njegovim prikazom \u0161alju se podaci, uklju\u010Duju\u0107i va\u0161u IP adresu. Primatelj: {provider}.",
  embedAlways: "Uvijek dopusti: {name}",
  embedLink: "Otvori na usluzi {service} (nova kartica)",
  categories: {
    essential: {
      label: "Nu\u017Eni",
      description: "Potrebni za rad web-mjesta: sigurnost, jezik i pam\u0107enje va\u0161eg odabira. Ne koriste se za pra\u0107enje va\u0161eg pregledavanja."
    },
    analytics: {
      label: "Mjerenje posjeta",
      description: "Poma\u017Eu nam brojiti posjete i vidjeti koje se stranice gledaju, kako bismo pobolj\u0161ali web-mjesto."
    },
    multimedia: {
      label: "Videozapisi i vanjski sadr\u017Eaj",
      description: "Omogu\u0107uju vam da vidite videozapise, karte i drugi sadr\u017Eaj vanjskih pru\u017Eatelja usluga. Pru\u017Eatelj tada mo\u017Ee prikupiti va\u0161u IP adresu i koristiti vlastite kola\u010Di\u0107e, pa i {abroad}. Bez va\u0161e privole umjesto sadr\u017Eaja stoji poveznica."
    },
    preferences: {
      label: "Postavke",
      description: "Pamte neobvezne postavke, kao \u0161to je na\u010Din prikaza."
    },
    marketing: {
      label: "Ogla\u0161avanje",
      description: "Slu\u017Ee za prikaz oglasa na drugim mjestima na temelju va\u0161eg posjeta i za mjerenje njihovih rezultata."
    },
    social: {
      label: "Dru\u0161tvene mre\u017Ee",
      description: "Omogu\u0107uju vam da vidite i dijelite sadr\u017Eaj dru\u0161tvenih mre\u017Ea. Mre\u017Ea tada mo\u017Ee prikupiti va\u0161u IP adresu i koristiti vlastite kola\u010Di\u0107e, pa i {abroad}."
    }
  }
};

export { hr as default };
