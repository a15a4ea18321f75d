/** Basque. */
import type { Texts } from './texts.js';

const eu: Texts = {
  lang: 'eu',
  dir: 'ltr',
  title: 'Cookieei buruzko zure aukerak',
  intro:
    'Webgune honek funtzionatzeko ezinbestekoak diren cookieak erabiltzen ditu. Zure baimenarekin, beste teknologia batzuk ere erabiltzen ditu:',
  introOptOut:
    'Webgune honek funtzionatzeko ezinbestekoak diren cookieak erabiltzen ditu. Beste teknologia batzuk ere erabiltzen ditu:',
  staysOff: 'Zure gailua ezagutzeko bidea eman dezakete. Itzalita daude zuk piztu arte.',
  staysOn: 'Zure gailua ezagutzeko bidea eman dezakete. Piztuta daude zuk itzali arte.',
  introChange: 'Zure aukerak edonoiz alda ditzakezu orri guztien behealdean: «{reopen}».',
  policyLink: 'Pribatutasun-politika',
  acceptAll: 'Onartu dena',
  rejectAll: 'Ukatu dena',
  customize: 'Pertsonalizatu',
  save: 'Gorde nire aukerak',
  close: 'Itxi aldatu gabe',
  closeNotice: 'Itxi',
  withdraw: 'Kendu nire baimena',
  afterWithdrawal:
    'Webgune honek ezaba dezakeena ezabatzen du. Kanpoko hornitzaileek gordetakoa haiek bakarrik ezaba dezakete.',
  reopen: 'Kudeatu cookieak',
  optOut: 'Ez saldu eta ez partekatu nire datu pertsonalak',
  preferencesTitle: 'Kudeatu cookieak',
  preferencesIntro: 'Aukeratu zer onartzen duzun. Ukatuta ere, webgunea erabil dezakezu.',
  choices: 'Zure aukerak',
  alwaysOn: 'Beti piztuta',
  partly: 'Zati batean piztuta',
  sensitive: 'Sentikorra: «{acceptAll}» botoiak ez du hau pizten.',
  details: { one: 'Erakutsi xehetasunak (zerbitzu {count})', other: 'Erakutsi xehetasunak ({count} zerbitzu)' },
  providers: { one: 'Kanpoko hornitzaile {count} dago tartean.', other: 'Kanpoko {count} hornitzaile daude tartean.' },
  name: 'Izena',
  provider: 'Hornitzailea',
  purpose: 'Helburua',
  duration: 'Iraupena',
  country: 'Herrialdea',
  cookies: 'Cookieak',
  abroad: 'zure herrialdetik kanpo',
  table: 'Webgune honetako cookieak eta antzeko teknologiak',
  thisSite: 'Webgune hau',
  ownCookie: 'Zure aukerak gogoratzen ditu',
  askedBy: 'Nork galdetzen duen: {controller}.',
  help:
    'Galderarik baduzu, edo zure datuak ikusi edo zuzendu nahi badituzu? Idatzi datuen babesaren arduradunari: {contact}.',
  kept: 'Zure aukera gorde egiten da, bai onartuta, bai ukatuta. Iraupena: {duration}.',
  receipt: 'Aukeraren data: {date}. Erregistro-zenbakia: {id}.',
  gpc: 'Zure nabigatzaileak zure datuak ez saltzeko eta ez partekatzeko eskatzen du. Eskaera hori errespetatzen da.',
  reaskNotice: 'Gure zerbitzuak aldatu egin dira. Lehen ukatutakoa ukatuta dago oraindik.',
  reaskCategory: 'Berria: {names}. Lehen ukatutakoa ukatuta dago oraindik.',
  expired: 'Zure azken aukeraren epea ({duration}) igaro da. Aukeratu berriro.',
  accepted: 'Zure aukerak gorde dira: dena onartuta dago. Edonoiz alda ditzakezu.',
  rejected: 'Zure aukerak gorde dira: ezinbesteko cookieak bakarrik erabiltzen dira.',
  saved: 'Zure aukerak gorde dira.',
  withdrawn: 'Zure baimena kendu da.',
  embeds: {
    video: { title: 'Bideoa: {title}', once: 'Ikusi bideo hau' },
    audio: { title: 'Audioa: {title}', once: 'Entzun grabazio hau' },
    map: { title: 'Mapa: {title}', once: 'Erakutsi mapa hau' },
    post: { title: 'Argitalpena: {title}', once: 'Erakutsi argitalpen hau' },
    calendar: { title: 'Egutegia: {title}', once: 'Erakutsi egutegi hau' },
    content: { title: 'Kanpoko edukia: {title}', once: 'Erakutsi eduki hau' },
  },
  embedText:
    'Eduki honen ostalaria: {service}. Edukia erakustean, informazioa bidaltzen da, zure IP helbidea barne. Hartzailea: {provider}.',
  embedAlways: 'Baimendu beti: {name}',
  embedLink: 'Ireki hemen: {service} (fitxa berria)',
  categories: {
    essential: {
      label: 'Ezinbestekoak',
      description:
        'Webguneak funtziona dezan behar dira: segurtasuna, hizkuntza eta zure aukerak gogoratzea. Ez dira erabiltzen zure nabigazioaren jarraipena egiteko.',
    },
    analytics: {
      label: 'Bisiten neurketa',
      description: 'Bisitak zenbatzen eta zein orri ikusten diren jakiten laguntzen digu, webgunea hobetzeko.',
    },
    multimedia: {
      label: 'Bideoak eta kanpoko edukia',
      description:
        'Kanpoko hornitzaileen bideoak, mapak eta bestelako edukiak ikusteko aukera ematen dute. Orduan, hornitzaileak zure IP helbidea bildu eta bere cookieak erabil ditzake, baita {abroad} ere. Zure baimenik gabe, esteka bat agertzen da edukiaren ordez.',
    },
    preferences: {
      label: 'Hobespenak',
      description: 'Aukerako ezarpenak gogoratzen dituzte, hala nola itxura.',
    },
    marketing: {
      label: 'Publizitatea',
      description:
        'Zure bisitaren arabera beste leku batzuetan iragarkiak erakusteko eta haien emaitzak neurtzeko erabiltzen da.',
    },
    social: {
      label: 'Sare sozialak',
      description:
        'Sare sozialetako edukia ikusteko eta partekatzeko aukera ematen dute. Orduan, sareak zure IP helbidea bildu eta bere cookieak erabil ditzake, baita {abroad} ere.',
    },
  },
};

export default eu;
