/** Where the real vntk is built: outside the repository, whose own install has no compiled addons. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const folder = join(tmpdir(), `vn-party-news-vntk-node-${process.versions.modules}`)
export const vntkPath = join(folder, 'node_modules/vntk/index.js')
