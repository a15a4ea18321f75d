/** Hungarian, formal address. */
import type { Texts } from './texts.js';

const hu: Texts = {
  lang: 'hu',
  dir: 'ltr',
  title: 'Az Ön döntései a sütikről',
  intro:
    'Ez a webhely a működéséhez nélkülözhetetlen sütiket (cookie-kat) használ. Az Ön hozzájárulásával más technológiákat is használ:',
  introOptOut:
    'Ez a webhely a működéséhez nélkülözhetetlen sütiket (cookie-kat) használ. Más technológiákat is használ:',
  staysOff:
    'Ezek lehetővé tehetik az Ön eszközének felismerését. Mindaddig kikapcsolva maradnak, amíg be nem kapcsolja őket.',
  staysOn:
    'Ezek lehetővé tehetik az Ön eszközének felismerését. Mindaddig bekapcsolva maradnak, amíg ki nem kapcsolja őket.',
  introChange: 'Döntéseit bármikor módosíthatja minden oldal alján: „{reopen}”.',
  policyLink: 'Adatvédelmi tájékoztató',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  customize: 'Testreszabás',
  save: 'Döntéseim mentése',
  close: 'Bezárás módosítás nélkül',
  closeNotice: 'Bezárás',
  withdraw: 'Hozzájárulásom visszavonása',
  afterWithdrawal: 'A webhely törli, amit törölni tud. Amit külső szolgáltatók őriznek, azt csak ők törölhetik.',
  reopen: 'Sütik kezelése',
  optOut: 'Ne adják el és ne osszák meg a személyes adataimat',
  preferencesTitle: 'Sütik kezelése',
  preferencesIntro: 'Válassza ki, mit fogad el. Elutasítás esetén is használhatja a webhelyet.',
  choices: 'Az Ön döntései',
  alwaysOn: 'Mindig bekapcsolva',
  partly: 'Részben bekapcsolva',
  sensitive: 'Érzékeny: ezt az „{acceptAll}” nem kapcsolja be.',
  details: {
    one: 'Részletek megjelenítése ({count} szolgáltatás)',
    other: 'Részletek megjelenítése ({count} szolgáltatás)',
  },
  providers: { one: '{count} külső szolgáltató érintett.', other: '{count} külső szolgáltató érintett.' },
  name: 'Név',
  provider: 'Szolgáltató',
  purpose: 'Cél',
  duration: 'Időtartam',
  country: 'Ország',
  cookies: 'Sütik',
  abroad: 'az Ön országán kívül',
  table: 'A webhely sütijei és hasonló technológiái',
  thisSite: 'Ez a webhely',
  ownCookie: 'Megjegyzi az Ön döntéseit',
  askedBy: 'A kérdést felteszi: {controller}.',
  help:
    'Kérdése van, vagy szeretné megnézni vagy helyesbíteni az adatait? Írjon az adatvédelemért felelős személynek: {contact}.',
  kept: 'Döntésének megőrzési ideje: {duration}, akár elfogad, akár elutasít.',
  receipt: 'A döntés dátuma: {date}, a bejegyzés száma: {id}.',
  gpc: 'Az Ön böngészője azt kéri, hogy adatait ne adják el és ne osszák meg. Ezt a kérést betartjuk.',
  reaskNotice: 'Szolgáltatásaink megváltoztak. Korábbi elutasításai érvényben maradnak.',
  reaskCategory: 'Új: {names}. Korábbi elutasításai érvényben maradnak.',
  expired: 'Legutóbbi döntése óta több mint {duration} telt el. Kérjük, döntsön újra.',
  accepted: 'Döntéseit mentettük: mindent elfogadott. Bármikor módosíthatja őket.',
  rejected: 'Döntéseit mentettük: csak a nélkülözhetetlen sütiket használjuk.',
  saved: 'Döntéseit mentettük.',
  withdrawn: 'Visszavonta a hozzájárulását.',
  embeds: {
    video: { title: 'Videó: {title}', once: 'A videó lejátszása' },
    audio: { title: 'Hangfelvétel: {title}', once: 'A felvétel lejátszása' },
    map: { title: 'Térkép: {title}', once: 'A térkép megjelenítése' },
    post: { title: 'Bejegyzés: {title}', once: 'A bejegyzés megjelenítése' },
    calendar: { title: 'Naptár: {title}', once: 'A naptár megjelenítése' },
    content: { title: 'Külső tartalom: {title}', once: 'A tartalom megjelenítése' },
  },
  embedText:
    'Ennek a tartalomnak a helye: {service}. Megjelenítésekor adatok továbbítódnak, köztük az Ön IP-címe. Címzett: {provider}.',
  embedAlways: 'Mindig engedélyezett: {name}',
  embedLink: 'Megnyitás itt: {service} (új lapon)',
  categories: {
    essential: {
      label: 'Nélkülözhetetlen',
      description:
        'A webhely működéséhez szükségesek: biztonság, nyelv és az Ön döntéseinek megjegyzése. Nem használjuk őket böngészésének követésére.',
    },
    analytics: {
      label: 'Látogatások mérése',
      description:
        'Segítenek megszámolni a látogatásokat és megtudni, mely oldalakat nézik meg, hogy javíthassuk a webhelyet.',
    },
    multimedia: {
      label: 'Videók és külső tartalmak',
      description:
        'Ezekkel videókat, térképeket és más, külső szolgáltatóknál tárolt tartalmakat láthat. A szolgáltató ekkor gyűjtheti az Ön IP-címét, és saját sütiket használhat, akár {abroad} is. Hozzájárulása nélkül a tartalom helyén hivatkozás áll.',
    },
    preferences: {
      label: 'Beállítások',
      description: 'Megjegyzik a választható beállításokat, például a megjelenítését.',
    },
    marketing: {
      label: 'Hirdetések',
      description:
        'Arra szolgálnak, hogy látogatása alapján máshol hirdetéseket jelenítsenek meg Önnek, és mérjék azok eredményét.',
    },
    social: {
      label: 'Közösségi oldalak',
      description:
        'Ezekkel közösségi oldalak tartalmait láthatja és oszthatja meg. A közösségi oldal ekkor gyűjtheti az Ön IP-címét, és saját sütiket használhat, akár {abroad} is.',
    },
  },
};

export default hu;
