/**
 * Documents of the Party's centre that local newspapers cite. Numbers begin again at 01 with every congress, so that a
 * symbol alone is not enough: "18-NQ/TW" is three documents.
 *
 * Sources: the texts as portals of the Party and the State, newspapers and open repositories print them. A row that ends
 * in "?" was written from memory and fits its neighbours in number and date; no source was at hand for it. "?" after the
 * letters of the issuer: the source shows number and date, and not who issued it.
 */

/** A document that can be recognized by its symbol. */
export interface KnownDocument {
  /** Symbol and term: "18-NQ/TW@XII". */
  readonly id: string
  readonly symbol: string
  /** Congress under which it was issued: "XII". */
  readonly term: string
  readonly type: string
  readonly issuer: string
  /** ISO day. */
  readonly issuedOn: string
  /** What it is about, in few words. */
  readonly title: string
  /** Was number and date seen in a source? */
  readonly sure: boolean
  /** Was the issuer seen in one too? As `sure` where it is left out. */
  readonly issuerSure?: boolean
}

/** Days from which the numbers of a term count: the day after the congress before closed. */
export const termBeginnings: Readonly<Record<string, string>> = {
  X: '2006-04-26',
  XI: '2011-01-20',
  XII: '2016-01-29',
  XIII: '2021-02-02',
  XIV: '2026-01-24',
}

const ISSUERS: Readonly<Record<string, string>> = {
  T: 'Ban Chấp hành Trung ương Đảng',
  C: 'Bộ Chính trị',
  B: 'Ban Bí thư',
  CB: 'Bộ Chính trị, Ban Bí thư',
  V: 'Văn phòng Trung ương Đảng',
  O: 'Ban Tổ chức Trung ương',
  K: 'Ủy ban Kiểm tra Trung ương',
}

const TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  QĐ: 'Quy định',
  QĐi: 'Quy định',
  HD: 'Hướng dẫn',
  KH: 'Kế hoạch',
  CTr: 'Chương trình',
}

/** Symbol | issuer (see ISSUERS; "!" where QĐ is a Quyết định, "?" where no source shows it) | day | title; under the term. */
const ROWS: Readonly<Record<string, string>> = {
  VIII: `
76-QĐ/TW | C | 2000-06-15 | đảng viên giữ mối liên hệ nơi cư trú ?
`,
  X: `
22-NQ/TW | T | 2008-02-02 | nâng cao năng lực tổ chức cơ sở đảng ?
21-CT/TW | C | 2008-03-26 | phòng, chống ma túy
26-NQ/TW | T | 2008-08-05 | nông nghiệp, nông dân, nông thôn (tam nông)
48-CT/TW | C | 2010-10-22 | phòng, chống tội phạm ?
342-QĐ/TW | C! | 2010-12-28 | chế độ đảng phí
`,
  XI: `
03-CT/TW | C | 2011-05-14 | học tập và làm theo tấm gương đạo đức Hồ Chí Minh ?
08-CT/TW | B | 2011-10-21 | an toàn thực phẩm ?
45-QĐ/TW | T | 2011-11-01 | thi hành Điều lệ Đảng ?
47-QĐ/TW | T | 2011-11-01 | những điều đảng viên không được làm
09-CT/TW | B | 2011-12-01 | toàn dân bảo vệ an ninh Tổ quốc ?
10-CT/TW | C | 2011-12-05 | phổ cập giáo dục mầm non 5 tuổi ?
12-NQ/TW | T | 2012-01-16 | một số vấn đề cấp bách về xây dựng Đảng ?
13-NQ/TW | T | 2012-01-16 | kết cấu hạ tầng đồng bộ ?
15-NQ/TW | T | 2012-06-01 | chính sách xã hội giai đoạn 2012-2020 ?
101-QĐ/TW | B | 2012-06-07 | trách nhiệm nêu gương ?
27-KL/TW | C | 2012-08-02 | vùng Đông Nam Bộ
18-CT/TW | B | 2012-09-04 | trật tự an toàn giao thông
19-NQ/TW | T | 2012-10-31 | chính sách, pháp luật đất đai ?
20-NQ/TW | T | 2012-11-01 | khoa học và công nghệ ?
20-CT/TW | C | 2012-11-05 | chăm sóc, bảo vệ trẻ em ?
21-NQ/TW | C | 2012-11-22 | bảo hiểm xã hội, bảo hiểm y tế 2012-2020 ?
22-NQ/TW | C | 2013-04-10 | hội nhập quốc tế ?
64-KL/TW | T | 2013-05-28 | hệ thống chính trị từ Trung ương đến cơ sở ?
24-NQ/TW | T | 2013-06-03 | ứng phó biến đổi khí hậu, tài nguyên, môi trường ?
25-NQ/TW | T | 2013-06-03 | đổi mới công tác dân vận ?
28-NQ/TW | T | 2013-10-25 | Chiến lược bảo vệ Tổ quốc ?
29-NQ/TW | T | 2013-11-04 | đổi mới căn bản, toàn diện giáo dục và đào tạo
217-QĐ/TW | C! | 2013-12-12 | giám sát và phản biện xã hội của Mặt trận
218-QĐ/TW | C! | 2013-12-12 | góp ý xây dựng Đảng, chính quyền
86-KL/TW | C | 2014-01-24 | thu hút sinh viên xuất sắc, cán bộ khoa học trẻ ?
34-CT/TW | C | 2014-04-07 | đổi mới thi đua, khen thưởng ?
36-CT/TW | C | 2014-05-30 | đại hội đảng bộ các cấp tiến tới Đại hội XII
244-QĐ/TW | T! | 2014-06-09 | quy chế bầu cử trong Đảng ?
33-NQ/TW | T | 2014-06-09 | văn hóa, con người Việt Nam ?
36-NQ/TW | C | 2014-07-01 | ứng dụng, phát triển công nghệ thông tin
40-CT/TW | B | 2014-11-22 | tín dụng chính sách xã hội
42-CT/TW | B | 2015-03-24 | giáo dục lý tưởng cách mạng cho thế hệ trẻ ?
39-NQ/TW | C | 2015-04-17 | tinh giản biên chế, cơ cấu lại công chức ?
46-CT/TW | C | 2015-06-22 | bảo đảm an ninh, trật tự ?
47-CT/TW | B | 2015-06-25 | phòng cháy, chữa cháy ?
49-CT/TW | B | 2015-10-20 | dân vận vùng đồng bào dân tộc thiểu số ?
50-CT/TW | C | 2015-12-07 | phát hiện, xử lý vụ việc tham nhũng ?
120-KL/TW | C | 2016-01-07 | quy chế dân chủ ở cơ sở
`,
  XII: `
05-CT/TW | C | 2016-05-15 | học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
29-QĐ/TW | T | 2016-07-25 | thi hành Điều lệ Đảng
30-QĐ/TW | T | 2016-07-26 | kiểm tra, giám sát, kỷ luật ?
07-CT/TW | B | 2016-09-05 | thông tin cơ sở ?
04-NQ/TW | T | 2016-10-30 | xây dựng, chỉnh đốn Đảng; ngăn chặn suy thoái, "tự diễn biến", "tự chuyển hóa"
05-NQ/TW | T | 2016-11-01 | đổi mới mô hình tăng trưởng ?
06-NQ/TW | T | 2016-11-05 | hội nhập kinh tế quốc tế ?
07-NQ/TW | C | 2016-11-18 | cơ cấu lại ngân sách nhà nước, nợ công ?
55-QĐ/TW | C | 2016-12-19 | việc cần làm ngay để nêu gương ?
10-KL/TW | C | 2016-12-26 | phòng, chống tham nhũng, lãng phí ?
12-CT/TW | C | 2017-01-05 | bảo đảm an ninh kinh tế
13-CT/TW | B | 2017-01-12 | quản lý, bảo vệ và phát triển rừng
08-NQ/TW | C | 2017-01-16 | du lịch thành ngành kinh tế mũi nhọn
66-QĐ/TW | B | 2017-02-06 | thể loại, thẩm quyền ban hành, thể thức văn bản của Đảng
86-QĐ/TW | C? | 2017-06-01 | giám sát trong Đảng
10-NQ/TW | T | 2017-06-03 | kinh tế tư nhân ?
11-NQ/TW | T | 2017-06-03 | thể chế kinh tế thị trường định hướng XHCN ?
12-NQ/TW | T | 2017-06-03 | doanh nghiệp nhà nước ?
89-QĐ/TW | C | 2017-08-04 | khung tiêu chuẩn chức danh cán bộ ?
90-QĐ/TW | C | 2017-08-04 | tiêu chuẩn chức danh cán bộ diện Trung ương quản lý ?
99-QĐ/TW | B! | 2017-10-03 | khung để địa phương ban hành quy định, phát huy vai trò nhân dân ?
98-QĐ/TW | C | 2017-10-07 | luân chuyển cán bộ
18-NQ/TW | T | 2017-10-25 | sắp xếp tổ chức bộ máy tinh gọn, hiệu lực, hiệu quả
19-NQ/TW | T | 2017-10-25 | đổi mới đơn vị sự nghiệp công lập
20-NQ/TW | T | 2017-10-25 | bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân
21-NQ/TW | T | 2017-10-25 | công tác dân số ?
102-QĐ/TW | C | 2017-11-15 | xử lý kỷ luật đảng viên vi phạm
105-QĐ/TW | C | 2017-12-19 | phân cấp quản lý cán bộ
109-QĐ/TW | B? | 2018-01-03 | kiểm tra việc tu dưỡng đạo đức, lối sống
18-CT/TW | C | 2018-01-10 | công tác tôn giáo ?
124-QĐ/TW | B | 2018-02-02 | giám sát của Mặt trận, nhân dân đối với cán bộ, đảng viên ?
23-CT/TW | B | 2018-02-09 | học tập chủ nghĩa Mác - Lênin ?
126-QĐ/TW | C | 2018-02-28 | bảo vệ chính trị nội bộ Đảng ?
132-QĐ/TW | C | 2018-03-08 | kiểm điểm, đánh giá, xếp loại hằng năm ?
22-NQ/TW | C | 2018-03-15 | sắp xếp bộ máy Bộ Công an
23-NQ/TW | C | 2018-03-22 | chính sách phát triển công nghiệp quốc gia ?
36-HD/VPTW | V | 2018-04-03 | thể thức và kỹ thuật trình bày văn bản của Đảng
26-NQ/TW | T | 2018-05-19 | đội ngũ cán bộ các cấp, nhất là cấp chiến lược ?
27-NQ/TW | T | 2018-05-21 | cải cách chính sách tiền lương ?
28-NQ/TW | T | 2018-05-23 | cải cách chính sách bảo hiểm xã hội ?
12-HD/BTCTW | O | 2018-07-06 | nâng cao chất lượng sinh hoạt chi bộ ?
04-QĐi/TW | B | 2018-07-25 | cơ quan chuyên trách tham mưu, giúp việc tỉnh ủy, thành ủy ?
29-NQ/TW | C | 2018-07-25 | bảo vệ Tổ quốc trên không gian mạng ?
30-NQ/TW | C | 2018-07-25 | chiến lược an ninh mạng ?
25-CT/TW | B | 2018-08-08 | đối ngoại đa phương ?
07-QĐi/TW | C | 2018-08-28 | xử lý kỷ luật tổ chức đảng vi phạm ?
33-NQ/TW | C | 2018-09-28 | bảo vệ biên giới quốc gia ?
35-NQ/TW | C | 2018-10-22 | bảo vệ nền tảng tư tưởng của Đảng
36-NQ/TW | T | 2018-10-22 | phát triển bền vững kinh tế biển
08-QĐi/TW | T | 2018-10-25 | trách nhiệm nêu gương, trước hết là Ủy viên Bộ Chính trị
26-CT/TW | C | 2018-11-09 | phối hợp cơ quan bảo vệ pháp luật, cơ quan nội chính ?
37-NQ/TW | C | 2018-12-24 | sắp xếp đơn vị hành chính cấp huyện, cấp xã
43-KL/TW | C | 2019-01-07 | tiếp tục Nghị quyết 25-NQ/TW về dân vận ?
27-CT/TW | C | 2019-01-10 | bảo vệ người tố giác tham nhũng ?
39-NQ/TW | C | 2019-01-15 | quản lý, khai thác nguồn lực kinh tế ?
28-CT/TW | B | 2019-01-21 | kết nạp đảng viên, rà soát, sàng lọc
30-CT/TW | B | 2019-01-22 | bảo vệ quyền lợi người tiêu dùng ?
45-KL/TW | B | 2019-02-01 | tiếp tục Chỉ thị 18-CT/TW về an toàn giao thông
11-QĐi/TW | C | 2019-02-18 | người đứng đầu cấp ủy tiếp dân ?
179-QĐ/TW | C | 2019-02-25 | chế độ kiểm tra, giám sát công tác cán bộ ?
49-KL/TW | B | 2019-05-10 | khuyến học, xã hội học tập ?
35-CT/TW | C | 2019-05-30 | đại hội đảng bộ các cấp tiến tới Đại hội XIII
51-KL/TW | B | 2019-05-30 | tiếp tục Nghị quyết 29-NQ/TW giáo dục ?
36-CT/TW | C | 2019-08-16 | phòng, chống và kiểm soát ma túy
50-NQ/TW | C | 2019-08-20 | hợp tác đầu tư nước ngoài ?
37-CT/TW | B | 2019-09-03 | quan hệ lao động hài hòa ?
51-NQ/TW | C | 2019-09-05 | Chiến lược bảo vệ an ninh quốc gia
205-QĐ/TW | C | 2019-09-23 | kiểm soát quyền lực trong công tác cán bộ, chống chạy chức
52-NQ/TW | C | 2019-09-27 | tham gia Cách mạng công nghiệp lần thứ tư
21-HD/BTCTW | O | 2019-10-18 | kiểm điểm, đánh giá, xếp loại ?
65-KL/TW | C | 2019-10-30 | công tác dân tộc ?
39-CT/TW | B | 2019-11-01 | người khuyết tật ?
213-QĐ/TW | C | 2020-01-02 | đảng viên giữ mối liên hệ nơi cư trú
214-QĐ/TW | C | 2020-01-02 | khung tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ ?
55-NQ/TW | C | 2020-02-11 | chiến lược phát triển năng lượng ?
223-QĐ/TW | B? | 2020-03-06 | sửa đổi Quy định 66-QĐ/TW
42-CT/TW | B | 2020-03-24 | phòng chống, khắc phục hậu quả thiên tai ?
76-KL/TW | C | 2020-06-04 | tiếp tục Nghị quyết 33-NQ/TW văn hóa ?
79-KL/TW | C | 2020-06-16 | làm việc với các đảng bộ trực thuộc về đại hội
45-CT/TW | C | 2020-06-20 | bầu cử đại biểu Quốc hội khóa XV và HĐND
81-KL/TW | C | 2020-07-29 | an ninh lương thực quốc gia đến 2030 ?
`,
  XIII: `
01-CT/TW | C | 2021-03-09 | học tập, quán triệt Nghị quyết Đại hội XIII ?
01-KL/TW | C | 2021-05-18 | tiếp tục thực hiện Chỉ thị 05-CT/TW
03-CT/TW | B | 2021-05-19 | người Việt Nam ưu tiên dùng hàng Việt Nam ?
04-CT/TW | B | 2021-06-02 | thu hồi tài sản tham nhũng
06-KL/TW | B | 2021-06-10 | tiếp tục Chỉ thị 40-CT/TW tín dụng chính sách
06-CT/TW | B | 2021-06-24 | xây dựng gia đình
22-QĐ/TW | T | 2021-07-28 | kiểm tra, giám sát và kỷ luật của Đảng
24-QĐ/TW | T | 2021-07-30 | thi hành Điều lệ Đảng
12-KL/TW | C | 2021-08-12 | người Việt Nam ở nước ngoài ?
13-KL/TW | C | 2021-08-16 | phòng, chống tội phạm (Chỉ thị 48) ?
32-QĐ/TW | C | 2021-09-16 | Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực ?
14-KL/TW | C | 2021-09-22 | khuyến khích, bảo vệ cán bộ năng động, sáng tạo
01-HD/TW | B | 2021-09-28 | vấn đề cụ thể thi hành Điều lệ Đảng
19-KL/TW | C | 2021-10-14 | định hướng chương trình xây dựng pháp luật Quốc hội khóa XV ?
21-KL/TW | T | 2021-10-25 | xây dựng, chỉnh đốn Đảng và hệ thống chính trị
37-QĐ/TW | T | 2021-10-25 | những điều đảng viên không được làm
41-QĐ/TW | C | 2021-11-03 | miễn nhiệm, từ chức
02-HD/UBKTTW | K | 2021-11-29 | thực hiện quy định những điều đảng viên không được làm
02-HD/TW | B | 2021-12-09 | kiểm tra, giám sát, kỷ luật ?
50-QĐ/TW | C | 2021-12-27 | quy hoạch cán bộ ?
51-QĐ/TW | B | 2021-12-29 | cơ quan chính trị trong Quân đội
06-NQ/TW | C | 2022-01-24 | quy hoạch, xây dựng, quản lý và phát triển đô thị
58-QĐ/TW | C | 2022-02-08 | bảo vệ chính trị nội bộ Đảng
10-NQ/TW | C | 2022-02-10 | địa chất, khoáng sản
11-NQ/TW | C | 2022-02-10 | vùng trung du và miền núi Bắc Bộ ?
28-KL/TW | C | 2022-02-21 | tinh giản biên chế, cơ cấu lại cán bộ, công chức ?
12-NQ/TW | C | 2022-03-16 | xây dựng lực lượng Công an nhân dân chính quy, hiện đại
13-NQ/TW | C | 2022-04-02 | vùng đồng bằng sông Cửu Long ?
34-KL/TW | C | 2022-04-18 | Chiến lược công tác kiểm tra, giám sát đến 2030
65-QĐ/TW | C | 2022-04-28 | luân chuyển cán bộ
15-NQ/TW | C | 2022-05-05 | phát triển Thủ đô Hà Nội
35-KL/TW | C | 2022-05-05 | danh mục chức danh, chức vụ lãnh đạo ?
67-QĐ/TW | T | 2022-06-02 | Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực cấp tỉnh ?
18-NQ/TW | T | 2022-06-16 | thể chế, chính sách quản lý và sử dụng đất
19-NQ/TW | T | 2022-06-16 | nông nghiệp, nông dân, nông thôn đến năm 2030
20-NQ/TW | T | 2022-06-16 | kinh tế tập thể ?
21-NQ/TW | T | 2022-06-16 | củng cố tổ chức cơ sở đảng, chất lượng đảng viên
36-KL/TW | C | 2022-06-23 | an ninh nguồn nước ?
69-QĐ/TW | C | 2022-07-06 | kỷ luật tổ chức đảng, đảng viên vi phạm
40-KL/TW | C | 2022-07-18 | quản lý biên chế giai đoạn 2022-2026 ?
70-QĐ/TW | C | 2022-07-18 | quản lý biên chế của hệ thống chính trị ?
15-CT/TW | B | 2022-08-10 | ngoại giao kinh tế ?
80-QĐ/TW | C | 2022-08-18 | phân cấp quản lý cán bộ, bổ nhiệm, giới thiệu ứng cử
23-NQ/TW | C | 2022-10-06 | vùng Tây Nguyên ?
24-NQ/TW | C | 2022-10-07 | vùng Đông Nam Bộ
85-QĐ/TW | B | 2022-10-07 | đảng viên sử dụng trang thông tin cá nhân, mạng xã hội ?
17-CT/TW | B | 2022-10-21 | an toàn thực phẩm ?
18-CT/TW | B | 2022-10-26 | giám sát, phản biện xã hội của Mặt trận ?
26-NQ/TW | C | 2022-11-03 | vùng Bắc Trung Bộ và duyên hải Trung Bộ
27-NQ/TW | T | 2022-11-09 | Nhà nước pháp quyền xã hội chủ nghĩa
28-NQ/TW | T | 2022-11-17 | đổi mới phương thức lãnh đạo, cầm quyền của Đảng
29-NQ/TW | T | 2022-11-17 | công nghiệp hóa, hiện đại hóa ?
30-NQ/TW | C | 2022-11-23 | vùng đồng bằng sông Hồng ?
89-QĐ/TW | B!? | 2022-12-01 | quy trình kiểm tra, giám sát, thi hành kỷ luật
20-CT/TW | B | 2022-12-12 | đưa người lao động Việt Nam đi làm việc ở nước ngoài ?
31-NQ/TW | C | 2022-12-30 | phát triển Thành phố Hồ Chí Minh ?
36-NQ/TW | C | 2023-01-30 | công nghệ sinh học
48-KL/TW | C | 2023-01-30 | sắp xếp đơn vị hành chính cấp huyện, xã 2023-2030 ?
96-QĐ/TW | C | 2023-02-02 | lấy phiếu tín nhiệm
97-QĐ/TW | C | 2023-02-07 | đảng đoàn, ban cán sự đảng ở Trung ương
50-KL/TW | C | 2023-02-28 | tiếp tục Nghị quyết 18-NQ/TW ?
21-CT/TW | B | 2023-05-04 | giáo dục nghề nghiệp ?
23-CT/TW | B | 2023-05-25 | trật tự, an toàn giao thông ?
57-KL/TW | C | 2023-06-15 | thông tin đối ngoại ?
114-QĐ/TW | C | 2023-07-11 | kiểm soát quyền lực trong công tác cán bộ
61-KL/TW | B | 2023-08-17 | tiếp tục Chỉ thị 13-CT/TW về rừng
117-QĐ/TW | C? | 2023-08-18 | xin lỗi, phục hồi quyền lợi khi kỷ luật oan
62-KL/TW | C | 2023-10-02 | tiếp tục Nghị quyết 19-NQ/TW đơn vị sự nghiệp ?
124-QĐ/TW | C | 2023-10-04 | kiểm điểm, đánh giá, xếp loại chất lượng hằng năm
41-NQ/TW | C | 2023-10-10 | đội ngũ doanh nhân ?
25-CT/TW | B | 2023-10-25 | y tế cơ sở ?
131-QĐ/TW | C | 2023-10-27 | kiểm soát quyền lực trong kiểm tra, giám sát, thanh tra, kiểm toán
132-QĐ/TW | C | 2023-10-27 | kiểm soát quyền lực trong điều tra, truy tố, xét xử
25-HD/BTCTW | O | 2023-11-10 | kiểm điểm, đánh giá, xếp loại ?
26-CT/TW | B | 2023-11-23 | tổ chức Tết Giáp Thìn 2024
42-NQ/TW | T | 2023-11-24 | chính sách xã hội
43-NQ/TW | T | 2023-11-24 | đại đoàn kết toàn dân tộc
44-NQ/TW | T | 2023-11-24 | Chiến lược bảo vệ Tổ quốc
45-NQ/TW | T | 2023-11-24 | đội ngũ trí thức ?
137-QĐ/TW | B | 2023-12-01 | cơ quan tham mưu, giúp việc tỉnh ủy, huyện ủy ?
27-CT/TW | C | 2023-12-25 | thực hành tiết kiệm, chống lãng phí
28-CT/TW | C | 2023-12-25 | chăm sóc, giáo dục, bảo vệ trẻ em ?
29-CT/TW | B? | 2024-01-05 | phổ cập giáo dục, phân luồng học sinh
69-KL/TW | C | 2024-01-11 | tiếp tục Nghị quyết 20-NQ/TW khoa học công nghệ ?
70-KL/TW | C | 2024-01-31 | thể dục, thể thao ?
72-KL/TW | C | 2024-02-23 | kết cấu hạ tầng đồng bộ ?
31-CT/TW | B | 2024-03-19 | an toàn, vệ sinh lao động ?
32-CT/TW | B | 2024-04-10 | chống khai thác IUU, ngành thủy sản ?
142-QĐ/TW | C | 2024-04-23 | thí điểm giao quyền cho người đứng đầu ?
144-QĐ/TW | C | 2024-05-09 | chuẩn mực đạo đức cách mạng
148-QĐ/TW | C | 2024-05-23 | tạm đình chỉ công tác cán bộ
34-CT/TW | B | 2024-05-24 | nhà ở xã hội ?
35-CT/TW | C | 2024-06-14 | đại hội đảng bộ các cấp tiến tới Đại hội XIV
83-KL/TW | C | 2024-06-21 | cải cách tiền lương, lương hưu
84-KL/TW | C | 2024-06-21 | văn học, nghệ thuật ?
178-QĐ/TW | C | 2024-06-27 | kiểm soát quyền lực trong xây dựng pháp luật
38-CT/TW | B | 2024-07-30 | tiêu chuẩn, đo lường, chất lượng
91-KL/TW | C | 2024-08-12 | tiếp tục Nghị quyết 29-NQ/TW giáo dục
189-QĐ/TW | C | 2024-10-08 | kiểm soát quyền lực trong tài chính, tài sản công
190-QĐ/TW | T!? | 2024-10-10 | quy chế bầu cử trong Đảng
39-CT/TW | B | 2024-10-30 | tín dụng chính sách xã hội ?
204-QĐ/TW | B! | 2024-11-29 | Đề án chuyển đổi số trong các cơ quan đảng
57-NQ/TW | C | 2024-12-22 | đột phá khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số
04-HD/TW | B? | 2024-12-31 | quy chế bầu cử trong Đảng
42-CT/TW | C | 2025-01-16 | giáo dục cần, kiệm, liêm, chính, chí công vô tư ?
118-KL/TW | C | 2025-01-18 | điều chỉnh, bổ sung Chỉ thị 35-CT/TW
232-QĐ/TW | T | 2025-01-20 | thi hành Điều lệ Đảng
121-KL/TW | T | 2025-01-24 | tổng kết Nghị quyết 18-NQ/TW
123-KL/TW | T | 2025-01-24 | tăng trưởng năm 2025 đạt 8% trở lên ?
59-NQ/TW | C | 2025-01-24 | hội nhập quốc tế trong tình hình mới
262-QĐ/TW | T? | 2025-02-03 | sửa đổi quy định kiểm tra, giám sát, kỷ luật
126-KL/TW | CB | 2025-02-14 | tiếp tục sắp xếp, tinh gọn bộ máy năm 2025
127-KL/TW | CB | 2025-02-28 | nghiên cứu sáp nhập tỉnh, bỏ cấp huyện
128-KL/TW | C | 2025-03-07 | chủ trương về công tác cán bộ ?
132-KL/TW | C | 2025-03-18 | phòng, chống ma túy (Chỉ thị 36)
134-KL/TW | CB | 2025-03-28 | sắp xếp hệ thống cơ quan thanh tra
137-KL/TW | CB | 2025-03-28 | đề án sắp xếp đơn vị hành chính, chính quyền 2 cấp ?
60-NQ/TW | T | 2025-04-12 | Hội nghị Trung ương 11: sáp nhập tỉnh, chính quyền địa phương 2 cấp
150-KL/TW | C | 2025-04-14 | phương án nhân sự cấp ủy cấp tỉnh diện hợp nhất và cấp xã ?
45-CT/TW | C | 2025-04-14 | đại hội đảng bộ các cấp tiến tới Đại hội XIV
66-NQ/TW | C | 2025-04-30 | đổi mới xây dựng và thi hành pháp luật
68-NQ/TW | C | 2025-05-04 | phát triển kinh tế tư nhân
46-CT/TW | C | 2025-05-16 | bầu cử Quốc hội khóa XVI và HĐND
294-QĐ/TW | T | 2025-05-26 | thi hành Điều lệ Đảng
296-QĐ/TW | T | 2025-05-30 | kiểm tra, giám sát và kỷ luật của Đảng
297-QĐ/TW | C | 2025-06-04 | Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật
06-HD/TW | B | 2025-06-09 | thi hành Điều lệ Đảng ?
298-QĐ/TW | B | 2025-06-09 | ủy ban kiểm tra các cấp ?
332-QĐ/TW | C | 2025-06-24 | đảng ủy trong Quân đội
50-CT/TW | B | 2025-07-23 | nâng cao chất lượng sinh hoạt chi bộ
183-KL/TW | CB? | 2025-08-01 | vận hành mô hình chính quyền 2 cấp
51-CT/TW | B? | 2025-08-08 | thẻ đảng viên
70-NQ/TW | C | 2025-08-20 | an ninh năng lượng quốc gia
185-KL/TW | CB | 2025-08-22 | tăng cường chỉ đạo đại hội đảng bộ các cấp
71-NQ/TW | C | 2025-08-22 | đột phá giáo dục và đào tạo
360-QĐ/TW | B? | 2025-08-29 | trung tâm chính trị cấp xã
365-QĐ/TW | C | 2025-08-30 | tiêu chuẩn chức danh cán bộ ?
366-QĐ/TW | C | 2025-08-30 | kiểm điểm, đánh giá, xếp loại chất lượng
368-QĐ/TW | C | 2025-09-08 | danh mục vị trí chức danh, nhóm chức danh lãnh đạo
72-NQ/TW | C | 2025-09-09 | bảo vệ, chăm sóc sức khỏe nhân dân
195-KL/TW | CB? | 2025-09-26 | vận hành bộ máy chính quyền 2 cấp
52-CT/TW | B | 2025-10-03 | bảo hiểm y tế toàn dân ?
198-KL/TW | C | 2025-10-08 | chủ trương đánh giá cán bộ lãnh đạo, quản lý
377-QĐ/TW | C | 2025-10-08 | phân cấp quản lý cán bộ ?
199-KL/TW | T | 2025-10-10 | kinh tế - xã hội 2025-2026 (Hội nghị Trung ương 13) ?
42-HD/BTCTW | O | 2025-10-28 | thực hiện Chỉ thị 50-CT/TW
54-CT/TW | B? | 2025-11-30 | giám định tư pháp
226-KL/TW | CB | 2025-12-11 | chấn chỉnh lề lối làm việc ?
228-KL/TW | CB? | 2025-12-31 | hoạt động bộ máy và chính quyền 2 cấp
79-NQ/TW | C | 2026-01-06 | phát triển kinh tế nhà nước
80-NQ/TW | C | 2026-01-07 | phát triển văn hóa Việt Nam
399-QĐ/TW | B | 2026-01-09 | thể loại, thẩm quyền ban hành, thể thức văn bản của Đảng
`,
  XIV: `
01-QĐ/TW | C | 2026-02-03 | chế độ đảng phí
02-NQ/TW | C | 2026-03-17 | Thủ đô Hà Nội trong kỷ nguyên mới
14-KL/TW | C | 2026-03-20 | định giá nhiên liệu
16-QĐ/TW | C! | 2026-03-30 | tổ chức bộ máy Đài Tiếng nói Việt Nam
04-NQ/TW | T | 2026-04-01 | phòng, chống tham nhũng, lãng phí, tiêu cực
18-KL/TW | T | 2026-04-02 | kế hoạch kinh tế - xã hội, tài chính quốc gia 5 năm
05-NQ/TW | T? | 2026-04-07 | nâng cao hiệu lực kiểm tra, giám sát, kỷ luật đảng
19-QĐ/TW | T | 2026-04-08 | công tác chính trị, tư tưởng trong Đảng
21-QĐ/TW | T | 2026-04-11 | kiểm tra, giám sát và kỷ luật của Đảng
03-KH/TW | C | 2026-05-18 | thực hiện Nghị quyết 04-NQ/TW
05-HD/VPTW | V | 2026-05-27 | thể thức và kỹ thuật trình bày văn bản của Đảng
10-NQ/TW | C | 2026-06-08 | kinh tế có vốn đầu tư nước ngoài
51-KL/TW | C | 2026-06-17 | sở hữu trí tuệ
07-CT/TW | C | 2026-07-13 | học tập, thực hành tư tưởng, đạo đức, phương pháp, phong cách Hồ Chí Minh
207-QĐ/TW | T | 2026-07-26 | những điều đảng viên không được làm
208-QĐ/TW | T | 2026-07-26 | thi hành Điều lệ Đảng
18-NQ/TW | T? | 2026-07-28 | xây dựng xã hội kỷ cương, an toàn, văn minh
19-NQ/TW | T? | 2026-07-28 | đổi mới mô hình phát triển Việt Nam
20-NQ/TW | T? | 2026-07-28 | quốc gia biển mạnh
21-NQ/TW | T? | 2026-07-28 | định hướng sửa đổi Luật Đất đai
31-CTr/TW | C | 2026-07-28 | thực hiện Kết luận 75-KL/TW
75-KL/TW | T? | 2026-07-28 | bảo vệ môi trường, biến đổi khí hậu
76-KL/TW | T? | 2026-07-28 | tổ chức bộ máy của hệ thống chính trị
23-NQ/TW | C | 2026-08-02 | công tác người Việt Nam ở nước ngoài
83-KL/TW | C | 2026-08-08 | công nghiệp vật liệu
212-QĐ/TW | C | 2026-08-17 | kỷ luật tổ chức đảng, đảng viên vi phạm
24-NQ/TW | C | 2026-08-22 | tính tiên phong, gương mẫu, dám nghĩ, dám làm
25-NQ/TW | C | 2026-08-22 | Chiến lược công tác tư tưởng
26-NQ/TW | C | 2026-08-22 | du lịch thành ngành kinh tế mũi nhọn
27-NQ/TW | C | 2026-08-28 | phát triển các vùng, tổ chức không gian phát triển quốc gia
`,
}

let documents: readonly KnownDocument[] | null = null

/** The catalogue, made on first use. */
export function knownDocuments(): readonly KnownDocument[] {
  if (documents !== null) return documents
  const all: KnownDocument[] = []
  for (const [term, rows] of Object.entries(ROWS)) {
    for (const row of rows.trim().split('\n')) {
      const [symbol = '', issuer = '', issuedOn = '', title = ''] = row.split(' | ')
      const code = /^[^-]*-([^/]+)\//.exec(symbol)?.[1] ?? ''
      all.push({
        id: `${symbol}@${term}`,
        symbol,
        term,
        type: issuer.includes('!') ? 'Quyết định' : (TYPES[code] ?? code),
        issuer: ISSUERS[issuer.replace(/[!?]/g, '')] ?? issuer,
        issuedOn,
        title: title.replace(/ \?$/, ''),
        sure: !title.endsWith(' ?'),
        issuerSure: !title.endsWith(' ?') && !issuer.endsWith('?'),
      })
    }
  }
  documents = all
  return all
}
