/** Vietnamese. */
import type { Texts } from './texts.js';

const vi: Texts = {
  lang: 'vi',
  dir: 'ltr',
  title: 'Lựa chọn của bạn về cookie',
  intro:
    'Trang web này dùng những cookie cần thiết để hoạt động. Nếu bạn đồng ý, trang web còn dùng các công nghệ khác:',
  introOptOut: 'Trang web này dùng những cookie cần thiết để hoạt động. Trang web còn dùng các công nghệ khác:',
  staysOff: 'Các công nghệ này có thể giúp nhận ra thiết bị của bạn. Chúng tắt cho đến khi bạn bật.',
  staysOn: 'Các công nghệ này có thể giúp nhận ra thiết bị của bạn. Chúng bật cho đến khi bạn tắt.',
  introChange: 'Bạn có thể thay đổi lựa chọn bất cứ lúc nào bằng “{reopen}” ở cuối mỗi trang.',
  policyLink: 'Chính sách quyền riêng tư',
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  customize: 'Tùy chỉnh',
  save: 'Lưu lựa chọn của tôi',
  close: 'Đóng, không thay đổi',
  closeNotice: 'Đóng',
  withdraw: 'Rút lại sự đồng ý của tôi',
  afterWithdrawal:
    'Trang web này xóa những gì có thể xóa. Dữ liệu do nhà cung cấp bên ngoài lưu giữ thì chỉ họ mới xóa được.',
  reopen: 'Quản lý cookie',
  optOut: 'Không bán hoặc chia sẻ dữ liệu cá nhân của tôi',
  preferencesTitle: 'Quản lý cookie',
  preferencesIntro: 'Hãy chọn những gì bạn chấp nhận. Nếu từ chối, bạn vẫn dùng được trang web.',
  choices: 'Lựa chọn của bạn',
  alwaysOn: 'Luôn bật',
  partly: 'Bật một phần',
  sensitive: 'Nhạy cảm: “{acceptAll}” không bật mục này.',
  details: { other: 'Xem chi tiết ({count} dịch vụ)' },
  providers: { other: 'Có {count} nhà cung cấp bên ngoài liên quan.' },
  name: 'Tên',
  provider: 'Nhà cung cấp',
  purpose: 'Mục đích',
  duration: 'Thời hạn',
  country: 'Quốc gia',
  cookies: 'Cookie',
  abroad: 'bên ngoài quốc gia của bạn',
  table: 'Cookie và công nghệ tương tự trên trang web này',
  thisSite: 'Trang web này',
  ownCookie: 'Ghi nhớ lựa chọn của bạn',
  askedBy: 'Bên hỏi: {controller}.',
  help:
    'Bạn có câu hỏi, hoặc muốn xem hay sửa dữ liệu của mình? Hãy viết cho người phụ trách bảo vệ dữ liệu cá nhân: {contact}.',
  kept: 'Lựa chọn của bạn được lưu trong {duration}, dù bạn chấp nhận hay từ chối.',
  receipt: 'Ngày lựa chọn: {date}. Số hồ sơ: {id}.',
  gpc: 'Trình duyệt của bạn yêu cầu không bán hoặc chia sẻ dữ liệu của bạn. Yêu cầu này được tuân thủ.',
  reaskNotice: 'Dịch vụ của chúng tôi đã thay đổi. Những gì bạn đã từ chối trước đây vẫn được giữ nguyên.',
  reaskCategory: 'Mới: {names}. Những gì bạn đã từ chối trước đây vẫn được giữ nguyên.',
  expired: 'Lựa chọn gần nhất của bạn đã quá {duration}. Vui lòng chọn lại.',
  accepted: 'Đã lưu lựa chọn của bạn: tất cả được chấp nhận. Bạn có thể thay đổi bất cứ lúc nào.',
  rejected: 'Đã lưu lựa chọn của bạn: chỉ dùng cookie cần thiết.',
  saved: 'Đã lưu lựa chọn của bạn.',
  withdrawn: 'Sự đồng ý của bạn đã được rút lại.',
  embeds: {
    video: { title: 'Video: {title}', once: 'Phát video này' },
    audio: { title: 'Âm thanh: {title}', once: 'Phát bản ghi âm này' },
    map: { title: 'Bản đồ: {title}', once: 'Hiện bản đồ này' },
    post: { title: 'Bài đăng: {title}', once: 'Hiện bài đăng này' },
    calendar: { title: 'Lịch: {title}', once: 'Hiện lịch này' },
    content: { title: 'Nội dung bên ngoài: {title}', once: 'Hiện nội dung này' },
  },
  embedText:
    'Nội dung này được lưu trữ trên {service}. Khi hiện nội dung, thông tin, trong đó có địa chỉ IP của bạn, được gửi đến {provider}.',
  embedAlways: 'Luôn cho phép: {name}',
  embedLink: 'Mở trên {service} (thẻ mới)',
  categories: {
    essential: {
      label: 'Cần thiết',
      description:
        'Cần để trang web hoạt động: bảo mật, ngôn ngữ và ghi nhớ lựa chọn của bạn. Các cookie này không dùng để theo dõi việc duyệt web của bạn.',
    },
    analytics: {
      label: 'Đo lượt truy cập',
      description: 'Giúp chúng tôi đếm lượt truy cập và biết trang nào được xem, để cải thiện trang web.',
    },
    multimedia: {
      label: 'Video và nội dung bên ngoài',
      description:
        'Cho bạn xem video, bản đồ và nội dung khác của nhà cung cấp bên ngoài. Khi đó nhà cung cấp có thể thu thập địa chỉ IP của bạn và dùng cookie riêng, kể cả {abroad}. Nếu bạn không đồng ý, một liên kết sẽ thay cho nội dung.',
    },
    preferences: {
      label: 'Tùy chọn',
      description: 'Ghi nhớ các cài đặt không bắt buộc, chẳng hạn cách hiển thị.',
    },
    marketing: {
      label: 'Quảng cáo',
      description:
        'Dùng để hiện quảng cáo cho bạn ở nơi khác dựa trên lượt truy cập của bạn và đo kết quả của quảng cáo.',
    },
    social: {
      label: 'Mạng xã hội',
      description:
        'Cho bạn xem và chia sẻ nội dung của mạng xã hội. Khi đó mạng xã hội có thể thu thập địa chỉ IP của bạn và dùng cookie riêng, kể cả {abroad}.',
    },
  },
};

export default vi;
