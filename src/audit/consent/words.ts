/** What the buttons of a banner are called, in 32 languages: whole names, small letters. */

export interface Words {
  accept: readonly string[];
  reject: readonly string[];
  settings: readonly string[];
  save: readonly string[];
}

// language | accept | reject | settings | save; alternatives by comma.
const TABLE = `
en|accept all,accept,accept cookies,accept all cookies,allow all,allow all cookies,allow cookies,i accept,i agree,agree,agree to all,ok,got it,yes,that's ok,accept & close,accept and close|reject all,reject,decline,decline all,refuse,refuse all,deny,deny all,deny all cookies,decline all cookies,refuse all cookies,reject cookies,reject all cookies,reject non-essential,reject non-essential cookies,only necessary,necessary only,accept only necessary,accept necessary only,use necessary cookies only,only essential cookies,essential only,i decline,i disagree,disagree,no,no thanks,continue without accepting,disable all cookies,ban all|cookie settings,cookie preferences,manage cookies,manage preferences,manage consent,manage choices,manage my cookies,privacy settings,privacy preferences,privacy choices,your privacy choices,customize,customise,preferences,settings,let me choose,more options,learn more and customize,consent settings,change cookie settings,configure|save,save preferences,save settings,save selection,save choices,save my choices,accept selected,confirm choices,confirm my choices,allow selection
fr|tout accepter,accepter,accepter tout,j'accepte,accepter et fermer,accepter les cookies,accepter tous les cookies,ok tout accepter,ok,d'accord,autoriser,tout autoriser,accepter les témoins|tout refuser,refuser,refuser tout,je refuse,continuer sans accepter,refuser les cookies,interdire,interdire tous les cookies,tout interdire,uniquement nécessaires,refuser les témoins,non merci|gérer les cookies,gérer mes cookies,paramétrer,paramètres,personnaliser,paramètres des cookies,préférences,gérer mes choix,gérer les témoins,gestion des cookies,gestion des témoins,préférences de témoins,configurer|enregistrer,sauvegarder,valider,enregistrer mes choix,confirmer mes choix,accepter la sélection
de|alle akzeptieren,akzeptieren,alle cookies akzeptieren,zustimmen,allen zustimmen,ich stimme zu,einverstanden,alle erlauben,alle zulassen,annehmen,alle annehmen,ok,cookies akzeptieren|alle ablehnen,ablehnen,ich lehne ab,nur notwendige,nur notwendige cookies,nur essenzielle cookies akzeptieren,nur erforderliche,verweigern,alle verweigern,nein,nein danke|cookie-einstellungen,einstellungen,datenschutzeinstellungen,cookies verwalten,anpassen,individuelle einstellungen,mehr optionen,einstellungen verwalten,auswählen,privatsphäre-einstellungen|speichern,auswahl speichern,einstellungen speichern,auswahl bestätigen,auswahl erlauben
es|aceptar todo,aceptar todas,aceptar,acepto,aceptar cookies,aceptar todas las cookies,permitir todas,de acuerdo|rechazar todo,rechazar todas,rechazar,rechazar cookies,denegar,solo necesarias,solo las necesarias,no aceptar,continuar sin aceptar|configurar,configuración,configurar cookies,configuración de cookies,preferencias,gestionar cookies,personalizar,gestionar preferencias,más opciones|guardar,guardar preferencias,guardar selección,confirmar selección
it|accetta tutto,accetta tutti,accetta,accetto,accetta i cookie,accetta tutti i cookie,consenti tutti,acconsento|rifiuta tutto,rifiuta tutti,rifiuta,rifiuto,solo necessari,continua senza accettare,nega|impostazioni,impostazioni cookie,personalizza,preferenze,gestisci cookie,gestisci preferenze,preferenze cookie,altre opzioni|salva,salva preferenze,salva impostazioni,conferma le mie scelte
pt|aceitar tudo,aceitar todos,aceitar,aceito,aceitar cookies,aceitar todos os cookies,permitir todos,concordo|rejeitar tudo,rejeitar todos,rejeitar,recusar,recusar todos,apenas necessários,só os necessários,negar,continuar sem aceitar|configurações,definições,definições de cookies,configurações de cookies,preferências,gerir cookies,gerenciar cookies,personalizar,mais opções|guardar,salvar,guardar preferências,salvar preferências,confirmar escolhas
nl|alles accepteren,accepteren,alle cookies accepteren,accepteer alles,accepteer,akkoord,alles toestaan,ik ga akkoord,cookies accepteren|alles weigeren,weigeren,alle cookies weigeren,weiger,weiger alles,afwijzen,alles afwijzen,alleen noodzakelijk,alleen noodzakelijke cookies,nee|cookie-instellingen,instellingen,voorkeuren,cookies beheren,aanpassen,voorkeuren beheren,privacy-instellingen,meer opties|opslaan,voorkeuren opslaan,selectie opslaan,selectie toestaan,keuze bevestigen
sv|acceptera alla,acceptera,godkänn alla,godkänn,jag accepterar,tillåt alla,acceptera alla cookies,acceptera alla kakor|avvisa alla,avvisa,neka,neka alla,endast nödvändiga,bara nödvändiga,avböj|inställningar,cookieinställningar,hantera cookies,anpassa,hantera kakor,fler alternativ|spara,spara inställningar,spara val
da|accepter alle,accepter,tillad alle,godkend alle,acceptér alle,jeg accepterer|afvis alle,afvis,kun nødvendige,nej tak,tillad kun nødvendige|indstillinger,cookieindstillinger,administrer cookies,tilpas,administrer samtykke,vis detaljer|gem,gem indstillinger,gem valg,tillad valgte
nb|godta alle,godta,aksepter alle,aksepter,tillat alle,jeg godtar|avvis alle,avvis,avslå,avslå alle,kun nødvendige,bare nødvendige|innstillinger,informasjonskapsler,tilpass,administrer informasjonskapsler,cookie-innstillinger|lagre,lagre innstillinger,lagre valg
fi|hyväksy kaikki,hyväksy,salli kaikki,hyväksy evästeet,hyväksyn|hylkää kaikki,hylkää,kiellä,kiellä kaikki,vain välttämättömät,salli vain välttämättömät|asetukset,evästeasetukset,muokkaa asetuksia,hallinnoi evästeitä,mukauta|tallenna,tallenna asetukset,tallenna valinnat
is|samþykkja allt,samþykkja,leyfa allar,samþykkja allar|hafna,hafna öllu,hafna öllum,aðeins nauðsynlegar|stillingar,vafrakökustillingar,sérsníða|vista,vista stillingar
pl|akceptuj wszystkie,zaakceptuj wszystkie,akceptuję,akceptuj,zaakceptuj,zezwól na wszystkie,zgadzam się,przejdź do serwisu|odrzuć wszystkie,odrzuć,odrzucam,tylko niezbędne,nie zgadzam się,odmów|ustawienia,ustawienia plików cookie,zarządzaj plikami cookie,dostosuj,preferencje,ustawienia zaawansowane|zapisz,zapisz ustawienia,zapisz wybór,potwierdź wybór
cs|přijmout vše,přijmout,souhlasím,povolit vše,přijmout všechny,přijmout všechny cookies,rozumím|odmítnout vše,odmítnout,nesouhlasím,pouze nezbytné,odmítnout všechny,jen nezbytné|nastavení,nastavení cookies,spravovat cookies,přizpůsobit,podrobné nastavení|uložit,uložit nastavení,uložit volby,potvrdit výběr
sk|prijať všetko,prijať,súhlasím,povoliť všetko,prijať všetky|odmietnuť všetko,odmietnuť,nesúhlasím,iba nevyhnutné,odmietnuť všetky|nastavenia,nastavenia cookies,spravovať cookies,prispôsobiť|uložiť,uložiť nastavenia,potvrdiť výber
hu|összes elfogadása,elfogadom,elfogadás,mindet elfogadom,az összes elfogadása|összes elutasítása,elutasítom,elutasítás,csak a szükséges,csak a szükségesek|beállítások,süti beállítások,cookie-beállítások,testreszabás|mentés,beállítások mentése,választás mentése
ro|acceptă tot,accept toate,accept,acceptă,sunt de acord,acceptă toate|respinge tot,respinge,refuz,respinge toate,doar necesare,refuză|setări,setări cookie,gestionează cookie-urile,personalizează,preferințe|salvează,salvează preferințele,confirmă alegerile
bg|приеми всички,приемам,приемам всички,разреши всички,съгласен съм|отхвърли всички,отказвам,отхвърли,само необходимите,откажи|настройки,настройки на бисквитките,управление на бисквитките,персонализиране|запази,запази настройките
el|αποδοχή όλων,αποδοχή,συμφωνώ,αποδέχομαι,να επιτρέπονται όλα|απόρριψη όλων,απόρριψη,δεν αποδέχομαι,μόνο τα απαραίτητα,άρνηση|ρυθμίσεις,ρυθμίσεις cookies,προτιμήσεις,διαχείριση cookies|αποθήκευση,αποθήκευση προτιμήσεων
hr|prihvati sve,prihvaćam,prihvati,slažem se,dopusti sve|odbij sve,odbij,odbijam,samo nužni,samo neophodni|postavke,postavke kolačića,upravljanje kolačićima,prilagodi|spremi,spremi postavke
sl|sprejmi vse,sprejmi,sprejmem,strinjam se,dovoli vse|zavrni vse,zavrni,ne strinjam se,samo nujni,samo nujne|nastavitve,nastavitve piškotkov,upravljanje piškotkov,prilagodi|shrani,shrani nastavitve
sr|prihvati sve,prihvatam,прихвати све,прихватам,слажем се|odbij sve,odbijam,одбиј све,одбијам,само неопходни|podešavanja,подешавања,podešavanja kolačića,подешавања колачића|sačuvaj,сачувај
lt|priimti visus,priimti,sutinku,leisti visus,sutinku su visais|atmesti visus,atmesti,nesutinku,tik būtini,tik būtinieji|nustatymai,slapukų nustatymai,tvarkyti slapukus,pasirinkti|išsaugoti,išsaugoti nustatymus
lv|pieņemt visas,pieņemt,piekrītu,atļaut visas,apstiprināt visas|noraidīt visas,noraidīt,nepiekrītu,tikai nepieciešamās|iestatījumi,sīkdatņu iestatījumi,pārvaldīt sīkdatnes,pielāgot|saglabāt,saglabāt izvēli
et|nõustu kõigiga,nõustun,luba kõik,luba kõik küpsised,nõustu|keeldu kõigist,keeldun,keeldu,ainult vajalikud|seaded,küpsiste seaded,halda küpsiseid,kohanda|salvesta,salvesta valikud
uk|прийняти всі,прийняти,погоджуюсь,дозволити всі,приймаю|відхилити всі,відхилити,лише необхідні,тільки необхідні,не погоджуюсь|налаштування,налаштування файлів cookie,керувати файлами cookie,налаштувати|зберегти,зберегти налаштування
ru|принять все,принять,согласен,разрешить все,принимаю|отклонить все,отклонить,только необходимые,не согласен,отказаться|настройки,настройки cookie,управление cookie,настроить|сохранить,сохранить настройки
tr|tümünü kabul et,kabul et,kabul ediyorum,hepsini kabul et,tümüne izin ver|tümünü reddet,reddet,hepsini reddet,yalnızca gerekli,sadece gerekli olanlar|ayarlar,çerez ayarları,çerezleri yönet,tercihler,özelleştir|kaydet,tercihleri kaydet,seçimleri kaydet
ga|glac le gach ceann,glac leis,glacaim leis,ceadaigh gach fianán|diúltaigh do gach ceann,diúltaigh,diúltaím,riachtanach amháin|socruithe,socruithe fianán,bainistigh fianáin|sábháil
mt|aċċetta kollox,naċċetta,aċċetta|irrifjuta kollox,irrifjuta,meħtieġa biss|settings tal-cookies,preferenzi,immaniġġja l-cookies|issejvja
ca|accepta-ho tot,accepta,accepto,acceptar totes,acceptar-ho tot|rebutja-ho tot,rebutja,rebutjar totes,només les necessàries,rebutjar-ho tot|configuració,configurar,configuració de galetes,preferències,gestionar galetes,personalitzar|desa,desar,desa les preferències
eu|onartu guztiak,onartu,ados nago|baztertu guztiak,baztertu,beharrezkoak bakarrik,ukatu|ezarpenak,cookieen ezarpenak,konfiguratu|gorde
`;

const list = (text = '') => text.split(',').filter(Boolean);

export const WORDS: Readonly<Record<string, Words>> = Object.fromEntries(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [language = '', accept, reject, settings, save] = line.split('|');
      return [language, { accept: list(accept), reject: list(reject), settings: list(settings), save: list(save) }];
    }),
);

// The same languages; a cross of any kind is understood everywhere.
const CLOSE =
  'close|close banner|close this dialog|dismiss|fermer|schließen|cerrar|chiudi|fechar|sluiten|stäng|luk|lukk|sulje|loka|zamknij|zavřít|zavrieť|bezárás|bezár|închide|затвори|κλείσιμο|zatvori|zapri|uždaryti|aizvērt|sulge|закрити|закрыть|kapat|dún|agħlaq|tanca|itxi';

/** The whole name of what closes a banner without a choice. */
export const CLOSES = new RegExp(`^\\s*[×✕✖✗⨯x]\\s*$|^[^\\p{L}]*(?:${CLOSE})[^\\p{L}]*$`, 'iu');

/** What a banner speaks of, in any of them: a button alone is no banner. */
export const SUBJECT =
  /cookie|consent|tracker|privacy|gdpr|témoin|traceur|datenschutz|privacidad|galletas|galetes|privacid|informasjonskaps|kakor|eväst|vafrakök|ciasteczk|soubor|súbor|süti|бисквит|куки|cookies|kolači|колачић|piškot|slapuk|sīkdat|küpsis|çerez|fianán|confidential|vie privée/i;

// An apostrophe in it, either kind, is any letter: Playwright takes a quote in an expression for the begin of a text.
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, '.');

/** The whole name is one of these, whatever marks stand around it: `Cookies : Deny all cookies (reloads the page)`. */
export const named = (kind: keyof Words): RegExp => {
  const all = [...new Set(Object.values(WORDS).flatMap((words) => words[kind]))].sort((a, b) => b.length - a.length);
  return new RegExp(`^[^\\p{L}]*(?:cookies?[^\\p{L}]+)?(?:${all.map(escape).join('|')})(?: *\\([^)]*\\))?[^\\p{L}]*$`, 'iu');
};
