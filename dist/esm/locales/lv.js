const lv = {
  lang: "lv",
  dir: "ltr",
  title: "J\u016Bsu izv\u0113les par s\u012Bkdatn\u0113m",
  intro: "\u0160aj\u0101 vietn\u0113 izmanto s\u012Bkdatnes, bez kur\u0101m t\u0101 nevar darboties. Ar j\u016Bsu piekri\u0161anu taj\u0101 izmanto ar\u012B citas tehnolo\u0123ijas:",
  introOptOut: "\u0160aj\u0101 vietn\u0113 izmanto s\u012Bkdatnes, bez kur\u0101m t\u0101 nevar darboties. Taj\u0101 izmanto ar\u012B citas tehnolo\u0123ijas:",
  staysOff: "T\u0101s var \u013Caut atpaz\u012Bt j\u016Bsu ier\u012Bci. T\u0101s ir izsl\u0113gtas, l\u012Bdz j\u016Bs t\u0101s iesl\u0113dzat.",
  staysOn: "T\u0101s var \u013Caut atpaz\u012Bt j\u016Bsu ier\u012Bci. T\u0101s ir iesl\u0113gtas, l\u012Bdz j\u016Bs t\u0101s izsl\u0113dzat.",
  introChange: "Savas izv\u0113les varat jebkur\u0101 laik\u0101 main\u012Bt katras lapas apak\u0161\u0101: \u201E{reopen}\u201D.",
  policyLink: "Priv\u0101tuma politika",
  acceptAll: "Pie\u0146emt visas",
  rejectAll: "Noraid\u012Bt visas",
  customize: "Piel\u0101got",
  save: "Saglab\u0101t manas izv\u0113les",
  close: "Aizv\u0113rt bez izmai\u0146\u0101m",
  closeNotice: "Aizv\u0113rt",
  withdraw: "Atsaukt manu piekri\u0161anu",
  afterWithdrawal: "\u0160\u012B vietne izdz\u0113\u0161, ko var. To, ko glab\u0101 \u0101r\u0113ji pakalpojumu sniedz\u0113ji, var izdz\u0113st tikai vi\u0146i.",
  reopen: "P\u0101rvald\u012Bt s\u012Bkdatnes",
  optOut: "Nep\u0101rdot un nekop\u012Bgot manus personas datus",
  preferencesTitle: "P\u0101rvald\u012Bt s\u012Bkdatnes",
  preferencesIntro: "Izv\u0113lieties, ko pie\u0146emat. Varat lietot vietni ar\u012B tad, ja noraid\u0101t.",
  choices: "J\u016Bsu izv\u0113les",
  alwaysOn: "Vienm\u0113r iesl\u0113gts",
  partly: "Da\u013C\u0113ji iesl\u0113gts",
  sensitive: "Sensit\u012Bvs: \u201E{acceptAll}\u201D to neiesl\u0113dz.",
  details: {
    zero: "R\u0101d\u012Bt s\u012Bk\u0101ku inform\u0101ciju ({count} pakalpojumi)",
    one: "R\u0101d\u012Bt s\u012Bk\u0101ku inform\u0101ciju ({count} pakalpojums)",
    other: "R\u0101d\u012Bt s\u012Bk\u0101ku inform\u0101ciju ({count} pakalpojumi)"
  },
  providers: {
    zero: "Iesaist\u012Bti {count} \u0101r\u0113ji pakalpojumu sniedz\u0113ji.",
    one: "Iesaist\u012Bts {count} \u0101r\u0113js pakalpojumu sniedz\u0113js.",
    other: "Iesaist\u012Bti {count} \u0101r\u0113ji pakalpojumu sniedz\u0113ji."
  },
  name: "Nosaukums",
  provider: "Pakalpojuma sniedz\u0113js",
  purpose: "Nol\u016Bks",
  duration: "Ilgums",
  country: "Valsts",
  cookies: "S\u012Bkdatnes",
  abroad: "\u0101rpus j\u016Bsu valsts",
  table: "\u0160\u012Bs vietnes s\u012Bkdatnes un l\u012Bdz\u012Bgas tehnolo\u0123ijas",
  thisSite: "\u0160\u012B vietne",
  ownCookie: "Atceras j\u016Bsu izv\u0113les",
  askedBy: "Jaut\u0101 {controller}.",
  help: "Vai jums ir jaut\u0101jumi vai v\u0113laties redz\u0113t vai labot savus datus? Rakstiet personai, kas atbild par datu aizsardz\u012Bbu: {contact}.",
  kept: "J\u016Bsu izv\u0113les glab\u0101\u0161anas ilgums: {duration} \u2013 gan tad, ja pie\u0146emat, gan tad, ja noraid\u0101t.",
  receipt: "Izv\u0113les datums: {date}. Ieraksta numurs: {id}.",
  gpc: "J\u016Bsu p\u0101rl\u016Bkprogramma l\u016Bdz nep\u0101rdot un nekop\u012Bgot j\u016Bsu datus. \u0160is l\u016Bgums tiek iev\u0113rots.",
  reaskNotice: "M\u016Bsu pakalpojumi ir main\u012Bju\u0161ies. J\u016Bsu iepriek\u0161\u0113jie atteikumi paliek sp\u0113k\u0101.",
  reaskCategory: "Jaunums: {names}. J\u016Bsu iepriek\u0161\u0113jie atteikumi paliek sp\u0113k\u0101.",
  expired: "J\u016Bsu p\u0113d\u0113j\u0101s izv\u0113les termi\u0146\u0161 ({duration}) ir beidzies. L\u016Bdzu, izv\u0113lieties v\u0113lreiz.",
  accepted: "J\u016Bsu izv\u0113les ir saglab\u0101tas: viss ir pie\u0146emts. Varat t\u0101s main\u012Bt jebkur\u0101 laik\u0101.",
  rejected: "J\u016Bsu izv\u0113les ir saglab\u0101tas: tiek izmantotas tikai nepiecie\u0161am\u0101s s\u012Bkdatnes.",
  saved: "J\u016Bsu izv\u0113les ir saglab\u0101tas.",
  withdrawn: "J\u016Bsu piekri\u0161ana ir atsaukta.",
  embeds: {
    video: { title: "Video: {title}", once: "Atska\u0146ot \u0161o video" },
    audio: { title: "Audioieraksts: {title}", once: "Atska\u0146ot \u0161o ierakstu" },
    map: { title: "Karte: {title}", once: "R\u0101d\u012Bt \u0161o karti" },
    post: { title: "Ieraksts soci\u0101laj\u0101 t\u012Bkl\u0101: {title}", once: "R\u0101d\u012Bt \u0161o ierakstu" },
    calendar: { title: "Kalend\u0101rs: {title}", once: "R\u0101d\u012Bt \u0161o kalend\u0101ru" },
    content: { title: "\u0100r\u0113js saturs: {title}", once: "R\u0101d\u012Bt \u0161o saturu" }
  },
  embedText: "\u0160is saturs atrodas pakalpojum\u0101 {service}. To par\u0101dot, tiek nos\u016Bt\u012Bti dati, tostarp j\u016Bsu IP adrese. Sa\u0146\u0113m\u0113js: {provider}.",
  embedAlways: "Vienm\u0113r at\u013Caut: {name}",
  embedLink: "Atv\u0113rt pakalpojum\u0101 {service} (jauna cilne)",
  categories: {
    essential: {
      label: "Nepiecie\u0161am\u0101s",
      description: "Vajadz\u012Bgas, lai vietne darbotos: dro\u0161\u012Bbai, valodai un j\u016Bsu izv\u0113\u013Cu atcer\u0113\u0161anai. T\u0101s neizmanto, lai izsekotu j\u016Bsu p\u0101rl\u016Bko\u0161anu."
    },
    analytics: {
      label: "Apmekl\u0113jumu m\u0113r\u012B\u0161ana",
      description: "Pal\u012Bdz mums skait\u012Bt apmekl\u0113jumus un redz\u0113t, kuras lapas tiek skat\u012Btas, lai m\u0113s var\u0113tu uzlabot vietni."
    },
    multimedia: {
      label: "Video un \u0101r\u0113js saturs",
      description: "\u013Bauj skat\u012Bt video, kartes un citu saturu, ko nodro\u0161ina \u0101r\u0113ji pakalpojumu sniedz\u0113ji. Pakalpojuma sniedz\u0113js tad var v\u0101kt j\u016Bsu IP adresi un izmantot savas s\u012Bkdatnes, ar\u012B {abroad}. Bez j\u016Bsu piekri\u0161anas satura viet\u0101 ir saite."
    },
    preferences: {
      label: "Izv\u0113les iestat\u012Bjumi",
      description: "Atceras neoblig\u0101tus iestat\u012Bjumus, piem\u0113ram, att\u0113lojuma iestat\u012Bjumus."
    },
    marketing: {
      label: "Rekl\u0101ma",
      description: "Izmanto, lai jums citur r\u0101d\u012Btu rekl\u0101mas, kas balst\u012Btas uz j\u016Bsu apmekl\u0113jumu, un m\u0113r\u012Btu to rezult\u0101tus."
    },
    social: {
      label: "Soci\u0101lie t\u012Bkli",
      description: "\u013Bauj skat\u012Bt un kop\u012Bgot soci\u0101lo t\u012Bklu saturu. T\u012Bkls tad var v\u0101kt j\u016Bsu IP adresi un izmantot savas s\u012Bkdatnes, ar\u012B {abroad}."
    }
  }
};

export { lv as default };
