/** How files that hold no article for us begin, and what to call them. Source: the published formats. */

/** A run of bytes that a format puts at one place. */
export interface Signature {
  /** The bytes as characters of Latin-1. */
  readonly bytes: string
  /** Where they stand; 0 if absent. */
  readonly at?: number
  readonly name: string
}

export const binarySignatures: readonly Signature[] = [
  { bytes: '\x89PNG', name: 'a PNG image' },
  { bytes: '\xff\xd8\xff', name: 'a JPEG image' },
  { bytes: 'GIF8', name: 'a GIF image' },
  { bytes: 'RIFF', name: 'a RIFF file (image, sound or film)' },
  { bytes: '%PDF-', name: 'a PDF document' },
  { bytes: '{\\rtf', name: 'an RTF document' },
  { bytes: '\xd0\xcf\x11\xe0', name: 'an old Office document' },
  { bytes: '\x7fELF', name: 'an executable' },
  { bytes: 'MZ\x90', name: 'an executable' },
  { bytes: '\xca\xfe\xba\xbe', name: 'an executable' },
  { bytes: 'Rar!', name: 'a RAR archive, which must be unpacked first' },
  { bytes: '7z\xbc\xaf', name: 'a 7-Zip archive, which must be unpacked first' },
  { bytes: 'BZh', name: 'a bzip2 file, which must be unpacked first' },
  { bytes: '\xfd7zXZ', name: 'an XZ file, which must be unpacked first' },
  { bytes: 'ustar', at: 257, name: 'a TAR archive, which must be unpacked first' },
  { bytes: 'SQLite format', name: 'an SQLite database' },
  { bytes: 'PAR1', name: 'a Parquet file' },
  { bytes: 'ID3', name: 'a sound file' },
]

/** First members of ZIP files that are documents or programs, not archives of articles. */
export const documentMembers: readonly string[] = [
  '[Content_Types].xml',
  '_rels/',
  'docProps/',
  'word/',
  'xl/',
  'ppt/',
  'mimetype',
  'META-INF/',
]
