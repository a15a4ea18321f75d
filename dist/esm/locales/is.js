const is = {
  lang: "is",
  dir: "ltr",
  title: "Val \xFEitt um vafrak\xF6kur",
  intro: "Vefurinn notar vafrak\xF6kur sem eru nau\xF0synlegar til a\xF0 hann virki. Me\xF0 sam\xFEykki \xFE\xEDnu notar hann einnig a\xF0ra t\xE6kni:",
  introOptOut: "Vefurinn notar vafrak\xF6kur sem eru nau\xF0synlegar til a\xF0 hann virki. Hann notar einnig a\xF0ra t\xE6kni:",
  staysOff: "Me\xF0 t\xE6kninni getur veri\xF0 h\xE6gt a\xF0 \xFEekkja t\xE6ki\xF0 \xFEitt. Sl\xF6kkt er \xE1 henni \xFEar til \xFE\xFA kveikir \xE1 henni.",
  staysOn: "Me\xF0 t\xE6kninni getur veri\xF0 h\xE6gt a\xF0 \xFEekkja t\xE6ki\xF0 \xFEitt. Kveikt er \xE1 henni \xFEar til \xFE\xFA slekkur \xE1 henni.",
  introChange: "\xDE\xFA getur hven\xE6r sem er breytt vali \xFE\xEDnu me\xF0 \u201E{reopen}\u201C ne\xF0st \xE1 hverri s\xED\xF0u.",
  policyLink: "Pers\xF3nuverndarstefna",
  acceptAll: "Sam\xFEykkja allt",
  rejectAll: "Hafna \xF6llu",
  customize: "S\xE9rsn\xED\xF0a",
  save: "Vista val mitt",
  close: "Loka \xE1n breytinga",
  closeNotice: "Loka",
  withdraw: "Afturkalla sam\xFEykki mitt",
  afterWithdrawal: "Vefurinn ey\xF0ir \xFEv\xED sem hann getur. \xDEv\xED sem utana\xF0komandi \xFEj\xF3nustua\xF0ilar geyma geta a\xF0eins \xFEeir eytt.",
  reopen: "Stj\xF3rna vafrak\xF6kum",
  optOut: "Ekki selja e\xF0a deila pers\xF3nuuppl\xFDsingum m\xEDnum",
  preferencesTitle: "Stj\xF3rna vafrak\xF6kum",
  preferencesIntro: "Veldu hva\xF0 \xFE\xFA sam\xFEykkir. \xDE\xFA getur nota\xF0 vefinn \xFE\xF3tt \xFE\xFA hafnir.",
  choices: "Val \xFEitt",
  alwaysOn: "Alltaf virkt",
  partly: "Virkt a\xF0 hluta",
  sensitive: "Vi\xF0kv\xE6mt: \u201E{acceptAll}\u201C kveikir ekki \xE1 \xFEessu.",
  details: { one: "S\xFDna n\xE1nar ({count} \xFEj\xF3nusta)", other: "S\xFDna n\xE1nar ({count} \xFEj\xF3nustur)" },
  providers: {
    one: "{count} utana\xF0komandi \xFEj\xF3nustua\xF0ili kemur vi\xF0 s\xF6gu.",
    other: "{count} utana\xF0komandi \xFEj\xF3nustua\xF0ilar koma vi\xF0 s\xF6gu."
  },
  name: "Heiti",
  provider: "\xDEj\xF3nustua\xF0ili",
  purpose: "Tilgangur",
  duration: "Gildist\xEDmi",
  country: "Land",
  cookies: "Vafrak\xF6kur",
  abroad: "utan \xFE\xEDns lands",
  table: "Vafrak\xF6kur og svipu\xF0 t\xE6kni \xE1 vefnum",
  thisSite: "\xDEessi vefur",
  ownCookie: "Man val \xFEitt",
  askedBy: "Spurt er af h\xE1lfu: {controller}.",
  help: "Ertu me\xF0 spurningu e\xF0a viltu sko\xF0a e\xF0a lei\xF0r\xE9tta uppl\xFDsingar um \xFEig? Skrifa\xF0u \xFEeim sem ber \xE1byrg\xF0 \xE1 pers\xF3nuvernd hj\xE1 okkur: {contact}.",
  kept: "Val \xFEitt er geymt, hvort sem \xFE\xFA sam\xFEykkir e\xF0a hafnar. Geymslut\xEDmi: {duration}.",
  receipt: "Vali\xF0 var gert {date}. Skr\xE1ningarn\xFAmer: {id}.",
  gpc: "Bei\xF0ni vafrans um a\xF0 hafna s\xF6lu og mi\xF0lun er virt: uppl\xFDsingar \xFE\xEDnar eru hvorki seldar n\xE9 \xFEeim deilt.",
  reaskNotice: "\xDEj\xF3nusta okkar hefur breyst. \xDEv\xED sem \xFE\xFA hafna\xF0ir \xE1\xF0ur er enn hafna\xF0.",
  reaskCategory: "N\xFDtt: {names}. \xDEv\xED sem \xFE\xFA hafna\xF0ir \xE1\xF0ur er enn hafna\xF0.",
  expired: "S\xED\xF0asta val \xFEitt er \xFAtrunni\xF0. Gildist\xEDmi \xFEess var: {duration}. Veldu aftur.",
  accepted: "Val \xFEitt er vista\xF0: allt er sam\xFEykkt. \xDE\xFA getur breytt \xFEv\xED hven\xE6r sem er.",
  rejected: "Val \xFEitt er vista\xF0: a\xF0eins nau\xF0synlegar vafrak\xF6kur eru nota\xF0ar.",
  saved: "Val \xFEitt er vista\xF0.",
  withdrawn: "Sam\xFEykki \xFEitt er afturkalla\xF0.",
  embeds: {
    video: { title: "Myndskei\xF0: {title}", once: "Spila myndskei\xF0i\xF0" },
    audio: { title: "Hlj\xF3\xF0: {title}", once: "Spila uppt\xF6kuna" },
    map: { title: "Kort: {title}", once: "S\xFDna korti\xF0" },
    post: { title: "F\xE6rsla: {title}", once: "S\xFDna f\xE6rsluna" },
    calendar: { title: "Dagatal: {title}", once: "S\xFDna dagatali\xF0" },
    content: { title: "Ytra efni: {title}", once: "S\xFDna efni\xF0" }
  },
  embedText: "\xDEetta efni er h\xFDst hj\xE1 {service}. \xDEegar \xFEa\xF0 er s\xFDnt eru uppl\xFDsingar, \xFEar \xE1 me\xF0al IP-tala \xFE\xEDn, sendar til: {provider}.",
  embedAlways: "Leyfa alltaf: {name}",
  embedLink: "Opna hj\xE1 {service} (n\xFDr flipi)",
  categories: {
    essential: {
      label: "Nau\xF0synlegar",
      description: "\xDEarf til a\xF0 vefurinn virki: \xF6ryggi, tungum\xE1l og til a\xF0 muna val \xFEitt. \xDE\xE6r eru ekki nota\xF0ar til a\xF0 fylgjast me\xF0 vafri \xFE\xEDnu."
    },
    analytics: {
      label: "M\xE6ling heims\xF3kna",
      description: "Hj\xE1lpar okkur a\xF0 telja heims\xF3knir og sj\xE1 hva\xF0a s\xED\xF0ur eru sko\xF0a\xF0ar, svo a\xF0 vi\xF0 getum b\xE6tt vefinn."
    },
    multimedia: {
      label: "Myndskei\xF0 og ytra efni",
      description: "Gerir \xFE\xE9r kleift a\xF0 sj\xE1 myndskei\xF0, kort og anna\xF0 efni fr\xE1 utana\xF0komandi \xFEj\xF3nustua\xF0ilum. \xDEj\xF3nustua\xF0ilinn getur \xFE\xE1 safna\xF0 IP-t\xF6lu \xFEinni og nota\xF0 eigin vafrak\xF6kur, me\xF0al annars {abroad}. \xC1n sam\xFEykkis \xFE\xEDns kemur tengill \xED sta\xF0 efnisins."
    },
    preferences: {
      label: "Stillingar",
      description: "Man valfrj\xE1lsar stillingar, til d\xE6mis \xFAtlit s\xED\xF0unnar."
    },
    marketing: {
      label: "Augl\xFDsingar",
      description: "Nota\xF0 til a\xF0 s\xFDna \xFE\xE9r augl\xFDsingar annars sta\xF0ar \xFAt fr\xE1 heims\xF3kn \xFEinni og m\xE6la \xE1rangur \xFEeirra."
    },
    social: {
      label: "Samf\xE9lagsmi\xF0lar",
      description: "Gerir \xFE\xE9r kleift a\xF0 sj\xE1 og deila efni af samf\xE9lagsmi\xF0lum. Mi\xF0illinn getur \xFE\xE1 safna\xF0 IP-t\xF6lu \xFEinni og nota\xF0 eigin vafrak\xF6kur, me\xF0al annars {abroad}."
    }
  }
};

export { is as default };
