/**
 * Bodies in English editions → their Vietnamese names. What stands before the words of a body is its place and level
 * ("Binh Duong Provincial Party Committee"), what follows "of" its field, its owner or its place.
 */
import type { Level, System } from '../types.js'

/** How the Vietnamese name is put together. */
export type BodyShape =
  /** A Party committee: "Tỉnh ủy Tây Ninh", "Đảng ủy xã Thạnh Đức". */
  | 'committee'
  /** With the unit of its place: "UBND huyện Gò Dầu". */
  | 'placed'
  /** A part of a committee or another body: "Ban Tổ chức Tỉnh ủy Tây Ninh". */
  | 'part'
  /** A field of government follows: "Sở Tài chính tỉnh Bình Dương", "Bộ Tài chính". */
  | 'field'
  /** One in the country. */
  | 'central'

export interface EnglishBody {
  /** Lower case. */
  readonly forms: readonly string[]
  /** Vietnamese; by the unit of the place where that changes it. */
  readonly name: string | Readonly<Record<string, string>>
  readonly shape: BodyShape
  readonly system: System
  readonly level?: Level
  /** The owner where no words give one: of the Party's centre. */
  readonly centralName?: string
}

const body = (
  forms: string,
  name: EnglishBody['name'],
  shape: BodyShape,
  system: System,
  rest: Partial<EnglishBody> = {},
): EnglishBody => ({
  forms: forms.split('; '),
  name,
  shape,
  system,
  ...rest,
})

/** By the unit of the place: "huyện" → "Huyện ủy". */
export const committeesByUnit: Readonly<Record<string, string>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  'thị xã': 'Thị ủy',
  huyện: 'Huyện ủy',
  quận: 'Quận ủy',
  xã: 'Đảng ủy xã',
  phường: 'Đảng ủy phường',
  'thị trấn': 'Đảng ủy thị trấn',
  'đặc khu': 'Đảng ủy đặc khu',
}

export const englishBodies: readonly EnglishBody[] = [
  // The Party.
  body('party committee; party executive committee; committee of the party', 'Đảng ủy', 'committee', 'party'),
  body(
    'party central committee; central party committee; communist party of vietnam central committee; cpv central committee; cpvcc; communist party of viet nam central committee; central committee of the communist party of vietnam; central committee of cpv; central committee of the cpv; central executive committee',
    'Ban Chấp hành Trung ương Đảng',
    'central',
    'party',
    { level: 'central' },
  ),
  body('government party committee', 'Đảng ủy Chính phủ', 'central', 'party', { level: 'central' }),
  body('national assembly party committee', 'Đảng ủy Quốc hội', 'central', 'party', { level: 'central' }),
  body('politburo; political bureau', 'Bộ Chính trị', 'central', 'party', { level: 'central' }),
  body('secretariat; party central committee secretariat', 'Ban Bí thư', 'central', 'party', { level: 'central' }),
  body('standing committee; standing board; standing party committee', 'Ban Thường vụ', 'part', 'party'),
  body('executive committee; executive board', 'Ban Chấp hành', 'part', 'party'),
  body(
    'organization commission; organisation commission; organization board; organisation board; organization department; organization committee; personnel organization board; organizing commission; organizing committee; organising committee; organising commission',
    'Ban Tổ chức',
    'part',
    'party',
    { centralName: 'Ban Tổ chức Trung ương' },
  ),
  body(
    'inspection commission; inspection committee; inspection board; commission for inspection',
    'Ủy ban Kiểm tra',
    'part',
    'party',
    { centralName: 'Ủy ban Kiểm tra Trung ương' },
  ),
  body(
    'propaganda and education commission; board for propaganda and education; commission for propaganda and education; propaganda and training commission; propaganda and training committee; propaganda and education committee; propaganda and education board; propaganda and training board; communication and education commission; commission for communication and education; information and education commission; commission for information and education; propaganda board; propaganda commission; propaganda department',
    'Ban Tuyên giáo',
    'part',
    'party',
    { centralName: 'Ban Tuyên giáo Trung ương' },
  ),
  body(
    'commission for publicity and mass mobilisation; commission for publicity and mass mobilization; propaganda, education and mass mobilization commission; propaganda, education and mass mobilisation commission; commission for propaganda, education and mass mobilization; commission for information, education and mass mobilisation',
    'Ban Tuyên giáo và Dân vận',
    'part',
    'party',
    { centralName: 'Ban Tuyên giáo và Dân vận Trung ương' },
  ),
  body(
    'mass mobilization commission; mass mobilisation commission; commission for mass mobilization; commission for mass mobilisation; mass mobilization board; mass mobilization department; civil affairs commission',
    'Ban Dân vận',
    'part',
    'party',
    { centralName: 'Ban Dân vận Trung ương' },
  ),
  body(
    'internal affairs commission; commission for internal affairs; internal affairs board',
    'Ban Nội chính',
    'part',
    'party',
    { centralName: 'Ban Nội chính Trung ương' },
  ),
  body('economic commission; economics commission', 'Ban Kinh tế', 'part', 'party', {
    centralName: 'Ban Kinh tế Trung ương',
  }),
  body(
    'commission for policies and strategies; policies and strategies commission',
    'Ban Chính sách, chiến lược',
    'part',
    'party',
    { centralName: 'Ban Chính sách, chiến lược Trung ương' },
  ),
  body(
    'party civil affairs committee; party civil affairs board; party affairs committee',
    'Ban cán sự đảng',
    'part',
    'party',
  ),
  body('party delegation', 'Đảng đoàn', 'part', 'party'),
  body('party building board; party building commission', 'Ban Xây dựng Đảng', 'part', 'party'),
  body('external relations commission; commission for external relations', 'Ban Đối ngoại', 'part', 'party', {
    centralName: 'Ban Đối ngoại Trung ương',
  }),
  body('party cell', 'Chi bộ', 'placed', 'party', { level: 'grassroots' }),
  body('office', 'Văn phòng', 'part', 'party', { centralName: 'Văn phòng Trung ương Đảng' }),

  // The State.
  body('national assembly; na', 'Quốc hội', 'central', 'state', { level: 'central' }),
  body('government', 'Chính phủ', 'central', 'state', { level: 'central' }),
  body('government office; office of the government', 'Văn phòng Chính phủ', 'central', 'state', { level: 'central' }),
  body(
    'national assembly standing committee; standing committee of the national assembly',
    'Ủy ban Thường vụ Quốc hội',
    'central',
    'state',
    { level: 'central' },
  ),
  body('national assembly office; office of the national assembly', 'Văn phòng Quốc hội', 'central', 'state', {
    level: 'central',
  }),
  body(
    'national assembly economic committee; na economic committee; economic committee of the national assembly',
    'Ủy ban Kinh tế Quốc hội',
    'central',
    'state',
    { level: 'central' },
  ),
  body(
    'national assembly finance and budget committee; finance and budget committee of the national assembly',
    'Ủy ban Tài chính, Ngân sách Quốc hội',
    'central',
    'state',
    { level: 'central' },
  ),
  body(
    'national assembly law committee; law committee of the national assembly',
    'Ủy ban Pháp luật Quốc hội',
    'central',
    'state',
    { level: 'central' },
  ),
  body('national assembly judicial committee', 'Ủy ban Tư pháp Quốc hội', 'central', 'state', { level: 'central' }),
  body('national assembly social committee', 'Ủy ban Xã hội Quốc hội', 'central', 'state', { level: 'central' }),
  body(
    'national assembly deputies delegation; national assembly delegation; na delegation; na deputies delegation; delegation of national assembly deputies; delegation of national assembly deputy; delegation of na deputies; national assembly deputy delegation; delegation of deputies to the national assembly',
    'Đoàn đại biểu Quốc hội',
    'placed',
    'state',
  ),
  body('people committee', 'UBND', 'placed', 'state'),
  body('people council', 'HĐND', 'placed', 'state'),
  body('state bank of vietnam', 'Ngân hàng Nhà nước Việt Nam', 'central', 'state', { level: 'central' }),
  body('government inspectorate', 'Thanh tra Chính phủ', 'central', 'state', { level: 'central' }),
  body('inspectorate', 'Thanh tra', 'placed', 'state'),
  body('ministry', 'Bộ', 'field', 'state', { level: 'central' }),
  body('department; service', { default: 'Sở', huyện: 'Phòng', 'thị xã': 'Phòng', quận: 'Phòng' }, 'field', 'state'),
  body('division; bureau; sub department of', 'Phòng', 'field', 'state'),
  body(
    'industrial zones authority; industrial parks authority; management board of industrial zones; industrial zones management board; economic zone authority',
    'Ban Quản lý các Khu công nghiệp',
    'placed',
    'state',
  ),
  body(
    'tax department taxation',
    { default: 'Cục Thuế', huyện: 'Chi cục Thuế', 'thị xã': 'Chi cục Thuế' },
    'placed',
    'state',
  ),
  body('customs department customs', 'Cục Hải quan', 'placed', 'state'),
  body('statistics office; statistics department', 'Cục Thống kê', 'placed', 'state'),

  // The courts, the police, the army.
  body('supreme people court', 'TAND tối cao', 'central', 'judiciary', { level: 'central' }),
  body('supreme people procuracy', 'VKSND tối cao', 'central', 'judiciary', { level: 'central' }),
  body('people court', 'TAND', 'placed', 'judiciary'),
  body('people procuracy', 'VKSND', 'placed', 'judiciary'),
  body(
    'police; police department; public security department public security; public security; police office',
    'Công an',
    'placed',
    'police',
  ),
  body(
    'military command; military headquarters; military high command',
    {
      default: 'Bộ Chỉ huy Quân sự',
      huyện: 'Ban Chỉ huy Quân sự',
      'thị xã': 'Ban Chỉ huy Quân sự',
      quận: 'Ban Chỉ huy Quân sự',
      'thành phố': 'Ban Chỉ huy Quân sự',
      xã: 'Ban Chỉ huy Quân sự',
    },
    'placed',
    'military',
  ),
  body(
    'border guard command; border guard; border guard high command',
    'Bộ Chỉ huy Bộ đội Biên phòng',
    'placed',
    'military',
  ),
  body('vietnam people army; people army of vietnam', 'Quân đội nhân dân Việt Nam', 'central', 'military', {
    level: 'central',
  }),

  // The Front and the mass organisations.
  body(
    'vietnam fatherland front central committee; central committee of vietnam fatherland front; central committee of the vietnam fatherland front; vff central committee',
    'Ủy ban Trung ương MTTQ Việt Nam',
    'central',
    'front',
    { level: 'central' },
  ),
  body(
    'fatherland front committee; vietnam fatherland front committee; vff committee; committee of the vietnam fatherland front; fatherland front; vietnam fatherland front; vff; committee of vietnam fatherland front; committee of the fatherland front',
    'Ủy ban MTTQ Việt Nam',
    'placed',
    'front',
  ),
  body('women union; vietnam women union', 'Hội LHPN', 'placed', 'mass'),
  body('farmers association; farmers union; farmer association; farmer union', 'Hội Nông dân', 'placed', 'mass'),
  body('veterans association; war veterans association; veteran association', 'Hội Cựu chiến binh', 'placed', 'mass'),
  body(
    'labor federation; labour federation; confederation of labor; confederation of labour; federation of labor; federation of labour; labor union; trade union',
    'LĐLĐ',
    'placed',
    'mass',
  ),
  body(
    'vietnam general confederation of labour; vietnam general confederation of labor',
    'Tổng LĐLĐ Việt Nam',
    'central',
    'mass',
    { level: 'central' },
  ),
  body(
    'youth union; ho chi minh communist youth union; communist youth union',
    {
      default: 'Đoàn TNCS Hồ Chí Minh',
      tỉnh: 'Tỉnh đoàn',
      'thành phố': 'Thành đoàn',
      huyện: 'Huyện đoàn',
      'thị xã': 'Thị đoàn',
    },
    'placed',
    'mass',
  ),
  body('youth federation; vietnam youth federation', 'Hội LHTN Việt Nam', 'placed', 'mass'),
  body('red cross society; red cross', 'Hội Chữ thập đỏ', 'placed', 'mass'),
  body('journalists association', 'Hội Nhà báo', 'placed', 'mass'),
  body('steering committee', 'Ban Chỉ đạo', 'placed', 'party'),
]

/** Words of levels before the words of a body, and before or behind the name of a place → Vietnamese units. */
export const englishUnits: Readonly<Record<string, string>> = {
  provincial: 'tỉnh',
  province: 'tỉnh',
  city: 'thành phố',
  municipal: 'thành phố',
  district: 'huyện',
  town: 'thị xã',
  township: 'thị trấn',
  commune: 'xã',
  ward: 'phường',
  'special zone': 'đặc khu',
}

/** Words of no level before a body: "the Vietnam Fatherland Front Committee of …", "Provincial-level". */
export const bodyFillers: readonly string[] = ['level', 'vietnam', 'vietnamese', 'local', 's', 'the']

/** Before "province of": "the southwestern border province of Tay Ninh". */
// biome-ignore format: words read best in rows
export const regionWords: readonly string[] = [
  'northern', 'southern', 'central', 'western', 'eastern', 'southwestern', 'southeastern', 'northwestern', 'northeastern', 'border',
  'mountainous', 'coastal', 'highlands', 'north', 'south', 'delta', 'mekong',
]

export const levelsOfUnits: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  'thành phố': 'district',
  'thị xã': 'district',
  huyện: 'district',
  quận: 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}

/** Spellings of places that are not their names without marks, lower case. */
export const englishPlaces: Readonly<Record<string, string>> = {
  hanoi: 'Hà Nội',
  haiphong: 'Hải Phòng',
  danang: 'Đà Nẵng',
  daklak: 'Đắk Lắk',
  'dac lac': 'Đắk Lắk',
  hcmc: 'Hồ Chí Minh',
  hcm: 'Hồ Chí Minh',
  saigon: 'Hồ Chí Minh',
  dalat: 'Đà Lạt',
  halong: 'Hạ Long',
}

/** Fields of ministries and departments → Vietnamese. */
export const englishFields: Readonly<Record<string, string>> = {
  'home affairs': 'Nội vụ',
  'internal affairs': 'Nội vụ',
  finance: 'Tài chính',
  'planning and investment': 'Kế hoạch và Đầu tư',
  'industry and trade': 'Công Thương',
  'trade and industry': 'Công Thương',
  'agriculture and rural development': 'Nông nghiệp và Phát triển nông thôn',
  'agriculture and environment': 'Nông nghiệp và Môi trường',
  'natural resources and environment': 'Tài nguyên và Môi trường',
  'natural resources and the environment': 'Tài nguyên và Môi trường',
  'education and training': 'Giáo dục và Đào tạo',
  health: 'Y tế',
  'labor, war invalids and social affairs': 'Lao động - Thương binh và Xã hội',
  'labour, war invalids and social affairs': 'Lao động - Thương binh và Xã hội',
  'labor, invalids and social affairs': 'Lao động - Thương binh và Xã hội',
  'labour, invalids and social affairs': 'Lao động - Thương binh và Xã hội',
  'culture, sports and tourism': 'Văn hóa, Thể thao và Du lịch',
  'culture, sport and tourism': 'Văn hóa, Thể thao và Du lịch',
  transport: 'Giao thông vận tải',
  transportation: 'Giao thông vận tải',
  construction: 'Xây dựng',
  justice: 'Tư pháp',
  'science and technology': 'Khoa học và Công nghệ',
  'information and communications': 'Thông tin và Truyền thông',
  'information and communication': 'Thông tin và Truyền thông',
  'foreign affairs': 'Ngoại giao',
  'external relations': 'Ngoại vụ',
  'national defence': 'Quốc phòng',
  'national defense': 'Quốc phòng',
  defence: 'Quốc phòng',
  defense: 'Quốc phòng',
  'public security': 'Công an',
  'ethnic affairs': 'Dân tộc',
  'ethnic minorities and religions': 'Dân tộc và Tôn giáo',
  'ethnic minority and religious affairs': 'Dân tộc và Tôn giáo',
  tourism: 'Du lịch',
}

/** Fields that departments of provinces call otherwise than ministries. */
export const departmentFields: Readonly<Record<string, string>> = { 'Ngoại giao': 'Ngoại vụ' }
