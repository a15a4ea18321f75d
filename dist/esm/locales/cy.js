const cy = {
  lang: "cy",
  dir: "ltr",
  title: "Eich dewisiadau cwcis",
  intro: "Mae\u2019r wefan hon yn defnyddio cwcis sy\u2019n hanfodol iddi weithio. Gyda\u2019ch caniat\xE2d, mae hefyd yn defnyddio technolegau eraill:",
  introOptOut: "Mae\u2019r wefan hon yn defnyddio cwcis sy\u2019n hanfodol iddi weithio. Mae hefyd yn defnyddio technolegau eraill:",
  staysOff: "Gallant ei gwneud yn bosibl adnabod eich dyfais. Maent wedi\u2019u diffodd nes i chi eu troi ymlaen.",
  staysOn: "Gallant ei gwneud yn bosibl adnabod eich dyfais. Maent ymlaen nes i chi eu diffodd.",
  introChange: "Gallwch newid eich dewisiadau ar unrhyw adeg drwy \u2018{reopen}\u2019 ar waelod pob tudalen.",
  policyLink: "Polisi preifatrwydd",
  acceptAll: "Derbyn popeth",
  rejectAll: "Gwrthod popeth",
  customize: "Addasu",
  save: "Cadw fy newisiadau",
  close: "Cau heb newid",
  closeNotice: "Cau",
  withdraw: "Tynnu fy nghaniat\xE2d yn \xF4l",
  afterWithdrawal: "Mae\u2019r wefan hon yn dileu\u2019r hyn y gall ei ddileu. Dim ond darparwyr allanol all ddileu\u2019r hyn y maent yn ei gadw.",
  reopen: "Rheoli cwcis",
  optOut: "Peidiwch \xE2 gwerthu na rhannu fy ngwybodaeth bersonol",
  preferencesTitle: "Rheoli cwcis",
  preferencesIntro: "Dewiswch beth rydych yn ei dderbyn. Os byddwch yn gwrthod, gallwch ddefnyddio\u2019r wefan o hyd.",
  choices: "Eich dewisiadau",
  alwaysOn: "Ymlaen bob amser",
  partly: "Ymlaen yn rhannol",
  sensitive: "Sensitif: nid yw \u2018{acceptAll}\u2019 yn troi hwn ymlaen.",
  details: {
    zero: "Dangos manylion ({count} gwasanaeth)",
    one: "Dangos manylion ({count} gwasanaeth)",
    two: "Dangos manylion ({count} wasanaeth)",
    few: "Dangos manylion ({count} gwasanaeth)",
    many: "Dangos manylion ({count} gwasanaeth)",
    other: "Dangos manylion ({count} gwasanaeth)"
  },
  providers: {
    zero: "Darparwyr allanol cysylltiedig: {count}.",
    one: "Mae {count} darparwr allanol yn gysylltiedig.",
    two: "Mae {count} ddarparwr allanol yn gysylltiedig.",
    few: "Mae {count} darparwr allanol yn gysylltiedig.",
    many: "Mae {count} darparwr allanol yn gysylltiedig.",
    other: "Mae {count} darparwr allanol yn gysylltiedig."
  },
  name: "Enw",
  provider: "Darparwr",
  purpose: "Diben",
  duration: "Hyd",
  country: "Gwlad",
  cookies: "Cwcis",
  abroad: "y tu allan i\u2019ch gwlad",
  table: "Cwcis a thechnolegau tebyg ar y wefan hon",
  thisSite: "Y wefan hon",
  ownCookie: "Yn cofio eich dewisiadau",
  askedBy: "Gofynnir gan: {controller}.",
  help: "Oes gennych gwestiwn, neu a hoffech weld neu gywiro eich gwybodaeth? Ysgrifennwch at ein swyddog diogelu data: {contact}.",
  kept: "Cedwir eich dewis p\u2019un a ydych yn derbyn neu\u2019n gwrthod. Cyfnod cadw: {duration}.",
  receipt: "Dyddiad y dewis: {date}. Rhif y cofnod: {id}.",
  gpc: "Mae eich porwr yn gofyn inni beidio \xE2 gwerthu na rhannu eich gwybodaeth. Rydym yn parchu\u2019r cais hwn.",
  reaskNotice: "Mae ein gwasanaethau wedi newid. Mae\u2019r hyn a wrthodwyd gennych o\u2019r blaen yn dal wedi\u2019i wrthod.",
  reaskCategory: "Newydd: {names}. Mae\u2019r hyn a wrthodwyd gennych o\u2019r blaen yn dal wedi\u2019i wrthod.",
  expired: "Mae cyfnod eich dewis diwethaf ({duration}) wedi dod i ben. Dewiswch eto.",
  accepted: "Mae eich dewisiadau wedi\u2019u cadw: mae popeth wedi\u2019i dderbyn. Gallwch eu newid ar unrhyw adeg.",
  rejected: "Mae eich dewisiadau wedi\u2019u cadw: dim ond cwcis hanfodol a ddefnyddir.",
  saved: "Mae eich dewisiadau wedi\u2019u cadw.",
  withdrawn: "Mae eich caniat\xE2d wedi\u2019i dynnu\u2019n \xF4l.",
  embeds: {
    video: { title: "Fideo: {title}", once: "Chwarae\u2019r fideo hwn" },
    audio: { title: "Sain: {title}", once: "Chwarae\u2019r recordiad hwn" },
    map: { title: "Map: {title}", once: "Dangos y map hwn" },
    post: { title: "Neges: {title}", once: "Dangos y neges hon" },
    calendar: { title: "Calendr: {title}", once: "Dangos y calendr hwn" },
    content: { title: "Cynnwys allanol: {title}", once: "Dangos y cynnwys hwn" }
  },
  embedText: "Mae\u2019r cynnwys hwn ar {service}. Mae ei ddangos yn anfon gwybodaeth, gan gynnwys eich cyfeiriad IP, at {provider}.",
  embedAlways: "Caniat\xE1u bob amser: {name}",
  embedLink: "Agor ar {service} (tab newydd)",
  categories: {
    essential: {
      label: "Hanfodol",
      description: "Mae eu hangen er mwyn i\u2019r wefan weithio: diogelwch, iaith a chofio eich dewisiadau. Nid ydynt yn cael eu defnyddio i olrhain eich pori."
    },
    analytics: {
      label: "Mesur ymweliadau",
      description: "Yn ein helpu i gyfrif ymweliadau a gweld pa dudalennau a ddarllenir, er mwyn gwella\u2019r wefan."
    },
    multimedia: {
      label: "Fideos a chynnwys allanol",
      description: "Yn gadael i chi weld fideos, mapiau a chynnwys arall gan ddarparwyr allanol. Gall y darparwr wedyn gasglu eich cyfeiriad IP a defnyddio ei gwcis ei hun, gan gynnwys {abroad}. Heb eich caniat\xE2d, bydd dolen yn lle\u2019r cynnwys."
    },
    preferences: {
      label: "Gosodiadau dewisol",
      description: "Yn cofio gosodiadau dewisol, megis sut mae\u2019r wefan yn edrych."
    },
    marketing: {
      label: "Hysbysebu",
      description: "Fe\u2019i defnyddir i ddangos hysbysebion i chi mewn mannau eraill ar sail eich ymweliad ac i fesur eu canlyniadau."
    },
    social: {
      label: "Rhwydweithiau cymdeithasol",
      description: "Yn gadael i chi weld a rhannu cynnwys o rwydweithiau cymdeithasol. Gall y rhwydwaith wedyn gasglu eich cyfeiriad IP a defnyddio ei gwcis ei hun, gan gynnwys {abroad}."
    }
  }
};

export { cy as default };
