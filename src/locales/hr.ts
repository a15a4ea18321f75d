/** Croatian. */
import type { Texts } from './texts.js';

const hr: Texts = {
  lang: 'hr',
  dir: 'ltr',
  title: 'Vaš odabir kolačića',
  intro: 'Ovo web-mjesto koristi kolačiće bez kojih ne može raditi. Uz vašu privolu koristi i druge tehnologije:',
  introOptOut: 'Ovo web-mjesto koristi kolačiće bez kojih ne može raditi. Koristi i druge tehnologije:',
  staysOff: 'Pomoću njih se vaš uređaj može prepoznati. Isključene su dok ih ne uključite.',
  staysOn: 'Pomoću njih se vaš uređaj može prepoznati. Uključene su dok ih ne isključite.',
  introChange: 'Svoj odabir možete promijeniti u bilo kojem trenutku putem „{reopen}” na dnu svake stranice.',
  policyLink: 'Pravila o privatnosti',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  customize: 'Prilagodi',
  save: 'Spremi moj odabir',
  close: 'Zatvori bez promjena',
  closeNotice: 'Zatvori',
  withdraw: 'Povuci moju privolu',
  afterWithdrawal:
    'Ovo web-mjesto briše ono što može. Ono što čuvaju vanjski pružatelji usluga mogu izbrisati samo oni.',
  reopen: 'Upravljanje kolačićima',
  optOut: 'Nemojte prodavati ni dijeliti moje osobne podatke',
  preferencesTitle: 'Upravljanje kolačićima',
  preferencesIntro: 'Odaberite što prihvaćate. Odbijanje vas ne sprječava da koristite web-mjesto.',
  choices: 'Vaš odabir',
  alwaysOn: 'Uvijek uključeno',
  partly: 'Djelomično uključeno',
  sensitive: 'Osjetljivo: „{acceptAll}” ovo ne uključuje.',
  details: {
    one: 'Prikaži pojedinosti ({count} usluga)',
    few: 'Prikaži pojedinosti ({count} usluge)',
    other: 'Prikaži pojedinosti ({count} usluga)',
  },
  providers: {
    one: 'Uključen je {count} vanjski pružatelj usluga.',
    few: 'Uključena su {count} vanjska pružatelja usluga.',
    other: 'Uključeno je {count} vanjskih pružatelja usluga.',
  },
  name: 'Naziv',
  provider: 'Pružatelj usluge',
  purpose: 'Svrha',
  duration: 'Trajanje',
  country: 'Država',
  cookies: 'Kolačići',
  abroad: 'izvan vaše države',
  table: 'Kolačići i slične tehnologije na ovom web-mjestu',
  thisSite: 'Ovo web-mjesto',
  ownCookie: 'Pamti vaš odabir',
  askedBy: 'Pitanje postavlja {controller}.',
  help:
    'Imate pitanja ili želite vidjeti ili ispraviti svoje podatke? Pišite osobi koja je zadužena za zaštitu osobnih podataka: {contact}.',
  kept: 'Vaš se odabir čuva {duration}, bilo da prihvatite ili odbijete.',
  receipt: 'Datum odabira: {date}, broj zapisa: {id}.',
  gpc: 'Vaš preglednik traži da se vaši podaci ne prodaju i ne dijele. Taj se zahtjev poštuje.',
  reaskNotice: 'Naše su se usluge promijenile. Vaša ranija odbijanja i dalje vrijede.',
  reaskCategory: 'Novo: {names}. Vaša ranija odbijanja i dalje vrijede.',
  expired: 'Vaš posljednji odabir više ne vrijedi: vrijedio je {duration}. Molimo odaberite ponovno.',
  accepted: 'Vaš je odabir spremljen: sve je prihvaćeno. Možete ga promijeniti u bilo kojem trenutku.',
  rejected: 'Vaš je odabir spremljen: koriste se samo nužni kolačići.',
  saved: 'Vaš je odabir spremljen.',
  withdrawn: 'Vaša je privola povučena.',
  embeds: {
    video: { title: 'Videozapis: {title}', once: 'Reproduciraj ovaj videozapis' },
    audio: { title: 'Zvučni zapis: {title}', once: 'Reproduciraj ovu snimku' },
    map: { title: 'Karta: {title}', once: 'Prikaži ovu kartu' },
    post: { title: 'Objava: {title}', once: 'Prikaži ovu objavu' },
    calendar: { title: 'Kalendar: {title}', once: 'Prikaži ovaj kalendar' },
    content: { title: 'Vanjski sadržaj: {title}', once: 'Prikaži ovaj sadržaj' },
  },
  embedText:
    'Ovaj sadržaj nalazi se na usluzi {service}. Njegovim prikazom šalju se podaci, uključujući vašu IP adresu. Primatelj: {provider}.',
  embedAlways: 'Uvijek dopusti: {name}',
  embedLink: 'Otvori na usluzi {service} (nova kartica)',
  categories: {
    essential: {
      label: 'Nužni',
      description:
        'Potrebni za rad web-mjesta: sigurnost, jezik i pamćenje vašeg odabira. Ne koriste se za praćenje vašeg pregledavanja.',
    },
    analytics: {
      label: 'Mjerenje posjeta',
      description: 'Pomažu nam brojiti posjete i vidjeti koje se stranice gledaju, kako bismo poboljšali web-mjesto.',
    },
    multimedia: {
      label: 'Videozapisi i vanjski sadržaj',
      description:
        'Omogućuju vam da vidite videozapise, karte i drugi sadržaj vanjskih pružatelja usluga. Pružatelj tada može prikupiti vašu IP adresu i koristiti vlastite kolačiće, pa i {abroad}. Bez vaše privole umjesto sadržaja stoji poveznica.',
    },
    preferences: {
      label: 'Postavke',
      description: 'Pamte neobvezne postavke, kao što je način prikaza.',
    },
    marketing: {
      label: 'Oglašavanje',
      description:
        'Služe za prikaz oglasa na drugim mjestima na temelju vašeg posjeta i za mjerenje njihovih rezultata.',
    },
    social: {
      label: 'Društvene mreže',
      description:
        'Omogućuju vam da vidite i dijelite sadržaj društvenih mreža. Mreža tada može prikupiti vašu IP adresu i koristiti vlastite kolačiće, pa i {abroad}.',
    },
  },
};

export default hr;
