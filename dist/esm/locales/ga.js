const ga = {
  lang: "ga",
  dir: "ltr",
  title: "Do roghanna maidir le fian\xE1in",
  intro: "\xDAs\xE1ideann an su\xEDomh seo fian\xE1in a theasta\xEDonn uaidh chun oibri\xFA. Le do thoili\xFA, \xFAs\xE1ideann s\xE9 teicneola\xEDochta\xED eile freisin:",
  introOptOut: "\xDAs\xE1ideann an su\xEDomh seo fian\xE1in a theasta\xEDonn uaidh chun oibri\xFA. \xDAs\xE1ideann s\xE9 teicneola\xEDochta\xED eile freisin:",
  staysOff: "D\u2019fh\xE9adfa\xED do ghl\xE9as a aithint leo. B\xEDonn siad m\xFAchta go dt\xED go gcuireann t\xFA ar si\xFAl iad.",
  staysOn: "D\u2019fh\xE9adfa\xED do ghl\xE9as a aithint leo. B\xEDonn siad ar si\xFAl go dt\xED go m\xFAchann t\xFA iad.",
  introChange: "Is f\xE9idir leat do roghanna a athr\xFA am ar bith le \u201C{reopen}\u201D ag bun gach leathanaigh.",
  policyLink: "Polasa\xED pr\xEDobh\xE1ideachais",
  acceptAll: "Glac le gach ceann",
  rejectAll: "Di\xFAltaigh do gach ceann",
  customize: "Saincheap",
  save: "S\xE1bh\xE1il mo roghanna",
  close: "D\xFAn gan athr\xFA",
  closeNotice: "D\xFAn",
  withdraw: "Tarraing siar mo thoili\xFA",
  afterWithdrawal: "Scriosann an su\xEDomh seo an m\xE9id is f\xE9idir leis. Na sonra\xED a choinn\xEDonn sol\xE1thraithe seachtracha, n\xED f\xE9idir ach leo f\xE9in iad a scriosadh.",
  reopen: "Bainistigh fian\xE1in",
  optOut: "N\xE1 d\xEDoltar agus n\xE1 comhroinntear mo shonra\xED pearsanta",
  preferencesTitle: "Bainistigh fian\xE1in",
  preferencesIntro: "Roghnaigh na ruda\xED a nglacann t\xFA leo. Is f\xE9idir leat an su\xEDomh a \xFAs\xE1id fi\xFA m\xE1 dhi\xFAlta\xEDonn t\xFA.",
  choices: "Do roghanna",
  alwaysOn: "Ar si\xFAl i gc\xF3na\xED",
  partly: "Ar si\xFAl i bp\xE1irt",
  sensitive: "\xCDogair: n\xED chuireann \u201C{acceptAll}\u201D \xE9 seo ar si\xFAl.",
  details: {
    one: "Taispe\xE1in na sonra\xED ({count} seirbh\xEDs)",
    two: "Taispe\xE1in na sonra\xED ({count} sheirbh\xEDs)",
    few: "Taispe\xE1in na sonra\xED ({count} sheirbh\xEDs)",
    many: "Taispe\xE1in na sonra\xED ({count} seirbh\xEDs)",
    other: "Taispe\xE1in na sonra\xED ({count} seirbh\xEDs)"
  },
  providers: {
    one: "T\xE1 baint ag {count} sol\xE1thra\xED \xF3n taobh amuigh leis seo.",
    two: "T\xE1 baint ag {count} shol\xE1thra\xED \xF3n taobh amuigh leis seo.",
    few: "T\xE1 baint ag {count} shol\xE1thra\xED \xF3n taobh amuigh leis seo.",
    many: "T\xE1 baint ag {count} sol\xE1thra\xED \xF3n taobh amuigh leis seo.",
    other: "T\xE1 baint ag {count} sol\xE1thra\xED \xF3n taobh amuigh leis seo."
  },
  name: "Ainm",
  provider: "Sol\xE1thra\xED",
  purpose: "Cusp\xF3ir",
  duration: "Fad ama",
  country: "T\xEDr",
  cookies: "Fian\xE1in",
  abroad: "lasmuigh de do th\xEDr",
  table: "Fian\xE1in agus teicneola\xEDochta\xED cos\xFAla ar an su\xEDomh seo",
  thisSite: "An su\xEDomh seo",
  ownCookie: "Coinn\xEDonn s\xE9 cuimhne ar do roghanna",
  askedBy: "Is \xE9 {controller} at\xE1 ag fiafra\xED d\xEDot.",
  help: "An bhfuil ceist agat, n\xF3 ar mhaith leat do shonra\xED a fheice\xE1il n\xF3 a cheart\xFA? Scr\xEDobh chuig an duine at\xE1 freagrach as cosaint sonra\xED: {contact}.",
  kept: "Coinn\xEDtear do rogha ar feadh {duration}, cib\xE9 acu a ghlacann n\xF3 a dhi\xFAlta\xEDonn t\xFA.",
  receipt: "D\xE1ta na rogha: {date}. Uimhir an taifid: {id}.",
  gpc: "Iarrann do bhrabhs\xE1la\xED nach nd\xEDolfar agus nach gcomhroinnfear do shonra\xED. Clo\xEDtear leis an iarratas sin.",
  reaskNotice: "T\xE1 athr\xFA tagtha ar \xE1r seirbh\xEDs\xED. T\xE1 gach rud ar dhi\xFAltaigh t\xFA d\xF3 f\xF3s di\xFAltaithe.",
  reaskCategory: "Nua: {names}. T\xE1 gach rud ar dhi\xFAltaigh t\xFA d\xF3 f\xF3s di\xFAltaithe.",
  expired: "T\xE1 n\xEDos m\xF3 n\xE1 {duration} ann \xF3 rinne t\xFA do rogha dheireanach. D\xE9an rogha ar\xEDs, le do thoil.",
  accepted: "T\xE1 do roghanna s\xE1bh\xE1ilte: glacadh le gach rud. Is f\xE9idir leat iad a athr\xFA am ar bith.",
  rejected: "T\xE1 do roghanna s\xE1bh\xE1ilte: n\xED \xFAs\xE1idtear ach na fian\xE1in riachtanacha.",
  saved: "T\xE1 do roghanna s\xE1bh\xE1ilte.",
  withdrawn: "T\xE1 do thoili\xFA tarraingthe siar.",
  embeds: {
    video: { title: "F\xEDse\xE1n: {title}", once: "Seinn an f\xEDse\xE1n seo" },
    audio: { title: "Fuaim: {title}", once: "Seinn an taifeadadh seo" },
    map: { title: "L\xE9arsc\xE1il: {title}", once: "Taispe\xE1in an l\xE9arsc\xE1il seo" },
    post: { title: "Post\xE1il: {title}", once: "Taispe\xE1in an phost\xE1il seo" },
    calendar: { title: "F\xE9ilire: {title}", once: "Taispe\xE1in an f\xE9ilire seo" },
    content: { title: "\xC1bhar seachtrach: {title}", once: "Taispe\xE1in an t-\xE1bhar seo" }
  },
  embedText: "Ar {service} at\xE1 an t-\xE1bhar seo. M\xE1 thaispe\xE1ntar \xE9, seolfar faisn\xE9is chuig {provider}, do sheoladh IP san \xE1ireamh.",
  embedAlways: "Ceadaigh i gc\xF3na\xED: {name}",
  embedLink: "Oscail ar {service} (cluais\xEDn nua)",
  categories: {
    essential: {
      label: "Riachtanach",
      description: "Teasta\xEDonn siad chun go n-oibreoidh an su\xEDomh: sl\xE1nd\xE1il, teanga agus cuimhne ar do roghanna. N\xED \xFAs\xE1idtear iad chun do bhrabhs\xE1il a rian\xFA."
    },
    analytics: {
      label: "Tomhas cuairteanna",
      description: "Cabhra\xEDonn siad linn cuairteanna a chomhaireamh agus a fheice\xE1il c\xE9 na leathanaigh a l\xE9itear, chun an su\xEDomh a fheabhs\xFA."
    },
    multimedia: {
      label: "F\xEDse\xE1in agus \xE1bhar seachtrach",
      description: "Leo seo is f\xE9idir leat f\xEDse\xE1in, l\xE9arsc\xE1ileanna agus \xE1bhar eile \xF3 shol\xE1thraithe seachtracha a fheice\xE1il. Ansin f\xE9adfaidh an sol\xE1thra\xED do sheoladh IP a bhaili\xFA agus a fhian\xE1in f\xE9in a \xFAs\xE1id, {abroad} san \xE1ireamh. Gan do thoili\xFA, b\xEDonn nasc in \xE1it an \xE1bhair."
    },
    preferences: {
      label: "Sainroghanna",
      description: "Coinn\xEDonn siad cuimhne ar shocruithe roghnacha, mar shampla socruithe taispe\xE1na."
    },
    marketing: {
      label: "F\xF3gra\xEDocht",
      description: "\xDAs\xE1idtear iad chun f\xF3gra\xED bunaithe ar do chuairt a thaispe\xE1int duit in \xE1iteanna eile agus chun a dtortha\xED a thomhas."
    },
    social: {
      label: "L\xEDonra\xED s\xF3isialta",
      description: "Leo seo is f\xE9idir leat \xE1bhar \xF3 l\xEDonra\xED s\xF3isialta a fheice\xE1il agus a chomhroinnt. Ansin f\xE9adfaidh an l\xEDonra do sheoladh IP a bhaili\xFA agus a fhian\xE1in f\xE9in a \xFAs\xE1id, {abroad} san \xE1ireamh."
    }
  }
};

export { ga as default };
