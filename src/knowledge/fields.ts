/**
 * What Sở, Bộ, Ban, Phòng, Vụ, Cục … are named after. A field is a run of these terms, joined by nothing, "và", "&" or
 * "-" ("Tài nguyên và Môi trường", "Kế hoạch - Tài chính", "Hợp tác kinh tế đa phương").
 *
 * Sources: the names of ministries, provincial and district departments and Party commissions, before and after the
 * mergers of 2025; abbreviations as newspapers print them.
 */
import { listed } from './listed.js'

/** Terms separated by semicolons. */
const list = (terms: string): readonly string[] => listed(terms, ';')

/** Terms that contain a comma or a joining word, whole. */
export const wholeFields: readonly string[] = list(`
  Văn hóa, Thể thao và Du lịch; Văn hóa, Thể thao; Văn hóa, Thông tin; Lao động, Thương binh và Xã hội;
  Lao động, Thương binh & Xã hội; Văn hóa, Khoa học và Thông tin; Tuyên giáo và Dân vận;
  Phòng, chống tham nhũng, tiêu cực; Phòng, chống tham nhũng, lãng phí, tiêu cực; Phòng chống tham nhũng, tiêu cực;
  Phòng, chống thiên tai; Phòng, chống tội phạm; Phòng, chống dịch; Phòng chống dịch; Phòng, chống dịch bệnh;
  Phòng chống dịch bệnh; Phòng, chống dịch Covid-19; Phòng chống dịch Covid-19; Phòng, chống dịch bệnh Covid-19;
  Phòng chống dịch bệnh Covid-19; Phòng, chống Covid-19; Phòng chống Covid-19; Phòng, chống ma túy;
  Phòng, chống mua bán người; Phòng, chống AIDS; Phòng, chống HIV/AIDS; Phòng, chống cháy, nổ; Chính sách, chiến lược; Cơ sở Đảng và đảng viên;
  Cơ sở đảng, đảng viên; Lao động - Thương binh và Xã hội; NN&PTNT; NN-PTNT; TN&MT; TN-MT; NN&MT; NN-MT; GD&ĐT;
  GD-ĐT; KH&CN; KH-CN; KH&ĐT; KH-ĐT; TT&TT; TT-TT; VH-TT&DL; VH,TT&DL; VHTT&DL; VHTTDL; VH-TT-DL; VH-TT; LĐ-TB&XH;
  LĐTB&XH; LĐ-TB-XH; GTVT; KHCN; TNMT; PCTN; PCTN, TC; PCCC; PCCC và CNCH; VH&TT; DT&TG; TG&DV;
  Đoàn kết và tập hợp thanh niên; Cảnh sát quản lý hành chính về trật tự xã hội; Cảnh sát QLHC về TTXH;
  Cảnh sát điều tra tội phạm về ma túy; Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ; Cảnh sát PCCC và CNCH;
  An ninh chính trị nội bộ; LĐTBXH; LĐ-TBXH; Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc;
  Bảo vệ, chăm sóc sức khỏe cán bộ; Bảo vệ chăm sóc sức khỏe cán bộ; Phối hợp phổ biến, giáo dục pháp luật;
  Phòng, chống thiên tai và tìm kiếm cứu nạn; Thi đua - Khen thưởng; GD và ĐT; KH và CN; NN và PTNT; TN và MT;
  VH,TT và DL; VH-TT và DL; Vì sự tiến bộ của phụ nữ; Chính trị quốc gia Hồ Chí Minh; Chính trị quốc gia;
  Hành chính quốc gia; Nghiên cứu phát triển; Nghiên cứu Phát triển; dự án đầu tư xây dựng;
  dự án đầu tư xây dựng các công trình giao thông; dự án đầu tư xây dựng công trình giao thông;
  dự án đầu tư xây dựng các công trình dân dụng và công nghiệp;
  dự án đầu tư xây dựng công trình dân dụng và công nghiệp; đầu tư xây dựng; dự án ĐTXD;
  khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số; Kiểm soát bệnh tật; Đăng ký đất đai; Đăng ký kinh doanh;
  Hỗ trợ phát triển doanh nghiệp; Hỗ trợ doanh nghiệp; Hỗ trợ nông dân; Tư vấn và Xúc tiến đầu tư; Xúc tiến đầu tư;
  Kinh tế hợp tác và Phát triển nông thôn; Kinh tế hợp tác; Công tác sinh viên; Công tác phụ nữ; Công tác xã hội;
  Hồi sức tích cực; Hồi sức cấp cứu; Hồi sức tích cực - Chống độc; Ngoại tổng hợp; Nội tổng hợp; Phát triển quỹ đất;
  Phát triển nông thôn; Trợ giúp pháp lý; Giáo dục thường xuyên; Giáo dục nghề nghiệp; Dịch vụ việc làm;
  Dịch vụ hành chính công; Dịch vụ nông nghiệp; Văn hóa - Thể thao và Truyền thanh; Truyền thông - Văn hóa;
  Văn hóa, Thông tin và Thể thao; Bồi dưỡng chính trị; Quan trắc; Nước sạch và Vệ sinh môi trường nông thôn;
  Huấn luyện và thi đấu thể dục thể thao; Huấn luyện và thi đấu TDTT; Huấn luyện và thi đấu;
  Kiểm tra, giám sát; Cảnh sát điều tra; An ninh điều tra; Tổ chức - Hành chính; Hành chính - Quản trị;
  Bảo vệ nền tảng tư tưởng của Đảng; TDTT; Tài chính - Vật giá; Tài chính Vật giá; Tư tưởng - Văn hóa; Tư tưởng Văn hóa;
  CSĐT tội phạm về TTXH; CSĐT tội phạm về kinh tế và ma túy; CSĐT tội phạm về ma túy; Cảnh sát điều tra tội phạm về trật tự xã hội;
  Cảnh sát điều tra tội phạm về kinh tế và ma túy; Thị trường trong nước; Dân số, Gia đình và Trẻ em; Khoa học, Công nghệ và Môi trường; Cảnh sát giao thông - Trật tự; CSGT - TT; CSGT-TT;
  Cảnh sát giao thông, trật tự; Quản lý hành chính về trật tự xã hội; QLHC về TTXH;
  phối hợp phổ biến giáo dục pháp luật; Phòng không - Không quân; PK-KQ; Đê điều và Phòng, chống thiên tai;
  Quản lý đê điều và Phòng, chống thiên tai; Quản lý khám, chữa bệnh; Quản lý Khám chữa bệnh; Quản lý xuất nhập cảnh;
  Quản lý, giám sát ngân hàng; Bảo tồn thiên nhiên và Đa dạng sinh học; Kinh tế, Hạ tầng và Đô thị; Kinh tế, hạ tầng và đô thị;
  Văn hóa, Xã hội; Sản Nhi; Sản - Nhi; Y học cổ truyền; Phục hồi chức năng; Lao và Bệnh phổi; Da liễu;
  KHCN, ĐMST và CĐS; KHCN, ĐMST & CĐS; KHCN, ĐMST, CĐS; ĐMST; CĐS; khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số;
  KT-HT&ĐT; KTHT&ĐT; VH-XH; KT-XH; PCTT; PCTT&TKCN; PCTT-TKCN; PCTT và TKCN; PCTT, TKCN và PTDS; PCTT,TKCN&PTDS;
  PCTT, TKCN&PTDS; PTDS; PVHCC; Phòng thủ dân sự; Hợp tác, Hội nhập và Phát triển; Xuất nhập cảnh;
  Quản lý chất lượng, Chế biến và Phát triển thị trường; Thủy sản và Kiểm ngư; Lâm nghiệp và Kiểm lâm;
  Chăn nuôi và Thú y; Trồng trọt và Bảo vệ thực vật; Thủy lợi và Phòng, chống thiên tai; Quản lý công trình thủy lợi;
  Quản lý xây dựng công trình; Quản lý hoạt động xây dựng; Quản lý đầu tư xây dựng; Hạ tầng kỹ thuật;
  Kinh tế - Quản lý đầu tư xây dựng; Quy hoạch - Kiến trúc; Quản lý doanh nghiệp; Phát triển doanh nghiệp;
  Đăng ký kinh doanh và Quản lý doanh nghiệp; Kết cấu hạ tầng giao thông; Quản lý vận tải, phương tiện và người lái;
  Giáo dục Mầm non; Giáo dục Tiểu học; Giáo dục Trung học; Giáo dục Dân tộc; Nghiệp vụ Y; Nghiệp vụ Dược;
  Bảo hiểm y tế; Bà mẹ và Trẻ em; Y tế dự phòng; Thông tin cơ sở; Văn hóa cơ sở; Gia đình; Di sản văn hóa;
  Nghệ thuật biểu diễn; Xúc tiến thương mại; Công nghiệp địa phương; Kỹ thuật an toàn và Môi trường công nghiệp;
  Tổ chức - Cán bộ; Tổ chức - Kiểm tra; Tổ chức - Xây dựng lực lượng; Lý luận chính trị - Lịch sử Đảng;
  Tuyên truyền - Báo chí; Đoàn thể và các Hội; Dân vận trong cơ quan nhà nước; Cơ sở Đảng, đảng viên
`)

/** Terms that only name: lower or upper case. */
export const fieldTerms: readonly string[] = list(`
  Nội vụ; Tài chính; Công Thương; Công nghiệp; Thương mại; Tư pháp; Ngoại giao; Ngoại vụ; Quốc phòng; Công an; Y tế;
  Truyền thanh; Truyền hình; Phát thanh; Khí tượng thủy văn; Khí tượng; Giáo dục; Khoa học; Công nghệ; Văn hóa; Thể thao; Du lịch; Thể dục thể thao; Nông nghiệp; nông thôn; Môi trường;
  Tài nguyên; Dân tộc; Tôn giáo; Lao động; Thương binh; Xã hội; Giao thông; vận tải; Thông tin; Truyền thông;
  Kiến trúc; Tuyên giáo; Dân vận; Nội chính; Lý luận; Đối ngoại; Kinh tế; Đô thị; Hạ tầng; Pháp chế; Chính trị;
  Tài vụ; Ngân sách; Thuế; Hải quan; Thống kê; Kiểm lâm; Thủy lợi; Thủy sản; Lâm nghiệp; Chăn nuôi; Thú y;
  Trồng trọt; Bảo vệ thực vật; Đường bộ; Hàng không; Cảnh sát; An ninh; Điều tra; Tham mưu; Hậu cần; Kỹ thuật;
  Chuyển đổi số; Cải cách hành chính; hành chính; Pháp luật; Dân nguyện; Công tác đại biểu; Công tác Quần chúng; Công tác Dân vận; Công tác thiếu nhi; Nữ công; thiếu nhi;
  Tổng hợp; cán bộ; đảng viên; Xây dựng Đảng; chính sách; chiến lược; quốc tế; đa phương; thị trường; bất động sản;
  nhà; nhà ở; khu công nghiệp; KCN; các KCN; khu vực; trọng tài; kế toán - tài chính; các khu công nghiệp;
  khu kinh tế; Bảo hiểm xã hội; Kế toán; Tín dụng; Phụ nữ; Nông dân; Thanh niên; thiếu niên; Trẻ em; Gia đình;
  Dân số; Người có công; Việc làm; Bảo trợ xã hội; Phục vụ hành chính công; hành chính công; nội dung số; tội phạm;
  ma túy; Viễn thông; Báo chí; Xuất bản; Di sản; Điện ảnh; Chứng khoán; Hóa chất; Điện lực; Năng lượng;
  Xuất nhập khẩu; nông sản; lâm sản; Vật tư; Địa chính; Đất đai; Khoáng sản; Biển; Hải đảo; biên giới; lãnh sự; Đại biểu;
  chợ; cơ sở; nhân sự; lễ tân; quản trị; tài liệu; lưu trữ; văn thư; kiểm sát; thi hành án; dân sự; hình sự; kinh doanh;
  chất lượng; sở hữu trí tuệ; khuyến nông; khuyến công; y học; dự phòng; tín ngưỡng; phong trào; đoàn thể; các hội;
  tư tưởng; tham nhũng; lãng phí; tiêu cực; thiên tai; tìm kiếm cứu nạn; cứu nạn; cổ phần hóa; bầu cử;
  nông thôn mới; phòng thủ dân sự; cải cách tư pháp; rừng phòng hộ; rừng đặc dụng; di tích; dự án; vườn quốc gia;
  an toàn giao thông; an toàn thực phẩm; giảm nghèo; giảm nghèo bền vững; Chữ thập đỏ; Người cao tuổi; Khuyến học;
  Cựu chiến binh; Cựu thanh niên xung phong; Cựu TNXP; Nhà báo; Luật gia; Luật sư; Sinh viên; Liên hiệp Phụ nữ;
  Doanh nhân; Doanh nhân trẻ; Doanh nghiệp; Doanh nghiệp trẻ; Doanh nghiệp nhỏ và vừa; Văn học; Nghệ thuật; Thầy thuốc trẻ; Người mù; bệnh tật; quỹ đất; dịch vụ;
  đổi mới sáng tạo; công nghệ thông tin; nước sạch; vệ sinh môi trường; Vật lý; Hóa học; Toán học; Ngữ văn;
  Sinh học; Lịch sử; Địa lý; Ngoại ngữ; Tâm lý; Tàu thủy; Dầu khí; Xăng dầu; Cao su; Cà phê; Dệt may; Lương thực;
  Hải quân; Không quân; Phòng không; Pháo binh; Bộ binh; Công binh; Đặc công; Tăng thiết giáp; Thông tin liên lạc;
  xi măng; bê tông; sắt thép; gỗ; may mặc; giày da; cơ khí; phân bón; thủy điện; nhiệt điện; điện tử; dược phẩm;
  thực phẩm; chế biến; xây lắp; sản xuất; giống cây trồng; vật liệu xây dựng; Tên lửa; Cảnh sát biển; Biên phòng; Bưu chính; Bưu điện; Đường sắt; Hàng hải; Cảng biển; Xổ số kiến thiết; Cấp nước; Môi trường đô thị; Thuốc lá
`)

/** Terms that are verbs too: after the first term only with a capital, or after "và" ("Sở Xây dựng tổ chức …"). */
export const verbalTerms: readonly string[] = list(`
  Tổ chức; Xây dựng; Kế hoạch; Đầu tư; Kiểm tra; Thanh tra; Giám sát; Quản lý; Đào tạo; Phát triển; Quy hoạch; Hợp tác;
  Thi đua; Khen thưởng; Tuyên huấn; Bồi dưỡng; Xúc tiến; Phòng chống; Phòng, chống; Kiểm soát; Tổ chức cán bộ; Bảo vệ;
  chính trị nội bộ; Tiếp công dân; Nghiên cứu; Quan hệ; Bảo tồn; Hướng dẫn; Dạy nghề; Giải phóng mặt bằng;
  Quản lý thị trường; Tập hợp; Theo dõi; Ứng phó; Vận động; Đoàn kết; Cứu trợ; Tư vấn
`)
