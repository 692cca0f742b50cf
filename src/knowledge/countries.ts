/** Countries as Vietnamese papers write them, where the posts of guests name them: "Tổng thống Mỹ Joe Biden". */
export const countries: readonly string[] = [
  'Việt Nam', 'CHXHCN Việt Nam', 'Mỹ', 'Hoa Kỳ', 'Lào', 'CHDCND Lào', 'Campuchia', 'Vương quốc Campuchia', 'Trung Quốc', 'Nga', 'Liên bang Nga', 'Nhật Bản', 'Hàn Quốc',
  'Triều Tiên', 'Cuba', 'Ấn Độ', 'Thái Lan', 'Singapore', 'Malaysia', 'Indonesia', 'Philippines', 'Philippin', 'Myanmar', 'Brunei', 'Úc',
  'Australia', 'New Zealand', 'Canada', 'Anh', 'Pháp', 'Đức', 'Ý', 'Italia', 'Tây Ban Nha', 'Hà Lan', 'Bỉ', 'Thụy Điển', 'Thụy Sĩ',
  'Phần Lan', 'Na Uy', 'Đan Mạch', 'Ba Lan', 'Séc', 'Hungary', 'Bulgaria', 'Belarus', 'Ukraine', 'Kazakhstan', 'Mông Cổ', 'Israel',
  'Iran', 'UAE', 'Ai Cập', 'Nam Phi', 'Brazil', 'Argentina', 'Venezuela', 'Mexico', 'Chile', 'Liên minh châu Âu', 'EU', 'Timor-Leste',
]
