/** Turkish. */
import type { Texts } from './texts.js';

const tr: Texts = {
  lang: 'tr',
  dir: 'ltr',
  title: 'Çerez tercihleriniz',
  intro: 'Bu site, çalışması için gerekli çerezleri kullanır. Onay verirseniz başka teknolojileri de kullanır:',
  introOptOut: 'Bu site, çalışması için gerekli çerezleri kullanır. Başka teknolojileri de kullanır:',
  staysOff: 'Bu teknolojiler cihazınızın tanınmasını sağlayabilir. Siz açana kadar kapalı kalırlar.',
  staysOn: 'Bu teknolojiler cihazınızın tanınmasını sağlayabilir. Siz kapatana kadar açık kalırlar.',
  introChange: 'Tercihlerinizi istediğiniz zaman her sayfanın altındaki “{reopen}” ile değiştirebilirsiniz.',
  policyLink: 'Gizlilik politikası',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  customize: 'Özelleştir',
  save: 'Tercihlerimi kaydet',
  close: 'Değiştirmeden kapat',
  closeNotice: 'Kapat',
  withdraw: 'Onayımı geri çek',
  afterWithdrawal: 'Bu site silebildiklerini siler. Dış sağlayıcıların tuttuğu verileri yalnızca kendileri silebilir.',
  reopen: 'Çerezleri yönet',
  optOut: 'Kişisel verilerimi satmayın ve paylaşmayın',
  preferencesTitle: 'Çerezleri yönet',
  preferencesIntro: 'Neyi kabul ettiğinizi seçin. Reddetmeniz siteyi kullanmanıza engel olmaz.',
  choices: 'Tercihleriniz',
  alwaysOn: 'Her zaman açık',
  partly: 'Kısmen açık',
  sensitive: 'Hassas: “{acceptAll}” bunu açmaz.',
  details: { one: 'Ayrıntıları göster ({count} hizmet)', other: 'Ayrıntıları göster ({count} hizmet)' },
  providers: { one: '{count} dış sağlayıcı yer alıyor.', other: '{count} dış sağlayıcı yer alıyor.' },
  name: 'Ad',
  provider: 'Sağlayıcı',
  purpose: 'Amaç',
  duration: 'Süre',
  country: 'Ülke',
  cookies: 'Çerezler',
  abroad: 'ülkeniz dışında',
  table: 'Bu sitedeki çerezler ve benzer teknolojiler',
  thisSite: 'Bu site',
  ownCookie: 'Tercihlerinizi hatırlar',
  askedBy: 'Soran: {controller}.',
  help:
    'Sorunuz mu var, bilgilerinizi görmek veya düzeltmek mi istiyorsunuz? Kişisel verilerden sorumlu kişiye yazın: {contact}.',
  kept: 'Kabul etseniz de reddetseniz de tercihiniz {duration} saklanır.',
  receipt: 'Tercih tarihi: {date}. Kayıt numarası: {id}.',
  gpc: 'Tarayıcınız bilgilerinizin satılmamasını ve paylaşılmamasını istiyor. Bu isteğe uyuluyor.',
  reaskNotice: 'Hizmetlerimiz değişti. Önceki retleriniz korunuyor.',
  reaskCategory: 'Yeni: {names}. Önceki retleriniz korunuyor.',
  expired: 'Son tercihinizin süresi ({duration}) doldu. Lütfen yeniden seçin.',
  accepted: 'Tercihleriniz kaydedildi: her şey kabul edildi. İstediğiniz zaman değiştirebilirsiniz.',
  rejected: 'Tercihleriniz kaydedildi: yalnızca gerekli çerezler kullanılıyor.',
  saved: 'Tercihleriniz kaydedildi.',
  withdrawn: 'Onayınız geri çekildi.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Bu videoyu oynat' },
    audio: { title: 'Ses: {title}', once: 'Bu kaydı oynat' },
    map: { title: 'Harita: {title}', once: 'Bu haritayı göster' },
    post: { title: 'Gönderi: {title}', once: 'Bu gönderiyi göster' },
    calendar: { title: 'Takvim: {title}', once: 'Bu takvimi göster' },
    content: { title: 'Dış içerik: {title}', once: 'Bu içeriği göster' },
  },
  embedText:
    'Bu içeriği barındıran: {service}. Gösterilirse IP adresiniz dahil bazı bilgiler şuraya gönderilir: {provider}.',
  embedAlways: 'Her zaman izin ver: {name}',
  embedLink: 'Şurada aç: {service} (yeni sekme)',
  categories: {
    essential: {
      label: 'Gerekli',
      description:
        'Sitenin çalışması için gereklidir: güvenlik, dil ve tercihlerinizin hatırlanması. İnternetteki hareketlerinizi izlemek için kullanılmazlar.',
    },
    analytics: {
      label: 'Ziyaret ölçümü',
      description:
        'Ziyaretleri saymamıza ve hangi sayfalara bakıldığını görmemize yardımcı olur; böylece siteyi iyileştirebiliriz.',
    },
    multimedia: {
      label: 'Videolar ve dış içerik',
      description:
        'Dış sağlayıcıların barındırdığı videoları, haritaları ve diğer içerikleri görmenizi sağlar. Sağlayıcı o zaman {abroad} da IP adresinizi toplayabilir ve kendi çerezlerini kullanabilir. Onay vermezseniz içeriğin yerinde bir bağlantı görünür.',
    },
    preferences: {
      label: 'Ayarlar',
      description: 'Görünüm gibi isteğe bağlı ayarları hatırlar.',
    },
    marketing: {
      label: 'Reklam',
      description: 'Ziyaretinize göre size başka yerlerde reklam göstermek ve sonuçlarını ölçmek için kullanılır.',
    },
    social: {
      label: 'Sosyal ağlar',
      description:
        'Sosyal ağlardaki içeriği görmenizi ve paylaşmanızı sağlar. Ağ o zaman {abroad} da IP adresinizi toplayabilir ve kendi çerezlerini kullanabilir.',
    },
  },
};

export default tr;
