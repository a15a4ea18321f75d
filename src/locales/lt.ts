/** Lithuanian. */
import type { Texts } from './texts.js';

const lt: Texts = {
  lang: 'lt',
  dir: 'ltr',
  title: 'Jūsų pasirinkimai dėl slapukų',
  intro:
    'Šioje svetainėje naudojami slapukai, be kurių ji negali veikti. Jums sutikus, joje naudojamos ir kitos technologijos:',
  introOptOut:
    'Šioje svetainėje naudojami slapukai, be kurių ji negali veikti. Joje naudojamos ir kitos technologijos:',
  staysOff: 'Pagal jas gali būti įmanoma atpažinti jūsų įrenginį. Jos išjungtos, kol jų neįjungiate.',
  staysOn: 'Pagal jas gali būti įmanoma atpažinti jūsų įrenginį. Jos įjungtos, kol jų neišjungiate.',
  introChange: 'Savo pasirinkimus bet kada galite pakeisti kiekvieno puslapio apačioje paspaudę „{reopen}“.',
  policyLink: 'Privatumo politika',
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  customize: 'Tinkinti',
  save: 'Išsaugoti mano pasirinkimus',
  close: 'Uždaryti nieko nekeičiant',
  closeNotice: 'Uždaryti',
  withdraw: 'Atšaukti mano sutikimą',
  afterWithdrawal: 'Svetainė ištrina, ką gali. Tai, ką saugo išoriniai paslaugų teikėjai, gali ištrinti tik jie patys.',
  reopen: 'Tvarkyti slapukus',
  optOut: 'Neparduokite mano asmens duomenų ir jais nesidalykite',
  preferencesTitle: 'Tvarkyti slapukus',
  preferencesIntro: 'Pasirinkite, ką priimate. Atmetę vis tiek galite naudotis svetaine.',
  choices: 'Jūsų pasirinkimai',
  alwaysOn: 'Visada įjungta',
  partly: 'Iš dalies įjungta',
  sensitive: 'Jautru: „{acceptAll}“ to neįjungia.',
  details: {
    one: 'Rodyti išsamią informaciją ({count} paslauga)',
    few: 'Rodyti išsamią informaciją ({count} paslaugos)',
    other: 'Rodyti išsamią informaciją ({count} paslaugų)',
  },
  providers: {
    one: 'Dalyvauja {count} išorinis paslaugų teikėjas.',
    few: 'Dalyvauja {count} išoriniai paslaugų teikėjai.',
    other: 'Dalyvauja {count} išorinių paslaugų teikėjų.',
  },
  name: 'Pavadinimas',
  provider: 'Paslaugų teikėjas',
  purpose: 'Tikslas',
  duration: 'Trukmė',
  country: 'Valstybė',
  cookies: 'Slapukai',
  abroad: 'už jūsų valstybės ribų',
  table: 'Šios svetainės slapukai ir panašios technologijos',
  thisSite: 'Ši svetainė',
  ownCookie: 'Įsimena jūsų pasirinkimus',
  askedBy: 'Jūsų klausia {controller}.',
  help:
    'Turite klausimų arba norite pamatyti ar ištaisyti savo duomenis? Rašykite už duomenų apsaugą atsakingam asmeniui: {contact}.',
  kept: 'Jūsų pasirinkimo saugojimo trukmė: {duration}, nesvarbu, ar sutinkate, ar nesutinkate.',
  receipt: 'Pasirinkimo data: {date}, įrašo numeris: {id}.',
  gpc: 'Jūsų naršyklė prašo neparduoti jūsų duomenų ir jais nesidalyti. Šio prašymo laikomasi.',
  reaskNotice: 'Mūsų paslaugos pasikeitė. Ankstesni jūsų nesutikimai galioja toliau.',
  reaskCategory: 'Nauja: {names}. Ankstesni jūsų nesutikimai galioja toliau.',
  expired: 'Nuo paskutinio jūsų pasirinkimo praėjo daugiau kaip {duration}. Pasirinkite iš naujo.',
  accepted: 'Jūsų pasirinkimai išsaugoti: viskas priimta. Galite juos bet kada pakeisti.',
  rejected: 'Jūsų pasirinkimai išsaugoti: naudojami tik būtinieji slapukai.',
  saved: 'Jūsų pasirinkimai išsaugoti.',
  withdrawn: 'Jūsų sutikimas atšauktas.',
  embeds: {
    video: { title: 'Vaizdo įrašas: {title}', once: 'Paleisti šį vaizdo įrašą' },
    audio: { title: 'Garso įrašas: {title}', once: 'Paleisti šį garso įrašą' },
    map: { title: 'Žemėlapis: {title}', once: 'Rodyti šį žemėlapį' },
    post: { title: 'Įrašas socialiniame tinkle: {title}', once: 'Rodyti šį įrašą' },
    calendar: { title: 'Kalendorius: {title}', once: 'Rodyti šį kalendorių' },
    content: { title: 'Išorinis turinys: {title}', once: 'Rodyti šį turinį' },
  },
  embedText:
    'Šio turinio vieta: {service}. Jį rodant išsiunčiami duomenys, įskaitant jūsų IP adresą. Gavėjas: {provider}.',
  embedAlways: 'Visada leisti: {name}',
  embedLink: 'Atverti paslaugoje {service} (nauja kortelė)',
  categories: {
    essential: {
      label: 'Būtinieji',
      description:
        'Reikalingi, kad svetainė veiktų: saugumui, kalbai ir jūsų pasirinkimams įsiminti. Jais nesekamas jūsų naršymas.',
    },
    analytics: {
      label: 'Apsilankymų matavimas',
      description:
        'Padeda mums skaičiuoti apsilankymus ir matyti, kurie puslapiai peržiūrimi, kad galėtume tobulinti svetainę.',
    },
    multimedia: {
      label: 'Vaizdo įrašai ir išorinis turinys',
      description:
        'Leidžia matyti vaizdo įrašus, žemėlapius ir kitą išorinių paslaugų teikėjų turinį. Tada paslaugų teikėjas gali rinkti jūsų IP adresą ir naudoti savo slapukus, taip pat ir {abroad}. Be jūsų sutikimo vietoj turinio rodoma nuoroda.',
    },
    preferences: {
      label: 'Parinktys',
      description: 'Įsimena neprivalomas nuostatas, pavyzdžiui, rodymo.',
    },
    marketing: {
      label: 'Reklama',
      description: 'Skirta jums kitur rodyti reklamą pagal jūsų apsilankymą ir matuoti jos rezultatus.',
    },
    social: {
      label: 'Socialiniai tinklai',
      description:
        'Leidžia matyti socialinių tinklų turinį ir juo dalytis. Tada tinklas gali rinkti jūsų IP adresą ir naudoti savo slapukus, taip pat ir {abroad}.',
    },
  },
};

export default lt;
