/** Ranks of the army, the police and the navy, and degrees and titles of honour: none of them is a post. */

export const ranks: readonly string[] = [
  'Hạ sĩ', 'Trung sĩ', 'Thượng sĩ', 'Thiếu úy', 'Trung úy', 'Thượng úy', 'Đại úy', 'Thiếu tá', 'Trung tá', 'Thượng tá', 'Đại tá',
  'Thiếu tướng', 'Trung tướng', 'Thượng tướng', 'Đại tướng', 'Chuẩn Đô đốc', 'Phó Đô đốc', 'Đô đốc',
]

export const degrees: readonly string[] = [
  'GS', 'PGS', 'TS', 'TSKH', 'ThS', 'Th.S', 'CN', 'BS', 'KS', 'KTS', 'DS', 'LS', 'PGS.TS', 'PGS, TS', 'GS.TS', 'GS, TS', 'GS.TSKH',
  'PGS. TS', 'GS. TS', 'PGS-TS', 'Giáo sư', 'Phó Giáo sư', 'Tiến sĩ', 'Tiến sĩ khoa học', 'Thạc sĩ', 'Cử nhân', 'Phó Giáo sư, Tiến sĩ',
  'Giáo sư, Tiến sĩ', 'BS.CKI', 'BS.CKII', 'BS CKI', 'BS CKII', 'BSCKI', 'BSCKII', 'NSND', 'NSƯT', 'NGND', 'NGƯT', 'TTND', 'TTƯT', 'NNƯT',
  'AHLĐ', 'AHLLVTND', 'Nhà giáo Ưu tú', 'Nhà giáo Nhân dân', 'Thầy thuốc Ưu tú', 'Thầy thuốc Nhân dân', 'Nghệ sĩ Ưu tú', 'Nghệ sĩ Nhân dân',
]
