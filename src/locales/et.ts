/** Estonian, formal address. */
import type { Texts } from './texts.js';

const et: Texts = {
  lang: 'et',
  dir: 'ltr',
  title: 'Teie küpsisevalikud',
  intro:
    'See veebisait kasutab küpsiseid, mis on selle toimimiseks hädavajalikud. Teie nõusolekul kasutab see ka muid tehnoloogiaid:',
  introOptOut:
    'See veebisait kasutab küpsiseid, mis on selle toimimiseks hädavajalikud. See kasutab ka muid tehnoloogiaid:',
  staysOff: 'Need võivad võimaldada teie seadet ära tunda. Need on välja lülitatud, kuni te need sisse lülitate.',
  staysOn: 'Need võivad võimaldada teie seadet ära tunda. Need on sisse lülitatud, kuni te need välja lülitate.',
  introChange: 'Saate oma valikuid igal ajal muuta iga lehe allosas: „{reopen}“.',
  policyLink: 'Privaatsuspoliitika',
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  customize: 'Kohanda',
  save: 'Salvesta minu valikud',
  close: 'Sulge muutmata',
  closeNotice: 'Sulge',
  withdraw: 'Võta minu nõusolek tagasi',
  afterWithdrawal:
    'Veebisait kustutab selle, mida saab. Mida hoiavad alles välised teenusepakkujad, saavad kustutada ainult nemad.',
  reopen: 'Halda küpsiseid',
  optOut: 'Ärge müüge ega jagage minu isikuandmeid',
  preferencesTitle: 'Halda küpsiseid',
  preferencesIntro: 'Valige, millega nõustute. Saate veebisaiti kasutada ka siis, kui keeldute.',
  choices: 'Teie valikud',
  alwaysOn: 'Alati sees',
  partly: 'Osaliselt sees',
  sensitive: 'Tundlik: „{acceptAll}“ seda sisse ei lülita.',
  details: { one: 'Näita üksikasju ({count} teenus)', other: 'Näita üksikasju ({count} teenust)' },
  providers: { one: 'Osaleb {count} väline teenusepakkuja.', other: 'Osaleb {count} välist teenusepakkujat.' },
  name: 'Nimi',
  provider: 'Teenusepakkuja',
  purpose: 'Eesmärk',
  duration: 'Kestus',
  country: 'Riik',
  cookies: 'Küpsised',
  abroad: 'väljaspool teie riiki',
  table: 'Selle veebisaidi küpsised ja sarnased tehnoloogiad',
  thisSite: 'See veebisait',
  ownCookie: 'Jätab teie valikud meelde',
  askedBy: 'Küsija: {controller}.',
  help:
    'Kas teil on küsimusi või soovite oma andmeid näha või parandada? Kirjutage meie andmekaitse eest vastutavale isikule: {contact}.',
  kept: 'Teie valikut säilitatakse {duration}, olenemata sellest, kas nõustute või keeldute.',
  receipt: 'Valiku kuupäev: {date}. Kirje number: {id}.',
  gpc: 'Teie brauser palub teie andmeid mitte müüa ega jagada. Seda palvet järgitakse.',
  reaskNotice: 'Meie teenused on muutunud. Teie varasemad keeldumised jäävad kehtima.',
  reaskCategory: 'Uus: {names}. Teie varasemad keeldumised jäävad kehtima.',
  expired: 'Teie viimasest valikust on möödas rohkem kui {duration}. Palun valige uuesti.',
  accepted: 'Teie valikud on salvestatud: kõigega on nõustutud. Saate neid igal ajal muuta.',
  rejected: 'Teie valikud on salvestatud: kasutatakse ainult hädavajalikke küpsiseid.',
  saved: 'Teie valikud on salvestatud.',
  withdrawn: 'Teie nõusolek on tagasi võetud.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Esita see video' },
    audio: { title: 'Helisalvestis: {title}', once: 'Esita see salvestis' },
    map: { title: 'Kaart: {title}', once: 'Näita seda kaarti' },
    post: { title: 'Postitus: {title}', once: 'Näita seda postitust' },
    calendar: { title: 'Kalender: {title}', once: 'Näita seda kalendrit' },
    content: { title: 'Väline sisu: {title}', once: 'Näita seda sisu' },
  },
  embedText:
    'Seda sisu majutab {service}. Selle näitamisel saadetakse andmeid, sealhulgas teie IP-aadress. Saaja: {provider}.',
  embedAlways: 'Luba alati: {name}',
  embedLink: 'Ava teenuses {service} (uus vahekaart)',
  categories: {
    essential: {
      label: 'Hädavajalikud',
      description:
        'Vajalikud veebisaidi toimimiseks: turvalisus, keel ja teie valikute meeldejätmine. Neid ei kasutata teie sirvimise jälgimiseks.',
    },
    analytics: {
      label: 'Külastuste mõõtmine',
      description:
        'Aitavad meil külastusi loendada ja näha, milliseid lehti vaadatakse, et saaksime veebisaiti paremaks muuta.',
    },
    multimedia: {
      label: 'Videod ja väline sisu',
      description:
        'Võimaldavad näha videoid, kaarte ja muud sisu, mida majutavad välised teenusepakkujad. Teenusepakkuja võib siis koguda teie IP-aadressi ja kasutada oma küpsiseid, ka {abroad}. Ilma teie nõusolekuta on sisu asemel link.',
    },
    preferences: {
      label: 'Eelistused',
      description: 'Jätavad meelde valikulised sätted, näiteks kuvasätted.',
    },
    marketing: {
      label: 'Reklaam',
      description:
        'Kasutatakse selleks, et näidata teile mujal teie külastusel põhinevaid reklaame ja mõõta nende tulemusi.',
    },
    social: {
      label: 'Sotsiaalvõrgustikud',
      description:
        'Võimaldavad näha ja jagada sotsiaalvõrgustike sisu. Võrgustik võib siis koguda teie IP-aadressi ja kasutada oma küpsiseid, ka {abroad}.',
    },
  },
};

export default et;
