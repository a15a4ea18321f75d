const sw = {
  lang: "sw",
  dir: "ltr",
  title: "Chaguo zako kuhusu vidakuzi",
  intro: "Tovuti hii hutumia vidakuzi vinavyohitajika ili ifanye kazi. Kwa ridhaa yako, hutumia pia teknolojia nyingine:",
  introOptOut: "Tovuti hii hutumia vidakuzi vinavyohitajika ili ifanye kazi. Hutumia pia teknolojia nyingine:",
  staysOff: "Teknolojia hizi zinaweza kuwezesha kifaa chako kutambuliwa. Hubaki zimezimwa hadi uziwashe.",
  staysOn: "Teknolojia hizi zinaweza kuwezesha kifaa chako kutambuliwa. Hubaki zimewashwa hadi uzizime.",
  introChange: "Unaweza kubadilisha chaguo zako wakati wowote kupitia \u201C{reopen}\u201D chini ya kila ukurasa.",
  policyLink: "Sera ya faragha",
  acceptAll: "Kubali vyote",
  rejectAll: "Kataa vyote",
  customize: "Jichagulie",
  save: "Hifadhi chaguo zangu",
  close: "Funga bila kubadilisha",
  closeNotice: "Funga",
  withdraw: "Ondoa ridhaa yangu",
  afterWithdrawal: "Tovuti hii hufuta inachoweza kufuta. Taarifa zinazotunzwa na watoa huduma wa nje zinaweza kufutwa na wao tu.",
  reopen: "Dhibiti vidakuzi",
  optOut: "Msiuze wala kushiriki taarifa zangu binafsi",
  preferencesTitle: "Dhibiti vidakuzi",
  preferencesIntro: "Chagua unachokubali. Ukikataa, bado unaweza kutumia tovuti.",
  choices: "Chaguo zako",
  alwaysOn: "Imewashwa daima",
  partly: "Imewashwa kwa sehemu",
  sensitive: "Nyeti: \u201C{acceptAll}\u201D haiwashi kipengele hiki.",
  details: { one: "Onyesha maelezo (huduma {count})", other: "Onyesha maelezo (huduma {count})" },
  providers: { one: "Mtoa huduma wa nje anayehusika: {count}.", other: "Watoa huduma wa nje wanaohusika: {count}." },
  name: "Jina",
  provider: "Mtoa huduma",
  purpose: "Kusudi",
  duration: "Muda",
  country: "Nchi",
  cookies: "Vidakuzi",
  abroad: "nje ya nchi yako",
  table: "Vidakuzi na teknolojia zinazofanana kwenye tovuti hii",
  thisSite: "Tovuti hii",
  ownCookie: "Hukumbuka chaguo zako",
  askedBy: "Anayeuliza: {controller}.",
  help: "Una swali, au unataka kuona au kusahihisha taarifa zako? Mwandikie afisa wetu wa ulinzi wa taarifa binafsi: {contact}.",
  kept: "Chaguo lako hutunzwa kwa {duration}, iwe umekubali au umekataa.",
  receipt: "Chaguo lilifanywa tarehe {date}. Nambari ya rekodi: {id}.",
  gpc: "Kivinjari chako kinaomba taarifa zako zisiuzwe wala kushirikiwa. Ombi hili linaheshimiwa.",
  reaskNotice: "Huduma zetu zimebadilika. Ulivyokataa awali bado vimekataliwa.",
  reaskCategory: "Mpya: {names}. Ulivyokataa awali bado vimekataliwa.",
  expired: "Muda wa chaguo lako la mwisho ({duration}) umepita. Tafadhali chagua tena.",
  accepted: "Chaguo zako zimehifadhiwa: vyote vimekubaliwa. Unaweza kuzibadilisha wakati wowote.",
  rejected: "Chaguo zako zimehifadhiwa: vidakuzi vinavyohitajika pekee ndivyo vinatumika.",
  saved: "Chaguo zako zimehifadhiwa.",
  withdrawn: "Ridhaa yako imeondolewa.",
  embeds: {
    video: { title: "Video: {title}", once: "Cheza video hii" },
    audio: { title: "Sauti: {title}", once: "Cheza sauti hii" },
    map: { title: "Ramani: {title}", once: "Onyesha ramani hii" },
    post: { title: "Chapisho: {title}", once: "Onyesha chapisho hili" },
    calendar: { title: "Kalenda: {title}", once: "Onyesha kalenda hii" },
    content: { title: "Maudhui ya nje: {title}", once: "Onyesha maudhui haya" }
  },
  embedText: "Maudhui haya yako kwenye {service}. Yakionyeshwa, taarifa, ikiwemo anwani yako ya IP, hutumwa kwa {provider}.",
  embedAlways: "Ruhusu daima: {name}",
  embedLink: "Fungua kwenye {service} (kichupo kipya)",
  categories: {
    essential: {
      label: "Vinavyohitajika",
      description: "Vinahitajika ili tovuti ifanye kazi: usalama, lugha na kukumbuka chaguo zako. Havitumiki kufuatilia matumizi yako ya intaneti."
    },
    analytics: {
      label: "Upimaji wa matembeleo",
      description: "Hutusaidia kuhesabu matembeleo na kujua kurasa zinazotazamwa, ili tuboreshe tovuti."
    },
    multimedia: {
      label: "Video na maudhui ya nje",
      description: "Hukuwezesha kuona video, ramani na maudhui mengine ya watoa huduma wa nje. Mtoa huduma anaweza kukusanya anwani yako ya IP na kutumia vidakuzi vyake, hata {abroad}. Bila ridhaa yako, kiungo huonyeshwa badala ya maudhui."
    },
    preferences: {
      label: "Mapendeleo",
      description: "Hukumbuka mipangilio ya hiari, kama vile mwonekano."
    },
    marketing: {
      label: "Matangazo",
      description: "Hutumika kukuonyesha matangazo kwingine kulingana na ulivyotembelea tovuti hii na kupima matokeo yake."
    },
    social: {
      label: "Mitandao ya kijamii",
      description: "Hukuwezesha kuona na kushiriki maudhui ya mitandao ya kijamii. Mtandao unaweza kukusanya anwani yako ya IP na kutumia vidakuzi vyake, hata {abroad}."
    }
  }
};

export { sw as default };
