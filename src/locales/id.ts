/** Indonesian. */
import type { Texts } from './texts.js';

const id: Texts = {
  lang: 'id',
  dir: 'ltr',
  title: 'Pilihan cookie Anda',
  intro:
    'Situs ini menggunakan cookie yang diperlukan agar situs dapat berfungsi. Dengan persetujuan Anda, situs ini juga menggunakan teknologi lain:',
  introOptOut:
    'Situs ini menggunakan cookie yang diperlukan agar situs dapat berfungsi. Situs ini juga menggunakan teknologi lain:',
  staysOff:
    'Teknologi ini dapat memungkinkan perangkat Anda dikenali. Teknologi ini tetap nonaktif sampai Anda mengaktifkannya.',
  staysOn:
    'Teknologi ini dapat memungkinkan perangkat Anda dikenali. Teknologi ini tetap aktif sampai Anda menonaktifkannya.',
  introChange: 'Anda dapat mengubah pilihan kapan saja melalui “{reopen}” di bagian bawah setiap halaman.',
  policyLink: 'Kebijakan privasi',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  customize: 'Sesuaikan',
  save: 'Simpan pilihan saya',
  close: 'Tutup tanpa perubahan',
  closeNotice: 'Tutup',
  withdraw: 'Tarik kembali persetujuan saya',
  afterWithdrawal:
    'Situs ini menghapus apa yang dapat dihapusnya. Data yang disimpan penyedia luar hanya dapat dihapus oleh mereka.',
  reopen: 'Kelola cookie',
  optOut: 'Jangan jual atau bagikan data pribadi saya',
  preferencesTitle: 'Kelola cookie',
  preferencesIntro: 'Pilih apa yang Anda terima. Jika menolak, Anda tetap dapat menggunakan situs ini.',
  choices: 'Pilihan Anda',
  alwaysOn: 'Selalu aktif',
  partly: 'Aktif sebagian',
  sensitive: 'Sensitif: “{acceptAll}” tidak mengaktifkan pilihan ini.',
  details: { other: 'Tampilkan rincian ({count} layanan)' },
  providers: { other: '{count} penyedia luar terlibat.' },
  name: 'Nama',
  provider: 'Penyedia',
  purpose: 'Tujuan',
  duration: 'Jangka waktu',
  country: 'Negara',
  cookies: 'Cookie',
  abroad: 'di luar negara Anda',
  table: 'Cookie dan teknologi serupa di situs ini',
  thisSite: 'Situs ini',
  ownCookie: 'Mengingat pilihan Anda',
  askedBy: 'Diminta oleh {controller}.',
  help:
    'Ada pertanyaan, atau ingin melihat atau memperbaiki data Anda? Hubungi petugas pelindungan data pribadi kami: {contact}.',
  kept: 'Pilihan Anda disimpan selama {duration}, baik Anda menerima maupun menolak.',
  receipt: 'Pilihan dibuat pada {date}. Nomor catatan: {id}.',
  gpc: 'Peramban Anda meminta agar data Anda tidak dijual atau dibagikan. Permintaan ini dipenuhi.',
  reaskNotice: 'Layanan kami telah berubah. Penolakan Anda sebelumnya tetap berlaku.',
  reaskCategory: 'Baru: {names}. Penolakan Anda sebelumnya tetap berlaku.',
  expired: 'Pilihan terakhir Anda dibuat lebih dari {duration} yang lalu. Silakan pilih lagi.',
  accepted: 'Pilihan Anda disimpan: semuanya diterima. Anda dapat mengubahnya kapan saja.',
  rejected: 'Pilihan Anda disimpan: hanya cookie yang diperlukan yang digunakan.',
  saved: 'Pilihan Anda disimpan.',
  withdrawn: 'Persetujuan Anda telah ditarik kembali.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Putar video ini' },
    audio: { title: 'Audio: {title}', once: 'Putar rekaman ini' },
    map: { title: 'Peta: {title}', once: 'Tampilkan peta ini' },
    post: { title: 'Kiriman: {title}', once: 'Tampilkan kiriman ini' },
    calendar: { title: 'Kalender: {title}', once: 'Tampilkan kalender ini' },
    content: { title: 'Konten luar: {title}', once: 'Tampilkan konten ini' },
  },
  embedText:
    'Konten ini disimpan di {service}. Jika ditampilkan, sebagian data, termasuk alamat IP Anda, dikirim ke {provider}.',
  embedAlways: 'Selalu izinkan: {name}',
  embedLink: 'Buka di {service} (tab baru)',
  categories: {
    essential: {
      label: 'Diperlukan',
      description:
        'Diperlukan agar situs berfungsi: keamanan, bahasa, dan mengingat pilihan Anda. Cookie ini tidak digunakan untuk melacak kegiatan Anda di internet.',
    },
    analytics: {
      label: 'Pengukuran kunjungan',
      description:
        'Membantu kami menghitung kunjungan dan mengetahui halaman yang dilihat, agar kami dapat memperbaiki situs.',
    },
    multimedia: {
      label: 'Video dan konten luar',
      description:
        'Memungkinkan Anda melihat video, peta, dan konten lain dari penyedia luar. Penyedia itu dapat mengumpulkan alamat IP Anda dan menggunakan cookie mereka sendiri, termasuk {abroad}. Tanpa persetujuan Anda, konten diganti dengan tautan.',
    },
    preferences: {
      label: 'Preferensi',
      description: 'Mengingat pengaturan opsional, misalnya tampilan.',
    },
    marketing: {
      label: 'Iklan',
      description:
        'Digunakan untuk menampilkan iklan kepada Anda di tempat lain berdasarkan kunjungan Anda dan mengukur hasilnya.',
    },
    social: {
      label: 'Jejaring sosial',
      description:
        'Memungkinkan Anda melihat dan membagikan konten dari jejaring sosial. Jejaring itu dapat mengumpulkan alamat IP Anda dan menggunakan cookie mereka sendiri, termasuk {abroad}.',
    },
  },
};

export default id;
