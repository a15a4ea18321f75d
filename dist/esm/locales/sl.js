const sl = {
  lang: "sl",
  dir: "ltr",
  title: "Va\u0161a izbira pi\u0161kotkov",
  intro: "To spletno mesto uporablja pi\u0161kotke, brez katerih ne more delovati. Z va\u0161o privolitvijo uporablja tudi druge tehnologije:",
  introOptOut: "To spletno mesto uporablja pi\u0161kotke, brez katerih ne more delovati. Uporablja tudi druge tehnologije:",
  staysOff: "Z njimi bi bilo mogo\u010De prepoznati va\u0161o napravo. Izklopljene so, dokler jih ne vklopite.",
  staysOn: "Z njimi bi bilo mogo\u010De prepoznati va\u0161o napravo. Vklopljene so, dokler jih ne izklopite.",
  introChange: "Svojo izbiro lahko kadar koli spremenite prek \xBB{reopen}\xAB na dnu vsake strani.",
  policyLink: "Politika zasebnosti",
  acceptAll: "Sprejmi vse",
  rejectAll: "Zavrni vse",
  customize: "Prilagodi",
  save: "Shrani mojo izbiro",
  close: "Zapri brez sprememb",
  closeNotice: "Zapri",
  withdraw: "Prekli\u010Di mojo privolitev",
  afterWithdrawal: "To spletno mesto izbri\u0161e, kar lahko. Kar hranijo zunanji ponudniki, lahko izbri\u0161ejo samo oni.",
  reopen: "Upravljanje pi\u0161kotkov",
  optOut: "Ne prodajajte in ne delite mojih osebnih podatkov",
  preferencesTitle: "Upravljanje pi\u0161kotkov",
  preferencesIntro: "Izberite, kaj sprejemate. \u010Ce zavrnete, lahko spletno mesto vseeno uporabljate.",
  choices: "Va\u0161a izbira",
  alwaysOn: "Vedno vklopljeno",
  partly: "Delno vklopljeno",
  sensitive: "Ob\u010Dutljivo: \xBB{acceptAll}\xAB tega ne vklopi.",
  details: {
    one: "Prika\u017Ei podrobnosti ({count} storitev)",
    two: "Prika\u017Ei podrobnosti ({count} storitvi)",
    few: "Prika\u017Ei podrobnosti ({count} storitve)",
    other: "Prika\u017Ei podrobnosti ({count} storitev)"
  },
  providers: {
    one: "Vklju\u010Den je {count} zunanji ponudnik.",
    two: "Vklju\u010Dena sta {count} zunanja ponudnika.",
    few: "Vklju\u010Deni so {count} zunanji ponudniki.",
    other: "Vklju\u010Denih je {count} zunanjih ponudnikov."
  },
  name: "Ime",
  provider: "Ponudnik",
  purpose: "Namen",
  duration: "Trajanje",
  country: "Dr\u017Eava",
  cookies: "Pi\u0161kotki",
  abroad: "zunaj va\u0161e dr\u017Eave",
  table: "Pi\u0161kotki in podobne tehnologije na tem spletnem mestu",
  thisSite: "To spletno mesto",
  ownCookie: "Zapomni si va\u0161o izbiro",
  askedBy: "Spra\u0161uje vas {controller}.",
  help: "Imate vpra\u0161anja ali \u017Eelite videti ali popraviti svoje podatke? Pi\u0161ite osebi, ki je pri nas odgovorna za varstvo podatkov: {contact}.",
  kept: "\u010Cas hrambe va\u0161e izbire: {duration}, ne glede na to, ali sprejmete ali zavrnete.",
  receipt: "Datum izbire: {date}. \u0160tevilka zapisa: {id}.",
  gpc: "Va\u0161 brskalnik zahteva, da se va\u0161i podatki ne prodajajo in ne delijo. Ta zahteva se upo\u0161teva.",
  reaskNotice: "Na\u0161e storitve so se spremenile. Va\u0161e prej\u0161nje zavrnitve ostajajo v veljavi.",
  reaskCategory: "Novo: {names}. Va\u0161e prej\u0161nje zavrnitve ostajajo v veljavi.",
  expired: "Od va\u0161e zadnje izbire je minilo ve\u010D kot {duration}. Prosimo, izberite znova.",
  accepted: "Va\u0161a izbira je shranjena: vse je sprejeto. Kadar koli jo lahko spremenite.",
  rejected: "Va\u0161a izbira je shranjena: uporabljajo se samo nujni pi\u0161kotki.",
  saved: "Va\u0161a izbira je shranjena.",
  withdrawn: "Va\u0161a privolitev je preklicana.",
  embeds: {
    video: { title: "Videoposnetek: {title}", once: "Predvajaj ta videoposnetek" },
    audio: { title: "Zvo\u010Dni posnetek: {title}", once: "Predvajaj ta posnetek" },
    map: { title: "Zemljevid: {title}", once: "Prika\u017Ei ta zemljevid" },
    post: { title: "Objava: {title}", once: "Prika\u017Ei to objavo" },
    calendar: { title: "Koledar: {title}", once: "Prika\u017Ei ta koledar" },
    content: { title: "Zunanja vsebina: {title}", once: "Prika\u017Ei to vsebino" }
  },
  embedText: "Ta vsebina gostuje pri storitvi {service}. Ob prikazu se po\u0161ljejo podatki, tudi va\u0161 naslov IP. Prejemnik: {provider}.",
  embedAlways: "Vedno dovoli: {name}",
  embedLink: "Odpri v storitvi {service} (nov zavihek)",
  categories: {
    essential: {
      label: "Nujni",
      description: "Potrebni za delovanje spletnega mesta: varnost, jezik in pomnjenje va\u0161e izbire. Ne uporabljajo se za sledenje va\u0161emu brskanju."
    },
    analytics: {
      label: "Merjenje obiska",
      description: "Pomagajo nam \u0161teti obiske in videti, katere strani si ljudje ogledajo, da lahko izbolj\u0161amo spletno mesto."
    },
    multimedia: {
      label: "Videoposnetki in zunanja vsebina",
      description: "Omogo\u010Dajo ogled videoposnetkov, zemljevidov in druge vsebine zunanjih ponudnikov. Ponudnik lahko tedaj zbira va\u0161 naslov IP in uporablja svoje pi\u0161kotke, tudi {abroad}. Brez va\u0161e privolitve je namesto vsebine povezava."
    },
    preferences: {
      label: "Nastavitve",
      description: "Zapomnijo si neobvezne nastavitve, na primer prikaz."
    },
    marketing: {
      label: "Ogla\u0161evanje",
      description: "Namenjeno prikazovanju oglasov drugje na podlagi va\u0161ega obiska in merjenju njihovih rezultatov."
    },
    social: {
      label: "Dru\u017Ebena omre\u017Eja",
      description: "Omogo\u010Dajo ogled in deljenje vsebine z dru\u017Ebenih omre\u017Eij. Omre\u017Eje lahko tedaj zbira va\u0161 naslov IP in uporablja svoje pi\u0161kotke, tudi {abroad}."
    }
  }
};

export { sl as default };
