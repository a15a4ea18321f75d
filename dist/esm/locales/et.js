const et = {
  lang: "et",
  dir: "ltr",
  title: "Teie k\xFCpsisevalikud",
  intro: "See veebisait kasutab k\xFCpsiseid, mis on selle toimimiseks h\xE4davajalikud. Teie n\xF5usolekul kasutab see ka muid tehnoloogiaid:",
  introOptOut: "See veebisait kasutab k\xFCpsiseid, mis on selle toimimiseks h\xE4davajalikud. See kasutab ka muid tehnoloogiaid:",
  staysOff: "Need v\xF5ivad v\xF5imaldada teie seadet \xE4ra tunda. Need on v\xE4lja l\xFClitatud, kuni te need sisse l\xFClitate.",
  staysOn: "Need v\xF5ivad v\xF5imaldada teie seadet \xE4ra tunda. Need on sisse l\xFClitatud, kuni te need v\xE4lja l\xFClitate.",
  introChange: "Saate oma valikuid igal ajal muuta iga lehe allosas: \u201E{reopen}\u201C.",
  policyLink: "Privaatsuspoliitika",
  acceptAll: "N\xF5ustu k\xF5igiga",
  rejectAll: "Keeldu k\xF5igist",
  customize: "Kohanda",
  save: "Salvesta minu valikud",
  close: "Sulge muutmata",
  closeNotice: "Sulge",
  withdraw: "V\xF5ta minu n\xF5usolek tagasi",
  afterWithdrawal: "Veebisait kustutab selle, mida saab. Mida hoiavad alles v\xE4lised teenusepakkujad, saavad kustutada ainult nemad.",
  reopen: "Halda k\xFCpsiseid",
  optOut: "\xC4rge m\xFC\xFCge ega jagage minu isikuandmeid",
  preferencesTitle: "Halda k\xFCpsiseid",
  preferencesIntro: "Valige, millega n\xF5ustute. Saate veebisaiti kasutada ka siis, kui keeldute.",
  choices: "Teie valikud",
  alwaysOn: "Alati sees",
  partly: "Osaliselt sees",
  sensitive: "Tundlik: \u201E{acceptAll}\u201C seda sisse ei l\xFClita.",
  details: { one: "N\xE4ita \xFCksikasju ({count} teenus)", other: "N\xE4ita \xFCksikasju ({count} teenust)" },
  providers: { one: "Osaleb {count} v\xE4line teenusepakkuja.", other: "Osaleb {count} v\xE4list teenusepakkujat." },
  name: "Nimi",
  provider: "Teenusepakkuja",
  purpose: "Eesm\xE4rk",
  duration: "Kestus",
  country: "Riik",
  cookies: "K\xFCpsised",
  abroad: "v\xE4ljaspool teie riiki",
  table: "Selle veebisaidi k\xFCpsised ja sarnased tehnoloogiad",
  thisSite: "See veebisait",
  ownCookie: "J\xE4tab teie valikud meelde",
  askedBy: "K\xFCsija: {controller}.",
  help: "Kas teil on k\xFCsimusi v\xF5i soovite oma andmeid n\xE4ha v\xF5i parandada? Kirjutage meie andmekaitse eest vastutavale isikule: {contact}.",
  kept: "Teie valikut s\xE4ilitatakse {duration}, olenemata sellest, kas n\xF5ustute v\xF5i keeldute.",
  receipt: "Valiku kuup\xE4ev: {date}. Kirje number: {id}.",
  gpc: "Teie brauser palub teie andmeid mitte m\xFC\xFCa ega jagada. Seda palvet j\xE4rgitakse.",
  reaskNotice: "Meie teenused on muutunud. Teie varasemad keeldumised j\xE4\xE4vad kehtima.",
  reaskCategory: "Uus: {names}. Teie varasemad keeldumised j\xE4\xE4vad kehtima.",
  expired: "Teie viimasest valikust on m\xF6\xF6das rohkem kui {duration}. Palun valige uuesti.",
  accepted: "Teie valikud on salvestatud: k\xF5igega on n\xF5ustutud. Saate neid igal ajal muuta.",
  rejected: "Teie valikud on salvestatud: kasutatakse ainult h\xE4davajalikke k\xFCpsiseid.",
  saved: "Teie valikud on salvestatud.",
  withdrawn: "Teie n\xF5usolek on tagasi v\xF5etud.",
  embeds: {
    video: { title: "Video: {title}", once: "Esita see video" },
    audio: { title: "Helisalvestis: {title}", once: "Esita see salvestis" },
    map: { title: "Kaart: {title}", once: "N\xE4ita seda kaarti" },
    post: { title: "Postitus: {title}", once: "N\xE4ita seda postitust" },
    calendar: { title: "Kalender: {title}", once: "N\xE4ita seda kalendrit" },
    content: { title: "V\xE4line sisu: {title}", once: "N\xE4ita seda sisu" }
  },
  embedText: "Seda sisu majutab {service}. Selle n\xE4itamisel saadetakse andmeid, sealhulgas teie IP-aadress. Saaja: {provider}.",
  embedAlways: "Luba alati: {name}",
  embedLink: "Ava teenuses {service} (uus vahekaart)",
  categories: {
    essential: {
      label: "H\xE4davajalikud",
      description: "Vajalikud veebisaidi toimimiseks: turvalisus, keel ja teie valikute meeldej\xE4tmine. Neid ei kasutata teie sirvimise j\xE4lgimiseks."
    },
    analytics: {
      label: "K\xFClastuste m\xF5\xF5tmine",
      description: "Aitavad meil k\xFClastusi loendada ja n\xE4ha, milliseid lehti vaadatakse, et saaksime veebisaiti paremaks muuta."
    },
    multimedia: {
      label: "Videod ja v\xE4line sisu",
      description: "V\xF5imaldavad n\xE4ha videoid, kaarte ja muud sisu, mida majutavad v\xE4lised teenusepakkujad. Teenusepakkuja v\xF5ib siis koguda teie IP-aadressi ja kasutada oma k\xFCpsiseid, ka {abroad}. Ilma teie n\xF5usolekuta on sisu asemel link."
    },
    preferences: {
      label: "Eelistused",
      description: "J\xE4tavad meelde valikulised s\xE4tted, n\xE4iteks kuvas\xE4tted."
    },
    marketing: {
      label: "Reklaam",
      description: "Kasutatakse selleks, et n\xE4idata teile mujal teie k\xFClastusel p\xF5hinevaid reklaame ja m\xF5\xF5ta nende tulemusi."
    },
    social: {
      label: "Sotsiaalv\xF5rgustikud",
      description: "V\xF5imaldavad n\xE4ha ja jagada sotsiaalv\xF5rgustike sisu. V\xF5rgustik v\xF5ib siis koguda teie IP-aadressi ja kasutada oma k\xFCpsiseid, ka {abroad}."
    }
  }
};

export { et as default };
