const mt = {
  lang: "mt",
  dir: "ltr",
  title: "L-g\u0127a\u017Cliet tieg\u0127ek dwar il-cookies",
  intro: "Dan is-sit ju\u017Ca cookies li huma essenzjali biex ja\u0127dem. Bil-kunsens tieg\u0127ek, ju\u017Ca wkoll teknolo\u0121iji o\u0127ra:",
  introOptOut: "Dan is-sit ju\u017Ca cookies li huma essenzjali biex ja\u0127dem. Ju\u017Ca wkoll teknolo\u0121iji o\u0127ra:",
  staysOff: "Dawn jistg\u0127u jippermettu li l-apparat tieg\u0127ek jing\u0127araf. Jibqg\u0127u mitfija sakemm tixg\u0127elhom int.",
  staysOn: "Dawn jistg\u0127u jippermettu li l-apparat tieg\u0127ek jing\u0127araf. Jibqg\u0127u mixg\u0127ula sakemm titfihom int.",
  introChange: "Tista\u2019 tibdel l-g\u0127a\u017Cliet tieg\u0127ek meta trid permezz ta\u2019 \u201C{reopen}\u201D f\u2019qieg\u0127 kull pa\u0121na.",
  policyLink: "Politika tal-privatezza",
  acceptAll: "A\u010B\u010Betta kollox",
  rejectAll: "Irrifjuta kollox",
  customize: "Ippersonalizza",
  save: "Issejvja l-g\u0127a\u017Cliet tieg\u0127i",
  close: "Ag\u0127laq ming\u0127ajr bidliet",
  closeNotice: "Ag\u0127laq",
  withdraw: "Irtira l-kunsens tieg\u0127i",
  afterWithdrawal: "Dan is-sit i\u0127assar dak li jista\u2019. Dak li j\u017Commu l-fornituri esterni jistg\u0127u j\u0127assruh huma biss.",
  reopen: "Immani\u0121\u0121ja l-cookies",
  optOut: "Tbig\u0127ux u taqsmux id-data personali tieg\u0127i",
  preferencesTitle: "Immani\u0121\u0121ja l-cookies",
  preferencesIntro: "Ag\u0127\u017Cel x\u2019ta\u010B\u010Betta. Jekk tirrifjuta, xorta tista\u2019 tu\u017Ca s-sit.",
  choices: "L-g\u0127a\u017Cliet tieg\u0127ek",
  alwaysOn: "Dejjem mixg\u0127ul",
  partly: "Mixg\u0127ul parzjalment",
  sensitive: "Sensittiv: \u201C{acceptAll}\u201D ma jixg\u0127elx dan.",
  details: {
    one: "Uri d-dettalji ({count} servizz)",
    two: "Uri d-dettalji ({count} servizzi)",
    few: "Uri d-dettalji ({count} servizzi)",
    many: "Uri d-dettalji ({count}-il servizz)",
    other: "Uri d-dettalji ({count} servizz)"
  },
  providers: {
    one: "Hemm involut {count} fornitur estern.",
    two: "Hemm involuti {count} fornituri esterni.",
    few: "Hemm involuti {count} fornituri esterni.",
    many: "Hemm involuti {count}-il fornitur estern.",
    other: "Hemm involuti {count} fornitur estern."
  },
  name: "Isem",
  provider: "Fornitur",
  purpose: "G\u0127an",
  duration: "Tul ta\u2019 \u017Cmien",
  country: "Pajji\u017C",
  cookies: "Cookies",
  abroad: "barra minn pajji\u017Cek",
  table: "Cookies u teknolo\u0121iji simili fuq dan is-sit",
  thisSite: "Dan is-sit",
  ownCookie: "Jiftakar l-g\u0127a\u017Cliet tieg\u0127ek",
  askedBy: "Qed jistaqsik: {controller}.",
  help: "G\u0127andek mistoqsijiet, jew trid tara jew tikkore\u0121i d-data tieg\u0127ek? Ikteb lill-persuna responsabbli mill-protezzjoni tad-data: {contact}.",
  kept: "Kemm iddum tin\u017Camm l-g\u0127a\u017Cla tieg\u0127ek, kemm jekk ta\u010B\u010Betta u kemm jekk tirrifjuta: {duration}.",
  receipt: "Data tal-g\u0127a\u017Cla: {date}. Numru tar-re\u0121istrazzjoni: {id}.",
  gpc: "Il-braw\u017Cer tieg\u0127ek jitlob li d-data tieg\u0127ek ma tinbig\u0127x u ma tinqasamx. Din it-talba ti\u0121i rrispettata.",
  reaskNotice: "Is-servizzi tag\u0127na nbidlu. Dak li rrifjutajt qabel jibqa\u2019 rrifjutat.",
  reaskCategory: "\u0120did: {names}. Dak li rrifjutajt qabel jibqa\u2019 rrifjutat.",
  expired: "L-a\u0127\u0127ar g\u0127a\u017Cla tieg\u0127ek skadiet (\u017Cmien: {duration}). Jekk jog\u0127\u0121bok er\u0121a\u2019 ag\u0127\u017Cel.",
  accepted: "L-g\u0127a\u017Cliet tieg\u0127ek \u0121ew issejvjati: kollox huwa a\u010B\u010Bettat. Tista\u2019 tibdilhom meta trid.",
  rejected: "L-g\u0127a\u017Cliet tieg\u0127ek \u0121ew issejvjati: jintu\u017Caw biss il-cookies essenzjali.",
  saved: "L-g\u0127a\u017Cliet tieg\u0127ek \u0121ew issejvjati.",
  withdrawn: "Il-kunsens tieg\u0127ek \u0121ie rtirat.",
  embeds: {
    video: { title: "Filmat: {title}", once: "Ara dan il-filmat" },
    audio: { title: "Awdjo: {title}", once: "Isma\u2019 din ir-re\u0121istrazzjoni" },
    map: { title: "Mappa: {title}", once: "Uri din il-mappa" },
    post: { title: "Post: {title}", once: "Uri dan il-post" },
    calendar: { title: "Kalendarju: {title}", once: "Uri dan il-kalendarju" },
    content: { title: "Kontenut estern: {title}", once: "Uri dan il-kontenut" }
  },
  embedText: "Dan il-kontenut jinsab fuq {service}. Jekk turih, tintbag\u0127at data, inklu\u017C l-indirizz IP tieg\u0127ek, lil {provider}.",
  embedAlways: "Dejjem ippermetti: {name}",
  embedLink: "Ifta\u0127 fuq {service} (tab \u0121dida)",
  categories: {
    essential: {
      label: "Essenzjali",
      description: "Me\u0127tie\u0121a biex is-sit ja\u0127dem: is-sigurt\xE0, il-lingwa u t-tifkira tal-g\u0127a\u017Cliet tieg\u0127ek. Ma jintu\u017Cawx biex isegwu l-ibbraw\u017Cjar tieg\u0127ek."
    },
    analytics: {
      label: "Kejl ta\u017C-\u017Cjarat",
      description: "Jg\u0127inuna ng\u0127oddu \u017C-\u017Cjarat u naraw liema pa\u0121ni jinqraw, biex intejbu s-sit."
    },
    multimedia: {
      label: "Filmati u kontenut estern",
      description: "Jippermettulek tara filmati, mapep u kontenut ie\u0127or ta\u2019 fornituri esterni. Il-fornitur imbag\u0127ad jista\u2019 ji\u0121bor l-indirizz IP tieg\u0127ek u ju\u017Ca l-cookies tieg\u0127u stess, anke {abroad}. Ming\u0127ajr il-kunsens tieg\u0127ek, minflok il-kontenut ikun hemm link."
    },
    preferences: {
      label: "Preferenzi",
      description: "Jiftakru settings mhux obbligatorji, b\u0127al kif jintwera s-sit."
    },
    marketing: {
      label: "Reklamar",
      description: "Jintu\u017Caw biex jintwerewlek reklami f\u2019postijiet o\u0127ra abba\u017Ci ta\u017C-\u017Cjara tieg\u0127ek u biex jitkejlu r-ri\u017Cultati tag\u0127hom."
    },
    social: {
      label: "Netwerks so\u010Bjali",
      description: "Jippermettulek tara u taqsam kontenut minn netwerks so\u010Bjali. In-netwerk imbag\u0127ad jista\u2019 ji\u0121bor l-indirizz IP tieg\u0127ek u ju\u017Ca l-cookies tieg\u0127u stess, anke {abroad}."
    }
  }
};

export { mt as default };
