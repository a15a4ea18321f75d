/** Latvian. */
import type { Texts } from './texts.js';

const lv: Texts = {
  lang: 'lv',
  dir: 'ltr',
  title: 'Jūsu izvēles par sīkdatnēm',
  intro:
    'Šajā vietnē izmanto sīkdatnes, bez kurām tā nevar darboties. Ar jūsu piekrišanu tajā izmanto arī citas tehnoloģijas:',
  introOptOut: 'Šajā vietnē izmanto sīkdatnes, bez kurām tā nevar darboties. Tajā izmanto arī citas tehnoloģijas:',
  staysOff: 'Tās var ļaut atpazīt jūsu ierīci. Tās ir izslēgtas, līdz jūs tās ieslēdzat.',
  staysOn: 'Tās var ļaut atpazīt jūsu ierīci. Tās ir ieslēgtas, līdz jūs tās izslēdzat.',
  introChange: 'Savas izvēles varat jebkurā laikā mainīt katras lapas apakšā: „{reopen}”.',
  policyLink: 'Privātuma politika',
  acceptAll: 'Pieņemt visas',
  rejectAll: 'Noraidīt visas',
  customize: 'Pielāgot',
  save: 'Saglabāt manas izvēles',
  close: 'Aizvērt bez izmaiņām',
  closeNotice: 'Aizvērt',
  withdraw: 'Atsaukt manu piekrišanu',
  afterWithdrawal: 'Šī vietne izdzēš, ko var. To, ko glabā ārēji pakalpojumu sniedzēji, var izdzēst tikai viņi.',
  reopen: 'Pārvaldīt sīkdatnes',
  optOut: 'Nepārdot un nekopīgot manus personas datus',
  preferencesTitle: 'Pārvaldīt sīkdatnes',
  preferencesIntro: 'Izvēlieties, ko pieņemat. Varat lietot vietni arī tad, ja noraidāt.',
  choices: 'Jūsu izvēles',
  alwaysOn: 'Vienmēr ieslēgts',
  partly: 'Daļēji ieslēgts',
  sensitive: 'Sensitīvs: „{acceptAll}” to neieslēdz.',
  details: {
    zero: 'Rādīt sīkāku informāciju ({count} pakalpojumi)',
    one: 'Rādīt sīkāku informāciju ({count} pakalpojums)',
    other: 'Rādīt sīkāku informāciju ({count} pakalpojumi)',
  },
  providers: {
    zero: 'Iesaistīti {count} ārēji pakalpojumu sniedzēji.',
    one: 'Iesaistīts {count} ārējs pakalpojumu sniedzējs.',
    other: 'Iesaistīti {count} ārēji pakalpojumu sniedzēji.',
  },
  name: 'Nosaukums',
  provider: 'Pakalpojuma sniedzējs',
  purpose: 'Nolūks',
  duration: 'Ilgums',
  country: 'Valsts',
  cookies: 'Sīkdatnes',
  abroad: 'ārpus jūsu valsts',
  table: 'Šīs vietnes sīkdatnes un līdzīgas tehnoloģijas',
  thisSite: 'Šī vietne',
  ownCookie: 'Atceras jūsu izvēles',
  askedBy: 'Jautā {controller}.',
  help:
    'Vai jums ir jautājumi vai vēlaties redzēt vai labot savus datus? Rakstiet personai, kas atbild par datu aizsardzību: {contact}.',
  kept: 'Jūsu izvēles glabāšanas ilgums: {duration} – gan tad, ja pieņemat, gan tad, ja noraidāt.',
  receipt: 'Izvēles datums: {date}. Ieraksta numurs: {id}.',
  gpc: 'Jūsu pārlūkprogramma lūdz nepārdot un nekopīgot jūsu datus. Šis lūgums tiek ievērots.',
  reaskNotice: 'Mūsu pakalpojumi ir mainījušies. Jūsu iepriekšējie atteikumi paliek spēkā.',
  reaskCategory: 'Jaunums: {names}. Jūsu iepriekšējie atteikumi paliek spēkā.',
  expired: 'Jūsu pēdējās izvēles termiņš ({duration}) ir beidzies. Lūdzu, izvēlieties vēlreiz.',
  accepted: 'Jūsu izvēles ir saglabātas: viss ir pieņemts. Varat tās mainīt jebkurā laikā.',
  rejected: 'Jūsu izvēles ir saglabātas: tiek izmantotas tikai nepieciešamās sīkdatnes.',
  saved: 'Jūsu izvēles ir saglabātas.',
  withdrawn: 'Jūsu piekrišana ir atsaukta.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Atskaņot šo video' },
    audio: { title: 'Audioieraksts: {title}', once: 'Atskaņot šo ierakstu' },
    map: { title: 'Karte: {title}', once: 'Rādīt šo karti' },
    post: { title: 'Ieraksts sociālajā tīklā: {title}', once: 'Rādīt šo ierakstu' },
    calendar: { title: 'Kalendārs: {title}', once: 'Rādīt šo kalendāru' },
    content: { title: 'Ārējs saturs: {title}', once: 'Rādīt šo saturu' },
  },
  embedText:
    'Šis saturs atrodas pakalpojumā {service}. To parādot, tiek nosūtīti dati, tostarp jūsu IP adrese. Saņēmējs: {provider}.',
  embedAlways: 'Vienmēr atļaut: {name}',
  embedLink: 'Atvērt pakalpojumā {service} (jauna cilne)',
  categories: {
    essential: {
      label: 'Nepieciešamās',
      description:
        'Vajadzīgas, lai vietne darbotos: drošībai, valodai un jūsu izvēļu atcerēšanai. Tās neizmanto, lai izsekotu jūsu pārlūkošanu.',
    },
    analytics: {
      label: 'Apmeklējumu mērīšana',
      description:
        'Palīdz mums skaitīt apmeklējumus un redzēt, kuras lapas tiek skatītas, lai mēs varētu uzlabot vietni.',
    },
    multimedia: {
      label: 'Video un ārējs saturs',
      description:
        'Ļauj skatīt video, kartes un citu saturu, ko nodrošina ārēji pakalpojumu sniedzēji. Pakalpojuma sniedzējs tad var vākt jūsu IP adresi un izmantot savas sīkdatnes, arī {abroad}. Bez jūsu piekrišanas satura vietā ir saite.',
    },
    preferences: {
      label: 'Izvēles iestatījumi',
      description: 'Atceras neobligātus iestatījumus, piemēram, attēlojuma iestatījumus.',
    },
    marketing: {
      label: 'Reklāma',
      description:
        'Izmanto, lai jums citur rādītu reklāmas, kas balstītas uz jūsu apmeklējumu, un mērītu to rezultātus.',
    },
    social: {
      label: 'Sociālie tīkli',
      description:
        'Ļauj skatīt un kopīgot sociālo tīklu saturu. Tīkls tad var vākt jūsu IP adresi un izmantot savas sīkdatnes, arī {abroad}.',
    },
  },
};

export default lv;
