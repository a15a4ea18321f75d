/** Slovenian. */
import type { Texts } from './texts.js';

const sl: Texts = {
  lang: 'sl',
  dir: 'ltr',
  title: 'Vaša izbira piškotkov',
  intro:
    'To spletno mesto uporablja piškotke, brez katerih ne more delovati. Z vašo privolitvijo uporablja tudi druge tehnologije:',
  introOptOut: 'To spletno mesto uporablja piškotke, brez katerih ne more delovati. Uporablja tudi druge tehnologije:',
  staysOff: 'Z njimi bi bilo mogoče prepoznati vašo napravo. Izklopljene so, dokler jih ne vklopite.',
  staysOn: 'Z njimi bi bilo mogoče prepoznati vašo napravo. Vklopljene so, dokler jih ne izklopite.',
  introChange: 'Svojo izbiro lahko kadar koli spremenite prek »{reopen}« na dnu vsake strani.',
  policyLink: 'Politika zasebnosti',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  customize: 'Prilagodi',
  save: 'Shrani mojo izbiro',
  close: 'Zapri brez sprememb',
  closeNotice: 'Zapri',
  withdraw: 'Prekliči mojo privolitev',
  afterWithdrawal: 'To spletno mesto izbriše, kar lahko. Kar hranijo zunanji ponudniki, lahko izbrišejo samo oni.',
  reopen: 'Upravljanje piškotkov',
  optOut: 'Ne prodajajte in ne delite mojih osebnih podatkov',
  preferencesTitle: 'Upravljanje piškotkov',
  preferencesIntro: 'Izberite, kaj sprejemate. Če zavrnete, lahko spletno mesto vseeno uporabljate.',
  choices: 'Vaša izbira',
  alwaysOn: 'Vedno vklopljeno',
  partly: 'Delno vklopljeno',
  sensitive: 'Občutljivo: »{acceptAll}« tega ne vklopi.',
  details: {
    one: 'Prikaži podrobnosti ({count} storitev)',
    two: 'Prikaži podrobnosti ({count} storitvi)',
    few: 'Prikaži podrobnosti ({count} storitve)',
    other: 'Prikaži podrobnosti ({count} storitev)',
  },
  providers: {
    one: 'Vključen je {count} zunanji ponudnik.',
    two: 'Vključena sta {count} zunanja ponudnika.',
    few: 'Vključeni so {count} zunanji ponudniki.',
    other: 'Vključenih je {count} zunanjih ponudnikov.',
  },
  name: 'Ime',
  provider: 'Ponudnik',
  purpose: 'Namen',
  duration: 'Trajanje',
  country: 'Država',
  cookies: 'Piškotki',
  abroad: 'zunaj vaše države',
  table: 'Piškotki in podobne tehnologije na tem spletnem mestu',
  thisSite: 'To spletno mesto',
  ownCookie: 'Zapomni si vašo izbiro',
  askedBy: 'Sprašuje vas {controller}.',
  help:
    'Imate vprašanja ali želite videti ali popraviti svoje podatke? Pišite osebi, ki je pri nas odgovorna za varstvo podatkov: {contact}.',
  kept: 'Čas hrambe vaše izbire: {duration}, ne glede na to, ali sprejmete ali zavrnete.',
  receipt: 'Datum izbire: {date}. Številka zapisa: {id}.',
  gpc: 'Vaš brskalnik zahteva, da se vaši podatki ne prodajajo in ne delijo. Ta zahteva se upošteva.',
  reaskNotice: 'Naše storitve so se spremenile. Vaše prejšnje zavrnitve ostajajo v veljavi.',
  reaskCategory: 'Novo: {names}. Vaše prejšnje zavrnitve ostajajo v veljavi.',
  expired: 'Od vaše zadnje izbire je minilo več kot {duration}. Prosimo, izberite znova.',
  accepted: 'Vaša izbira je shranjena: vse je sprejeto. Kadar koli jo lahko spremenite.',
  rejected: 'Vaša izbira je shranjena: uporabljajo se samo nujni piškotki.',
  saved: 'Vaša izbira je shranjena.',
  withdrawn: 'Vaša privolitev je preklicana.',
  embeds: {
    video: { title: 'Videoposnetek: {title}', once: 'Predvajaj ta videoposnetek' },
    audio: { title: 'Zvočni posnetek: {title}', once: 'Predvajaj ta posnetek' },
    map: { title: 'Zemljevid: {title}', once: 'Prikaži ta zemljevid' },
    post: { title: 'Objava: {title}', once: 'Prikaži to objavo' },
    calendar: { title: 'Koledar: {title}', once: 'Prikaži ta koledar' },
    content: { title: 'Zunanja vsebina: {title}', once: 'Prikaži to vsebino' },
  },
  embedText:
    'Ta vsebina gostuje pri storitvi {service}. Ob prikazu se pošljejo podatki, tudi vaš naslov IP. Prejemnik: {provider}.',
  embedAlways: 'Vedno dovoli: {name}',
  embedLink: 'Odpri v storitvi {service} (nov zavihek)',
  categories: {
    essential: {
      label: 'Nujni',
      description:
        'Potrebni za delovanje spletnega mesta: varnost, jezik in pomnjenje vaše izbire. Ne uporabljajo se za sledenje vašemu brskanju.',
    },
    analytics: {
      label: 'Merjenje obiska',
      description:
        'Pomagajo nam šteti obiske in videti, katere strani si ljudje ogledajo, da lahko izboljšamo spletno mesto.',
    },
    multimedia: {
      label: 'Videoposnetki in zunanja vsebina',
      description:
        'Omogočajo ogled videoposnetkov, zemljevidov in druge vsebine zunanjih ponudnikov. Ponudnik lahko tedaj zbira vaš naslov IP in uporablja svoje piškotke, tudi {abroad}. Brez vaše privolitve je namesto vsebine povezava.',
    },
    preferences: {
      label: 'Nastavitve',
      description: 'Zapomnijo si neobvezne nastavitve, na primer prikaz.',
    },
    marketing: {
      label: 'Oglaševanje',
      description: 'Namenjeno prikazovanju oglasov drugje na podlagi vašega obiska in merjenju njihovih rezultatov.',
    },
    social: {
      label: 'Družbena omrežja',
      description:
        'Omogočajo ogled in deljenje vsebine z družbenih omrežij. Omrežje lahko tedaj zbira vaš naslov IP in uporablja svoje piškotke, tudi {abroad}.',
    },
  },
};

export default sl;
