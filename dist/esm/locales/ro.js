const ro = {
  lang: "ro",
  dir: "ltr",
  title: "Op\u021Biunile dumneavoastr\u0103 privind cookie-urile",
  intro: "Acest site folose\u0219te cookie-uri f\u0103r\u0103 de care nu poate func\u021Biona. Cu acordul dumneavoastr\u0103, folose\u0219te \u0219i alte tehnologii:",
  introOptOut: "Acest site folose\u0219te cookie-uri f\u0103r\u0103 de care nu poate func\u021Biona. Folose\u0219te \u0219i alte tehnologii:",
  staysOff: "Acestea pot permite recunoa\u0219terea dispozitivului dumneavoastr\u0103. R\u0103m\xE2n oprite p\xE2n\u0103 c\xE2nd le porni\u021Bi.",
  staysOn: "Acestea pot permite recunoa\u0219terea dispozitivului dumneavoastr\u0103. R\u0103m\xE2n pornite p\xE2n\u0103 c\xE2nd le opri\u021Bi.",
  introChange: "V\u0103 pute\u021Bi schimba op\u021Biunile oric\xE2nd, prin \u201E{reopen}\u201D, \xEEn partea de jos a fiec\u0103rei pagini.",
  policyLink: "Politica de confiden\u021Bialitate",
  acceptAll: "Accept tot",
  rejectAll: "Refuz tot",
  customize: "Personalizare",
  save: "Salvez op\u021Biunile mele",
  close: "\xCEnchidere f\u0103r\u0103 modific\u0103ri",
  closeNotice: "\xCEnchidere",
  withdraw: "\xCEmi retrag consim\u021B\u0103m\xE2ntul",
  afterWithdrawal: "Acest site \u0219terge ce poate. Ce p\u0103streaz\u0103 furnizorii externi pot \u0219terge numai ei.",
  reopen: "Gestionarea cookie-urilor",
  optOut: "Nu vinde\u021Bi \u0219i nu partaja\u021Bi datele mele cu caracter personal",
  preferencesTitle: "Gestionarea cookie-urilor",
  preferencesIntro: "Alege\u021Bi ce accepta\u021Bi. Dac\u0103 refuza\u021Bi, pute\u021Bi folosi \xEEn continuare site-ul.",
  choices: "Op\u021Biunile dumneavoastr\u0103",
  alwaysOn: "Mereu pornit",
  partly: "Pornit par\u021Bial",
  sensitive: "Sensibil: \u201E{acceptAll}\u201D nu porne\u0219te aceast\u0103 op\u021Biune.",
  details: {
    one: "Afi\u0219a\u021Bi detaliile ({count} serviciu)",
    few: "Afi\u0219a\u021Bi detaliile ({count} servicii)",
    other: "Afi\u0219a\u021Bi detaliile ({count} de servicii)"
  },
  providers: {
    one: "Este implicat {count} furnizor extern.",
    few: "Sunt implica\u021Bi {count} furnizori externi.",
    other: "Sunt implica\u021Bi {count} de furnizori externi."
  },
  name: "Nume",
  provider: "Furnizor",
  purpose: "Scop",
  duration: "Durat\u0103",
  country: "\u021Aar\u0103",
  cookies: "Cookie-uri",
  abroad: "\xEEn afara \u021B\u0103rii dumneavoastr\u0103",
  table: "Cookie-uri \u0219i tehnologii similare pe acest site",
  thisSite: "Acest site",
  ownCookie: "Re\u021Bine op\u021Biunile dumneavoastr\u0103",
  askedBy: "V\u0103 \xEEntreab\u0103 {controller}.",
  help: "Ave\u021Bi \xEEntreb\u0103ri sau dori\u021Bi s\u0103 vede\u021Bi ori s\u0103 corecta\u021Bi datele dumneavoastr\u0103? Scrie\u021Bi persoanei responsabile cu protec\u021Bia datelor: {contact}.",
  kept: "Op\u021Biunea dumneavoastr\u0103 se p\u0103streaz\u0103 timp de {duration}, indiferent dac\u0103 accepta\u021Bi sau refuza\u021Bi.",
  receipt: "Data alegerii: {date}. Num\u0103rul \xEEnregistr\u0103rii: {id}.",
  gpc: "Browserul dumneavoastr\u0103 cere ca datele s\u0103 nu fie v\xE2ndute sau partajate. Aceast\u0103 cerere este respectat\u0103.",
  reaskNotice: "Serviciile noastre s-au schimbat. Refuzurile dumneavoastr\u0103 anterioare se p\u0103streaz\u0103.",
  reaskCategory: "Nou: {names}. Refuzurile dumneavoastr\u0103 anterioare se p\u0103streaz\u0103.",
  expired: "Ultima alegere a fost f\u0103cut\u0103 acum mai mult de {duration}. V\u0103 rug\u0103m s\u0103 alege\u021Bi din nou.",
  accepted: "Op\u021Biunile dumneavoastr\u0103 sunt salvate: totul este acceptat. Le pute\u021Bi schimba oric\xE2nd.",
  rejected: "Op\u021Biunile dumneavoastr\u0103 sunt salvate: se folosesc numai cookie-urile esen\u021Biale.",
  saved: "Op\u021Biunile dumneavoastr\u0103 sunt salvate.",
  withdrawn: "Consim\u021B\u0103m\xE2ntul dumneavoastr\u0103 este retras.",
  embeds: {
    video: { title: "Video: {title}", once: "Reda\u021Bi acest videoclip" },
    audio: { title: "Audio: {title}", once: "Reda\u021Bi aceast\u0103 \xEEnregistrare" },
    map: { title: "Hart\u0103: {title}", once: "Afi\u0219a\u021Bi aceast\u0103 hart\u0103" },
    post: { title: "Postare: {title}", once: "Afi\u0219a\u021Bi aceast\u0103 postare" },
    calendar: { title: "Calendar: {title}", once: "Afi\u0219a\u021Bi acest calendar" },
    content: { title: "Con\u021Binut extern: {title}", once: "Afi\u0219a\u021Bi acest con\u021Binut" }
  },
  embedText: "Acest con\u021Binut este g\u0103zduit de {service}. Afi\u0219area lui trimite date, inclusiv adresa dumneavoastr\u0103 IP, c\u0103tre {provider}.",
  embedAlways: "Permite\u021Bi mereu: {name}",
  embedLink: "Deschide\u021Bi pe {service} (fil\u0103 nou\u0103)",
  categories: {
    essential: {
      label: "Esen\u021Biale",
      description: "Necesare pentru func\u021Bionarea site-ului: securitate, limb\u0103 \u0219i re\u021Binerea op\u021Biunilor dumneavoastr\u0103. Nu sunt folosite pentru a v\u0103 urm\u0103ri navigarea."
    },
    analytics: {
      label: "M\u0103surarea vizitelor",
      description: "Ne ajut\u0103 s\u0103 num\u0103r\u0103m vizitele \u0219i s\u0103 vedem ce pagini sunt consultate, pentru a \xEEmbun\u0103t\u0103\u021Bi site-ul."
    },
    multimedia: {
      label: "Videoclipuri \u0219i con\u021Binut extern",
      description: "V\u0103 permit s\u0103 vede\u021Bi videoclipuri, h\u0103r\u021Bi \u0219i alt con\u021Binut g\u0103zduit de furnizori externi. Furnizorul poate atunci s\u0103 colecteze adresa dumneavoastr\u0103 IP \u0219i s\u0103 foloseasc\u0103 propriile cookie-uri, inclusiv {abroad}. F\u0103r\u0103 acordul dumneavoastr\u0103, un link \xEEnlocuie\u0219te con\u021Binutul."
    },
    preferences: {
      label: "Preferin\u021Be",
      description: "Re\u021Bin set\u0103ri op\u021Bionale, cum ar fi cele de afi\u0219are."
    },
    marketing: {
      label: "Publicitate",
      description: "Folosite pentru a v\u0103 afi\u0219a \xEEn alte locuri reclame pe baza vizitei dumneavoastr\u0103 \u0219i pentru a m\u0103sura rezultatele acestora."
    },
    social: {
      label: "Re\u021Bele sociale",
      description: "V\u0103 permit s\u0103 vede\u021Bi \u0219i s\u0103 distribui\u021Bi con\u021Binut din re\u021Bele sociale. Re\u021Beaua poate atunci s\u0103 colecteze adresa dumneavoastr\u0103 IP \u0219i s\u0103 foloseasc\u0103 propriile cookie-uri, inclusiv {abroad}."
    }
  }
};

export { ro as default };
